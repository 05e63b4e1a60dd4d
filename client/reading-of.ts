/** What is read aloud of an entry of the Codex, and of a ruling. Pure. */
import type { Fact } from '#shared/events.ts'
import type { Open, Ruling } from '#shared/state.ts'
import { playedCard, reasonsOf } from './reasoning.ts'
import { cardText } from '#texts/cards.ts'
import { outcomeOf, questionOn, stampOf } from '#texts/chambers.ts'
import type { EntryText } from '#texts/codex/entry-text.ts'
import { CODEX } from '#texts/codex-page.ts'
import { seatName } from '#texts/names.ts'
import { REPORTER } from '#texts/reporter.ts'
import { LISTEN } from '#texts/sound.ts'

/** The text as it stands, both sides of it, and what the game leaves out. */
export function entryReading(text: EntryText, isFull: boolean): string[] {
  return [
    `${text.title}.`,
    text.tagline,
    text.plain,
    text.takeaway,
    ...(isFull ? [text.full] : []),
    `${CODEX.sides}.`,
    ...text.sides.map(({ who, says }) => `${who}: ${says}`),
    `${CODEX.question}: ${text.question}`,
    `${CODEX.outcome}: ${text.outcome}`,
    `${CODEX.later}: ${text.later}`,
    `${CODEX.simplifies}: ${text.simplifies}`,
  ]
}

/** The question, what was argued, how it was voted, why, and what it changes. */
export function rulingReading(one: Ruling, open: Pick<Open, 'rulings' | 'judges'>, facts: readonly Fact[]): string[] {
  const argued = (['government', 'challenger'] as const).map(part => {
    const [card, line, who] = [playedCard(one, part), one.lines[part], seatName(one[part])]
    return card === null || line === null ? REPORTER.silent(who) : `${REPORTER.for(who, line)}: ${cardText(card).claim}`
  })
  return [
    `${REPORTER.no(one.number)}. ${questionOn(one, one.facts.host)}`,
    ...argued,
    LISTEN.votes(one.enforce, one.quash),
    `${stampOf(one, one.side)}.`,
    ...reasonsOf(one, open.rulings, open.judges, facts),
    outcomeOf(one, one.side),
    one.tie ? REPORTER.unmoved(one.ground) : REPORTER.moved(one.ground, one.track),
  ]
}
