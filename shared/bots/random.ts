/** Spends all it can: a kind, then its blanks, uniformly; answers, lobbies and votes at random. */
import { actionPrice, actionsOf, anyKind, objection, setObjection } from '../objections.ts'
import { fillings, kindsFor } from '../options.ts'
import { blankValues } from '../orders/order.ts'
import { partyOf } from '../names.ts'
import type { Kind, Order } from '../phases.ts'
import type { SeatView } from '../view.ts'
import type { Bot, BotLuck } from './bot.ts'

const pick = <T>(from: readonly T[], luck: BotLuck): T | undefined => from[luck.below(from.length)]

/** Blind tries before all ways to fill the form are listed. */
const TRIES = 6

/** An order of this kind the seat may give now, each with the same chance; null if there is none. */
export function drawOfKind(v: SeatView, luck: BotLuck, kind: Kind): Order | null {
  const blanks = Object.entries(anyKind(kind).blanks)
  // Rejection keeps the draw uniform over what is allowed, and is faster than listing it
  for (let i = 0; i < (blanks.length === 0 ? 1 : TRIES); i++) {
    const order: Record<string, unknown> = { kind }
    for (const [name, blank] of blanks) {
      const value = pick(blankValues(v, blank), luck)
      if (value === undefined) return null
      order[name] = value
    }
    // The blanks say what an order of the kind is made of
    const filled = order as unknown as Order
    if (objection(v, filled) === null) return filled
  }
  if (blanks.length === 0) return null
  return (
    pick(
      fillings(v, kind).filter(order => objection(v, order) === null),
      luck,
    ) ?? null
  )
}

const kindsByParty = new Map<string, readonly Kind[]>()

/** Kinds the seat may ever give in this phase. */
function kindsOf(v: SeatView): readonly Kind[] {
  const name = `${partyOf(v.who)}/${v.open.phase}`
  let kinds = kindsByParty.get(name)
  if (kinds === undefined) {
    kinds = kindsFor(v)
    kindsByParty.set(name, kinds)
  }
  return kinds
}

/** Any order the seat may give now: a kind with the same chance each, then its blanks; null if there is none. */
export function drawOrder(v: SeatView, luck: BotLuck): Order | null {
  const kinds = [...kindsOf(v)]
  while (kinds.length > 0) {
    const at = luck.below(kinds.length)
    const [kind] = kinds.splice(at, 1)
    const order = kind === undefined ? null : drawOfKind(v, luck, kind)
    if (order !== null) return order
  }
  return null
}

export const random: Bot = (v, luck) => {
  const chosen: Order[] = []
  const kinds = [...kindsOf(v)]
  let left = v.open.phase === 'orders' ? actionsOf(v) : Infinity
  while (kinds.length > 0 && left > 0) {
    const at = luck.below(kinds.length)
    const kind = kinds[at]
    const order = kind === undefined ? null : drawOfKind(v, luck, kind)
    if (order !== null && setObjection(v, [...chosen, order]) === null) {
      chosen.push(order)
      left -= actionPrice(order)
      // In CHAMBERS an order costs no action: half of the time that is enough of the kind
      if (actionPrice(order) > 0 || luck.next() < 0.5) continue
    }
    kinds.splice(at, 1)
  }
  return {
    orders: chosen,
    reasons: chosen.map(order => ({ order, target: null, term: 'random', value: 0, runnerUp: null })),
  }
}
