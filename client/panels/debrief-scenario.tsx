/** What a scenario leaves to talk about: one's stars, a motion for a debate, and questions of its own. */
import { useEffect } from 'preact/hooks'
import type { Seat } from '#shared/names.ts'
import { scenarioNamed } from '#shared/scenarios/all.ts'
import { WORDS } from '#texts/scenario-words.ts'
import type { Debrief } from '#shared/wire.ts'
import { keepResult } from '../best.ts'
import { said } from '../store.ts'
import { resultOf } from '../debrief-of.ts'
import { starMarks } from '#texts/scenario-list.ts'
import { named, SCENARIO as TEXTS } from '#texts/scenarios.ts'

/** `me` is null for who watches, and in a replay: neither keeps a result. */
export function ScenarioTalk({ debrief: { state }, me }: { debrief: Debrief; me: Seat | null }) {
  const scenario = scenarioNamed(state.open.setting.scenario)
  const result = me === null ? null : resultOf(state, me)
  useEffect(() => {
    if (scenario !== null && result !== null && said.gathering.value?.takenBack === undefined) keepResult(scenario.id, result)
  }, [state])
  if (scenario === null) return null
  const { motion, questions } = WORDS[scenario.id]
  return (
    <section class="sheet debrief-scenario" aria-labelledby="debrief-scenario">
      <header class="between wrap">
        <h2 id="debrief-scenario" class="h2">
          {scenario.title}
        </h2>
        {result !== null && (
          <p>
            <span class="scenario-stars" aria-hidden="true">
              {starMarks(result)}
            </span>{' '}
            {TEXTS.made(result)}
          </p>
        )}
      </header>
      <div class="debrief-pair">
        <div>
          <h3 class="caps">{TEXTS.motion}</h3>
          <blockquote class="scenario-motion">{named(motion)}</blockquote>
        </div>
        <div>
          <h3 class="caps">{TEXTS.questions}</h3>
          <ol class="questions">
            {questions.map(question => (
              <li key={question}>{named(question)}</li>
            ))}
          </ol>
        </div>
      </div>
    </section>
  )
}
