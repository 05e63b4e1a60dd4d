/** What of a finished game can be had otherwise: rulings, bills, votes, answers and other orders. Pure. */
import { DamagedJournal, type Closed, type Ended, type Entry } from '../journal.ts'
import * as play from '../match.ts'
import { SEATS, type Seat, type Side } from '../names.ts'
import { setObjection } from '../objections.ts'
import type { Order } from '../phases.ts'
import type { Bill, Ruling, State } from '../state.ts'
import { view } from '../view.ts'

/** One thing of a game that can be had otherwise; `turn` is that of the phase in which it came to be. */
export type Flip =
  | { readonly what: 'ruling'; readonly turn: number; readonly ruling: Ruling; readonly to: Side }
  | { readonly what: 'bill'; readonly turn: number; readonly bill: Bill; readonly passes: boolean }
  /** An order that is not given, or another one in its place: a vote for the other side, another answer. */
  | { readonly what: 'order'; readonly turn: number; readonly seat: Seat; readonly order: Order; readonly instead: Order | null }

/** The record of one phase. */
export interface Leaf {
  readonly between: readonly Entry[]
  readonly closing: Closed | Ended | null
}

/** The record phase by phase, by turn number, in the order of play. */
export function leavesOf(entries: readonly Entry[]): Map<number, Leaf> {
  const leaves = new Map<number, { between: Entry[]; closing: Closed | Ended | null }>()
  for (const entry of entries) {
    if (entry.kind === 'begun' || entry.kind === 'failed') continue
    const leaf = leaves.get(entry.turn) ?? { between: [], closing: null }
    leaves.set(entry.turn, leaf)
    if (entry.kind === 'closed' || entry.kind === 'ended') leaf.closing = entry
    else leaf.between.push(entry)
  }
  return leaves
}

/** The game as it begins. Throws DamagedJournal, or OtherVersion where its rules are not ours. */
export function opened(entries: readonly Entry[]): play.Match {
  const [first] = entries
  if (first?.kind !== 'begun') throw new DamagedJournal('a record that does not begin')
  return play.open(first)
}

/** All that can be had otherwise in a finished game, in the order of play. Throws DamagedJournal, or OtherVersion where its rules are not ours. */
export function flipsOf(entries: readonly Entry[]): Flip[] {
  const match = opened(entries)
  const flips: Flip[] = []
  for (const { between, closing } of leavesOf(entries).values()) {
    for (const entry of between) play.admit(match, entry)
    if (closing?.kind === 'closed') flips.push(...decided(match.state, closing), ...ordered(match.state, closing))
    if (closing !== null) play.admit(match, closing)
  }
  return flips
}

/** Rulings and bills of a phase. */
function decided({ open }: State, { turn, told, state }: Closed): Flip[] {
  const failed = new Set(told.flatMap(({ fact }) => (fact.kind === 'bill-failed' ? [fact.government] : [])))
  const rulings = state.open.rulings.slice(open.rulings.length)
  return [
    ...rulings.map((ruling): Flip => ({ what: 'ruling', turn, ruling, to: opposite(ruling.side) })),
    // Bills of ORDERS are voted on in CHAMBERS
    ...(open.phase === 'chambers' ? open.bills : []).map((bill): Flip => ({ what: 'bill', turn, bill, passes: failed.has(bill.id) })),
  ]
}
const opposite = (side: Side): Side => (side === 'enforce' ? 'quash' : 'enforce')

function ordered(state: State, { turn, sheets }: Closed): Flip[] {
  return SEATS.flatMap(seat => {
    const v = view(state, seat)
    const { orders } = sheets[seat]
    return orders.flatMap(order => {
      const others = insteadOf(order).filter(instead => setObjection(v, swapped(orders, order, instead)) === null)
      // Who does not answer complies, denies, or votes for the ruling below: that is another answer, not one that was not given
      const dropped = order.kind === 'answer' || order.kind === 'grant' || order.kind === 'vote' ? [] : [null]
      return [...others, ...dropped].map((instead): Flip => ({ what: 'order', turn, seat, order, instead }))
    })
  })
}

/** What else might stand in an order's place. */
function insteadOf(order: Order): Order[] {
  switch (order.kind) {
    case 'vote':
      return [{ ...order, side: opposite(order.side) }]
    case 'grant':
      return [{ ...order, grant: !order.grant }]
    case 'lobby':
      return [{ ...order, support: !order.support }]
    case 'answer': {
      const { kind, demand } = order
      const answers: Order[] = [
        { kind, demand, answer: 'comply', ground: null },
        { kind, demand, answer: 'refuse', ground: null },
        ...(['reach', 'keys', 'secrecy'] as const).map((ground): Order => ({ kind, demand, answer: 'challenge', ground })),
      ]
      return answers.filter(other => !isSame(other, order))
    }
    default:
      return []
  }
}

export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
/** A set with another order, or none, in the place of one. */
export const swapped = (orders: readonly Order[], order: Order, instead: Order | null): Order[] =>
  orders.flatMap(one => (isSame(one, order) ? (instead === null ? [] : [instead]) : [one]))
