/** Words of arguments and of the reporter: rulings as texts. */
import type { CardId } from '#shared/codex/cards.ts'
import type { Ground, Line, Philosophy, Side } from '#shared/names.ts'
import type { Ruling } from '#shared/state.ts'
import { cardText } from './cards.ts'
import { LINE_NAMES, PHILOSOPHY_NAMES, SIDE_NAMES, TRACK_NAMES } from './names.ts'
import { count, listed, signed } from './numbers.ts'

/** "No. 2, enforced 5–3". */
const named = ({ number, side, enforce, quash }: Pick<Ruling, 'number' | 'side' | 'enforce' | 'quash'>): string =>
  `No. ${count(number)} of this game, ${SIDE_NAMES[side].past} ${count(Math.max(enforce, quash))}–${count(Math.min(enforce, quash))}`

export const ARGUMENT = {
  ours: 'Ours',
  expect: 'Expect',
  cites: (one: Ruling): string => `Can lean on ${named(one)}.`,
} as const

export const REPORTER = {
  no: (n: number): string => `No. ${count(n)}`,
  tie: '4–4, no precedent',
  title: 'The reporter',
  note: 'Every ruling of this game. Later cases lean on the newest that went their way.',
  question: 'The question',
  argued: 'What was argued',
  silent: (who: string): string => `${who} filed no brief.`,
  for: (who: string, line: Line): string => `${who}, ${LINE_NAMES[line]}`,
  cited: (who: string, one: Ruling): string => `${who} leaned on ${named(one)}.`,
  votes: 'The votes',
  below: (what: string): string => `Ruling below: ${what.toLowerCase()}.`,
  reasons: 'Reasons',
  changes: 'What it changes',
  moved: (ground: Ground, track: number): string => `${TRACK_NAMES[ground].name} stands at ${signed(track)}.`,
  unmoved: (ground: Ground): string => `${TRACK_NAMES[ground].name} does not move: a tie makes no precedent.`,
  movers: 'Moved by',
  read: (n: number): string => `Read ruling No. ${count(n)}`,
} as const

/** Sentences from which the reasons of a ruling are put together. */
export const REASONS = {
  tie: (below: Side): string =>
    `The bench is evenly divided, four to four. What was ${SIDE_NAMES[below].past} below stands, for want of a majority and not for its reasons.`,
  majority: (side: Side, n: number): string => `${count(n)} of eight would ${SIDE_NAMES[side].verb.toLowerCase()}.`,
  accepted: (card: CardId): string =>
    `The bench accepts what the winning side argued: “${cardText(card).claim}” (${cardText(card).authority}.)`,
  noBrief: 'The winning side filed no brief; the bench decided on the record and on the law as it stood.',
  answered: (card: CardId, isCounter: boolean): string =>
    isCounter
      ? `To this the other side had its strongest answer, “${cardText(card).claim}”. It did not carry the day.`
      : `Against it was said: “${cardText(card).claim}” It was weighed, and did not carry the day.`,
  listened: (judges: readonly string[], philosophy: Philosophy): string =>
    `${listed(judges)}, ${PHILOSOPHY_NAMES[philosophy].name.toLowerCase()}, found the line persuasive.`,
  statute: 'The statute of the state leaves little room on this question.',
  precedent: (one: Ruling): string => `It follows ${named(one)}.`,
  departed: (one: Ruling): string => `It departs from ${named(one)}.`,
  dissent: (n: number): string => (n === 1 ? 'One vote was to the contrary.' : `${count(n)} votes were to the contrary.`),
} as const
