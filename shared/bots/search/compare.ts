/** Compares sets of orders in imagined worlds, all in the same ones, and drops the worse half again and again. */
import type { Order } from '../../phases.ts'
import type { SeatView } from '../../view.ts'
import type { BotLuck } from '../bot.ts'
import { HORIZON, playOut, worldOf, type Future, type World } from './playout.ts'

/** How much a level thinks. */
export interface Effort {
  /** Rounds it plays in its mind for one decision, about: a number and not a time, so that a game repeats. */
  readonly rounds: number
  /** Standard errors by which a set must be better than the heuristic's. */
  readonly doubt: number
}

/** Sets that were still compared at the end, with what came of them in the same worlds. */
export interface Verdict {
  /** Index of the set to give. */
  readonly best: number
  /** Index of the best of the others. */
  readonly next: number
  readonly futures: readonly (readonly Future[])[]
}

const mean = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0) / list.length

/** The first of the sets stands unless another is better beyond doubt. There are two sets at least. */
export function compare(v: SeatView, sets: readonly (readonly Order[])[], effort: Effort, luck: BotLuck): Verdict {
  const { open, who } = v
  const depth = Math.min(HORIZON, open.setting.rounds - open.round + 1) - (open.phase === 'orders' ? 0 : 0.5)
  const stages = halvings(sets.length)
  const worlds: World[] = []
  const futures: Future[][] = sets.map(() => [])
  let alive = sets.map((_, i) => i)
  for (let stage = 0; stage < stages; stage++) {
    const more = Math.max(LEAST, Math.round(effort.rounds / stages / depth / alive.length))
    for (let n = 0; n < more; n++) {
      const world = worldOf(v, luck)
      worlds.push(world)
      for (const i of alive) futures[i]?.push(playOut(world, who, sets[i] ?? []))
    }
    if (stage === stages - 1) break
    const worths = new Map(alive.map(i => [i, mean((futures[i] ?? []).map(one => one.value))]))
    const ranked = alive.filter(i => i !== 0).sort((a, b) => (worths.get(b) ?? 0) - (worths.get(a) ?? 0))
    // The first is what all others are measured by
    alive = [0, ...ranked.slice(0, Math.max(1, Math.ceil(alive.length / 2) - 1))]
  }
  const ahead = alive.filter(i => i !== 0).map(i => ({ i, ...lead(futures[i] ?? [], futures[0] ?? []) }))
  ahead.sort((a, b) => b.by - a.by)
  const [first, second] = ahead
  const challenger = first?.i ?? 0
  if (first === undefined || first.by <= 0 || first.by ** 2 <= effort.doubt ** 2 * first.variance)
    return { best: 0, next: challenger, futures }
  return { best: challenger, next: second !== undefined && second.by > 0 ? second.i : 0, futures }
}

/** How often so many can be halved, rounded up. */
function halvings(many: number): number {
  let times = 0
  while (2 ** times < many) times++
  return times
}

/** Worlds in which sets are compared before the worse half goes, at least. */
const LEAST = 2

/** By how much one is better than the other in the same worlds, and the square of the standard error of that. */
function lead(one: readonly Future[], other: readonly Future[]): { by: number; variance: number } {
  const gaps = one.map((future, n) => future.value - (other[n]?.value ?? 0))
  const by = mean(gaps)
  const spread = mean(gaps.map(gap => (gap - by) ** 2))
  return { by, variance: spread / Math.max(1, gaps.length - 1) }
}
