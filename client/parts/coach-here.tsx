/** The coach where somebody decides, if it is wanted: by itself for roles that are easy to play, alone, and in no lesson. */
import type { Seat } from '#shared/names.ts'
import type { SeatView } from '#shared/view.ts'
import { isLesson } from '../disclosing.ts'
import { mine, said } from '../store.ts'
import { ROLE_TEXTS } from '#texts/setup.ts'
import { later } from './later.tsx'

const Coach = later(() => import('../panels/coach.tsx').then(it => it.Coach), false)

function isWanted(seat: Seat): boolean {
  const { coach } = mine.settings.value
  if (said.gathering.value?.kind !== 'solo' || isLesson.value) return false
  return coach === 'on' || (coach === 'auto' && ROLE_TEXTS[seat].complexity === 1)
}

export const CoachHere = ({ view }: { view: SeatView }) => (isWanted(view.who) ? <Coach view={view} /> : null)
