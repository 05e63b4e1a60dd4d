/** Moving one's data by hand: the shape is carried over the map to a cabinet, and the order to move there lies open (ux 8). */
import { isHandle, type Handle } from '#shared/names.ts'
import { objection } from '#shared/objections.ts'
import { fillings, kindsFor } from '#shared/options.ts'
import type { Order } from '#shared/phases.ts'
import type { SeatView } from '#shared/view.ts'
import type { SitePlace } from './board/picture.ts'
import type { Carrying } from './board/stage-pointer.ts'
import { isSealed, mine, said } from './store.ts'

/** The order that moves this seat's data to a place: RELOCATE with its provider, SWITCH to another one; null if it is there. */
export function moveTo(v: SeatView, { provider, state }: SitePlace): Order | null {
  if (!isHandle(v.who)) return null
  const at = v.open.accounts[v.who]
  if (at.provider === provider && at.state === state) return null
  const kind = at.provider === provider ? 'relocate' : 'switch'
  const there = fillings(v, kind).filter(
    order => 'state' in order && order.state === state && (kind === 'relocate' || ('provider' in order && order.provider === provider)),
  )
  const plain = there.filter(order => 'expedite' in order && !order.expedite)
  return plain.find(order => objection(v, order) === null) ?? plain[0] ?? null
}

const mayCarry = (handle: Handle): boolean => {
  const view = said.view.peek()
  return view !== null && view.who === handle && view.open.phase === 'orders' && !isSealed.peek() && kindsFor(view).includes('relocate')
}

export const carrying: Carrying = {
  canCarry: mayCarry,
  putDown(handle, on) {
    const view = said.view.peek()
    if (view === null || view.who === null || !mayCarry(handle)) return
    const order = moveTo(view, on)
    if (order === null) return
    mine.selection.value = { what: 'account', handle }
    // A move that is drafted already is changed, not doubled.
    const at = mine.draft.peek().findIndex(({ kind }) => kind === 'relocate' || kind === 'switch')
    mine.writing.value = { order, at: at === -1 ? null : at }
  },
}
