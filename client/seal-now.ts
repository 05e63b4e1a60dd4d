/** How the seal of the open phase stands, and what one press of it does: the same for tray, bar and key. */
import { computed } from '@preact/signals'
import { setObjection, type SetObjection } from '#shared/objections.ts'
import { deeds } from './deeds.ts'
import { isSealed, mine, otherSpeaker, said } from './store.ts'

/**
 * `refused`: the set may not be sealed. `not-yours`: another of the team seals. `asked`: sent, and not answered before the line broke. `waits`: pressed while the line is
 * down. `out-of-reach`: sealed, and it cannot be broken while the line is down.
 */
export type SealState = 'open' | 'refused' | 'not-yours' | 'asked' | 'waits' | 'sealed' | 'out-of-reach'

/** Why the draft may not be sealed; null if it may, and outside a game. */
export const sealObjection = computed((): SetObjection | null => {
  const view = said.view.value
  return view === null || view.who === null ? null : setObjection(view, mine.draft.value)
})

export const isLineDown = computed(() => said.connection.value.is !== 'up')

/** Whether a press of the seal does nothing now. */
export const isSealShut = computed(() => ['refused', 'asked', 'not-yours'].includes(sealState.value))

export const sealState = computed((): SealState => {
  if (isSealed.value) return isLineDown.value || otherSpeaker.value !== null ? 'out-of-reach' : 'sealed'
  if (otherSpeaker.value !== null) return 'not-yours'
  if (said.onItsWay.value === 'later') return 'waits'
  if (said.onItsWay.value === 'seal' && isLineDown.value) return 'asked'
  return sealObjection.value === null ? 'open' : 'refused'
})

/** Seals, takes that back or breaks the seal, as things stand. */
export function pressSeal(): void {
  const state = sealState.peek()
  if (state === 'open') deeds.seal()
  else if (state === 'waits') deeds.takeBackSeal()
  else if (state === 'sealed') deeds.breakSeal()
}
