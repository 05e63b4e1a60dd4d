/** Spends all it can: a kind, then its blanks, uniformly; answers, lobbies and votes at random. */
import { rulesNow } from '../laws.ts'
import {
  actionPrice,
  actionsOf,
  anyKind,
  blanksObjection,
  influencePriceFor,
  isExcluded,
  kindObjection,
  targetOf,
  type AnyKind,
} from '../objections.ts'
import { fillings, kindsFor } from '../options.ts'
import type { Seat } from '../names.ts'
import type { Refusal } from '../orders/order.ts'
import type { Kind, Order } from '../phases.ts'
import type { Rules } from '../rules.ts'
import type { Open } from '../state.ts'
import type { SeatView } from '../view.ts'
import type { Bot, BotLuck } from './bot.ts'

const pick = <T>(from: readonly T[], luck: BotLuck): T | undefined => from[luck.below(from.length)]

/** Forms with fewer fillings are looked through at once. */
const FEW = 12
/** Otherwise so many blind tries for each filling before all are looked through: most lists hold something allowed. */
const TRIES = 0.25

/** Reasons that depend on what is open and not on who asks. */
const FOR_ALL: ReadonlySet<Refusal | null> = new Set(['no-such-bill', 'no-such-case'] as const)
/** Forms of what any seat may write about what lies on the table: looked through once for each state. */
const onTable = new WeakMap<Open, Map<Kind, readonly Order[]>>()

/** Ways to fill the form in this view: all that are allowed, and others. */
function formsOf(v: SeatView, name: Kind, kind: AnyKind, rules: Rules): readonly Order[] {
  if (kind.by !== 'any' || kind.phase !== 'chambers') return fillings(v, name)
  let forms = onTable.get(v.open)
  if (forms === undefined) onTable.set(v.open, (forms = new Map()))
  let made = forms.get(name)
  if (made === undefined) {
    made = fillings(v, name).filter(order => !FOR_ALL.has(kind.objection(v, order, rules)))
    forms.set(name, made)
  }
  return made
}

/** An order of this kind the seat may give now, each with the same chance; null if there is none. */
export function drawOfKind(v: SeatView, luck: BotLuck, name: Kind): Order | null {
  const kind = anyKind(name)
  if (kindObjection(v, kind, name) !== null) return null
  const rules = rulesNow(v.open)
  const forms = formsOf(v, name, kind, rules)
  const isAllowed = (order: Order): boolean => blanksObjection(v, kind, order, rules) === null
  // Rejection keeps the draw uniform over what is allowed, and is faster than looking through long lists
  const tries = forms.length > FEW ? forms.length * TRIES : 0
  for (let i = 0; i < tries; i++) {
    const order = pick(forms, luck)
    if (order !== undefined && isAllowed(order)) return order
  }
  return pick(forms.filter(isAllowed), luck) ?? null
}

const kindsBySeat = {
  orders: new Map<Seat, readonly Kind[]>(),
  chambers: new Map<Seat, readonly Kind[]>(),
  over: new Map<Seat, readonly Kind[]>(),
}

/** Kinds the seat may ever give in this phase, in a list of the caller's own. */
function kindsOf(v: SeatView): Kind[] {
  const known = kindsBySeat[v.open.phase]
  let kinds = known.get(v.who)
  if (kinds === undefined) known.set(v.who, (kinds = kindsFor(v)))
  return kinds.slice()
}

/** Takes an item out of a list in which the order does not matter. */
function drop<T>(from: T[], at: number): void {
  const last = from.pop()
  if (last !== undefined && at < from.length) from[at] = last
}

/** Any order the seat may give now: a kind with the same chance each, then its blanks; null if there is none. */
export function drawOrder(v: SeatView, luck: BotLuck): Order | null {
  const kinds = kindsOf(v)
  while (kinds.length > 0) {
    const at = luck.below(kinds.length)
    const kind = kinds[at]
    const order = kind === undefined ? null : drawOfKind(v, luck, kind)
    if (order !== null) return order
    drop(kinds, at)
  }
  return null
}

/** Whether an order the seat may give alone goes together with those it has chosen. */
function fits(v: SeatView, chosen: readonly Order[], order: Order): boolean {
  if (chosen.length === 0) return true
  const target = targetOf(order)
  let influence = influencePriceFor(v, order)
  for (const other of chosen) {
    if (targetOf(other) === target) return false
    influence += influencePriceFor(v, other)
  }
  const all = [...chosen, order]
  return influence <= v.hand.influence && !all.some(one => isExcluded(all, one))
}

export const random: Bot = (v, luck) => {
  const chosen: Order[] = []
  const kinds = kindsOf(v)
  let left = v.open.phase === 'orders' ? actionsOf(v) : Infinity
  while (kinds.length > 0 && left > 0) {
    const at = luck.below(kinds.length)
    const kind = kinds[at]
    const order = kind === undefined ? null : drawOfKind(v, luck, kind)
    if (order !== null && actionPrice(order) <= left && fits(v, chosen, order)) {
      chosen.push(order)
      left -= actionPrice(order)
      // In CHAMBERS an order costs no action: half of the time that is enough of the kind
      if (actionPrice(order) > 0 || luck.next() < 0.5) continue
    }
    drop(kinds, at)
  }
  return {
    orders: chosen,
    reasons: chosen.map(order => ({ order, target: null, term: 'random', value: 0, runnerUp: null })),
  }
}
