/** The stages after ORDERS: playback, CHAMBERS, reckoning and debrief. Their code comes after the map. */
import { later } from '../parts/later.tsx'
import type { Stage } from '../store.ts'

const Reveal = later(() => import('../panels/reveal.tsx').then(it => it.Reveal))
const Chambers = later(() => import('../panels/chambers.tsx').then(it => it.Chambers))
const Reckoning = later(() => import('../panels/reckoning.tsx').then(it => it.Reckoning))
const Debrief = later(() => import('../panels/debrief.tsx').then(it => it.Debrief))

export function OtherStage({ stage }: { stage: Exclude<Stage, 'orders'> }) {
  switch (stage) {
    case 'reveal':
      return <Reveal />
    case 'chambers':
      return <Chambers />
    case 'reckoning':
      return <Reckoning />
    case 'debrief':
      return <Debrief />
  }
}
