/** The words of every scenario: kept apart from what is played, because a page needs them later. */
import type { ScenarioWords } from '../scenario-words.ts'
import type { ScenarioId } from './all.ts'
import { ARRESTED_EXECUTIVE_WORDS } from './arrested-executive.words.ts'
import { CATCH_22_WORDS } from './catch-22.words.ts'
import { CHECKBOX_WORDS } from './checkbox.words.ts'
import { DUBLIN_TRIAL_COURT_WORDS } from './dublin-trial-court.words.ts'
import { DUBLIN_WARRANT_WORDS } from './dublin-warrant.words.ts'
import { LAST_KEY_WORDS } from './last-key.words.ts'
import { NO_GO_LIST_WORDS } from './no-go-list.words.ts'
import { SPIRAL_WORDS } from './spiral.words.ts'
import { WALLS_OF_SERVERS_WORDS } from './walls-of-servers.words.ts'

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
