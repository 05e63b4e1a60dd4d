/** How the judges of a case stand as the sheet is drafted, and what the sealed briefs can still move (15.4). */
import { judgeSum, type Brief, type Briefs } from '#shared/chambers/court.ts'
import type { Part } from '#shared/codex/cards.ts'
import { LINES, type Seat } from '#shared/names.ts'
import type { OrderOfKind } from '#shared/phases.ts'
import type { Rules } from '#shared/rules.ts'
import type { Case } from '#shared/state.ts'
import type { SeatView } from '#shared/view.ts'
import type { Leaning } from './parts/bench.tsx'
import { mine } from './store.ts'

/** The side this seat argues in the case, or null. */
export const partOf = (one: Case, who: Seat): Part | null =>
  who === one.government ? 'government' : who === one.challenger ? 'challenger' : null
export const briefIn = (one: Case): Brief | null => {
  const order = mine.draft.value.find((each): each is OrderOfKind<'brief'> => each.kind === 'brief' && each.case === one.number)
  return order ?? null
}

/** Every brief a side may file that moves a judge differently. */
function briefs(rules: Rules): (Brief | null)[] {
  const influences = Array.from({ length: rules.briefMax + 1 }, (_, n) => n)
  return [null, ...LINES.flatMap(line => influences.map(influence => ({ line, influence })))]
}

export interface Standing {
  readonly sum: number
  readonly low: number
  readonly high: number
}
/** A judge's sum with the own draft, and the range that sealed briefs can still move it in. */
export function standingOf(v: SeatView, one: Case, judge: number, rules: Rules): Standing {
  const seat = v.open.judges[judge]
  if (seat === undefined) return { sum: 0, low: 0, high: 0 }
  const part = partOf(one, v.who)
  const own = briefIn(one)
  const at = (filed: Briefs): number => judgeSum(v.open, one, seat, filed, rules)
  const drafted: Briefs = { government: part === 'government' ? own : null, challenger: part === 'challenger' ? own : null }
  const others = briefs(rules)
  const sums =
    part === 'government'
      ? others.map(challenger => at({ ...drafted, challenger }))
      : part === 'challenger'
        ? others.map(government => at({ ...drafted, government }))
        : others.flatMap(government => others.map(challenger => at({ government, challenger })))
  return { sum: at(drafted), low: Math.min(...sums), high: Math.max(...sums) }
}

/** Whether a case on the same ground is heard before this one: its ruling may move the track (R5.7). The docket lies as it is heard. */
export function hasCaseBefore({ open }: Pick<SeatView, 'open'>, one: Case): boolean {
  const at = open.docket.findIndex(({ number }) => number === one.number)
  return open.docket.slice(0, at).some(({ jurors, ground }) => jurors.length > 0 && ground === one.ground)
}

/** How a judge leans as drafted; open where the sealed briefs can still turn him. */
export function leaningOf({ sum, low, high }: Standing, below: 'enforce' | 'quash'): { leaning: Leaning; firm: boolean } {
  const side = (n: number): 'enforce' | 'quash' => (n > 0 ? 'enforce' : n < 0 ? 'quash' : below)
  return { leaning: sum === 0 ? 'defers' : side(sum), firm: side(low) === side(high) }
}
