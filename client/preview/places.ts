/** Orders that change where data can lie: an account's moves, a provider's data centres. */
import { GOVERNMENTS, isGovernment, isProvider, type ProviderId, type StateId } from '#shared/names.ts'
import type { OrderOfKind } from '#shared/phases.ts'
import type { Rules } from '#shared/rules.ts'
import { hasLaw, isEstablished, isWelcome } from '#shared/terms.ts'
import type { SeatView } from '#shared/view.ts'
import { PREVIEW } from '../texts/preview.ts'
import { cost, NOTHING, plain, prices, type Preview } from './foresight.ts'

/** Who may reach data at this place: a seizure on own soil, papers wherever the provider is established. */
function reachers(v: SeatView, provider: ProviderId, state: StateId): Preview['stoppers'] {
  return GOVERNMENTS.filter(government => isEstablished(v.open, provider, government) || state === government).map(government => ({
    who: government,
    text: state === government ? PREVIEW.maySeize : PREVIEW.mayServe,
    likely: null,
  }))
}

/** Where an account would lie, who could reach it there and what that pays. */
export function move(v: SeatView, order: OrderOfKind<'relocate'> | OrderOfKind<'switch'>, rules: Rules): Preview {
  const { open, who } = v
  if (isGovernment(who) || isProvider(who)) return plain(v, order, rules)
  const account = open.accounts[who]
  const provider = order.kind === 'switch' ? order.provider : account.provider
  const { state, expedite } = order
  const arrives = open.round + (expedite ? 0 : 1)
  const inDemand = expedite ? open.demand.now === state : open.demand.next === state
  const kept = open.preserved.filter(copy => copy.handle === who && copy.until > open.round)
  const isNew = order.kind === 'switch' && isWelcome(account, provider, rules)
  return {
    ...NOTHING,
    headline: { plain: PREVIEW.youArrive, marked: PREVIEW.inRound(arrives) },
    laws: open.states[state].laws.map(law => ({ state, law, text: PREVIEW.lawThere(law) })),
    stoppers: [
      ...(kept.length > 0 ? kept.map(({ government }) => ({ who: government, text: PREVIEW.keepsCopy, likely: 4 as const })) : []),
      ...reachers(v, provider, state),
    ],
    learns: [
      { handle: null, text: PREVIEW.pays(state === account.nation, inDemand, expedite, rules) },
      ...(order.kind === 'switch' && account.lock === 'checkbox' ? [{ handle: null, text: PREVIEW.losesTick }] : []),
      ...(account.lock === 'self-made' ? [{ handle: null, text: PREVIEW.rollsKeys(rules.keyLossOneIn) }] : []),
    ],
    costs: [
      ...prices(v, order),
      ...(isNew ? [cost(PREVIEW.welcome(rules.welcome), 'green')] : []),
      ...(expedite ? [] : [cost(PREVIEW.lessIncome(rules), 'red')]),
    ],
  }
}

/** A data centre, opened or closed. */
export function build(v: SeatView, order: OrderOfKind<'data-centre'>, rules: Rules): Preview {
  const { open } = v
  const laws = open.states[order.state].laws.map(law => ({ state: order.state, law, text: PREVIEW.lawThere(law) }))
  const paid = isProvider(v.who) && open.providers[v.who].opened.includes(order.state)
  return {
    ...plain(v, order, rules),
    laws,
    costs: [
      ...prices(v, order),
      ...(order.way === 'open' && !paid ? [cost(PREVIEW.gain(rules.dataCentreProvider), 'green')] : []),
      ...(order.way === 'open' && hasLaw(open, order.state, 'REACH') ? [cost(PREVIEW.exposed, 'red')] : []),
    ],
  }
}
