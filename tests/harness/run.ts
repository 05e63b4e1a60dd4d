/** Runs any number of harness games: in `npm test`, and by `npm run harness -- --games N`. */
import type { Bot } from '#shared/bots/bot.ts'
import { botLuck } from '#shared/bots/bot.ts'
import { BOTS } from '#shared/bots/levels.ts'
import { GROUNDS, HEADLINES, LAWS, SEATS, type Seat } from '#shared/names.ts'
import { DEAL_REFUSALS } from '#shared/deals/objection.ts'
import { REFUSALS } from '#shared/orders/order.ts'
import { LAPSES } from '#shared/events.ts'
import { KIND_NAMES } from '#shared/phases.ts'
import { LENGTHS } from '#shared/rules.ts'
import { STANDARD, type Scenario } from '#shared/scenario.ts'
import { SCENARIOS } from '#shared/scenarios/all.ts'
import { wilful } from './wilful.ts'
import { add, countClosing, countLapses, countRefusals, play, type Closing, type Count, type Play } from './game.ts'
import {
  crownWhoCompetes,
  drawPersonsFirst,
  failInSilence,
  hideFromTwins,
  giveWhatBinds,
  holdDeals,
  ignoreSubmissionOrder,
  offerOnlyWhatMayBe,
  optionsAreUnobjectionable,
  renameAccounts,
  repeat,
  stayInRange,
  sumUp,
  takeAnySet,
} from './properties.ts'

const ALL: readonly Scenario[] = [STANDARD, ...SCENARIOS]

/** What must have occurred at least this often in a run. */
export const ENOUGH = 20
export const MUST_OCCUR: readonly string[] = [
  ...KIND_NAMES.map(kind => `order ${kind}`),
  ...['comply', 'challenge', 'refuse'].map(answer => `answer ${answer}`),
  ...GROUNDS.map(ground => `ground ${ground}`),
  ...LAWS.map(law => `law ${law}`),
  ...HEADLINES.map(headline => `headline ${headline}`),
  ...ALL.map(({ id }) => `scenario ${id}`),
  ...LENGTHS.map(rounds => `rounds ${rounds}`),
  ...SEATS.map((_, i) => `competing ${i + 1}`),
  ...[0, ...SEATS.map((_, i) => i + 1)].map(n => `persons ${n}`),
  ...['random', 'clerk', 'counsel', 'wilful'].map(bot => `bot ${bot}`),
  'ruling enforce',
  'ruling quash',
  'ruling tie',
  'shut-down',
  'splintered',
  'moot',
  ...REFUSALS.map(reason => `refusal ${reason}`),
  ...LAPSES.map(lapse => `lapse ${lapse}`),
  ...DEAL_REFUSALS.filter(why => why !== 'no-deals' && why !== 'no-vote-contracts').map(why => `no deal: ${why}`),
  ...['transfer', 'vote', 'lobby', 'grant', 'comply', 'settle', 'non-use'].map(kind => `binding ${kind} kept`),
  ...['transfer', 'vote', 'lobby', 'grant', 'comply', 'non-use'].flatMap(kind => [`promised ${kind} kept`, `promised ${kind} broken`]),
  ...['transfer', 'vote', 'grant', 'comply'].map(kind => `binding ${kind} lapsed`),
  'binding non-use broken',
]

/** Checks that are cheap run at every phase; the dear ones at a few phases of every game, drawn by its name. */
const EVERY_PHASE: readonly ((closing: Closing) => void)[] = [
  stayInRange,
  sumUp,
  offerOnlyWhatMayBe,
  drawPersonsFirst,
  holdDeals,
  giveWhatBinds,
]
const SOME_PHASES: readonly ((closing: Closing) => void)[] = [
  repeat,
  ignoreSubmissionOrder,
  optionsAreUnobjectionable,
  hideFromTwins,
  failInSilence,
  closing => renameAccounts(closing, 1 + (closing.before.open.round % 5)),
]

/** The game of a number, and the names of its bots. */
export interface HarnessGame extends Required<Play> {
  readonly names: ReadonlySet<string>
}

/**
 * Scenario, length and bots change with the number, so that every mixture comes up. Who competes is drawn, from one seat to all;
 * in half of the games they are all persons, in the others bots are among the rivals.
 */
export function harnessGame(run: string, number: number): HarnessGame {
  const name = `${run}-${number}`
  const luck = botLuck(name)
  const levels: Readonly<Record<string, Bot>> = { ...BOTS, wilful: wilful(luck.below(5)) }
  const tables = [['random'], ['random', 'clerk', 'counsel'], ['wilful'], ['counsel', 'wilful']]
  const table = tables[number % tables.length] ?? []
  const held = new Map(SEATS.map(seat => [seat, table[luck.below(table.length)] ?? 'random']))
  const byLot = SEATS.map(seat => ({ seat, lot: luck.next() })).sort((a, b) => a.lot - b.lot)
  const size = 1 + luck.below(SEATS.length)
  const people = luck.below(2) === 0 ? size : luck.below(size + 1)
  const isAmong = (upTo: number, seat: Seat): boolean => byLot.slice(0, upTo).some(one => one.seat === seat)
  return {
    name,
    scenario: ALL[Math.floor(number / tables.length) % ALL.length] ?? STANDARD,
    // Two games of three are of the standard length: most can happen in them
    rounds: LENGTHS[number % 9 < 6 ? 0 : (number % 9) - 5] ?? 8,
    bots: seat => levels[held.get(seat) ?? 'random'] ?? BOTS.random,
    names: new Set(held.values()),
    persons: SEATS.filter(seat => isAmong(people, seat)),
    competing: SEATS.filter(seat => isAmong(size, seat)),
    // A quarter of the games, and not those of whims: what is rare without deals must not become rarer
    deals: number % tables.length === 1,
  }
}

/** What is played, for the count: each game once under every heading. */
function countGame(count: Count, { scenario, rounds, persons, competing, names }: HarnessGame): void {
  add(count, `scenario ${scenario.id}`)
  add(count, `rounds ${rounds}`)
  add(count, `persons ${persons.length}`)
  add(count, `competing ${competing.length}`)
  for (const bot of names) add(count, `bot ${bot}`)
}

/** Plays one game under all properties; throws with one line that repeats it. */
export function check(run: string, number: number, count: Count): void {
  const game = harnessGame(run, number)
  const luck = botLuck(`checks of ${game.name}`)
  countGame(count, game)
  try {
    const watch = (closing: Closing): void => {
      countClosing(count, closing)
      countRefusals(count, closing.before, luck)
      for (const holds of EVERY_PHASE) holds(closing)
      const dear = SOME_PHASES[luck.below(3 * SOME_PHASES.length)]
      dear?.(closing)
      if (luck.below(4) === 0) countLapses(count, takeAnySet(closing, luck))
    }
    const over = play(game, watch, why => add(count, `no deal: ${why}`))
    if (over.open.ended === null) throw new Error('the game did not end')
    crownWhoCompetes(over)
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n  npm run harness -- --run ${run} --game ${number}`, {
      cause: error,
    })
  }
}

/** What did not occur often enough, with how often it did. */
export const missing = (count: Count): string[] =>
  MUST_OCCUR.filter(what => (count.get(what) ?? 0) < ENOUGH).map(what => `${what} (${count.get(what) ?? 0})`)
