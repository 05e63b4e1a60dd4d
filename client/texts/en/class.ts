/** Words of a class: opening one, the teacher's console, the projector, and what students see of it. */
import type { CheckQuestion, Prepared, Question, ShapeOfClass, Shown } from '#shared/classroom/desk.ts'
import type { PlanName, Step, StepKind } from '#shared/classroom/plan.ts'
import type { Need } from '#shared/classroom/status.ts'
import { seatName } from './names.ts'
import { count, plural } from './numbers.ts'

export const PLAN_TEXTS = {
  45: { name: '45 minutes', line: 'Four rounds, one sitting, debrief.' },
  75: { name: '75 minutes', line: 'Six rounds, two sittings, a long debrief.' },
  90: { name: '90 minutes', line: 'Eight rounds, three sittings, a long debrief.' },
  two: { name: 'Two lessons', line: 'Eight rounds and three sittings over two lessons of 45 minutes; the codes stay the same.' },
} as const satisfies Record<PlanName, { name: string; line: string }>

export const SHAPE_TEXTS = {
  tables: { name: 'Tables side by side', line: 'Five seats a table, all with the same deal; compared at the end.' },
  teams: { name: 'One table of teams', line: 'Fourteen seats, two or three students on each.' },
  screen: { name: 'One screen', line: 'No devices but yours and the projector; the class votes by hand.' },
} as const satisfies Record<ShapeOfClass, { name: string; line: string }>

const STEP_NAMES = {
  join: 'Join and teams',
  check: 'Check before the game',
  round: 'Round',
  sitting: 'Court sitting',
  debrief: 'Debrief',
  ticket: 'Exit ticket',
  save: 'Save and stop',
} as const satisfies Record<StepKind, string>
/** "Round 2" */
export const stepName = ({ is, round }: Step): string => (is === 'round' ? `${STEP_NAMES.round} ${count(round)}` : STEP_NAMES[is])
/** "4:30" */
export const stepLength = ({ seconds }: Step): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

const PREPARED_TEXTS = {
  'law-or-person': 'Should the law follow the data or the person?',
  'trust-this-cloud': 'Would you keep your mail in this cloud?',
  'who-decides-a-tie': 'Four judges against four: should the warrant stand?',
  'pass-the-act': 'Should Columbia pass the Long-Arm Act?',
} as const satisfies Record<Prepared, string>
const YES_NO = ['Yes', 'No', 'It depends'] as const

const CHECK_TEXTS = {
  warrant: {
    words: 'A warrant for e-mail is addressed to ...',
    options: ['the suspect', 'the provider that holds it', 'the country where the server stands', 'nobody: it is published'],
  },
  place: {
    words: 'A company of country A keeps mail on a server in country B. Whose law may apply?',
    options: ['only that of A', 'only that of B', 'that of both, even against each other', 'neither'],
  },
  tie: {
    words: 'A court of appeal splits four to four. What happens to the ruling below?',
    options: ['It falls', 'It stands', 'The case begins anew', 'The government decides'],
  },
  treaty: {
    words: 'A request under a treaty of mutual legal assistance is ...',
    options: ['an order to a foreign company', 'a question to the other state, whose own courts act', 'a secret search', 'a fine'],
  },
} as const satisfies Record<CheckQuestion, { words: string; options: readonly [string, string, string, string] }>

/** What is asked, and the answers that may be given. */
export function questionText(question: Question): { readonly words: string; readonly options: readonly string[] } {
  switch (question.is) {
    case 'own':
      return question
    case 'prepared':
      return { words: PREPARED_TEXTS[question.name], options: YES_NO }
    case 'check':
      return CHECK_TEXTS[question.name]
  }
}

export const SHOWN_TEXTS = {
  code: 'Code',
  map: 'Map',
  court: 'Court',
  scores: 'Scores',
  question: 'Question',
  debrief: 'Debrief',
  blank: 'Blank',
} as const satisfies Record<Shown, string>

export const OPEN_CLASS = {
  title: 'Open a class',
  lead: 'No account. You get a link of your own, a code for the projector, and a table for every few students.',
  name: 'Name of the class',
  nameHint: 'Such as “Civics 3B”',
  teacher: 'What students call you',
  plan: 'Length',
  shape: 'Shape',
  noNames: 'No names',
  noNamesLine: 'Students come under safe made-up names, and the server never hears any other.',
  list: 'Names of the students',
  listLine: 'One a line, 42 at most. Each gets a rejoin code. Leave it empty, and students come by the code of the class.',
  open: 'Open the class',
  opening: 'Opening ...',
  phrase: 'I have a recovery phrase',
  phraseLine: 'The six words you were told when the class was opened.',
  goOn: 'Go on with the class',
  back: 'Back to the title',
} as const

