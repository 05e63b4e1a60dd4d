/** The heuristic of part 13.4: every order has a worth, and the best set within actions and Influence is given. */
import { rulesNow } from '../../laws.ts'
import { isAccountView, isGovernmentView, isProviderView, type SeatView } from '../../view.ts'
import type { BotLuck, Decision } from '../bot.ts'
import { chooseSet, chooseSheet, type Menu, type Style } from '../choose.ts'
import { offerAccount } from './account.ts'
import { offerGovernmentAnswers, offerInterventions, offerProviderAnswers } from './answers.ts'
import { offerBriefs, offerLobbying, offerVotes } from './chambers.ts'
import { offerGovernment } from './government.ts'
import { offerProvider } from './provider.ts'

/** Decides the open phase for a seat from its view. */
export function decide(v: SeatView, luck: BotLuck, style: Style): Decision {
  const rules = rulesNow(v.open)
  const menu: Menu = { rules, style, luck, items: [] }
  // A case to be heard this round needs a word with the judges: one point is kept for the brief
  const pleads = v.open.docket.some(one => one.government === v.who || one.challenger === v.who)
  const kept = v.open.phase === 'orders' && pleads ? 1 : 0
  const influence = Math.min(v.hand.influence - kept, style.purse)
  if (v.open.phase === 'orders') {
    if (isGovernmentView(v)) {
      offerGovernment(v, menu)
      return chooseSet(menu, rules.apGovernment, influence)
    }
    if (isProviderView(v)) {
      offerProvider(v, menu)
      return chooseSet(menu, rules.apProvider, influence)
    }
    if (isAccountView(v)) offerAccount(v, menu)
    return chooseSet(menu, rules.apAccount, influence)
  }
  let spent = 0
  if (isGovernmentView(v)) offerGovernmentAnswers(v, menu)
  else if (isProviderView(v)) spent = offerProviderAnswers(v, menu)
  else if (isAccountView(v)) offerInterventions(v, menu)
  offerLobbying(v, menu)
  offerBriefs(v, menu)
  offerVotes(v, menu)
  return chooseSheet(menu, Math.min(influence, v.hand.influence - spent))
}
