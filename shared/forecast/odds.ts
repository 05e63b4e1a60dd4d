/** From how often things came about to chances in sixths. */
import { EXPERIENCE } from './experience.ts'
import type { Chance, Outcome } from './outlook.ts'
import { STEPS, type Key, type Result, type Step } from './steps.ts'

/** Chances of a step's results, from 0 to 1, adding up to 1. */
export type Chances<S extends Step> = Readonly<Record<Result<S>, number>>

/** How often each result of the step came about where as many of the circumstances were the same as were seen often enough. */
export function seen<S extends Step>(step: S, key: Key): Chances<S> {
  const table: Readonly<Record<string, readonly number[]>> = EXPERIENCE[step]
  let found = table['']
  for (let n = 1; n <= key.length; n++) found = table[key.slice(0, n).join('/')] ?? found
  const results: readonly string[] = STEPS[step]
  const sum = found?.reduce((a, b) => a + b, 0) ?? 0
  // Nothing seen: all alike
  const chances = results.map((result, i) => [result, sum === 0 ? 1 / results.length : (found?.[i] ?? 0) / sum])
  return Object.fromEntries(chances) as Chances<S>
}

/**
 * Chances in sixths that add up to six: rounded down, and what is left goes to the largest remainders. Only what can happen may
 * be given; it stays listed even where it is rounded to nothing.
 */
export function inSixths(ways: readonly (readonly [what: Outcome, weight: number])[]): Chance[] {
  const sum = ways.reduce((n, [, weight]) => n + weight, 0)
  const exact = ways.map(([what, weight]) => ({ what, share: sum === 0 ? 6 / ways.length : (6 * weight) / sum }))
  const sixths = exact.map(({ share }) => Math.floor(share + 1e-9))
  const order = exact.map(({ share }, i) => ({ i, rest: share - Math.floor(share + 1e-9) })).sort((a, b) => b.rest - a.rest || a.i - b.i)
  let left = 6 - sixths.reduce((a, b) => a + b, 0)
  for (const { i } of order) {
    if (left === 0) break
    sixths[i] = (sixths[i] ?? 0) + 1
    left--
  }
  return exact.map(({ what }, i) => ({ what, sixths: sixths[i] ?? 0 }))
}
/** One chance in sixths. */
export const sixthsOf = (chance: number): number => Math.round(6 * chance)
