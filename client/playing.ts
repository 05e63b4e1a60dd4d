/**
 * What the board plays back. A panel that knows what happened puts a play here; whoever hosts the board draws `from` and plays
 * `moments` on it. A list or a simple map draws the end of it at once.
 */
import { effect, signal } from '@preact/signals'
import type { Fact } from '#shared/events.ts'
import type { View } from '#shared/view.ts'
import type { Moment } from './board/moments.ts'
import type { Picture } from './board/picture.ts'
import { said } from './store.ts'

export interface Play {
  /** Picture to begin with. */
  readonly from: Picture
  /** Played one after another; empty just draws. */
  readonly moments: readonly Moment[]
  /** What is told meanwhile. */
  readonly facts: readonly Fact[]
  /** 1, 2 or 4 times as fast. */
  readonly speed: number
}

/** null: the board shows the game as it stands. */
export const playing = signal<Play | null>(null)

const nameOf = ({ open }: View): string => `${open.round}.${open.phase}`
/** The last view of each phase this page has seen, the two newest phases only. */
const seen = new Map<string, View>()
effect(() => {
  const view = said.view.value
  if (view === null) {
    seen.clear()
    return
  }
  const name = nameOf(view)
  // Set anew, so that the newest phase stands last
  seen.delete(name)
  seen.set(name, view)
  for (const old of seen.keys()) if (seen.size > 2) seen.delete(old)
})

/** The view as this phase closed, if this page has seen it; else null. A playback begins with it. */
export const viewAt = (round: number, phase: 'orders' | 'chambers'): View | null => seen.get(`${round}.${phase}`) ?? null
