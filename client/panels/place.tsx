/** The selected state, server, account or arm: its law, what lies there, who reaches for it, and what one may order there. */
import { rulesNow } from '#shared/laws.ts'
import { type Handle, HANDLES, HEADQUARTERS, isGovernment, type ProviderId, PROVIDERS, type StateId } from '#shared/names.ts'
import { isEstablished } from '#shared/terms.ts'
import type { View } from '#shared/view.ts'
import { type Arm, armsOf, reachesMe } from '../arms.ts'
import { cityOf } from '../parts/city.ts'
import { Icon } from '../parts/icon.tsx'
import { AccountMark, CabinetMark, SealMark, SleeveMark } from '../parts/mark.tsx'
import { StatusChip } from '../parts/status.tsx'
import { Word } from '../parts/word.tsx'
import { mine, said } from '../store.ts'
import { PLACE } from '#texts/game.ts'
import { KIND_CARDS } from '#texts/kind-cards.ts'
import { KIND_TEXTS } from '#texts/kinds.ts'
import { PROVIDER_NAMES, seatName, stateName } from '#texts/names.ts'
import { listed } from '#texts/numbers.ts'
import { handOfKind } from '../verbs.ts'
import { accountLine, Arms, DemandChips, Head, Held, Laws, select } from './place-parts.tsx'
import { Verbs } from './place-verbs.tsx'
import './place.css'

function StatePlace({ view, state }: { view: View; state: StateId }) {
  const { treaty, tokens } = view.open.states[state]
  const arms = armsOf(view, mine.draft.value).filter(arm => arm.host === state || arm.government === state)
  const here = PROVIDERS.filter(provider => isEstablished(view.open, provider, state))
  return (
    <>
      <Head
        name={stateName(state)}
        line={isGovernment(state) ? PLACE.governs(state) : PLACE.caretaker}
        mark={<SealMark state={state} size={42} />}
        chips={[
          <DemandChips key="demand" view={view} state={state} />,
          treaty !== null && (
            <span key="treaty" class="chip green">
              <Icon name="handshake-bold" size={14} />
              {PLACE.treaty(treaty)}
            </span>
          ),
          tokens.length > 0 && (
            <span key="tokens" class="chip ochre">
              {PLACE.tokens(listed(tokens.map(stateName)))}
            </span>
          ),
        ]}
      />
      <Laws view={view} state={state} />
      <section>
        <h3 class="caps">
          <Word of="established">{PLACE.established}</Word>
        </h3>
        <ul class="row wrap">
          {here.map(provider => {
            const hasSite = view.open.providers[provider].sites.includes(state)
            return (
              <li key={provider}>
                <button type="button" class="chip place-site" disabled={!hasSite} onClick={() => select({ what: 'site', provider, state })}>
                  <CabinetMark provider={provider} size={20} />
                  {hasSite ? cityOf(provider, state) : `${PROVIDER_NAMES[provider].name}, ${PLACE.hq}`}
                </button>
              </li>
            )
          })}
        </ul>
      </section>
      <Held view={view} handles={HANDLES.filter(handle => view.open.accounts[handle].state === state)} arms={arms} />
      <Arms arms={arms} />
    </>
  )
}

function SitePlace({ view, provider, state }: { view: View; provider: ProviderId; state: StateId }) {
  const record = view.open.providers[provider]
  const isOpen = record.closed === null && record.sites.includes(state)
  const handles = HANDLES.filter(handle => view.open.accounts[handle].provider === provider && view.open.accounts[handle].state === state)
  const arms = armsOf(view, mine.draft.value).filter(arm => arm.provider === provider && arm.host === state)
  const me = view.hand?.party === 'account' && view.who !== null ? view.open.accounts[view.who as Handle] : null
  const rules = rulesNow(view.open)
  return (
    <>
      <Head
        name={cityOf(provider, state)}
        line={(isOpen ? (HEADQUARTERS[provider] === state ? PLACE.hqOf : PLACE.cabinet) : PLACE.closedCabinet)(
          PROVIDER_NAMES[provider].name,
        )}
        tag={view.who === provider ? PLACE.yours : undefined}
        mark={<CabinetMark provider={provider} open={isOpen} size={44} />}
        chips={[
          <span key="trust" class="chip">
            {PLACE.trust(record.trust)}
          </span>,
          <DemandChips key="demand" view={view} state={state} />,
          me !== null && !me.used.includes(provider) && me.welcomes < rules.welcomeMax && (
            <span key="welcome" class="chip green">
              {PLACE.welcome}
            </span>
          ),
          me !== null && me.nation === state && (
            <span key="home" class="chip green">
              <Icon name="house-bold" size={14} />
              {PLACE.homeYes}
            </span>
          ),
        ]}
      />
      <Laws view={view} state={state} />
      <Held view={view} handles={handles} arms={arms} />
      <Arms arms={arms} />
    </>
  )
}

