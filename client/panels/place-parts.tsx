/** Parts of the place panel: its head, the law, the accounts that lie there, the arms that reach for them. */
import type { ComponentChildren } from 'preact'
import type { Handle, StateId } from '#shared/names.ts'
import { isDeleted, isKeyLost, isOffline } from '#shared/terms.ts'
import type { View } from '#shared/view.ts'
import { type Arm, knownPreserved } from '../arms.ts'
import { Behind } from '../parts/behind.tsx'
import { cityOf } from '../parts/city.ts'
import { Hatch } from '../parts/hatch.tsx'
import { Icon } from '../parts/icon.tsx'
import { AccountMark, SleeveMark } from '../parts/mark.tsx'
import { StatusChip } from '../parts/status.tsx'
import { mine, type Selection } from '../store.ts'
import { PLACE } from '#texts/game.ts'
import { KIND_TEXTS } from '#texts/kinds.ts'
import { LAW_NAMES, PROVIDER_NAMES, seatName, stateName } from '#texts/names.ts'
import { capital } from '#texts/numbers.ts'
import { handOfKind } from '../verbs.ts'

export const select = (selection: Selection): void => {
  mine.selection.value = selection
}

export function Laws({ view, state }: { view: View; state: StateId }) {
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
            <Behind of={{ law }} />
          </p>
        </div>
      ))}
    </section>
  )
}

/** What everybody sees of an account, in a line. */
export function accountLine(view: View, handle: Handle): string {
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

export function Held({ view, handles, arms }: { view: View; handles: readonly Handle[]; arms: readonly Arm[] }) {
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

export function Arms({ arms }: { arms: readonly Arm[] }) {
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

/** What is selected: its name with a word beside it, what it is, and what holds of it now. */
export function Head({
  name,
  tag = PLACE.selected,
  line,
  mark,
  chips,
}: {
  name: string
  tag?: string | undefined
  line: string
  mark: ComponentChildren
  chips?: ComponentChildren
}) {
  return (
    <>
      <div class="between place-head">
        <div class="grow">
          <div class="row wrap place-title">
            <h2 class="h2" tabIndex={-1} id="place-name">
              {name}
            </h2>
            <span class="chip draft">{tag}</span>
          </div>
          <p class="small soft">{line}</p>
        </div>
        {mark}
      </div>
      {chips !== undefined && <p class="row wrap place-chips">{chips}</p>}
      <hr class="heavy" />
    </>
  )
}

export function DemandChips({ view, state }: { view: View; state: StateId }) {
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
