/** Where a demand stands, as a chip. */
import type { Arm } from '../arms.ts'
import { PLACE } from '#texts/game.ts'
import { Icon } from './icon.tsx'

const LOOK = {
  draft: 'draft',
  'to-answer': 'red',
  due: 'ochre',
  'in-court': 'plum',
  filed: 'blue',
  'in-force': 'blue',
} as const

export const StatusChip = ({ arm }: { arm: Pick<Arm, 'status' | 'round'> }) => (
  <span class={`chip ${LOOK[arm.status]}`}>
    {arm.status === 'in-court' && <Icon name="gavel-bold" size={14} />}
    {PLACE.status(arm.status, arm.round)}
  </span>
)
