/** The secret case deck of a government and the lead that comes with a card (1.5, R15.7). */
import { HANDLES, type Archetype, type GovId } from './names.ts'
import { learn } from './notebook.ts'
import { ANY_ARCHETYPE, bitOf, suspects } from './terms.ts'
import type { ServiceCard } from './state.ts'
import type { Turn } from './turn.ts'

/** Deals the next card whose account this government has not read yet, with its lead; no case if every card is skipped. */
export function dealCase(turn: Turn, government: GovId): void {
  const hand = turn.hands[government]
  const number = (hand.case?.number ?? 0) + 1
  const last = hand.case?.archetype ?? null
  const card = drawCard(turn, government, last, number)
  turn.tell([government], 'case-dealt', { government, archetype: card })
  if (card === null) {
    hand.case = null
    return
  }
  hand.case = { archetype: card, age: 0, number }
  // R15.7: handles still possible are ruled out by lot until two suspects remain
  for (let ruled = 0; ; ruled++) {
    const left = suspects(hand)
    if (left.length <= turn.rules.suspectsAfterLead) return
    const others = left.filter(handle => turn.hands[handle].archetype !== card)
    const out = turn.luck.pick(others, 'lead', government, number, ruled)
    learn(turn, government, out, ANY_ARCHETYPE & ~bitOf(card), 'lead')
  }
}

function drawCard(turn: Turn, government: GovId, last: Archetype | null, number: number): Archetype | null {
  const isRead = (card: Archetype): boolean =>
    HANDLES.some(handle => turn.hands[handle].archetype === card && turn.hands[government].read.includes(handle))
  const deck = turn.sealed.decks[government]
  while (deck.length > 0) {
    const card = deck.shift()
    if (card !== undefined && !isRead(card)) return card
  }
  // A spent deck is reshuffled without the last card
  const fresh = dropRepeats(turn.luck.shuffle(caseCards(turn.sealed.serviceCards[government]), 'deck', government, number))
  turn.sealed.decks[government] = fresh.filter(card => card !== last && !isRead(card))
  return turn.sealed.decks[government].shift() ?? null
}

/** The six cards of a deck: the Trafficker twice, and the Hospital or the Developer (1.5). */
export const caseCards = (service: ServiceCard): Archetype[] => [
  'trafficker',
  'trafficker',
  'billionaire',
  'dissident',
  'journalist',
  service,
]

/** Drops a card equal to the card before it (1.5). */
export const dropRepeats = (cards: readonly Archetype[]): Archetype[] => cards.filter((card, i) => card !== cards[i - 1])
