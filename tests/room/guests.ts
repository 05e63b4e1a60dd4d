// People at tables of friends at a real server: coming by code, and coming back.
import type { Deed } from '#shared/gathering.ts'
import type { Seat } from '#shared/names.ts'
import { PROTOCOL, type Ticket } from '#shared/wire.ts'
import { newKey } from '../../server/keys.ts'
import { enter as enterRoom, type Device } from './seats.ts'

export interface Guest {
  readonly ticket: Ticket
  readonly device: Device
  do(deed: Deed): Promise<unknown>
}

let browsers = 0

/** Ways to the tables of the server at `url`, which may change. */
export function guestsOf(url: () => string) {
  const newDevice = (): string => `device-${`${++browsers}`.padStart(15, '0')}`

  async function post<T>(path: string, body: object): Promise<T> {
    const response = await fetch(`${url()}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ protocol: PROTOCOL, ...body }),
    })
    const answer = (await response.json()) as T & { error?: string }
    if (!response.ok) throw new Error(answer.error)
    return answer
  }

  async function enter(ticket: Ticket, who: Seat | null = null, at = url()): Promise<Guest> {
    const device = await enterRoom(at, ticket.room, ticket.key, who)
    return { ticket, device, do: deed => device.room.request('deed', deed) }
  }
  const join = (code: string, name: string, device = newDevice(), key = newKey()): Promise<Ticket> =>
    post<Ticket>('/api/join', { code, name, device, key })

  return {
    post,
    newDevice,
    enter,
    join,
    host: async (name = 'Ann', preset = 'unhurried'): Promise<Guest> =>
      enter(await post<Ticket>('/api/tables', { name, preset, device: newDevice() })),
    come: async (code: string, name: string, device?: string): Promise<Guest> => enter(await join(code, name, device)),
    /** The same person after a change of seat or server. */
    again: async ({ ticket }: Guest, who: Seat | null = null): Promise<Guest> =>
      enter(await post<Ticket>('/api/seat', { key: ticket.key, game: ticket.game }), who),
  }
}

export const codeOf = ({ device }: Guest): string => device.table().gathering.code ?? ''
