// The Brier score of forecasts: the mean squared distance between the chances given and what came about, 0 is best.
import type { Forecast, Outcome } from '#shared/forecast/outlook.ts'

export interface Scored {
  readonly kind: string
  readonly odds: Forecast['odds']
  readonly fate: Outcome
}
export interface Line {
  readonly kind: string
  readonly n: number
  readonly forecast: number
  /** Of whoever always gives the shares with which this kind of order ended in these very games. */
  readonly base: number
}

/** Squared distance of one forecast, over all ends it might have had. */
function distance(chances: ReadonlyMap<string, number>, fate: string): number {
  let sum = chances.has(fate) ? 0 : 1
  for (const [what, chance] of chances) sum += (chance - (what === fate ? 1 : 0)) ** 2
  return sum
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / Math.max(1, values.length)

/** One line for each kind of order, and one for all of them. */
export function brierLines(scored: readonly Scored[]): { readonly kinds: readonly Line[]; readonly all: Line } {
  const each = [...Map.groupBy(scored, one => one.kind)].map(([kind, list]) => {
    const shares = new Map<string, number>()
    for (const { fate } of list) shares.set(fate, (shares.get(fate) ?? 0) + 1 / list.length)
    return {
      kind,
      forecast: list.map(({ odds, fate }) => distance(new Map(odds.map(({ what, sixths }) => [what, sixths / 6])), fate)),
      base: list.map(({ fate }) => distance(shares, fate)),
    }
  })
  const kinds = each.map(({ kind, forecast, base }) => ({ kind, n: base.length, forecast: mean(forecast), base: mean(base) }))
  const all = {
    kind: 'all',
    n: scored.length,
    forecast: mean(each.flatMap(({ forecast }) => forecast)),
    base: mean(each.flatMap(({ base }) => base)),
  }
  return { kinds: kinds.toSorted((a, b) => b.n - a.n), all }
}
