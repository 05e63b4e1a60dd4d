import { expect, test } from 'vitest'
import { recommendedSeats } from '../presets.ts'
import { AT_A_TABLE, placeForLate, shareOut, tablesFor } from './sharing.ts'

const students = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 2)

test.each([2, 5, 7, 16, 29, 31, 40, 42])('%i students sit at tables as equal as can be, and everybody sits', n => {
  const tables = tablesFor(n, 'tables')
  const places = [...shareOut(students(n), tables).values()]
  const sizes = Array.from({ length: tables }, (_, i) => places.filter(one => one.table === i + 1).length)
  expect(places).toHaveLength(n)
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
  expect(Math.max(...sizes)).toBeLessThanOrEqual(AT_A_TABLE)
  expect(places.every(({ seat }) => seat !== null)).toBe(true)
})

test('a table of its own has the seats recommended for so many, one each (R11.2)', () => {
  const places = [...shareOut(students(30), 6).values()].filter(one => one.table === 3)
  expect(new Set(places.map(one => one.seat))).toEqual(new Set(recommendedSeats(5)))
})

test('one table of teams: fourteen seats of two or three for forty (R11.4)', () => {
  const places = [...shareOut(students(40), tablesFor(40, 'teams')).values()]
  const teams = Map.groupBy(places, one => one.seat)
  expect(teams.size).toBe(14)
  expect([...teams.values()].every(team => team.length === 2 || team.length === 3)).toBe(true)
})

test('nobody sits on a seat that the scenario does not offer', () => {
  const places = [...shareOut(students(12), 2, ['COL', 'MONO', 'AMBER']).values()]
  expect(new Set(places.map(one => one.seat))).toEqual(new Set(['COL', 'MONO', 'AMBER']))
})

test('who comes late sits at the smallest table, on a seat that nobody has', () => {
  const places = Object.fromEntries(shareOut(students(9), 2))
  const late = placeForLate(places, 2)
  expect(late.table).toBe(2)
  expect(Object.values(places).filter(one => one.table === 2 && one.seat === late.seat)).toEqual([])
})
