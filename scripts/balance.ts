// npm run balance -- --games N [--seed name] [--rounds 8,5] [--tables shares,skill,orders,only,without] [--set name=number]
//   [--scenarios all]: the tables of scenarios instead, each at its own length and by its own par.
//   [--level justice]: with another bot everywhere, in the tables shares and orders only.
// Plays games of bots and prints the tables of docs/balance.md with standard errors.
import { HANDLES, GOVERNMENTS, PARTIES, PROVIDERS, type Party, type Seat } from '#shared/names.ts'
import type { Kind } from '#shared/phases.ts'
import type { Length } from '#shared/rules.ts'
import { kindsOfParty } from './balance/bots.ts'
import { readOptions } from './balance/options.ts'
import { lineupsOf, scenarioScale } from './balance/lineups.ts'
import { openPool } from './balance/pool.ts'
import {
  duplicateResult,
  mixedResult,
  orderLines,
  orderUse,
  perGameLines,
  roleShares,
  scoreLines,
  shareOf,
  table,
  winShares,
} from './balance/tables.ts'

const TABLES = ['shares', 'skill', 'orders', 'only', 'without'] as const
const options = readOptions({ games: 3000, seed: 'balance', lengths: [8, 5] })
const unknown = options.tables.find(name => !(TABLES as readonly string[]).includes(name))
if (unknown !== undefined) throw new Error(`--tables takes some of ${TABLES.join(',')}`)
const wants = (name: (typeof TABLES)[number]): boolean => options.tables.length === 0 || options.tables.includes(name)
const pool = openPool(options.threads)
const { seed, games, patch, level } = options
const everywhere = `${level.charAt(0).toUpperCase()}${level.slice(1)} everywhere`
const say = (...lines: readonly string[]): void => console.log(lines.join('\n'))

const SEATS_OF: Record<Party, readonly Seat[]> = { government: GOVERNMENTS, provider: PROVIDERS, account: HANDLES }
/** Groups of orders taken away together, besides each order alone. */
const GROUPS: Record<Party, readonly (readonly Kind[])[]> = {
  government: [['subpoena', 'preserve', 'seizure', 'long-arm', 'mlat', 'exploit']],
  provider: [['data-centre', 'migrate']],
  account: [
    ['relocate', 'switch'],
    ['checkbox', 'self-made', 'delete'],
  ],
}

/** Kinds are balanced if none wins more or less often than 8 points and two standard errors from its fair share. */
const BALANCED = 8

if (options.scenarios.length > 0) await printScenarios()
else await printStandard()
await pool.close()

async function printStandard(): Promise<void> {
  for (const rounds of options.lengths) {
    say(`## ${rounds} rounds`, '')
    if (wants('shares') || wants('orders')) await printPlain(rounds)
  }
  // The other tables compare bots with Counsel
  if (level !== 'counsel') return
  const [first = 8] = options.lengths
  if (wants('skill')) await printSkill(first)
  if (wants('only')) await printOnly(first)
  if (wants('without')) await printWithout(first)
}

async function printScenarios(): Promise<void> {
  say(`### Scenarios: share of wins minus fair share, points, Counsel everywhere (n ${games})`, '')
  for (const scenario of options.scenarios) {
    const { id, rounds } = scenario
    const done = await pool.run({ family: `${seed}/${id}`, scenario: id, rounds, patch, cast: { all: 'counsel' }, count: 'nothing' }, games)
    const own = scenarioScale(id, rounds)
    const { lines, worst } = winShares(done.outcomes, rounds, lineupsOf(scenario), own)
    const limit = BALANCED + 100 / Math.sqrt(games)
    if (worst > limit) process.exitCode = 1
    const splintered = done.outcomes.filter(one => one.splintered).length / games
    say(`#### ${id}, ${rounds} rounds`, '', ...lines, '')
    say(
      `${worst > limit ? 'Not balanced' : 'Balanced'}: at most ${limit.toFixed(1)} points. Comity collapse ${shareOf(splintered, games)} %.`,
      '',
    )
  }
}

