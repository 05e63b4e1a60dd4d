// npm run calibrate [-- --games N] [--seed name] [--bots counsel|clerk]: plays games that the forecast was not fitted to and prints its Brier score
// beside the base rate. With --fit it plays games of another family of seeds and writes shared/forecast/experience.ts first.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Bot } from '#shared/bots/bot.ts'
import { BOTS } from '#shared/bots/levels.ts'
import { forecast } from '#shared/forecast/forecast.ts'
import { SEATS } from '#shared/names.ts'
import type { Length } from '#shared/rules.ts'
import { view } from '#shared/view.ts'
import { seedOf } from './balance/play.ts'
import type { Figure } from './bench/figure.ts'
import { brierLines, type Scored } from './calibrate/brier.ts'
import { fateOf } from './calibrate/fates.ts'
import { observe } from './calibrate/observe.ts'
import { record, type Game } from './calibrate/record.ts'
import { noteInto, source, type Tally } from './calibrate/tally.ts'
import { program, ROOT, run } from './tools.ts'

const { values } = parseArgs({
  options: {
    games: { type: 'string', default: '400' },
    seed: { type: 'string', default: 'calibrate' },
    bots: { type: 'string', default: 'counsel' },
    fit: { type: 'boolean', default: false },
  },
})
const games = Number(values.games)
if (!Number.isInteger(games) || games < 1) throw new Error('--games takes a whole number from 1')
const level = (['counsel', 'clerk'] as const).find(one => one === values.bots)
if (level === undefined) throw new Error('--bots takes counsel or clerk')
const bot = BOTS[level]
const LENGTHS: readonly Length[] = [8, 8, 8, 5]

function* played(family: string, botOf: (game: number) => Bot): Generator<Game> {
  for (let n = 0; n < games; n++) yield record(seedOf(family, n), LENGTHS[n % LENGTHS.length] ?? 8, () => botOf(n))
}

if (values.fit) {
  const tally: Tally = new Map()
  const note = noteInto(tally)
  for (const game of played('forecast/fit', n => (n % 3 === 0 ? BOTS.clerk : BOTS.counsel))) {
    game.forEach(({ sets }, at) => {
      for (const seat of SEATS) for (const order of sets[seat] ?? []) observe(game, at, seat, order, note)
    })
  }
  const file = join(ROOT, 'shared/forecast/experience.ts')
  writeFileSync(file, source(tally, `npm run calibrate -- --fit --games ${games}`))
  process.exitCode = await run(program('oxfmt'), [file])
} else {
  const scored: Scored[] = []
  for (const game of played(`forecast/${values.seed}`, () => bot)) {
    game.forEach(({ before, sets }, at) => {
      for (const seat of SEATS) {
        for (const order of sets[seat] ?? []) {
          const { odds } = forecast(view(before, seat), order)
          const fate = fateOf(game, at, seat, order)
          const kind = order.kind === 'answer' ? `answer: ${order.answer}` : order.kind
          if (fate !== null && odds.length > 1) scored.push({ kind, odds, fate })
        }
      }
    })
  }
  const { kinds, all } = brierLines(scored)
  const better = (line: { forecast: number; base: number }): string => `${((1 - line.forecast / line.base) * 100).toFixed(0)} %`
  console.error('| order | n | forecast | base rate | better by |\n|---|---|---|---|---|')
  for (const line of [...kinds, all])
    console.error(`| ${line.kind} | ${line.n} | ${line.forecast.toFixed(3)} | ${line.base.toFixed(3)} | ${better(line)} |`)
  const figures: Figure[] = [
    { figure: 'brier-forecast', value: Number(all.forecast.toFixed(4)), unit: '', n: all.n },
    { figure: 'brier-base', value: Number(all.base.toFixed(4)), unit: '', n: all.n },
  ]
  for (const figure of figures) console.log(JSON.stringify(figure))
  if (all.forecast > 0.9 * all.base) process.exitCode = 1
}
