import type { OfferedScenario } from '../scenario.ts'

/** Every government holds two reciprocity tokens: each may do to two others what was done to it, and each is itself a target. */
export const SPIRAL = {
  id: 'spiral',
  title: 'The spiral',
  rounds: 6,
  seats: ['COL', 'HIB', 'RHE', 'MER', 'MONO', 'DROP'],
  names: 'fictional',
  patch: { set: { comityStart: 5 } },
  start: {
    states: {
      COL: { tokens: ['HIB', 'RHE'] },
      HIB: { tokens: ['RHE', 'MER'] },
      RHE: { tokens: ['MER', 'COL'] },
      MER: { tokens: ['COL', 'HIB'] },
    },
    headlines: ['diplomatic-spat'],
  },
} as const satisfies OfferedScenario
