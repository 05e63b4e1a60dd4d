/** The map as a list (picture 17): its equal, with the same verbs and the same order. */
import { HANDLES, PROVIDERS, STATES } from '#shared/names.ts'
import { hasLaw } from '#shared/terms.ts'
import type { View } from '#shared/view.ts'
import { armsOf, collides, type Arm } from '../arms.ts'
import { frame } from '../frame.ts'
import { Hatch } from '../parts/hatch.tsx'
import { Icon } from '../parts/icon.tsx'
import { KeyFor, Keycap } from '../parts/keycap.tsx'
import { AccountMark, CabinetMark, SealMark, SleeveMark } from '../parts/mark.tsx'
import { useRoving } from '../parts/roving.ts'
import { cityOf } from '../parts/city.ts'
import { ViewSwitch } from '../parts/view-switch.tsx'
import { accountSentence, armSentence, siteSentence } from '../sentences.ts'
import { mine, said, type Selection } from '../store.ts'
import { GAME, PLACE } from '#texts/game.ts'
import { LIST } from '#texts/list.ts'
import { KIND_TEXTS } from '#texts/kinds.ts'
import { LAW_NAMES, PROVIDER_NAMES, seatName, stateName } from '#texts/names.ts'
import { count } from '#texts/numbers.ts'
import { handOfKind } from '../verbs.ts'
import { StatusChip } from '../parts/status.tsx'
import './list.css'

const same = (a: Selection | null, b: Selection): boolean => a !== null && JSON.stringify(a) === JSON.stringify(b)

function open(selection: Selection): void {
  mine.selection.value = selection
  mine.panel.value = 'place'
  mine.sheet.value = 'half'
}

/** Attributes of a row that selects when entered. */
function rowOf(selection: Selection, sentence: string, i: number, n: number) {
  const isSelected = same(mine.selection.value, selection)
  return {
    'data-row': true,
    tabIndex: i === 0 ? 0 : -1,
    class: isSelected ? 'list-row selected' : 'list-row',
    'aria-selected': isSelected,
    'aria-label': `${sentence} ${LIST.row(i + 1, n)}`,
    onClick: () => open(selection),
    onFocus: () => (mine.selection.value = selection),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter') open(selection)
    },
  }
}

function Laws({ view, state }: { view: View; state: (typeof STATES)[number] }) {
  const { laws } = view.open.states[state]
  if (laws.length === 0) return <span class="soft">{GAME.legendNone}</span>
  return (
    <span class="list-laws">
      {laws.map(law => (
        <span key={law} class="row">
          <Hatch law={law} />
          {LAW_NAMES[law].short}
        </span>
      ))}
    </span>
  )
}

function Conflict({ view, arm }: { view: View; arm: Arm }) {
  if (arm.kind !== 'long-arm') return <span class="soft small">{LIST.agree}</span>
  return collides(view, arm) ? (
    <span class="row small">
      {hasLaw(view.open, arm.government, 'REACH') ? <Hatch law="REACH" /> : <SealMark state={arm.government} size={20} />}×
      <Hatch law="BLOCK" />
      {LIST.collide}
    </span>
  ) : (
    <span class="soft small">{LIST.agree}</span>
  )
}

