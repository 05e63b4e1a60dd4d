/** Words of a table of people while a game is played: who is waited for, the clock, votes, the rematch. */
import type { Person } from '#shared/gathering.ts'
import { seatName } from './names.ts'
import { count, listed } from './numbers.ts'

/** "Tomás, Hibernia" */
export const whoSits = ({ name, seat }: Person): string => (seat === null ? name : `${name}, ${seatName(seat)}`)

export const WAITING = {
  /** "Waiting for Tomás and Aoife (away)." */
  line: (who: readonly string[]): string => (who.length === 0 ? 'Everybody has sealed.' : `Waiting for ${listed(who)}.`),
  you: 'you',
  away: (who: string): string => `${who} (away)`,
} as const

export const AT_TABLE = {
  title: 'At the table',
  open: 'People',
  watching: 'You are watching',
  watchingLine: 'You see what everybody sees, and nobody’s secrets.',
  takeSeat: 'Take a bot’s seat',
  takeSeatLine: 'You get what that seat knows, and its bot steps back.',
  giveUp: 'Give the seat back to its bot',
  giveUpSure: 'Really give it up',
  clock: 'The clock',
  running: (until: string): string => `This phase closes at ${until}, or when everybody has sealed.`,
  standing: 'The clock stands still.',
  none: 'No clock: a phase closes when everybody has sealed.',
  pause: 'Stop the clock',
  resume: 'Let the clock run',
  extend: 'One minute more',
  end: 'End the game now',
  endSure: 'Really end it for all',
  vote: { pause: 'Vote to stop the clock', extend: 'Vote for a minute more', end: 'Vote to end the game' },
  voteResume: 'Vote to let the clock run',
  votes: (n: number, of: number): string => `${count(n)} of ${count(of)}`,
  votesNote: 'More than half of those who sit and are here decide.',
  hostNote: 'As host you decide at once.',
  code: (code: string): string => `Others come in by the code ${code}.`,
  tell: 'Tell me when it is my turn',
  told: 'You will be told when it is your turn, as long as a tab of this game is open.',
  tellDenied: 'This browser does not allow notifications here.',
} as const

export const TURN = {
  title: 'Your turn',
  body: (phase: string, round: number): string => `${phase} of round ${count(round)} are open.`,
  phase: { orders: 'The orders', chambers: 'The chambers' },
} as const

export const REMATCH = {
  open: 'Rematch',
  openLine: 'The same people, each in the next one’s seat.',
  come: 'To the rematch',
  comeLine: 'A rematch has been opened. The others wait there.',
  ended: (round: number, rounds: number): string =>
    `The table ended this game by vote or by its host in round ${count(round)} of ${count(rounds)}.`,
} as const

export const WATCHED = {
  title: 'Chambers',
  lede: 'Every seat decides on its own sheet, and nobody sees another’s until the phase closes.',
  bills: 'Bills before the house',
  noBills: 'No bill this round.',
  cases: 'Cases before the bench',
  noCases: 'No case this round.',
  demands: (n: number): string => `${count(n)} ${n === 1 ? 'warrant waits' : 'warrants wait'} for an answer.`,
  bench: (names: readonly string[]): string => `On the bench: ${listed(names)}.`,
} as const
