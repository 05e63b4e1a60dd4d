/** Spends all it can: a kind, then its blanks, uniformly; answers, lobbies and votes at random. */
import { actionPrice, actionsOf, influencePriceFor, objection, setObjection, targetOf } from '../objections.ts'
import { fillings, kindsFor } from '../options.ts'
import { partyOf } from '../names.ts'
import type { Kind, Order } from '../phases.ts'
import type { Open } from '../state.ts'
import type { SeatView } from '../view.ts'
import type { Bot, BotLuck } from './bot.ts'

const pick = <T>(from: readonly T[], luck: BotLuck): T | undefined => from[luck.below(from.length)]

/** Blind tries before all ways to fill the form are looked through. */
const TRIES = 5
/** Forms with fewer fillings are looked through at once. */
const FEW = 12

/** Fillings of the kinds about open cases, made once for each state. */
const ofCases = new WeakMap<Open, Map<Kind, readonly Order[]>>()

/** Every way to fill the form in this view, allowed or not. */
function formsOf(v: SeatView, kind: Kind): readonly Order[] {
  if (kind !== 'brief' && kind !== 'vote') return fillings(v, kind)
  if (v.open.docket.length === 0) return []
  const forms = ofCases.get(v.open) ?? new Map<Kind, readonly Order[]>()
  ofCases.set(v.open, forms)
  const made = forms.get(kind) ?? fillings(v, kind)
  forms.set(kind, made)
  return made
}

/** An order of this kind the seat may give now, each with the same chance; null if there is none. */
export function drawOfKind(v: SeatView, luck: BotLuck, kind: Kind): Order | null {
  const forms = formsOf(v, kind)
  // Rejection keeps the draw uniform over what is allowed, and is faster than looking through long lists
  for (let i = 0; forms.length > FEW && i < TRIES; i++) {
    const order = pick(forms, luck)
    if (order !== undefined && objection(v, order) === null) return order
  }
  return (
    pick(
      forms.filter(order => objection(v, order) === null),
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

/** Most orders of CHAMBERS exclude each other by target only: checking the new one is enough. */
function fits(v: SeatView, chosen: readonly Order[], order: Order): boolean {
  const simple = v.open.phase === 'chambers' && order.kind !== 'answer' && order.kind !== 'challenge-gag'
  if (!simple) return setObjection(v, [...chosen, order]) === null
  const target = targetOf(order)
  let influence = influencePriceFor(v, order)
  for (const other of chosen) {
    if (targetOf(other) === target) return false
    influence += influencePriceFor(v, other)
  }
  return influence <= v.hand.influence
}

export const random: Bot = (v, luck) => {
  const chosen: Order[] = []
  const kinds = [...kindsOf(v)]
  let left = v.open.phase === 'orders' ? actionsOf(v) : Infinity
  while (kinds.length > 0 && left > 0) {
    const at = luck.below(kinds.length)
    const kind = kinds[at]
    const order = kind === undefined ? null : drawOfKind(v, luck, kind)
    if (order !== null && fits(v, chosen, order)) {
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
