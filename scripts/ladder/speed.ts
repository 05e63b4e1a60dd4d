// How long Justice thinks: one decision by the processor, all thirteen bots' round by the clock and as the server does it.
import Piscina from 'piscina'
import { advance, type Sets } from '#shared/advance.ts'
import { decideAs } from '#shared/bots/levels.ts'
import type { Choice } from '#shared/match.ts'
import { SEATS, type Seat } from '#shared/names.ts'
import { options } from '#shared/options.ts'
import { begin, STANDARD } from '#shared/scenario.ts'
import type { State } from '#shared/state.ts'
import { view } from '#shared/view.ts'
import type { Thought } from '../../server/thinkers.ts'
import { seedOf } from '../balance/play.ts'
import { cpuSeconds, median, round, type Figure } from '../bench/figure.ts'

const THREADS = 2
/** The seat a person would hold, whom no bot plays. */
const PERSON: Seat = 'COL'

/** Every position of a game of Counsel. */
function* positions(seed: string): Generator<State> {
  let { state } = begin({
    ...({ scenario: STANDARD, rounds: 8, seed, salt: '', commitment: '', persons: [] } as const),
    competing: SEATS,
    chosen: {},
  })
  while (state.open.phase !== 'over') {
    yield state
    const sets: Sets = Object.fromEntries(SEATS.map(seat => [seat, decideAs('counsel', view(state, seat), seed).orders]))
    state = advance(state, sets).state
  }
}

/** Median milliseconds of the processor for one decision in which there is a choice: something to give, or nothing. */
export function timeDecision(many: number): Figure {
  const times: number[] = []
  for (let game = -1; times.length < many; game++) {
    const seed = seedOf('ladder/decision', game)
    let phase = 0
    for (const state of positions(seed)) {
      // Seats in turn, so that each is seen in every round
      const seat = SEATS[(phase++ * 5 + game + SEATS.length) % SEATS.length] ?? PERSON
      const v = view(state, seat)
      if (options(v).length === 0) continue
      const begun = cpuSeconds()
      decideAs('justice', v, seed)
      // The first game warms the engine up
      if (game >= 0) times.push(1000 * (cpuSeconds() - begun))
    }
  }
  return { figure: 'decision-justice-ms', value: round(median(times)), unit: 'ms', n: times.length }
}

/** Median seconds in which thirteen Justices decide both phases of a round, in the server's threads. */
export async function timeRound(games: number): Promise<Figure> {
  const pool = new Piscina<Thought, Choice>({
    filename: new URL('../../server/thinking.ts', import.meta.url).href,
    minThreads: THREADS,
    maxThreads: THREADS,
  })
  const times: number[] = []
  for (let game = -1; game < games; game++) {
    const seed = seedOf('ladder/round', game)
    let took = 0
    for (const state of positions(seed)) {
      const begun = performance.now()
      const thoughts = SEATS.filter(seat => seat !== PERSON).map(seat => ({ level: 'justice', v: view(state, seat), seed }))
      await Promise.all(thoughts.map(thought => pool.run(thought)))
      took += (performance.now() - begun) / 1000
      if (state.open.phase === 'orders') continue
      if (game >= 0) times.push(took)
      took = 0
    }
  }
  await pool.destroy()
  return { figure: 'round-13-justice-s', value: round(median(times)), unit: 's', n: times.length }
}
