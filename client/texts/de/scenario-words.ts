/** The words of every scenario in German. */
import type { ScenarioId } from '#shared/scenarios/all.ts'
import type { ScenarioWords } from '#shared/scenario-words.ts'
import { ARRESTED_EXECUTIVE_WORDS } from './scenarios/arrested-executive.ts'
import { CATCH_22_WORDS } from './scenarios/catch-22.ts'
import { CHECKBOX_WORDS } from './scenarios/checkbox.ts'
import { DUBLIN_TRIAL_COURT_WORDS } from './scenarios/dublin-trial-court.ts'
import { DUBLIN_WARRANT_WORDS } from './scenarios/dublin-warrant.ts'
import { LAST_KEY_WORDS } from './scenarios/last-key.ts'
import { NO_GO_LIST_WORDS } from './scenarios/no-go-list.ts'
import { SPIRAL_WORDS } from './scenarios/spiral.ts'
import { WALLS_OF_SERVERS_WORDS } from './scenarios/walls-of-servers.ts'

export const WORDS: Readonly<Record<ScenarioId, ScenarioWords>> = {
  'dublin-warrant': DUBLIN_WARRANT_WORDS,
  'dublin-trial-court': DUBLIN_TRIAL_COURT_WORDS,
  'last-key': LAST_KEY_WORDS,
  'catch-22': CATCH_22_WORDS,
  checkbox: CHECKBOX_WORDS,
  'walls-of-servers': WALLS_OF_SERVERS_WORDS,
  spiral: SPIRAL_WORDS,
  'arrested-executive': ARRESTED_EXECUTIVE_WORDS,
  'no-go-list': NO_GO_LIST_WORDS,
}
