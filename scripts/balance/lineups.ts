// The recommended seats of R11.2 and who wins at each table: one game of fourteen is judged at every table size.
import { HANDLES, partyOf, PARTIES, SEATS, type Party, type Seat } from '#shared/names.ts'
import { correctionFor } from '#shared/standing.ts'
import { numbersFor } from '#shared/numbers.ts'
import { CORRECTIONS, type Par, type Role } from '#shared/par.ts'
import type { OfferedScenario } from '#shared/scenario.ts'
import { RULES, type Length } from '#shared/rules.ts'
import type { Outcome } from './play.ts'

/** Competing seats: those named and so many accounts, which take turns. */
export interface Lineup {
  readonly name: string
  readonly seats: readonly Seat[]
  readonly accounts: number
}
export const LINEUPS: readonly Lineup[] = [
  { name: '2 COL-MONO', seats: ['COL', 'MONO'], accounts: 0 },
  { name: '2 HIB-account', seats: ['HIB'], accounts: 1 },
  { name: '3', seats: ['COL', 'MONO'], accounts: 1 },
  { name: '4', seats: ['COL', 'HIB', 'MONO'], accounts: 1 },
  { name: '5', seats: ['COL', 'RHE', 'MONO', 'PHOT'], accounts: 1 },
  { name: '6', seats: ['COL', 'HIB', 'MONO', 'DROP'], accounts: 2 },
  { name: '7', seats: ['COL', 'HIB', 'MONO', 'DROP'], accounts: 3 },
  { name: '8', seats: ['COL', 'HIB', 'MER', 'MONO', 'PHOT'], accounts: 3 },
  { name: '9', seats: ['COL', 'HIB', 'MER', 'MONO', 'PHOT', 'DROP'], accounts: 3 },
  { name: '10', seats: ['COL', 'HIB', 'MER', 'RHE', 'MONO', 'PHOT', 'DROP'], accounts: 3 },
  { name: '11', seats: ['COL', 'HIB', 'MER', 'RHE', 'MONO', 'PHOT', 'DROP'], accounts: 4 },
  { name: '12', seats: ['COL', 'HIB', 'MER', 'RHE', 'MONO', 'PHOT', 'DROP', 'LANT'], accounts: 4 },
  { name: '13', seats: ['COL', 'HIB', 'MER', 'RHE', 'MONO', 'PHOT', 'DROP', 'LANT'], accounts: 5 },
  { name: '14', seats: ['COL', 'HIB', 'MER', 'RHE', 'MONO', 'PHOT', 'DROP', 'LANT'], accounts: 6 },
]

/** The tables of a scenario: the seats it offers to people, and all fourteen, as for who plays alone. */
export const lineupsOf = ({ seats }: Pick<OfferedScenario, 'seats'>): readonly Lineup[] =>
  LINEUPS.flatMap(one => (sizeOf(one) < SEATS.length ? [] : [{ name: `${seats.length} offered`, seats, accounts: 0 }, one]))

export const sizeOf = (lineup: Lineup): number => lineup.seats.length + lineup.accounts
/** The kind's share of the competing seats. */
export const fairShare = (lineup: Lineup, party: Party): number =>
  (lineup.seats.filter(seat => partyOf(seat) === party).length + (party === 'account' ? lineup.accounts : 0)) / sizeOf(lineup)

/** Indices into SEATS of the line-up in game n: accounts take turns, so that every archetype competes. */
export function competing(lineup: Lineup, n: number): number[] {
  const accounts = HANDLES.map((_, i) => HANDLES[(n + i) % HANDLES.length]).slice(0, lineup.accounts)
  return [...lineup.seats, ...accounts].map(seat => SEATS.indexOf(seat as Seat))
}

/** Par tables and corrections by which a game is judged. */
export interface Scale {
  readonly par: Readonly<Record<Role, Par>>
  /** Quarters of Standing for an account holder by the number of competing seats. */
  readonly correction: (seat: Seat, seats: number) => number
}
export const publishedScale = (par: Readonly<Record<Role, Par>>, corrections = CORRECTIONS): Scale => ({
  par,
  correction: (seat, seats) => correctionFor(seat, seats, corrections),
})

/** The scale a game of the scenario is measured by. */
export function scenarioScale(id: string, rounds: Length): Scale {
  const { par, corrections } = numbersFor(rounds, id).scale
  return publishedScale(par, corrections)
}

/** Standing of every seat before the correction (R8.2, R8.2b), as a plain number. */
export function standingsOf(outcome: Outcome, rounds: Length, par: Scale['par']): number[] {
  return outcome.seats.map(({ role, vp, fell }) => {
    const scale = par[role]
    return 50 + (10 * (2 * vp - (scale.par * outcome.played) / rounds)) / scale.spread + (fell ? RULES.splinterStanding : 0)
  })
}

/** Whose win game n is, as indices into SEATS; several if they tie. */
export function winners(lineup: Lineup, n: number, standings: readonly number[], scale: Scale): number[] {
  const seats = competing(lineup, n)
  let most = -Infinity
  let best: number[] = []
  for (const i of seats) {
    const seat = SEATS[i]
    if (seat === undefined) continue
    const standing = (standings[i] ?? 0) + scale.correction(seat, seats.length) / 4
    if (standing > most + 1e-9) [most, best] = [standing, [i]]
    else if (standing > most - 1e-9) best.push(i)
  }
  return best
}

/** Shares of wins by kind of seat over many games. */
export function sharesByParty(
  outcomes: readonly Outcome[],
  standings: readonly (readonly number[])[],
  lineup: Lineup,
  scale: Scale,
): Record<Party, number> & { ties: number } {
  const shares = { government: 0, provider: 0, account: 0, ties: 0 }
  outcomes.forEach((_, n) => {
    const best = winners(lineup, n, standings[n] ?? [], scale)
    if (best.length > 1) shares.ties++
    for (const i of best) {
      const seat = SEATS[i]
      if (seat !== undefined) shares[partyOf(seat)] += 1 / best.length
    }
  })
  for (const party of PARTIES) shares[party] /= outcomes.length
  return { ...shares, ties: shares.ties / outcomes.length }
}
