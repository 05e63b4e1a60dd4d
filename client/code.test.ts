import { expect, test } from 'vitest'
import { digitsIn, digitsInPath, isWhole, linkTo, spaced } from './code.ts'

test('a code is read in any spacing, with other digits, and out of a link', () => {
  for (const typed of [
    '482913',
    ' 482 913 ',
    '48 29 13',
    '482-913',
    '４８２９１３',
    'https://longarm.example/j/482913',
    'http://10.0.0.7:2567/j/482913?x=1#y',
  ])
    expect(digitsIn(typed)).toBe('482913')
  expect(digitsIn('48x2')).toBe('482')
  expect(isWhole(digitsIn('48291'))).toBe(false)
  expect(digitsIn('4829137')).toBe('482913')
})

test('a link leads back to its code', () => {
  const link = linkTo('https://longarm.example', '482913')
  expect(link).toBe('https://longarm.example/j/482913')
  expect(digitsInPath(new URL(link).pathname)).toBe('482913')
  expect(digitsInPath('/check')).toBe(null)
  expect(spaced('482913')).toBe('482 913')
  expect(spaced('482')).toBe('482')
})
