/** Every order a seat may give now: for forms, bots and tests. */
import { partyOf } from './names.ts'
import { blankValues } from './orders/order.ts'
import { anyKind, objection } from './objections.ts'
import { KIND_NAMES, type Kind, type Order } from './phases.ts'
import type { SeatView } from './view.ts'

/** Kinds this seat may ever give in this phase. */
export function kindsFor(v: SeatView): Kind[] {
  const party = partyOf(v.who)
  return KIND_NAMES.filter((name) => {
    const { by, phase } = anyKind(name)
    return phase === v.open.phase && (by === 'any' || by === party)
  })
}

/** Every way to fill the blanks of a kind in this view, allowed or not. */
export function fillings(v: SeatView, kind: Kind): Order[] {
  let orders: Record<string, unknown>[] = [{ kind }]
  for (const [name, blank] of Object.entries(anyKind(kind).blanks)) {
    const values = blankValues(v, blank)
    orders = orders.flatMap((order) => values.map((value) => ({ ...order, [name]: value })))
  }
  // The blanks say what an order of the kind is made of.
  return orders as unknown as Order[]
}

/** Every order the seat may give now, each taken alone. */
export function options(v: SeatView): Order[] {
  return kindsFor(v).flatMap((kind) => fillings(v, kind).filter((order) => objection(v, order) === null))
}
