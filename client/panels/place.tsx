/** The selected state, server, account or arm: its law, what lies there, who reaches for it, and what one may order there. */
import type { ComponentChildren } from 'preact'
import { rulesNow } from '#shared/laws.ts'
import { HANDLES, HEADQUARTERS, isGovernment, PROVIDERS, type Handle, type ProviderId, type StateId } from '#shared/names.ts'
import { objection } from '#shared/objections.ts'
import { kindsFor } from '#shared/options.ts'
import type { Kind } from '#shared/phases.ts'
import { isDeleted, isEstablished, isKeyLost, isOffline } from '#shared/terms.ts'
import type { SeatView, View } from '#shared/view.ts'
import { armsOf, knownPreserved, reachesMe, type Arm } from '../arms.ts'
import { isAbout, startOf } from '../composing.ts'
import { Hatch } from '../parts/hatch.tsx'
import { Icon } from '../parts/icon.tsx'
import { KeyFor } from '../parts/keycap.tsx'
import { AccountMark, CabinetMark, SealMark, SleeveMark } from '../parts/mark.tsx'
import { cityOf } from '../parts/city.ts'
import { StatusChip } from '../parts/status.tsx'
import { isSealed, mine, said, type Selection } from '../store.ts'
import { PLACE } from '../texts/game.ts'
import { KIND_TEXTS } from '../texts/kinds.ts'
import { LAW_NAMES, PROVIDER_NAMES, seatName, stateName } from '../texts/names.ts'
import { capital, listed } from '../texts/numbers.ts'
import { SHORT } from '../texts/slips.ts'
import { REFUSAL_TEXTS } from '../texts/refusals.ts'
import { beginOrder, handOfKind, keyActionOf, KIND_ICONS } from '../verbs.ts'
import './place.css'

const select = (selection: Selection): void => {
  mine.selection.value = selection
}

function Laws({ view, state }: { view: View; state: StateId }) {
  const { laws } = view.open.states[state]
  return (
    <section>
      <p class="between place-state">
        <span class="caps">{PLACE.law}</span>
        <button type="button" class="link" onClick={() => select({ what: 'state', state })}>
          {stateName(state)}
        </button>
      </p>
      {laws.length === 0 && (
        <p>
          <span class="label">{PLACE.noLaw}</span>
          <span class="small soft place-line">{PLACE.noLawLine}</span>
        </p>
      )}
      {laws.map(law => (
        <div key={law} class="place-law">
          <Hatch law={law} />
          <p>
            <span class="label">{LAW_NAMES[law].name}</span>
            <span class="small soft place-line">{LAW_NAMES[law].effect}</span>
          </p>
        </div>
      ))}
    </section>
  )
}

/** What everybody sees of an account, in a line. */
function accountLine(view: View, handle: Handle): string {
  const account = view.open.accounts[handle]
  const { round } = view.open
  const gone = isDeleted(account, round)
    ? PLACE.gone.deleted
    : isKeyLost(account, round)
      ? PLACE.gone.keys
      : isOffline(account, round)
        ? PLACE.gone.offline
        : null
  return [
    capital(PLACE.lock(account.lock)),
    ...(gone === null ? [] : [gone]),
    account.state === account.nation ? PLACE.homeYes : PLACE.nation(account.nation),
    ...(account.transit === null
      ? []
      : [PLACE.transit(`${cityOf(account.transit.provider, account.transit.state)}`, account.transit.ordered + 1)]),
    ...knownPreserved(view)
      .filter(copy => copy.handle === handle)
      .map(copy => PLACE.preserved(seatName(copy.government), copy.until)),
  ].join(' · ')
}

