// A table of the run: opened by code as friends do, and looked through when it is over.
import type { Entry } from '#shared/journal.ts'
import { PROTOCOL, readFacts, shortenOrder, type Debrief, type ShortClosing, type TableSeen, type Ticket } from '#shared/wire.ts'
import type { Carrier } from '../../client/lines.ts'
import type { Records } from '../../server/records.ts'
import { CHAOS_SEATS, Guest, type World } from './guest.ts'
import { sheetAfter } from './memory.ts'

const TRIES = 200

export interface ChaosTable {
  readonly guests: readonly Guest[]
}

/** Opens a table and brings its people to it, whatever happens to the server meanwhile. */
export async function openTable(world: World, seed: string): Promise<ChaosTable> {
  const post = async <T>(path: string, body: object): Promise<T> => {
    for (let left = TRIES; left > 0; left--) {
      const answer = await fetch(`${world.url}${path}`, { method: 'POST', body: JSON.stringify({ protocol: PROTOCOL, ...body }) }).catch(
        () => null,
      )
      const read: unknown = await answer?.json().catch(() => null)
      if (answer?.ok === true && read !== null && read !== undefined) return read as T
      await new Promise(go => setTimeout(go, 100))
    }
    throw new Error(`${path} is answered no more`)
  }
  const device = (n: number): string => `${seed}-${n}`.replaceAll(/\W/g, '-').padStart(22, '0').slice(-22)
  const guestOf = (ticket: Ticket, n: number): Guest => {
    const carrier: Carrier = n % 2 === 0 ? 'socket' : 'http'
    return new Guest(world, ticket, CHAOS_SEATS[n] ?? 'COL', carrier, seed)
  }
  const first = guestOf(await post<Ticket>('/api/tables', { name: 'guest 1', preset: 'unhurried', device: device(0) }), 0)
  const code = await codeOf(first)
  await post<TableSeen>('/api/look', { code })
  const guests = [first]
  for (let n = 1; n < CHAOS_SEATS.length; n++)
    guests.push(guestOf(await post<Ticket>('/api/join', { code, name: `guest ${n + 1}`, device: device(n), key: device(n) }), n))
  return { guests }
}

async function codeOf(host: Guest): Promise<string> {
  await host.comeBack()
  const code = host.device?.table().gathering.code
  if (code === null || code === undefined) throw new Error('a table without a code')
  return code
}

/** At the end, with everybody there: what was sealed is what counted, and what was told is what the log says. */
export async function lookThrough(world: World, { guests }: ChaosTable): Promise<void> {
  const [host] = guests
  if (host === undefined || host.device === null) throw new Error('a table without its host')
  const { people, stage } = host.device.table().gathering
  if (people.length < guests.length) world.lost(`${host.ticket.game}: ${guests.length - people.length} people`)
  if (people.length > guests.length) world.doubled(`${host.ticket.game}: ${people.length - guests.length} people`)
  if (stage === 'lobby') return
  if (stage === 'playing') await host.device.room.request('deed', { do: 'end' })
  const debrief = (await host.device.room.request('debrief', {})) as Debrief
  for (const { device, memory, seat, ticket } of guests) {
    for (const { turn, sheets } of debrief.turns) {
      const { sealed, orders } = sheetAfter(memory.answered, turn)
      if (!sealed || Object.keys(sheets).length === 0) continue
      const counted = JSON.stringify([sheets[seat]?.from, sheets[seat]?.orders])
      const expected = JSON.stringify(['person', orders.map(shortenOrder)])
      if (counted !== expected) world.lost(`${ticket.game} ${seat}: turn ${turn} counted ${counted} and not ${expected}`)
    }
    if (device === null) throw new Error('a guest who never came')
    device.sitsAs(seat)
    const deals = device.view().hand?.deals.map(({ id }) => id) ?? []
    for (const offer of memory.answered.flatMap(act => (act.kind === 'sign' ? [act.offer] : [])))
      if (!deals.includes(offer)) world.lost(`${ticket.game} ${seat}: the deal ${offer}`)
    if (new Set(deals).size !== deals.length) world.doubled(`${ticket.game} ${seat}: a deal twice in ${deals.join(' ')}`)
    const log = (await device.room.request('log', { from: 0 })) as ShortClosing[]
    const turns = log.map(([turn]) => turn)
    if (new Set(turns).size !== turns.length) world.doubled(`${ticket.game} ${seat}: a phase has closed twice`)
    for (const [turn, facts] of [...memory.told, ...device.closings]) {
      const kept = log.find(([at]) => at === turn)
      if (JSON.stringify(readFacts(kept?.slice(1) ?? [])) !== JSON.stringify(facts))
        world.lost(`${ticket.game} ${seat}: what turn ${turn} told`)
    }
  }
}

/** When the server has ended: each thing that was answered is on the disk once. */
export async function lookAtDisk(world: World, { guests }: ChaosTable, { archive, lines }: Records): Promise<void> {
  const game = guests[0]?.ticket.game ?? ''
  const { entries } = await archive.read(game)
  const said = (await lines.read(game)).lines.map(({ id }) => id)
  const times = counted([...entries.flatMap(idOf), ...said])
  for (const [id, n] of times) if (n > 1) world.doubled(`${game}: ${id} is there ${n} times`)
  for (const { memory, seat, ticket } of guests) {
    for (const act of memory.answered) {
      if (act.kind === 'deed' || act.kind === 'draft') continue
      const id = act.kind === 'say' ? `${ticket.person}.${act.id}` : `${seat}/${act.id}`
      if (!times.has(id)) world.lost(`${game}: ${id} (${act.kind})`)
    }
  }
}

const idOf = (entry: Entry): string[] => ('id' in entry && 'seat' in entry ? [`${entry.seat}/${entry.id}`] : [])

function counted(ids: readonly string[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1)
  return times
}
