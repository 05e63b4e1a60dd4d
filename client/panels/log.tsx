/** All rounds as they were told to this seat, newest first. */
import type { Fact } from '#shared/events.ts'
import { turnOf } from '#shared/journal.ts'
import { NewsIcon } from '../parts/news-icon.tsx'
import { mySeat, said, type Closing } from '../store.ts'
import { AWAY } from '#texts/away.ts'
import { sayFact } from '#texts/facts.ts'
import { LOG } from '#texts/lawbook.ts'
import { STEP_NAMES, isNews } from '#texts/reveal.ts'
import './log.css'

/** Facts of one step, in the order of play. */
function bySteps(facts: readonly Fact[]): readonly (readonly [Fact['step'], readonly Fact[]])[] {
  const steps = [...new Set(facts.map(({ step }) => step))]
  return steps.map(step => [step, facts.filter(fact => fact.step === step)] as const)
}

function Chapter({ closing, isLatest }: { closing: Closing; isLatest: boolean }) {
  const whose = said.sheets.value.find(({ turn }) => turn === turnOf(closing))
  return (
    <details class="log-chapter" open={isLatest}>
      <summary class="h3">{closing.round === 0 ? LOG.before : `${LOG.round(closing.round)}, ${LOG.phases[closing.phase]}`}</summary>
      {whose !== undefined && whose.from !== 'person' && <p class="small soft">{AWAY.whose(whose.from)}</p>}
      <ol>
        {bySteps(closing.facts).map(([step, facts]) => (
          <li key={step}>
            <p class="caps log-step">{STEP_NAMES[step]}</p>
            <ul>
              {facts.map((fact, i) => (
                <li key={i} class="log-fact small">
                  <NewsIcon news={isNews(fact.kind) ? fact.kind : null} size={16} />
                  <span>{sayFact(fact, mySeat.value)}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </details>
  )
}

export function Log() {
  const closings = said.closings.value
  return (
    <div class="log">
      <p class="between">
        <span class="h2">{LOG.title}</span>
        <span class="small soft">{LOG.newest}</span>
      </p>
      {closings.length === 0 && (
        <div class="place-none">
          <p class="h3">{LOG.empty}</p>
          <p class="small soft">{LOG.emptyLine}</p>
        </div>
      )}
      {closings.toReversed().map((closing, i) => (
        <Chapter key={`${closing.round}${closing.phase}`} closing={closing} isLatest={i === 0} />
      ))}
    </div>
  )
}
