/** What a seat's contracts answer and vote for it in CHAMBERS (R6.8): the server gives these orders whatever its sheet says. */
import { isGovernment, isProvider, type Seat, type StateId } from '../names.ts'
import type { Demand } from '../state.ts'
import type { SeatView } from '../view.ts'
import { otherOf, type Clause, type Deal } from './deal.ts'

/** An order of CHAMBERS that a contract can give. */
export type BoundOrder =
  | { readonly kind: 'vote'; readonly case: number; readonly side: 'enforce' | 'quash' }
  | { readonly kind: 'lobby'; readonly bill: 'COL' | 'HIB' | 'RHE' | 'MER'; readonly support: boolean; readonly influence: number }
  | { readonly kind: 'grant'; readonly request: string; readonly grant: boolean }
  | { readonly kind: 'answer'; readonly demand: string; readonly answer: 'comply'; readonly ground: null }

/** The orders that bind this seat in the open phase, or those it has promised; none in ORDERS. */
export function boundOrders(v: SeatView, how: 'binding' | 'promised' = 'binding'): BoundOrder[] {
  if (v.open.phase !== 'chambers' || v.hand.deals.length === 0) return []
  const given = new Map<string, BoundOrder>()
  for (const deal of v.hand.deals) {
    for (const { by, binding, outcome, what } of deal.terms) {
      if (by !== v.who || binding !== (how === 'binding') || outcome !== 'open') continue
      for (const order of ordersOf(v, deal, what)) given.set(matterOf(order), order)
    }
  }
  return [...given.values()]
}

function ordersOf(v: SeatView, deal: Deal, what: Clause): BoundOrder[] {
  const other = otherOf(deal, v.who)
  switch (what.kind) {
    case 'vote':
      return v.open.docket.some(one => one.number === what.case && one.jurors.includes(v.who))
        ? [{ kind: 'vote', case: what.case, side: what.side }]
        : []
    case 'lobby':
      return v.open.bills.some(bill => bill.id === what.bill)
        ? [{ kind: 'lobby', bill: what.bill, support: what.support, influence: what.influence }]
        : []
    case 'grant':
      if (v.hand.party !== 'government') return []
      return v.hand.requests
        .filter(one => one.government === other && one.host === v.who && one.handle === what.handle && one.stage === 'to-answer')
        .map(one => ({ kind: 'grant', request: one.id, grant: true }))
    case 'comply':
      return demandsBefore(v)
        .filter(one => one.government === other && one.handle === what.handle && one.stage === 'to-answer')
        .map(one => ({ kind: 'answer', demand: one.id, answer: 'comply', ground: null }))
    default:
      return []
  }
}

function demandsBefore(v: SeatView): Demand[] {
  if (v.hand.party !== 'provider' || !isProvider(v.who) || isGovernment(v.who)) return []
  return [...v.open.demands.filter(demand => demand.provider === v.who), ...v.hand.demands]
}

/** Whom this seat has agreed to spare its long-arm warrants for data in this state, and what it would lose (R6.12). */
export function sparesAt(v: SeatView, state: StateId): { readonly other: Seat; readonly escrow: number }[] {
  return v.hand.deals.flatMap(deal =>
    deal.terms.flatMap(({ by, outcome, what }) => {
      const other = otherOf(deal, v.who)
      return by === v.who && outcome === 'open' && what.kind === 'non-use' && other === state ? [{ other, escrow: what.escrow }] : []
    }),
  )
}

/** Names what an order decides: two orders of one matter exclude each other. */
export function matterOf(order: { readonly kind: string }): string {
  const { kind, ...blanks } = order as { readonly kind: string } & Readonly<Record<string, unknown>>
  const key = { vote: 'case', lobby: 'bill', grant: 'request', answer: 'demand' }[kind]
  return key === undefined ? '' : `${kind}/${String(blanks[key])}`
}

/** Whether a contract of the seat decides this matter otherwise; lobbying by contract is all the lobbying of that bill. */
export function isBoundOtherwise(v: SeatView, order: { readonly kind: string }): boolean {
  if (v.hand.deals.length === 0) return false
  const matter = matterOf(order)
  const bound = matter === '' ? undefined : boundOrders(v).find(one => matterOf(one) === matter)
  if (bound === undefined) return false
  const given = order as Readonly<Record<string, unknown>>
  return bound.kind === 'lobby' || Object.entries(bound).some(([name, value]) => given[name] !== value)
}
