/** The stages after ORDERS: playback, CHAMBERS, reckoning and debrief. */
import { Reveal } from '../panels/reveal.tsx'
import type { Stage } from '../store.ts'

export function OtherStage({ stage }: { stage: Stage }) {
  if (stage === 'reveal') return <Reveal />
  return null
}
