/** C4: four judges and four jurors (R5.7, R5.7.5). A 4-4 tie leaves the ruling below standing and makes no precedent. */
import { factsOf } from '../codex/case-facts.ts'
import { isProvider, LISTENS_TO, type GovId, type Line, type Seat, type Side } from '../names.ts'
import { defineOrder } from '../orders/order.ts'
import { writeDemand, publishSpentToken, unseal, warn, writePreservation } from '../papers.ts'
import type { Rules } from '../rules.ts'
import type { Case, Judge, Open } from '../state.ts'
import { hasLaw } from '../terms.ts'
import { moveInfluence, moveTrust, score, type Turn } from '../turn.ts'
import type { SeatView } from '../view.ts'
import { removeLaw } from './legislature.ts'
import { closeCase, demandOf, mootCase, setDue, voidDemand } from './moot.ts'

const caseHeard = (v: SeatView, number: number): Case | undefined =>
  v.open.docket.find(one => one.number === number && one.jurors.length > 0)

/** One argument card and 0 to 2 Influence, by the government and the challenger. */
export const brief = defineOrder({
  kind: 'brief',
  phase: 'chambers',
  by: 'any',
  ap: 0,
  blanks: { case: 'case', line: 'line', influence: 'influence' },
  influence: (_v, order) => order.influence,
  target: order => String(order.case),
  objection(v, order, rules) {
    const one = caseHeard(v, order.case)
    if (one === undefined) return 'no-such-case'
    if (v.who !== one.government && v.who !== one.challenger) return 'not-a-party'
    return order.influence <= rules.briefMax ? null : 'bad-blank'
  },
})

/** A juror's vote; none counts as the ruling below, without bonus (R5.7.5). */
export const vote = defineOrder({
  kind: 'vote',
  phase: 'chambers',
  by: 'any',
  ap: 0,
  blanks: { case: 'case', side: 'side' },
  target: order => String(order.case),
  objection(v, order) {
    const one = caseHeard(v, order.case)
    if (one === undefined) return 'no-such-case'
    return one.jurors.includes(v.who) ? null : 'not-a-juror'
  },
})

/** The ruling below: the case's own, or read from law and track when it is heard (R5.7.1, R5.7.5). */
export function rulingBelow(open: Open, one: Pick<Case, 'ground' | 'government' | 'below'>): Side {
  if (one.below !== null) return one.below
  const { reach, secrecy, keys } = open.tracks
  if (one.ground === 'reach') return hasLaw(open, one.government, 'REACH') || reach >= 0 ? 'enforce' : 'quash'
  if (one.ground === 'secrecy') return secrecy >= 0 ? 'enforce' : 'quash'
  return hasLaw(open, one.government, 'MANDATE') || keys >= 1 ? 'enforce' : 'quash'
}

export interface Brief {
  readonly line: Line
  readonly influence: number
}
export interface Briefs {
  readonly government: Brief | null
  readonly challenger: Brief | null
}

/** What moves a judge, term by term; positive towards enforcing (R5.7.3). */
export interface JudgeTerms {
  readonly bias: number
  /** Sign of the ground's track. */
  readonly track: number
  /** The line the judge listens to, if only one side took it. */
  readonly line: number
  readonly influence: number
  /** REACH in force and the ground Reach. */
  readonly statute: number
  /** An internationalist at low Comity. */
  readonly comity: number
}

/** The terms of a judge's sum as things stand: for the court and for the screen that shows it. */
export function judgeTerms(open: Open, one: Pick<Case, 'ground' | 'government'>, judge: Judge, briefs: Briefs, rules: Rules): JudgeTerms {
  const listens = LISTENS_TO[judge.philosophy]
  const influence = (briefs.government?.influence ?? 0) - (briefs.challenger?.influence ?? 0)
  return {
    bias: judge.bias,
    track: Math.sign(open.tracks[one.ground]),
    line: rules.judgeLine * (Number(briefs.government?.line === listens) - Number(briefs.challenger?.line === listens)),
    influence: Math.max(-rules.judgeInfluenceMax, Math.min(rules.judgeInfluenceMax, influence)),
    statute: one.ground === 'reach' && hasLaw(open, one.government, 'REACH') ? rules.judgeStatute : 0,
    comity: judge.philosophy === 'internationalist' && open.comity <= rules.internationalistComity ? rules.judgeComity : 0,
  }
}

