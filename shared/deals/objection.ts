/** Why two seats may not sign these terms: looked at from one party's view, so that a refusal tells it nothing (R6.3, R6.5). */
import { rulesNow } from '../laws.ts'
import { isGovernment, isProvider, type Seat } from '../names.ts'
import type { Rules } from '../rules.ts'
import type { Case } from '../state.ts'
import type { SeatView } from '../view.ts'
import { fits } from './conditions.ts'
import { escrowOf, type Clause, type Condition, type Offer, type OfferedTerm } from './deal.ts'

export const DEAL_REFUSALS = [
  'no-deals',
  'no-vote-contracts',
  'not-the-two',
  'bad-term',
  'must-bind',
  'too-many-deals',
  'too-little-influence',
  'already-bound',
  'not-told-to-both',
  'no-such-case',
  'no-such-bill',
  'not-a-juror',
] as const
export type DealRefusal = (typeof DEAL_REFUSALS)[number]

type Terms = Pick<Offer, 'from' | 'to' | 'terms'>

/** Why this seat may not offer or sign these terms now; null if it may. */
export function dealObjection(v: SeatView, { from, to, terms }: Terms): DealRefusal | null {
  const rules = rulesNow(v.open)
  if (!rules.deals || v.open.phase === 'over') return 'no-deals'
  if (from === to || (v.who !== from && v.who !== to)) return 'not-the-two'
  if (terms.length < 1 || terms.length > rules.dealTerms) return 'bad-term'
  for (const term of terms) {
    if (term.by !== from && term.by !== to) return 'not-the-two'
    const why = termObjection(v, term, term.by === from ? to : from, rules)
    if (why !== null) return why
  }
  const binds = terms.some(term => term.binding)
  const signed = v.hand.deals.filter(deal => deal.round === v.open.round && deal.terms.some(term => term.binding) === binds)
  if (signed.length >= rules.dealsPerRound) return 'too-many-deals'
  const mine = terms.filter(term => term.by === v.who && term.binding)
  const open = v.hand.deals.flatMap(deal => deal.terms.filter(term => term.by === v.who && term.binding && term.outcome === 'open'))
  if (mine.some((term, i) => [...open, ...mine.slice(0, i)].some(other => clash(term.what, other.what)))) return 'already-bound'
  return mine.reduce((sum, term) => sum + escrowOf(term), 0) > v.hand.influence ? 'too-little-influence' : null
}

/** Two contracts of one seat that cannot both be carried out. */
function clash(a: Clause, b: Clause): boolean {
  if (a.kind === 'vote' && b.kind === 'vote') return a.case === b.case && a.side !== b.side
  return a.kind === 'lobby' && b.kind === 'lobby' && a.bill === b.bill
}

function termObjection(v: SeatView, { by, binding, what }: OfferedTerm, other: Seat, rules: Rules): DealRefusal | null {
  const { open } = v
  const within = (until: number, rounds: number): boolean =>
    Number.isInteger(until) && until >= open.round && until < open.round + rounds && until <= open.setting.rounds
  const amount = (n: number, most: number): boolean => Number.isInteger(n) && n >= 1 && n <= most
  switch (what.kind) {
    case 'transfer':
      if (!amount(what.influence, rules.influenceMax)) return 'bad-term'
      if (what.when === null) return null
      return within(what.when.until, rules.conditionRounds) ? conditionObjection(v, what.when, [by, other]) : 'bad-term'
    case 'vote':
      if (binding && !rules.voteContracts) return 'no-vote-contracts'
      return jurorObjection(v, what.case, by)
    case 'lobby':
      if (binding && !rules.voteContracts) return 'no-vote-contracts'
      if (!open.bills.some(bill => bill.id === what.bill)) return 'no-such-bill'
      return amount(what.influence, rules.lobbyMax) ? null : 'bad-term'
    case 'grant':
      return isGovernment(by) && isGovernment(other) && within(what.until, open.setting.rounds) ? null : 'bad-term'
    case 'comply':
      return isProvider(by) && isGovernment(other) && within(what.until, open.setting.rounds) ? null : 'bad-term'
    case 'settle': {
      if (!binding) return 'must-bind'
      const one = open.docket.find(waiting => waiting.number === what.case)
      // A sealed case, or one about a MANDATE, has no demand that both could narrow in the open (R6.11)
      if (one === undefined || one.demand === null) return 'no-such-case'
      const parties: readonly Seat[] = [one.government, one.challenger]
      return parties.includes(by) && parties.includes(other) ? null : 'no-such-case'
    }
    case 'non-use':
      if (!isGovernment(by) || !isGovernment(other) || !within(what.until, rules.nonUseRounds)) return 'bad-term'
      return binding ? (amount(what.escrow, rules.influenceMax) ? null : 'bad-term') : what.escrow === 0 ? null : 'bad-term'
  }
}

/** Who may come to vote in a case: no party; once the jurors are drawn, they alone. */
function jurorObjection(v: SeatView, number: number, seat: Seat): DealRefusal | null {
  const one = v.open.docket.find(waiting => waiting.number === number)
  if (one === undefined) return 'no-such-case'
  if (one.jurors.length > 0) return one.jurors.includes(seat) ? null : 'not-a-juror'
  return isParty(one, seat) ? 'not-a-juror' : null
}
const isParty = ({ government, provider, challenger, handle }: Case, seat: Seat): boolean =>
  seat === government || seat === provider || seat === challenger || seat === handle

function conditionObjection(v: SeatView, { event, until }: Condition, parties: readonly Seat[]): DealRefusal | null {
  switch (event.kind) {
    case 'order':
      // The orders of this round are carried out when CHAMBERS opens
      if (v.open.phase === 'chambers' && until === v.open.round) return 'bad-term'
      return fits(event.order, event.by, event.on) ? null : 'bad-term'
    case 'vote':
      return jurorObjection(v, event.case, event.seat)
    case 'grant':
      return parties.includes(event.government) && parties.includes(event.host) && event.government !== event.host
        ? null
        : 'not-told-to-both'
    case 'answer':
    case 'law':
      return null
  }
}
