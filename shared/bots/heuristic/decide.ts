/** The heuristic of part 13.4: every order has a worth, and the best set within actions and Influence is given. */
import { isBoundOtherwise, matterOf } from '../../deals/bound.ts'
import { rulesNow } from '../../laws.ts'
import { actionsOf, influencePriceFor } from '../../objections.ts'
import type { Order } from '../../phases.ts'
import { isAccountView, isGovernmentView, isProviderView, type SeatView } from '../../view.ts'
import type { BotLuck, Decision } from '../bot.ts'
import { chooseSet, chooseSheet, offer, type Menu, type Style } from '../choose.ts'
import { isAgainst, NO_WORD, wordOf } from '../deals/faith.ts'
import { offerAccount } from './account.ts'
import { offerGovernmentAnswers, offerInterventions, offerProviderAnswers } from './answers.ts'
import { offerBriefs, offerLobbying, offerVotes } from './chambers.ts'
import { offerGovernment } from './government.ts'
import { offerProvider } from './provider.ts'

/** Half points of an order one has promised and means to give: before all others. */
const PROMISED = 100

/** All a seat might do now with its worth, and what it may spend. */
export interface Table {
  readonly menu: Menu
  /** Actions; 0 in CHAMBERS, where nothing costs any. */
  readonly ap: number
  readonly influence: number
}

/** Decides the open phase for a seat from its view. */
export function decide(v: SeatView, luck: BotLuck, style: Style): Decision {
  const { menu, ap, influence } = tableOf(v, luck, style)
  return v.open.phase === 'orders' ? chooseSet(menu, ap, influence) : chooseSheet(menu, influence)
}

/** Puts every sensible order of the open phase on the menu. */
export function tableOf(v: SeatView, luck: BotLuck, style: Style): Table {
  const rules = rulesNow(v.open)
  const word = v.hand.deals.length === 0 ? NO_WORD : wordOf(v, luck, style.faith)
  const isBound = (order: Order): boolean => isBoundOtherwise(v, order) || isAgainst(v, word, order)
  const menu: Menu = { rules, style, luck, isBound, items: [] }
  // A case to be heard this round needs a word with the judges: one point is kept for the brief
  const pleads = v.open.docket.some(one => one.government === v.who || one.challenger === v.who)
  const kept = v.open.phase === 'orders' && pleads ? 1 : 0
  const influence = Math.min(v.hand.influence - kept, style.purse)
  if (v.open.phase === 'orders') {
    if (isGovernmentView(v)) offerGovernment(v, menu)
    else if (isProviderView(v)) offerProvider(v, menu)
    else if (isAccountView(v)) offerAccount(v, menu)
    return { menu, ap: actionsOf(v), influence }
  }
  let spent = 0
  if (isGovernmentView(v)) offerGovernmentAnswers(v, menu)
  else if (isProviderView(v)) spent = offerProviderAnswers(v, menu)
  else if (isAccountView(v)) offerInterventions(v, menu)
  offerLobbying(v, menu)
  offerBriefs(v, menu)
  offerVotes(v, menu)
  for (const order of word.orders)
    offer(menu, order, PROMISED, 'word', { slot: matterOf(order), influence: influencePriceFor(v, order), due: true })
  return { menu, ap: 0, influence: Math.min(influence, v.hand.influence - spent) }
}
