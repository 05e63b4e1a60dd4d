/** A government's bills and treaties. */
import { GOVERNMENTS, HANDLES, LAWS, type GovId, type Handle } from '../../names.ts'
import { hasLaw, isEstablished } from '../../terms.ts'
import type { GovernmentView } from '../../view.ts'
import { offer, type Menu } from '../choose.ts'
import { billWorth, displaced, lawWorth } from './laws-worth.ts'
import { comityWorth, roundsLeft } from './worth.ts'

/** Laws of one's own state to enact or repeal; `price` is the worth of one Influence. */
export function offerBill(v: GovernmentView, menu: Menu, price: number): void {
  const { open, hand, who } = v
  const { rules } = menu
  if (hand.influence < rules.billFee) return
  const { laws } = open.states[who]
  const fee = rules.billFee * price + 0.5
  for (const law of LAWS) {
    if (hasLaw(open, who, law)) continue
    const full = laws.length >= rules.lawsPerState
    // The law worth least gives way
    const weakest = full ? laws.reduce((a, b) => (lawWorth(v, who, b, rules) < lawWorth(v, who, a, rules) ? b : a)) : null
    const displaces = weakest !== null && displaced(v, who, law, null, rules) !== weakest ? weakest : null
    const value = 0.62 * billWorth(v, { id: who, act: 'enact', law, displaces }, rules) - fee
    offer(menu, { kind: 'bill', act: 'enact', law, displaces }, value, 'law', { target: law, influence: rules.billFee })
  }
  for (const law of laws) {
    offer(menu, { kind: 'bill', act: 'repeal', law, displaces: null }, 0.62 * -lawWorth(v, who, law, rules) - fee, 'law', {
      target: law,
      influence: rules.billFee,
    })
  }
}

/** An executive agreement: reach on the other's soil without court, fine or token, and Comity. */
export function treatyWorth(v: GovernmentView, state: GovId, chance: Record<Handle, number>): number {
  const { open, hand, who } = v
  const left = roundsLeft(open)
  let reach = 0
  for (const handle of HANDLES) {
    const account = open.accounts[handle]
    if (account.state === state && isEstablished(open, account.provider, who)) reach += 0.6 + 3.5 * chance[handle]
    // The other may reach onto this soil without the fine, the token or the breach
    if (account.state === who) reach -= hand.agenda === 'sovereign' ? 0.1 : 0.45
    if (account.nation === who && account.state === state) reach += 0.1
  }
  return comityWorth(v) + (reach * Math.min(3, left)) / 3
}

/** Proposals to the other governments; `price` is the worth of one Influence. */
export function offerTreaty(v: GovernmentView, menu: Menu, chance: Record<Handle, number>, price: number): void {
  const { open, hand, who } = v
  if (open.states[who].treaty !== null || hand.influence < menu.rules.treatyFee) return
  for (const state of GOVERNMENTS) {
    if (state === who || open.states[state].treaty !== null) continue
    const value = 0.5 * treatyWorth(v, state, chance) - menu.rules.treatyFee * price
    offer(menu, { kind: 'treaty', state }, value, 'treaty', { target: state, influence: menu.rules.treatyFee })
  }
}
