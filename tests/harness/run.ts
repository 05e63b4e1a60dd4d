/** Runs any number of harness games: in `npm test`, and by `npm run harness -- --games N`. */
import type { Bot } from '#shared/bots/bot.ts'
import { botLuck } from '#shared/bots/bot.ts'
import { BOTS } from '#shared/bots/levels.ts'
import { GROUNDS, HEADLINES, LAWS, SEATS } from '#shared/names.ts'
import { REFUSALS } from '#shared/orders/order.ts'
import { LAPSES } from '#shared/events.ts'
import { KIND_NAMES } from '#shared/phases.ts'
import { LENGTHS, type Length } from '#shared/rules.ts'
import { wilful } from './wilful.ts'
import { countClosing, countLapses, countRefusals, play, type Closing, type Count, type Play } from './game.ts'
import {
  failInSilence,
  hideFromTwins,
  ignoreSubmissionOrder,
  offerOnlyWhatMayBe,
  optionsAreUnobjectionable,
  renameAccounts,
  repeat,
  stayInRange,
  sumUp,
  takeAnySet,
} from './properties.ts'

/** What must have occurred at least this often in a run. */
export const ENOUGH = 20
export const MUST_OCCUR: readonly string[] = [
  ...KIND_NAMES.map(kind => `order ${kind}`),
  ...['comply', 'challenge', 'refuse'].map(answer => `answer ${answer}`),
  ...GROUNDS.map(ground => `ground ${ground}`),
  ...LAWS.map(law => `law ${law}`),
  ...HEADLINES.map(headline => `headline ${headline}`),
  'ruling enforce',
  'ruling quash',
  'ruling tie',
  'shut-down',
  'splintered',
  'moot',
  ...REFUSALS.map(reason => `refusal ${reason}`),
  ...LAPSES.map(lapse => `lapse ${lapse}`),
]

/** Checks that are cheap run at every phase; the dear ones at a few phases of every game, drawn by its name. */
const EVERY_PHASE: readonly ((closing: Closing) => void)[] = [stayInRange, sumUp, offerOnlyWhatMayBe]
const SOME_PHASES: readonly ((closing: Closing) => void)[] = [
  repeat,
  ignoreSubmissionOrder,
  optionsAreUnobjectionable,
  hideFromTwins,
  failInSilence,
  closing => renameAccounts(closing, 1 + (closing.before.open.round % 5)),
]

/** The game of a number: lengths and bots change with it, so that every mixture comes up. */
export function harnessGame(run: string, number: number): Play {
  const name = `${run}-${number}`
  const luck = botLuck(name)
  const rounds: Length = LENGTHS[number % 9 < 6 ? 0 : (number % 9) - 5] ?? 8
  const tables: readonly (readonly Bot[])[] = [
    [BOTS.random],
    [BOTS.random, BOTS.clerk, BOTS.counsel],
    [wilful(luck.below(5))],
    [BOTS.counsel, wilful(luck.below(5))],
  ]
  const table = tables[number % tables.length] ?? [BOTS.random]
  const held = new Map(SEATS.map(seat => [seat, table[luck.below(table.length)] ?? BOTS.random]))
  return { name, rounds, bots: seat => held.get(seat) ?? BOTS.random }
}

/** Plays one game under all properties; throws with one line that repeats it. */
export function check(run: string, number: number, count: Count): void {
  const game = harnessGame(run, number)
  const luck = botLuck(`checks of ${game.name}`)
  try {
    const over = play(game, closing => {
      countClosing(count, closing)
      countRefusals(count, closing.before, luck)
      for (const holds of EVERY_PHASE) holds(closing)
      const dear = SOME_PHASES[luck.below(3 * SOME_PHASES.length)]
      dear?.(closing)
      if (luck.below(4) === 0) countLapses(count, takeAnySet(closing, luck))
    })
    if (over.open.ended === null) throw new Error('the game did not end')
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n  npm run harness -- --run ${run} --game ${number}`, {
      cause: error,
    })
  }
}

/** What did not occur often enough, with how often it did. */
export const missing = (count: Count): string[] =>
  MUST_OCCUR.filter(what => (count.get(what) ?? 0) < ENOUGH).map(what => `${what} (${count.get(what) ?? 0})`)