export const CONSOLE = {
  kind: 'Teacher’s console',
  leave: 'To the title',
  code: 'Code',
  locked: (n: number): string => `Locked, ${count(n)} in`,
  open: (n: number): string => `Open, ${count(n)} in`,
  lock: 'Lock the class',
  unlock: 'Let students in',
  bell: 'Bell',
  bellIn: (minutes: number): string => (minutes > 0 ? `Bell in ${count(minutes)} min` : 'The bell has rung'),
  noBell: 'Set the bell',
  bellMinutes: 'Minutes until the bell',
  setBell: 'Set',
  lesson: 'Lesson',
  behind: (minutes: number): string => (minutes > 0 ? `You are ${plural(minutes, 'minute', 'minutes')} behind.` : 'You are on time.'),
  stepLeft: (time: string): string => `Ends in ${time}.`,
  stepOver: 'Its time is over.',
  nextStep: 'Next step',
  finishOnBell: 'To finish on the bell',
  skip: (what: string): string => `Skip ${what}.`,
  apply: 'Apply',
  ask: 'Ask the room',
  askLine: 'A question to every screen, answered with one tap.',
  check: (when: 'before' | 'after', n: number): string =>
    when === 'before' ? `Check before, question ${count(n)}` : `Check after, question ${count(n)}`,
  own: 'Write one',
  ownWords: 'Question',
  ownOptions: 'Answers, one a line',
  send: 'Ask',
  close: 'Close the question',
  answered: (n: number, of: number): string => `${count(n)} of ${count(of)} have answered`,
  tables: 'Tables',
  summary: (tables: number, students: number, sealed: number, seats: number): string =>
    `${plural(tables, 'table', 'tables')}, ${plural(students, 'student', 'students')}, ${count(sealed)} of ${count(seats)} sealed`,
  table: (n: number): string => `Table ${count(n)}`,
  tableAt: (n: number, round: number, phase: string): string => `Table ${count(n)}, round ${count(round)}, ${phase}`,
  tableShort: (n: number, round: number, phase: string): string => `${count(n)} · ${count(round)} ${phase}`,
  phases: { lobby: 'not begun', orders: 'Orders', chambers: 'Chambers', over: 'over' },
  sealed: 'Sealed',
  bot: 'Bot',
  orders: (n: number): string => plural(n, 'order', 'orders'),
  seals: 'seals',
  away: 'away',
  nudge: 'Nudge',
  botPlays: 'Bot plays',
  peoplePlay: 'People play',
  look: 'Look',
  lookAt: (seat: string): string => `Look at the seat of ${seat}`,
  minute: '+1:00',
  moreMinute: (n: number): string => `+1:00 at table ${count(n)}`,
  rewind: 'Back to the phase before',
  rewindAt: (n: number): string => `Back to the phase before at table ${count(n)}`,
  next: 'Next phase',
  nextAt: (n: number): string => `Next phase at table ${count(n)}`,
  nextAll: 'Next phase everywhere',
  minuteAll: '+1:00 everywhere',
  pauseAll: 'Pause all',
  goOn: 'Go on',
  eyesUp: 'Eyes up',
  eyesDown: 'Screens on',
  talk: 'Talk',
  talks: { off: 'off', phrases: 'phrases', free: 'free' },
  clock: (round: number, phase: string): string => `Round ${count(round)}, ${phase}`,
  sealedOf: (n: number, of: number): string => `${count(n)} of ${count(of)} sealed`,
  screen: 'On the big screen',
  openScreen: 'Open the projector’s page',
  needs: 'Needs you',
  needsNobody: 'Nobody needs you.',
  news: 'Bring news',
  newsWords: 'News for the tables',
  newsTo: 'To',
  everywhere: 'all tables',
  bring: 'Bring it',
  students: 'Students',
  shownName: (name: string): string => `Name of ${name} in the game`,
  realNameHint: 'What you call them',
  realName: (name: string): string => `What you call ${name}`,
  goThere: 'Go there',
  placeOf: (name: string): string => `Place of ${name}`,
  nowhere: 'nowhere yet',
  watches: 'watches',
  remove: (name: string): string => `Remove ${name}`,
  rejoin: (name: string): string => `Rejoin code for ${name}`,
  lower: 'Lower the hand',
  shareOut: 'Share out',
  shareLine: 'How many tables?',
  begin: 'Begin the lesson',
  beginLine: (n: number): string => `${plural(n, 'student has a place', 'students have places')}. Bots play all other seats.`,
  beginSure: 'Really begin',
  finish: 'Finish all games',
  finishSure: 'Really finish',
  keep: 'Keep this',
  keepLink: 'The address of this page is your key to the class. Keep it, and show it to nobody.',
  keepPhrase: 'If you lose it, this phrase makes another. It is shown once.',
  kept: 'I have kept it',
  second: 'Link for a second teacher',
  secondLine: 'Whoever opens this link may do all that you may. It is shown once.',
  codes: 'Rejoin codes',
  codesLine: 'With the code of the class each leads its student back, from any device. They are shown once: print them now.',
  print: 'Print',
  delete: 'Delete this class',
  deleteSure: 'Really delete it',
  deleted: 'The class is deleted, with everything its students did. No code leads here any more.',
  /** What a team needs the teacher for, where its table and seat stand beside it. */
  whyHere: (need: Need): string => {
    switch (need.why) {
      case 'away':
        return 'Nobody is here'
      case 'not-sealed':
        return `Not sealed, ${count(need.left)} s left`
      case 'no-orders':
        return `No orders yet, quiet for ${count(Math.floor(need.quiet / 60))} min`
      default:
        return ''
    }
  },
  why: (need: Need, name: (id: number) => string): string => {
    switch (need.why) {
      case 'fault':
        return `Table ${count(need.table)} has stopped: a fault of ours. Nothing is lost.`
      case 'hand':
        return `${name(need.person)} has a hand up`
      case 'held-lines':
        return `Table ${count(need.table)}: ${plural(need.lines, 'message waits', 'messages wait')} for you`
      case 'away':
        return `Table ${count(need.table)}, ${seatName(need.seat)}: nobody is here`
      case 'not-sealed':
        return `Table ${count(need.table)}, ${seatName(need.seat)}: not sealed, ${count(need.left)} s left`
      case 'no-orders':
        return `Table ${count(need.table)}, ${seatName(need.seat)}: no orders yet, quiet for ${count(Math.floor(need.quiet / 60))} min`
    }
  },
} as const

