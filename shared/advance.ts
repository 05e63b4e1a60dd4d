/** Closes a phase: the only thing that changes a game. */
import { openMandateCases, settleAnswers } from './chambers/answers.ts'
import { sit } from './chambers/court.ts'
import { drawJurors } from './chambers/docket.ts'
import { settleBills } from './chambers/legislature.ts'
import { chargeSplinternet, settleRound } from './chambers/reckoning.ts'
import { settleTreaties } from './chambers/treaties.ts'
import { boundOrders, matterOf } from './deals/bound.ts'
import { carryOutDeals, closeDeals, judgeDeals, punishDisclosures } from './deals/play.ts'
import type { Told } from './events.ts'
import { rulesNow } from './laws.ts'
import { keyOf, luckOf, type Luck } from './luck.ts'
import { GOVERNMENTS, isGovernment, isProvider, SEATS, TENDERS, STATES, type GovId, type Seat } from './names.ts'
import { influencePriceFor, objection, targetOf } from './objections.ts'
import { lapse } from './lapse.ts'
import { dropPreservations } from './papers.ts'
import { KINDS, ORDERS_PLAY, type Kind, type Order, type OrderOfKind } from './phases.ts'
import type { State } from './state.ts'
import { scoreAgendas } from './standing.ts'
import { handOf, moveComity, moveInfluence, openTurn, type Given as Otherwise, type Turn } from './turn.ts'
import { view } from './view.ts'

/** The sealed sets of one phase; a missing seat gave nothing. */
export type Sets = { readonly [S in Seat]?: readonly Order[] }
export interface Advanced {
  readonly state: State
  readonly told: readonly Told[]
}

type Given<K extends Kind> = { readonly seat: Seat; readonly order: OrderOfKind<K> }

/**
 * Closes the phase of `state` with the sealed sets and returns the next state and the facts to tell. Pure: the input is not
 * changed. Orders that are impossible by now lapse; throws only if the game is over or we are wrong. `luck` is the seed's own
 * unless a test replaces it; `otherwise` is empty unless it is asked what would have followed.
 */
export function advance(before: State, sets: Sets, luck: Luck = luckOfPhase(before), otherwise: Otherwise = {}): Advanced {
  const state = clone(before)
  const { open } = state
  if (open.phase === 'over') throw new Error('the game is over')
  const turn = openTurn(state, rulesNow(open), luck, otherwise)
  if (open.phase === 'orders') resolveOrders(turn, sets)
  else resolveChambers(turn, sets)
  return { state, told: turn.told }
}

/** The draws of the phase that is open: they depend on the seed, the round and the phase only (R4.10). */
export const luckOfPhase = ({ open, sealed }: State): Luck => luckOf(keyOf(sealed.seed), `${open.round}.${open.phase}`)

/** Orders by kind, each by seat in the order of SEATS. */
class Tray {
  readonly #byKind = new Map<Kind, { seat: Seat; order: Order }[]>()

  add(seat: Seat, order: Order): void {
    const given = this.#byKind.get(order.kind)
    if (given === undefined) this.#byKind.set(order.kind, [{ seat, order }])
    else given.push({ seat, order })
  }

