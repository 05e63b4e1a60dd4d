/** Closes a phase: the only thing that changes a game. */
import { openMandateCases, settleAnswers } from './chambers/answers.ts'
import { sit } from './chambers/court.ts'
import { drawJurors } from './chambers/docket.ts'
import { settleBills } from './chambers/legislature.ts'
import { chargeSplinternet, settleRound } from './chambers/reckoning.ts'
import { settleTreaties } from './chambers/treaties.ts'
import type { Told } from './events.ts'
import { HEADLINE_COMITY, rulesNow } from './laws.ts'
import { keyOf, luckOf } from './luck.ts'
import { GOVERNMENTS, isGovernment, isProvider, SEATS, TENDERS, STATES, type GovId, type Seat } from './names.ts'
import { influencePriceFor, objection } from './objections.ts'
import { lapse } from './lapse.ts'
import { dropPreservations } from './papers.ts'
import { KINDS, ORDERS_PLAY, type Kind, type Order, type OrderOfKind } from './phases.ts'
import { rulesOfSetting } from './rules.ts'
import type { State } from './state.ts'
import { scoreAgendas } from './standing.ts'
import { handOf, moveComity, moveInfluence, openTurn, type Turn } from './turn.ts'
import { view } from './view.ts'

/** The sealed sets of one phase; a missing seat gave nothing. */
export type Sets = { readonly [S in Seat]?: readonly Order[] }
export interface Advanced { readonly state: State; readonly told: readonly Told[] }

type Given<K extends Kind> = { readonly seat: Seat; readonly order: OrderOfKind<K> }

/**
 * Closes the phase of `state` with the sealed sets and returns the next state and the facts to tell. Pure: the input is not
 * changed. Orders that are impossible by now lapse; throws only if the game is over or we are wrong.
 */
export function advance(before: State, sets: Sets): Advanced {
  const state = clone(before)
  const { open, sealed } = state
  if (open.phase === 'over') throw new Error('the game is over')
  const turn = openTurn(state, rulesNow(open), luckOf(keyOf(sealed.seed), `${open.round}.${open.phase}`))
  if (open.phase === 'orders') resolveOrders(turn, sets)
  else resolveChambers(turn, sets)
  return { state, told: turn.told }
}

/** All orders of one kind, by seat in the order of SEATS. */
function givenOf<K extends Kind>(sets: Sets, kind: K): Given<K>[] {
  const given: Given<K>[] = []
  for (const seat of SEATS) {
    for (const order of sets[seat] ?? []) if (order.kind === kind) given.push({ seat, order: order as OrderOfKind<K> })
  }
  return given
}

function resolveOrders(turn: Turn, sets: Sets): void {
  turn.step = 'S1'
  const paid = pay(turn, sets)
  for (const [step, plays] of ORDERS_PLAY) {
    turn.step = step
    for (const play of plays) {
      if (typeof play === 'function') play(turn)
      else {
        const given = givenOf(paid, play)
        // The list pairs each kind with its own orders; the compiler cannot follow the union
        if (given.length > 0) KINDS[play].carryOut?.(turn, given as never)
      }
    }
  }
  turn.open.phase = 'chambers'
  turn.step = 'C1'
  drawJurors(turn)
}

/** S1: every order is paid for from what the seat held when the phase opened; one it cannot pay for is void. */
function pay(turn: Turn, sets: Sets): Sets {
  const paid: { [S in Seat]?: Order[] } = {}
  for (const seat of SEATS) {
    const hand = handOf(turn, seat)
    let cost = 0
    for (const order of sets[seat] ?? []) {
      const price = influencePriceFor(view(turn, seat), order)
      if (cost + price > hand.influence) lapse(turn, seat, order.kind, 'cannot-pay')
      else {
        cost += price
        ;(paid[seat] ??= []).push(order)
      }
    }
    moveInfluence(turn, seat, -cost, 'order')
  }
  return paid
}

