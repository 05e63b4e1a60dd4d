// npm run ladder [-- --games N] [--quick] [--seed name] [--threads N]
// How strong the levels are, and how long Justice thinks: tables for people on standard error, one JSON line a figure on standard
// output. Every level plays every deal at one seat among Counsels; levels are compared at the same seat of the same deal
// (docs/bots.md). Of each kind of seat so many deals are played.
import { parseArgs } from 'node:util'
import { botLuck, LEVELS, type Level } from '#shared/bots/bot.ts'
import { GOVERNMENTS, HANDLES, PARTIES, PROVIDERS, SEATS, type Party, type Seat } from '#shared/names.ts'
import { PAR } from '#shared/par.ts'
import { standingsOf } from './balance/lineups.ts'
import { openPool } from './balance/pool.ts'
import { mixedResult, table } from './balance/tables.ts'
import type { Done } from './balance/work.ts'
import type { Figure } from './bench/figure.ts'
import { eloOf, intervals, winsOf, type Deal } from './ladder/elo.ts'
import { timeDecision, timeRound } from './ladder/speed.ts'

const { values } = parseArgs({
  options: {
    games: { type: 'string' },
    quick: { type: 'boolean', default: false },
    seed: { type: 'string', default: 'ladder' },
    threads: { type: 'string' },
  },
})
const deals = Number(values.games ?? (values.quick ? 120 : 504))
if (!Number.isInteger(deals) || deals < 1) throw new Error('--games takes a whole number from 1')

const ROUNDS = 8
/** Counsel's rating: only differences mean something. */
const ANCHOR = 1500
const counsel = LEVELS.indexOf('counsel')
const DRAWS = 500
/** Tables at which half of the seats are random's. */
const MIXED = 1000
const SEATS_OF: Record<Party, readonly Seat[]> = { government: GOVERNMENTS, provider: PROVIDERS, account: HANDLES }

const print = (figure: Figure): void => console.log(JSON.stringify(figure))
const say = (...lines: readonly string[]): void => console.error(lines.join('\n'))

// Before there are other threads, whose work would count as well
print(timeDecision(values.quick ? 150 : 400))
print(await timeRound(values.quick ? 1 : 3))

const pool = openPool(values.threads === undefined ? undefined : Number(values.threads))
const game = { rounds: ROUNDS, patch: {}, count: 'nothing' } as const

/** The Standing of the seat in turn in every deal. */
const standingsAt = ({ outcomes }: Done, at: readonly Seat[]): number[] =>
  outcomes.map((one, n) => standingsOf(one, ROUNDS, PAR[ROUNDS])[SEATS.indexOf(at[n % at.length] ?? 'COL')] ?? 0)

/** Standings of every level at the same seats of the same deals. */
async function played(party: Party): Promise<Deal[]> {
  const at = SEATS_OF[party]
  const family = `${values.seed}/${party}`
  const runs = LEVELS.map(one => pool.run({ ...game, family, cast: { all: 'counsel', one, at } }, deals))
  const standings = (await Promise.all(runs)).map(done => standingsAt(done, at))
  return Array.from({ length: deals }, (_, n) => standings.map(list => list[n] ?? 0))
}

const share = (wins: readonly (readonly number[])[], one: Level, other: Level): number => {
  const [i, j] = [LEVELS.indexOf(one), LEVELS.indexOf(other)]
  const won = wins[i]?.[j] ?? 0
  return won / (won + (wins[j]?.[i] ?? 0))
}
const percent = (x: number): string => (100 * x).toFixed(0)
const three = (x: number): number => Number(x.toFixed(3))
const between = ([low, high]: readonly [number, number] = [0, 0]): string => `${low.toFixed(0)} to ${high.toFixed(0)}`

const all: Deal[] = []
for (const [party, list] of await Promise.all(PARTIES.map(async one => [one, await played(one)] as const))) {
  all.push(...list)
  const ratings = (drawn: readonly Deal[]): number[] => eloOf(winsOf(drawn, LEVELS.length), counsel, ANCHOR)
  const elos = ratings(list)
  // Ratings, and behind them how far each is above the level below
  const withSteps = (drawn: readonly Deal[]): number[] => {
    const elo = ratings(drawn)
    return [...elo, ...elo.map((one, i) => one - (elo[i - 1] ?? one))]
  }
  const within = intervals(list, DRAWS, botLuck(`${values.seed} ${party}`), withSteps)
  const wins = winsOf(list, LEVELS.length)
  const rows = LEVELS.map((level, i) => {
    const elo = elos[i] ?? 0
    const [low, high] = within[i] ?? [elo, elo]
    const interval = [Math.round(low), Math.round(high)] as const
    print({ figure: `elo-${level}-${party}`, value: Math.round(elo), unit: 'Elo', n: deals, interval })
    const step = i === 0 ? '–' : `${(elo - (elos[i - 1] ?? 0)).toFixed(0)} (${between(within[LEVELS.length + i])})`
    return [
      level,
      elo.toFixed(0),
      between(interval),
      step,
      ...LEVELS.map(other => (other === level ? '–' : percent(share(wins, level, other)))),
    ]
  })
  say(
    '',
    `${party}, ${deals} deals`,
    '',
    ...table(['level', 'Elo', '95 %', 'above the one below', ...LEVELS.map(one => `v. ${one}, %`)], rows),
  )
}

const wins = winsOf(all, LEVELS.length)
for (const one of ['random', 'justice'] as const)
  print({ figure: `duplicate-${one}-counsel`, value: three(share(wins, one, 'counsel')), unit: '', n: all.length })

// Half of the seats each: whose game it is
const cast = { half: 'counsel', other: 'random' } as const
const mixed = await pool.run({ ...game, family: `${values.seed}/mixed`, cast }, MIXED)
const { table: won, n } = mixedResult(mixed, cast, `${values.seed}/mixed`, ROUNDS)
print({ figure: 'win-random-counsel', value: three(1 - won), unit: '', n })
await pool.close()
process.exit(0)
