/** Where on the screen this person was: kept for a page that is loaded anew in the same tab, as phones do by themselves. */
import { effect } from '@preact/signals'
import { turnOf } from '#shared/journal.ts'
import { openLine } from './line.ts'
import { mine, said } from './store.ts'

const PLACE = 'long-arm.whereabouts'

const whenNow = (): string => {
  const view = said.view.peek()
  return `${openLine()?.key ?? ''} ${view === null ? 0 : turnOf(view.open)}`
}

const here = () => ({ selection: mine.selection.value, panel: mine.panel.value, sheet: mine.sheet.value })

/** Keeps selection, panel and sheet as they change; returns how to stop. */
export function keepWhereabouts(): () => void {
  return effect(() => {
    const now = here()
    if (said.connection.value.is !== 'up') return
    try {
      sessionStorage.setItem(PLACE, JSON.stringify({ when: whenNow(), ...now }))
    } catch {
      // Then one looks for the place again.
    }
  })
}

/** Goes back there, if it is the same seat in the same phase. */
export function restoreWhereabouts(): void {
  try {
    const kept = JSON.parse(sessionStorage.getItem(PLACE) ?? '{}') as Record<string, unknown>
    if (kept.when !== whenNow()) return
    // Written by this page's own code, a moment ago.
    const { selection, panel, sheet } = kept as unknown as ReturnType<typeof here>
    mine.selection.value = selection
    mine.panel.value = panel
    mine.sheet.value = sheet
  } catch {
    // Nothing is kept here.
  }
}
