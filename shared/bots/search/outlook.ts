/** What a position promises a seat beyond the horizon: its features, weighed by how games of Counsel went on from there. */
import { partyOf, type Seat } from '../../names.ts'
import type { State } from '../../state.ts'
import { featuresOf } from './features.ts'
import { WEIGHTS } from './weights.ts'

/** Half points the seat may expect from the start of this round's ORDERS to the end of the game. */
export function outlook(state: State, who: Seat): number {
  const { round, setting } = state.open
  const tables = WEIGHTS[partyOf(who)]
  const weights = tables[Math.min(setting.rounds - round, tables.length - 1)] ?? []
  return featuresOf(state, who).reduce((sum, feature, i) => sum + feature * (weights[i] ?? 0), 0)
}
