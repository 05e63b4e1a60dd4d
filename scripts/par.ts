// npm run par: plays games of Counsel at every length and writes shared/par.ts from them (R8.2, R8.2c).
// npm run par -- --scenarios all: the same for scenarios, each at its own length, into shared/scenario-par.ts.
// Run both after every change of rules or bots; npm run balance shows the balance on other seeds.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ARCHETYPES, GOVERNMENTS, PROVIDERS, SEATS } from '#shared/names.ts'
import { CORRECTIONS, type Par, type Role } from '#shared/par.ts'
import { LENGTHS, type Length } from '#shared/rules.ts'
import { SCENARIO_PAR } from '#shared/scenario-par.ts'
import { SCENARIOS } from '#shared/scenarios/all.ts'
import { firstPar, improveCorrections, improvePar, rounded, type Correction, type Sample } from './balance/fit.ts'
import { LINEUPS, lineupsOf, type Lineup } from './balance/lineups.ts'
import { readOptions } from './balance/options.ts'
import { openPool } from './balance/pool.ts'
import { program, ROOT, run } from './tools.ts'

const options = readOptions({ games: 3000, seed: 'par', lengths: LENGTHS })
const pool = openPool(options.threads)
if (options.scenarios.length > 0) await fitScenarios()
else await fitLengths()
await pool.close()

async function sampleOf(rounds: Length, lineups: readonly Lineup[], scenario?: string): Promise<Sample> {
  const { outcomes } = await pool.run(
    {
      family: scenario === undefined ? options.seed : `${options.seed}/${scenario}`,
      ...(scenario === undefined ? {} : { scenario }),
      rounds,
      patch: options.patch,
      cast: { all: 'counsel' },
      count: 'nothing',
    },
    options.games,
  )
  const name = scenario ?? `${rounds} rounds`
  console.log(`${name}: ${options.games} games, ${outcomes.filter(one => one.splintered).length} splintered`)
  return { rounds, outcomes, lineups, par: firstPar(outcomes) }
}

/** Fits par of every sample and the corrections of all of them together. */
function fit(samples: readonly Sample[], corrections: Correction[]): void {
  for (let turn = 0; turn < 3; turn++) {
    for (const sample of samples) improvePar(sample, corrections, 12)
    improveCorrections(samples, corrections)
  }
  for (const sample of samples)
    console.log(`${sample.rounds} rounds: sum of squared deviations ${improvePar(sample, corrections, 16).toFixed(1)}`)
}

async function fitLengths(): Promise<void> {
  const samples: Sample[] = []
  for (const rounds of options.lengths) samples.push(await sampleOf(rounds, LINEUPS))
  const corrections = CORRECTIONS.map(one => ({ ...one }))
  fit(samples, corrections)
  const table = samples.map(({ rounds, par }) => `${rounds}: ${parSource(rounded(par))},`)
  if (samples.length < LENGTHS.length) return console.log('shared/par.ts is left as it is: it takes all lengths')
  await write(
    'shared/par.ts',
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
${correctionsSource(corrections)}
]
`,
  )
}

/** Scenarios that are not asked for keep their par. */
async function fitScenarios(): Promise<void> {
  const fitted = new Map<string, string>()
  for (const scenario of options.scenarios) {
    const { id, rounds, seats } = scenario
    const sample = await sampleOf(rounds, lineupsOf(scenario), id)
    const corrections = [seats.length, SEATS.length].map(upTo => ({ upTo, quarters: 0 }))
    fit([sample], corrections)
    fitted.set(id, scenarioSource(rounds, rounded(sample.par), corrections))
  }
  const rows = SCENARIOS.flatMap(({ id }) => {
    const kept = SCENARIO_PAR[id]
    const source = fitted.get(id) ?? (kept === undefined ? null : scenarioSource(kept.rounds, kept.par, kept.corrections))
    return source === null ? [] : [`'${id}': ${source},`]
  })
  await write(
    'shared/scenario-par.ts',
    `/**
 * Par and spread by role of each scenario at its own length (R8.2), in QUARTER points, and its corrections (R8.2c).
 * Written by \`npm run par -- --scenarios all --games ${options.games} --seed ${options.seed}\`: not to be edited by hand.
 */
import type { Length, Scale } from './rules.ts'

export const SCENARIO_PAR: Readonly<Record<string, Scale & { readonly rounds: Length }>> = {
${rows.join('\n')}
}
`,
  )
}

/** Rows of a table of roles, as source. */
function parSource(par: Readonly<Record<Role, Par>>): string {
  const row = (role: Role): string => `${role}: { par: ${par[role].par}, spread: ${par[role].spread} },`
  return `{\n${[GOVERNMENTS, PROVIDERS, ARCHETYPES].map(roles => roles.map(row).join(' ')).join('\n')}\n}`
}
function correctionsSource(corrections: readonly Readonly<Correction>[]): string {
  return corrections.map(one => `{ upTo: ${one.upTo}, quarters: ${one.quarters} },`).join('\n')
}
function scenarioSource(rounds: Length, par: Readonly<Record<Role, Par>>, corrections: readonly Readonly<Correction>[]): string {
  return `{ rounds: ${rounds}, par: ${parSource(par)}, corrections: [${correctionsSource(corrections)}] }`
}

async function write(file: string, source: string): Promise<void> {
  writeFileSync(join(ROOT, file), source)
  process.exitCode = await run(program('oxfmt'), [join(ROOT, file)])
}
