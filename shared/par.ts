/**
 * Par and spread by role and length (R8.2), in QUARTER points, and the table-size correction (R8.2c).
 * Written by `npm run par -- --games 2500 --seed par`: not to be edited by hand.
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
    COL: { par: 146, spread: 55 },
    HIB: { par: 129, spread: 52 },
    RHE: { par: 106, spread: 51 },
    MER: { par: 113, spread: 50 },
    MONO: { par: 227, spread: 46 },
    DROP: { par: 173, spread: 35 },
    LANT: { par: 259, spread: 49 },
    PHOT: { par: 234, spread: 46 },
    trafficker: { par: 81, spread: 34 },
    billionaire: { par: 110, spread: 31 },
    journalist: { par: 104, spread: 28 },
    dissident: { par: 103, spread: 30 },
    hospital: { par: 133, spread: 22 },
    developer: { par: 115, spread: 24 },
  },
  6: {
    COL: { par: 106, spread: 44 },
    HIB: { par: 101, spread: 44 },
    RHE: { par: 87, spread: 40 },
    MER: { par: 92, spread: 41 },
    MONO: { par: 166, spread: 38 },
    DROP: { par: 124, spread: 29 },
    LANT: { par: 192, spread: 41 },
    PHOT: { par: 174, spread: 38 },
    trafficker: { par: 58, spread: 32 },
    billionaire: { par: 88, spread: 28 },
    journalist: { par: 76, spread: 24 },
    dissident: { par: 81, spread: 26 },
    hospital: { par: 106, spread: 18 },
    developer: { par: 89, spread: 19 },
  },
  5: {
    COL: { par: 85, spread: 41 },
    HIB: { par: 93, spread: 39 },
    RHE: { par: 75, spread: 37 },
    MER: { par: 79, spread: 37 },
    MONO: { par: 139, spread: 33 },
    DROP: { par: 105, spread: 25 },
    LANT: { par: 157, spread: 36 },
    PHOT: { par: 151, spread: 36 },
    trafficker: { par: 60, spread: 33 },
    billionaire: { par: 81, spread: 28 },
    journalist: { par: 69, spread: 24 },
    dissident: { par: 70, spread: 26 },
    hospital: { par: 95, spread: 18 },
    developer: { par: 81, spread: 19 },
  },
  4: {
    COL: { par: 66, spread: 35 },
    HIB: { par: 81, spread: 35 },
    RHE: { par: 67, spread: 33 },
    MER: { par: 76, spread: 33 },
    MONO: { par: 110, spread: 25 },
    DROP: { par: 83, spread: 22 },
    LANT: { par: 115, spread: 27 },
    PHOT: { par: 119, spread: 28 },
    trafficker: { par: 48, spread: 30 },
    billionaire: { par: 68, spread: 25 },
    journalist: { par: 53, spread: 20 },
    dissident: { par: 55, spread: 24 },
    hospital: { par: 77, spread: 16 },
    developer: { par: 60, spread: 16 },
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
