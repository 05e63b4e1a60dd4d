// 100,000 frames that no page sends. What is looked at stands in tests/fuzz/run.ts; a failure names the command that repeats it.
import { expect, test } from 'vitest'
import { fuzz } from '../fuzz/run.ts'

/** MiB of memory that may be kept more at the end than early on: the journals' ids, and what a collection has left. */
const MOST_GROWN = 24

test('100,000 frames of all kinds crash nothing, disturb nobody and leave no memory behind', { timeout: 900_000 }, async () => {
  const { frames, read, grown } = await fuzz({ frames: 100_000, seed: 'ci' })
  expect(frames).toBeGreaterThanOrEqual(100_000)
  // The rest came after a frame for which the line was closed.
  expect(read).toBeGreaterThan(frames / 2)
  expect(grown).toBeLessThan(MOST_GROWN)
})
