/** Words of arguments and of the reporter: rulings as texts. */
import type { CardId } from '#shared/codex/cards.ts'
import type { Ground, Line, Philosophy, Side } from '#shared/names.ts'
import type { Ruling } from '#shared/state.ts'
import { cardText } from './cards.ts'
import { of as ofName } from './grammar.ts'
import { LINE_NAMES, PHILOSOPHY_NAMES, SIDE_NAMES, TRACK_NAMES } from './names.ts'
import { count, listed, signed } from './numbers.ts'

/** "Nr. 2 dieses Spiels (durchgesetzt, 5–3)": fits every case. */
const named = ({ number, side, enforce, quash }: Pick<Ruling, 'number' | 'side' | 'enforce' | 'quash'>): string =>
  `Nr. ${count(number)} dieses Spiels (${SIDE_NAMES[side].past}, ${count(Math.max(enforce, quash))}–${count(Math.min(enforce, quash))})`

export const ARGUMENT = {
  ours: 'Unseres',
  expect: 'Zu erwarten',
  cites: (one: Ruling): string => `Kann sich stützen auf ${named(one)}.`,
} as const

export const REPORTER = {
  no: (n: number): string => `Nr. ${count(n)}`,
  tie: '4–4, kein Präzedenzfall',
  title: 'Die Urteilssammlung',
  note: 'Jedes Urteil dieses Spiels. Spätere Prozesse stützen sich auf das neueste in ihrem Sinn.',
  question: 'Die Frage',
  argued: 'Was vorgetragen wurde',
  silent: (who: string): string => `Kein Schriftsatz ${ofName(who)}.`,
  for: (who: string, line: Line): string => `${who}, ${LINE_NAMES[line]}`,
  cited: (who: string, one: Ruling): string => `${who}: gestützt auf ${named(one)}.`,
  votes: 'Die Stimmen',
  below: (what: string): string => `Vorinstanz: ${what.toLowerCase()}.`,
  reasons: 'Gründe',
  changes: 'Was sich ändert',
  moved: (ground: Ground, track: number): string => `${TRACK_NAMES[ground].name}: jetzt ${signed(track)}.`,
  unmoved: (ground: Ground): string => `${TRACK_NAMES[ground].name}: unverändert. Ein Gleichstand schafft keinen Präzedenzfall.`,
  movers: 'Bewegt durch',
  read: (n: number): string => `Urteil Nr. ${count(n)} lesen`,
} as const

/** Sentences from which the reasons of a ruling are put together. */
export const REASONS = {
  tie: (below: Side): string =>
    `Die Richterbank ist genau geteilt, vier zu vier. Was unten ${SIDE_NAMES[below].past} wurde, bleibt bestehen, mangels Mehrheit und nicht wegen seiner Gründe.`,
  majority: (side: Side, n: number): string => `${count(n)} von acht Stimmen sind für ${SIDE_NAMES[side].verb}.`,
  accepted: (card: CardId): string =>
    `Die Richterbank folgt dem, was die obsiegende Seite vortrug: „${cardText(card).claim}“ (${cardText(card).authority}.)`,
  noBrief: 'Die obsiegende Seite reichte keinen Schriftsatz ein; entschieden wurde nach Aktenlage und geltendem Recht.',
  answered: (card: CardId, isCounter: boolean): string =>
    isCounter
      ? `Darauf hatte die andere Seite ihre stärkste Antwort: „${cardText(card).claim}“ Sie drang nicht durch.`
      : `Dagegen wurde gesagt: „${cardText(card).claim}“ Es wurde abgewogen und drang nicht durch.`,
  listened: (judges: readonly string[], philosophy: Philosophy): string =>
    `Überzeugt von dieser Linie: ${listed(judges)} (${PHILOSOPHY_NAMES[philosophy].name}).`,
  statute: 'Das Gesetz des Staates lässt in dieser Frage wenig Raum.',
  precedent: (one: Ruling): string => `Das Urteil folgt ${named(one)}.`,
  departed: (one: Ruling): string => `Das Urteil weicht ab von ${named(one)}.`,
  dissent: (n: number): string => (n === 1 ? 'Eine Stimme war dagegen.' : `${count(n)} Stimmen waren dagegen.`),
} as const
