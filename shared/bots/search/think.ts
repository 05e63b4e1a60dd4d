/**
 * Levels that search (13.1): worlds are imagined that fit what the seat sees, candidate sets are played out in them, and what
 * is better than the heuristic's own set beyond doubt is given in its place.
 */
import { setObjection } from '../../objections.ts'
import type { SeatView } from '../../view.ts'
import type { Bot, BotLuck } from '../bot.ts'
import { explain, offer, type Style } from '../choose.ts'
import { caseInterest } from '../heuristic/chambers.ts'
import { tableOf, type Table } from '../heuristic/decide.ts'
import { influenceWorth } from '../heuristic/worth.ts'
import { drawPlea } from './brief.ts'
import { orderSets, sheets } from './candidates.ts'
import { compare, type Effort } from './compare.ts'
import { imagined, withImagined } from './explain.ts'

export interface Skill {
  readonly style: Style
  readonly effort: Effort
  /** Sets it compares at most, in ORDERS and in CHAMBERS; one: it does not search there. */
  readonly sets: { readonly orders: number; readonly chambers: number }
}

/** A bot that searches so. */
export function thinker({ style, effort, sets: most }: Skill): Bot {
  return (v, luck) => {
    const table = tableOf(v, luck, style)
    if (v.open.phase === 'chambers') plead(v, table, luck)
    const all = v.open.phase === 'orders' ? orderSets(table, most.orders) : sheets(table, most.chambers)
    // What the heuristic puts together is lawful; what was exchanged may not be
    const lawful = all.filter(
      (set, i) =>
        i === 0 ||
        setObjection(
          v,
          set.map(one => one.order),
        ) === null,
    )
    const orders = lawful.map(set => set.map(one => one.order))
    if (orders.length < 2) return explain(lawful[0] ?? [], table.menu.items)
    const verdict = compare(v, orders, effort, luck)
    const [chosen = [], other = []] = [lawful[verdict.best], lawful[verdict.next]]
    return withImagined(explain(chosen, table.menu.items), chosen, other, imagined(verdict))
  }
}

/** In place of the heuristic's cards, one drawn from the best mixture for each case to be heard. */
function plead(v: SeatView, { menu, influence }: Table, luck: BotLuck): void {
  const { open, who } = v
  for (const one of open.docket) {
    const isGovernment = who === one.government
    if (one.jurors.length === 0 || (!isGovernment && who !== one.challenger)) continue
    const slot = `brief/${one.number}`
    const kept = menu.items.filter(item => item.slot !== slot)
    menu.items.length = 0
    menu.items.push(...kept)
    const stake = Math.max(3, Math.abs(caseInterest(v, one)))
    const price = influenceWorth(v)
    const most = Math.max(0, Math.min(menu.rules.briefMax, influence))
    const plea = drawPlea(open, one, isGovernment, { stake, price, most }, { stake, price, most: menu.rules.briefMax }, menu.rules, luck)
    offer(menu, { kind: 'brief', case: one.number, ...plea }, stake, 'court', {
      target: one.ground,
      slot,
      influence: plea.influence,
      due: true,
    })
  }
}