export const GRADING = {
  title: 'Grading sheet',
  line: 'What each student wrote, sealed, said and answered.',
  csv: 'Save as CSV',
  file: 'class.csv',
  student: 'Student',
  shown: 'Name in the game',
  table: 'Table',
  seat: 'Seat',
  did: { draft: 'Drafts', seal: 'Seals', deal: 'Deals', say: 'Lines', answer: 'Answers', hand: 'Hands' },
  when: { before: 'Before', after: 'After' },
} as const

export const PROJECTOR = {
  name: 'Projector',
  join: 'Join at',
  here: (n: number): string => plural(n, 'student is here', 'students are here'),
  locked: 'The class is locked.',
  closes: (phase: string): string => `${phase}: time left`,
  paused: 'Paused',
  eyesUp: 'Eyes up',
  blank: 'Look at your teacher.',
  talkAbout: 'Talk about this',
  noQuestion: 'No question has been asked.',
  scores: 'Scores',
  allTables: 'The same deal, other worlds',
  world4: (privacy: number, security: number, economy: number, comity: number): string =>
    `Privacy ${count(privacy)}, Security ${count(security)}, Economy ${count(economy)}, Comity ${count(comity)}`,
  ruling: (n: number, ground: string, stands: boolean, tie: boolean): string =>
    `No. ${count(n)} on ${ground}: ${tie ? 'a tie, ' : ''}${stands ? 'stands' : 'falls'}`,
  noRuling: 'no ruling',
  round: (n: number, of: number): string => `Round ${count(n)} of ${count(of)}`,
  waiting: 'The game has not begun.',
  world: 'The world now',
  docket: 'Before the bench',
  noCase: 'No case is pending.',
  caseOf: (number: number, government: string, challenger: string, ground: string): string =>
    `No. ${count(number)}: ${government} against ${challenger}, on ${ground}`,
  over: 'The games are over.',
} as const

export const PUPIL = {
  lesson: 'Class',
  waits: 'You are in. Your teacher gives you a seat; this page goes there by itself.',
  you: (name: string): string => `You are ${name}.`,
  hand: 'Raise your hand',
  handDown: 'Take your hand down',
  handUp: 'Your hand is up.',
  looking: (seat: string): string => `You see what ${seat} sees. Nothing you write here counts.`,
  paused: 'Your teacher has paused the lesson.',
  goesOn: (seconds: number): string => `The lesson goes on in ${count(seconds)}.`,
  eyesUp: 'Eyes up',
  eyesUpLine: 'Look at your teacher.',
  question: 'A question for you',
  answered: 'Your answer counts until the question is closed; you may change it.',
  news: 'News',
  nudge: 'Your teacher asks your team to go on.',
  team: 'Your team',
  speaks: (name: string): string => `${name} seals for your team.`,
  youSpeak: 'You seal for your team.',
  handOver: (name: string): string => `Let ${name} seal`,
} as const
