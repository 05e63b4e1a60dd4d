/**
 * Names, types and checks of everything that crosses between page and server. docs/protocol.md tells it as a story.
 *
 * HTTP: `POST /api/games` (CreateGame -> NewGame), `POST /api/tables` (OpenTable -> Ticket), `POST /api/look` (LookAtTable ->
 * TableSeen), `POST /api/join` (JoinTable -> Ticket), `POST /api/seat` (FindSeat -> Ticket), `POST /api/replay` (FindReplay ->
 * Replay), `POST /api/stranded` (FindSeat -> Stranded), `POST /api/about` (-> About); errors are ApiError.
 * Room `game`: joined by id with JoinOptions; the state is read with `readView` and `readTable` (shared/room-state.ts); every
 * request is answered with the number of the turn it counts for or rejected with a Rejection; facts come as TOLD.
 */
import type { ClassDeed, DeskRefusal, ShapeOfClass } from './classroom/desk.ts'
import type { PlanName } from './classroom/plan.ts'
import type { LessonId } from './lessons/all.ts'
import { offerCell, readTerms, shortenTerms } from './deals/cells.ts'
import type { Offer, OfferedTerm } from './deals/deal.ts'
import type { DealRefusal } from './deals/objection.ts'
import { FACTS, FIELD_NAMES, STEPS, type Audience, type Fact, type FactKind, type Told } from './events.ts'
import type { Deed, Gathering, TableRefusal } from './gathering.ts'
import { turnTold, type Chapter, type Clock, type Closed, type GameSetup, type Origin } from './journal.ts'
import { isSeat, SEATS, type Archetype, type Seat } from './names.ts'
import { numbersMark } from './numbers.ts'
import { BLANK_VALUES, type Blank, type Refusal } from './orders/order.ts'
import { KIND_NAMES, KINDS, type Kind, type Order } from './phases.ts'
import type { PresetName, Typical } from './presets.ts'
import type { Length } from './rules.ts'
import type { ScenarioId } from './scenarios/all.ts'
import type { State } from './state.ts'
import type { HeardLine, Line, Speech, TalkRefusal, To } from './speech.ts'

/** Raised when page and server would misunderstand each other in what they send. */
const FORMS = 4
/** What a page and its server must have in common: the forms of what they send, and the numbers of the rules. */
export const PROTOCOL = FORMS * 2 ** 20 + numbersMark()
export const ROOM = 'game'
/** Largest request body and largest message from a client, in bytes. */
export const BODY_LIMIT = 8 * 1024
/** Drafts a client may send per second in the long run; a few more at once are taken. */
export const DRAFTS_PER_SECOND = 2

// ------------------------------------------------------------------------------------------------ HTTP

/** A new game alone against bots. */
export interface CreateGame {
  readonly protocol: number
  readonly seat: Seat
  /** At its own length if the scenario is named; the standard table if absent. */
  readonly scenario?: ScenarioId
  readonly rounds: Length
  /** Level of all bots, or of each seat's. */
  readonly level: string
  readonly levels?: Readonly<Partial<Record<Seat, string>>>
  /** Each bot has a personality of its own; none has if absent. */
  readonly personalities?: boolean
  /** Archetype of one's own account; dealt by lot if absent (R15.5). */
  readonly archetype?: Archetype
  /** Seats that compete for the win; all if absent (R8.3). */
  readonly competing?: readonly Seat[]
  /** Seconds a phase lasts; nobody is hurried if absent. */
  readonly clock?: Clock
}

/** A lesson: a game alone whose table, seat, length and luck it says itself. */
export interface CreateLesson {
  readonly protocol: number
  readonly lesson: LessonId
}

/** A new table for friends; who opens it is its host. */
export interface OpenTable {
  readonly protocol: number
  readonly name: string
  readonly preset: PresetName
  /** Names this browser to this server, so that who was removed from a table stays out: 128 bits, base64url. */
  readonly device: string
}

