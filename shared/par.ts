/**
 * Par and spread by role and length (R8.2), in QUARTER points, and the table-size correction (R8.2c).
 * Written by `npm run par -- --games 3000 --seed par`: not to be edited by hand.
 */
import type { Archetype, GovId, ProviderId } from './names.ts'
import type { Length } from './rules.ts'

/** A role for scoring: accounts by archetype. */
export type Role = GovId | ProviderId | Archetype
export interface Par {
  readonly par: number
  readonly spread: number
}

export const PAR: Record<Length, Record<Role, Par>> = {
  8: {
    COL: { par: 146, spread: 53 },
    HIB: { par: 129, spread: 50 },
    RHE: { par: 107, spread: 48 },
    MER: { par: 112, spread: 48 },
    MONO: { par: 226, spread: 45 },
    DROP: { par: 171, spread: 35 },
    LANT: { par: 255, spread: 48 },
    PHOT: { par: 231, spread: 46 },
    trafficker: { par: 83, spread: 34 },
    billionaire: { par: 105, spread: 32 },
    journalist: { par: 103, spread: 29 },
    dissident: { par: 101, spread: 30 },
    hospital: { par: 131, spread: 23 },
    developer: { par: 112, spread: 24 },
  },
  6: {
    COL: { par: 109, spread: 47 },
    HIB: { par: 102, spread: 46 },
    RHE: { par: 89, spread: 42 },
    MER: { par: 91, spread: 42 },
    MONO: { par: 169, spread: 34 },
    DROP: { par: 130, spread: 26 },
    LANT: { par: 197, spread: 38 },
    PHOT: { par: 180, spread: 36 },
    trafficker: { par: 64, spread: 33 },
    billionaire: { par: 87, spread: 29 },
    journalist: { par: 78, spread: 25 },
    dissident: { par: 80, spread: 27 },
    hospital: { par: 106, spread: 19 },
    developer: { par: 89, spread: 21 },
  },
  5: {
    COL: { par: 83, spread: 41 },
    HIB: { par: 89, spread: 40 },
    RHE: { par: 74, spread: 37 },
    MER: { par: 78, spread: 38 },
    MONO: { par: 138, spread: 32 },
    DROP: { par: 104, spread: 24 },
    LANT: { par: 151, spread: 36 },
    PHOT: { par: 152, spread: 36 },
    trafficker: { par: 57, spread: 33 },
    billionaire: { par: 78, spread: 28 },
    journalist: { par: 68, spread: 23 },
    dissident: { par: 71, spread: 26 },
    hospital: { par: 96, spread: 18 },
    developer: { par: 80, spread: 19 },
  },
  4: {
    COL: { par: 68, spread: 38 },
    HIB: { par: 80, spread: 37 },
    RHE: { par: 67, spread: 35 },
    MER: { par: 74, spread: 34 },
    MONO: { par: 111, spread: 25 },
    DROP: { par: 85, spread: 21 },
    LANT: { par: 121, spread: 26 },
    PHOT: { par: 122, spread: 28 },
    trafficker: { par: 56, spread: 32 },
    billionaire: { par: 66, spread: 25 },
    journalist: { par: 53, spread: 21 },
    dissident: { par: 55, spread: 26 },
    hospital: { par: 77, spread: 17 },
    developer: { par: 60, spread: 17 },
  },
}

/** Quarters of Standing added to every account holder, by the number of competing seats. */
export const CORRECTIONS: readonly { readonly upTo: number; readonly quarters: number }[] = [
  { upTo: 7, quarters: -2 },
  { upTo: 9, quarters: 0 },
  { upTo: 11, quarters: 2 },
  { upTo: 13, quarters: 4 },
  { upTo: 14, quarters: 5 },
]
