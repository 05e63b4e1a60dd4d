/**
 * One running game, without I/O: who plays which seat, what each is writing and has sealed, and the verbs that change it.
 * A verb that changes something returns the journal's entry and changes nothing; `admit` makes it so. The server writes the
 * entry down in between, tests and balance runs do not, and restoring a game is admitting its entries again.
 */
import { advance, endEarly, luckOfPhase } from './advance.ts'
import {
  DamagedJournal,
  hashOf,
  beginningWith,
  OtherVersion,
  RULES_VERSION,
  turnOf,
  type Begun,
  type Broken,
  type Closed,
  type Drafted,
  type Ended,
  type Entry,
  type GameSetup,
  type Player,
  type Sealed,
  type Seated,
  type Sheet,
  type TakenBack,
} from './journal.ts'
import { SEATS, type Seat } from './names.ts'
import { keptOf, numbersFor, playedSetting, recordedSetting, withSetting } from './numbers.ts'
import { setObjection, type SetObjection } from './objections.ts'
import type { Order } from './phases.ts'
import { begin } from './scenario.ts'
import type { Setting } from './rules.ts'
import type { State } from './state.ts'
import {
  admitTalk,
  discloseOrder,
  endOffer,
  makeOffer,
  newTalks,
  offersOf,
  showSlip,
  signOffer,
  type Deed,
  type TalkEntry,
  type TalkRefused,
  type Talks,
} from './talks.ts'
import type { Given } from './turn.ts'
import { view, type SeatView } from './view.ts'

/** What a bot has decided for the phase, and why. */
export interface Choice {
  readonly orders: readonly Order[]
  readonly reasons: unknown
}
/**
 * Decides for a bot of a level from its seat's view only; `seed` names its noise and is not to be looked into. null: this bot has
 * to think, and its choice comes by `choose`.
 */
export type Decide = (level: string, v: SeatView, seed: string) => Choice | null

/** What lies before a person in this phase. */
interface Desk {
  draft: readonly Order[] | null
  sealed: readonly Order[] | null
}

export interface Match {
  readonly setup: GameSetup
  /** As it is played with: the numbers the game began with. */
  readonly setting: Setting
  /** Who plays each seat now; the set-up says who did when the game began. */
  players: Readonly<Record<Seat, Player>>
  state: State
  /** One for every seat held by a person. */
  desks: ReadonlyMap<Seat, Desk>
  /** Offers between seats in the open phase. */
  talks: Talks
  /** Bots' choices for the open phase. */
  choices: ReadonlyMap<Seat, Choice>
  /** Ids of all inputs admitted so far, as seat/id. */
  readonly admitted: Set<string>
  /** The phase before the open one, as it was when it closed; null in the first, and when it has just been taken back. */
  before: Pick<Match, 'state' | 'desks' | 'talks'> | null
}

/** Why an input is not taken. Beside the refusals of a set: `late` = for another phase than the one that is open. */
export type Refused =
  | { readonly refused: 'late' | 'not-sealed' | 'sealed' | 'not-a-person' }
  | { readonly refused: 'objection'; readonly objection: SetObjection }
/** The same input was admitted before: say yes again. */
export type Known = 'known'

/** The first entry of a game, with this program's numbers unless others are named. Throws on a set-up that no game can begin with. */
export function begun(setup: GameSetup, numbers = numbersFor(setup.rounds, setup.scenario.id)): Begun {
  const { state, told } = begin(setup, keptOf(numbers, setup.rounds))
  return beginningWith(setup, recorded(state), told, numbers)
}

/** The match of a first entry. Throws OtherVersion if the game was begun with other rules than this program's. */
export function open({ setup, state: recordedState, numbers, rulesVersion }: Begun): Match {
  if (rulesVersion !== RULES_VERSION)
    throw new OtherVersion(`the game is of version ${rulesVersion} of the rules, this program plays ${RULES_VERSION}`)
  const { players } = setup
  const setting = playedSetting(recordedState.open.setting, numbers)
  const state = withSetting(recordedState, setting)
  return {
    setup,
    setting,
    players,
    state,
    desks: clearDesks(players),
    talks: newTalks(),
    choices: new Map(),
    admitted: new Set(),
    before: null,
  }
}

