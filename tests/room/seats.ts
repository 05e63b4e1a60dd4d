// Seats at a real server with the real SDK, and games put on the disk before it starts.
import type { Room } from '@colyseus/sdk/Room'
import type { Offer, OfferedTerm } from '#shared/deals/deal.ts'
import type { Fact } from '#shared/events.ts'
import { beginningWith, turnOf, type Begun, type Clock, type GameSetup, type Player } from '#shared/journal.ts'
import { begun } from '#shared/match.ts'
import { SEATS, type Seat } from '#shared/names.ts'
import type { Order } from '#shared/phases.ts'
import { hasBegun, readTable, readView, type RoomState, type Table } from '#shared/room-state.ts'
import type { Length } from '#shared/rules.ts'
import { STANDARD } from '#shared/scenario.ts'
import type { State } from '#shared/state.ts'
import type { HeardLine } from '#shared/speech.ts'
import type { View } from '#shared/view.ts'
import {
  DESK,
  OFFERS,
  PROTOCOL,
  readFacts,
  readOffers,
  readOrders,
  shortenOffer,
  shortenOrder,
  TALK,
  TOLD,
  type JoinOptions,
  type ShortClosing,
  type ShortDesk,
  type ShortTalk,
  type ShortOffers,
} from '#shared/wire.ts'
import { clientOver, type Carrier } from '../../client/lines.ts'
import { withHeard } from '../../client/talking.ts'
import { openDatabase } from '../../server/database.ts'
import { newKey } from '../../server/keys.ts'
import { openRecords, type Records } from '../../server/records.ts'
import { storeOf } from '../store.ts'
import { tableOf } from '../table-of.ts'

export const SEED = '00112233445566778899aabbccddeeff'
export const SALT = 'a-salt-that-nobody-may-see-before-the-end'
const PATIENCE_MS = 10_000

export interface Plan {
  readonly persons: readonly Seat[]
  /** Of all bots. */
  readonly level: string
  readonly rounds?: Length
  readonly seed?: string
  /** Begins with this state instead of the set-up's own. */
  readonly state?: State
  /** Of the table; nobody is hurried if absent. */
  readonly clock?: Clock
}

export function setupOf({ persons, level, rounds = 4, seed = SEED, clock }: Plan): GameSetup {
  const players = Object.fromEntries(SEATS.map((seat): [Seat, Player] => [seat, persons.includes(seat) ? 'person' : { bot: level }]))
  return {
    scenario: STANDARD,
    rounds,
    seed,
    salt: SALT,
    commitment: 'c0ffee',
    persons: SEATS.filter(seat => persons.includes(seat)),
    competing: [...SEATS],
    chosen: {},
    players: players as Record<Seat, Player>,
    clock: clock ?? null,
  }
}

export interface Planted {
  readonly game: string
  /** Of every person, and of a spectator ('watch'). */
  readonly keys: ReadonlyMap<Seat | 'watch', string>
  /** Second keys of the persons: the same person at another device. */
  readonly others: ReadonlyMap<Seat, string>
}

/** Puts games into a data folder at which no server runs. */
export const plant = async (dataDir: string, plans: readonly Plan[]): Promise<Planted[]> => plantAt(await storeOf(dataDir), plans)

/** Puts games into a database that no server has open. */
export async function plantAt(place: string, plans: readonly Plan[]): Promise<Planted[]> {
  const db = await openDatabase(place)
  const records = openRecords(db)
  const planted: Planted[] = []
  for (const plan of plans) planted.push(await plantIn(records, plan))
  await db.destroy()
  return planted
}

/** Puts one game into the records of a database. */
export async function plantIn({ register }: Records, plan: Plan): Promise<Planted> {
  const entry = beginningOf(plan)
  const table = tableOf(entry.setup)
  const personAt = (seat: Seat | 'watch'): number | null => table.people.find(one => one.seat === seat)?.id ?? null
  const keys = new Map<Seat | 'watch', string>([...plan.persons, 'watch' as const].map(seat => [seat, newKey()]))
  const others = new Map(plan.persons.map(seat => [seat, newKey()] as const))
  const admissions = [...keys, ...others].map(([seat, key]) => ({ key, person: personAt(seat), device: null }))
  const { game } = await register.create(table, admissions, entry)
  return { game, keys, others }
}

function beginningOf(plan: Plan): Begun {
  const setup = setupOf(plan)
  if (plan.state === undefined) return begun(setup)
  return beginningWith(setup, plan.state, [])
}

