import { expect, test } from 'vitest'
import type { Fact } from '#shared/events.ts'
import { awayOf } from './away-of.ts'
import type { Closing, OwnSheet } from './store.ts'
import { awayLines } from '#texts/away.ts'

const enacted: Fact = { kind: 'enacted', step: 'C2', government: 'COL', law: 'REACH' }
const opened: Fact = { kind: 'data-centre-opened', step: 'S5', provider: 'MONO', state: 'HIB' }
const wasRead: Fact = { kind: 'was-read', step: 'S8', handle: 'AMBER', government: 'COL', tool: 'seizure', caught: true }
const closing = (round: number, phase: Closing['phase'], ...facts: Fact[]): Closing => ({ round, phase, facts })
const closings = [
  closing(0, 'chambers'),
  closing(1, 'orders', opened),
  closing(1, 'chambers', enacted),
  closing(2, 'orders', opened, wasRead),
]
const sheet = (turn: number, from: OwnSheet['from'], ...orders: OwnSheet['orders']): OwnSheet => ({ turn, from, orders })

test('three lines: what closed with whose sheet, what was ordered without a seal, and the loudest news', () => {
  const sheets = [sheet(2, 'person', { kind: 'transact' }), sheet(3, 'draft'), sheet(4, 'deputy', { kind: 'transact' })]
  const away = awayOf(2, closings, sheets, 'AMBER')!
  expect(away.closed.map(({ from }) => from)).toEqual(['person', 'draft', 'deputy'])
  expect(away.orders).toEqual(sheets[2]!.orders)
  expect(away.news).toEqual(wasRead)
  const lines = awayLines(away, 'AMBER')
  expect(lines).toHaveLength(3)
  expect(lines[0]).toBe(
    'Orders of round 1 closed with what you had sealed; Chambers of round 1 closed with your draft; Orders of round 2 closed with a deputy’s orders.',
  )
  expect(lines[1]).toMatch(/^In your name: .*\.$/)
})

test('what is about others is told by how loud it is', () => {
  expect(awayOf(2, closings.slice(0, 3), [], 'DUNE')?.news).toEqual(enacted)
})

test('of what was sealed it is not said again what it was', () => {
  const away = awayOf(2, closings.slice(0, 3), [sheet(2, 'person', { kind: 'transact' }), sheet(3, 'person')], 'DUNE')!
  expect(awayLines(away, 'DUNE')).toEqual([
    'Orders of round 1 and Chambers of round 1 closed with what you had sealed.',
    expect.stringContaining('Columbia'),
  ])
})

test('nothing closed, nothing to tell', () => {
  expect(awayOf(5, closings, [], 'AMBER')).toBeNull()
  expect(awayOf(1, closings.slice(0, 1), [], 'AMBER')).toBeNull()
})
