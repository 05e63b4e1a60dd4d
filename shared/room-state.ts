/**
 * The state of a room as it lies on the wire, and how to read it: the game's view by the tables of layout.ts, and the table
 * at which it is played. Works on the server's schema and on what a client has decoded.
 */
import {
  ACCOUNT_HAND,
  count,
  fieldsOf,
  GOVERNMENT_HAND,
  json,
  OPEN,
  PROVIDER_HAND,
  readRecord,
  writeRecord,
  yes,
  type Carrier,
  type Layout,
} from './layout.ts'
import type { Gathering } from './gathering.ts'
import { isGovernment, isProvider, type Seat } from './names.ts'
import type { Hand, Hands, State } from './state.ts'
import type { View } from './view.ts'

/** What everybody sees of the room beside the game. Seats are bits in the order of SEATS. */
export interface Table {
  readonly persons: number
  readonly sealed: number
  /** Seats with a device connected. */
  readonly here: number
  /** Server time in seconds since 1970 at which the phase closes; 0 without a clock. */
  readonly deadline: number
  /** A fault of ours has stopped this room. */
  readonly paused: boolean
  /** Ids of the people whose page is open. */
  readonly around: readonly number[]
  readonly gathering: Gathering
}

const TABLE: Layout<Table> = {
  persons: count,
  sealed: count,
  here: count,
  deadline: count,
  paused: yes,
  around: json(),
  gathering: json(),
}

/** The hands of the three parties, each by seat; a client finds its own only. */
export const HANDS = { governments: GOVERNMENT_HAND, providers: PROVIDER_HAND, accounts: ACCOUNT_HAND } as const
export type HandsField = keyof typeof HANDS

/** Fields of the records the room's state is made of. */
export const SHAPES = {
  open: fieldsOf(OPEN),
  table: fieldsOf(TABLE),
  governments: fieldsOf(GOVERNMENT_HAND),
  providers: fieldsOf(PROVIDER_HAND),
  accounts: fieldsOf(ACCOUNT_HAND),
} as const

/** The field of the state in which a seat's hand lies. */
export function handsField(seat: Seat): HandsField {
  if (isGovernment(seat)) return 'governments'
  return isProvider(seat) ? 'providers' : 'accounts'
}

// A seat's hand and its field's layout belong together; the compiler cannot follow the union.
const layoutFor = (seat: Seat): Layout<Hand> => HANDS[handsField(seat)]

export function writeOpen(into: Carrier, open: State['open']): void {
  writeRecord(OPEN, into, open)
}
export function writeHand<S extends Seat>(into: Carrier, seat: S, hand: Hands[S]): void {
  writeRecord(layoutFor(seat), into, hand)
}
export function writeTable(into: Carrier, table: Table): void {
  writeRecord(TABLE, into, table)
}

/** A room's state as a client has decoded it. */
export interface RoomState {
  readonly open: object
  readonly table: object
  readonly governments?: DecodedHands
  readonly providers?: DecodedHands
  readonly accounts?: DecodedHands
}
interface DecodedHands {
  get(seat: string): object | undefined
}

/** The view a seat (null: a spectator) has decoded. Throws if its hand has not come. */
export function readView(state: RoomState, who: Seat | null): View {
  const open = readRecord(OPEN, state.open as Carrier)
  if (who === null) return { who, open, hand: null }
  const decoded = state[handsField(who)]?.get(who)
  if (decoded === undefined) throw new Error(`the hand of ${who} has not come`)
  // As in view.ts: the pairing of seat and hand is what Hands says.
  return { who, open, hand: readRecord(layoutFor(who), decoded as Carrier) } as View
}

/** Whether the game has begun, so that there is a view to read. */
export function hasBegun(state: RoomState): boolean {
  return Number((state.open as Carrier).round) > 0
}

export function readTable(state: RoomState): Table {
  return readRecord(TABLE, state.table as Carrier)
}
