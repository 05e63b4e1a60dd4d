/**
 * Par and spread by role and length (R8.2), in QUARTER points, and the table-size correction (R8.2c).
 * Written by `npm run par -- --games 400 --seed par`: not to be edited by hand.
 */
import type { Archetype, GovId, ProviderId } from './names.ts'
import type { Length } from './rules.ts'

/** A role for scoring: accounts by archetype. */
export type Role = GovId | ProviderId | Archetype
export interface Par { readonly par: number; readonly spread: number }

export const PAR: Record<Length, Record<Role, Par>> = {
8: {
COL: { par: 157, spread: 52 }, HIB: { par: 138, spread: 50 }, RHE: { par: 114, spread: 50 }, MER: { par: 117, spread: 49 },
MONO: { par: 216, spread: 38 }, DROP: { par: 152, spread: 30 }, LANT: { par: 235, spread: 43 }, PHOT: { par: 209, spread: 36 },
trafficker: { par: 80, spread: 33 }, billionaire: { par: 109, spread: 29 }, journalist: { par: 106, spread: 24 }, dissident: { par: 109, spread: 28 }, hospital: { par: 137, spread: 18 }, developer: { par: 122, spread: 22 },
},
6: {
COL: { par: 122, spread: 43 }, HIB: { par: 120, spread: 45 }, RHE: { par: 92, spread: 40 }, MER: { par: 93, spread: 40 },
MONO: { par: 162, spread: 29 }, DROP: { par: 110, spread: 26 }, LANT: { par: 175, spread: 34 }, PHOT: { par: 158, spread: 33 },
trafficker: { par: 63, spread: 29 }, billionaire: { par: 89, spread: 29 }, journalist: { par: 79, spread: 22 }, dissident: { par: 93, spread: 24 }, hospital: { par: 108, spread: 17 }, developer: { par: 93, spread: 17 },
},
5: {
COL: { par: 103, spread: 35 }, HIB: { par: 110, spread: 37 }, RHE: { par: 92, spread: 34 }, MER: { par: 92, spread: 34 },
MONO: { par: 131, spread: 25 }, DROP: { par: 94, spread: 23 }, LANT: { par: 135, spread: 27 }, PHOT: { par: 140, spread: 27 },
trafficker: { par: 55, spread: 30 }, billionaire: { par: 84, spread: 28 }, journalist: { par: 72, spread: 20 }, dissident: { par: 77, spread: 24 }, hospital: { par: 97, spread: 15 }, developer: { par: 82, spread: 16 },
},
4: {
COL: { par: 81, spread: 35 }, HIB: { par: 94, spread: 35 }, RHE: { par: 76, spread: 32 }, MER: { par: 85, spread: 33 },
MONO: { par: 102, spread: 21 }, DROP: { par: 76, spread: 19 }, LANT: { par: 109, spread: 21 }, PHOT: { par: 116, spread: 24 },
trafficker: { par: 48, spread: 31 }, billionaire: { par: 66, spread: 27 }, journalist: { par: 54, spread: 21 }, dissident: { par: 56, spread: 24 }, hospital: { par: 81, spread: 16 }, developer: { par: 64, spread: 15 },
},
}

/** Quarters of Standing added to every account holder, by the number of competing seats. */
export const CORRECTIONS: readonly { readonly upTo: number; readonly quarters: number }[] = [
{ upTo: 7, quarters: -2 },
{ upTo: 9, quarters: 0 },
{ upTo: 11, quarters: 2 },
{ upTo: 13, quarters: 4 },
{ upTo: 14, quarters: 6 },
]
