// npm run values -- --games N [--seed name]
// Writes shared/bots/search/weights.ts: what the features of a position are worth by kind of seat and rounds to go, fitted by
// least squares to games of Counsel. To be run after `npm run par`, when rules, Counsel or features have changed.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { counsel } from '#shared/bots/counsel.ts'
import { featuresOf } from '#shared/bots/search/features.ts'
import { HORIZON, valueOf } from '#shared/bots/search/playout.ts'
import { PARTIES, partyOf, SEATS, type Party, type Seat } from '#shared/names.ts'
import { readOptions } from './balance/options.ts'
import { play, seedOf } from './balance/play.ts'
import { ROOT } from './tools.ts'

/** The sums of least squares, row by row of the square and its right side. */
interface Fit {
  readonly rows: number[][]
}
/** Keeps weights of what is seldom seen small. */
const RIDGE = 5

const { games, seed } = readOptions({ games: 4000, seed: 'values', lengths: [8] })
const ROUNDS = 8
/** Positions that are estimated: at least a horizon from the start. */
const fits: Record<Party, Fit[]> = { government: [], provider: [], account: [] }

for (let n = 0; n < games; n++) {
  const seen: { readonly seat: Seat; readonly left: number; readonly features: readonly number[]; readonly vp: number }[] = []
  const { state } = play({
    seed: seedOf(seed, n),
    rounds: ROUNDS,
    patch: {},
    botOf: () => counsel,
    after(next) {
      const { phase, round } = next.open
      if (phase !== 'orders' || round <= HORIZON) return
      for (const seat of SEATS) seen.push({ seat, left: ROUNDS - round, features: featuresOf(next, seat), vp: next.hands[seat].vp })
    },
  })
  for (const { seat, left, features, vp } of seen)
    add((fits[partyOf(seat)][left] ??= newFit(features.length)), features, valueOf(state, seat) - vp)
}

function newFit(size: number): Fit {
  return { rows: Array.from({ length: size }, (_, i) => Array.from({ length: size + 1 }, (_one, j) => (i === j ? RIDGE : 0))) }
}

function add({ rows }: Fit, features: readonly number[], value: number): void {
  features.forEach((one, i) => {
    const row = rows[i]
    if (one === 0 || row === undefined) return
    features.forEach((other, j) => (row[j] = (row[j] ?? 0) + one * other))
    row[features.length] = (row[features.length] ?? 0) + one * value
  })
}

/** Gauss and Jordan with the largest pivot; the square is positive definite, so there always is one. */
function solve({ rows }: Fit): number[] {
  const size = rows.length
  for (let i = 0; i < size; i++) {
    let pivot = i
    for (let r = i + 1; r < size; r++) if (Math.abs(rows[r]?.[i] ?? 0) > Math.abs(rows[pivot]?.[i] ?? 0)) pivot = r
    const [a, b] = [rows[i] ?? [], rows[pivot] ?? []]
    rows[i] = b
    rows[pivot] = a
    const top = b[i] ?? 1
    for (const [r, row] of rows.entries()) {
      const times = (row[i] ?? 0) / top
      if (r !== i && times !== 0) for (let c = i; c <= size; c++) row[c] = (row[c] ?? 0) - times * (b[c] ?? 0)
    }
  }
  return rows.map((row, i) => Math.round((100 * (row[size] ?? 0)) / (row[i] ?? 1)) / 100)
}

const tables = PARTIES.map(party => `  ${party}: [\n${fits[party].map(fit => `    [${solve(fit).join(', ')}],\n`).join('')}  ],\n`)
writeFileSync(
  join(ROOT, 'shared', 'bots', 'search', 'weights.ts'),
  `/**
 * Half points that each feature of a position is worth to the end of the game, by kind of seat and rounds after this one.
 * Written by \`npm run values -- --games ${games} --seed ${seed}\`: not to be edited by hand.
 */
import type { Party } from '../../names.ts'

export const WEIGHTS: Readonly<Record<Party, readonly (readonly number[])[]>> = {
${tables.join('')}}
`,
)
console.log(`weights of ${games} games written`)
