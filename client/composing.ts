/** Filling in the form of an order: which blanks are asked, which values are open, and why the others are grey. Pure. */
import { anyKind, objection, setObjection } from '#shared/objections.ts'
import { fillings } from '#shared/options.ts'
import { blankValues, type Blank, type Refusal } from '#shared/orders/order.ts'
import type { Kind, Order } from '#shared/phases.ts'
import type { SeatView } from '#shared/view.ts'
import type { Selection } from './store.ts'

export type Value = string | number | boolean | null
export interface Choice {
  readonly value: Value
  readonly refusal: Refusal | null
}
export interface FormField {
  readonly name: string
  readonly blank: Blank
  readonly value: Value
  readonly choices: readonly Choice[]
}

const blankOf = (order: Order, name: string): Value => (order as unknown as Record<string, Value>)[name] ?? null
/** An order with one blank filled differently; the blanks say which values fit. */
const fill = (order: Order, name: string, value: Value): Order => ({ ...order, [name]: value })

/** Refusals that mean "this value makes no sense with the others": such values are not shown at all. */
const SENSELESS: readonly Refusal[] = ['bad-blank', 'not-displaceable']

/** The order with one blank changed, and the others changed as little as need be for it to be allowed. */
export function withBlank(v: SeatView, order: Order, name: string, value: Value): Order {
  const changed = fill(order, name, value)
  if (objection(v, changed) === null) return changed
  const same = (other: Order): number =>
    Object.keys(anyKind(order.kind).blanks).filter(key => blankOf(other, key) === blankOf(changed, key)).length
  const allowed = fillings(v, order.kind).filter(one => blankOf(one, name) === value && objection(v, one) === null)
  const sensible = fillings(v, order.kind).filter(
    one => blankOf(one, name) === value && !SENSELESS.includes(objection(v, one) ?? 'unknown-order'),
  )
  const nearest = (list: readonly Order[]): Order | undefined => list.toSorted((a, b) => same(b) - same(a))[0]
  return nearest(allowed) ?? nearest(sensible) ?? changed
}

/** The blanks of the form that leave a choice, each with its values. */
export function fieldsOf(v: SeatView, order: Order): readonly FormField[] {
  return Object.entries(anyKind(order.kind).blanks).flatMap(([name, blank]) => {
    const choices = blankValues(v, blank)
      .map(value => ({ value, refusal: objection(v, withBlank(v, order, name, value)) }))
      .filter(({ refusal }) => refusal === null || !SENSELESS.includes(refusal))
    return choices.length < 2 ? [] : [{ name, blank, value: blankOf(order, name), choices }]
  })
}

/** How well a filling fits what is selected. */
function nearness(v: SeatView, order: Order, selection: Selection | null): number {
  if (selection === null) return 0
  const has = (name: string, value: Value): number => (name in order && blankOf(order, name) === value ? 2 : 0)
  if (selection.what === 'account') {
    const { provider, state } = v.open.accounts[selection.handle]
    return 2 * has('handle', selection.handle) + has('provider', provider) + has('state', state)
  }
  if (selection.what === 'state') return has('state', selection.state) + has('from', selection.state)
  if (selection.what === 'sleeve') return 0
  const there =
    'handle' in order &&
    v.open.accounts[order.handle].provider === selection.provider &&
    v.open.accounts[order.handle].state === selection.state
  const samePlace = has('provider', selection.provider) * (order.kind === 'seizure' && selection.state !== v.who ? 0 : 1)
  return (there ? 2 : 0) + samePlace + has('state', selection.state) + has('from', selection.state)
}

/** The order a verb starts with: allowed if any is, near what is selected, and not in the draft already. */
export function startOf(v: SeatView, kind: Kind, selection: Selection | null, draft: readonly Order[]): Order | null {
  const plain = (order: Order): number => Object.values(order).filter(value => value === true || value === 'withdraw').length
  const rank = (order: Order): number => {
    const refusal = objection(v, order)
    const inSet = refusal === null && setObjection(v, [...draft, order])?.reason === 'duplicate'
    return (
      nearness(v, order, selection) * 4 + (refusal === null ? (inSet ? 1 : 3) : SENSELESS.includes(refusal) ? -9 : 0) - plain(order) * 0.1
    )
  }
  return fillings(v, kind).toSorted((a, b) => rank(b) - rank(a))[0] ?? null
}

/** Why this order may not stand in the draft (at its place, or as a new one); null if it may. */
export function refusalInDraft(v: SeatView, draft: readonly Order[], order: Order, at: number | null): Refusal | null {
  const set = at === null ? [...draft, order] : draft.map((one, i) => (i === at ? order : one))
  return setObjection(v, set)?.reason ?? null
}

/** Is this kind about the selected thing at all? Kinds without a place are about the seat itself. */
export function isAbout(kind: Kind, selection: Selection | null): boolean {
  const blanks = Object.values(anyKind(kind).blanks)
  if (selection === null || selection.what === 'sleeve') return false
  if (blanks.includes('handle')) return selection.what !== 'state'
  if (kind === 'seizure') return selection.what === 'site' || selection.what === 'account'
  return blanks.includes('state') && selection.what !== 'account'
}
