/**
 * What is on the table between seats while a phase is open: offers that one has signed and the other has not, and what becomes
 * of them (R6.3). Offers are private to the two and gone when the phase closes; a deal that both have signed is in the state.
 * Verbs return the journal's entry and change nothing, as those of match.ts; `admitTalk` makes it so.
 */
import type { Offer, OfferedTerm, Slip } from './deals/deal.ts'
import { dealObjection, type DealRefusal } from './deals/objection.ts'
import { disclosable, disclose, show, showable, sign } from './deals/sign.ts'
import { DamagedJournal, turnOf, type DealSigned, type OfferEnded, type OfferMade, type OrderDisclosed, type SlipShown } from './journal.ts'
import { isProvider, SEATS, type Seat } from './names.ts'
import type { State } from './state.ts'
import { view } from './view.ts'

export interface Talks {
  /** Open offers by id, in the order in which they were made. */
  readonly open: Map<string, Offer>
  /** Offers made in this phase, by the two seats in the order of seats. */
  readonly made: Map<string, number>
}
export const newTalks = (): Talks => ({ open: new Map(), made: new Map() })

/** Offers between two seats in a phase, counters included; beyond it is noise. */
export const OFFERS_PER_PAIR = 12

/** Why something is not taken: `deal` with the objection to its terms, or what it speaks of is not there. */
export type TalkRefused =
  | { readonly refused: 'late' | 'no-such-offer' | 'too-many-offers' | 'no-such-order' }
  | { readonly refused: 'deal'; readonly objection: DealRefusal }

export type TalkEntry = OfferMade | OfferEnded | DealSigned | OrderDisclosed | SlipShown

/** What a deed is known by: the turn it is meant for, who does it, and the id of the request. */
export interface Deed {
  readonly turn: number
  readonly seat: Seat
  readonly id: string
}

const isLate = (state: State, turn: number): boolean => state.open.phase === 'over' || turn !== turnOf(state.open)
const pairOf = (a: Seat, b: Seat): string => (SEATS.indexOf(a) < SEATS.indexOf(b) ? `${a}.${b}` : `${b}.${a}`)

/** Puts terms before another seat; `answers` names the offer of that seat which they counter. */
export function makeOffer(
  state: State,
  talks: Talks,
  deed: Deed,
  { to, terms, answers }: { readonly to: Seat; readonly terms: readonly OfferedTerm[]; readonly answers: string | null },
): OfferMade | TalkRefused {
  if (isLate(state, deed.turn)) return { refused: 'late' }
  const from = deed.seat
  const countered = answers === null ? null : talks.open.get(answers)
  if (countered === undefined || (countered !== null && (countered.from !== to || countered.to !== from)))
    return { refused: 'no-such-offer' }
  const objection = dealObjection(view(state, from), { from, to, terms })
  if (objection !== null) return { refused: 'deal', objection }
  const pair = pairOf(from, to)
  const made = talks.made.get(pair) ?? 0
  if (made >= OFFERS_PER_PAIR) return { refused: 'too-many-offers' }
  const offer: Offer = { id: `${deed.turn}.${pair}.${made}`, from, to, terms, exchange: countered === null ? 0 : countered.exchange + 1 }
  return { kind: 'offered', ...deed, offer, answers }
}

/** Signs another seat's offer. */
export function signOffer(state: State, talks: Talks, deed: Deed, id: string): DealSigned | TalkRefused {
  if (isLate(state, deed.turn)) return { refused: 'late' }
  const offer = talks.open.get(id)
  if (offer === undefined || offer.to !== deed.seat) return { refused: 'no-such-offer' }
  const objection = dealObjection(view(state, deed.seat), offer)
  // The other's purse and contracts need no look: an offer its giver can no longer keep has left the table
  return objection === null ? { kind: 'signed', ...deed, offer } : { refused: 'deal', objection }
}

/** Takes one's own offer back, or declines another's. */
export function endOffer(state: State, talks: Talks, deed: Deed, id: string, how: OfferEnded['kind']): OfferEnded | TalkRefused {
  if (isLate(state, deed.turn)) return { refused: 'late' }
  const offer = talks.open.get(id)
  const whose = how === 'withdrawn' ? offer?.from : offer?.to
  return whose === deed.seat ? { kind: how, ...deed, offer: id } : { refused: 'no-such-offer' }
}

/** R6.4: a provider shows a gagged order to a seat, which holds a certified slip from then on. */
export function discloseOrder(state: State, deed: Deed, order: string, to: Seat): OrderDisclosed | TalkRefused {
  if (isLate(state, deed.turn)) return { refused: 'late' }
  return slipFor(state, deed.seat, order, to) === null ? { refused: 'no-such-order' } : { kind: 'disclosed', ...deed, order, to }
}
const slipFor = (state: State, seat: Seat, order: string, to: Seat): Slip | null =>
  isProvider(seat) ? disclosable(state, seat, order, to) : null

/** R6.4: who holds a slip shows it to the government whose gag was broken. */
export function showSlip(state: State, deed: Deed, order: string): SlipShown | TalkRefused {
  if (isLate(state, deed.turn)) return { refused: 'late' }
  return showable(state, deed.seat, order) === null ? { refused: 'no-such-order' } : { kind: 'shown', ...deed, order }
}

/** Makes an entry so: changes the talks and returns the state after it. Throws DamagedJournal if it does not follow. */
export function admitTalk(state: State, talks: Talks, entry: TalkEntry): State {
  switch (entry.kind) {
    case 'offered': {
      const { offer, answers } = entry
      const pair = pairOf(offer.from, offer.to)
      if (answers !== null) talks.open.delete(answers)
      talks.open.set(offer.id, offer)
      talks.made.set(pair, (talks.made.get(pair) ?? 0) + 1)
      return state
    }
    case 'withdrawn':
    case 'declined':
      talks.open.delete(entry.offer)
      return state
    case 'signed': {
      if (!talks.open.delete(entry.offer.id)) throw new DamagedJournal('a signature under no offer')
      const next = sign(state, entry.offer)
      for (const offer of talks.open.values()) {
        // What its giver has signed since has taken the means for it
        if (dealObjection(view(next, offer.from), offer) !== null) talks.open.delete(offer.id)
      }
      return next
    }
    case 'disclosed': {
      const slip = slipFor(state, entry.seat, entry.order, entry.to) ?? gone(entry.order)
      return disclose(state, slip, entry.to)
    }
    case 'shown':
      return show(state, showable(state, entry.seat, entry.order) ?? gone(entry.order), entry.seat)
  }
}

function gone(order: string): never {
  throw new DamagedJournal(`nobody holds ${order}`)
}

/** Open offers to and from a seat: all it may know of them. */
export const offersOf = (talks: Talks, seat: Seat): Offer[] =>
  [...talks.open.values()].filter(({ from, to }) => from === seat || to === seat)
