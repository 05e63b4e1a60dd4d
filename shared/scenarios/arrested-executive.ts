import type { OfferedScenario } from '../scenario.ts'

/** Contempt costs 4, then 5, then 6: a locked service without an office, and a court that has run out of patience. */
export const ARRESTED_EXECUTIVE = {
  id: 'arrested-executive',
  title: 'The arrested executive',
  rounds: 6,
  seats: ['COL', 'MER', 'DROP', 'PHOT', 'COBALT', 'FJORD'],
  names: 'fictional',
  patch: { set: { contempt: -8 } },
  start: {
    governments: {
      MER: {
        case: 'trafficker',
        knows: { COBALT: ['trafficker', 'dissident'], FJORD: ['trafficker', 'dissident'] },
      },
    },
    accounts: {
      COBALT: { archetype: ['trafficker', 'dissident'], at: ['PHOT', 'ALP'], lock: 'checkbox' },
      FJORD: { archetype: ['trafficker', 'dissident'], at: ['DROP', 'HIB'] },
    },
    demands: [{ government: 'MER', handle: 'COBALT' }],
  },
} as const satisfies OfferedScenario