function AccountPlace({ view, handle }: { view: View; handle: Handle }) {
  const { provider, state, nation, lock } = view.open.accounts[handle]
  const arms = armsOf(view, mine.draft.value).filter(arm => arm.handle === handle)
  return (
    <>
      <Head
        name={seatName(handle)}
        line={`${cityOf(provider, state)}, ${PROVIDER_NAMES[provider].name} · ${accountLine(view, handle)}`}
        mark={<AccountMark handle={handle} lock={lock} size={40} />}
        tag={view.who === handle ? PLACE.you : undefined}
        chips={[
          <span key="nation" class="chip">
            {PLACE.nation(nation)}
          </span>,
          <DemandChips key="demand" view={view} state={state} />,
          <button key="site" type="button" class="chip place-site" onClick={() => select({ what: 'site', provider, state })}>
            <CabinetMark provider={provider} size={18} />
            {cityOf(provider, state)}
          </button>,
        ]}
      />
      <Laws view={view} state={state} />
      <Arms arms={arms} />
    </>
  )
}

function SleevePlace({ view, arm }: { view: View; arm: Arm }) {
  const line = `${seatName(arm.government)} → ${arm.handle === null ? PROVIDER_NAMES[arm.provider ?? 'MONO'].name : seatName(arm.handle)}, ${stateName(arm.host)}`
  return (
    <>
      <Head
        name={KIND_TEXTS[arm.kind].title}
        line={line}
        mark={<SleeveMark government={arm.government} hand={handOfKind(arm.kind) ?? 'ask'} width={64} />}
        chips={[
          <StatusChip key="status" arm={arm} />,
          reachesMe(view, arm) && (
            <span key="you" class="chip red">
              {PLACE.you}
            </span>
          ),
          arm.gagged && (
            <span key="gag" class="chip plum">
              <Icon name="speaker-slash-bold" size={14} />
              {KIND_TEXTS['challenge-gag'].rule}
            </span>
          ),
        ]}
      />
      <p class="small">{KIND_CARDS[arm.kind].effect(rulesNow(view.open))}</p>
      <p class="small soft">{KIND_CARDS[arm.kind].risk(rulesNow(view.open))}</p>
      <Laws view={view} state={arm.host} />
      {arm.handle !== null && <Held view={view} handles={[arm.handle]} arms={[]} />}
    </>
  )
}

export function Place() {
  const view = said.view.value
  const selection = mine.selection.value
  if (view === null) return null
  const arm = selection?.what === 'sleeve' ? armsOf(view, mine.draft.value).find(({ id }) => id === selection.id) : undefined
  return (
    <div class="place">
      {(selection === null || (selection.what === 'sleeve' && arm === undefined)) && (
        <div class="place-none">
          <Icon name="map-pin-bold" size={24} />
          <h2 class="h3">{PLACE.none}</h2>
          <p class="small soft">{PLACE.noneLine}</p>
        </div>
      )}
      {selection?.what === 'state' && <StatePlace view={view} state={selection.state} />}
      {selection?.what === 'site' && <SitePlace view={view} provider={selection.provider} state={selection.state} />}
      {selection?.what === 'account' && <AccountPlace view={view} handle={selection.handle} />}
      {arm !== undefined && <SleevePlace view={view} arm={arm} />}
      {view.who !== null && <Verbs view={view} />}
    </div>
  )
}
