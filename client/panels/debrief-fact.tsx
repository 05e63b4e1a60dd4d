/** "In fact": this table beside reality, with the way to the Codex; and what to talk about. */
import type { Open } from '#shared/state.ts'
import { pairsOf } from '../in-fact.ts'
import { Behind } from '../parts/behind.tsx'
import { DEBRIEF_TEXTS } from '#texts/debrief.ts'
import { FACTS, IN_FACT as TEXTS } from '#texts/in-fact.ts'

export function InFact({ open }: { open: Open }) {
  return (
    <section class="sheet" aria-labelledby="debrief-fact">
      <h2 id="debrief-fact" class="h2">
        {TEXTS.title}
      </h2>
      <p class="small soft">{TEXTS.note}</p>
      {pairsOf(open).map(({ entry, table }) => (
        <div key={entry} class="history">
          <div>
            <h3 class="caps">{TEXTS.table}</h3>
            <p>{table}</p>
          </div>
          <div>
            <h3 class="caps">{TEXTS.fact}</h3>
            <p>{FACTS[entry]}</p>
            <Behind of={{ entry }} />
          </div>
        </div>
      ))}
      <hr class="scotch" />
      <h3 class="h3">{DEBRIEF_TEXTS.lessons}</h3>
      <ol class="questions">
        {DEBRIEF_TEXTS.questions.map(question => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      <p class="small soft">{DEBRIEF_TEXTS.disclaimer}</p>
    </section>
  )
}
