/** Which table is laid out for a game alone: the standard one, or a scenario with its story. */
import type { Seat } from '#shared/names.ts'
import type { Length } from '#shared/rules.ts'
import { SCENARIOS, type ScenarioId } from '#shared/scenarios/all.ts'
import { SCENARIO_CHOICE, SCENARIO_TEXTS } from '../texts/scenarios.ts'

/** What a scenario settles: its length, and the seats that it leaves to people. */
export interface ChosenScenario {
  readonly id: ScenarioId
  readonly rounds: Length
  readonly seats: readonly Seat[]
}

export function ScenarioChoice({ chosen, choose }: { chosen: ScenarioId | null; choose: (one: ChosenScenario | null) => void }) {
  const text = chosen === null ? null : SCENARIO_TEXTS[chosen]
  return (
    <div class="setup-option">
      <label class="label" for="setup-scenario">
        {SCENARIO_CHOICE.legend}
      </label>
      <select
        id="setup-scenario"
        class="select"
        aria-describedby="setup-story"
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) => choose(SCENARIOS.find(({ id }) => id === value) ?? null)}
      >
        <option value="">{SCENARIO_CHOICE.standard}</option>
        {SCENARIOS.map(({ id }) => (
          <option key={id} value={id}>
            {SCENARIO_TEXTS[id].name}
          </option>
        ))}
      </select>
      <p id="setup-story" class="small soft" aria-live="polite">
        {text === null ? SCENARIO_CHOICE.standardLine : `${text.start} ${text.question}`}
      </p>
    </div>
  )
}
