/**
 * How bots deal with persons (13.7): they answer offers by their worth, counter at most three times with 60:40 in their favour
 * and a tenth less each time, and make a few offers of their own. From the seat's view only, as all that bots do.
 */
import type { Answer, Proposal } from '../../bargain.ts'
import type { Offer, OfferedTerm } from '../../deals/deal.ts'
import { dealObjection } from '../../deals/objection.ts'
import type { Seat } from '../../names.ts'
import { rulesNow } from '../../laws.ts'
import type { SeatView } from '../../view.ts'
import type { BotLuck } from '../bot.ts'
import { influenceWorth } from '../heuristic/worth.ts'
import { leaned } from '../personality.ts'
import type { Dealing } from './faith.ts'
import { standardOffers } from './standard.ts'
import { dealWorth } from './worth.ts'

/** Half points from which a deal is signed: half a victory point. */
const ENOUGH = 1
/** Offers that answer each other, at most. */
const EXCHANGES = 3
/** Offers it makes in a phase, at most. */
const OFFERS = 2
/** Influence a counter asks for more, or gives less, at most. */
const HAGGLE = 2

/** Signs, counters or declines. `luck` is the seat's noise for this offer. */
export function answerOffer(v: SeatView, offer: Offer, luck: BotLuck, { noise }: Dealing): Answer {
  const { from, to, terms, exchange } = offer
  const other = from === v.who ? to : from
  // It has no way to keep a promise of money, and does not give one
  const isBad = terms.some(({ by, binding, what }) => by === v.who && !binding && what.kind === 'transfer')
  const why = dealObjection(v, offer)
  if (isBad || (why !== null && why !== 'too-little-influence')) return { says: 'decline' }
  const worth = dealWorth(v, terms, other) + noise * (2 * luck.next() - 1)
  if (why === null && worth >= ENOUGH) return { says: 'sign' }
  return exchange < EXCHANGES ? counter(v, terms, other, worth, exchange) : { says: 'decline' }
}

/** The same terms for a better price: its share of what the deal brings both, three fifths and a tenth less each time. */
function counter(v: SeatView, terms: readonly OfferedTerm[], other: Seat, worth: number, exchange: number): Answer {
  const price = influenceWorth(v)
  const share = (6 - exchange) / 10
  // What the other wants is worth about what it costs this seat, or it would not ask
  const wanted = terms.reduce((sum, term) => (term.by === v.who ? sum - dealWorth(v, [term], other) : sum), 0)
  const target = Math.max(ENOUGH, share * wanted)
  const ask = Math.ceil((target - worth) / price)
  if (ask < 1 || ask > HAGGLE + wanted) return { says: 'decline' }
  const cheaper = payLess(v.who, terms, ask)
  const next = cheaper.left === 0 ? cheaper.terms : [...cheaper.terms, pays(other, Math.min(cheaper.left, HAGGLE))]
  const isNew = next.length > 0 && next.length <= rulesNow(v.open).dealTerms
  const lawful = isNew && dealObjection(v, { from: v.who, to: other, terms: next }) === null
  return lawful && dealWorth(v, next, other) >= ENOUGH ? { says: 'counter', terms: next } : { says: 'decline' }
}

const pays = (by: Seat, influence: number): OfferedTerm => ({ by, binding: true, what: { kind: 'transfer', influence, when: null } })

/** Takes Influence off what the seat would pay; `left` is what could not be taken. */
function payLess(seat: Seat, terms: readonly OfferedTerm[], by: number): { terms: OfferedTerm[]; left: number } {
  let left = by
  const cheaper = terms.flatMap((term): OfferedTerm[] => {
    if (term.by !== seat || term.what.kind !== 'transfer' || left === 0) return [term]
    const less = Math.min(left, term.what.influence)
    left -= less
    const influence = term.what.influence - less
    return influence === 0 ? [] : [{ ...term, what: { ...term.what, influence } }]
  })
  return { terms: cheaper, left }
}

/** What a bot puts before persons as a phase opens: the best of its standard offers, one a person and two in all. */
export function makeOffers(v: SeatView, persons: readonly Seat[], luck: BotLuck, { noise, votes }: Dealing): Proposal[] {
  if (!rulesNow(v.open).deals) return []
  const valued = standardOffers(v, persons)
    .filter(({ to, terms }) => dealObjection(v, { from: v.who, to, terms }) === null)
    .map(proposal => {
      const worth = dealWorth(v, proposal.terms, proposal.to)
      const isVote = proposal.terms.some(({ what }) => what.kind === 'vote')
      return { proposal, worth: (isVote ? leaned(worth, votes) : worth) + noise * (2 * luck.next() - 1) }
    })
    .filter(({ worth }) => worth >= ENOUGH)
    .sort((a, b) => b.worth - a.worth)
  const made: Proposal[] = []
  for (const { proposal } of valued) {
    if (made.length < OFFERS && !made.some(({ to }) => to === proposal.to)) made.push(proposal)
  }
  return made
}
