/** Words of the list of scenarios, which stands before the map; what is said of one that is chosen comes later. */
import type { Result } from '../../best.ts'
import { starMarks } from '../en/scenario-list.ts'
import { count } from './numbers.ts'

export { starMarks } from '../en/scenario-list.ts'

export const SCENARIO_LIST = {
  legend: 'Szenario',
  standard: 'Standardtisch',
  standardLine: 'Noch ist nichts geschehen.',
} as const

export const standingLine = ({ standing }: Result): string => count(Math.round(standing))
/** "★★☆ Catch-22 · 63": a line of the list, with the best Standing. */
export const listed = (title: string, best: Result | null): string =>
  `${starMarks(best)} ${title}${best === null ? '' : ` · ${standingLine(best)}`}`
