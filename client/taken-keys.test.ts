import { expect, test } from 'vitest'
import { DEFAULTS, KEY_ACTIONS, keyOf } from './settings.ts'
import { takenBy } from './taken-keys.ts'

test('as they come, no key is taken twice by what one seat can do', () => {
  expect(KEY_ACTIONS.filter(action => takenBy(DEFAULTS, action, keyOf(DEFAULTS, action)) !== null)).toEqual([])
})

test('a key is taken by what the same seat can do, as the keys stand now', () => {
  expect(takenBy(DEFAULTS, 'subpoena', 'W')).toBe('long-arm')
  expect(takenBy(DEFAULTS, 'subpoena', 'L')).toBe('list')
  expect(takenBy(DEFAULTS, 'list', 'W')).toBe('long-arm')
  expect(takenBy({ ...DEFAULTS, remapped: { 'long-arm': '1' } }, 'subpoena', 'W')).toBeNull()
  expect(takenBy({ ...DEFAULTS, remapped: { 'long-arm': '1' } }, 'subpoena', '1')).toBe('long-arm')
})

test('seats of another kind may use the same key', () => {
  expect(takenBy(DEFAULTS, 'subpoena', 'E')).toBeNull()
})
