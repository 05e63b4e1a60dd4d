/**
 * How the server's bots decide: those that need no time at once, the others in threads of their own, so that no room ever waits
 * for a thought. The same view leads to the same choice wherever it is made.
 */
import { availableParallelism } from 'node:os'
import Piscina from 'piscina'
import { decideAs, needsTime } from '#shared/bots/levels.ts'
import type { Choice, Decide } from '#shared/match.ts'
import type { SeatView } from '#shared/view.ts'
import { describe, log } from './log.ts'

/** What is to be thought about. */
export interface Thought {
  readonly level: string
  readonly v: SeatView
  readonly seed: string
}

export interface Thinkers {
  /** null: it has to be thought about. */
  readonly decide: Decide
  /** Never rejects: where no thread can think, Counsel decides instead. */
  readonly think: (thought: Thought) => Promise<Choice>
}

/** A thread without work ends after so long. */
const IDLE = 60_000
/** More thoughts than this are not waited for: some minutes of work. */
const QUEUE = 4000

/** Opens the threads, of which none runs before there is something to think about. */
export function openThinkers(): Thinkers {
  const pool = new Piscina<Thought, Choice>({
    filename: new URL('thinking.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: availableParallelism(),
    idleTimeout: IDLE,
    maxQueue: QUEUE,
  })
  return {
    decide: (level, v, seed) => (needsTime(level) ? null : decideAs(level, v, seed)),
    async think(thought) {
      try {
        return await pool.run(thought)
      } catch (error) {
        log('error', 'not-thought', { level: thought.level, error: describe(error) })
        return decideAs('counsel', thought.v, thought.seed)
      }
    },
  }
}
