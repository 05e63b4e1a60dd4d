/** Why a seat may not give an order, or a whole set: from what the seat can see, so that a refusal cannot leak (R2.2, R2.3, R3.7). */
import { isBoundOtherwise } from './deals/bound.ts'
import { rulesNow } from './laws.ts'
import { partyOf, type Party } from './names.ts'
import { blankValues, type Blank, type Refusal } from './orders/order.ts'
import { KINDS, type Kind, type Order } from './phases.ts'
import type { Rules } from './rules.ts'
import type { SeatView } from './view.ts'

/** A kind with its types forgotten: what is checked here holds for every kind. */
export interface AnyKind {
  readonly phase: 'orders' | 'chambers'
  readonly by: Party | 'any'
  readonly ap: number
  readonly blanks: Readonly<Record<string, Blank>>
  readonly influence?: (v: SeatView, order: Order, rules: Rules) => number
  readonly target?: (order: Order) => string
  readonly objection: (v: SeatView, order: Order, rules: Rules) => Refusal | null
}

// Each kind's functions take its own orders and its own party's view; both are checked before they are called.
const ANY_KINDS = KINDS as unknown as Readonly<Record<string, AnyKind>>
export const anyKind = (kind: Kind): AnyKind => ANY_KINDS[kind] as AnyKind

/** Kinds of one group exclude each other (R2.2). */
const EXCLUSIVE: readonly (readonly Kind[])[] = [
  ['relocate', 'switch'],
  ['checkbox', 'self-made', 'delete'],
]

/** Actions the seat may spend in ORDERS (AP). */
export function actionsOf(v: SeatView): number {
  const rules = rulesNow(v.open)
  return { government: rules.apGovernment, provider: rules.apProvider, account: rules.apAccount }[partyOf(v.who)]
}

export const actionPrice = (order: Order): number => anyKind(order.kind).ap
/** Influence an order costs its giver now. */
export const influencePriceFor = (v: SeatView, order: Order): number => anyKind(order.kind).influence?.(v, order, rulesNow(v.open)) ?? 0
/** Kind and target: one order of each in a set (R2.2). */
export const targetOf = (order: Order): string => `${order.kind}/${anyKind(order.kind).target?.(order) ?? ''}`

/** Why this seat may not give this order now, alone; null if it may. */
export function objection(v: SeatView, order: Order): Refusal | null {
  const kind = ANY_KINDS[order.kind]
  if (kind === undefined) return 'unknown-order'
  return kindObjection(v, kind, order.kind) ?? blanksObjection(v, kind, order, rulesNow(v.open))
}

/** Why this seat may give no order of this kind now; null if it depends on the blanks. */
export function kindObjection(v: SeatView, kind: AnyKind, name: Kind): Refusal | null {
  if (kind.by !== 'any' && kind.by !== partyOf(v.who)) return 'not-your-order'
  if (kind.phase !== v.open.phase) return 'wrong-phase'
  // R3.7: a closed provider may only campaign and reopen
  const mayBeClosed = kind.phase !== 'orders' || name === 'campaign' || name === 'reopen'
  if (mayBeClosed || v.hand.party !== 'provider') return null
  return v.open.providers[v.who as keyof typeof v.open.providers].closed === null ? null : 'provider-closed'
}

/** Why an order is refused for its blanks, if its kind is not: `rules` are those of now. */
export function blanksObjection(v: SeatView, kind: AnyKind, order: Order, rules: Rules): Refusal | null {
  const reason = kind.objection(v, order, rules)
  if (reason !== null) return reason
  if (isBoundOtherwise(v, order)) return 'bound-by-deal'
  return (kind.influence?.(v, order, rules) ?? 0) > v.hand.influence ? 'too-little-influence' : null
}

export interface SetObjection {
  readonly reason: Refusal
  readonly index: number
}

/** Why this set is refused as a whole, and by which of its orders; null if it may be sealed. */
export function setObjection(v: SeatView, orders: readonly Order[]): SetObjection | null {
  const seen = new Set<string>()
  let ap = 0
  let influence = 0
  for (const [index, order] of orders.entries()) {
    const reason = objection(v, order)
    if (reason !== null) return { reason, index }
    const target = targetOf(order)
    if (seen.has(target)) return { reason: 'duplicate', index }
    seen.add(target)
    if (isExcluded(orders, order)) return { reason: 'excluded', index }
    ap += actionPrice(order)
    if (ap > actionsOf(v)) return { reason: 'too-many-actions', index }
    influence += influencePriceFor(v, order)
    if (influence > v.hand.influence) return { reason: 'too-little-influence', index }
  }
  return null
}

/** Whether the order's kind keeps it out of this set, of which it is one (R2.2). */
export function isExcluded(orders: readonly Order[], order: Order): boolean {
  if (order.kind === 'shut-down' && orders.length > 1) return true
  // One pending gag case for each provider (R5.4)
  if (order.kind === 'challenge-gag' && orders.some(other => other.kind === 'answer' && other.ground === 'secrecy')) return true
  const group = EXCLUSIVE.find(kinds => kinds.includes(order.kind))
  return group !== undefined && orders.some(other => other.kind !== order.kind && group.includes(other.kind))
}

/** Whether a value from outside is an order this seat could write: kind and blanks in range. */
export function isWellFormed(v: SeatView, order: unknown): order is Order {
  if (typeof order !== 'object' || order === null || !('kind' in order) || typeof order.kind !== 'string') return false
  const kind = Object.hasOwn(ANY_KINDS, order.kind) ? ANY_KINDS[order.kind] : undefined
  if (kind === undefined || Object.keys(order).length !== Object.keys(kind.blanks).length + 1) return false
  return Object.entries(kind.blanks).every(([name, blank]) => {
    const value = (order as Record<string, unknown>)[name]
    return blankValues(v, blank).some(one => one === value)
  })
}
