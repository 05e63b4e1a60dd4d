/** What a scenario is about, what one learns from it, one's best result, and what a seat is after. */
import type { Seat } from '#shared/names.ts'
import type { ScenarioId } from '#shared/scenarios/all.ts'
import { WORDS } from '#texts/scenario-words.ts'
import { bestOf } from '../best.ts'
import { named, SCENARIO as TEXTS } from '#texts/scenarios.ts'
import { Icon } from './icon.tsx'

/** In the set-up. */
export function ScenarioStory({ id }: { id: ScenarioId }) {
  const { start, question, goals } = WORDS[id]
  const best = bestOf(id)
  return (
    <>
      <p>{named(`${start} ${question}`)}</p>
      <div>
        <h3 class="label">{TEXTS.goals}</h3>
        <ul class="scenario-goals">
          {goals.map(goal => (
            <li key={goal}>{named(goal)}</li>
          ))}
        </ul>
      </div>
      <p>
        {best === null ? TEXTS.none : TEXTS.best(best)} {TEXTS.stars}
      </p>
    </>
  )
}

/** Beside a role. */
export function ScenarioAim({ id, seat }: { id: ScenarioId; seat: Seat }) {
  const aim = WORDS[id].aims[seat]
  if (aim === undefined) return null
  return (
    <div class="setup-row scenario-aim">
      <Icon name="flag-bold" size={20} />
      <div>
        <h3 class="label setup-term">{TEXTS.aim}</h3>
        <p class="small">{named(aim)}</p>
      </div>
    </div>
  )
}

/** At a table with others, for a seat or for who has none yet. */
export function ScenarioBrief({ id, seat }: { id: ScenarioId; seat: Seat | null }) {
  const { start, question, aims } = WORDS[id]
  const aim = seat === null ? undefined : aims[seat]
  return (
    <p class="small" aria-live="polite">
      {named(`${start} ${question}`)}
      {aim !== undefined && (
        <>
          {' '}
          <b>{TEXTS.aim}:</b> {named(aim)}
        </>
      )}
    </p>
  )
}
