// The fit finds ratings that are known, and its intervals hold them.
import { expect, test } from 'vitest'
import { botLuck } from '#shared/bots/bot.ts'
import { eloOf, intervals, winsOf, type Deal } from './elo.ts'

test('two players: the rating is the one of the share of wins', () => {
  // Ten wins to one are 400 points, whoever stands still
  const wins = [
    [0, 10_000_000],
    [1_000_000, 0],
  ]
  const [first = 0, second = 0] = eloOf(wins, 1, 1500)
  expect(second).toBe(1500)
  expect(first).toBeCloseTo(1900, 3)
})

test('three players: wins as ratings would have them give those ratings back', () => {
  const ratings = [1200, 1500, 1650]
  const wins = ratings.map((own, i) => ratings.map((other, j) => (i === j ? 0 : 1e7 / (1 + 10 ** ((other - own) / 400)))))
  eloOf(wins, 1, 1500).forEach((one, i) => expect(one).toBeCloseTo(ratings[i]!, 2))
})

test('who has never lost has a rating all the same', () => {
  const [always = 0, never = 0] = eloOf(
    [
      [0, 20],
      [0, 0],
    ],
    1,
    1500,
  )
  expect(never).toBe(1500)
  expect(always).toBeCloseTo(1500 + 400 * Math.log10(20.5 / 0.5), 3)
})

test('a tie is half a win for both', () => {
  expect(
    winsOf(
      [
        [1, 1, 3],
        [2, 1, 2 + 1e-12],
      ],
      3,
    ),
  ).toEqual([
    [0, 1.5, 0.5],
    [0.5, 0, 0],
    [1.5, 2, 0],
  ])
})

test('95 in a hundred intervals hold what is true', () => {
  // Each deal is won with a chance of 0.64: exactly 100 points
  const truth = 400 * Math.log10(0.64 / 0.36)
  let held = 0
  const runs = 200
  for (let run = 0; run < runs; run++) {
    const luck = botLuck(`elo ${run}`)
    const deals: Deal[] = Array.from({ length: 150 }, () => (luck.next() < 0.64 ? [1, 0] : [0, 1]))
    const [interval = [0, 0]] = intervals(deals, 200, luck, drawn => eloOf(winsOf(drawn, 2), 1, 0))
    if (interval[0] <= truth && truth <= interval[1]) held++
  }
  expect(held / runs).toBeGreaterThan(0.9)
  expect(held / runs).toBeLessThan(0.99)
})