function resolveChambers(turn: Turn, sets: Sets): void {
  turn.step = 'C1'
  const lawful = keepLawful(turn, sets)
  settleAnswers(turn, {
    answers: new Map(givenOf(lawful, 'answer').map(({ order }) => [order.demand, order])),
    interventions: new Set(givenOf(lawful, 'intervene').map(({ order }) => order.demand)),
    grants: new Map(givenOf(lawful, 'grant').map(({ order }) => [order.request, order.grant])),
    gagChallenges: givenOf(lawful, 'challenge-gag').map(({ seat }) => seat).filter(isProvider),
    dyingCanaries: givenOf(lawful, 'kill-canary').map(({ seat }) => seat).filter(isProvider),
  })
  turn.step = 'C2'
  settleBills(turn, givenOf(lawful, 'lobby').map(({ seat, order: { bill, support, influence } }) => ({ seat, bill, support, influence })))
  openMandateCases(
    turn,
    givenOf(lawful, 'challenge-mandate').flatMap(({ seat, order }) => (isProvider(seat) ? [{ provider: seat, state: order.state }] : [])),
  )
  turn.step = 'C3'
  const acceptances = givenOf(lawful, 'accept').flatMap(({ seat, order }): [GovId, GovId][] => (isGovernment(seat) ? [[seat, order.government]] : []))
  settleTreaties(turn, new Map(acceptances))
  turn.step = 'C4'
  sit(turn, {
    briefs: givenOf(lawful, 'brief').map(({ seat, order }) => ({ seat, case: order.case, brief: { line: order.line, influence: order.influence } })),
    votes: givenOf(lawful, 'vote').map(({ seat, order }) => ({ seat, case: order.case, side: order.side })),
  })
  turn.step = 'C5'
  const splintered = settleRound(turn)
  endRound(turn, splintered)
}

/** A scripted set may hold what a seat may not give; it is dropped here, as is what the seat cannot pay for. */
function keepLawful(turn: Turn, sets: Sets): Sets {
  const kept: { [S in Seat]?: Order[] } = {}
  for (const seat of SEATS) {
    let left = handOf(turn, seat).influence
    for (const order of sets[seat] ?? []) {
      const price = influencePriceFor(view(turn, seat), order)
      if (price > left || objection(view(turn, seat), order) !== null) continue
      left -= price
      ;(kept[seat] ??= []).push(order)
    }
  }
  return kept
}

function endRound(turn: Turn, splintered: boolean): void {
  const { open, sealed } = turn
  dropPreservations(turn, (copy) => copy.until <= open.round)
  if (splintered || open.round === open.setting.rounds) {
    if (splintered) {
      turn.tell('all', 'splintered', { comity: open.comity })
      chargeSplinternet(turn)
    }
    scoreAgendas(turn)
    open.phase = 'over'
    open.ended = splintered ? 'splinternet' : 'last-round'
    turn.tell('all', 'ended', { how: open.ended })
    return
  }
  open.round++
  open.phase = 'orders'
  open.comityFell = false
  sealed.comityBy = []
  brief(turn)
}

/** The Briefing of the new round: headline, demand, tender, exploits (R3.2, R5.8, R5.9b, R7.1). */
function brief(turn: Turn): void {
  const { open, sealed } = turn
  turn.step = 'B'
  const kind = turn.luck.pick(TENDERS, 'tender')
  open.rfp = { kind, state: kind === 'local' ? turn.luck.pick(STATES, 'tender-state') : null }
  open.headline = sealed.headlines.shift() ?? 'quiet-week'
  open.demand = { now: open.demand.next, next: sealed.demandDeck.shift() ?? open.demand.next }
  const { round, headline, demand, rfp } = open
  turn.tell('all', 'round-begun', { round, headline, tender: rfp.kind, local: rfp.state, now: demand.now, next: demand.next })
  const by = HEADLINE_COMITY[headline] ?? 0
  // A headline leaves Comity at 1 at least and does not count as lowered (15.3)
  if (by > 0 || open.comity > 1) moveComity(turn, by, 'headline')
  open.comityFell = false
  const rules = rulesOfSetting(open.setting)
  if (round !== rules.exploitRound) return
  for (const government of GOVERNMENTS) {
    turn.hands[government].exploits = rules.exploitStock
    turn.tell([government], 'exploit-supplied', { government })
  }
}

/** A copy nobody else holds; the setting never changes and is shared. */
function clone(state: State): State {
  const copied = copy({ ...state, open: { ...state.open, setting: null } }) as { open: { setting: unknown } }
  copied.open.setting = state.open.setting
  return copied as unknown as State
}

function copy(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(copy)
  const next: Record<string, unknown> = {}
  for (const key in value) next[key] = copy((value as Record<string, unknown>)[key])
  return next
}
