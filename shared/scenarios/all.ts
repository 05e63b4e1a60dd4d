/** Every scenario on offer, in the order in which they are listed. */
import type { Patch } from '../rules.ts'
import { STANDARD, type OfferedScenario, type Scenario } from '../scenario.ts'
import { ARRESTED_EXECUTIVE } from './arrested-executive.ts'
import { CATCH_22 } from './catch-22.ts'
import { CHECKBOX } from './checkbox.ts'
import { DUBLIN_TRIAL_COURT } from './dublin-trial-court.ts'
import { DUBLIN_WARRANT } from './dublin-warrant.ts'
import { LAST_KEY } from './last-key.ts'
import { NO_GO_LIST } from './no-go-list.ts'
import { SPIRAL } from './spiral.ts'
import { WALLS_OF_SERVERS } from './walls-of-servers.ts'

const OFFERED = [
  DUBLIN_WARRANT,
  DUBLIN_TRIAL_COURT,
  LAST_KEY,
  CATCH_22,
  CHECKBOX,
  WALLS_OF_SERVERS,
  SPIRAL,
  ARRESTED_EXECUTIVE,
  NO_GO_LIST,
] as const
export type ScenarioId = (typeof OFFERED)[number]['id']
export const SCENARIOS: readonly (OfferedScenario & { readonly id: ScenarioId })[] = OFFERED
export const SCENARIO_IDS: readonly ScenarioId[] = OFFERED.map(({ id }) => id)

/** The scenario of a name; null for the standard table and for names that are none, such as those of older programs. */
export const scenarioNamed = (id: string | undefined): (typeof SCENARIOS)[number] | null => SCENARIOS.find(one => one.id === id) ?? null

/** What a game of that name begins with: the standard table for no name. `more` is laid over the scenario's own patch. */
export function scenarioOf(id: string | null, more: Patch = {}): Scenario {
  const offered = scenarioNamed(id ?? undefined)
  if (offered === null) return { ...STANDARD, patch: more }
  const { patch, start } = offered
  return { id: offered.id, patch: { set: { ...patch.set, ...more.set }, add: { ...patch.add, ...more.add } }, start }
}
