/** What the next round brings. */
import { rulesNow } from '#shared/laws.ts'
import type { View } from '#shared/view.ts'
import { SealMark } from '../parts/mark.tsx'
import type { Closing } from '../store.ts'
import { sayFact } from '#texts/facts.ts'
import { HEADLINE_NAMES, stateName, TENDER_NAMES, tenderTitle } from '#texts/names.ts'
import { count } from '#texts/numbers.ts'
import { LEDGER as TEXTS } from '#texts/reckoning.ts'

/** The Briefing of the next round, in short; the Brief panel keeps it all. */
export function Next({ view, closing }: { view: View; closing: Closing }) {
  const { open } = view
  const rules = rulesNow(open)
  const secret = closing.facts.filter(fact => fact.kind === 'exploit-supplied' || fact.kind === 'case-dealt')
  return (
    <section class="sheet stack ledger-next" aria-labelledby="ledger-next">
      <p class="caps" id="ledger-next">
        {TEXTS.next(count(open.round))}
      </p>
      <h2 class="h1">{HEADLINE_NAMES[open.headline].title}</h2>
      <p>{HEADLINE_NAMES[open.headline].effect}</p>
      <hr class="scotch" />
      <h3 class="caps">{TEXTS.rfp}</h3>
      <p>
        <b>{tenderTitle(open.rfp.kind, open.rfp.state)}.</b> {TENDER_NAMES[open.rfp.kind].condition}{' '}
        <span class="soft">{TEXTS.worth(rules.rfp)}</span>
      </p>
      <h3 class="caps ledger-caps">{TEXTS.customers}</h3>
      <ul class="demand-cards">
        {(
          [
            ['now', open.demand.now],
            ['nextRound', open.demand.next],
          ] as const
        ).map(([when, state]) => (
          <li key={when} class={when === 'now' ? 'demand-card now' : 'demand-card'}>
            <SealMark state={state} size={34} />
            <span>
              <span class="small">{TEXTS[when]}</span>
              <b>{stateName(state)}</b>
            </span>
          </li>
        ))}
      </ul>
      {secret.length > 0 && (
        <>
          <h3 class="caps ledger-caps">{TEXTS.intelligence}</h3>
          <ul>
            {secret.map((fact, i) => (
              <li key={i} class="label">
                {sayFact(fact, view.who)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
