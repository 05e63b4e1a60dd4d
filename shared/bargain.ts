/** Bots at the table of deals: their offers as a phase opens, and their answers to persons. They return entries, as match.ts does. */
import type { Offer, OfferedTerm } from './deals/deal.ts'
import { turnOf, type OfferMade } from './journal.ts'
import { persons, type Match } from './match.ts'
import { SEATS, type Seat } from './names.ts'
import { endOffer, makeOffer, signOffer, type TalkEntry } from './talks.ts'
import { view, type SeatView } from './view.ts'

/** What a bot says to an offer. */
export type Answer = { readonly says: 'sign' | 'decline' } | { readonly says: 'counter'; readonly terms: readonly OfferedTerm[] }
/** Terms a bot puts before a person. */
export interface Proposal {
  readonly to: Seat
  readonly terms: readonly OfferedTerm[]
}
/** Decides for bots of a name from their seat's view only; `seed` names their noise and is not to be looked into. */
export interface Bargain {
  answer(name: string, v: SeatView, offer: Offer, seed: string): Answer
  offers(name: string, v: SeatView, persons: readonly Seat[], seed: string): readonly Proposal[]
}

/** The offers bots make to persons in the open phase, but for those made already, also before a restart. Each is to be admitted before the next is asked for. */
export function* botOffers(match: Match, bargain: Bargain): Generator<OfferMade> {
  const { state, setup, players } = match
  if (state.open.phase === 'over') return
  const turn = turnOf(state.open)
  for (const seat of SEATS) {
    const player = players[seat]
    if (player === 'person') continue
    const proposals = bargain.offers(player.bot, view(state, seat), persons(players), setup.seed)
    for (const [i, { to, terms }] of proposals.entries()) {
      const deed = { turn, seat, id: `offer.${turn}.${i}` }
      if (match.admitted.has(`${seat}/${deed.id}`)) continue
      const entry = makeOffer(state, match.talks, deed, { to, terms, answers: null })
      if ('kind' in entry) yield entry
    }
  }
}

/** What the bot says to whom an open offer of a person lies; null if no bot has to say anything to it. */
export function botAnswer(match: Match, id: string, bargain: Bargain): TalkEntry | null {
  const { state, talks, setup, players } = match
  const offer = talks.open.get(id)
  const player = offer === undefined ? 'person' : players[offer.to]
  if (offer === undefined || player === 'person') return null
  const deed = { turn: turnOf(state.open), seat: offer.to, id: `answer.${id}` }
  const answer = bargain.answer(player.bot, view(state, offer.to), offer, setup.seed)
  const entry =
    answer.says === 'sign'
      ? signOffer(state, talks, deed, id)
      : answer.says === 'counter'
        ? makeOffer(state, talks, deed, { to: offer.from, terms: answer.terms, answers: id })
        : endOffer(state, talks, deed, id, 'declined')
  if ('kind' in entry) return entry
  const declined = endOffer(state, talks, deed, id, 'declined')
  return 'kind' in declined ? declined : null
}
