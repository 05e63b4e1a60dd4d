import type { OfferedScenario } from '../scenario.ts'

/** Lanterna has shipped, and a gagged warrant for one of two locked mailboxes lies on its desk. It may comply, fight, or close. */
export const LAST_KEY = {
  id: 'last-key',
  title: 'The last key',
  rounds: 6,
  seats: ['COL', 'RHE', 'LANT', 'COBALT', 'FJORD'],
  names: 'fictional',
  patch: {},
  start: {
    tracks: { secrecy: 1 },
    governments: {
      COL: {
        case: 'trafficker',
        knows: { COBALT: ['trafficker', 'journalist'], FJORD: ['trafficker', 'journalist'] },
      },
    },
    providers: { LANT: { toShip: 0, trust: 7, canary: 'live' } },
    accounts: {
      COBALT: { archetype: ['trafficker', 'journalist'], at: ['LANT', 'RHE'], lock: 'checkbox' },
      FJORD: { archetype: ['trafficker', 'journalist'], at: ['LANT', 'RHE'], lock: 'checkbox' },
    },
    // Which of the two is meant is drawn, so that who has read this file does not know it either.
    demands: [{ government: 'COL', handle: ['COBALT', 'FJORD'], gagged: true }],
  },
} as const satisfies OfferedScenario
