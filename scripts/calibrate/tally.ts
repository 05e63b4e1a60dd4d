// From observations to the table of experience, as source.
import { STEPS, type Key, type Step } from '#shared/forecast/steps.ts'
import type { Note } from './observe.ts'

/** Circumstances seen less often than this say nothing of their own. */
const ENOUGH = 60
/** A line that differs from the one above it by less, in percent, is left out: it would be lost among sixths. */
const MATTERS = 5

export type Tally = Map<Step, Map<string, { readonly key: Key; readonly counts: number[] }>>

/** Counts every result under its circumstances and under their first ones, down to none at all. */
export const noteInto =
  (tally: Tally): Note =>
  (step, key, result) => {
    const table = tally.get(step) ?? new Map<string, { readonly key: Key; readonly counts: number[] }>()
    tally.set(step, table)
    const results: readonly string[] = STEPS[step]
    for (let n = 0; n <= key.length; n++) {
      const name = key.slice(0, n).join('/')
      const row = table.get(name) ?? { key: key.slice(0, n), counts: results.map(() => 0) }
      table.set(name, row)
      const at = results.indexOf(result)
      row.counts[at] = (row.counts[at] ?? 0) + 1
    }
  }

/** The table as it stands in shared/forecast/experience.ts: whole percents. */
export function source(tally: Tally, command: string): string {
  const steps = (Object.keys(STEPS) as Step[]).map(step => {
    const rows = [...(tally.get(step) ?? new Map<string, { readonly counts: number[] }>())]
      .filter(([name, { counts }]) => name === '' || counts.reduce((a, b) => a + b, 0) >= ENOUGH)
      .sort(([a], [b]) => (a < b ? -1 : 1))
    const kept = new Map<string, readonly number[]>()
    for (const [name, { counts }] of rows) {
      const shares = percents(counts)
      const parent = parentOf(kept, name)
      if (parent === null || shares.some((share, i) => Math.abs(share - (parent[i] ?? 0)) >= MATTERS)) kept.set(name, shares)
    }
    return `${JSON.stringify(step)}: {\n${[...kept].map(([name, shares]) => `${JSON.stringify(name)}: [${shares.join(', ')}],`).join('\n')}\n},`
  })
  return `/**
 * How often each step went which way in games, in percent, by circumstances: those of ever fewer words hold where the more
 * special were seen too seldom. Written by \`${command}\`: not to be edited by hand.
 */
import type { Step } from './steps.ts'

export const EXPERIENCE: Readonly<Record<Step, Readonly<Record<string, readonly number[]>>>> = {
${steps.join('\n')}
}
`
}

/** What holds for these circumstances if they have no line of their own. */
function parentOf(kept: ReadonlyMap<string, readonly number[]>, name: string): readonly number[] | null {
  if (name === '') return null
  const parts = name.split('/')
  for (let n = parts.length - 1; n >= 1; n--) {
    const shares = kept.get(parts.slice(0, n).join('/'))
    if (shares !== undefined) return shares
  }
  return kept.get('') ?? null
}

function percents(counts: readonly number[]): number[] {
  const sum = counts.reduce((a, b) => a + b, 0)
  return counts.map(n => Math.round((100 * n) / sum))
}
