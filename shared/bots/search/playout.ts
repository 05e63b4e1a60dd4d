/** Plays an imagined world some rounds on: this seat begins with given orders, everybody goes on as Counsel. */
import { advance, type Sets } from '../../advance.ts'
import { SEATS, type Seat } from '../../names.ts'
import type { Order } from '../../phases.ts'
import { rulesOfSetting } from '../../rules.ts'
import { roleOf, scaleOf } from '../../standing.ts'
import type { State } from '../../state.ts'
import { view, type SeatView } from '../../view.ts'
import { botLuck, type BotLuck, type ScoreReason } from '../bot.ts'
import { counsel } from '../counsel.ts'
import { imagine } from './imagine.ts'
import { outlook } from './outlook.ts'

/** A world in which candidates are compared: the same luck, the same orders of the others for all of them. */
export interface World {
  readonly state: State
  readonly others: Sets
  /** Names the noise of everybody in it. */
  readonly name: string
}

export interface Future {
  /** Half points of the seat at the end, as its Standing counts them; estimated if the end is beyond the horizon. */
  readonly value: number
  /** What brought them from now on. */
  readonly by: ReadonlyMap<ScoreReason, number>
}

/** A world drawn for this view. */
export function worldOf(v: SeatView, luck: BotLuck): World {
  const state = imagine(v, luck)
  const name = `${luck.below(0x40000000)}`
  return { state, name, others: decided(state, name, v.who) }
}

function decided(state: State, name: string, but: Seat | null): Sets {
  const sets: { [S in Seat]?: readonly Order[] } = {}
  const { round, phase } = state.open
  for (const seat of SEATS) if (seat !== but) sets[seat] = counsel(view(state, seat), botLuck(`${name}.${seat}.${round}.${phase}`)).orders
  return sets
}

/** What comes of it if the seat gives these orders now. */
export function playOut({ state: start, others, name }: World, who: Seat, orders: readonly Order[]): Future {
  const by = new Map<ScoreReason, number>()
  const close = (state: State, sets: Sets): State => {
    const next = advance(state, sets)
    for (const { fact } of next.told)
      if (fact.kind === 'scored' && fact.seat === who) by.set(fact.why, (by.get(fact.why) ?? 0) + fact.halves)
    return next.state
  }
  const until = start.open.round + HORIZON
  let state = close(start, { ...others, [who]: orders })
  while (state.open.phase !== 'over' && state.open.round < until) state = close(state, decided(state, name, null))
  return { value: state.open.phase === 'over' ? valueOf(state, who) : state.hands[who].vp + outlook(state, who), by }
}

/** Rounds a world is played on, this one included; what comes after is estimated. */
export const HORIZON = 3

/** Half points of a seat in a game that is over. After a splinternet par is that of the rounds played, and who has caused it falls (R8.2, R8.2b). */
export function valueOf(over: State, who: Seat): number {
  const { open, hands, sealed } = over
  const { vp } = hands[who]
  if (open.ended !== 'splinternet') return vp
  const scale = scaleOf(open.setting).par[roleOf(over, who)]
  if (scale === undefined) return vp
  const { rounds } = open.setting
  const fell = sealed.comityBy.includes(who) ? (rulesOfSetting(open.setting).splinterStanding * scale.spread) / 20 : 0
  return vp + (scale.par * (rounds - open.round)) / rounds / 2 + fell
}