/** A state as a journal holds it. */
const recorded = (state: State): State => withSetting(state, recordedSetting(state.open.setting))

/** The match after all these entries. Throws DamagedJournal if they do not follow one another. */
export function restore(entries: readonly Entry[]): Match {
  const [first, ...rest] = entries
  if (first?.kind !== 'begun') throw new DamagedJournal('a journal that does not begin')
  const match = open(first)
  for (const entry of rest) admit(match, entry)
  return match
}

const clearDesk = (): Desk => ({ draft: null, sealed: null })

function clearDesks(players: Match['players']): Map<Seat, Desk> {
  return new Map(persons(players).map(seat => [seat, clearDesk()]))
}

/** Seats held by persons. */
export function persons(players: Match['players']): Seat[] {
  return SEATS.filter(seat => players[seat] === 'person')
}

/** Keeps what a seat is writing; it need not be lawful as a whole. */
export function drafting(match: Match, seat: Seat, turn: number, orders: readonly Order[]): Drafted | Refused {
  if (turn !== turnOf(match.state.open)) return { refused: 'late' }
  const desk = match.desks.get(seat)
  if (desk === undefined) return { refused: 'not-a-person' }
  if (desk.sealed !== null) return { refused: 'sealed' }
  return { kind: 'drafted', turn, seat, orders }
}

/** Seals a set, also over an older seal. A set against which the seat's view has an objection is refused as a whole. */
export function sealing(match: Match, seat: Seat, turn: number, id: string, orders: readonly Order[]): Sealed | Known | Refused {
  if (match.admitted.has(`${seat}/${id}`)) return 'known'
  if (turn !== turnOf(match.state.open)) return { refused: 'late' }
  if (!match.desks.has(seat)) return { refused: 'not-a-person' }
  const objection = setObjection(view(match.state, seat), orders)
  if (objection !== null) return { refused: 'objection', objection }
  return { kind: 'sealed', turn, seat, id, orders }
}

/** Breaks the seal, so that the seat can go on writing. */
export function breaking(match: Match, seat: Seat, turn: number, id: string): Broken | Known | Refused {
  if (match.admitted.has(`${seat}/${id}`)) return 'known'
  if (turn !== turnOf(match.state.open)) return { refused: 'late' }
  const desk = match.desks.get(seat)
  if (desk === undefined) return { refused: 'not-a-person' }
  if (desk.sealed === null) return { refused: 'not-sealed' }
  return { kind: 'broken', turn, seat, id }
}

/** Gives a seat of a running game to a person or to a bot; `known` if it is theirs already. */
export function seating(match: Match, seat: Seat, player: Player): Seated | Known {
  const now = match.players[seat]
  if (typeof now === typeof player) return 'known'
  return { kind: 'seated', turn: turnOf(match.state.open), seat, player }
}

/** Ends the game before its last round. Throws if it is over. */
export function ending(match: Match): Ended {
  const { state: after, told } = endEarly(match.state)
  const state = recorded(after)
  return { kind: 'ended', turn: turnOf(match.state.open), told, state, hash: hashOf(state) }
}

/** A deed of a person about deals that is new, or why there is nothing to do. */
function talk<E extends TalkEntry>(match: Match, { seat, id }: Deed, deed: () => E | TalkRefused): E | Known | Refused | TalkRefused {
  if (match.admitted.has(`${seat}/${id}`)) return 'known'
  return match.desks.has(seat) ? deed() : { refused: 'not-a-person' }
}

/** Puts terms before another seat, perhaps in place of its offer `answers` (R6.3). */
export const offering = (match: Match, deed: Deed, terms: Parameters<typeof makeOffer>[3]) =>
  talk(match, deed, () => makeOffer(match.state, match.talks, deed, terms))
/** Signs another seat's offer: from then on it is a deal. */
export const signing = (match: Match, deed: Deed, offer: string) =>
  talk(match, deed, () => signOffer(match.state, match.talks, deed, offer))