function Held({ view, handles, arms }: { view: View; handles: readonly Handle[]; arms: readonly Arm[] }) {
  return (
    <section>
      <h3 class="caps">{PLACE.held}</h3>
      {handles.length === 0 && <p class="small soft">{PLACE.heldNone}</p>}
      <ul class="rows">
        {handles.map(handle => (
          <li key={handle}>
            <button type="button" class="held" onClick={() => select({ what: 'account', handle })}>
              <AccountMark handle={handle} lock={view.open.accounts[handle].lock} size={26} />
              <span class="grow">
                <span class="label">{seatName(handle)}</span>
                <span class="small soft place-line">{accountLine(view, handle)}</span>
              </span>
              {view.who === handle ? (
                <span class="chip draft">{PLACE.you}</span>
              ) : (
                arms.some(arm => arm.handle === handle && arm.draft === null) && <span class="chip red">{PLACE.demanded}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Arms({ arms }: { arms: readonly Arm[] }) {
  return (
    <section>
      <h3 class="caps">{PLACE.arms}</h3>
      {arms.length === 0 && <p class="small soft">{PLACE.armsNone}</p>}
      <ul class="place-arms">
        {arms.map(arm => (
          <li key={arm.id}>
            <button type="button" class="arm" onClick={() => select({ what: 'sleeve', id: arm.id })}>
              <SleeveMark government={arm.government} hand={handOfKind(arm.kind) ?? 'ask'} width={46} />
              <span class="grow">
                <span class="label">{KIND_TEXTS[arm.kind].title}</span>
                <span class="small soft place-line">
                  {seatName(arm.government)} → {arm.handle === null ? PROVIDER_NAMES[arm.provider ?? 'MONO'].name : seatName(arm.handle)}
                </span>
              </span>
              <StatusChip arm={arm} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Verb({ view, kind, grey }: { view: SeatView; kind: Kind; grey: boolean }) {
  const action = keyActionOf(kind)
  const order = startOf(view, kind, mine.selection.value, mine.draft.value)
  const refusal = order === null ? null : objection(view, order)
  return (
    <button type="button" class={grey ? 'button verb grey' : 'button verb'} onClick={() => beginOrder(kind)}>
      <Icon name={KIND_ICONS[kind] ?? 'stamp-bold'} />
      <span class="grow verb-name">
        {SHORT[kind] ?? KIND_TEXTS[kind].title}
        {grey && refusal !== null && <span class="small verb-why">{REFUSAL_TEXTS[refusal]}</span>}
      </span>
      {action !== null && <KeyFor action={action} />}
    </button>
  )
}

/** The verbs of the seat: about the selected thing, and those without a place; grey ones say what is missing. */
function Verbs({ view }: { view: SeatView }) {
  if (view.open.phase !== 'orders' || isSealed.value) return null
  const selection = mine.selection.value
  const groups: { head: string; kinds: Kind[] }[] = [
    { head: PLACE.verbs, kinds: kindsFor(view).filter(kind => isAbout(kind, selection)) },
    { head: PLACE.anywhere, kinds: kindsFor(view).filter(kind => !isAbout(kind, selection)) },
  ]
  const isOpen = (kind: Kind): boolean => {
    const order = startOf(view, kind, selection, mine.draft.value)
    return order !== null && objection(view, order) === null
  }
  return (
    <>
      {groups
        .filter(({ kinds }) => kinds.length > 0)
        .map(({ head, kinds }) => (
          <section key={head}>
            <h3 class="caps">{head}</h3>
            <div class="verbs">
              {kinds.filter(isOpen).map(kind => (
                <Verb key={kind} view={view} kind={kind} grey={false} />
              ))}
              {kinds
                .filter(kind => !isOpen(kind))
                .map(kind => (
                  <Verb key={kind} view={view} kind={kind} grey />
                ))}
            </div>
          </section>
        ))}
    </>
  )
}

function Head({ name, line, mark, chips }: { name: string; line: string; mark: ComponentChildren; chips?: ComponentChildren }) {
  return (
    <>
      <div class="between place-head">
        <div class="grow">
          <h2 class="h2" tabIndex={-1} id="place-name">
            {name}
          </h2>
          <p class="small soft">{line}</p>
        </div>
        {mark}
      </div>
      {chips !== undefined && <p class="row wrap">{chips}</p>}
      <hr class="heavy" />
    </>
  )
}

function DemandChips({ view, state }: { view: View; state: StateId }) {
  const { now, next } = view.open.demand
  return (
    <>
      {now === state && (
        <span class="chip green">
          <Icon name="users-bold" size={14} />
          {PLACE.demandNow}
        </span>
      )}
      {next === state && (
        <span class="chip blue">
          <Icon name="users-bold" size={14} />
          {PLACE.demandNext}
        </span>
      )}
    </>
  )
}

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
        <h3 class="caps">{PLACE.established}</h3>
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
        line={isOpen ? PLACE.cabinet(PROVIDER_NAMES[provider].name) : PLACE.closedCabinet(PROVIDER_NAMES[provider].name)}
        mark={<CabinetMark provider={provider} open={isOpen} size={44} />}
        chips={[
          <span key="selected" class="chip draft">
            {view.who === provider ? PLACE.yours : PLACE.selected}
          </span>,
          <span key="trust" class="chip">
            {PLACE.trust(record.trust)}
          </span>,
          HEADQUARTERS[provider] === state && (
            <span key="hq" class="chip">
              {PLACE.hq}
            </span>
          ),
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
        chips={[
          view.who === handle && (
            <span key="you" class="chip draft">
              {PLACE.you}
            </span>
          ),
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
      <p class="small">{KIND_TEXTS[arm.kind].effect(rulesNow(view.open))}</p>
      <p class="small soft">{KIND_TEXTS[arm.kind].risk(rulesNow(view.open))}</p>
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
