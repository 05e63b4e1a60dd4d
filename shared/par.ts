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
    COL: { par: 129, spread: 50 },
    HIB: { par: 117, spread: 47 },
    RHE: { par: 106, spread: 46 },
    MER: { par: 112, spread: 46 },
    MONO: { par: 214, spread: 48 },
    DROP: { par: 161, spread: 34 },
    LANT: { par: 246, spread: 52 },
    PHOT: { par: 227, spread: 49 },
    trafficker: { par: 55, spread: 36 },
    billionaire: { par: 104, spread: 31 },
    journalist: { par: 97, spread: 28 },
    dissident: { par: 99, spread: 30 },
    hospital: { par: 133, spread: 21 },
    developer: { par: 116, spread: 21 },
  },
  6: {
    COL: { par: 95, spread: 44 },
    HIB: { par: 94, spread: 41 },
    RHE: { par: 88, spread: 40 },
    MER: { par: 91, spread: 39 },
    MONO: { par: 157, spread: 39 },
    DROP: { par: 114, spread: 28 },
    LANT: { par: 172, spread: 44 },
    PHOT: { par: 177, spread: 44 },
    trafficker: { par: 42, spread: 33 },
    billionaire: { par: 83, spread: 30 },
    journalist: { par: 75, spread: 25 },
    dissident: { par: 69, spread: 31 },
    hospital: { par: 106, spread: 18 },
    developer: { par: 89, spread: 18 },
  },
  5: {
    COL: { par: 77, spread: 38 },
    HIB: { par: 84, spread: 36 },
    RHE: { par: 75, spread: 35 },
    MER: { par: 74, spread: 35 },
    MONO: { par: 131, spread: 30 },
    DROP: { par: 94, spread: 23 },
    LANT: { par: 140, spread: 33 },
    PHOT: { par: 153, spread: 37 },
    trafficker: { par: 43, spread: 30 },
    billionaire: { par: 77, spread: 26 },
    journalist: { par: 67, spread: 21 },
    dissident: { par: 64, spread: 27 },
    hospital: { par: 97, spread: 16 },
    developer: { par: 82, spread: 16 },
  },
  4: {
    COL: { par: 66, spread: 35 },
    HIB: { par: 75, spread: 34 },
    RHE: { par: 68, spread: 33 },
    MER: { par: 65, spread: 33 },
    MONO: { par: 104, spread: 25 },
    DROP: { par: 74, spread: 20 },
    LANT: { par: 111, spread: 25 },
    PHOT: { par: 114, spread: 28 },
    trafficker: { par: 34, spread: 31 },
    billionaire: { par: 62, spread: 25 },
    journalist: { par: 51, spread: 20 },
    dissident: { par: 46, spread: 29 },
    hospital: { par: 79, spread: 16 },
    developer: { par: 61, spread: 15 },
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
