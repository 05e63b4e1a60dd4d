import { expect, test } from 'vitest'
import { safeName, SAFE_NAMES } from '#shared/safe-names.ts'
import { isHeldBack } from './words.ts'

test.each(['Scunthorpe', 'Essex', 'Cockburn', 'Arsenal', 'a class on assassins', 'I am a fan of EU law', 'Pass the bill!', 'grape'])(
  '%s may be said',
  text => expect(isHeldBack(text)).toBe(false),
)

test.each(['fuck off', 'FUUUCK', 'sh1t', 'f u c k', 'f.u.c.k', 'ｆｕｃｋ', 'you b-i-t-c-h', 'Dick'])('%s waits for the host', text =>
  expect(isHeldBack(text)).toBe(true),
)

test('no name that is offered waits', () => {
  expect(Array.from({ length: SAFE_NAMES }, (_, n) => safeName(n)).filter(isHeldBack)).toEqual([])
})