  of<K extends Kind>(kind: K): readonly Given<K>[] {
    // Filed by kind, so these are orders of kind K
    return (this.#byKind.get(kind) ?? []) as unknown as Given<K>[]
  }
}

function resolveOrders(turn: Turn, sets: Sets): void {
  turn.step = 'S1'
  const paid = pay(turn, sets)
  // After payment: what is gained in a phase cannot be spent in it (R2.4)
  carryOutDeals(turn)
  for (const [step, plays] of ORDERS_PLAY) {
    turn.step = step
    for (const play of plays) {
      if (typeof play === 'function') play(turn)
      else {
        const given = paid.of(play)
        // The list pairs each kind with its own orders; the compiler cannot follow the union
        if (given.length > 0) KINDS[play].carryOut?.(turn, given as never)
      }
    }
  }
  judgeDeals(turn)
  turn.open.phase = 'chambers'
  turn.step = 'C1'
  drawJurors(turn)
}

/** A seat's orders by kind and target, so that the order of submission never matters (case 62). */
function inOrder(orders: readonly Order[] = []): readonly Order[] {
  if (orders.length < 2) return orders
  return orders
    .map(order => ({ order, target: targetOf(order) }))
    .sort((a, b) => (a.target < b.target ? -1 : 1))
    .map(({ order }) => order)
}

/** S1: every order is paid for from what the seat held when the phase opened; one it cannot pay for is void. */
function pay(turn: Turn, sets: Sets): Tray {
  const paid = new Tray()
  for (const seat of SEATS) {
    const hand = handOf(turn, seat)
    let cost = 0
    for (const order of inOrder(sets[seat])) {
      const price = influencePriceFor(view(turn, seat), order)
      if (cost + price > hand.influence) lapse(turn, seat, order.kind, 'cannot-pay')
      else {
        cost += price
        paid.add(seat, order)
      }
    }
    moveInfluence(turn, seat, -cost, 'order')
  }
  return paid
}

function resolveChambers(turn: Turn, sets: Sets): void {
  turn.step = 'C1'
  carryOutDeals(turn)
  const lawful = keepLawful(turn, sets)
  settleAnswers(turn, {
    answers: new Map(lawful.of('answer').map(({ order }) => [order.demand, order])),
    interventions: new Set(lawful.of('intervene').map(({ order }) => order.demand)),
    grants: new Map(lawful.of('grant').map(({ order }) => [order.request, order.grant])),
    gagChallenges: lawful
      .of('challenge-gag')
      .map(({ seat }) => seat)
      .filter(isProvider),
    dyingCanaries: lawful
      .of('kill-canary')
      .map(({ seat }) => seat)
      .filter(isProvider),
  })
  turn.step = 'C2'
  settleBills(
    turn,
    lawful.of('lobby').map(({ seat, order: { bill, support, influence } }) => ({ seat, bill, support, influence })),
  )
  openMandateCases(
    turn,
    lawful.of('challenge-mandate').flatMap(({ seat, order }) => (isProvider(seat) ? [{ provider: seat, state: order.state }] : [])),
  )
  turn.step = 'C3'
  const acceptances = lawful
    .of('accept')
    .flatMap(({ seat, order }): [GovId, GovId][] => (isGovernment(seat) ? [[seat, order.government]] : []))
  settleTreaties(turn, new Map(acceptances))
  turn.step = 'C4'
  sit(turn, {
    briefs: lawful
      .of('brief')
      .map(({ seat, order }) => ({ seat, case: order.case, brief: { line: order.line, influence: order.influence } })),
    votes: lawful.of('vote').map(({ seat, order }) => ({ seat, case: order.case, side: order.side })),
  })
  judgeDeals(turn)
  turn.step = 'C5'
  punishDisclosures(turn)
  const splintered = settleRound(turn)
  endRound(turn, splintered)
}

/**
 * A scripted set may hold what a seat may not give; it is dropped here, as is what the seat cannot pay for. What contracts of
 * the seat decide takes the place of what its sheet says about it (R6.8).
 */
function keepLawful(turn: Turn, sets: Sets): Tray {
  const kept = new Tray()
  for (const seat of SEATS) {
    let left = handOf(turn, seat).influence
    const bound = boundOrders(view(turn, seat))
    for (const order of bound) {
      left -= influencePriceFor(view(turn, seat), order)
      kept.add(seat, order)
    }
    for (const order of inOrder(sets[seat])) {
      if (bound.some(one => matterOf(one) === matterOf(order))) continue
      const price = influencePriceFor(view(turn, seat), order)
      if (price > left || objection(view(turn, seat), order) !== null) continue
      left -= price
      kept.add(seat, order)
    }
  }
  return kept
}

function endRound(turn: Turn, splintered: boolean): void {
  const { open, sealed } = turn
  dropPreservations(turn, copy => copy.until <= open.round)
  if (splintered || open.round === open.setting.rounds) {
    if (splintered) {
      turn.tell('all', 'splintered', { comity: open.comity })
      chargeSplinternet(turn)
    }
    closeDeals(turn)
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

/** Ends a game between two closings: what was sealed for the open phase is not played, agendas are scored as they stand. */
export function endEarly(before: State): Advanced {
  const state = clone(before)
  const { open } = state
  if (open.phase === 'over') throw new Error('the game is over')
  const turn = openTurn(state, rulesNow(open), luckOfPhase(before))
  turn.step = 'C5'
  closeDeals(turn)
  scoreAgendas(turn)
  open.phase = 'over'
  open.ended = 'vote'
  turn.tell('all', 'ended', { how: open.ended })
  return { state, told: turn.told }
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
  turn.tell('all', 'round-begun', {
    round,
    headline,
    tender: rfp.kind,
    local: rfp.state,
    now: demand.now,
    next: demand.next,
  })
  // The turn was opened under the headline of the round that ends
  const rules = rulesNow(open)
  // A headline never takes Comity below its floor and does not count as lowered (R7.1)
  const by = Math.max(rules.comityHeadline, Math.min(0, rules.comityHeadlineFloor - open.comity))
  moveComity(turn, by, 'headline')
  open.comityFell = false
  if (round !== rules.exploitRound) return
  for (const government of GOVERNMENTS) {
    turn.hands[government].exploits = rules.exploitStock
    turn.tell([government], 'exploit-supplied', { government })
  }
}

/** Lists whose items are replaced, never changed: the items may be shared between states. */
const PAPERS: ReadonlySet<string> = new Set([
  'findings',
  'rulings',
  'judges',
  'demands',
  'preserved',
  'requests',
  'notices',
  'bills',
  'proposals',
  'granted',
  'deals',
  'slips',
])

/** A copy nobody else holds; the setting never changes and is shared, so that its tables of rules are laid once. */
function clone(state: State): State {
  const { setting, ...open } = state.open
  return { open: { ...copy(open), setting }, hands: copy(state.hands), sealed: copy(state.sealed) }
}

function copy<T>(value: T): T {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return (typeof value[0] === 'object' ? value.map(copy) : value.slice()) as T
  const next = { ...value }
  for (const key in next) {
    const field = next[key]
    if (typeof field !== 'object' || field === null) continue
    next[key] = Array.isArray(field) && PAPERS.has(key) ? (field.slice() as typeof field) : copy(field)
  }
  return next
}
