/** A ruling as a text: what was argued, and the reasons, put together from the side that won. Pure. */
import { cardFor, CARDS, type CardId, type Part } from '#shared/codex/cards.ts'
import { citableFor } from '#shared/codex/reporter.ts'
import type { Fact, FactOf } from '#shared/events.ts'
import { LISTENS_TO, PHILOSOPHIES } from '#shared/names.ts'
import type { Judge, Ruling } from '#shared/state.ts'
import { JUDGE_NAMES } from '#texts/names.ts'
import { REASONS } from '#texts/reporter.ts'

/** The card a side played; null if it filed no brief. */
export function playedCard(one: Ruling, part: Part): CardId | null {
  const line = one.lines[part]
  return line === null ? null : cardFor(one, one.facts, line, part)
}

/** The ruling before it on which a side could lean. */
export const leanedOn = (rulings: readonly Ruling[], one: Ruling, part: Part): Ruling | null =>
  citableFor(
    rulings.slice(
      0,
      rulings.findIndex(({ number }) => number === one.number),
    ),
    one.ground,
    part,
  )

export type Judged = FactOf<'judged'>
/** How the judges voted, as it was told. */
export const judgedIn = (facts: readonly Fact[], number: number): Judged[] =>
  facts.filter((fact): fact is Extract<Fact, { kind: 'judged' }> => fact.kind === 'judged' && fact.number === number)

/** The reasons, sentence by sentence. `judges` are the game's, `facts` what was told of it. */
export function reasonsOf(one: Ruling, rulings: readonly Ruling[], judges: readonly Judge[], facts: readonly Fact[]): string[] {
  if (one.tie) return [REASONS.tie(one.side)]
  const winner: Part = one.side === 'enforce' ? 'government' : 'challenger'
  const loser: Part = winner === 'government' ? 'challenger' : 'government'
  const won = playedCard(one, winner)
  const lost = playedCard(one, loser)
  const line = one.lines[winner]
  const [votes, against] = [Math.max(one.enforce, one.quash), Math.min(one.enforce, one.quash)]
  const persuaded = judgedIn(facts, one.number).filter(({ judge, side }) => {
    const philosophy = judges[judge]?.philosophy
    return side === one.side && philosophy !== undefined && LISTENS_TO[philosophy] === line && one.lines[loser] !== line
  })
  const philosophy = PHILOSOPHIES.find(it => LISTENS_TO[it] === line)
  const followed = leanedOn(rulings, one, winner)
  const departed = followed === null ? leanedOn(rulings, one, loser) : null
  return [
    REASONS.majority(one.side, votes),
    won === null ? REASONS.noBrief : REASONS.accepted(won),
    ...(persuaded.length === 0 || philosophy === undefined
      ? []
      : [
          REASONS.listened(
            persuaded.map(({ judge }) => JUDGE_NAMES[judge] ?? ''),
            philosophy,
          ),
        ]),
    ...(lost === null ? [] : [REASONS.answered(lost, won !== null && CARDS[won].counter === lost)]),
    ...(one.ground === 'reach' && one.facts.statute && one.side === 'enforce' ? [REASONS.statute] : []),
    ...(followed === null ? [] : [REASONS.precedent(followed)]),
    ...(departed === null ? [] : [REASONS.departed(departed)]),
    ...(against === 0 ? [] : [REASONS.dissent(against)]),
  ]
}