/** Which table has this code? In any spacing. */
export interface LookAtTable {
  readonly protocol: number
  readonly code: string
  /** Id of its game, as a link carries it: whoever has that does not guess, and is not held up by those who do. */
  readonly table?: string
}

/** What is told of a table to who knows its code. */
export interface TableSeen {
  readonly code: string
  readonly stage: Gathering['stage']
  readonly preset: PresetName
  readonly scenario?: ScenarioId
  readonly rounds: Length
  /** Name of the host. */
  readonly host: string
  /** How many are there, and how many of them sit. */
  readonly people: number
  readonly sitting: number
  readonly locked: boolean
  /** It is a class, and the host its teacher. */
  readonly isClass?: true
}

/** Comes to a table. */
export interface JoinTable extends LookAtTable {
  readonly name: string
  readonly device: string
  /** Drawn by the browser, 128 bits, base64url: the seat key from now on. The same again is the same person. */
  readonly key: string
}

/** Where is the game of this key? The newest, if `game` does not say which. */
export interface FindSeat {
  readonly protocol: number
  readonly key: string
  readonly game?: string
  /** The class of this key, and not one of its tables. */
  readonly class?: true
}

/** Which game is this the replay of? */
export interface FindReplay {
  readonly protocol: number
  readonly id: string
}

/** A game that is over, with all its secrets and no names. */
export interface Replay {
  /** Days a game is kept after somebody has last been at its table; 0: for ever. */
  readonly keepDays: number
  /** Entries of the journal, but for seals and drafts; to be read with `readEntry`. */
  readonly entries: readonly unknown[]
}

/** What a server says of itself. */
export interface About {
  readonly keepDays: number
  /** How long games here took. */
  readonly lengths: readonly Typical[]
}

/** What is left of a game whose rules this server does not play any more. */
export interface Stranded {
  readonly replay: string
  /** Where the same people can play again, by the same keys; null for who played alone. */
  readonly next: string | null
}

/** What has been deleted. */
export interface Receipt {
  readonly game: string
  /** Milliseconds since 1970. */
  readonly at: number
  /** Rows by table. */
  readonly rows: Readonly<Record<string, number>>
  /** SHA-256, in hex, over the journal's entries as they were. */
  readonly hash: string
}

/** The way into a room. */
export interface Ticket {
  readonly game: string
  /** Id to join; the same as long as the server runs. */
  readonly room: string
  /** Id of the person at the table; null for one who only watches. */
  readonly person: number | null
  /** The seat at this moment: null for who watches, and in the lobby for who has not chosen. */
  readonly seat: Seat | null
  /** 128 bits, base64url. Whoever has it holds the seat: keep it in the browser or in the fragment of a link. */
  readonly key: string
  readonly over: boolean
}

/** Answer of `POST /api/games`: a ticket, and a key to watch by. */
export interface NewGame extends Ticket {
  readonly watchKey: string
}

/** A new class; who opens it is its teacher. */
export interface OpenClass {
  readonly protocol: number
  readonly title: string
  /** What students call the teacher. */
  readonly teacher: string
  readonly plan: PlanName
  readonly shape: ShapeOfClass
  /** Absent: the standard table. */
  readonly scenario?: ScenarioId
  /** Names of students stay in the teacher's browser. */
  readonly noNames: boolean
  readonly device: string
}

/** Answer of `POST /api/classes`: the teacher's ticket, and a phrase that makes another key of the teacher's (see phraseKey). */
export interface NewClass extends Ticket {
  readonly phrase: string
}

export const API_ERRORS = [
  'bad-request',
  'too-large',
  'foreign-origin',
  'too-many',
  'no-such-key',
  'no-such-code',
  'no-such-replay',
  'table-locked',
  'table-full',
  'bad-name',
  'removed',
  'outdated',
  'other-version',
  'not-found',
  'fault',
  'stopping',
] as const
export interface ApiError {
  readonly error: (typeof API_ERRORS)[number]
  /** A sentence for people. */
  readonly message: string
}

// ------------------------------------------------------------------------------------------------ the room

