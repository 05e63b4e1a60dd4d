/** Every order a seat may give now: for forms, bots and tests. */
import { partyOf } from './names.ts'
import { blankValues, type Blank } from './orders/order.ts'
import { anyKind, objection } from './objections.ts'
import { KIND_NAMES, type Kind, type Order } from './phases.ts'
import type { SeatView } from './view.ts'

/** Kinds this seat may ever give in this phase. */
export function kindsFor(v: SeatView): Kind[] {
  const party = partyOf(v.who)
  return KIND_NAMES.filter(name => {
    const { by, phase } = anyKind(name)
    return phase === v.open.phase && (by === 'any' || by === party)
  })
}

const FROM_VIEW: readonly Blank[] = ['demand', 'request', 'case']
const filled = new Map<Kind, readonly Order[]>()

/** Every way to fill the blanks of a kind in this view, allowed or not. Shared between callers where it is always the same. */
export function fillings(v: SeatView, kind: Kind): readonly Order[] {
  const known = filled.get(kind)
  if (known !== undefined) return known
  let orders: Record<string, unknown>[] = [{ kind }]
  const blanks = Object.entries(anyKind(kind).blanks)
  for (const [name, blank] of blanks) {
    const values = blankValues(v, blank)
    orders = orders.flatMap(order => values.map(value => ({ ...order, [name]: value })))
  }
  // The blanks say what an order of the kind is made of.
  const all = orders as unknown as readonly Order[]
  if (blanks.every(([, blank]) => !FROM_VIEW.includes(blank))) filled.set(kind, all)
  return all
}

/** Every order the seat may give now, each taken alone. */
export function options(v: SeatView): Order[] {
  return kindsFor(v).flatMap(kind => fillings(v, kind).filter(order => objection(v, order) === null))
}
