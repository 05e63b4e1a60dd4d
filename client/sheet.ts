/** Verbs on the sheet of CHAMBERS: it is the same draft as in ORDERS, with one order for each thing to be decided. */
import { influencePriceFor, objection, setObjection, targetOf } from '#shared/objections.ts'
import type { Refusal } from '#shared/orders/order.ts'
import type { Order } from '#shared/phases.ts'
import type { SeatView } from '#shared/view.ts'
import { addOrder, removeOrder, replaceOrder } from './draft.ts'
import { mine } from './store.ts'

const placeOf = (order: Order): number => mine.draft.value.findIndex(one => targetOf(one) === targetOf(order))

/** The order on this matter in the draft. */
export function drafted<K extends Order['kind']>(
  kind: K,
  is: (order: Extract<Order, { kind: K }>) => boolean,
): Extract<Order, { kind: K }> | undefined {
  return mine.draft.value.find((one): one is Extract<Order, { kind: K }> => one.kind === kind && is(one as Extract<Order, { kind: K }>))
}
/** Writes the order in place of another on the same matter. */
export function decide(order: Order): void {
  const at = placeOf(order)
  if (at === -1) addOrder(order)
  else replaceOrder(at, order)
}
/** Leaves the matter of this order undecided. */
export function undecide(order: Order): void {
  const at = placeOf(order)
  if (at !== -1) removeOrder(at)
}
/** Influence left if the sheet is sealed as it stands; below 0 if it asks for too much. */
export function influenceLeft(v: SeatView): number {
  return mine.draft.value.reduce((left, order) => left - influencePriceFor(v, order), v.hand.influence)
}
/** Why this order cannot be put on the sheet, in place of another on the same matter; null if it can. */
export function whyNot(v: SeatView, order: Order): Refusal | null {
  const alone = objection(v, order)
  if (alone !== null) return alone
  const at = placeOf(order)
  const draft = mine.draft.value
  return setObjection(v, at === -1 ? [...draft, order] : draft.map((one, i) => (i === at ? order : one)))?.reason ?? null
}
