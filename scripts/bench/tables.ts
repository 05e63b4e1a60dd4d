// Tables of eight people and six Counsel bots on a server of this process's own, and the people who play them.
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client, type Room } from '@colyseus/sdk'
import { botLuck, botLuckName } from '#shared/bots/bot.ts'
import { DEALER } from '#shared/bots/deals/dealer.ts'
import { BOTS } from '#shared/bots/levels.ts'
import { turnOf } from '#shared/journal.ts'
import { begun } from '#shared/match.ts'
import { SEATS, type Seat } from '#shared/names.ts'
import { readView, type RoomState } from '#shared/room-state.ts'
import { STANDARD } from '#shared/scenario.ts'
import { PROTOCOL, shortenOrder, TOLD, type Requests } from '#shared/wire.ts'
import type { View } from '#shared/view.ts'
import { LIMITS } from '../../server/gate.ts'
import { newKey, newSeed } from '../../server/keys.ts'
import type { Admission } from '../../server/register.ts'
import { setupFrom } from '../../server/setup.ts'
import { startServer, type Running } from '../../server/start.ts'
import { tableOf } from '../../tests/table-of.ts'

/** The recommended eight (R11.2). */
export const EIGHT: readonly Seat[] = ['COL', 'HIB', 'MER', 'MONO', 'PHOT', 'AMBER', 'COBALT', 'EMBER']

/** Starts a server for measuring; `stop` removes its data. */
export async function openServer(): Promise<{ running: Running; stop: () => Promise<void> }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'long-arm-bench-'))
  const running = await startServer(setupFrom({ PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir }), {
    decide: (_level, v, seed) => BOTS.counsel(v, botLuck(botLuckName(seed, v.who, v.open.round, v.open.phase))),
    bargain: DEALER,
    // All the people of this measurement come from one address
    limits: { ...LIMITS, create: [1e6, 1e6], join: [1e6, 1e6] },
    // They play as fast as a quiet machine lets them
    messagesPerSecond: 1000,
  })
  return {
    running,
    stop: async () => {
      await running.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** Further keys of a table: of those who watch, and of a person's second device. */
interface MoreKeys {
  readonly watch?: string
  readonly second?: readonly [Seat, string]
}

/** A table with its persons' keys. */
export async function layTable(running: Running, persons = EIGHT, more: MoreKeys = {}): Promise<ReadonlyMap<Seat, string>> {
  const keys = new Map(persons.map(seat => [seat, newKey()] as const))
  const players = Object.fromEntries(SEATS.map(seat => [seat, persons.includes(seat) ? 'person' : { bot: 'counsel' }]))
  const entry = begun({
    scenario: STANDARD,
    rounds: 8,
    ...newSeed(),
    persons,
    competing: persons,
    chosen: {},
    players: players as never,
    clock: null,
  })
  const table = tableOf(entry.setup)
  const personAt = (seat: Seat): number | null => table.people.find(one => one.seat === seat)?.id ?? null
  const admissions = [...keys].map(([seat, key]): Admission => ({ key, person: personAt(seat), device: null }))
  if (more.watch !== undefined) admissions.push({ key: more.watch, person: null, device: null })
  if (more.second !== undefined) admissions.push({ key: more.second[1], person: personAt(more.second[0]), device: null })
  await running.records.register.create(table, admissions, entry)
  return keys
}

/** What a person gives in a phase, as it travels. */
type Sheet = Requests['seal']

/** One person at a table, who decides as Counsel does; without a seat one who watches. */
export class Person {
  readonly room: Room
  readonly seat: Seat | null
  /** Bytes of the messages that have come in, with their frames. */
  received = 0
  /** Called whenever a phase has closed and the state after it is there, with the time at which it came in. */
  onClosed: (arrived: number) => void = () => {}

  private constructor(room: Room, seat: Seat | null) {
    this.room = room
    this.seat = seat
  }

  static async join(port: number, game: string, seat: Seat | null, key: string): Promise<Person> {
    const room = await new Client(`http://127.0.0.1:${port}`).joinById(game, { protocol: PROTOCOL, key })
    room.reconnection.enabled = false
    const person = new Person(room, seat)
    let known = ''
    let arrived = 0
    // Read a little later: what waits at the sockets of others here does not come in later for it
    const { events } = room.connection
    const read = events.onmessage
    events.onmessage = event => {
      const now = performance.now()
      person.received += frameOf((event.data as ArrayBuffer).byteLength)
      setImmediate(() => {
        arrived = now
        read?.(event)
      })
    }
    room.onMessage(TOLD, () => {})
    room.onMessage('*', () => {})
    const complete = new Promise<void>(done => {
      room.onStateChange(() => {
        // As it lies there: to read the whole state for every patch would cost these people more than their games.
        const { round, phase } = (room.state as { open: { round: number; phase: number } }).open
        if (`${round}.${phase}` !== known) {
          known = `${round}.${phase}`
          person.onClosed(arrived)
        }
        done()
      })
    })
    await complete
    return person
  }

  view(): View {
    return readView(this.room.state as RoomState, this.seat)
  }

  /** The sheet for the open phase; null when there is none to give. */
  decide(): Sheet | null {
    const v = this.view()
    if (v.who === null || v.open.phase === 'over') return null
    const turn = turnOf(v.open)
    const { orders } = BOTS.counsel(v, botLuck(`${v.who} ${turn}`))
    return { turn, id: `${v.who}${turn}`, orders: orders.map(shortenOrder) }
  }

  /** Sends so many drafts as a page would, then seals. */
  async play(drafts: number): Promise<void> {
    const sheet = this.decide()
    if (sheet === null) return
    const { turn, orders } = sheet
    for (let i = 0; i < drafts; i++) {
      await this.room.request('draft', { turn, orders: orders.slice(0, i + 1) })
      // A page sends at most two a second
      await pause(550)
    }
    await this.room.request('seal', sheet)
  }

  /** When the next phase has come in here. */
  nextPhase(): Promise<number> {
    return new Promise(done => (this.onClosed = done))
  }
}

/** A message's bytes in its frame (RFC 6455). */
const frameOf = (bytes: number): number => bytes + (bytes < 126 ? 2 : bytes < 65_536 ? 4 : 10)

export const pause = (ms: number): Promise<void> => new Promise(done => setTimeout(done, ms))

/** A plain TCP proxy that counts what the server sends. */
export async function openTap(port: number): Promise<{ port: number; sent: () => number; close: () => void }> {
  let sent = 0
  const sockets = new Set<Socket>()
  const server = createServer(client => {
    const upstream = connect(port, '127.0.0.1')
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.setNoDelay(true)
      socket.on('error', () => socket.destroy())
    }
    client.pipe(upstream)
    upstream.on('data', chunk => {
      sent += chunk.length
      client.write(chunk)
    })
    upstream.on('close', () => client.destroy())
    client.on('close', () => upstream.destroy())
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    sent: () => sent,
    close: () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}