/** Options of joinById. */
export interface JoinOptions {
  readonly protocol: number
  readonly key: string
  /** The game, if the key leads to several. */
  readonly game?: string
  /** Id of the page, new for every loading of it: a key is held by one at a time. */
  readonly tab?: string
  /** The page comes back by itself: it gives way, with CLOSED.replaced, to another that has taken the seat since. */
  readonly back?: boolean
  /** A teacher at a table of the class: the seat whose view is to be seen. */
  readonly as?: Seat
}

/** Close codes of ours; 4001 is Colyseus' own for a server that stops. All of them: ask `/api/seat` and join again. */
export const CLOSED = {
  stopping: 4001,
  idle: 4100,
  /** The room is at another process now. */
  moved: 4101,
  /** The same key has come in by another tab or device: this one waits until somebody wants it back. */
  replaced: 4102,
  /** The host has removed this person. */
  removed: 4103,
  /** The host has deleted the game. */
  deleted: 4104,
  /** The teacher has given this student a place at another table: ask for the newest game of the key. */
  reseated: 4105,
} as const

/** Requests by name, each with what it carries. */
export interface Requests {
  /** Keep this draft on the server. Answered when it is durable. */
  draft: { readonly turn: number; readonly orders: readonly ShortOrder[] }
  /** Seal this set. `id` is the client's own: the same request again changes nothing and is answered the same. */
  seal: { readonly turn: number; readonly id: string; readonly orders: readonly ShortOrder[] }
  /** Break the seal, as long as the phase is open. */
  break: { readonly turn: number; readonly id: string }
  /** Put terms before another seat; `answers` is the id of its offer that they counter, else null. */
  offer: { readonly turn: number; readonly id: string; readonly to: Seat; readonly terms: string; readonly answers: string | null }
  /** Sign another seat's offer, decline it, or withdraw one's own. */
  sign: { readonly turn: number; readonly id: string; readonly offer: string }
  decline: { readonly turn: number; readonly id: string; readonly offer: string }
  withdraw: { readonly turn: number; readonly id: string; readonly offer: string }
  /** Show a gagged order to a seat; show one that was shown to this seat to the government whose gag it is (R6.4). */
  disclose: { readonly turn: number; readonly id: string; readonly order: string; readonly to: Seat }
  show: { readonly turn: number; readonly id: string; readonly order: string }
  /** What this seat was told in the turns from `from` on. */
  log: { readonly from: number }
  /** This person's own sheets of the turns from `from` on, and whose they were (R15.9). */
  sheets: { readonly from: number }
  /** All secrets, when the game is over. */
  debrief: Record<string, never>
  /** Does something to the table; the same again changes nothing. */
  deed: Deed
  /** Opens the table of a rematch, or finds it opened; to be entered with the same key. */
  rematch: Record<string, never>
  /** Says a line to everybody or to some people. `id` is the client's own, of 8 letters at least: the same again says nothing again. */
  say: { readonly id: string; readonly to: To } & Speech
  /** The host lets a line pass that is held or reported, or takes it away. */
  judge: { readonly line: string; readonly pass: boolean }
  /** Shows the host a line. */
  report: { readonly line: string }
  /** Deletes the game and all that was said at its table, in the lobby or when it is over: the host alone. */
  erase: Record<string, never>
  /** The teacher's deed, in the room of a class. */
  class: ClassDeed
  /** The teacher writes students down before they come: a place with a rejoin code for each name, or a new code for who is there. */
  enrol: { readonly names: readonly string[] } | { readonly person: number }
  /** Makes another key of the teacher's, for a second teacher. */
  invite: Record<string, never>
  /** What each student has done, for the teacher to grade. */
  grades: Record<string, never>
  /** A student answers the open question, in the room of the class or at a table of it. */
  answer: { readonly id: number; readonly option: number }
  /** A student raises a hand, or takes it down. */
  hand: { readonly up: boolean }
}
/** Answers by name of the request: a turn number, unless there is more to say. Never undefined. */
export interface Answers {
  draft: number
  seal: number
  break: number
  offer: number
  sign: number
  decline: number
  withdraw: number
  disclose: number
  show: number
  log: readonly ShortClosing[]
  sheets: readonly ShortSheet[]
  debrief: Debrief
  /** Always 1. */
  deed: number
  /** Id of the next game. */
  rematch: string
  /** What became of the line. */
  say: Line['is']
  /** Always 1, as for a report. */
  judge: number
  report: number
  erase: Receipt
  /** Always 1, as for an answer and a hand. */
  class: number
  enrol: readonly Enrolled[]
  /** The key. */
  invite: string
  grades: readonly Grade[]
  answer: number
  hand: number
}
/** What is counted of what a person of a class does. */
export const DID = ['draft', 'seal', 'deal', 'say', 'answer', 'hand'] as const
export type Did = (typeof DID)[number]
/** What a student of a class has done, how often. */
export interface Grade {
  readonly person: number
  readonly did: Readonly<Record<Did, number>>
}
/** A student's place, and the code that leads to it from any device. */
export interface Enrolled {
  readonly person: number
  readonly name: string
  /** Eight letters and digits; with the code of the class it makes a key (see rejoinKey). */
  readonly rejoin: string
}
export type RequestName = keyof Requests

