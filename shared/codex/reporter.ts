/** The reporter of a game as something to be cited: a ruling that made precedent speaks for its side on its ground. */
import type { Ruling } from '../state.ts'
import type { Part } from './cards.ts'

/** A tie decided nothing for later cases (R5.7.5). */
export const isPrecedent = (one: Pick<Ruling, 'tie'>): boolean => !one.tie

/** The newest of these rulings that a side can cite on the ground; null if none went its way. */
export function citableFor(rulings: readonly Ruling[], ground: Ruling['ground'], part: Part): Ruling | null {
  const side = part === 'government' ? 'enforce' : 'quash'
  return rulings.findLast(one => one.ground === ground && one.side === side && isPrecedent(one)) ?? null
}

/** Rulings that moved the ground's track, oldest first: at the end of a track one moves it no further. */
export function moversOf(rulings: readonly Ruling[], ground: Ruling['ground']): readonly Ruling[] {
  const made = rulings.filter(one => one.ground === ground && isPrecedent(one))
  return made.filter((one, i) => one.track !== made[i - 1]?.track)
}
