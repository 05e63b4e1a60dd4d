import type { OfferedScenario } from '../scenario.ts'

/** Public tenders pay 5 points, and whoever stands under a Long-Arm Act need not bid for those that exclude it. */
export const NO_GO_LIST = {
  id: 'no-go-list',
  title: 'The no-go list',
  rounds: 8,
  seats: ['COL', 'HIB', 'MONO', 'DROP', 'LANT', 'PHOT'],
  names: 'fictional',
  patch: { set: { rfp: 10 } },
  start: {
    states: { COL: { laws: ['REACH'] } },
    tender: { kind: 'no-foreign-reach', state: null },
    providers: { MONO: { influence: 3 }, DROP: { influence: 3 }, LANT: { influence: 3 } },
  },
} as const satisfies OfferedScenario
