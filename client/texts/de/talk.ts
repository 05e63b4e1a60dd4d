/** Words of talk at a table. */
import type { GovId, Handle } from '#shared/names.ts'
import type { HeardLine, Phrase, TalkRefusal } from '#shared/speech.ts'
import type { Rules } from '#shared/rules.ts'
import { adjective } from './grammar.ts'
import { demonym, seatName } from './names.ts'
import { count, halves, listed, plural } from './numbers.ts'

/** As the reader's own clock writes it. */
const clock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' })

export const PHRASE_TEXTS = {
  hello: 'Hallo!',
  deal: 'Abgemacht',
  'not-yet': 'Noch nicht',
  no: 'Nein',
  'what-would-it-take': 'Was bräuchte es?',
  'show-me-the-law': 'Zeig mir das Gesetz',
  'after-court': 'Nach dem Urteil',
  'trust-me': 'Vertrau mir',
  'watch-out': 'Pass auf',
  'one-moment': 'Einen Moment',
  'please-seal': 'Bitte versiegeln',
  thanks: 'Danke',
  'well-played': 'Gut gespielt',
} as const satisfies Record<Phrase, string>

const REFUSALS = {
  'talk-off': 'Die Spielleitung hat das Gespräch abgeschaltet.',
  'phrases-only': 'An diesem Tisch nur Kurzsätze.',
  muted: 'Die Spielleitung hat Dich stumm geschaltet: Niemand hört Dich.',
  'nobody-hears': 'Jemand davon ist nicht mehr am Tisch.',
  empty: 'Darin ist nichts, was sich sagen ließe.',
  'no-such-line': 'Diese Zeile gibt es nicht mehr.',
  'not-host': 'Das darf nur die Spielleitung.',
  'not-said': 'Es ließ sich nicht sagen.',
} as const satisfies Record<TalkRefusal | 'not-said', string>

export const TALK = {
  /** At the head: nothing that is said binds anybody (R6.1). */
  free: 'Nichts, was hier gesagt wird, bindet jemanden.',
  mode: 'Gespräch an diesem Tisch',
  hearers: 'Wer Dich hört',
  all: 'Alle',
  onlyHear: (names: readonly string[]): string =>
    `Nur ${listed(names)} und Du. Die Spielleitung sieht es, wenn es gemeldet oder zurückgehalten wird.`,
  someoneGone: 'jemand, der gegangen ist',
  private: 'Vertraulich oder Gruppe',
  choose: 'Wer soll Dich hören?',
  open: 'Leitung öffnen',
  close: 'Zurück',
  nobody: 'Noch ist sonst niemand da.',
  lines: (names: string): string => `Gesagt zu ${names}`,
  none: 'Noch nichts gesagt.',
  you: 'Du',
  time: (at: number): string => clock.format(at),
  words: (words: NonNullable<HeardLine['words']>): string =>
    'phrase' in words ? PHRASE_TEXTS[words.phrase] : 'text' in words ? words.text : words.name,
  write: (names: string): string => `Schreiben an: ${names}`,
  send: 'Senden',
  left: (n: number): string => `noch ${plural(n, 'Zeichen', 'Zeichen')}`,
  phrases: 'Kurzsätze',
  /** Before a name. */
  about: 'Über',
  whisper: (name: string): string => `Vertraulich mit ${name}`,
  hide: (name: string): string => `Verbergen, was ${name} sagt`,
  show: (name: string): string => `Zeigen, was ${name} sagt`,
  mute: (name: string): string => `${name} für alle stumm schalten`,
  unmute: (name: string): string => `${name} wieder sprechen lassen`,
  hiddenLine: (names: readonly string[]): string => `Für Dich verborgen: ${listed(names)}.`,
  showAll: 'Wieder zeigen',
  report: 'Der Spielleitung melden',
  reported: 'Gemeldet',
  sending: 'Unterwegs',
  held: 'Zurückgehalten, bis die Spielleitung es gesehen hat',
  heldName: (name: string): string => `Du möchtest „${name}“ heißen. Die Spielleitung muss den Namen erst zulassen.`,
  dropped: 'Von der Spielleitung entfernt',
  refused: (why: keyof typeof REFUSALS): string => REFUSALS[why],
  takeBack: 'Zurücknehmen',
  failed: 'Das ging nicht. Versuch es noch einmal.',
  judge: 'Für Dich als Spielleitung',
  waitsName: (name: string, wish: string): string => `${name} möchte „${wish}“ heißen.`,
  waitsHeld: 'Zurückgehalten',
  waitsReported: (n: number): string => `${count(n)}-mal gemeldet`,
  pass: 'Zulassen',
  drop: 'Entfernen',
  isOff: 'Die Spielleitung hat das Gespräch abgeschaltet.',
  isMuted: 'Die Spielleitung hat Dich stumm geschaltet: Niemand hört Dich.',
  isWatching: 'Du hörst, was zu allen gesagt wird.',
  gagged: ({ government, handle }: { government: GovId; handle: Handle }, rules: Rules): string =>
    `Du hast eine geheime ${adjective(demonym(government), 'e')} Anordnung zu ${seatName(handle)}. Sie zu verraten kann ${halves(-rules.disclosure)} SP kosten, wenn es gezeigt wird.`,
  sendAnyway: 'Trotzdem sagen',
  reword: 'Ändern',
  spoken: (name: string, words: string): string => `${name}: ${words}`,
  news: (name: string, isPrivate: boolean, unread: number): string =>
    `${isPrivate ? 'Vertrauliche Nachricht' : 'Nachricht'} von ${name}. ${count(unread)} ungelesen.`,
} as const

export const TALK_MODE_TEXTS = { off: 'Aus', phrases: 'Kurzsätze', free: 'Freier Text' } as const
