/** Words of the list of scenarios, which stands before the map; what is said of one that is chosen comes later. */
import { STARS, starsOf, type Result } from '../../best.ts'
import { count } from './numbers.ts'

export const SCENARIO_LIST = {
  legend: 'Escenario',
  standard: 'Mesa estándar',
  standardLine: 'Aún no ha pasado nada.',
} as const

/** "★★☆" */
export const starMarks = (result: Result | null): string => {
  const stars = result === null ? 0 : starsOf(result)
  return '★'.repeat(stars) + '☆'.repeat(STARS - stars)
}
export const standingLine = ({ standing }: Result): string => count(Math.round(standing))
/** "★★☆ Catch-22 · 63": a line of the list, with the best Standing. */
export const listed = (title: string, best: Result | null): string =>
  `${starMarks(best)} ${title}${best === null ? '' : ` · ${standingLine(best)}`}`
