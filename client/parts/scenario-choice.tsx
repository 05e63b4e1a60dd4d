/** Which table is laid out for a game alone: the standard one, or a scenario, each with one's stars and best result. */
import { SCENARIOS } from '#shared/scenarios/all.ts'
import { bestOf } from '../best.ts'
import { listed, SCENARIO_LIST as TEXTS } from '#texts/scenario-list.ts'
import { later } from './later.tsx'

const ScenarioStory = later(() => import('./scenario-story.tsx').then(part => part.ScenarioStory))

/** What the set-up knows of a scenario. */
export type ChosenScenario = (typeof SCENARIOS)[number]

export function ScenarioChoice({ chosen, choose }: { chosen: ChosenScenario | null; choose: (one: ChosenScenario | null) => void }) {
  return (
    <div class="setup-option">
      <label class="label" for="setup-scenario">
        {TEXTS.legend}
      </label>
      <select
        id="setup-scenario"
        class="select"
        aria-describedby="setup-story"
        value={chosen?.id ?? ''}
        onChange={({ currentTarget: { value } }) => choose(SCENARIOS.find(({ id }) => id === value) ?? null)}
      >
        <option value="">{TEXTS.standard}</option>
        {SCENARIOS.map(({ id, title }) => (
          <option key={id} value={id}>
            {listed(title, bestOf(id))}
          </option>
        ))}
      </select>
      <div id="setup-story" class="scenario-story small soft" aria-live="polite">
        {chosen === null ? <p>{TEXTS.standardLine}</p> : <ScenarioStory id={chosen.id} />}
      </div>
    </div>
  )
}
