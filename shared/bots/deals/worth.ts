/**
 * What a deal is worth to a seat, in half points (13.7): every term is priced by the worths of the heuristic. A term one gives
 * is a cost as far as one would have done otherwise; a promise one gets counts by the giver's record of word kept.
 */
import { escrowOf, type Clause, type Condition, type OfferedTerm } from '../../deals/deal.ts'
import { rulesNow } from '../../laws.ts'
import { isGovernment, isProvider, type Handle, type Seat } from '../../names.ts'
import type { Case, Demand } from '../../state.ts'
import { caseValue, hasProbableCause } from '../../terms.ts'
import { isGovernmentView, isProviderView, type GovernmentView, type SeatView } from '../../view.ts'
import { executionCost, grantWorth, winning } from '../heuristic/answers.ts'
import { caseInterest } from '../heuristic/chambers.ts'
import { billWorth } from '../heuristic/laws-worth.ts'
import { influenceWorth, roundsLeft } from '../heuristic/worth.ts'

/** How often a single vote of eight, or a point of lobbying, decides. */
const VOTE = 0.28
const LOBBY = 0.12
/** How likely a condition comes true that nobody of the two decides. */
const EVEN = 0.5
/** A condition the other can bring about for the money. */
const LIKELY = 0.8

/** All terms together, to this seat; positive is good for it. */
export function dealWorth(v: SeatView, terms: readonly OfferedTerm[], other: Seat): number {
  return terms.reduce((sum, term) => sum + termWorth(v, term, other), 0)
}

function termWorth(v: SeatView, term: OfferedTerm, other: Seat): number {
  const gives = term.by === v.who
  const worth = gives ? costOf(v, term.what, other) : gainOf(v, term.what, other)
  // Influence in escrow cannot be used meanwhile
  const tied = gives && term.what.kind === 'non-use' ? escrowOf(term) * 0.2 : 0
  return (term.binding || gives ? worth : worth * faithOf(v, other)) - tied
}

/** How far a seat's promise is worth its word: the record, with one promise of either kind added for those who have none. */
export function faithOf({ open: { word } }: SeatView, seat: Seat): number {
  const kept = (word.kept[seat] ?? 0) + 1
  return kept / (kept + (word.broken[seat] ?? 0) + 1)
}

function chanceOf(when: Condition | null, other: Seat, v: SeatView): number {
  if (when === null) return 1
  const { event, happens } = when
  const decider =
    event.kind === 'order'
      ? event.by
      : event.kind === 'answer'
        ? event.provider
        : event.kind === 'vote'
          ? event.seat
          : event.kind === 'grant'
            ? event.host
            : event.state
  if (decider !== other && decider !== v.who) return EVEN
  return happens ? LIKELY : 1 - LIKELY
}

/** What giving it costs, negative or nothing. */
function costOf(v: SeatView, what: Clause, other: Seat): number {
  switch (what.kind) {
    case 'transfer':
      return -what.influence * influenceWorth(v) * chanceOf(what.when, other, v)
    case 'vote': {
      const wish = interestIn(v, what.case) * (what.side === 'enforce' ? 1 : -1)
      return Math.min(0, 2 * VOTE * wish) - 0.3
    }
    case 'lobby': {
      const bill = v.open.bills.find(one => one.id === what.bill)
      const wish = bill === undefined ? 0 : billWorth(v, bill, rulesNow(v.open)) * (what.support ? 1 : -1)
      return LOBBY * what.influence * wish - what.influence * influenceWorth(v)
    }
    case 'grant':
      return isGovernmentView(v) && isGovernment(other) ? Math.min(0, grantCost(v, other, what.handle)) - 0.3 : 0
    case 'comply':
      return complianceCost(v, other, what.handle) - 0.5
    case 'settle':
      return settlement(v, what.case)
    case 'non-use': {
      const aims = isGovernmentView(v) && hunts(v).some(handle => v.open.accounts[handle].state === other)
      return -(what.until - v.open.round + 1) * (aims ? 3 : 0.4)
    }
  }
}