/** Why a request was not taken; a room that is paused has met a fault of ours, and nothing is lost. */
export type Rejection =
  | {
      readonly code:
        | 'bad-message'
        | 'late'
        | 'sealed'
        | 'not-sealed'
        | 'spectator'
        | 'too-fast'
        | 'paused'
        | 'fault'
        | 'not-over'
        | 'not-begun'
    }
  | { readonly code: 'objection'; readonly reason: Refusal; readonly index: number }
  | { readonly code: 'table'; readonly reason: TableRefusal }
  | { readonly code: 'no-such-offer' | 'too-many-offers' | 'no-such-order' }
  | { readonly code: 'deal'; readonly reason: DealRefusal }
  | { readonly code: 'talk'; readonly reason: TalkRefusal }
  | { readonly code: 'class'; readonly reason: DeskRefusal }
  /** Another of the team seals for this seat. */
  | { readonly code: 'not-speaker' }

/** Messages from the room, by number. */
export const TOLD = 1
export const DESK = 2
export const OFFERS = 3
export const TALK = 4
/** The server ends in so many seconds, to be started anew. */
export const STOPPING = 5
/** To the teacher, in the room of a class: all of it (ClassSeen). */
export const CLASS = 6
/** To a projector, in the room of a class: what it shows (ScreenSeen). */
export const SCREEN = 7
/** To a student, in the room of a class: the game of the table at which they sit; the same key leads there. */
export const MOVE = 8
/** To a team: the teacher asks it to go on. */
export const NUDGE = 9
/** TOLD: what this seat was told when a phase closed. The state after it follows at once. */
export type ShortClosing = readonly [turn: number, ...facts: ShortFacts]
/** A sheet that counted for one's own seat when the phase of this turn closed. */
export type ShortSheet = readonly [turn: number, from: Exclude<Origin, 'bot'>, ...orders: ShortOrder[]]
/** DESK: this seat's sheet, sent when it joins and when another of its devices changed it. */
export type ShortDesk = readonly [sealed: 0 | 1, ...orders: ShortOrder[]]

/** OFFERS: all open offers to and from this seat, sent when it joins and when they have changed. */
export type ShortOffers = readonly string[]

/** TALK: lines as this person hears them, new or changed. `all` is 1 on joining: what was heard before counts no more. */
export type ShortTalk = readonly [all: 0 | 1, ...lines: HeardLine[]]

/** All secrets of a game that is over. */
export interface Debrief {
  readonly setup: GameSetup
  /** The last state, with every hand and all that was sealed. */
  readonly state: State
  readonly turns: readonly DebriefTurn[]
}
export interface DebriefTurn {
  readonly turn: number
  /** Empty for what was told as the game began. */
  readonly sheets: Readonly<
    Partial<Record<Seat, { readonly from: Origin; readonly orders: readonly ShortOrder[]; readonly reasons: unknown }>>
  >
  readonly facts: ShortFacts
  /** Who was told, fact by fact: -1 everybody, else a bit for each seat in the order of SEATS. */
  readonly to: readonly number[]
}

