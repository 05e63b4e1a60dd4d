/** Par and spread by role and length (R8.2), in QUARTER points, and the table-size correction (R8.2c). Written by `npm run par`. */
import type { Archetype, GovId, ProviderId } from './names.ts'
import type { Length } from './rules.ts'

/** A role for scoring: accounts by archetype. */
export type Role = GovId | ProviderId | Archetype
export interface Par { readonly par: number; readonly spread: number }

export const PAR: Record<Length, Record<Role, Par>> = {
  8: {
    COL: { par: 94, spread: 50 }, HIB: { par: 87, spread: 48 }, RHE: { par: 75, spread: 44 }, MER: { par: 80, spread: 44 },
    MONO: { par: 189, spread: 46 }, DROP: { par: 139, spread: 34 }, LANT: { par: 205, spread: 46 }, PHOT: { par: 199, spread: 48 },
    trafficker: { par: 65, spread: 38 }, billionaire: { par: 91, spread: 36 }, journalist: { par: 85, spread: 34 },
    dissident: { par: 88, spread: 36 }, hospital: { par: 122, spread: 26 }, developer: { par: 111, spread: 28 },
  },
  6: {
    COL: { par: 68, spread: 43 }, HIB: { par: 73, spread: 41 }, RHE: { par: 63, spread: 40 }, MER: { par: 70, spread: 39 },
    MONO: { par: 140, spread: 34 }, DROP: { par: 103, spread: 26 }, LANT: { par: 148, spread: 34 }, PHOT: { par: 158, spread: 39 },
    trafficker: { par: 50, spread: 35 }, billionaire: { par: 74, spread: 32 }, journalist: { par: 65, spread: 30 },
    dissident: { par: 70, spread: 31 }, hospital: { par: 98, spread: 23 }, developer: { par: 86, spread: 25 },
  },
  5: {
    COL: { par: 54, spread: 40 }, HIB: { par: 66, spread: 38 }, RHE: { par: 57, spread: 38 }, MER: { par: 65, spread: 36 },
    MONO: { par: 116, spread: 28 }, DROP: { par: 85, spread: 22 }, LANT: { par: 120, spread: 28 }, PHOT: { par: 138, spread: 34 },
    trafficker: { par: 42, spread: 34 }, billionaire: { par: 66, spread: 30 }, journalist: { par: 55, spread: 28 },
    dissident: { par: 62, spread: 28 }, hospital: { par: 86, spread: 22 }, developer: { par: 74, spread: 24 },
  },
  4: {
    COL: { par: 43, spread: 36 }, HIB: { par: 53, spread: 34 }, RHE: { par: 46, spread: 34 }, MER: { par: 52, spread: 32 },
    MONO: { par: 93, spread: 25 }, DROP: { par: 68, spread: 20 }, LANT: { par: 96, spread: 25 }, PHOT: { par: 110, spread: 30 },
    trafficker: { par: 34, spread: 30 }, billionaire: { par: 53, spread: 27 }, journalist: { par: 44, spread: 25 },
    dissident: { par: 50, spread: 25 }, hospital: { par: 69, spread: 20 }, developer: { par: 59, spread: 22 },
  },
}

/** Quarters of Standing added to every account holder, by the number of competing seats. */
export const CORRECTIONS: readonly { readonly upTo: number; readonly quarters: number }[] = [
  { upTo: 7, quarters: -2 }, { upTo: 9, quarters: 0 }, { upTo: 11, quarters: 2 }, { upTo: 13, quarters: 4 }, { upTo: 14, quarters: 6 },
]