function Arms({ view }: { view: View }) {
  const arms = armsOf(view, mine.draft.value)
  const { container } = useRoving()
  return (
    <section class="sheet stack list-sheet" aria-labelledby="list-arms">
      <h2 id="list-arms" class="list-head">
        <span class="h3">{LIST.arms}</span> <span class="soft">{count(arms.length)}</span>
      </h2>
      {arms.length === 0 ? (
        <p class="soft list-empty">{LIST.armsNone}</p>
      ) : (
        <table class="table list-table" role="grid" aria-labelledby="list-arms">
          <thead>
            <tr>
              <th scope="col">{LIST.columns.demand}</th>
              <th scope="col">{LIST.columns.target}</th>
              <th scope="col">{LIST.columns.status}</th>
              <th scope="col" class="list-wide">
                {LIST.columns.conflict}
              </th>
            </tr>
          </thead>
          <tbody {...container}>
            {arms.map((arm, i) => (
              <tr key={arm.id} {...rowOf({ what: 'sleeve', id: arm.id }, armSentence(view, arm), i, arms.length)}>
                <td>
                  <span class="row">
                    <SleeveMark government={arm.government} hand={handOfKind(arm.kind) ?? 'ask'} width={46} />
                    <span class="label">
                      {seatName(arm.government)}
                      <span class="list-kind"> {KIND_TEXTS[arm.kind].title}</span>
                    </span>
                  </span>
                </td>
                <td>
                  <span class="row">
                    {arm.provider === null ? <SealMark state={arm.host} size={22} /> : <CabinetMark provider={arm.provider} size={24} />}
                    <span>
                      {arm.handle === null ? '' : `${seatName(arm.handle)}, `}
                      {arm.provider === null ? stateName(arm.host) : cityOf(arm.provider, arm.host)}
                    </span>
                  </span>
                </td>
                <td>
                  <StatusChip arm={arm} />
                </td>
                <td class="list-wide">
                  <Conflict view={view} arm={arm} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Places({ view }: { view: View }) {
  const { container } = useRoving()
  const sites = STATES.flatMap(state =>
    PROVIDERS.filter(
      provider =>
        view.open.providers[provider].sites.includes(state) ||
        HANDLES.some(handle => view.open.accounts[handle].provider === provider && view.open.accounts[handle].state === state),
    ).map(provider => ({ provider, state })),
  )
  const arms = armsOf(view, mine.draft.value)
  return (
    <section class="sheet stack list-sheet" aria-labelledby="list-places">
      <h2 id="list-places" class="list-head">
        <span class="h3">{LIST.places}</span> <span class="soft">{LIST.placesNote(sites.length)}</span>
      </h2>
      <table class="table list-table" role="grid" aria-labelledby="list-places">
        <thead>
          <tr>
            <th scope="col">{LIST.columns.place}</th>
            <th scope="col">{LIST.columns.law}</th>
            <th scope="col">{LIST.columns.held}</th>
            <th scope="col" class="list-wide">
              {LIST.columns.demands}
            </th>
          </tr>
        </thead>
        <tbody {...container}>
          {sites.map(({ provider, state }, i) => {
            const held = HANDLES.filter(
              handle => view.open.accounts[handle].provider === provider && view.open.accounts[handle].state === state,
            )
            const locked = held.filter(handle => view.open.accounts[handle].lock !== 'none').length
            const here = arms.filter(arm => arm.provider === provider && arm.host === state).length
            return (
              <tr
                key={`${provider}${state}`}
                {...rowOf({ what: 'site', provider, state }, siteSentence(view, provider, state), i, sites.length)}
              >
                <td>
                  <span class="row">
                    <CabinetMark provider={provider} open={view.open.providers[provider].closed === null} size={26} />
                    <span class="label">
                      {cityOf(provider, state)}, {stateName(state)}
                      <span class="list-kind"> {PROVIDER_NAMES[provider].name}</span>
                    </span>
                  </span>
                </td>
                <td>
                  <Laws view={view} state={state} />
                </td>
                <td>
                  <span class="row">
                    {held.map(handle => (
                      <AccountMark key={handle} handle={handle} lock={view.open.accounts[handle].lock} size={22} />
                    ))}
                    {locked > 0 && <span class="small soft">{LIST.locked(locked)}</span>}
                  </span>
                </td>
                <td class="list-wide">{here === 0 ? <span class="soft">{LIST.none}</span> : <strong>{count(here)}</strong>}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

/** Home market and demand of an account, as they stand this round. */
function Pays({ view, handle }: { view: View; handle: (typeof HANDLES)[number] }) {
  const { state, nation } = view.open.accounts[handle]
  return (
    <span class="row wrap">
      <span class={state === nation ? 'chip green' : 'chip'}>{state === nation ? PLACE.homeYes : PLACE.homeNo}</span>
      {view.open.demand.now === state && <span class="chip green">{PLACE.demandNow}</span>}
    </span>
  )
}

function Accounts({ view }: { view: View }) {
  const { container } = useRoving()
  return (
    <section class="sheet stack list-sheet" aria-labelledby="list-accounts">
      <h2 id="list-accounts" class="list-head">
        <span class="h3">{LIST.accounts}</span> <span class="soft">{count(HANDLES.length)}</span>
      </h2>
      <table class="table list-table" role="grid" aria-labelledby="list-accounts">
        <thead>
          <tr>
            <th scope="col">{LIST.columns.account}</th>
            <th scope="col">{LIST.columns.at}</th>
            <th scope="col">{LIST.columns.lock}</th>
            <th scope="col" class="list-wide">
              {LIST.columns.pays}
            </th>
          </tr>
        </thead>
        <tbody {...container}>
          {HANDLES.map((handle, i) => {
            const { provider, state, lock, nation } = view.open.accounts[handle]
            return (
              <tr key={handle} {...rowOf({ what: 'account', handle }, accountSentence(view, handle), i, HANDLES.length)}>
                <td>
                  <span class="row">
                    <AccountMark handle={handle} lock={lock} size={24} />
                    <span class="label">
                      {seatName(handle)}
                      <span class="list-kind"> {stateName(nation)}</span>
                    </span>
                    {view.who === handle && <span class="chip draft">{PLACE.you}</span>}
                  </span>
                </td>
                <td>
                  {PROVIDER_NAMES[provider].name}, {cityOf(provider, state)}
                </td>
                <td>{PLACE.lock(lock)}</td>
                <td class="list-wide">
                  <Pays view={view} handle={handle} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

function States({ view }: { view: View }) {
  const { container } = useRoving()
  const { now, next } = view.open.demand
  return (
    <section class="sheet stack list-sheet" aria-labelledby="list-states">
      <h2 id="list-states" class="list-head">
        <span class="h3">{LIST.states}</span>
      </h2>
      <table class="table list-table" role="grid" aria-labelledby="list-states">
        <thead>
          <tr>
            <th scope="col">{LIST.columns.state}</th>
            <th scope="col">{LIST.columns.law}</th>
            <th scope="col">{LIST.columns.demand2}</th>
            <th scope="col" class="list-wide">
              {LIST.columns.treaty}
            </th>
          </tr>
        </thead>
        <tbody {...container}>
          {STATES.map((state, i) => {
            const { treaty } = view.open.states[state]
            const laws = view.open.states[state].laws.map(law => LAW_NAMES[law].name).join(', ')
            return (
              <tr
                key={state}
                {...rowOf({ what: 'state', state }, `${stateName(state)}. ${laws === '' ? PLACE.noLaw : laws}.`, i, STATES.length)}
              >
                <td>
                  <span class="row">
                    <SealMark state={state} size={26} />
                    <span class="label">{stateName(state)}</span>
                  </span>
                </td>
                <td>
                  <Laws view={view} state={state} />
                </td>
                <td>{now === state ? PLACE.demandNow : next === state ? PLACE.demandNext : <span class="soft">{LIST.none}</span>}</td>
                <td class="list-wide">{treaty === null ? <span class="soft">{LIST.none}</span> : stateName(treaty)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

export function ListView() {
  const view = said.view.value
  if (view === null) return null
  return (
    <div class="list">
      <header class="between list-title">
        <h2 class="h1">{LIST.title}</h2>
        {(frame.value === 'desktop' || frame.value === 'laptop') && <ViewSwitch />}
      </header>
      <Arms view={view} />
      <Places view={view} />
      <Accounts view={view} />
      <States view={view} />
      <p class="list-keys small soft" aria-hidden="true">
        <Icon name="keyboard-bold" /> <Keycap>↑↓</Keycap> {LIST.keys.row} <Keycap>↵</Keycap> {LIST.keys.open} <KeyFor action="list" />{' '}
        {LIST.keys.back} <KeyFor action="next" /> {LIST.keys.demand} <KeyFor action="help" /> {LIST.keys.all}
      </p>
    </div>
  )
}
