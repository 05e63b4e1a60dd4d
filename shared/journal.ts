/**
 * What a game is: a set-up with its seed, one entry for every accepted input and for every closed phase. An entry is durable
 * before anything is answered or done because of it; a game is restored by admitting its entries again, in order.
 */
import { isOffer } from './deals/cells.ts'
import type { Offer } from './deals/deal.ts'
import type { Told } from './events.ts'
import { sipHash, type Key } from './luck.ts'
import { isSeat, SEATS, type Seat } from './names.ts'
import { numbersFor, type Numbers } from './numbers.ts'
import type { Order } from './phases.ts'
import type { Setup } from './scenario.ts'
import type { Open, Phase, State } from './state.ts'

/** Version of the entries: raised when an entry or a state has another form. A game of another form is refused, not misread. */
export const JOURNAL_VERSION = 3
/**
 * Version of the rules: raised when the same inputs lead elsewhere although all numbers are the same. A game of other rules is not
 * gone on with, but its record can be shown. New numbers need no new version: each game keeps its own. `npm test` says when
 * (tests/golden).
 */
export const RULES_VERSION = 2

/** Counts the phases of a game: 2 and 3 are the ORDERS and CHAMBERS of round 1; 1 is what went before. */
export function turnOf(open: Pick<Open, 'round' | 'phase'>): number {
  return 2 * open.round + { orders: 0, chambers: 1, over: 2 }[open.phase]
}
/** The round and phase of a turn number. */
export function phaseOf(turn: number): { round: number; phase: Exclude<Phase, 'over'> } {
  return { round: turn >> 1, phase: turn % 2 === 0 ? 'orders' : 'chambers' }
}

/** Who decides for a seat: a person, or a bot of the named level. */
export type Player = 'person' | { readonly bot: string }
/** Seconds a phase lasts; the phase closes earlier when all persons have sealed. */
export interface Clock {
  readonly orders: number
  readonly chambers: number
}

/** All that a game begins with. */
export interface GameSetup extends Setup {
  readonly players: Readonly<Record<Seat, Player>>
  /** null: nobody is hurried. */
  readonly clock: Clock | null
}

/** Whose sheet counted when a phase closed; told in the debrief only (R15.9). */
export type Origin = 'person' | 'draft' | 'deputy' | 'bot'

/** The game as it begins: always the first entry. */
export interface Begun {
  readonly kind: 'begun'
  readonly version: number
  readonly rulesVersion: number
  readonly numbers: Numbers
  readonly setup: GameSetup
  readonly state: State
  readonly told: readonly Told[]
  readonly hash: string
}

/** A seat has sealed its set. */
export interface Sealed {
  readonly kind: 'sealed'
  readonly turn: number
  readonly seat: Seat
  /** Id the client gave its request: the same one again changes nothing. */
  readonly id: string
  readonly orders: readonly Order[]
}

/** A seat has broken its seal to go on writing. */
export interface Broken {
  readonly kind: 'broken'
  readonly turn: number
  readonly seat: Seat
  readonly id: string
}

/** Somebody takes a seat or gives it up while the game runs: who plays it from now on. */
export interface Seated {
  readonly kind: 'seated'
  readonly turn: number
  readonly seat: Seat
  readonly player: Player
}

/** The people at the table have ended the game before its last round. */
export interface Ended {
  readonly kind: 'ended'
  /** Turn number of the phase that was open, and is not played. */
  readonly turn: number
  readonly told: readonly Told[]
  readonly state: State
  readonly hash: string
}

/** The phase that has closed last is open again, as it was when it closed: alone, and at a teacher's word. */
export interface TakenBack {
  readonly kind: 'taken-back'
  /** Turn number of the phase that was open, and is no more. */
  readonly turn: number
}

/** What a seat is writing. Only the newest of a seat is kept. */
export interface Drafted {
  readonly kind: 'drafted'
  readonly turn: number
  readonly seat: Seat
  readonly orders: readonly Order[]
}

/** A seat's part in a closed phase. */
export interface Sheet {
  readonly from: Origin
  readonly orders: readonly Order[]
  /** Why a bot chose them, in its own form; null for persons. Secret until the debrief. */
  readonly reasons: unknown
}

/** A phase is closed: its inputs, what was told, and the state after it. */
export interface Closed {
  readonly kind: 'closed'
  /** Turn number of the phase that is closed. */
  readonly turn: number
  readonly sheets: Readonly<Record<Seat, Sheet>>
  readonly told: readonly Told[]
  readonly state: State
  readonly hash: string
}

/** A seat has put terms before another, perhaps in place of that one's offer `answers`. */
export interface OfferMade {
  readonly kind: 'offered'
  readonly turn: number
  readonly seat: Seat
  readonly id: string
  readonly offer: Offer
  readonly answers: string | null
}

