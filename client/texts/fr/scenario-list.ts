/** Words of the list of scenarios, which stands before the map; what is said of one that is chosen comes later. */
import type { Result } from '../../best.ts'
import { standingLine, starMarks } from '../en/scenario-list.ts'

export { standingLine, starMarks } from '../en/scenario-list.ts'

export const SCENARIO_LIST = {
  legend: 'Scénario',
  standard: 'Table standard',
  standardLine: 'Rien ne s’est encore passé.',
} as const

/** "★★☆ Catch-22 · 63": a line of the list, with the best Standing. */
export const listed = (title: string, best: Result | null): string =>
  `${starMarks(best)} ${title}${best === null ? '' : ` · ${standingLine(best)}`}`
