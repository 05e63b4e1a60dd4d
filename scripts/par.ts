// npm run par: plays games of Counsel at every length and writes shared/par.ts from them (R8.2, R8.2c).
// Run it after every change of rules or bots; npm run balance shows the balance on other seeds.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ARCHETYPES, GOVERNMENTS, PROVIDERS } from '#shared/names.ts'
import { CORRECTIONS, type Par, type Role } from '#shared/par.ts'
import { LENGTHS } from '#shared/rules.ts'
import { firstPar, improveCorrections, improvePar, rounded, type Sample } from './balance/fit.ts'
import { readOptions } from './balance/options.ts'
import { openPool } from './balance/pool.ts'
import { program, ROOT, run } from './tools.ts'

const FILE = join(ROOT, 'shared/par.ts')

const options = readOptions({ games: 3000, seed: 'par', lengths: LENGTHS })
const pool = openPool(options.threads)
const samples: Sample[] = []
for (const rounds of options.lengths) {
  const { outcomes } = await pool.run(
    { family: options.seed, rounds, patch: options.patch, cast: { all: 'counsel' }, count: 'nothing' },
    options.games,
  )
  samples.push({ rounds, outcomes, par: firstPar(outcomes) })
  console.log(`${rounds} rounds: ${options.games} games, ${outcomes.filter(one => one.splintered).length} splintered`)
}
await pool.close()

const corrections = CORRECTIONS.map(one => ({ ...one }))
for (let turn = 0; turn < 3; turn++) {
  for (const sample of samples) improvePar(sample, corrections, 12)
  improveCorrections(samples, corrections)
}
for (const sample of samples)
  console.log(`${sample.rounds} rounds: sum of squared deviations ${improvePar(sample, corrections, 16).toFixed(1)}`)

/** Rows of a table of roles, as source. */
const rows = (par: Readonly<Record<Role, Par>>, roles: readonly Role[]): string =>
  roles.map(role => `${role}: { par: ${par[role].par}, spread: ${par[role].spread} },`).join(' ')
const table = samples.map(({ rounds, par }) => {
  const whole = rounded(par)
  return `${rounds}: {\n${rows(whole, GOVERNMENTS)}\n${rows(whole, PROVIDERS)}\n${rows(whole, ARCHETYPES)}\n},`
})
if (samples.length < LENGTHS.length) console.log('shared/par.ts is left as it is: it takes all lengths')
else {
  writeFileSync(
    FILE,
    `/**
 * Par and spread by role and length (R8.2), in QUARTER points, and the table-size correction (R8.2c).
 * Written by \`npm run par -- --games ${options.games} --seed ${options.seed}\`: not to be edited by hand.
 */
import type { Archetype, GovId, ProviderId } from './names.ts'
import type { Length } from './rules.ts'

/** A role for scoring: accounts by archetype. */
export type Role = GovId | ProviderId | Archetype
export interface Par { readonly par: number; readonly spread: number }

export const PAR: Record<Length, Record<Role, Par>> = {
${table.join('\n')}
}

/** Quarters of Standing added to every account holder, by the number of competing seats. */
export const CORRECTIONS: readonly { readonly upTo: number; readonly quarters: number }[] = [
${corrections.map(one => `{ upTo: ${one.upTo}, quarters: ${one.quarters} },`).join('\n')}
]
`,
  )
  process.exitCode = await run(program('oxfmt'), [FILE])
}
