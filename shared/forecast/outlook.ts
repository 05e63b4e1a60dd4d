/**
 * What a forecast is made of: names and numbers, never sentences. All of it comes from the view of the seat that asks, so it
 * can tell nothing that the seat may not know.
 */
import type { COMITY_REASONS, INFLUENCE_REASONS, SCORE_REASONS, TRUST_REASONS } from '../events.ts'
import type { GovId, Ground, Handle, Law, ProviderId, Seat, StateId } from '../names.ts'
import { actionPrice, influencePriceFor } from '../objections.ts'
import type { Refusal } from '../orders/order.ts'
import type { Order } from '../phases.ts'
import type { SeatView } from '../view.ts'

type ScoreReason = (typeof SCORE_REASONS)[number]
type TrustReason = (typeof TRUST_REASONS)[number]
type ComityReason = (typeof COMITY_REASONS)[number]
type InfluenceReason = (typeof INFLUENCE_REASONS)[number]

/** Ways an order or an answer may end, of which each kind has some. */
export const OUTCOMES = [
  // whatever has no other name: carried out, or come to nothing (R2.3)
  'done',
  'lapses',
  // a subpoena
  'records',
  'noise',
  // a seizure: the case is solved, another suspect is read, none is
  'solves',
  'other-suspect',
  'empty',
  // a warrant: handed over and read, enforced in court, quashed; handed over with nothing to read; never carried out
  'handed-over',
  'stands',
  'falls',
  'late',
  'nothing',
  // a request, an exploit
  'read',
  'denied',
  'fails',
  // a bill, a treaty
  'passes',
  'signed',
  'unsigned',
  // a server, an account, a key
  'moves-all',
  'moves-some',
  'stays',
  'arrives',
  'key-lost',
  'keeps-key',
  // answers in CHAMBERS
  'contempt',
  'court',
  'unheard',
  'unpaid',
  'enforced',
  'quashed',
] as const
export type Outcome = (typeof OUTCOMES)[number]

/** One way it may end. What is not listed cannot happen; what is listed alone is certain. */
export interface Chance {
  readonly what: Outcome
  /** 0 to 6; all of a forecast add up to 6. 0 is possible, but hardly ever. */
  readonly sixths: number
}

/** A rule that bears on it. */
export type Rule =
  | { readonly kind: 'law'; readonly state: StateId; readonly law: Law; readonly does: 'binds' | 'forbids' | 'shields' | 'is-there' }
  /** The provider answers to that government because it is established there (1.2). */
  | { readonly kind: 'established'; readonly provider: ProviderId; readonly state: GovId }
  | { readonly kind: 'own-soil'; readonly state: StateId }
  /** The data lie there, and nothing there forbids it. */
  | { readonly kind: 'abroad'; readonly state: StateId }
  /** The courts of that state do it. */
  | { readonly kind: 'its-courts'; readonly state: StateId }
  | { readonly kind: 'treaty'; readonly state: StateId; readonly other: StateId }
  | { readonly kind: 'token'; readonly state: StateId; readonly into: StateId }
  /** What the courts have made of the question so far. */
  | {
      readonly kind: 'doctrine'
      readonly ground: Ground
      readonly track: number
      readonly does: 'enforces' | 'quashes' | 'opens' | 'keeps-shut'
    }
  | { readonly kind: 'nobody-asked' }

/** What moves, and by how much: negative is lost. Victory points are half points. */
export type Price =
  | { readonly unit: 'actions'; readonly by: number }
  | { readonly unit: 'influence'; readonly seat: Seat; readonly by: number; readonly why: InfluenceReason }
  | { readonly unit: 'vp'; readonly seat: Seat; readonly by: number; readonly why: ScoreReason }
  | { readonly unit: 'trust'; readonly provider: ProviderId; readonly by: number; readonly why: TrustReason }
  | { readonly unit: 'comity'; readonly by: number; readonly why: ComityReason }
  /** The state may reach back into that government's soil once (R4.9). */
  | { readonly unit: 'token'; readonly state: StateId; readonly into: GovId }
  | { readonly unit: 'exploit' }
  | { readonly unit: 'precedent'; readonly ground: Ground }
  | { readonly unit: 'income'; readonly by: number }

