/**
 * Deals in the order of play: at S1 and C1 what was agreed since the last phase is told and carried out; when the orders of a
 * phase are settled, what has come due is judged (R6.7 to R6.12). Everything is told to the two parties and nobody else, but
 * for a case that is withdrawn and the record of word kept.
 */
import { closeCase, demandOf } from '../chambers/moot.ts'
import type { Told } from '../events.ts'
import { CATEGORY_OF, GOVERNMENTS, SEATS, type Seat } from '../names.ts'
import { learn } from '../notebook.ts'
import { dropDemand } from '../papers.ts'
import { bitOf, knowsCategory, maskOfCategory } from '../terms.ts'
import { moveInfluence, score, type Turn } from '../turn.ts'
import { statusOf } from './conditions.ts'
import { escrowOf, otherOf, type Deal, type Outcome, type Term } from './deal.ts'
import { escrow } from './sign.ts'

/** Every deal once, by its first party and in order of signature. */
const allDeals = (turn: Turn): Deal[] => SEATS.flatMap(seat => turn.hands[seat].deals.filter(({ parties }) => parties[0] === seat))

/** Replaces a term in both hands. */
function write(turn: Turn, id: string, at: number, change: Partial<Term>): void {
  for (const seat of SEATS) {
    const { deals } = turn.hands[seat]
    const i = deals.findIndex(one => one.id === id)
    const deal = deals[i]
    if (deal !== undefined) deals[i] = { ...deal, terms: deal.terms.map((term, n) => (n === at ? { ...term, ...change } : term)) }
  }
}

/** S1 and C1: tells what was agreed for this phase, pays what is due at once, withdraws cases, and frees what lobbying is paid from. */
export function carryOutDeals(turn: Turn): void {
  for (const deal of allDeals(turn)) {
    if (deal.round !== turn.open.round || deal.phase !== turn.open.phase) continue
    for (const seat of deal.parties) {
      turn.tell([seat], 'agreed', { deal: deal.id, seat, other: otherOf(deal, seat), escrow: escrow(deal, seat) })
    }
  }
  for (const deal of allDeals(turn)) {
    deal.terms.forEach((term, at) => {
      if (term.outcome !== 'open' || !term.binding) return
      const { what } = term
      if (what.kind === 'transfer' && what.when === null) end(turn, deal, at, 'kept')
      else if (what.kind === 'settle') end(turn, deal, at, withdraw(turn, what.case) ? 'kept' : 'lapsed')
      else if (what.kind === 'lobby' && turn.open.phase === 'chambers') {
        moveInfluence(turn, term.by, what.influence, 'escrow')
        write(turn, deal.id, at, { held: true })
      }
    })
  }
}

/** R6.11: the case leaves the docket without a ruling, its demand is narrowed to records. */
function withdraw(turn: Turn, number: number): boolean {
  const one = turn.open.docket.find(waiting => waiting.number === number)
  const demand = one === undefined ? null : demandOf(turn, one)
  if (one === undefined || demand === null) return false
  closeCase(turn, one)
  turn.tell('all', 'case-settled', { number })
  dropDemand(turn, demand)
  const { government, handle, provider } = demand
  turn.tell('all', 'subpoenaed', { government, handle, provider, gagged: false })
  const { archetype } = turn.hands[handle]
  const exact = knowsCategory(turn.hands[government].notebook[handle])
  learn(turn, government, handle, exact ? bitOf(archetype) : maskOfCategory(CATEGORY_OF[archetype]), 'subpoena')
  return true
}

/** After S12 and C4: judges every open term by what the phase has told. */
export function judgeDeals(turn: Turn): void {
  const told = [...turn.told]
  for (const { id } of allDeals(turn)) {
    // Read again each time: a payment under one deal keeps a promise of another
    for (let at = 0; ; at++) {
      const deal = allDeals(turn).find(one => one.id === id)
      const term = deal?.terms[at]
      if (deal === undefined || term === undefined) break
      if (term.outcome !== 'open') continue
      const outcome = judge(turn, deal, at, term, told)
      if (outcome !== 'open') end(turn, deal, at, outcome)
    }
  }
}

