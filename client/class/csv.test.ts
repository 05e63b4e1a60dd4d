import { expect, test } from 'vitest'
import { csvOf } from './csv.ts'

test('commas, quotes and lines stay in their cell', () => {
  expect(csvOf([['a,b', 'say "x"', 'one\ntwo', 3]])).toBe('\uFEFF"a,b","say ""x""","one\ntwo",3\r\n')
})

test('nothing that a person has typed becomes a formula', () => {
  const rows = csvOf([['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', 'Ada', -1]])
  expect(rows).toBe("\uFEFF'=1+1,'+1,'-1,'@SUM(A1),'\t=1,Ada,-1\r\n")
})
