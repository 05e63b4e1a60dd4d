/** An argument card: name, claim, what it rests on with the way to the Codex, and the answer to expect. */
import { CARDS, type CardId } from '#shared/codex/cards.ts'
import { citableFor } from '#shared/codex/reporter.ts'
import type { Part } from '#shared/codex/cards.ts'
import type { Ruling } from '#shared/state.ts'
import { ToCodex } from '../parts/behind.tsx'
import { cardText } from '#texts/cards.ts'
import { ARGUMENT as TEXTS } from '#texts/reporter.ts'

/** The authority, with what one must know of it; a card of ours says so. */
export function Authority({ card }: { card: CardId }) {
  const { rests, ours } = CARDS[card]
  const { authority, caveat } = cardText(card)
  return (
    <>
      {ours && <span class="chip">{TEXTS.ours}</span>}{' '}
      <ToCodex entry={rests[0]}>
        <span class="record">{authority}</span>
      </ToCodex>
      {caveat !== undefined && <span class="small soft argument-line">{caveat}</span>}
    </>
  )
}

/** What the other side will say to it. */
export function Counter({ card }: { card: CardId }) {
  const { name, claim } = cardText(CARDS[card].counter)
  return (
    <span class="small soft argument-line">
      {TEXTS.expect} <b>{name}</b>: “{claim}”
    </span>
  )
}

/** The newest ruling of this game that speaks for the side. */
export function Precedent({ rulings, ground, part }: { rulings: readonly Ruling[]; ground: Ruling['ground']; part: Part }) {
  const found = citableFor(rulings, ground, part)
  return found === null ? null : <p class="small argument-cites">{TEXTS.cites(found)}</p>
}
