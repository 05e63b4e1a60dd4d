/** Words of the law book and of the log. */
import { count } from './numbers.ts'

export const LAWBOOK = {
  title: 'Law',
  tracks: 'Doctrine',
  tracksNote: 'Courts move these three for everybody.',
  states: 'Laws in force',
  docket: 'Docket',
  docketEmpty: 'No case is waiting.',
  reporter: 'The reporter',
  reporterEmpty: 'No ruling yet.',
  no: (n: number): string => `No. ${count(n)}`,
  heard: (round: number): string => `filed round ${count(round)}`,
  sealed: 'sealed',
  judges: 'The bench',
  bias: (n: number): string => (n === 0 ? 'no leaning' : n > 0 ? 'leans to enforce' : 'leans to quash'),
  bills: 'On the floor',
  treaties: 'Treaties',
  none: 'None.',
  value: (n: number, low: string, high: string): string =>
    n === 0 ? 'in the middle' : n < 0 ? `${count(-n)} to ${low}` : `${count(n)} to ${high}`,
  room: 'room for a second law',
} as const

export const LOG = {
  title: 'Log',
  empty: 'Nothing has happened yet.',
  emptyLine: 'What you were told stands here, round by round.',
  round: (n: number): string => `Round ${count(n)}`,
  phases: { orders: 'Orders', chambers: 'Chambers' },
  newest: 'Newest first',
  before: 'Before the first round',
} as const
