import type { OfferedScenario } from '../scenario.ts'

/** A warrant of 2013 for mail in Ireland is before the bench; the panel below has quashed it, so that 4-4 leaves the mail where it is. */
export const DUBLIN_WARRANT = {
  id: 'dublin-warrant',
  title: 'The Dublin warrant',
  rounds: 5,
  seats: ['COL', 'HIB', 'MONO', 'AMBER'],
  names: 'real',
  patch: {},
  start: {
    judges: [{ bias: -1 }, { bias: -1 }, { bias: 1 }, { bias: 1 }],
    // Columbia has probable cause against two accounts, and one of them is the Trafficker's.
    governments: {
      COL: {
        case: 'trafficker',
        knows: { AMBER: ['trafficker', 'billionaire'], DUNE: ['trafficker', 'billionaire'] },
      },
    },
    accounts: {
      AMBER: { archetype: ['trafficker', 'billionaire'], at: ['MONO', 'HIB'] },
      DUNE: { archetype: ['trafficker', 'billionaire'] },
    },
    docket: [{ ground: 'reach', government: 'COL', handle: 'AMBER', below: 'quash' }],
  },
} as const satisfies OfferedScenario