/** Declines another seat's offer. */
export const declining = (match: Match, deed: Deed, offer: string) =>
  talk(match, deed, () => endOffer(match.state, match.talks, deed, offer, 'declined'))
/** Takes one's own offer back. */
export const withdrawing = (match: Match, deed: Deed, offer: string) =>
  talk(match, deed, () => endOffer(match.state, match.talks, deed, offer, 'withdrawn'))
/** Shows a gagged order one has received to another seat (R6.4). */
export const disclosing = (match: Match, deed: Deed, order: string, to: Seat) =>
  talk(match, deed, () => discloseOrder(match.state, deed, order, to))
/** Shows a gagged order one was shown to the government whose gag was broken (R6.4). */
export const showing = (match: Match, deed: Deed, order: string) => talk(match, deed, () => showSlip(match.state, deed, order))

const TALKS: ReadonlySet<Entry['kind']> = new Set<TalkEntry['kind']>(['offered', 'withdrawn', 'declined', 'signed', 'disclosed', 'shown'])
/** Whether an entry is about deals. */
export const isTalk = (entry: Entry): entry is TalkEntry => TALKS.has(entry.kind)

function admitTo(match: Match, entry: TalkEntry): void {
  match.state = admitTalk(match.state, match.talks, entry)
  match.admitted.add(`${entry.seat}/${entry.id}`)
  if (entry.kind !== 'signed') return
  const { from, to } = entry.offer
  const choices = new Map(match.choices)
  for (const seat of [from, to]) {
    // A bot that has signed decides anew; a person's seal breaks if its set is no longer lawful, and the draft stays
    choices.delete(seat)
    const desk = match.desks.get(seat)
    if (desk === undefined || desk.sealed === null) continue
    if (setObjection(view(match.state, seat), desk.sealed) !== null) desk.sealed = null
  }
  match.choices = choices
}

/** Whether every person has sealed (a table of bots only is always ready). */
export function isReady(match: Match): boolean {
  return match.state.open.phase !== 'over' && [...match.desks.values()].every(desk => desk.sealed !== null)
}

/** Bots' seats that have no choice for the open phase yet, with their levels. */
export function undecided({ state, players, choices }: Match): { readonly seat: Seat; readonly level: string }[] {
  if (state.open.phase === 'over') return []
  return SEATS.flatMap(seat => {
    const player = players[seat]
    return player === 'person' || choices.has(seat) ? [] : [{ seat, level: player.bot }]
  })
}

/** A bot has decided for the open phase. */
export function choose(match: Match, seat: Seat, choice: Choice): void {
  match.choices = new Map(match.choices).set(seat, choice)
}

/**
 * Bots decide when the phase opens (R15.8): what persons do in it cannot move them, but for a deal the bot itself has signed.
 * One that takes a seat later decides from the same view. Asked again, only those decide that have no choice yet.
 */
export function decideBots(match: Match, decide: Decide): void {
  for (const { seat, level } of undecided(match)) {
    const choice = decide(level, view(match.state, seat), match.setup.seed)
    if (choice !== null) choose(match, seat, choice)
  }
}

/** Makes a sheet for a person who has none; its level is the deputy's own (R15.9). */
export type Deputise = (v: SeatView) => Choice

/**
 * Closes the phase. A seat that has not sealed is closed with its draft if that is lawful as a whole, otherwise with the
 * deputy's set, or with none where there is no deputy; so is a bot's that has not decided. Throws if we are wrong: nothing has
 * changed then.
 */
export function closing(match: Match, decide: Decide, deputise: Deputise | null = null): Closed {
  decideBots(match, decide)
  return resolved(match, Object.fromEntries(SEATS.map(seat => [seat, sheetOf(match, seat, deputise)])) as Closed['sheets'])
}

