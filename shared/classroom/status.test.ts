import { expect, test } from 'vitest'
import { needsOf, QUIET_AFTER, type TableStatus, type TeamStatus } from './status.ts'

const NOW = 1_700_000_000
const team = (more: Partial<TeamStatus>): TeamStatus => ({
  seat: 'COL',
  people: [2, 3],
  speaker: 2,
  isBot: false,
  isSealed: false,
  orders: 1,
  lastAt: NOW - 5,
  ...more,
})
const table = (more: Partial<TableStatus>): TableStatus => ({
  number: 1,
  round: 2,
  rounds: 4,
  phase: 'orders',
  deadline: NOW + 90,
  held: null,
  isFaulty: false,
  teams: [team({})],
  around: [2, 3],
  heldLines: 0,
  world: { privacy: 5, security: 5, economy: 5, comity: 6 },
  rulings: [],
  ...more,
})

test('nobody is needed where a team writes, has sealed, or is a bot’s', () => {
  expect(
    needsOf([table({ teams: [team({}), team({ isSealed: true, orders: 0, lastAt: 0 }), team({ isBot: true, people: [9] })] })], [], NOW),
  ).toEqual([])
})

test('a team that has written nothing and is quiet needs somebody, and one that is late', () => {
  const quiet = team({ orders: 0, lastAt: NOW - QUIET_AFTER })
  expect(needsOf([table({ teams: [quiet] })], [], NOW)).toEqual([{ why: 'no-orders', table: 1, seat: 'COL', quiet: QUIET_AFTER }])
  expect(needsOf([table({ deadline: NOW + 10 })], [], NOW)).toEqual([{ why: 'not-sealed', table: 1, seat: 'COL', left: 10 }])
})

test('while a table is paused nobody is late, but who is away is told', () => {
  const paused = { held: 5, deadline: 0 }
  expect(needsOf([table({ ...paused, teams: [team({ orders: 0, lastAt: 0 })] })], [], NOW)).toEqual([])
  expect(needsOf([table({ ...paused, around: [] })], [], NOW)).toEqual([{ why: 'away', table: 1, seat: 'COL' }])
})

test('faults come first, then hands, then lines that wait', () => {
  const needs = needsOf([table({ heldLines: 2, around: [] }), table({ number: 2, isFaulty: true })], [3, 2], NOW)
  expect(needs.map(one => one.why)).toEqual(['fault', 'hand', 'hand', 'held-lines', 'away'])
})
