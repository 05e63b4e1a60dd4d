/** A bot of the harness: has favourite kinds of orders and gives them whenever it may, so that rare corners of the rules are played. */
import type { Bot } from '#shared/bots/bot.ts'
import { BOTS } from '#shared/bots/levels.ts'
import { objection, setObjection } from '#shared/objections.ts'
import { fillings, kindsFor } from '#shared/options.ts'
import type { Kind, Order } from '#shared/phases.ts'

/** Combinations that chance alone hardly ever makes. */
const WHIMS: readonly (readonly Kind[])[] = [
  ['shut-down', 'reopen', 'answer', 'campaign'],
  ['shut-down', 'backdoor', 'ship', 'bill', 'treaty'],
  ['long-arm', 'checkbox', 'ship', 'answer', 'intervene'],
  ['bill', 'lobby', 'challenge-mandate', 'backdoor', 'ship'],
  ['subpoena', 'preserve', 'challenge-gag', 'kill-canary', 'canary', 'long-arm'],
]

/** Gives orders of its whim first, by lot, and fills up at random. */
export const wilful =
  (whim: number): Bot =>
  (v, luck) => {
    const favourites = WHIMS[whim % WHIMS.length] ?? []
    const chosen: Order[] = []
    for (const kind of kindsFor(v).filter(one => favourites.includes(one))) {
      const orders = fillings(v, kind).filter(order => objection(v, order) === null)
      const order = orders[luck.below(Math.max(1, orders.length))]
      if (order !== undefined && setObjection(v, [...chosen, order]) === null) chosen.push(order)
    }
    for (const order of BOTS.random(v, luck).orders) {
      if (setObjection(v, [...chosen, order]) === null) chosen.push(order)
    }
    return { orders: chosen, reasons: [] }
  }
