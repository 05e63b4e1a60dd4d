/** Why a searching bot moved (13.9): its set against the next best, in the worlds in which both were played out. */
import type { Decision, Imagined, Reason, ScoreReason } from '../bot.ts'
import type { CandidateSet } from './candidates.ts'
import type { Verdict } from './compare.ts'

/** How the chosen set fared against the next best. */
export function imagined({ best, next, futures }: Verdict): Imagined {
  const [ours = [], theirs = []] = [futures[best], futures[next]]
  const games = Math.min(ours.length, theirs.length)
  const gained = new Map<ScoreReason, number>()
  let better = 0
  for (let n = 0; n < games; n++) {
    const [one, other] = [ours[n], theirs[n]]
    if (one === undefined || other === undefined) continue
    if (one.value > other.value) better++
    for (const [why, halves] of one.by) gained.set(why, (gained.get(why) ?? 0) + halves)
    for (const [why, halves] of other.by) gained.set(why, (gained.get(why) ?? 0) - halves)
  }
  const [most] = [...gained].sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
  const by = most === undefined ? 0 : Math.round((10 * most[1]) / games) / 10
  return { games, better, mostly: most === undefined || by === 0 ? null : { why: most[0], by } }
}

/** Adds it to the reasons of those orders in which the two sets differ. */
export function withImagined({ orders, reasons }: Decision, chosen: CandidateSet, other: CandidateSet, found: Imagined): Decision {
  const instead = other.filter(one => !chosen.includes(one))
  const of = (reason: Reason, i: number): Reason => {
    const candidate = chosen[i]
    if (candidate === undefined || other.includes(candidate)) return reason
    const runnerUp = instead.find(one => one.slot === candidate.slot) ?? instead[0]
    return { ...reason, runnerUp: runnerUp?.order ?? null, imagined: found }
  }
  return { orders, reasons: reasons.map(of) }
}
