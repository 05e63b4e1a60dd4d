/** Words of the solo set-up: what each role wants, can do and has to watch for. */
import type { Archetype, Seat } from '#shared/names.ts'
import type { Level } from '../../deeds.ts'

interface RoleText {
  /** 1 to 3: how much there is to think about. */
  readonly complexity: 1 | 2 | 3
  readonly tag: string
  readonly lead: string
  readonly aims: string
  readonly powers: string
  readonly warning: string
}

export const ROLE_TEXTS = {
  COL: {
    complexity: 2,
    tag: 'Home of the big cloud',
    lead: 'You hold the longest sleeve on the map. Courts and allies decide how far it may stretch.',
    aims: 'Close secret cases: find out which account it is, then read what it holds.',
    powers: 'Most providers answer to you: subpoena, seizure, long-arm warrant. Bills and treaties.',
    warning: 'A Blocking Statute abroad turns every warrant into a fight, and reading without consent costs Comity.',
  },
  HIB: {
    complexity: 2,
    tag: 'Island of data centres',
    lead: 'Everybody’s data lie with you. Everybody wants them.',
    aims: 'Close cases, host accounts, and be asked nicely: each request you grant pays.',
    powers: 'Seizure on your own crowded soil, MLAT answers, bills and treaties.',
    warning: 'Each foreign reading of your people costs you a point.',
  },
  RHE: {
    complexity: 3,
    tag: 'Privacy in the constitution',
    lead: 'You protect secrets for a living, and still have cases to close.',
    aims: 'Close cases with the lawful slow tools, and keep your own soil unread.',
    powers: 'Lanterna and Monolith stand on your soil. Shield and Block are bills away.',
    warning: 'Fewer providers answer to you: find your suspect’s server before you promise anything.',
  },
  MER: {
    complexity: 2,
    tag: 'Digital sovereignty',
    lead: 'You would like your people’s data at home, and a say in where the rest goes.',
    aims: 'Close cases, bring data home, and grow with the providers that build with you.',
    powers: 'Dropcrate and Photon answer to you. Localisation is a bill away.',
    warning: 'A localisation law costs Comity and Economy the day it passes.',
  },
  MONO: {
    complexity: 3,
    tag: 'Three data centres',
    lead: 'One company, three laws. You cannot obey all of them.',
    aims: 'Trust and hosted accounts pay each round. Win the tender.',
    powers: 'Comply, challenge or refuse. Build, migrate, ship encryption, report.',
    warning: 'Where you have a data centre you can be served, fined and seized.',
  },
  DROP: {
    complexity: 1,
    tag: 'Encryption is four steps off',
    lead: 'Popular, cheap, unlocked. Governments love you. Is that good?',
    aims: 'Keep your users, open data centres where the customers are.',
    powers: 'Comply, challenge or refuse. Market, build, migrate.',
    warning: 'Encryption takes you four steps; until then everything you host can be read.',
  },
  LANT: {
    complexity: 2,
    tag: 'Small and proud',
    lead: 'You would rather close the shop than hand over a key. You can.',
    aims: 'Trust, tenders, and one protest at the right moment.',
    powers: 'Ship encryption, report, hang a canary, shut down.',
    warning: 'A shutdown loses every user you have, and costs dear if somebody’s copy was preserved.',
  },
  PHOT: {
    complexity: 1,
    tag: 'Encrypted from day one',
    lead: 'The checkbox is yours. Now let them come.',
    aims: 'Attract accounts with a lock, and keep the highest Trust.',
    powers: 'Report, canary, data centres, and challenges on Keys.',
    warning: 'A Mandate fines you every round you have no backdoor for it.',
  },
  AMBER: account('Diamond'),
  BASALT: account('Cross'),
  COBALT: account('Circle'),
  DUNE: account('Triangle'),
  EMBER: account('Square'),
  FJORD: account('Hexagon'),
} as const satisfies Record<Seat, RoleText>

function account(shape: string) {
  return {
    complexity: 1 as const,
    tag: shape,
    lead: 'One account with a secret. Four governments would like to know whose it is.',
    aims: 'Stay online, stay where it pays, and do not be read.',
    powers: 'Move, encrypt, delete, cover your traffic, do business, go to court.',
    warning: 'A preservation order freezes a copy: then moving and locking come too late.',
  }
}

export const ARCHETYPE_DOTS = {
  trafficker: 3,
  billionaire: 2,
  journalist: 2,
  dissident: 2,
  hospital: 1,
  developer: 1,
} as const satisfies Record<Archetype, 1 | 2 | 3>

export const LEVEL_TEXTS = {
  clerk: { name: 'Clerk', line: 'Makes mistakes. Good for a first game.' },
  counsel: { name: 'Counsel', line: 'Plays to win.' },
  partner: { name: 'Partner', line: 'Imagines what you may hide before it orders.' },
  justice: { name: 'Justice', line: 'Plays many futures to the end. Hard to beat.' },
} as const satisfies Record<Level, { name: string; line: string }>

export const SETUP = {
  title: 'Choose a role',
  random: 'Deal me one',
  back: 'Back',
  game: 'The game',
  rounds: 'Length',
  level: 'Strength of the bots',
  personalities: 'Each with a personality, told after the game',
  botsSeat: 'A bot plays it here.',
  cards: 'Order cards',
  stepByStep: 'A first game: they open round by round',
  clock: 'Clock',
  clockOff: 'None: the round waits for you',
  clockOn: 'On: 2:00 for orders, 1:45 for chambers',
  clockQuick: 'On: 1:00 for orders, 0:45 for chambers',
  notes: { government: 'make law, issue demands', provider: 'hold the data', account: 'own the secrets' },
  yourRole: 'Your role',
  aims: 'You win by',
  powers: 'You can',
  warning: 'Watch for',
  whose: 'Whose account is it?',
  whoseLine: 'Alone you may choose. The bots do not know.',
  dealt: 'Deal it to me',
  dealtLine: 'One of six, told to you alone',
  goal: (goal: string): string => `Secret goal, +5: ${goal}`,
  start: 'Start the game',
  starting: 'Opening the room',
  summary: (seat: string, rounds: number, level: string): string => `${seat}, ${rounds} rounds, ${level} bots`,
  summaryLine: 'Thirteen bots take the other seats.',
  complexity: (n: number): string => ['', 'Easy to play', 'Some experience helps', 'Demanding'][n] ?? '',
  failed: 'The room could not be opened.',
} as const
