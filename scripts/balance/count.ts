// What is counted while games are played: orders and occasions, facts, leads, tracks, goals.
import type { Told } from '#shared/events.ts'
import { partyOf, SEATS, type Party, type Seat } from '#shared/names.ts'
import { objection } from '#shared/objections.ts'
import { fillings } from '#shared/options.ts'
import type { Kind, Order } from '#shared/phases.ts'
import { standingOf, toNumber } from '#shared/standing.ts'
import type { State } from '#shared/state.ts'
import { roleOf } from '#shared/standing.ts'
import { view } from '#shared/view.ts'
import { kindsOfParty } from './bots.ts'

/** Named counts; they are added up over threads. */
export type Counts = Record<string, number>
export const add = (counts: Counts, name: string, by = 1): void => {
  counts[name] = (counts[name] ?? 0) + by
}
export function merge(into: Counts, from: Counts): void {
  for (const [name, n] of Object.entries(from)) add(into, name, n)
}

/** Orders given, by kind of seat; the two ways of DATA CENTRE and of a BACKDOOR apart, and what was expedited or gagged. */
export function countOrders(counts: Counts, sets: Readonly<Record<Seat, readonly Order[]>>): void {
  for (const seat of SEATS) {
    for (const order of sets[seat]) {
      add(counts, `given/${partyOf(seat)}/${order.kind}`)
      if (order.kind === 'data-centre') add(counts, `detail/data-centre ${order.way}`)
      if (order.kind === 'backdoor') add(counts, `detail/backdoor ${order.fit}`)
      if ((order.kind === 'relocate' || order.kind === 'switch') && order.expedite) add(counts, 'detail/expedited')
      if ('gag' in order && order.gag) add(counts, `detail/gagged ${order.kind}`)
      if (order.kind === 'bill') add(counts, `detail/bill ${order.act} ${order.law ?? ''}`)
      if (order.kind === 'answer') add(counts, `detail/answer ${order.answer}`)
    }
  }
}

/** Rounds of a seat in which it might have given a kind, and in which it did. Slow: every way to fill a form is tried. */
export function countOccasions(counts: Counts, state: State, sets: Readonly<Record<Seat, readonly Order[]>>): void {
  for (const seat of SEATS) {
    const v = view(state, seat)
    const party = partyOf(seat)
    for (const kind of kindsOf[party]) {
      // A report is written when there is something to report: the form itself is always open (15.3)
      const legal = kind === 'report' ? isPressed(state, seat) : fillings(v, kind).some(order => objection(v, order) === null)
      if (!legal) continue
      add(counts, `legal/${party}/${kind}`)
      if (sets[seat].some(order => order.kind === kind)) add(counts, `used/${party}/${kind}`)
    }
  }
}
const kindsOf: Record<Party, Kind[]> = {
  government: kindsOfParty('government'),
  provider: kindsOfParty('provider'),
  account: kindsOfParty('account'),
}

const isPressed = (state: State, seat: Seat): boolean => {
  const record = (state.open.providers as Partial<Record<Seat, { unreported: number }>>)[seat]
  return record !== undefined && record.unreported > 0
}

/** Facts told, rulings by ground and side, ties in court. */
export function countFacts(counts: Counts, told: readonly Told[]): void {
  for (const { fact } of told) {
    add(counts, `fact/${fact.kind}`)
    if (fact.kind === 'answered') add(counts, `answered/${fact.answer}`)
    if (fact.kind === 'ruled' && fact.enforce === fact.quash) add(counts, 'court/ties')
    if (fact.kind === 'enacted') add(counts, `enacted/${fact.law}`)
    if (fact.kind === 'read') add(counts, `read/${fact.tool}${fact.solved ? ' solved' : ''}`)
    if (fact.kind === 'scored') add(counts, `score/${partyOf(fact.seat)}/${fact.why}`, fact.halves / 2)
  }
}

/** Who leads by par-adjusted score after a round. */
export function leaderOf(state: State): Seat {
  const { rounds } = state.open.setting
  const closed = state.open.phase === 'over' ? state.open.round : state.open.round - 1
  const scores = SEATS.map(seat => toNumber(standingOf(roleOf(state, seat), rounds, closed, state.hands[seat].vp)))
  const best = scores.indexOf(Math.max(...scores))
  return SEATS[best] ?? 'COL'
}

/** Tracks, goals, solved cases at the end. */
export function countEnd(counts: Counts, state: State, goals: readonly boolean[]): void {
  for (const ruling of state.open.rulings) add(counts, `ruling/${ruling.ground} ${ruling.side}`)
  for (const [ground, track] of Object.entries(state.open.tracks)) add(counts, `track/${ground} ${track}`)
  SEATS.forEach((seat, i) => {
    const hand = state.hands[seat]
    const goal = hand.party === 'account' ? hand.archetype : hand.agenda
    add(counts, `goal/${hand.party}/${goal}`)
    if (goals[i] === true) add(counts, `met/${hand.party}/${goal}`)
    if (hand.party === 'government') add(counts, `solved/${Math.min(5, hand.solved)}`)
  })
}
