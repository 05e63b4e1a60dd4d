/**
 * What an order kind is. One file defines one kind: its blanks (the form), why a seat may not give it (from what the seat can
 * see), and how all orders of the kind are carried out at once. Types, wire check, menus and bots derive from the blanks.
 */
import {
  GOVERNMENTS,
  GROUNDS,
  HANDLES,
  LAWS,
  LINES,
  PROVIDERS,
  SIDES,
  STATES,
  type GovId,
  type Ground,
  type Handle,
  type Law,
  type Line,
  type ProviderId,
  type Seat,
  type Side,
  type StateId,
} from '../names.ts'
import type { Rules } from '../rules.ts'
import type { Phase } from '../state.ts'
import type { Turn } from '../turn.ts'
import type { By, SeatView, ViewOf } from '../view.ts'

/** A blank of a form and the values it takes. `demand`, `request` and `case` are filled from what the seat sees. */
interface BlankValues {
  handle: Handle
  provider: ProviderId
  state: StateId
  government: GovId
  law: Law | null
  ground: Ground | null
  line: Line
  side: Side
  flag: boolean
  /** Influence, 0 to 3 */
  influence: number
  act: 'enact' | 'repeal' | 'withdraw'
  way: 'open' | 'close'
  fit: 'install' | 'remove'
  answer: 'comply' | 'challenge' | 'refuse'
  /** Id of a long-arm demand */
  demand: string
  /** Id of an MLAT request */
  request: string
  /** Docket number */
  case: number
}
export type Blank = keyof BlankValues
export type Blanks = Readonly<Record<string, Blank>>

/** Values of the blanks that are the same for every seat. */
export const BLANK_VALUES: {
  readonly [B in Exclude<Blank, 'demand' | 'request' | 'case'>]: readonly BlankValues[B][]
} = {
  handle: HANDLES,
  provider: PROVIDERS,
  state: STATES,
  government: GOVERNMENTS,
  law: [...LAWS, null],
  ground: [...GROUNDS, null],
  line: LINES,
  side: SIDES,
  flag: [false, true],
  influence: [0, 1, 2, 3],
  act: ['enact', 'repeal', 'withdraw'],
  way: ['open', 'close'],
  fit: ['install', 'remove'],
  answer: ['comply', 'challenge', 'refuse'],
}

/** Values a blank may take in this view: ids come from what the seat sees. */
export function blankValues(v: SeatView, blank: Blank): readonly BlankValues[Blank][] {
  if (blank === 'demand') {
    const sealed = v.hand.party === 'account' ? [] : v.hand.demands.filter(d => d.gagged)
    return [...v.open.demands, ...sealed].map(d => d.id)
  }
  if (blank === 'request') return v.hand.party === 'government' ? v.hand.requests.map(r => r.id) : []
  if (blank === 'case') return v.open.docket.map(c => c.number)
  return BLANK_VALUES[blank]
}

/** Why a seat may not give an order: kebab reasons, from what the seat can see (R2.3, R2.4). */
export const REFUSALS = [
  'unknown-order',
  'not-your-order',
  'wrong-phase',
  'bad-blank',
  'duplicate',
  'excluded',
  'too-many-actions',
  'too-little-influence',
  'resting',
  'not-established',
  'already-preserved',
  'no-data-centre',
  'no-suspicion',
  'no-probable-cause',
  'data-at-home',
  'demand-open',
  'request-open',
  'no-exploit',
  'law-in-force',
  'law-not-in-force',
  'not-displaceable',
  'no-treaty',
  'treaty-in-force',
  'own-state',
  'not-a-government',
  'already-there',
  'headquarters',
  'account-there',
  'no-account-there',
  'cable-cut',
  'already-shipped',
  'not-shipped',
  'canary-live',
  'no-canary',
  'no-mandate',
  'backdoor-there',
  'no-backdoor',
  'already-hardened',
  'no-reason-to-shut',
  'provider-closed',
  'provider-open',
  'too-early-to-reopen',
  'too-little-trust',
  'in-transit',
  'already-encrypted',
  'self-made',
  'already-deleted',
  'offline',
  'no-scandal-token',
  'no-such-demand',
  'already-answered',
  'reach-not-open',
  'keys-not-open',
  'secrecy-not-open',
  'no-ground',
  'no-such-request',
  'no-gagged-order',
  'gag-pending',
  'no-such-bill',
  'no-mandate-bill',
  'no-such-proposal',
  'proposed-yourself',
  'no-such-case',
  'not-a-party',
  'not-a-juror',
  'same-server',
  'bound-by-deal',
] as const
export type Refusal = (typeof REFUSALS)[number]

/** The values of an order of kind K with blanks B. */
export type OrderOf<K extends string, B extends Blanks> = { readonly kind: K } & {
  readonly [N in keyof B]: BlankValues[B[N]]
}
export interface OrderKind<K extends string, B extends Blanks, P extends By> {
  readonly kind: K
  readonly phase: Exclude<Phase, 'over'>
  readonly by: P
  /** Actions (AP); 0 in CHAMBERS. */
  readonly ap: number
  readonly blanks: B
  /** Influence it costs, from what the giver sees; 0 if absent. */
  readonly influence?: (v: ViewOf[P], order: OrderOf<K, B>, rules: Rules) => number
  /** Names the target: one order of the kind for each target and round (R2.2). Absent: once a round. */
  readonly target?: (order: OrderOf<K, B>) => string
  /** Why this seat may not give it now, or null. Only from what the seat can see. */
  readonly objection: (v: ViewOf[P], order: OrderOf<K, B>, rules: Rules) => Refusal | null
  /** Carries out all orders of the kind at once; absent where the step of CHAMBERS does it. */
  readonly carryOut?: (turn: Turn, given: readonly { readonly seat: SeatOf[P]; readonly order: OrderOf<K, B> }[]) => void
}
interface SeatOf {
  government: GovId
  provider: ProviderId
  account: Handle
  any: Seat
}

/** Defines an order kind; here so that the blanks give the types of the functions. */
export function defineOrder<const K extends string, const B extends Blanks, const P extends By>(
  kind: OrderKind<K, B, P>,
): OrderKind<K, B, P> {
  return kind
}