export interface Device {
  readonly room: Room<unknown, RoomState>
  readonly who: Seat | null
  /** Reads the view of another seat from now on: the person has sat down elsewhere. */
  sitsAs(seat: Seat | null): void
  view(): View
  table(): Table
  turn(): number
  /** What was told since it joined, by turn. */
  readonly closings: Map<number, Fact[]>
  /** The sheet as the server last showed it. */
  desk(): { orders: Order[]; sealed: boolean } | null
  /** What is heard of the talk, as it is now, in its order. */
  lines(): readonly HeardLine[]
  /** Open offers to and from the seat, as it was told last. */
  offers(): readonly Offer[]
  /** Resolves when the phase of this turn is closed and the view after it is there. */
  closed(turn: number): Promise<void>
  /** Resolves when something holds of the view or the table. */
  until(what: string, holds: () => boolean, patience?: number): Promise<void>
  draft(turn: number, orders: readonly Order[]): Promise<unknown>
  seal(turn: number, id: string, orders?: readonly Order[]): Promise<unknown>
  break(turn: number, id: string): Promise<unknown>
  offer(turn: number, id: string, to: Seat, terms: readonly OfferedTerm[], answers?: string | null): Promise<unknown>
  /** Signs, declines or withdraws the offer of this id. */
  end(how: 'sign' | 'decline' | 'withdraw', turn: number, id: string, offer: string): Promise<unknown>
  leave(): Promise<unknown>
}

/** Joins by key. Throws as the SDK does. */
export async function sit(url: string, { game, keys }: Planted, who: Seat | null, over?: Carrier): Promise<Device> {
  return sitByKey(url, game, keys.get(who ?? 'watch') ?? '', who, over)
}

/** The same person at a second device. */
export async function sitAgain(url: string, { game, keys, others }: Planted, who: Seat | null, over?: Carrier): Promise<Device> {
  return sitByKey(url, game, (who === null ? keys.get('watch') : others.get(who)) ?? '', who, over)
}

export async function sitByKey(url: string, game: string, key: string, who: Seat | null, over: Carrier = 'socket'): Promise<Device> {
  const device = await enter(url, game, key, who, over)
  await device.until('the game', () => hasBegun(device.room.state))
  return device
}

/** Comes to a table, whether or not its game has begun. */
export async function enter(url: string, game: string, key: string, who: Seat | null, over: Carrier = 'socket'): Promise<Device> {
  const client = await clientOver(url, over)
  const room: Room<unknown, RoomState> = await client.joinById<RoomState>(game, { protocol: PROTOCOL, key, game } satisfies JoinOptions)
  room.reconnection.enabled = false
  const device = deviceOf(room, who)
  await device.until(
    'the table',
    () => room.state?.table !== undefined && 'gathering' in room.state.table && room.state.table.gathering !== undefined,
  )
  return device
}

/** A seat in a room that has just been joined and has not said anything yet. */
export function deviceOf(room: Room<unknown, RoomState>, who: Seat | null): Device {
  const closings = new Map<number, Fact[]>()
  let sits = who
  let desk: { orders: Order[]; sealed: boolean } | null = null
  let lines: readonly HeardLine[] = []
  let offers: readonly Offer[] = []
  const watchers = new Set<() => void>()
  const look = (): void => watchers.forEach(watch => watch())
  room.onMessage(TOLD, ([turn, ...facts]: ShortClosing) => {
    closings.set(turn, readFacts(facts))
    look()
  })
  room.onMessage(DESK, ([sealed, ...orders]: ShortDesk) => {
    desk = { orders: readOrders(orders) ?? [], sealed: sealed === 1 }
    look()
  })
  room.onMessage(TALK, (message: ShortTalk) => {
    lines = withHeard(lines, message)
    look()
  })
  room.onMessage(OFFERS, (message: ShortOffers) => {
    offers = readOffers(message)
    look()
  })
  room.onStateChange(look)
  const until = (what: string, holds: () => boolean, patience = PATIENCE_MS): Promise<void> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`waited in vain: ${what}`)), patience)
      const watch = (): void => {
        if (!holds()) return
        clearTimeout(timer)
        watchers.delete(watch)
        resolve()
      }
      watchers.add(watch)
      watch()
    })
  const device: Device = {
    room,
    get who() {
      return sits
    },
    sitsAs: seat => (sits = seat),
    view: () => readView(room.state, sits),
    table: () => readTable(room.state),
    turn: () => turnOf(device.view().open),
    closings,
    desk: () => desk,
    lines: () => lines,
    offers: () => offers,
    until,
    closed: turn => until(`the end of turn ${turn}`, () => room.state.open !== undefined && device.turn() > turn),
    draft: (turn, orders) => room.request('draft', { turn, orders: orders.map(shortenOrder) }),
    seal: (turn, id, orders = []) => room.request('seal', { turn, id, orders: orders.map(shortenOrder) }),
    break: (turn, id) => room.request('break', { turn, id }),
    offer: (turn, id, to, terms, answers = null) => room.request('offer', { turn, id, ...shortenOffer(to, terms, answers) }),
    end: (how, turn, id, offer) => room.request(how, { turn, id, offer }),
    leave: () => room.leave(),
  }
  return device
}

/** The reason a request was rejected for; throws if it was not. */
export async function rejection(asked: Promise<unknown>): Promise<unknown> {
  const error = await asked.then(
    answer => new Error(`it was answered: ${JSON.stringify(answer)}`),
    (caught: unknown) => caught,
  )
  if (error instanceof Error && 'reason' in error) return error.reason
  throw error
}
