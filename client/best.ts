/** The best results of the scenarios, kept in this browser: a star each for a finished game, one above par, and a win. */
import { isSeat, type Seat } from '#shared/names.ts'
import { keep, readKeptRecord } from './kept.ts'

export interface Result {
  readonly seat: Seat
  /** 50 is an average game of the role. */
  readonly standing: number
  readonly won: boolean
}
const PAR = 50
export const STARS = 3

export const starsOf = ({ standing, won }: Result): number => 1 + Number(standing > PAR) + Number(won)

/** More stars first, then the higher Standing. */
const isBetter = (one: Result, than: Result): boolean =>
  starsOf(one) > starsOf(than) || (starsOf(one) === starsOf(than) && one.standing > than.standing)

const PLACE = 'long-arm.best'

function readResult(value: unknown): Result | null {
  if (typeof value !== 'object' || value === null) return null
  const { seat, standing, won } = value as Partial<Record<keyof Result, unknown>>
  if (typeof seat !== 'string' || !isSeat(seat) || typeof standing !== 'number' || typeof won !== 'boolean') return null
  return { seat, standing, won }
}

/** The best result of a scenario in this browser; null if it has none. */
export const bestOf = (scenario: string): Result | null => readResult(readKeptRecord(PLACE)[scenario])

/** Keeps a result if it is the best of its scenario. */
export function keepResult(scenario: string, result: Result): void {
  const best = bestOf(scenario)
  if (best !== null && !isBetter(result, best)) return
  keep(PLACE, { ...readKeptRecord(PLACE), [scenario]: result })
}
