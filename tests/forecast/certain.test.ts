/** What a forecast calls certain or impossible holds whatever the hidden facts are and whatever the others do. */
import { expect, test } from 'vitest'
import { botLuck, type Bot } from '#shared/bots/bot.ts'
import { BOTS } from '#shared/bots/levels.ts'
import { forecast } from '#shared/forecast/forecast.ts'
import type { Outcome } from '#shared/forecast/outlook.ts'
import { SEATS, type Seat } from '#shared/names.ts'
import { options } from '#shared/options.ts'
import type { Kind, Order } from '#shared/phases.ts'
import { view } from '#shared/view.ts'
import { fateOf } from '../../scripts/calibrate/fates.ts'
import { record, recordFrom } from '../../scripts/calibrate/record.ts'
import { twinOf } from './twin.ts'

const seedOf = (n: number): string => n.toString(16).padStart(32, 'c')
const GAMES = 24
/** Twins of each position, each played on by other bots. */
const TWINS = 2

/** Bots that do what comes to their minds, so that others surprise a seat more than anybody would. */
const crowd =
  (n: number) =>
  (seat: Seat): Bot =>
    (SEATS.indexOf(seat) + n) % 3 === 0 ? BOTS.counsel : BOTS.random

const seenSure = new Set<Kind>()
let positions = 0

test(`in ${GAMES} games, over thousands of positions`, { timeout: 300_000 }, () => {
  for (let n = 0; n < GAMES; n++) {
    const game = record(seedOf(n), n % 3 === 0 ? 5 : 8, crowd(n))
    game.forEach(({ before, sets }, at) => {
      const luck = botLuck(`certain ${n} ${at}`)
      for (const seat of SEATS) {
        const v = view(before, seat)
        for (const order of sets[seat] ?? []) holds(order, forecast(v, order).odds, fateOf(game, at, seat, order), 'as it was')
      }
      const seat = SEATS[luck.below(SEATS.length)] ?? 'COL'
      const all = options(view(before, seat))
      const order = all[luck.below(all.length)]
      if (order === undefined) return
      const { odds } = forecast(view(before, seat), order)
      for (let t = 0; t < TWINS; t++) {
        const twin = twinOf(before, seat, luck, seedOf(1000 * n + 10 * at + t))
        expect(view(twin, seat)).toEqual(view(before, seat))
        expect(forecast(view(twin, seat), order).odds).toEqual(odds)
        const future = recordFrom(twin, `${n} ${at} ${t}`, crowd(t), { [seat]: [order] })
        holds(order, odds, fateOf(future, 0, seat, order), `twin ${t}`)
      }
    })
  }
  expect(positions).toBeGreaterThan(4000)
  // There is much that is certain, or nothing would have been tested
  expect([...seenSure]).toEqual(
    expect.arrayContaining(['preserve', 'campaign', 'ship', 'market', 'checkbox', 'delete', 'cover', 'transact', 'report', 'kill-canary']),
  )
})

function holds(order: Order, odds: ReturnType<typeof forecast>['odds'], fate: Outcome | null, where: string): void {
  if (fate === null) return
  positions++
  if (odds.length === 1) seenSure.add(order.kind)
  expect(odds.reduce((sum, { sixths }) => sum + sixths, 0)).toBe(6)
  expect(
    odds.map(({ what }) => what),
    `${JSON.stringify(order)}, ${where}`,
  ).toContain(fate)
}
