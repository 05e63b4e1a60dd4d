/** The words of the replay. */
import { count, plural } from './numbers.ts'

const PHASES = { orders: 'Orders', chambers: 'Chambers' } as const

export const REPLAY = {
  title: 'Replay',
  loading: 'Fetching the record',
  loadingLine: 'A whole game is about as large as a photograph of a stamp.',
  gone: 'There is no game here',
  other: 'Another version’s game',
  otherLine: 'This record was written in a form that this version cannot read.',
  failed: 'The record cannot be shown',
  failedLine: 'What came is not a whole record of a game. Try again.',
  retry: 'Try again',
  toTitle: 'To the title',
  began: 'Before the first round',
  chapter: (round: number, phase: keyof typeof PHASES): string =>
    round === 0 ? 'Before the first round' : `Round ${count(round)}, ${PHASES[phase]}`,
  roundOf: (round: number, rounds: number): string => `${count(round)} of ${count(rounds)}`,
  short: (round: number): string => (round === 0 ? '0' : count(round)),
  ended: 'The end',
  eyes: 'Seen by',
  all: 'Nobody: as it was',
  watcher: 'Who watched',
  asItWas: 'All hands lie open.',
  seat: (name: string): string => `As ${name} knew it.`,
  watched: 'What was open to all.',
  player: (held: string): string => ` (${held})`,
  person: 'person',
  seek: 'Rounds and phases',
  region: 'Playback',
  firstChapter: 'To the beginning',
  back: 'Phase before',
  stepBack: 'Moment before',
  step: 'Next moment',
  forward: 'Next phase',
  play: 'Play',
  pause: 'Pause',
  speed: 'Speed',
  tabs: { news: 'News', place: 'Place', law: 'Law', file: 'Hand', log: 'Log', record: 'Record' },
  hands: 'Hands',
  noHand: 'Who watches sees no hand. Choose a seat, or all of them, to see more.',
  sheets: 'What was sealed',
  sheet: 'What this seat sealed',
  noSheets: 'No phase is closed yet.',
  nothingSealed: 'nothing',
  from: { person: '', draft: ' (from the draft)', deputy: ' (by the deputy)', bot: '' },
  debrief: 'Standing and debrief',
  verify: 'Verify',
  verifyLine:
    'Plays the whole game again in this browser, from the seed and the sealed sheets, and compares every state and every word that was told.',
  verifying: (done: number, of: number): string => `Playing again: ${count(done)} of ${count(of)}`,
  allOk: (phases: number): string => `All ${plural(phases, 'phase comes', 'phases come')} out the same.`,
  allKept: 'Every stored state is the one of its hash.',
  firstBad: (chapter: string): string => `Not the same from: ${chapter}.`,
  unable: 'It cannot be played again here: the browser refused to.',
  is: { ok: 'the same', kept: 'hash fits', altered: 'changed afterwards', differs: 'comes out otherwise' },
  where: (path: string): string => `at ${path}`,
  otherRules:
    'This game was played under other rules than this version’s, so it cannot be played again here. Its record is shown as it was written, and its states are checked by their hashes.',
  otherNumbers: 'This game was played with the numbers of an earlier version.',
  kept: (days: number): string =>
    days === 0
      ? 'The record is kept for as long as the server.'
      : `The record is kept for ${plural(days, 'day', 'days')} after somebody was last at its table.`,
  keys: 'Space plays, arrows step, Page Up and Page Down go from phase to phase.',
} as const
