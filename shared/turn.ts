/**
 * One phase being closed: the closing clone of the state, its luck, and the verbs that change numbers. Every change of a number
 * is told as a fact with its audience (R15.1), so that what a seat sees of it is the sum of what it was told.
 */
import type {
  Audience,
  FactKind,
  FactOf,
  Step,
  Told,
  Tool,
  Fact,
  SCORE_REASONS,
  TRUST_REASONS,
  COMITY_REASONS,
  INDEX_REASONS,
  INFLUENCE_REASONS,
} from './events.ts'
import type { Luck } from './luck.ts'
import { isGovernment, isProvider, type GovId, type Handle, type ProviderId, type Seat, type Side, type StateId } from './names.ts'
import type { Rules } from './rules.ts'
import type { Hands, Hand, Indices, Open, Sealed, State } from './state.ts'

type Why<R extends readonly string[]> = R[number]

/**
 * What is to come out otherwise than it would when a phase is played again to see what follows: rulings by docket number, and
 * whether bills pass, by government. A game as it is played has nothing of it.
 */
export interface Given {
  readonly rulings?: Readonly<Partial<Record<number, Side>>>
  readonly bills?: Readonly<Partial<Record<GovId, boolean>>>
}

export interface Turn {
  readonly open: Open
  readonly hands: Hands
  readonly sealed: Sealed
  readonly rules: Rules
  readonly luck: Luck
  readonly given: Given
  /** Step being settled: stamped on every fact. */
  step: Step
  readonly told: Told[]
  /** Contents taken in S8, settled together at its end. */
  readonly takings: Taking[]
  /** Accounts that move themselves in S10. */
  readonly moves: Move[]
  /** Servers whose accounts are to be moved in S10, once those that move themselves have done so (P2). */
  readonly migrations: { readonly provider: ProviderId; readonly from: StateId; readonly to: StateId }[]
  /** Evacuees of S6, who arrive in S10. */
  readonly evacuations: { readonly handle: Handle; readonly provider: ProviderId; readonly state: StateId }[]
  /** Accounts under cover this round (U5), gone with the phase. */
  readonly covered: Set<Seat>
  tell<K extends FactKind>(to: Audience, kind: K, fields: FactOf<K>): void
}

/** One tool at one account in S8, before its effects are settled (R4.9). */
export interface Taking {
  readonly government: GovId
  readonly handle: Handle
  readonly tool: Tool
  /** Where the data (or the copy) lay. */
  readonly host: StateId
  /** The account learns who did it. */
  readonly known: boolean
}

/** An account's own move, ordered this round (S10). */
export interface Move {
  readonly order: 'relocate' | 'switch'
  readonly handle: Handle
  readonly provider: ProviderId
  readonly state: StateId
  readonly expedited: boolean
}

/** Begins to close a phase of `state`, which must be a clone nobody else holds. */
export function openTurn(state: State, rules: Rules, luck: Luck, given: Given = {}): Turn {
  const told: Told[] = []
  const turn: Turn = {
    open: state.open,
    hands: state.hands,
    sealed: state.sealed,
    rules,
    luck,
    given,
    step: 'S1',
    told,
    takings: [],
    moves: [],
    migrations: [],
    evacuations: [],
    covered: new Set(),
    tell(to, kind, fields) {
      // A fact is its kind's fields with kind and step; the table says so, the compiler cannot follow the union.
      told.push({ to, fact: { kind, step: turn.step, ...fields } as unknown as Fact })
    },
  }
  return turn
}

/** The hand of a seat, whatever its party. */
export const handOf = (turn: Pick<Turn, 'hands'>, seat: Seat): Hand => turn.hands[seat]

/**
 * Adds half points to a seat. `to` 'all' makes them part of the public score of a government or provider; otherwise the seat
 * alone is told (R15.2).
 */
export function score(turn: Turn, seat: Seat, halves: number, why: Why<typeof SCORE_REASONS>, to: 'all' | 'seat' = 'all'): void {
  if (halves === 0) return
  handOf(turn, seat).vp += halves
  const isPublic = to === 'all' && (isGovernment(seat) || isProvider(seat))
  if (isPublic) {
    if (isGovernment(seat)) turn.open.governments[seat].score += halves
    else if (isProvider(seat)) turn.open.providers[seat].score += halves
  }
  turn.tell(isPublic ? 'all' : [seat], 'scored', { seat, halves, why })
}

/** Moves a provider's Trust within 0 and its most; tells the change that took place. */
export function moveTrust(turn: Turn, provider: ProviderId, by: number, why: Why<typeof TRUST_REASONS>): void {
  const record = turn.open.providers[provider]
  const next = Math.max(0, Math.min(turn.rules.trustMax, record.trust + by))
  if (next === record.trust) return
  turn.tell('all', 'trusted', { provider, by: next - record.trust, why })
  record.trust = next
}

/** Notes that a seat's own order lowered Comity this round (R8.2b). */
export function blame(turn: Turn, seat: Seat): void {
  if (!turn.sealed.comityBy.includes(seat)) turn.sealed.comityBy.push(seat)
}

/** Moves Comity within 0 and its most. A fall stops the drift of this round; `culprit` is whose own order it was. */
export function moveComity(turn: Turn, by: number, why: Why<typeof COMITY_REASONS>, culprit: Seat | null = null): void {
  if (by < 0) {
    turn.open.comityFell = true
    if (culprit !== null) blame(turn, culprit)
  }
  const next = Math.max(0, Math.min(turn.rules.comityMax, turn.open.comity + by))
  if (next === turn.open.comity) return
  turn.tell('all', 'comity-moved', { by: next - turn.open.comity, why })
  turn.open.comity = next
}

/** Moves a world index; a covert cause moves the sealed truth only (R15.2). */
export function moveIndex(turn: Turn, index: keyof Indices, by: number, why: Why<typeof INDEX_REASONS>, isPublic: boolean): void {
  const within = (n: number): number => Math.max(0, Math.min(turn.rules.indexMax, n))
  turn.sealed.indices[index] = within(turn.sealed.indices[index] + by)
  if (!isPublic) return
  const next = within(turn.open.indices[index] + by)
  if (next !== turn.open.indices[index]) turn.tell('all', 'index-moved', { index, by: next - turn.open.indices[index], why })
  turn.open.indices[index] = next
}

/** Moves a seat's Influence; never below 0. The cap of 6 is applied at C5 only (R1.5). */
export function moveInfluence(turn: Turn, seat: Seat, by: number, why: Why<typeof INFLUENCE_REASONS>): void {
  if (by === 0) return
  const hand = handOf(turn, seat)
  if (hand.influence + by < 0) throw new Error(`${seat} pays ${-by} Influence and has ${hand.influence}`)
  hand.influence += by
  turn.tell([seat], 'influence-moved', { seat, by, why })
}