/** A judge's sum before deferring: positive enforces, negative quashes, 0 defers to the ruling below (R5.7.3). */
export function judgeSum(open: Open, one: Pick<Case, 'ground' | 'government'>, judge: Judge, briefs: Briefs, rules: Rules): number {
  const { bias, track, line, influence, statute, comity } = judgeTerms(open, one, judge, briefs, rules)
  return bias + track + line + influence + statute + comity
}

export interface Sitting {
  readonly briefs: readonly { readonly seat: Seat; readonly case: number; readonly brief: Brief }[]
  readonly votes: readonly { readonly seat: Seat; readonly case: number; readonly side: Side }[]
}

/** Hears the cases of this round one after the other, each on the tracks the last one left. */
export function sit(turn: Turn, sitting: Sitting): void {
  // Influence in a brief is spent even if the case turns out moot: both were sealed together
  for (const { seat, case: number, brief: played } of sitting.briefs) {
    moveInfluence(turn, seat, -played.influence, 'brief')
    turn.tell('all', 'briefed', { number, seat, line: played.line, influence: played.influence })
  }
  // The docket lies in the order of hearing since CHAMBERS opened
  const heard = turn.open.docket.filter(one => one.jurors.length > 0)
  for (const one of heard) {
    if (isMoot(turn, one)) mootCase(turn, one)
    else hear(turn, one, sitting)
  }
}

function isMoot(turn: Turn, one: Case): boolean {
  if (one.mandate !== null) return !hasLaw(turn.open, one.mandate, 'MANDATE')
  if (demandOf(turn, one) !== null) return false
  return !turn.hands[one.provider].sealedOrders.some(order => order.case === one.number)
}

interface Vote {
  side: Side
  /** How far it is from turning. */
  readonly pull: number
}

/** Gives a side its majority by as few votes as it takes: the judges nearest to it first, jurors last. */
function turnVotes(votes: readonly Vote[], to: Side): void {
  const others = votes.filter(({ side }) => side !== to).toSorted((a, b) => (a.pull === b.pull ? 0 : a.pull - b.pull))
  const missing = Math.floor(votes.length / 2) + 1 - (votes.length - others.length)
  for (const vote of others.slice(0, Math.max(0, missing))) vote.side = to
}

