import type { OfferedScenario } from '../scenario.ts'

/** REACH on one shore, BLOCK on two others, and a warrant that cannot be obeyed without a fine. */
export const CATCH_22 = {
  id: 'catch-22',
  title: 'Catch-22',
  rounds: 6,
  seats: ['COL', 'HIB', 'RHE', 'MONO', 'LANT', 'AMBER'],
  names: 'fictional',
  patch: {},
  start: {
    states: { COL: { laws: ['REACH'] }, HIB: { laws: ['BLOCK'] }, RHE: { laws: ['BLOCK'] } },
    governments: {
      COL: {
        case: 'trafficker',
        knows: { AMBER: ['trafficker', 'developer'], EMBER: ['trafficker', 'developer'] },
      },
    },
    accounts: {
      AMBER: { archetype: ['trafficker', 'developer'], at: ['MONO', 'HIB'] },
      EMBER: { archetype: ['trafficker', 'developer'], at: ['LANT', 'RHE'] },
    },
    demands: [{ government: 'COL', handle: 'AMBER' }],
  },
} as const satisfies OfferedScenario
