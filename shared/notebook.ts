/** The notebook of a government (R15.6): marks of archetypes still possible for each handle, closed under elimination. */
import { ARCHETYPES, HANDLES, type GovId, type Handle } from './names.ts'
import type { Finding, GovernmentHand } from './state.ts'
import type { Turn } from './turn.ts'

type Marks = Record<Handle, number>

/**
 * Leaves a pair (handle, archetype) iff some complete assignment of the six archetypes to the six handles contains it.
 * Throws if no assignment is left: then a fact was false.
 */
export function closeMarks(marks: Marks): Marks {
  const n = HANDLES.length
  const rows = HANDLES.map(handle => marks[handle])
  const full = 1 << ARCHETYPES.length
  // from[i] = sets of archetypes that the first i handles can use up
  const from: Uint8Array[] = [new Uint8Array(full)]
  for (let i = 0; i <= n; i++) from[i] = new Uint8Array(full)
  const at = (i: number): Uint8Array => from[i] ?? new Uint8Array(full)
  at(0)[0] = 1
  for (let i = 0; i < n; i++) {
    for (let set = 0; set < full; set++) {
      if (at(i)[set] !== 1) continue
      const free = (rows[i] ?? 0) & ~set
      for (let left = free; left !== 0; left &= left - 1) at(i + 1)[set | (left & -left)] = 1
    }
  }
  if (at(n)[full - 1] !== 1) throw new Error('a notebook without a possible assignment')
  const closed: number[] = HANDLES.map(() => 0)
  let reached = new Set([full - 1])
  for (let i = n - 1; i >= 0; i--) {
    const before = new Set<number>()
    for (const set of reached) {
      const used = (rows[i] ?? 0) & set
      for (let left = used; left !== 0; left &= left - 1) {
        const bit = left & -left
        if (at(i)[set ^ bit] !== 1) continue
        closed[i] = (closed[i] ?? 0) | bit
        before.add(set ^ bit)
      }
    }
    reached = before
  }
  return Object.fromEntries(HANDLES.map((handle, i) => [handle, closed[i] ?? 0])) as Marks
}

/** Writes a fact the government was told into its notebook and tells it; a fact it knew already only counts as a source. */
export function learn(turn: Turn, government: GovId, handle: Handle, mask: number, source: Finding['source']): void {
  const hand: GovernmentHand = turn.hands[government]
  hand.findings.push({ round: turn.open.round, handle, mask, source })
  turn.tell([government], 'learned', { government, handle, mask, source })
  if ((hand.notebook[handle] & mask) === hand.notebook[handle]) return
  hand.notebook = closeMarks({ ...hand.notebook, [handle]: hand.notebook[handle] & mask })
}
