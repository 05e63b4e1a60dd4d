// Fits par and spread of every role (R8.2) and the table-size correction (R8.2c) to games of bots.
import { ARCHETYPES, GOVERNMENTS, PARTIES, partyOf, PROVIDERS, SEATS, type Party, type Seat } from '#shared/names.ts'
import type { Par, Role } from '#shared/par.ts'
import type { Length } from '#shared/rules.ts'
import { fairShare, sizeOf, standingsOf, winners, type Lineup, type Scale } from './lineups.ts'
import type { Outcome } from './play.ts'

export const ROLES: readonly Role[] = [...GOVERNMENTS, ...PROVIDERS, ...ARCHETYPES]
const partyOfRole = (role: Role): Party => ((SEATS as readonly string[]).includes(role) ? partyOf(role as Seat) : 'account')

/** Games of one length, and the table being fitted to them, in quarter points but not yet whole. */
export interface Sample {
  readonly rounds: Length
  readonly outcomes: readonly Outcome[]
  /** Tables at which it is judged. */
  readonly lineups: readonly Lineup[]
  par: Record<Role, Par>
}

/** Up to so many competing seats, account holders get so many quarters of Standing. */
export interface Correction {
  readonly upTo: number
  quarters: number
}

const mean = (xs: readonly number[]): number => xs.reduce((sum, x) => sum + x, 0) / xs.length

/** Par and spread as mean and standard deviation over the games that ran their length. */
export function firstPar(outcomes: readonly Outcome[]): Record<Role, Par> {
  const par = {} as Record<Role, Par>
  const whole = outcomes.filter(one => !one.splintered)
  for (const role of ROLES) {
    const points = whole.flatMap(one => one.seats.filter(seat => seat.role === role).map(seat => 2 * seat.vp))
    const average = mean(points)
    par[role] = { par: average, spread: Math.sqrt(mean(points.map(x => (x - average) ** 2))) }
  }
  return par
}

/** Weight of the single roles at the table of fourteen beside that of the kinds. */
const ROLE_WEIGHT = 0.25

/** Sum of squared differences between shares of wins and fair shares, over all tables of the sample. */
function misfit(sample: Sample, corrections: readonly Correction[]): number {
  const { outcomes, rounds, lineups } = sample
  const scale: Scale = {
    par: sample.par,
    correction: (seat, seats) => (partyOf(seat) === 'account' ? (corrections.find(one => seats <= one.upTo)?.quarters ?? 0) : 0),
  }
  const standings = outcomes.map(one => standingsOf(one, rounds, scale.par))
  let sum = 0
  for (const lineup of lineups) {
    const byParty = { government: 0, provider: 0, account: 0 }
    const byRole = Object.fromEntries(ROLES.map(role => [role, 0])) as Record<Role, number>
    outcomes.forEach((one, n) => {
      const best = winners(lineup, n, standings[n] ?? [], scale)
      for (const i of best) {
        const seat = SEATS[i]
        const role = one.seats[i]?.role
        if (seat === undefined || role === undefined) continue
        byParty[partyOf(seat)] += 1 / best.length
        byRole[role] += 1 / best.length
      }
    })
    for (const party of PARTIES) sum += (100 * (byParty[party] / outcomes.length - fairShare(lineup, party))) ** 2
    if (sizeOf(lineup) === SEATS.length)
      for (const role of ROLES) sum += ROLE_WEIGHT * (100 * (byRole[role] / outcomes.length - 1 / SEATS.length)) ** 2
  }
  // Standing stays about 50 on average: a shift must be worth it
  for (const role of ROLES) sum += 0.4 * drift(sample, role) ** 2
  return sum
}

/** How far the mean Standing of a role lies from 50. */
function drift(sample: Sample, role: Role): number {
  const { par, spread } = sample.par[role]
  const points = firstMeans(sample)[role]
  return (10 * (points - par)) / spread
}
const means = new WeakMap<readonly Outcome[], Record<Role, number>>()
function firstMeans(sample: Sample): Record<Role, number> {
  const known = means.get(sample.outcomes)
  if (known !== undefined) return known
  const first = firstPar(sample.outcomes)
  const made = Object.fromEntries(ROLES.map(role => [role, first[role].par])) as Record<Role, number>
  means.set(sample.outcomes, made)
  return made
}

/** Moves par and spread a little at a time, whole kinds and single roles, while the shares of wins come closer to fair. */
export function improvePar(sample: Sample, corrections: readonly Correction[], passes: number): number {
  let best = misfit(sample, corrections)
  let step = 1
  for (let pass = 0; pass < passes; pass++) {
    let better = false
    for (const group of [...PARTIES, ...ROLES]) {
      const roles = ROLES.filter(role => role === group || partyOfRole(role) === group)
      for (const [by, wider] of [
        [step, 1],
        [-step, 1],
        [0, 1 + 0.04 * step],
        [0, 1 - 0.04 * step],
      ] as const) {
        if (wider !== 1 && roles.length === 1) continue
        const before = sample.par
        const moved = { ...before }
        for (const role of roles) {
          const { par, spread } = before[role]
          moved[role] = { par: par + (by * spread) / 10, spread: spread * wider }
        }
        sample.par = moved
        const now = misfit(sample, corrections)
        if (now < best - 0.01) {
          best = now
          better = true
        } else sample.par = before
      }
    }
    if (!better) step /= 2
    if (step < 0.12) break
  }
  return best
}

/** Moves the corrections by whole quarters while that helps all samples together. */
export function improveCorrections(samples: readonly Sample[], corrections: readonly Correction[]): void {
  const total = (): number => samples.reduce((sum, sample) => sum + misfit(sample, corrections), 0)
  let best = total()
  for (let better = true; better;) {
    better = false
    for (const one of corrections) {
      for (const by of [1, -1]) {
        one.quarters += by
        const now = total()
        if (now < best - 0.01) {
          best = now
          better = true
        } else one.quarters -= by
      }
    }
  }
}

/** Whole quarter points. */
export const rounded = (par: Record<Role, Par>): Record<Role, Par> =>
  Object.fromEntries(
    ROLES.map(role => [role, { par: Math.round(par[role].par), spread: Math.max(4, Math.round(par[role].spread)) }]),
  ) as Record<Role, Par>