// ------------------------------------------------------------------------------------------------ short forms

/** Facts in a row: -1 - step where the step changes, then the kind and its fields, all small numbers but for texts. */
export type ShortFacts = readonly (number | string)[]
/** An order: its kind and its blanks, numbers but for ids. */
export type ShortOrder = readonly (number | string)[]

/** How a field of a fact is written: names it chooses from, null for numbers, flags and texts. */
interface FieldForm {
  readonly name: string
  readonly field: string
  readonly names: readonly string[] | null
}
const FIELD_LISTS: Readonly<Record<string, readonly string[]>> = FIELD_NAMES
const formOf = ([name, field]: readonly [string, string]): FieldForm => ({
  name,
  field,
  names: FIELD_LISTS[field.replace('?', '')] ?? null,
})
const FACT_KINDS = Object.keys(FACTS) as FactKind[]
/** Worked out once: a closing tells some hundred facts. */
const FACT_FORMS = Object.fromEntries(
  FACT_KINDS.map(kind => [kind, Object.entries<string>(FACTS[kind]).map(formOf)]),
) as unknown as Readonly<Record<FactKind, readonly FieldForm[]>>

/** The short form of facts. */
export function shortenFacts(facts: readonly Fact[]): ShortFacts {
  const short: (number | string)[] = []
  let step = ''
  for (const fact of facts) {
    if (fact.step !== step) short.push(-1 - STEPS.indexOf(fact.step))
    step = fact.step
    short.push(FACT_KINDS.indexOf(fact.kind))
    const values = fact as unknown as Readonly<Record<string, unknown>>
    for (const field of FACT_FORMS[fact.kind]) short.push(shortenField(field, values[field.name]))
  }
  return short
}

function shortenField({ field, names }: FieldForm, value: unknown): number | string {
  // The table says what the field holds.
  if (names !== null) return value === null ? -1 : names.indexOf(value as string)
  return field === 'text' ? (value as string) : Number(value)
}

/** The facts of a short form. Throws on what is none. */
export function readFacts(short: ShortFacts): Fact[] {
  const facts: Fact[] = []
  let step: string | undefined
  for (let at = 0; at < short.length;) {
    const mark = Number(short[at++])
    if (mark < 0) {
      step = STEPS[-1 - mark]
      continue
    }
    const kind = FACT_KINDS[mark]
    if (kind === undefined || step === undefined) throw new Error(`unreadable fact: ${mark}`)
    const fields = FACT_FORMS[kind].map(form => [form.name, readField(form, short[at++])] as const)
    // The table pairs each kind with its fields; the compiler cannot follow the union.
    facts.push({ kind, step, ...Object.fromEntries(fields) } as unknown as Fact)
  }
  return facts
}

function readField({ field, names }: FieldForm, raw: number | string | undefined): unknown {
  if (raw === undefined) throw new Error('a fact is cut off')
  if (names === null) return field === 'flag' ? raw === 1 : raw
  if (raw === -1 && field.endsWith('?')) return null
  return names[Number(raw)] ?? unreadable(field, raw)
}

function unreadable(what: string, raw: unknown): never {
  throw new Error(`unreadable ${what}: ${String(raw)}`)
}

/** The audience of a fact as a number. */
export function shortenAudience(to: Audience): number {
  return to === 'all' ? -1 : maskOf(to)
}
export function readAudience(short: number): Audience {
  return short === -1 ? 'all' : seatsIn(short)
}

/** Seats as bits, in the order of SEATS. */
export function maskOf(seats: readonly Seat[]): number {
  return seats.reduce((mask, seat) => mask | (1 << SEATS.indexOf(seat)), 0)
}
export function seatsIn(mask: number): Seat[] {
  return SEATS.filter((_, i) => (mask & (1 << i)) !== 0)
}

