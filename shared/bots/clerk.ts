/** Clerk, level 1 of part 13.5: the heuristic with much noise, a third of its orders and half of its answers at random. */
import { setObjection } from '../objections.ts'
import type { Order } from '../phases.ts'
import type { SeatView } from '../view.ts'
import type { Bot, BotLuck, Reason } from './bot.ts'
import { leaning, type Style } from './choose.ts'
import { DEALINGS } from './deals/faith.ts'
import { decide } from './heuristic/decide.ts'
import type { Lean } from './personality.ts'
import { drawOfKind, drawOrder } from './random.ts'

const CLERK: Style = {
  noise: 3.2,
  forbids: new Set(),
  closes: true,
  purse: Infinity,
  plainAnswers: false,
  faith: DEALINGS.clerk.faith,
  lean: null,
}
const SLIPS = { orders: 0.35, chambers: 0.5, over: 0 } as const

/** In place of an order: any of all orders; in place of an answer: another of its kind. */
const slip = (v: SeatView, luck: BotLuck, order: Order): Order | null =>
  v.open.phase === 'orders' ? drawOrder(v, luck) : drawOfKind(v, luck, order.kind)

export function clerkWho(lean: Lean | null): Bot {
  const style = leaning(CLERK, lean)
  return (v, luck) => {
    const { orders, reasons } = decide(v, luck, style)
    const given: Order[] = [...orders]
    const why: Reason[] = [...reasons]
    for (const [i, order] of orders.entries()) {
      if (luck.next() >= SLIPS[v.open.phase]) continue
      const other = slip(v, luck, order)
      if (
        other === null ||
        setObjection(
          v,
          given.map((one, j) => (j === i ? other : one)),
        ) !== null
      )
        continue
      given[i] = other
      why[i] = { order: other, target: null, term: 'random', value: 0, runnerUp: order }
    }
    return { orders: given, reasons: why }
  }
}
export const clerk: Bot = clerkWho(null)
