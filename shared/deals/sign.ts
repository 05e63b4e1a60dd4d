/** What counts between two phases: signatures and disclosures take effect on the state at once (R6.3, R6.4). */
import { SEATS, type ProviderId, type Seat } from '../names.ts'
import type { Hand, Hands, State } from '../state.ts'
import { escrowOf, type Deal, type Offer, type Slip } from './deal.ts'

/** The state with the deal in both hands and what is promised bindingly off the purses. Throws if a purse is too small or the game over. */
export function sign(state: State, { id, from, to, terms }: Offer): State {
  const { round, phase } = state.open
  if (phase === 'over') throw new Error('the game is over')
  const parties: Deal['parties'] = SEATS.indexOf(from) < SEATS.indexOf(to) ? [from, to] : [to, from]
  const deal: Deal = { id, parties, round, phase, terms: terms.map(term => ({ ...term, outcome: 'open', held: false })) }
  const signedBy = (seat: Seat, hand: Hand): Hand => {
    const influence = hand.influence - escrow(deal, seat)
    if (influence < 0) throw new Error(`${seat} signs away more Influence than it has`)
    return { ...hand, influence, deals: [...hand.deals, deal] }
  }
  return withHands(state, { [from]: signedBy(from, state.hands[from]), [to]: signedBy(to, state.hands[to]) })
}

/** Influence a seat has in escrow under a deal. */
export const escrow = (deal: Deal, seat: Seat): number => deal.terms.reduce((sum, term) => sum + (term.by === seat ? escrowOf(term) : 0), 0)

/** A gagged order in the provider's hand that this seat may be shown; null if there is none or it knows of it already. */
export function disclosable({ hands }: State, provider: ProviderId, order: string, to: Seat): Slip | null {
  const sealed = hands[provider].sealedOrders.find(one => one.id === order)
  if (sealed === undefined || to === provider || to === sealed.government) return null
  if (hands[to].slips.some(slip => slip.order === order)) return null
  return { order, provider, government: sealed.government, handle: sealed.handle, stage: 'held' }
}

/** The state with a certified slip in the hand of `to`. */
export function disclose(state: State, slip: Slip, to: Seat): State {
  const hand = state.hands[to]
  return withHands(state, { [to]: { ...hand, slips: [...hand.slips, slip] } })
}

/** The slip of this order that the seat may show to the gagging government: not yet shown, and the gag still holds. */
export function showable({ hands }: State, seat: Seat, order: string): Slip | null {
  const slip = hands[seat].slips.find(one => one.order === order && one.stage === 'held')
  return slip !== undefined && hands[slip.provider].sealedOrders.some(sealed => sealed.id === order) ? slip : null
}

/** The state in which the gagging government has seen the slip; the provider pays for it in C5, once for each order. */
export function show(state: State, slip: Slip, by: Seat): State {
  const seen: Slip = { ...slip, stage: 'shown' }
  const hand = state.hands[by]
  const government = state.hands[slip.government]
  const known = government.slips.some(one => one.order === slip.order)
  return withHands(state, {
    [by]: { ...hand, slips: hand.slips.map(one => (one.order === slip.order ? seen : one)) },
    [slip.government]: known ? government : { ...government, slips: [...government.slips, seen] },
  })
}

function withHands(state: State, hands: { readonly [S in Seat]?: Hand }): State {
  // Each hand is a changed copy of the one that was there: the pairing of seat and party stays.
  return { ...state, hands: { ...state.hands, ...hands } as Hands }
}