/** What was told with its audiences, for the debrief. */
export function shortenTold(told: readonly Told[]): { facts: ShortFacts; to: number[] } {
  return { facts: shortenFacts(told.map(({ fact }) => fact)), to: told.map(({ to }) => shortenAudience(to)) }
}

/** A chapter of the journal, for the debrief. */
export function shortenChapter(chapter: Chapter): DebriefTurn {
  const sheets = chapter.kind === 'closed' ? shortenSheets(chapter.sheets) : {}
  return { turn: turnTold(chapter), sheets, ...shortenTold(chapter.told) }
}

function shortenSheets(sheets: Closed['sheets']): DebriefTurn['sheets'] {
  const entries = Object.entries(sheets).map(([seat, sheet]) => [seat, { ...sheet, orders: sheet.orders.map(shortenOrder) }])
  return Object.fromEntries(entries) as DebriefTurn['sheets']
}

const blanksOf = (kind: Kind): readonly (readonly [string, Blank])[] => Object.entries(KINDS[kind].blanks)
/** Values a blank chooses from; null for ids and docket numbers. */
function valuesOf(blank: Blank): readonly unknown[] | null {
  return blank === 'demand' || blank === 'request' || blank === 'case' ? null : BLANK_VALUES[blank]
}

export function shortenOrder(order: Order): ShortOrder {
  const values = order as unknown as Readonly<Record<string, unknown>>
  const short: (number | string)[] = [KIND_NAMES.indexOf(order.kind)]
  for (const [name, blank] of blanksOf(order.kind)) {
    const value = values[name]
    short.push(valuesOf(blank)?.indexOf(value) ?? (typeof value === 'number' ? value : String(value)))
  }
  return short
}

/** The order of a short form; null if it is none. Ids are only known to be ids: `isWellFormed` asks the view about them. */
export function readOrder(short: unknown): Order | null {
  if (!Array.isArray(short)) return null
  const [kindAt, ...raws] = short as unknown[]
  const kind = typeof kindAt === 'number' ? KIND_NAMES[kindAt] : undefined
  if (kind === undefined) return null
  const blanks = blanksOf(kind)
  if (raws.length !== blanks.length) return null
  const order: Record<string, unknown> = { kind }
  for (const [i, [name, blank]] of blanks.entries()) {
    const raw = raws[i]
    const values = valuesOf(blank)
    const value = values === null ? raw : typeof raw === 'number' ? values[raw] : undefined
    if (value === undefined || (typeof value === 'string' && value.length > ID_LIMIT)) return null
    order[name] = value
  }
  return order as unknown as Order
}

export const shortenOffers = (offers: readonly Offer[]): ShortOffers => offers.map(offer => offerCell.write(offer))
/** The offers of a short form. Throws on what is none. */
export const readOffers = (short: ShortOffers): Offer[] => short.map(text => offerCell.read({ text, at: 0 }))
/** What is sent with `offer` beside turn and id. */
export const shortenOffer = (to: Seat, terms: readonly OfferedTerm[], answers: string | null): Omit<Requests['offer'], 'turn' | 'id'> => ({
  to,
  terms: shortenTerms(terms),
  answers,
})

// ------------------------------------------------------------------------------------------------ checks at the door

/** Longest id that is looked at: GOV.round.handle and a client's own id are shorter. */
const ID_LIMIT = 40
/** More orders than any phase offers to one seat. */
const ORDERS_LIMIT = 60

/** The orders of a set as it came; null if it is none. */
export function readOrders(value: unknown): Order[] | null {
  if (!Array.isArray(value) || value.length > ORDERS_LIMIT) return null
  const orders: Order[] = []
  for (const short of value) {
    const order = readOrder(short)
    if (order === null) return null
    orders.push(order)
  }
  return orders
}

/** What came with `draft`; null if it is malformed. */
export function readDraft(value: unknown): { turn: number; orders: Order[] } | null {
  if (!isRecord(value) || !isTurn(value.turn)) return null
  const orders = readOrders(value.orders)
  return orders === null ? null : { turn: value.turn, orders }
}

