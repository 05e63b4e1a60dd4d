// A short run of `npm run chaos`: what clients were answered is the oracle.
import { expect, test } from 'vitest'
import { wreak } from '../chaos/run.ts'

const BACK_WITHIN = 15_000
/** A server starts in a third of this; where it takes longer, the machine has other things to do, and coming back too. */
const CALM_START = 3000

test('kills, cuts and a full disk lose nothing, double nothing, and everybody is soon back', { timeout: 300_000 }, async () => {
  const { kills, between, full, acknowledged, lost, doubled, backs, start } = await wreak({ seconds: 30, tables: 2, seed: 'ci' })
  expect({ lost, doubled }).toEqual({ lost: [], doubled: [] })
  expect(Math.max(...backs)).toBeLessThan(BACK_WITHIN * Math.max(1, start / CALM_START))
  expect(kills).toBeGreaterThanOrEqual(4)
  expect(between).toBeGreaterThanOrEqual(kills / 2)
  expect(acknowledged).toBeGreaterThan(50)
  if (full !== null || process.env.LONG_ARM_CI !== undefined) expect(full).toEqual({ answered: true, wentOn: true })
})
