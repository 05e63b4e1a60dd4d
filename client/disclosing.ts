/** Which kinds of order lie open: all of them, unless a lesson or a first game opens them one after the other (R11.1). */
import { signal } from '@preact/signals'
import { kindsFor } from '#shared/options.ts'
import type { Kind } from '#shared/phases.ts'
import type { SeatView, View } from '#shared/view.ts'

/** null: all. Rules never change by it; only cards are hidden. */
export const openKinds = signal<readonly Kind[] | null>(null)

const isSeatView = (view: View): view is SeatView => view.who !== null

/** Kinds of ORDERS whose cards this seat is shown. */
export function shownKinds(view: View): readonly Kind[] {
  if (!isSeatView(view)) return []
  const open = openKinds.value
  const all = kindsFor(view)
  return open === null ? all : all.filter(kind => open.includes(kind))
}