/** When a price falls due: whatever comes, unless the order lapses, or only in that case. */
export const WHENS = [
  'always',
  'carried-out',
  'executed',
  'compelled',
  'read',
  'solved',
  'collateral',
  'foreign-collateral',
  'empty',
  'traced',
  'traced-abroad',
  'granted',
  'denied',
  'passes',
  'signed',
  'heard',
  'own-case',
  'wins',
  'loses',
  'majority',
  'arrives',
  'departs',
  'key-lost',
  'obstructs',
] as const
export type When = (typeof WHENS)[number]
export interface Cost {
  readonly price: Price
  readonly when: When
}

export const HOWS = [
  'challenge',
  'refuse',
  'intervene',
  'bench',
  'deny',
  'move',
  'lock',
  'cover',
  'lobby',
  'decline',
  'shut-down',
  'outbid',
  'keeps-copy',
  'may-seize',
  'may-serve',
] as const
/** Who can stop it, and how. */
export interface Stopper {
  readonly who: Seat | 'bench' | 'others'
  readonly how: (typeof HOWS)[number]
  /** How likely it does so, 0 to 6; null where nothing public tells. */
  readonly sixths: number | null
  /** What it pays for it; null if nothing or unknown. */
  readonly price: Price | null
}

/** What somebody would know afterwards. */
export interface Lesson {
  readonly who: Seat | 'all' | 'drawn'
  readonly what: 'category' | 'archetype' | 'content' | 'ciphertext' | 'copy' | 'locked-copy' | 'order' | 'place' | 'canary'
  readonly handle: Handle | null
  readonly when: When
}

/** Two rules that cannot both be obeyed, and what breaking each costs (R4.9, R5.2). */
export interface Collision {
  readonly provider: ProviderId
  readonly breaches: readonly [Breach, Breach]
}
interface Breach {
  readonly rule: Rule
  readonly costs: readonly Cost[]
}

/** Another lawful way to the same end. */
export interface Way {
  readonly order: Order
  /** Round in which it would have the same effect; null where that hangs on a ruling. */
  readonly round: number | null
}
/** A way that is cheaper for its giver. */
export interface Alternative extends Way {
  /** What it spares; empty where it spares a law alone. */
  readonly spares: readonly Cost[]
}

export interface Forecast {
  /** Why it may not be given at all; null if it may. */
  readonly refusal: Refusal | null
  readonly odds: readonly Chance[]
  readonly rules: readonly Rule[]
  readonly collision: Collision | null
  readonly stoppers: readonly Stopper[]
  readonly lessons: readonly Lesson[]
  readonly costs: readonly Cost[]
  readonly alternative: Alternative | null
  /** Round in which it takes effect if nothing stops it; null if it is this one, or hangs on a ruling. */
  readonly round: number | null
}
/** What is found for one order by itself: the other way is not compared with it yet. */
export interface Outlook extends Omit<Forecast, 'refusal' | 'alternative'> {
  readonly otherWay: Way | null
}

/** A forecast with nothing to say but that it will be done. */
export const PLAIN: Outlook = {
  odds: [{ what: 'done', sixths: 6 }],
  rules: [],
  collision: null,
  stoppers: [],
  lessons: [],
  costs: [],
  otherWay: null,
  round: null,
}

export const cost = (price: Price, when: When = 'always'): Cost => ({ price, when })
export const points = (seat: Seat, by: number, why: ScoreReason, when: When = 'carried-out'): Cost =>
  cost({ unit: 'vp', seat, by, why }, when)
export const trust = (provider: ProviderId, by: number, why: TrustReason, when: When = 'carried-out'): Cost =>
  cost({ unit: 'trust', provider, by, why }, when)
export const comity = (by: number, why: ComityReason, when: When): Cost => cost({ unit: 'comity', by, why }, when)
export const influenceOf = (seat: Seat, by: number, why: InfluenceReason, when: When): Cost =>
  cost({ unit: 'influence', seat, by, why }, when)

/** What every order of ORDERS costs its giver: actions and Influence (S1). */
export function prices(v: SeatView, order: Order): Cost[] {
  const influence = influencePriceFor(v, order)
  return [
    cost({ unit: 'actions', by: -actionPrice(order) }),
    ...(influence > 0 ? [cost({ unit: 'influence', seat: v.who, by: -influence, why: 'order' })] : []),
  ]
}
