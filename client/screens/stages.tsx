/** The stages after ORDERS: playback, CHAMBERS, reckoning and debrief. */
import { Chambers } from '../panels/chambers.tsx'
import { Debrief } from '../panels/debrief.tsx'
import { Reckoning } from '../panels/reckoning.tsx'
import { Reveal } from '../panels/reveal.tsx'
import type { Stage } from '../store.ts'

export function OtherStage({ stage }: { stage: Stage }) {
  switch (stage) {
    case 'reveal': return <Reveal />
    case 'chambers': return <Chambers />
    case 'reckoning': return <Reckoning />
    case 'debrief': return <Debrief />
    case 'orders': return null
  }
}
