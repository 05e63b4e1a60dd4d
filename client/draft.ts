/** Verbs on the draft set. Everything can be undone until the last seal; the draft is kept on the server, so a reconnect sees it. */
import { computed } from '@preact/signals'
import type { Order } from '#shared/phases.ts'
import { refusalInDraft } from './composing.ts'
import { isSealed, mine, said } from './store.ts'

const MOST_UNDO = 50

function change(next: readonly Order[]): void {
  if (isSealed.value) return
  mine.undo.value = [...mine.undo.value, mine.draft.value].slice(-MOST_UNDO)
  mine.redo.value = []
  mine.draft.value = next
  said.returned.value = null
}

export const addOrder = (order: Order): void => change([...mine.draft.value, order])
export const replaceOrder = (at: number, order: Order): void => change(mine.draft.value.map((one, i) => (i === at ? order : one)))
export const removeOrder = (at: number): void => change(mine.draft.value.filter((_, i) => i !== at))

/** Takes back the last change of the draft. */
export function undoDraft(): void {
  const last = mine.undo.value.at(-1)
  if (last === undefined || isSealed.value) return
  mine.undo.value = mine.undo.value.slice(0, -1)
  mine.redo.value = [...mine.redo.value, mine.draft.value]
  mine.draft.value = last
  said.returned.value = null
}

/** Makes the last change again that was taken back. */
export function redoDraft(): void {
  const next = mine.redo.value.at(-1)
  if (next === undefined || isSealed.value) return
  mine.redo.value = mine.redo.value.slice(0, -1)
  mine.undo.value = [...mine.undo.value, mine.draft.value].slice(-MOST_UNDO)
  mine.draft.value = next
  said.returned.value = null
}

/** A draft that comes from the server or belongs to a new phase: nothing to undo. */
export function resetDraft(orders: readonly Order[]): void {
  mine.undo.value = []
  mine.redo.value = []
  mine.draft.value = orders
}

/** The draft as the map shows it: with the order being written in its place, if it may stand there. */
export const shownDraft = computed<readonly Order[]>(() => {
  const writing = mine.writing.value
  const view = said.view.value
  const draft = mine.draft.value
  if (writing === null || view === null || view.who === null) return draft
  if (refusalInDraft(view, draft, writing.order, writing.at) !== null) return draft
  return writing.at === null ? [...draft, writing.order] : draft.map((one, i) => (i === writing.at ? writing.order : one))
})
