import { expect, test } from 'vitest'
import { cleanName } from './gathering.ts'
import { safeName, SAFE_NAMES } from './safe-names.ts'

test('every number has a name of its own, short enough for a table', () => {
  const names = Array.from({ length: SAFE_NAMES }, (_, n) => safeName(n))
  expect(new Set(names).size).toBe(SAFE_NAMES)
  for (const name of names) expect(cleanName(name)).toBe(name)
  expect(safeName(SAFE_NAMES)).toBe(safeName(0))
  expect(safeName(-1)).toBe(safeName(SAFE_NAMES - 1))
})
