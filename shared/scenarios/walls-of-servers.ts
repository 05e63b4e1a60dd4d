import type { OfferedScenario } from '../scenario.ts'

/** After a leak two states want their citizens' data at home, and the net is short of Comity. */
export const WALLS_OF_SERVERS = {
  id: 'walls-of-servers',
  title: 'Walls of servers',
  rounds: 8,
  seats: ['COL', 'RHE', 'MER', 'MONO', 'DROP', 'PHOT', 'AMBER', 'BASALT', 'COBALT'],
  names: 'fictional',
  patch: { set: { comityStart: 4 } },
  start: {
    states: { RHE: { laws: ['LOCAL'] }, MER: { laws: ['LOCAL'] } },
    headlines: ['mass-leak'],
    tender: { kind: 'local', state: 'MER' },
  },
} as const satisfies OfferedScenario