function judge(turn: Turn, deal: Deal, at: number, term: Term, told: readonly Told[]): Outcome {
  const { open } = turn
  const { by, binding, what } = term
  const other = otherOf(deal, by)
  const ends = open.phase === 'chambers'
  const isOver = (until: number): boolean => ends && open.round >= until
  switch (what.kind) {
    case 'transfer': {
      const status = what.when === null || term.held ? 'held' : statusOf(what.when, deal.parties, told, open.round, ends)
      if (status === 'failed') return 'lapsed'
      if (status === 'open') return 'open'
      if (binding) return 'kept'
      if (!term.held) write(turn, deal.id, at, { held: true })
      // Promised money is due by the end of the round after
      const due = Math.min((what.when?.until ?? deal.round) + 1, open.setting.rounds)
      return isOver(due) ? 'broken' : 'open'
    }
    case 'vote': {
      const cast = told.find(({ fact }) => fact.kind === 'voted' && fact.number === what.case && fact.seat === by)?.fact
      if (cast?.kind === 'voted') return cast.side === what.side ? 'kept' : 'broken'
      return open.docket.some(one => one.number === what.case) ? 'open' : 'lapsed'
    }
    case 'lobby': {
      const lobbied = told.find(({ fact }) => fact.kind === 'lobbied' && fact.bill === what.bill && fact.seat === by)?.fact
      const spent = lobbied?.kind === 'lobbied' ? lobbied.influence * (what.support ? 1 : -1) : 0
      return spent >= what.influence ? 'kept' : 'broken'
    }
    case 'grant':
      for (const { fact } of told) {
        if (fact.kind !== 'granted-handle' && fact.kind !== 'denied') continue
        if (fact.government === other && fact.host === by && fact.handle === what.handle) return fact.kind === 'denied' ? 'broken' : 'kept'
      }
      return isOver(what.until) ? 'lapsed' : 'open'
    case 'comply':
      for (const { fact } of told) {
        if (fact.kind !== 'answered' && fact.kind !== 'docketed') continue
        if (fact.government !== other || fact.provider !== by || fact.handle !== what.handle) continue
        if (fact.kind === 'answered') return fact.answer === 'comply' ? 'kept' : 'broken'
        // The account has taken the answer out of the provider's hands (R5.2)
        if (fact.challenger === what.handle) return 'lapsed'
      }
      return isOver(what.until) ? 'lapsed' : 'open'
    case 'settle':
      return 'lapsed'
    case 'non-use':
      // Gagged or not: who signs away its warrants signs that a breach is told to the other
      if (told.some(({ fact }) => fact.kind === 'served' && fact.government === by && fact.host === other)) return 'broken'
      return isOver(what.until) ? 'kept' : 'open'
  }
}

const FACT_OF = { kept: 'term-kept', broken: 'term-broken', lapsed: 'term-lapsed' } as const

/** Ends a term: pays or returns its escrow, tells the parties, and writes a promise into the public record. */
function end(turn: Turn, deal: Deal, at: number, outcome: Exclude<Outcome, 'open'>): void {
  const term = deal.terms[at]
  if (term === undefined) return
  const { by, binding, what } = term
  const other = otherOf(deal, by)
  const held = escrowOf(term)
  write(turn, deal.id, at, { outcome })
  turn.tell(deal.parties, FACT_OF[outcome], { deal: deal.id, term: at, seat: by, other })
  const isPaid = (what.kind === 'transfer' && outcome === 'kept') || (what.kind === 'non-use' && outcome === 'broken')
  if (held > 0) moveInfluence(turn, isPaid ? other : by, held, isPaid ? 'deal' : 'escrow')
  if (binding) {
    if (what.kind === 'transfer' && outcome === 'kept') creditPromise(turn, by, other, held)
    return
  }
  if (outcome === 'lapsed') return
  const record = turn.open.word[outcome]
  record[by] = (record[by] ?? 0) + 1
  turn.tell('all', outcome === 'kept' ? 'word-kept' : 'word-broken', { seat: by })
}

/** Money paid under a deal keeps the oldest promise of as much or less between the same two. */
function creditPromise(turn: Turn, from: Seat, to: Seat, influence: number): void {
  for (const deal of turn.hands[from].deals) {
    const at = deal.terms.findIndex(
      ({ by, binding, outcome, what }) =>
        by === from &&
        !binding &&
        outcome === 'open' &&
        what.kind === 'transfer' &&
        what.influence <= influence &&
        otherOf(deal, from) === to,
    )
    if (at === -1) continue
    end(turn, deal, at, 'kept')
    return
  }
}

/** When the game is over: what is still open lapses, and escrow returns as far as a purse may hold it. */
export function closeDeals(turn: Turn): void {
  for (const { id, parties, terms } of allDeals(turn)) {
    terms.forEach((term, at) => {
      if (term.outcome !== 'open') return
      const back = Math.min(escrowOf(term), turn.rules.influenceMax - turn.hands[term.by].influence)
      write(turn, id, at, { outcome: 'lapsed' })
      turn.tell(parties, 'term-lapsed', { deal: id, term: at, seat: term.by, other: otherOf({ parties }, term.by) })
      moveInfluence(turn, term.by, back, 'escrow')
    })
  }
}

/** C5: a government that was shown its own gagged order holds the provider in contempt (R6.4). */
export function punishDisclosures(turn: Turn): void {
  for (const government of GOVERNMENTS) {
    const hand = turn.hands[government]
    const shown = hand.slips.filter(slip => slip.stage === 'shown' && slip.government === government)
    for (const { order, provider, handle } of shown) {
      const by = SEATS.filter(
        seat => seat !== government && turn.hands[seat].slips.some(slip => slip.order === order && slip.stage === 'shown'),
      )
      for (const seat of by) turn.tell([government, provider, seat], 'disclosed', { provider, government, handle, seat })
      score(turn, provider, turn.rules.disclosure, 'disclosure')
    }
    hand.slips = hand.slips.map(slip => (shown.includes(slip) ? { ...slip, stage: 'noticed' } : slip))
  }
}