/** What came with `seal`; null if it is malformed. */
export function readSeal(value: unknown): { turn: number; id: string; orders: Order[] } | null {
  const draft = readDraft(value)
  return draft === null || !isRecord(value) || !isId(value.id) ? null : { ...draft, id: value.id }
}

/** What came with `break`; null if it is malformed. */
export function readBreak(value: unknown): { turn: number; id: string } | null {
  return isRecord(value) && isTurn(value.turn) && isId(value.id) ? { turn: value.turn, id: value.id } : null
}

/** What came with `offer`; null if it is malformed. */
export function readOffer(value: unknown): { turn: number; id: string; to: Seat; terms: OfferedTerm[]; answers: string | null } | null {
  const deed = readBreak(value)
  if (deed === null || !isRecord(value) || !isSeatName(value.to)) return null
  const terms = readTerms(value.terms)
  if (terms === null || (value.answers !== null && !isId(value.answers))) return null
  return { ...deed, to: value.to, terms, answers: value.answers }
}

/** What came with `sign`, `decline` or `withdraw`; null if it is malformed. */
export function readOfferId(value: unknown): { turn: number; id: string; offer: string } | null {
  const deed = readBreak(value)
  return deed !== null && isRecord(value) && isId(value.offer) ? { ...deed, offer: value.offer } : null
}

/** What came with `show`; null if it is malformed. */
export function readShow(value: unknown): { turn: number; id: string; order: string } | null {
  const deed = readBreak(value)
  return deed !== null && isRecord(value) && isId(value.order) ? { ...deed, order: value.order } : null
}

/** What came with `disclose`; null if it is malformed. */
export function readDisclose(value: unknown): { turn: number; id: string; order: string; to: Seat } | null {
  const shown = readShow(value)
  return shown !== null && isRecord(value) && isSeatName(value.to) ? { ...shown, to: value.to } : null
}

/** What came with `log` or `sheets`; null if it is malformed. */
export function readLogFrom(value: unknown): number | null {
  return isRecord(value) && isTurn(value.from) ? value.from : null
}

/** What came with FindSeat; null if it is malformed. */
export function readKey(value: unknown): FindSeat | null {
  if (!isRecord(value) || typeof value.protocol !== 'number' || !isId(value.key)) return null
  const { protocol, key, game } = value
  if (game === undefined) return { protocol, key }
  return isId(game) ? { protocol, key, game } : null
}

/** What came with joinById; null if it is malformed. */
export function readJoin(value: unknown): JoinOptions | null {
  const asked = readKey(value)
  if (asked === null || !isRecord(value)) return null
  const as = typeof value.as === 'string' && isSeat(value.as) ? { as: value.as } : {}
  return { ...asked, ...(isId(value.tab) ? { tab: value.tab } : {}), back: value.back === true, ...as }
}

/** The six digits of a code as somebody typed or pasted it; null if they are not six. */
export function readCode(typed: string): string | null {
  const digits = typed.normalize('NFKC').replaceAll(/[\s\p{P}]/gu, '')
  return /^\d{6}$/.test(digits) ? digits : null
}

/** A ticket as it came from the server or out of the browser's storage; null if it is none. */
export function readTicket(value: unknown): Ticket | null {
  if (!isRecord(value)) return null
  const { game, room, person, seat, key, over } = value
  if (typeof game !== 'string' || typeof room !== 'string' || typeof key !== 'string' || typeof over !== 'boolean') return null
  if (seat !== null && (typeof seat !== 'string' || !isSeat(seat))) return null
  if (person !== null && !isWhole(person)) return null
  return { game, room, person, seat, key, over }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
const isWhole = (value: unknown): value is number => Number.isInteger(value) && Number(value) > 0
const isSeatName = (value: unknown): value is Seat => typeof value === 'string' && isSeat(value)
const isTurn = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0 && Number(value) < 1000
const isId = (value: unknown): value is string => typeof value === 'string' && value.length > 0 && value.length <= ID_LIMIT
