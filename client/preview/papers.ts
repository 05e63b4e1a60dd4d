/** Orders that are served and done in the same round: subpoena, preservation, seizure. */
import type { ProviderId } from '#shared/names.ts'
import type { OrderOfKind } from '#shared/phases.ts'
import type { Rules } from '#shared/rules.ts'
import { accountsAt, hasLaw, isLiveReadable, knowsCategory, suspects } from '#shared/terms.ts'
import type { GovernmentView } from '#shared/view.ts'
import { PREVIEW } from '../texts/preview.ts'
import { copyFor } from './copies.ts'
import { cost, NOTHING, prices, type Preview } from './foresight.ts'

/** The provider answers to this government, by its statute if there is one. */
export const binds = (v: GovernmentView, provider: ProviderId): Preview['laws'][number] => ({
  state: v.who,
  law: hasLaw(v.open, v.who, 'REACH') ? 'REACH' : null,
  text: PREVIEW.binds(provider, v.who),
})

/** Records: who it is. */
export function subpoena(v: GovernmentView, order: OrderOfKind<'subpoena'>): Preview {
  const { provider } = v.open.accounts[order.handle]
  const knows = knowsCategory(v.hand.notebook[order.handle])
  return {
    ...NOTHING,
    headline: { plain: PREVIEW.youLearn, marked: knows ? PREVIEW.exactly : PREVIEW.category },
    laws: [binds(v, provider)],
    stoppers: [{ who: order.handle, text: PREVIEW.mayCover, likely: null }],
    learns: [{ handle: order.handle, text: knows ? PREVIEW.learnExact : PREVIEW.learnCategory }],
    costs: [...prices(v, order), ...(order.gag ? [cost(PREVIEW.gagRisk, 'plum')] : [cost(PREVIEW.userTold, 'red')])],
  }
}

/** A copy that stays. */
export function preserve(v: GovernmentView, order: OrderOfKind<'preserve'>, rules: Rules): Preview {
  const account = v.open.accounts[order.handle]
  const readable = account.lock === 'none' ? PREVIEW.copyOpen : account.lock === 'checkbox' ? PREVIEW.copyTicked : PREVIEW.copyLocked
  return {
    ...NOTHING,
    headline: { plain: PREVIEW.copyKept, marked: PREVIEW.untilRound(v.open.round + rules.preserveRounds) },
    laws: [binds(v, account.provider)],
    stoppers: [{ who: order.handle, text: PREVIEW.copyBeats, likely: 0 }],
    learns: [{ handle: order.handle, text: readable }],
    costs: [...prices(v, order), ...(order.gag ? [cost(PREVIEW.gagRisk, 'plum')] : [cost(PREVIEW.userTold, 'red')])],
  }
}

/** A whole server, and who else is on it. */
export function seizure(v: GovernmentView, order: OrderOfKind<'seizure'>, rules: Rules): Preview {
  const there = accountsAt(v.open, order.provider, v.who)
  const wanted = suspects(v.hand)
  const copied = there.filter(handle => copyFor(v, handle, 'seizure', v.open.round) !== null)
  const readable = there.filter(handle => copied.includes(handle) || isLiveReadable(v.open, v.who, handle, 'seizure'))
  const others = there.filter(handle => !wanted.includes(handle))
  const foreigners = others.filter(handle => readable.includes(handle) && v.open.accounts[handle].nation !== v.who)
  return {
    ...NOTHING,
    headline: { plain: PREVIEW.wholeServer, marked: PREVIEW.someReadable(readable.length, there.length) },
    laws: [{ state: v.who, law: null, text: PREVIEW.ownSoil(v.who) }],
    stoppers: there.filter(handle => !copied.includes(handle)).map(handle => ({ who: handle, text: PREVIEW.mayLock, likely: null })),
    learns: there
      .filter(handle => wanted.includes(handle))
      .map(handle => ({ handle, text: readable.includes(handle) ? PREVIEW.suspectReadable : PREVIEW.suspectLocked })),
    bystanders: others.map(handle => ({
      handle,
      text: readable.includes(handle) ? PREVIEW.bystanderRead : PREVIEW.bystanderLocked,
    })),
    costs: [
      ...prices(v, order),
      cost(PREVIEW.trust(order.provider, rules.seizureTrust), 'red'),
      cost(PREVIEW.emptyRaid(rules.emptyRaid), 'red'),
      ...(others.length > 0 ? [cost(PREVIEW.eachBystander(rules.collateralGovernment), 'red')] : []),
      ...(foreigners.length > 0 ? [cost(PREVIEW.comityForeign, 'red')] : []),
    ],
  }
}
