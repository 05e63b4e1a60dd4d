/** Which kinds of order lie open: all of them, unless a lesson or a first game opens them one after the other (R11.1). */
import { computed, signal } from '@preact/signals'
import { openInRound } from '#shared/disclosure.ts'
import { partyOf } from '#shared/names.ts'
import { kindsFor } from '#shared/options.ts'
import type { Kind } from '#shared/phases.ts'
import type { SeatView, View } from '#shared/view.ts'
import { mine, said } from './store.ts'

/** Whether the game that is shown is a lesson; every lesson is called so, and nothing else is. */
export const isLesson = computed(() => said.view.value?.open.setting.scenario?.startsWith('lesson-') === true)

/** Those of a lesson; null: no lesson says so. Rules never change by it; only cards are hidden. */
export const lessonKinds = signal<readonly Kind[] | null>(null)

/** Those of somebody's first game alone; null: all. */
const firstGameKinds = computed(() => {
  const view = said.view.value
  if (view === null || view.who === null || mine.settings.value.cards === 'all') return null
  const isAlone = said.gathering.value?.kind === 'solo' && said.gathering.value.people.length === 1
  const isFirst = isAlone && view.open.setting.scenario === undefined
  return isFirst ? openInRound(partyOf(view.who), view.open.round) : null
})

/** How many kinds are hidden from this seat for now. */
export const hiddenKinds = computed(() => {
  const view = said.view.value
  return view === null || !isSeatView(view) || firstGameKinds.value === null ? 0 : kindsFor(view).length - shownKinds(view).length
})

const isSeatView = (view: View): view is SeatView => view.who !== null

/** Kinds of ORDERS whose cards this seat is shown. */
export function shownKinds(view: View): readonly Kind[] {
  if (!isSeatView(view)) return []
  const open = lessonKinds.value ?? firstGameKinds.value
  const all = kindsFor(view)
  return open === null ? all : all.filter(kind => open.includes(kind))
}
