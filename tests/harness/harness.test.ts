import { expect, it } from 'vitest'
import type { Count } from './game.ts'
import { check, missing } from './run.ts'

const GAMES = 1000

it(
  `every property holds in ${GAMES} games of random bots and heuristics, and everything of the rules occurs in them`,
  { timeout: 600_000 },
  () => {
    const count: Count = new Map()
    for (let number = 0; number < GAMES; number++) check('test', number, count)
    expect(missing(count)).toEqual([])
  },
)
