/** Spends all it can: a kind, then its blanks, uniformly; answers, lobbies and votes at random. */
import { actionPrice, objection, setObjection } from '../objections.ts'
import { fillings, kindsFor } from '../options.ts'
import type { Order } from '../phases.ts'
import type { SeatView } from '../view.ts'
import type { Bot, BotLuck } from './bot.ts'

/** The orders of each kind that the seat may give, kinds without any left out. */
function optionsByKind(v: SeatView): Order[][] {
  return kindsFor(v)
    .map((kind) => fillings(v, kind).filter((order) => objection(v, order) === null))
    .filter((orders) => orders.length > 0)
}

const pick = <T>(from: readonly T[], luck: BotLuck): T | undefined => from[luck.below(from.length)]

export const random: Bot = (v, luck) => {
  const chosen: Order[] = []
  let kinds = optionsByKind(v)
  while (kinds.length > 0) {
    const orders = pick(kinds, luck) ?? []
    const order = pick(orders, luck)
    if (order !== undefined && setObjection(v, [...chosen, order]) === null) chosen.push(order)
    const left = orders.filter((one) => one !== order)
    const rest = kinds.filter((one) => one !== orders)
    // In CHAMBERS every option costs no action: half of them are passed over
    const goOn = order === undefined || actionPrice(order) > 0 || luck.next() < 0.5
    kinds = left.length > 0 && goOn ? [...rest, left] : rest
  }
  return { orders: chosen, reasons: chosen.map((order) => ({ order, target: null, term: 'random', value: 0, runnerUp: null })) }
}
