import { advance, type Sets } from '#shared/advance.ts'
import { botLuck, botLuckName, type Level } from '#shared/bots/bot.ts'
import { BOTS } from '#shared/bots/levels.ts'
import { SEATS, type Seat } from '#shared/names.ts'
import type { Order } from '#shared/phases.ts'
import { begin, STANDARD } from '#shared/scenario.ts'
import type { State } from '#shared/state.ts'
import { view } from '#shared/view.ts'
import { createHash } from 'node:crypto'
import { cpuSeconds, median, round, timeUnit, type Figure } from './figure.ts'

const seedOf = (name: string): string => createHash('sha256').update(name).digest('hex').slice(0, 32)

function start(name: string): State {
  return begin({
    scenario: STANDARD,
    rounds: 8,
    seed: seedOf(name),
    salt: '0',
    commitment: '0',
    persons: [],
    competing: SEATS,
    chosen: {},
  }).state
}

function decide(state: State, level: Level): Sets {
  const sets: { [S in Seat]?: readonly Order[] } = {}
  const { round: now, phase } = state.open
  for (const seat of SEATS) sets[seat] = BOTS[level](view(state, seat), botLuck(botLuckName(state.sealed.seed, seat, now, phase))).orders
  return sets
}

/** Whole 14-seat, 8-round games a second on one core, bots deciding from their views. */
function timeGames(level: Level, seconds: number): { perSecond: number; n: number } {
  const play = (name: string): void => {
    let state = start(name)
    while (state.open.phase !== 'over') state = advance(state, decide(state, level)).state
  }
  for (let i = 0; i < 60; i++) play(`warm ${i}`)
  const begun = cpuSeconds()
  let n = 0
  while (cpuSeconds() - begun < seconds) play(`bench ${n++}`)
  return { perSecond: n / (cpuSeconds() - begun), n }
}

/** ORDERS and CHAMBERS of one round closed, mid-game: median milliseconds of 10,000. */
function timeAdvance(): { value: number; n: number } {
  const rounds: { state: State; orders: Sets; chambers: Sets }[] = []
  for (let g = 0; rounds.length < 200; g++) {
    let state = start(`advance ${g}`)
    while (state.open.phase !== 'over') {
      const orders = decide(state, 'counsel')
      const between = advance(state, orders).state
      const chambers = decide(between, 'counsel')
      if (state.open.round >= 3 && state.open.round <= 6) rounds.push({ state, orders, chambers })
      state = advance(between, chambers).state
    }
  }
  const times: number[] = []
  for (let i = 0; times.length < 10_000; i++) {
    const one = rounds[i % rounds.length]
    if (one === undefined) break
    const begun = performance.now()
    advance(advance(one.state, one.orders).state, one.chambers)
    times.push(performance.now() - begun)
  }
  return { value: median(times), n: times.length }
}

export function* measureRules(): Iterable<Figure> {
  const unit_s = timeUnit()
  for (const level of ['random', 'counsel'] as const) {
    const { perSecond, n } = timeGames(level, 10)
    yield { figure: `games-${level}`, value: round(perSecond), unit: 'games/s', n, unit_s }
  }
  const { value, n } = timeAdvance()
  yield { figure: 'advance-ms', value: round(value), unit: 'ms', n, unit_s }
}