/** What getting it is worth. */
function gainOf(v: SeatView, what: Clause, other: Seat): number {
  switch (what.kind) {
    case 'transfer':
      return what.influence * influenceWorth(v) * chanceOf(what.when, other, v)
    case 'vote':
      return VOTE * interestIn(v, what.case) * (what.side === 'enforce' ? 1 : -1)
    case 'lobby': {
      const bill = v.open.bills.find(one => one.id === what.bill)
      return bill === undefined ? 0 : LOBBY * what.influence * billWorth(v, bill, rulesNow(v.open)) * (what.support ? 1 : -1) * 2
    }
    case 'grant':
      return rulesNow(v.open).mlatRequester * 0.5 + prize(v, what.handle, other, what.until) * 0.4
    case 'comply':
      return prize(v, what.handle, null, what.until) * 0.35
    case 'settle':
      return settlement(v, what.case)
    case 'non-use':
      return (what.until - v.open.round + 1) * 0.4
  }
}

const caseOf = (v: SeatView, number: number): Case | undefined => v.open.docket.find(one => one.number === number)
function interestIn(v: SeatView, number: number): number {
  const one = caseOf(v, number)
  return one === undefined ? 0 : caseInterest(v, one)
}

/** Accounts the government has cause to read. */
const hunts = (v: GovernmentView): Handle[] =>
  (Object.keys(v.open.accounts) as Handle[]).filter(handle => hasProbableCause(v.hand, handle, rulesNow(v.open)))

/** Half points of reading the account for one's case; nothing without cause, or if it lies elsewhere than `at`. */
function prize(v: SeatView, handle: Handle, at: Seat | null, until: number): number {
  if (!isGovernmentView(v) || v.hand.case === null || until < v.open.round || !hasProbableCause(v.hand, handle, rulesNow(v.open))) return 0
  if (at !== null && v.open.accounts[handle].state !== at) return 0
  return caseValue(v.hand.case.archetype, v.hand.solved, rulesNow(v.open)) * Math.min(1, roundsLeft(v.open) / 2)
}

function grantCost(v: GovernmentView, government: Seat, handle: Handle): number {
  if (!isGovernment(government)) return 0
  const request = { id: '', government, host: v.who, handle, filed: v.open.round, stage: 'to-answer', due: null } as const
  return grantWorth(v, { rules: rulesNow(v.open) }, request)
}

/** What complying costs a provider against the best of its other answers, roughly a challenge. */
function complianceCost(v: SeatView, government: Seat, handle: Handle): number {
  if (!isProviderView(v) || !isGovernment(government)) return 0
  const rules = rulesNow(v.open)
  const { state: host, provider } = v.open.accounts[handle]
  // Hosted elsewhere, a demand is unlikely to come to this provider
  const likely = provider === v.who ? 1 : 0.2
  const demand: Demand = {
    ...{ id: '', government, handle, provider: v.who, host, served: v.open.round, stage: 'to-answer', due: null },
    ...{ refusals: 0, gagged: false, token: false, compelled: false },
  }
  return likely * Math.min(0, 0.5 * executionCost(v, demand, { rules }, false) + rules.complyInfluence * influenceWorth(v))
}

/** A settlement against a hearing: to the government records for content, to the challenger safety for a chance. */
function settlement(v: SeatView, number: number): number {
  const one = caseOf(v, number)
  if (one === undefined || one.handle === null) return 0
  const rules = rulesNow(v.open)
  if (isGovernmentView(v)) {
    const lost = winning(v, one.ground, v.who)
    const hearing = (1 - lost) * (rules.courtGovernment + prize(v, one.handle, null, v.open.setting.rounds) * 0.6) + lost * rules.courtLoser
    // Records sharpen the notebook unless it knows enough
    return (hasProbableCause(v.hand, one.handle, rules) ? 0.5 : 2) - hearing
  }
  if (isProvider(v.who) && isProviderView(v)) {
    const won = winning(v, one.ground, one.government)
    const cost = complianceCost(v, one.government, one.handle) * 2
    return -(won * (rules.courtProvider + rules.courtTrust) + (1 - won) * (rules.courtLoser + cost))
  }
  return -0.3 * interestIn(v, number)
}
