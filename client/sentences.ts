/** Full sentences for marks and rows, as a screen reader says them (ux 10). Pure. */
import { HANDLES, isGovernment, type Handle, type ProviderId, type StateId } from '#shared/names.ts'
import type { View } from '#shared/view.ts'
import { armsOf, collides, reachesMe, type Arm } from './arms.ts'
import { readMark, type MarkId } from './board/picture.ts'
import { cityOf } from './parts/city.ts'
import { mine, said } from './store.ts'
import { PLACE } from '#texts/game.ts'
import { KIND_TEXTS } from '#texts/kinds.ts'
import { LAW_NAMES, PROVIDER_NAMES, seatName, stateName, stateNames } from '#texts/names.ts'
import { capital, listed } from '#texts/numbers.ts'
import { SENTENCES } from '#texts/sentences.ts'

/** Laws in force in a state, in words. */
export const lawsInWords = (view: View, state: StateId): string => {
  const { laws } = view.open.states[state]
  return laws.length === 0 ? PLACE.noLaw : listed(laws.map(law => LAW_NAMES[law].name))
}

/** "Columbia long-arm warrant, yours, on Amber, held by Monolith in Dublin. In court. Laws collide." */
export function armSentence(view: View, arm: Arm): string {
  const at = arm.provider === null ? stateName(arm.host) : `${PROVIDER_NAMES[arm.provider].name} ${cityOf(arm.provider, arm.host)}`
  return SENTENCES.arm({
    owner: seatName(arm.government),
    kind: KIND_TEXTS[arm.kind].title,
    isYours: arm.government === view.who,
    isOnYou: reachesMe(view, arm),
    on: arm.handle === null ? null : seatName(arm.handle),
    at,
    status: PLACE.status(arm.status, arm.round),
    isGagged: arm.gagged,
    collide: arm.kind === 'long-arm' ? collides(view, arm) : null,
  })
}

/** "Dublin, Hibernia. Blocking Statute. Monolith cabinet with 2 accounts, 1 locked. 1 demand." */
export function siteSentence(view: View, provider: ProviderId, state: StateId): string {
  const held = HANDLES.filter(handle => view.open.accounts[handle].provider === provider && view.open.accounts[handle].state === state)
  const demands = armsOf(view, []).filter(arm => arm.provider === provider && arm.host === state).length
  return SENTENCES.site({
    city: cityOf(provider, state),
    state: stateName(state),
    laws: lawsInWords(view, state),
    provider: PROVIDER_NAMES[provider].name,
    accounts: held.map(seatName),
    locked: held.filter(handle => view.open.accounts[handle].lock !== 'none').length,
    demands,
    isClosed: view.open.providers[provider].closed !== null,
  })
}

/** "Amber, you. National of Hibernia, with Monolith in Dublin. Checkbox on." */
export function accountSentence(view: View, handle: Handle): string {
  const { nation, provider, state, lock, transit } = view.open.accounts[handle]
  return SENTENCES.account({
    name: seatName(handle),
    isYou: view.who === handle,
    nation: stateName(nation),
    provider: PROVIDER_NAMES[provider].name,
    city: cityOf(provider, state),
    lock: capital(PLACE.lock(lock)),
    transit: transit === null ? null : cityOf(transit.provider, transit.state),
  })
}

/** The sentence of a mark on the map. */
export function markSentence(mark: MarkId): string {
  const view = said.view.peek()
  const what = readMark(mark)
  if (view === null || what === null) return ''
  if (what.what === 'site') return siteSentence(view, what.provider, what.state)
  if (what.what === 'account') return accountSentence(view, what.handle)
  if (what.what === 'state')
    return SENTENCES.state(
      `${stateName(what.state)}, ${stateNames.value[what.state].seal}`,
      isGovernment(what.state) ? PLACE.governs(what.state) : PLACE.caretaker,
      lawsInWords(view, what.state),
    )
  const arm = armsOf(view, mine.draft.peek()).find(({ id }) => id === what.id)
  return arm === undefined ? '' : armSentence(view, arm)
}
