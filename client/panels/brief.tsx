/** The briefing of the round: headline, tender with its no-go list, where the customers are, home markets, own intelligence. */
import { HANDLES, PROVIDERS } from '#shared/names.ts'
import { rulesNow } from '#shared/laws.ts'
import type { Open } from '#shared/state.ts'
import { barredBecause } from '../no-go.ts'
import { Icon } from '../parts/icon.tsx'
import { later } from '../parts/later.tsx'
import { AccountMark, CabinetMark, SealMark } from '../parts/mark.tsx'
import { mine, said } from '../store.ts'
import { BRIEF, PLACE } from '#texts/game.ts'
import { HEADLINE_NAMES, PROVIDER_NAMES, seatName, stateName, TENDER_NAMES, tenderTitle } from '#texts/names.ts'
import { halves } from '#texts/numbers.ts'
import './brief.css'

// Not with the rest of the links: this panel is there before the map
const Behind = later(() => import('./codex-links.tsx').then(it => it.CodexLinks))
const Told = later(() => import('./brief-told.tsx').then(it => it.BriefTold))

function Tender({ open }: { open: Open }) {
  const bidders = PROVIDERS.filter(provider => barredBecause(open, provider) === null)
  const barred = PROVIDERS.filter(provider => barredBecause(open, provider) !== null)
  const best = Math.max(...bidders.map(provider => open.providers[provider].trust))
  return (
    <section>
      <h3 class="caps">{BRIEF.tender}</h3>
      <p class="label">{tenderTitle(open.rfp.kind, open.rfp.state)}</p>
      <p class="small soft">
        {TENDER_NAMES[open.rfp.kind].condition} {BRIEF.worth(`${halves(rulesNow(open).rfp)} VP`)}
      </p>
      <Behind of={{ tender: open.rfp.kind }} />
      <div class="brief-columns">
        <div>
          <p class="small label">{BRIEF.qualified}</p>
          {bidders.length === 0 && <p class="small soft">{BRIEF.noneIn}</p>}
          <ul>
            {bidders.map(provider => (
              <li key={provider} class="row small">
                <CabinetMark provider={provider} size={22} />
                <span>
                  {PROVIDER_NAMES[provider].name}
                  <span class="soft">
                    {' '}
                    {PLACE.trust(open.providers[provider].trust)}
                    {open.providers[provider].trust === best ? `, ${BRIEF.wouldWin}` : ''}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <p class="small label loss">{BRIEF.noGo}</p>
          {barred.length === 0 && <p class="small soft">{BRIEF.noneOut}</p>}
          <ul>
            {barred.map(provider => (
              <li key={provider} class="row small">
                <CabinetMark provider={provider} open={false} size={22} />
                <span>
                  {PROVIDER_NAMES[provider].name}: <span class="soft">{barredBecause(open, provider)}</span>
                </span>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  )
}

export function Brief() {
  const view = said.view.value
  if (view === null) return null
  const { open, who } = view
  const told =
    said.closings.value.at(-1)?.facts.filter(fact => fact.step === 'B' && fact.kind !== 'round-begun' && fact.kind !== 'jurors-drawn') ?? []
  return (
    <div class="briefing">
      <div>
        <p class="caps">{BRIEF.headline}</p>
        <h2 class="h1 brief-headline" tabIndex={-1}>
          {HEADLINE_NAMES[open.headline].title}
        </h2>
        <p class="soft">{HEADLINE_NAMES[open.headline].effect}</p>
        <Behind of={{ headline: open.headline }} />
      </div>
      <hr class="scotch" />
      {told.length > 0 && (
        <section>
          <h3 class="caps">{BRIEF.intelligence}</h3>
          <Told facts={told} who={who} />
        </section>
      )}
      <Tender open={open} />
      <section>
        <h3 class="caps">{BRIEF.demand}</h3>
        <div class="brief-demand">
          {(
            [
              ['now', open.demand.now],
              ['next', open.demand.next],
            ] as const
          ).map(([when, state]) => (
            <button
              key={when}
              type="button"
              class="brief-card"
              onClick={() => {
                mine.selection.value = { what: 'state', state }
                mine.panel.value = 'place'
              }}
            >
              <SealMark state={state} size={30} />
              <span>
                <span class="small soft brief-when">{BRIEF[when]}</span>
                <span class="label">{stateName(state)}</span>
              </span>
            </button>
          ))}
        </div>
        <p class="small soft">{BRIEF.demandLine}</p>
      </section>
      <section>
        <h3 class="caps">{BRIEF.homes}</h3>
        <ul class="brief-homes">
          {HANDLES.map(handle => {
            const { nation, state } = open.accounts[handle]
            return (
              <li key={handle} class="row small">
                <AccountMark handle={handle} size={18} />
                <span class="grow">
                  {seatName(handle)} · {stateName(nation)}
                </span>
                <span class={nation === state ? 'chip green' : 'chip'}>{nation === state ? BRIEF.isHome : BRIEF.isAway}</span>
              </li>
            )
          })}
        </ul>
        <p class="small soft">{BRIEF.homeLine(rulesNow(open))}</p>
      </section>
      <button type="button" class="button primary" onClick={() => (mine.panel.value = 'place')}>
        {BRIEF.yourOrders}
        <Icon name="arrow-right-bold" />
      </button>
    </div>
  )
}
