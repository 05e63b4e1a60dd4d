import type { OfferedScenario } from '../scenario.ts'
import { DUBLIN_WARRANT } from './dublin-warrant.ts'

/** The Dublin warrant as it stood in 2014: the trial court has upheld it, so that 4-4 sends the mail across the sea. */
export const DUBLIN_TRIAL_COURT = {
  ...DUBLIN_WARRANT,
  id: 'dublin-trial-court',
  title: 'The Dublin warrant, upheld below',
  start: { ...DUBLIN_WARRANT.start, docket: [{ ground: 'reach', government: 'COL', handle: 'AMBER', below: 'enforce' }] },
} as const satisfies OfferedScenario