function hear(turn: Turn, one: Case, sitting: Sitting): void {
  const { open, rules } = turn
  const played = (seat: Seat): Brief | null => sitting.briefs.find(b => b.case === one.number && b.seat === seat)?.brief ?? null
  const briefs: Briefs = { government: played(one.government), challenger: played(one.challenger) }
  const below = rulingBelow(open, one)
  const facts = factsOf(open, one)
  const bench = open.judges.map((judge): Vote & { sum: number } => {
    const sum = judgeSum(open, one, judge, briefs, rules)
    return { sum, side: sum > 0 ? 'enforce' : sum < 0 ? 'quash' : below, pull: Math.abs(sum) }
  })
  const ballots = one.jurors.map((seat): Vote & { seat: Seat; isCast: boolean } => {
    const cast = sitting.votes.find(v => v.case === one.number && v.seat === seat)?.side ?? null
    return { seat, side: cast ?? below, isCast: cast !== null, pull: Infinity }
  })
  const given = turn.given.rulings?.[one.number]
  if (given !== undefined) turnVotes([...bench, ...ballots], given)
  bench.forEach(({ sum, side }, i) => turn.tell('all', 'judged', { number: one.number, judge: i, sum, side }))
  for (const { seat, side } of ballots) turn.tell('all', 'voted', { number: one.number, seat, side })
  const enforce = [...bench, ...ballots].filter(vote => vote.side === 'enforce').length
  const quash = bench.length + ballots.length - enforce
  const tie = enforce === quash
  const side: Side = tie ? below : enforce > quash ? 'enforce' : 'quash'
  if (!tie) {
    const moved = open.tracks[one.ground] + (side === 'enforce' ? rules.precedent : -rules.precedent)
    open.tracks[one.ground] = Math.max(-rules.trackMax, Math.min(rules.trackMax, moved))
    for (const ballot of ballots) if (ballot.isCast && ballot.side === side) moveInfluence(turn, ballot.seat, rules.juror, 'juror')
  }
  turn.tell('all', 'ruled', { number: one.number, side, enforce, quash, below, track: open.tracks[one.ground] })
  open.rulings.push({
    number: one.number,
    round: open.round,
    ground: one.ground,
    government: one.government,
    provider: one.provider,
    challenger: one.challenger,
    handle: one.handle,
    mandate: one.mandate,
    side,
    enforce,
    quash,
    tie,
    lines: { government: briefs.government?.line ?? null, challenger: briefs.challenger?.line ?? null },
    facts,
    track: open.tracks[one.ground],
  })
  reward(turn, one, side)
  carryOutRuling(turn, one, side)
}

/** Loser and winner are paid after a 4-4 too; a winning account gains nothing (R5.7.5). */
function reward(turn: Turn, one: Case, side: Side): void {
  const { rules } = turn
  if (side === 'enforce') {
    score(turn, one.government, rules.courtGovernment, 'court')
    score(turn, one.challenger, rules.courtLoser, 'court')
    return
  }
  score(turn, one.government, rules.courtLoser, 'court')
  if (!isProvider(one.challenger)) return
  score(turn, one.challenger, rules.courtProvider, 'court')
  moveTrust(turn, one.challenger, rules.courtTrust, 'court')
  turn.open.providers[one.challenger].courtWins++
}

function carryOutRuling(turn: Turn, one: Case, side: Side): void {
  const demand = demandOf(turn, one)
  const sealed = turn.hands[one.provider].sealedOrders.find(order => order.case === one.number)
  closeCase(turn, one)
  if (one.mandate !== null) {
    if (side === 'enforce') return
    removeLaw(turn, one.mandate, 'MANDATE')
    turn.tell('all', 'struck-down', { government: one.mandate })
  } else if (one.ground !== 'secrecy') {
    if (demand === null) return
    if (side === 'enforce') setDue(turn, demand, true)
    else voidDemand(turn, demand)
  } else {
    if (side === 'quash' && sealed !== undefined) liftGag(turn, sealed.government, one, sealed)
    // A stayed demand goes on either way, sealed or not (R5.7.5)
    if (demand !== null) setDue(turn, side === 'quash' ? { ...demand, gagged: false } : demand, false)
  }
}

function liftGag(
  turn: Turn,
  government: GovId,
  one: Case,
  sealed: {
    readonly id: string
    readonly handle: Case['handle'] & string
    readonly kind: 'subpoena' | 'preserve' | 'long-arm'
  },
): void {
  const { handle, kind } = sealed
  turn.tell('all', 'gag-lifted', { government, handle, provider: one.provider, order: kind })
  warn(turn, handle, kind, government)
  turn.open.providers[one.provider].unreported++
  unseal(turn, one.provider, sealed.id)
  if (kind === 'preserve') {
    const copy = turn.hands[government].preserved.find(held => held.handle === handle && held.gagged)
    if (copy !== undefined) writePreservation(turn, { ...copy, gagged: false })
  } else if (kind === 'long-arm') {
    const demand = turn.hands[government].demands.find(open => `long-arm.${open.id}` === sealed.id)
    if (demand === undefined) return
    publishSpentToken(turn, demand)
    writeDemand(turn, { ...demand, gagged: false })
  }
}
