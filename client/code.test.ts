import { expect, test } from 'vitest'
import { isWhole, knockInPath, knockOf, linkTo, spaced } from './code.ts'

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
    expect(knockOf(typed)).toEqual({ digits: '482913', table: null })
  expect(knockOf('48x2').digits).toBe('482')
  expect(isWhole(knockOf('48291').digits)).toBe(false)
  expect(knockOf('4829137').digits).toBe('482913')
})

test('a link leads back to its code and its table', () => {
  const link = linkTo('https://longarm.example', '482913', 'd0_DfGhj-l4Zxcv8')
  expect(link).toBe('https://longarm.example/j/d0_DfGhj-l4Zxcv8/482913')
  const knock = { digits: '482913', table: 'd0_DfGhj-l4Zxcv8' }
  expect(knockInPath(new URL(link).pathname)).toEqual(knock)
  expect(knockOf(` ${link}/?from=chat#x`)).toEqual(knock)
  expect(knockInPath('/check')).toBe(null)
  expect(spaced('482913')).toBe('482 913')
  expect(spaced('482')).toBe('482')
})
