import type { OfferedScenario } from '../scenario.ts'

/** Two providers are one step from the checkbox on the day a MANDATE is tabled. */
export const CHECKBOX = {
  id: 'checkbox',
  title: 'The checkbox',
  rounds: 6,
  seats: ['COL', 'HIB', 'MONO', 'LANT', 'BASALT', 'EMBER'],
  names: 'fictional',
  patch: {},
  start: {
    headlines: ['terror-plot'],
    tender: { kind: 'encrypted', state: null },
    governments: { COL: { agenda: 'golden-key', influence: 3 } },
    providers: { MONO: { toShip: 1, agenda: 'fortress' }, LANT: { toShip: 1 }, DROP: { toShip: 3 } },
    bills: [{ government: 'COL', law: 'MANDATE' }],
  },
} as const satisfies OfferedScenario