/** A seat has taken its offer back, or declined another's. */
export interface OfferEnded {
  readonly kind: 'withdrawn' | 'declined'
  readonly turn: number
  readonly seat: Seat
  readonly id: string
  /** Id of the offer. */
  readonly offer: string
}

/** A seat has signed another's offer: a deal. */
export interface DealSigned {
  readonly kind: 'signed'
  readonly turn: number
  readonly seat: Seat
  readonly id: string
  readonly offer: Offer
}

/** A provider has shown a gagged order to a seat (R6.4). */
export interface OrderDisclosed {
  readonly kind: 'disclosed'
  readonly turn: number
  readonly seat: Seat
  readonly id: string
  /** Id of the sealed order. */
  readonly order: string
  readonly to: Seat
}

/** Whom it was shown to has shown it to the gagging government (R6.4). */
export interface SlipShown {
  readonly kind: 'shown'
  readonly turn: number
  readonly seat: Seat
  readonly id: string
  readonly order: string
}

/** Something of ours threw; the room stopped here. Changes nothing. */
export interface Failed {
  readonly kind: 'failed'
  readonly turn: number
  /** What was being done, such as 'seal' or 'close'. */
  readonly doing: string
  readonly error: string
}

export type Entry =
  | Begun
  | Sealed
  | Broken
  | Drafted
  | Seated
  | Closed
  | Ended
  | Failed
  | TakenBack
  | OfferMade
  | OfferEnded
  | DealSigned
  | OrderDisclosed
  | SlipShown

/** An entry with what was told and the state after it. */
export type Chapter = Begun | Closed | Ended
export const isChapter = (entry: Entry): entry is Chapter => 'state' in entry
/**
 * The entries of a game as if nothing had ever been taken back: without the closings that were, and without what was agreed after
 * them. Who sat down meanwhile sits there.
 */
export function standing(entries: readonly Entry[]): Entry[] {
  let kept: Entry[] = []
  for (const entry of entries) {
    if (entry.kind !== 'taken-back') {
      kept.push(entry)
      continue
    }
    const closed = kept.findLastIndex(one => one.kind === 'closed' && one.turn === entry.turn - 1)
    // Of a part of the entries, from a turn on, that one may not be there
    if (closed === -1) continue
    const since = kept.slice(closed + 1).filter(one => one.kind === 'seated')
    kept = [...kept.slice(0, closed), ...since.map(one => ({ ...one, turn: entry.turn - 1 }))]
  }
  return kept
}

/** The turn whose end a chapter tells; what was told as the game began counts for the turn before the first. */
export const turnTold = (chapter: Chapter): number => (chapter.kind === 'begun' ? turnOf(chapter.state.open) - 1 : chapter.turn)

const FIXED_KEY: Key = [0x6c6f6e67, 0x2061726d, 0x6a6f7572, 0x6e616c21]

/** What was hashed of a state: that is what is written of it. */
const hashed = new WeakMap<State, string>()

/** 64 bits over the JSON of a state, in hex: tells whether a stored or a replayed state is the one it should be. */
export function hashOf(state: State): string {
  const text = JSON.stringify(state)
  hashed.set(state, text)
  return sipHash(FIXED_KEY, text)
    .map(word => (word >>> 0).toString(16).padStart(8, '0'))
    .join('')
}

/** The JSON of an entry, to be read with `readEntry`. */
export function writeEntry(entry: Entry): string {
  if (!isChapter(entry)) return JSON.stringify(entry)
  const { state, ...rest } = entry
  return `${JSON.stringify(rest).slice(0, -1)},"state":${hashed.get(state) ?? JSON.stringify(state)}}`
}

/** The first entry of a game that begins with this state, and with this program's numbers, its scenario's par among them, unless others are named. */
export function beginningWith(
  setup: GameSetup,
  state: State,
  told: readonly Told[],
  numbers: Numbers = numbersFor(state.open.setting.rounds, setup.scenario.id),
): Begun {
  return { kind: 'begun', version: JOURNAL_VERSION, rulesVersion: RULES_VERSION, numbers, setup, state, told, hash: hashOf(state) }
}

/** An entry that is not what a journal may hold; the message says where. */
export class DamagedJournal extends Error {}
/** A game that was begun by a version of this program whose games this one cannot go on with. */
export class OtherVersion extends DamagedJournal {}

/** The entry in a value read from disk. Throws DamagedJournal on anything else, also on a state that has been changed. */
export function checkEntry(value: unknown): Entry {
  const entry = readEntry(value)
  if ('hash' in entry && hashOf(entry.state) !== entry.hash) throw new DamagedJournal('a state does not match its hash')
  return entry
}

