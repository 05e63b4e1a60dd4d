/** How bots of each level deal, and which of its promises a bot means to keep in this phase (13.7). */
import { boundOrders, matterOf, type BoundOrder } from '../../deals/bound.ts'
import { otherOf } from '../../deals/deal.ts'
import type { Seat } from '../../names.ts'
import type { Order } from '../../phases.ts'
import type { SeatView } from '../../view.ts'
import type { BotLuck, Level } from '../bot.ts'

/** How a level deals. */
export interface Dealing {
  /** Half points by which it may be wrong about a deal, up or down. */
  readonly noise: number
  /** Chance that it keeps a promise. */
  readonly faith: number
  /** Factor of what a vote that it would buy is worth to it. */
  readonly votes: number
}
export const DEALINGS: Record<Level, Dealing> = {
  random: { noise: 6, faith: 0.5, votes: 1 },
  clerk: { noise: 3.2, faith: 0.75, votes: 1 },
  counsel: { noise: 0.7, faith: 0.9, votes: 1 },
  partner: { noise: 0.4, faith: 0.9, votes: 1 },
  justice: { noise: 0, faith: 0.95, votes: 1 },
}

/** What a bot has promised and will keep. */
export interface Word {
  /** Answers and votes it will give. */
  readonly orders: readonly BoundOrder[]
  /** Governments on whose soil it will not use LONG-ARM. */
  readonly spares: readonly Seat[]
}
export const NO_WORD: Word = { orders: [], spares: [] }

/** Draws for every promise that comes up whether it is kept. Without promises nothing is drawn. */
export function wordOf(v: SeatView, luck: BotLuck, faith: number): Word {
  const orders = boundOrders(v, 'promised').filter(() => luck.next() < faith)
  const spares = v.hand.deals.flatMap(deal =>
    deal.terms
      .filter(({ by, binding, outcome, what }) => by === v.who && !binding && outcome === 'open' && what.kind === 'non-use')
      .filter(() => v.open.phase === 'orders' && luck.next() < faith)
      .map(() => otherOf(deal, v.who)),
  )
  return { orders, spares }
}

/** Whether an order goes against a word that is kept. */
export function isAgainst(v: SeatView, word: Word, order: Order): boolean {
  if (order.kind === 'long-arm') return word.spares.some(seat => seat === v.open.accounts[order.handle].state)
  const kept = word.orders.find(one => matterOf(one) === matterOf(order))
  const given = order as unknown as Readonly<Record<string, unknown>>
  return kept !== undefined && Object.entries(kept).some(([name, value]) => given[name] !== value)
}
