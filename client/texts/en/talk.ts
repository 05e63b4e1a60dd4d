/** Words of talk at a table. */
import type { GovId, Handle } from '#shared/names.ts'
import type { HeardLine, Phrase, TalkRefusal } from '#shared/speech.ts'
import type { Rules } from '#shared/rules.ts'
import { demonym, seatName } from './names.ts'
import { count, halves, listed, plural } from './numbers.ts'

/** As the reader's own clock writes it. */
const clock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' })

export const PHRASE_TEXTS = {
  hello: 'Hello!',
  deal: 'Deal',
  'not-yet': 'Not yet',
  no: 'No',
  'what-would-it-take': 'What would it take?',
  'show-me-the-law': 'Show me the law',
  'after-court': 'After court',
  'trust-me': 'Trust me',
  'watch-out': 'Watch out',
  'one-moment': 'One moment',
  'please-seal': 'Please seal',
  thanks: 'Thanks',
  'well-played': 'Well played',
} as const satisfies Record<Phrase, string>

const REFUSALS = {
  'talk-off': 'The host has switched talk off.',
  'phrases-only': 'Quick phrases only at this table.',
  muted: 'The host has muted you: nobody hears you.',
  'nobody-hears': 'Somebody of them is no longer at the table.',
  empty: 'There is nothing in it that can be said.',
  'no-such-line': 'This line is no longer there.',
  'not-host': 'Only the host may do that.',
  'not-said': 'It could not be said.',
} as const satisfies Record<TalkRefusal | 'not-said', string>

export const TALK = {
  /** At the head: nothing that is said binds anybody (R6.1). */
  free: 'Nothing said here binds anybody.',
  mode: 'Talk at this table',
  hearers: 'Who hears you',
  all: 'Everybody',
  onlyHear: (names: readonly string[]): string => `Only ${listed(names)} and you. The host sees it if it is reported or held.`,
  someoneGone: 'someone who has left',
  private: 'Private line or group',
  choose: 'Who shall hear you?',
  open: 'Open the line',
  close: 'Back',
  nobody: 'Nobody else is here yet.',
  lines: (names: string): string => `Said to ${names}`,
  none: 'Nothing said yet.',
  you: 'You',
  time: (at: number): string => clock.format(at),
  words: (words: NonNullable<HeardLine['words']>): string =>
    'phrase' in words ? PHRASE_TEXTS[words.phrase] : 'text' in words ? words.text : words.name,
  write: (names: string): string => `Write to ${names}`,
  send: 'Send',
  left: (n: number): string => `${plural(n, 'character', 'characters')} left`,
  phrases: 'Quick phrases',
  /** Before a name. */
  about: 'About',
  whisper: (name: string): string => `Private line to ${name}`,
  hide: (name: string): string => `Hide what ${name} says`,
  show: (name: string): string => `Show what ${name} says`,
  mute: (name: string): string => `Mute ${name} for everybody`,
  unmute: (name: string): string => `Let ${name} speak again`,
  hiddenLine: (names: readonly string[]): string => `You do not see what ${listed(names)} says.`,
  showAll: 'Show again',
  report: 'Report to the host',
  reported: 'Reported',
  sending: 'On its way',
  held: 'Held back until the host has seen it',
  heldName: (name: string): string => `You asked for the name “${name}”. The host has to let it pass first.`,
  dropped: 'Taken away by the host',
  refused: (why: keyof typeof REFUSALS): string => REFUSALS[why],
  takeBack: 'Take back',
  failed: 'That could not be done. Try again.',
  judge: 'For you as host to look at',
  waitsName: (name: string, wish: string): string => `${name} would like to be called “${wish}”.`,
  waitsHeld: 'Held back',
  waitsReported: (n: number): string => `Reported by ${count(n)}`,
  pass: 'Let it pass',
  drop: 'Take it away',
  isOff: 'The host has switched talk off.',
  isMuted: 'The host has muted you: nobody hears you.',
  isWatching: 'You hear what is said to everybody.',
  gagged: ({ government, handle }: { government: GovId; handle: Handle }, rules: Rules): string =>
    `You hold a sealed ${demonym(government)} order on ${seatName(handle)}. Telling may cost ${halves(-rules.disclosure)} VP if it is shown.`,
  sendAnyway: 'Say it all the same',
  reword: 'Change it',
  spoken: (name: string, words: string): string => `${name}: ${words}`,
  news: (name: string, isPrivate: boolean, unread: number): string =>
    `${isPrivate ? 'Private line' : 'Line'} from ${name}. ${count(unread)} unread.`,
} as const

export const TALK_MODE_TEXTS = { off: 'Off', phrases: 'Quick phrases', free: 'Free text' } as const