/** The entry in a value that claims to be one, whatever its hash. Throws DamagedJournal on another form. */
export function readEntry(value: unknown): Entry {
  const entry = asRecord(value, 'an entry')
  switch (entry.kind) {
    case 'begun': {
      if (entry.version !== JOURNAL_VERSION)
        throw new OtherVersion(`the game is of journal version ${String(entry.version)}, this program writes ${JOURNAL_VERSION}`)
      checkSetup(entry.setup)
      checkNumbers(entry.numbers)
      if (typeof entry.rulesVersion !== 'number') throw new DamagedJournal('a game without the version of its rules')
      checkState(entry)
      break
    }
    case 'sealed':
    case 'drafted':
      checkSeat(entry.seat)
      checkOrders(entry.orders)
      break
    case 'broken':
      checkSeat(entry.seat)
      break
    case 'offered':
    case 'signed':
      checkSeat(entry.seat)
      if (!isOffer(entry.offer)) throw new DamagedJournal('an offer that is none')
      if (entry.kind === 'offered' && entry.answers !== null) checkText(entry.answers, 'a countered offer')
      break
    case 'withdrawn':
    case 'declined':
      checkSeat(entry.seat)
      checkText(entry.offer, 'an offer')
      break
    case 'disclosed':
      checkSeat(entry.to)
      checkSeat(entry.seat)
      checkText(entry.order, 'a sealed order')
      break
    case 'shown':
      checkSeat(entry.seat)
      checkText(entry.order, 'a sealed order')
      break
    case 'closed': {
      const sheets = asRecord(entry.sheets, 'sheets')
      for (const seat of SEATS) checkOrders(asRecord(sheets[seat], `the sheet of ${seat}`).orders)
      checkState(entry)
      break
    }
    case 'seated':
      checkSeat(entry.seat)
      checkPlayer(entry.player, String(entry.seat))
      break
    case 'ended':
      checkState(entry)
      break
    case 'failed':
    case 'taken-back':
      break
    default:
      throw new DamagedJournal(`no such kind of entry: ${String(entry.kind)}`)
  }
  if (entry.kind !== 'begun' && !Number.isInteger(entry.turn)) throw new DamagedJournal('an entry without its turn')
  if (!WITHOUT_ID.has(entry.kind)) checkText(entry.id, 'an input')
  // Every field that decides anything has been looked at; the rest of a state is vouched for by its hash.
  return entry as unknown as Entry
}

/** Entries of the room itself, and drafts, of which the newest counts. */
const WITHOUT_ID: ReadonlySet<unknown> = new Set<Entry['kind']>(['begun', 'drafted', 'seated', 'closed', 'ended', 'failed', 'taken-back'])

function checkText(value: unknown, what: string): void {
  if (typeof value !== 'string') throw new DamagedJournal(`${what} without its id`)
}

function asRecord(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new DamagedJournal(`${what} is missing`)
  return value as Record<string, unknown>
}

function checkSeat(value: unknown): void {
  if (typeof value !== 'string' || !isSeat(value)) throw new DamagedJournal(`no such seat: ${String(value)}`)
}

function checkOrders(value: unknown): void {
  if (!Array.isArray(value) || value.some(order => typeof asRecord(order, 'an order').kind !== 'string'))
    throw new DamagedJournal('a set that is none')
}

function checkSetup(value: unknown): void {
  const setup = asRecord(value, 'the set-up')
  const players = asRecord(setup.players, 'the players')
  for (const seat of SEATS) checkPlayer(players[seat], seat)
}

function checkNumbers(value: unknown): void {
  const numbers = asRecord(value, 'the numbers')
  const rules = Object.values(asRecord(numbers.rules, 'the table of rules'))
  if (rules.some(one => typeof one !== 'number' && typeof one !== 'boolean')) throw new DamagedJournal('a number that is none')
  const scale = asRecord(numbers.scale, 'the scale')
  for (const one of Object.values(asRecord(scale.par, 'par'))) asRecord(one, 'a par')
  if (!Array.isArray(scale.corrections)) throw new DamagedJournal('the corrections are missing')
}

function checkPlayer(player: unknown, seat: string): void {
  if (player !== 'person' && typeof asRecord(player, `the player of ${seat}`).bot !== 'string')
    throw new DamagedJournal(`nobody plays ${seat}`)
}

function checkState(entry: Record<string, unknown>): void {
  const state = asRecord(entry.state, 'the state')
  for (const place of ['open', 'hands', 'sealed']) asRecord(state[place], place)
  if (!Array.isArray(entry.told)) throw new DamagedJournal('what was told is missing')
}
