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
    COL: { par: 146, spread: 54 },
    HIB: { par: 127, spread: 51 },
    RHE: { par: 107, spread: 50 },
    MER: { par: 110, spread: 49 },
    MONO: { par: 228, spread: 45 },
    DROP: { par: 173, spread: 36 },
    LANT: { par: 258, spread: 49 },
    PHOT: { par: 232, spread: 46 },
    trafficker: { par: 79, spread: 34 },
    billionaire: { par: 109, spread: 32 },
    journalist: { par: 102, spread: 28 },
    dissident: { par: 101, spread: 30 },
    hospital: { par: 131, spread: 23 },
    developer: { par: 114, spread: 23 },
  },
  6: {
    COL: { par: 108, spread: 45 },
    HIB: { par: 103, spread: 45 },
    RHE: { par: 88, spread: 42 },
    MER: { par: 90, spread: 41 },
    MONO: { par: 169, spread: 38 },
    DROP: { par: 126, spread: 29 },
    LANT: { par: 193, spread: 42 },
    PHOT: { par: 175, spread: 39 },
    trafficker: { par: 64, spread: 33 },
    billionaire: { par: 87, spread: 29 },
    journalist: { par: 77, spread: 25 },
    dissident: { par: 80, spread: 27 },
    hospital: { par: 106, spread: 19 },
    developer: { par: 90, spread: 20 },
  },
  5: {
    COL: { par: 85, spread: 40 },
    HIB: { par: 89, spread: 38 },
    RHE: { par: 74, spread: 36 },
    MER: { par: 75, spread: 37 },
    MONO: { par: 139, spread: 32 },
    DROP: { par: 104, spread: 25 },
    LANT: { par: 152, spread: 36 },
    PHOT: { par: 150, spread: 37 },
    trafficker: { par: 60, spread: 31 },
    billionaire: { par: 79, spread: 27 },
    journalist: { par: 68, spread: 23 },
    dissident: { par: 69, spread: 25 },
    hospital: { par: 95, spread: 18 },
    developer: { par: 80, spread: 18 },
  },
  4: {
    COL: { par: 67, spread: 40 },
    HIB: { par: 81, spread: 40 },
    RHE: { par: 66, spread: 37 },
    MER: { par: 66, spread: 37 },
    MONO: { par: 111, spread: 26 },
    DROP: { par: 85, spread: 22 },
    LANT: { par: 119, spread: 27 },
    PHOT: { par: 119, spread: 29 },
    trafficker: { par: 48, spread: 31 },
    billionaire: { par: 66, spread: 26 },
    journalist: { par: 54, spread: 21 },
    dissident: { par: 56, spread: 26 },
    hospital: { par: 76, spread: 18 },
    developer: { par: 61, spread: 17 },
  },
}

/** Quarters of Standing added to every account holder, by the number of competing seats. */
export const CORRECTIONS: readonly { readonly upTo: number; readonly quarters: number }[] = [
  { upTo: 7, quarters: -2 },
  { upTo: 9, quarters: 1 },
  { upTo: 11, quarters: 2 },
  { upTo: 13, quarters: 4 },
  { upTo: 14, quarters: 5 },
]
