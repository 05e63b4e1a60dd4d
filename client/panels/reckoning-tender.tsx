/** Who won the tender, who bid, and who was out. */
import { bars } from '#shared/chambers/reckoning.ts'
import { PROVIDERS } from '#shared/names.ts'
import type { Open } from '#shared/state.ts'
import type { View } from '#shared/view.ts'
import { barredBecause } from '../no-go.ts'
import { Icon } from '../parts/icon.tsx'
import { CabinetMark } from '../parts/mark.tsx'
import { viewAt } from '../playing.ts'
import { type Closing, said } from '../store.ts'
import { PROVIDER_NAMES, tenderTitle } from '#texts/names.ts'
import { listed } from '#texts/numbers.ts'
import { LEDGER as TEXTS } from '#texts/reckoning.ts'

/** The tender of the closed round, as it was announced. */
function tenderOf(round: number): Open['rfp'] | null {
  const before = viewAt(round, 'chambers')
  if (before !== null) return before.open.rfp
  for (const { facts } of said.closings.value) {
    for (const fact of facts) if (fact.kind === 'round-begun' && fact.round === round) return { kind: fact.tender, state: fact.local }
  }
  return null
}

export function Tender({ view, closing }: { view: View; closing: Closing }) {
  const rfp = tenderOf(closing.round)
  const won = closing.facts.flatMap(fact => (fact.kind === 'tender-won' ? [fact] : []))
  const share = won[0]?.share ?? 0
  const names = listed(won.map(({ provider }) => PROVIDER_NAMES[provider].name))
  // Between the tender and the next Briefing nothing that bars a bidder changes: only the tender itself is the old one.
  const open = rfp === null ? null : { ...view.open, rfp }
  const out =
    open === null
      ? []
      : PROVIDERS.flatMap(provider => {
          const why = barredBecause(open, provider)
          return why === null ? [] : [{ provider, why }]
        })
  const bid = open === null ? [] : PROVIDERS.filter(provider => bars(open, provider) === null)
  return (
    <section class="sheet" aria-labelledby="ledger-tender">
      <header class="between">
        <h2 id="ledger-tender" class="h2">
          {TEXTS.tender}
        </h2>
        {rfp !== null && <span class="chip">{tenderTitle(rfp.kind, rfp.state)}</span>}
      </header>
      <hr class="light" />
      <p class="row tender-winner">
        <Icon name="trophy-bold" size={22} />
        {won.map(({ provider }) => (
          <CabinetMark key={provider} provider={provider} size={30} />
        ))}
        <b>{won.length === 0 ? TEXTS.nobody : won.length === 1 ? TEXTS.wins(names, share) : TEXTS.shared(names, share)}</b>
      </p>
      {rfp !== null && (
        <div class="tender-lists">
          <div>
            <h3 class="caps">{TEXTS.bidders}</h3>
            <ul>
              {bid.map(provider => (
                <li key={provider} class="row small">
                  <CabinetMark provider={provider} size={22} />
                  {PROVIDER_NAMES[provider].name}
                  <span class="soft">{TEXTS.trust(view.open.providers[provider].trust)}</span>
                </li>
              ))}
            </ul>
          </div>
          <div>
            <h3 class="caps loss">{TEXTS.noGo}</h3>
            {out.length === 0 && <p class="small soft">{TEXTS.noGoEmpty}</p>}
            <ul>
              {out.map(({ provider, why }) => (
                <li key={provider} class="row small">
                  <CabinetMark provider={provider} open={false} size={22} />
                  <span>
                    {PROVIDER_NAMES[provider].name}: <span class="soft">{why}</span>
                  </span>
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
    </section>
  )
}
