// Plays whole games of bots and keeps what the tables need.
import { createHash } from 'node:crypto'
import { advance } from '#shared/advance.ts'
import { botLuck, botLuckName, type Bot } from '#shared/bots/bot.ts'
import type { Told } from '#shared/events.ts'
import { SEATS, type Seat } from '#shared/names.ts'
import type { Role } from '#shared/par.ts'
import type { Order } from '#shared/phases.ts'
import type { Length, Patch } from '#shared/rules.ts'
import { begin } from '#shared/scenario.ts'
import { scenarioOf } from '#shared/scenarios/all.ts'
import { meetsGoal, roleOf } from '#shared/standing.ts'
import type { State } from '#shared/state.ts'
import { view } from '#shared/view.ts'

/** What is played: the scenario and its length, numbers to try, and who decides for each seat. */
export interface Table {
  readonly seed: string
  /** Name of the scenario; the standard table if absent. */
  readonly scenario?: string
  readonly rounds: Length
  readonly patch: Patch
  readonly botOf: (seat: Seat) => Bot
  /** Called before each phase is closed, with everybody's orders. */
  readonly before?: (state: State, sets: Readonly<Record<Seat, readonly Order[]>>) => void
  /** Called after each phase. */
  readonly after?: (state: State, told: readonly Told[]) => void
}

/** One game's end. */
export interface Outcome {
  readonly seats: readonly {
    readonly role: Role
    readonly vp: number
    readonly goal: boolean
    readonly fell: boolean
  }[]
  readonly played: number
  readonly splintered: boolean
}

/** Seed number n of a family of seeds, 32 hex digits. */
export const seedOf = (family: string, n: number): string => createHash('sha256').update(`${family}/${n}`).digest('hex').slice(0, 32)

/** Plays a game to its end. */
export function play({ seed, scenario = 'standard', rounds, patch, botOf, before, after }: Table): { outcome: Outcome; state: State } {
  const bots = Object.fromEntries(SEATS.map(seat => [seat, botOf(seat)])) as Record<Seat, Bot>
  const setup = { scenario: scenarioOf(scenario, patch), rounds, seed, salt: '', commitment: '', persons: [], chosen: {} }
  let { state } = begin({ ...setup, competing: SEATS })
  while (state.open.phase !== 'over') {
    const sets = {} as Record<Seat, readonly Order[]>
    const { round, phase } = state.open
    for (const seat of SEATS) sets[seat] = bots[seat](view(state, seat), botLuck(botLuckName(seed, seat, round, phase))).orders
    before?.(state, sets)
    const next = advance(state, sets)
    state = next.state
    after?.(state, next.told)
  }
  const splintered = state.open.ended === 'splinternet'
  const seats = SEATS.map(seat => ({
    role: roleOf(state, seat),
    vp: state.hands[seat].vp,
    goal: meetsGoal(view(state, seat)),
    fell: splintered && state.sealed.comityBy.includes(seat),
  }))
  return { outcome: { seats, played: state.open.round, splintered }, state }
}