/** The phase closed with these sheets; `otherwise` only where it is asked what would have followed. Throws if they lead nowhere. */
export function resolved(match: Match, sheets: Closed['sheets'], otherwise: Given = {}): Closed {
  const sets = Object.fromEntries(SEATS.map(seat => [seat, sheets[seat].orders]))
  const { state: after, told } = advance(match.state, sets, luckOfPhase(match.state), otherwise)
  const state = recorded(after)
  return { kind: 'closed', turn: turnOf(match.state.open), sheets, told, state, hash: hashOf(state) }
}

function sheetOf(match: Match, seat: Seat, deputise: Deputise | null): Sheet {
  const choice = match.choices.get(seat)
  if (choice !== undefined) return { from: 'bot', ...choice }
  const { sealed, draft } = match.desks.get(seat) ?? { sealed: null, draft: null }
  if (sealed !== null) return { from: 'person', orders: sealed, reasons: null }
  const v = view(match.state, seat)
  if (draft !== null && setObjection(v, draft) === null) return { from: 'draft', orders: draft, reasons: null }
  return { from: 'deputy', ...(deputise?.(v) ?? { orders: [], reasons: null }) }
}

/** Makes an entry so. Throws DamagedJournal if it does not follow what is there. */
export function admit(match: Match, entry: Entry): void {
  if (entry.kind === 'failed') return
  if (entry.kind === 'begun') throw new DamagedJournal('a game that begins twice')
  if (entry.turn !== turnOf(match.state.open)) {
    throw new DamagedJournal(`an entry of turn ${entry.turn} in turn ${turnOf(match.state.open)}`)
  }
  if (entry.kind === 'taken-back') return takeBack(match)
  if (entry.kind === 'closed') {
    const { state, desks, talks } = match
    match.before = { state, desks, talks }
    match.state = withSetting(entry.state, match.setting)
    match.desks = clearDesks(match.players)
    match.choices = new Map()
    match.talks = newTalks()
    return
  }
  if (isTalk(entry)) {
    admitTo(match, entry)
    return
  }
  if (entry.kind === 'ended') {
    match.state = withSetting(entry.state, match.setting)
    match.choices = new Map()
    match.talks = newTalks()
    return
  }
  if (entry.kind === 'seated') {
    reseat(match, entry)
    return
  }
  const desk = match.desks.get(entry.seat)
  if (desk === undefined) throw new DamagedJournal(`nobody sits at ${entry.seat}`)
  if (entry.kind === 'drafted') desk.draft = entry.orders
  else {
    match.admitted.add(`${entry.seat}/${entry.id}`)
    if (entry.kind === 'sealed') desk.draft = entry.orders
    desk.sealed = entry.kind === 'sealed' ? entry.orders : null
  }
}

/** Takes the closing of the phase before back; null if there is none that can be. */
export const takingBack = ({ before, state }: Match): TakenBack | null =>
  before === null || state.open.phase === 'over' ? null : { kind: 'taken-back', turn: turnOf(state.open) }

/** Sheets lie there as they were, and no seal is on them. Bots decide anew, and as they did, from the same view. */
function takeBack(match: Match): void {
  const { before, players } = match
  if (before === null) throw new DamagedJournal('a phase that was never closed is taken back')
  const { sealed, ...rest } = before.state
  match.state = { ...rest, sealed: { ...sealed, persons: persons(players) } }
  match.desks = new Map(persons(players).map(seat => [seat, { draft: before.desks.get(seat)?.draft ?? null, sealed: null }]))
  match.talks = before.talks
  match.choices = new Map()
  match.before = null
}

/** Who sits down finds an empty desk; who plays a seat is an input of the court's draw (15.4). */
function reseat(match: Match, { seat, player }: Seated): void {
  match.players = { ...match.players, [seat]: player }
  // What the one before has offered or was offered is not for the one who comes
  for (const { id } of offersOf(match.talks, seat)) match.talks.open.delete(id)
  const desks = new Map(match.desks)
  const choices = new Map(match.choices)
  if (player === 'person') {
    desks.set(seat, clearDesk())
    choices.delete(seat)
  } else desks.delete(seat)
  match.desks = desks
  match.choices = choices
  const { sealed, ...rest } = match.state
  match.state = { ...rest, sealed: { ...sealed, persons: persons(match.players) } }
}
