/**
 * What the board plays back. A panel that knows what happened puts a play here; whoever hosts the board draws `from` and plays
 * `moments` on it. A list or a simple map draws the end of it at once.
 */
import { effect, signal } from '@preact/signals'
import type { View } from '#shared/view.ts'
import type { Moment } from './board/moments.ts'
import type { Picture } from './board/picture.ts'
import { said } from './store.ts'

export interface Play {
  /** Picture to begin with. */
  readonly from: Picture
  /** Played one after another; empty just draws. */
  readonly moments: readonly Moment[]
  /** 1, 2 or 4 times as fast. */
  readonly speed: number
}

/** null: the board shows the game as it stands. */
export const playing = signal<Play | null>(null)

let last: View | null = null
let before: View | null = null
effect(() => {
  const view = said.view.value
  if (view !== null && last !== null && (view.open.phase !== last.open.phase || view.open.round !== last.open.round)) before = last
  last = view
})

/** The view before the last phase closed, if this page has seen it; else null. A playback begins with it. */
export const viewBefore = (): View | null => before