/** The same bot everywhere. */
async function printPlain(rounds: Length): Promise<void> {
  const done = await pool.run({ family: seed, rounds, patch, cast: { all: level }, count: 'facts' }, games)
  const splintered = done.outcomes.filter(one => one.splintered).length / games
  if (wants('shares')) {
    say(`### Share of wins minus fair share, points, ${everywhere} (n ${games})`, '', ...winShares(done.outcomes, rounds).lines, '')
    say(`Comity collapse: ${shareOf(splintered, games)} % of games.`, '')
    say('### Single roles among fourteen', '', ...roleShares(done.outcomes, rounds), '')
  }
  if (!wants('orders')) return
  // Every form is tried for the occasions, which is slow: a part of the games will do
  const some = Math.min(games, 600)
  const { counts } = await pool.run({ family: seed, rounds, patch, cast: { all: level }, count: 'occasions' }, some)
  for (const [name, n] of Object.entries(counts)) if (/^(legal|used)\//.test(name)) done.counts[name] = n
  say(`### Order use (n ${games}; in brackets the share of occasions used when legal, n ${some})`, '', ...orderLines(done.counts), '')
  const rare = orderUse(done.counts).filter(use => use.used !== null && use.used < 0.02 && use.kind !== 'reopen')
  const frequent = orderUse(done.counts).filter(use => use.share > 0.35)
  say(
    `Used on under 2 % of occasions: ${rare.map(use => use.kind).join(', ') || 'none'}. Over 35 % of a kind's orders: ${frequent.map(use => use.kind).join(', ') || 'none'}.`,
    '',
  )
  say('### Per game', '', ...perGameLines(done.counts), ...scoreLines(done.counts), '')
}

async function printSkill(rounds: Length): Promise<void> {
  say(`## Skill, ${rounds} rounds`, '')
  const rows: string[][] = []
  for (const [half, other] of [
    ['counsel', 'random'],
    ['counsel', 'clerk'],
    ['clerk', 'random'],
  ] as const) {
    const n = Math.min(games, half === 'counsel' && other === 'random' ? 1000 : 400)
    const done = await pool.run({ family: `${seed}/mixed`, rounds, patch, cast: { half, other }, count: 'nothing' }, n)
    const result = mixedResult(done, { half, other }, `${seed}/mixed`, rounds)
    const kinds = PARTIES.map(party => (100 * result.byParty[party]).toFixed(1)).join(' / ')
    rows.push([`${half} v. ${other}`, shareOf(result.table, result.n), `${shareOf(result.pairs, result.n)} (G / P / U ${kinds})`])
  }
  say(...table(['match, mixed tables of fourteen', 'the winner plays the first, %', 'better of two seats of a kind, %'], rows), '')
  const duplicates: string[][] = []
  for (const [one, all] of [
    ['random', 'counsel'],
    ['clerk', 'counsel'],
  ] as const) {
    for (const party of PARTIES) {
      const n = Math.min(games, 200)
      const at = SEATS_OF[party]
      const family = `${seed}/duplicate`
      const [with1, base] = await Promise.all([
        pool.run({ family, rounds, patch, cast: { all, one, at }, count: 'nothing' }, n),
        pool.run({ family, rounds, patch, cast: { all }, count: 'nothing' }, n),
      ])
      const { wins, points, error } = duplicateResult(with1, base, at)
      duplicates.push([`${one} in a table of ${all}, ${party}`, shareOf(wins, n), `${points.toFixed(1)} ± ${error.toFixed(1)}`])
    }
  }
  say(...table(['duplicate (same seed, same seat)', 'better, %', 'points'], duplicates), '')
}

/** One seat with another bot in turn, against Counsel at the same seat with the same seed. */
async function duplicate(rounds: Length, party: Party, bots: readonly string[], n: number): Promise<string[][]> {
  const at = SEATS_OF[party]
  const family = `${seed}/duplicate`
  const base = await pool.run({ family, rounds, patch, cast: { all: 'counsel' }, count: 'nothing' }, n)
  const rows = await Promise.all(
    bots.map(async one => {
      const done = await pool.run({ family, rounds, patch, cast: { all: 'counsel', one, at }, count: 'nothing' }, n)
      return { name: one, ...duplicateResult(done, base, at) }
    }),
  )
  rows.sort((a, b) => b.points - a.points)
  return rows.map(({ name, wins, points, error }) => [
    name.replace(/^\w+:/, '').replaceAll(',', ' + '),
    shareOf(wins, n),
    `${points >= 0 ? '+' : '−'}${Math.abs(points).toFixed(1)} ± ${error.toFixed(1)}`,
  ])
}

async function printOnly(rounds: Length): Promise<void> {
  const n = Math.min(games, 400)
  say(`## Bots with one order only, duplicates against Counsel (n ${n}, ${rounds} rounds)`, '')
  for (const party of PARTIES) {
    const rows = await duplicate(
      rounds,
      party,
      kindsOfParty(party).map(kind => `only:${kind}`),
      n,
    )
    say(`### ${party}`, '', ...table(['only', 'better, %', 'points'], rows), '')
  }
}

async function printWithout(rounds: Length): Promise<void> {
  const n = Math.min(games, 800)
  say(`## Counsel without an order, duplicates against Counsel (n ${n}, ${rounds} rounds)`, '')
  for (const party of PARTIES) {
    const bots = [...kindsOfParty(party).map(kind => [kind]), ...GROUPS[party]].map(kinds => `without:${kinds.join(',')}`)
    say(`### ${party}`, '', ...table(['without', 'better, %', 'points'], await duplicate(rounds, party, bots, n)), '')
  }
}
