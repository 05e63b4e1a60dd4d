/** The notebook of a government (R15.6): marks of archetypes still possible for each handle, closed under elimination. */
import { HANDLES, type GovId, type Handle } from './names.ts'
import type { Finding, GovernmentHand } from './state.ts'
import { countBits } from './terms.ts'
import type { Turn } from './turn.ts'

type Marks = Record<Handle, number>

/**
 * Leaves a pair (handle, archetype) iff some complete assignment of the six archetypes to the six handles contains it.
 * Throws if no assignment is left: then a fact was false.
 */
export function closeMarks(marks: Marks): Marks {
  const closed = { ...marks }
  // Hall's theorem: handles with as few archetypes between them as there are handles use these up, and nothing else rules out a pair
  for (let set = 1; set < 1 << HANDLES.length; set++) {
    let between = 0
    HANDLES.forEach((handle, i) => {
      if ((set & (1 << i)) !== 0) between |= marks[handle]
    })
    const spare = countBits(between) - countBits(set)
    if (spare < 0) throw new Error('a notebook without a possible assignment')
    if (spare > 0) continue
    HANDLES.forEach((handle, i) => {
      if ((set & (1 << i)) === 0) closed[handle] &= ~between
    })
  }
  return closed
}

/** Writes a fact the government was told into its notebook and tells it; a fact it knew already only counts as a source. */
export function learn(turn: Turn, government: GovId, handle: Handle, mask: number, source: Finding['source']): void {
  const hand: GovernmentHand = turn.hands[government]
  hand.findings.push({ round: turn.open.round, handle, mask, source })
  turn.tell([government], 'learned', { government, handle, mask, source })
  if ((hand.notebook[handle] & mask) === hand.notebook[handle]) return
  hand.notebook = closeMarks({ ...hand.notebook, [handle]: hand.notebook[handle] & mask })
}
