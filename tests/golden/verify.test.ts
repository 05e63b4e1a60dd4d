import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { hashOf, type Closed, type Entry } from '#shared/journal.ts'
import { verify, type Finding } from '#shared/verify.ts'

const text = readFileSync(join(import.meta.dirname, 'short.json'), 'utf8')
/** A copy of the record with something changed in the phase of this turn. */
function changed(turn: number, change: (closed: Mutable<Closed>) => void): Entry[] {
  const entries = JSON.parse(text) as Entry[]
  for (const entry of entries) if (entry.kind === 'closed' && entry.turn === turn) change(entry)
  return entries
}
type Mutable<T> = { -readonly [K in keyof T]: T[K] }
const bad = (entries: readonly Entry[]): Finding[] => [...verify(entries)].filter(one => one.is !== 'ok')

describe('a record that somebody has changed', () => {
  test('a state: found where it lies, and only there', () => {
    const entries = changed(5, closed => (closed.state.hands.COL.influence += 1))
    expect(bad(entries)).toEqual([{ turn: 5, is: 'altered', where: 'hands.COL.influence' }])
  })

  test('a state and its hash with it', () => {
    const entries = changed(5, closed => {
      closed.state.open.comity += 1
      closed.hash = hashOf(closed.state)
    })
    expect(bad(entries)).toEqual([{ turn: 5, is: 'differs', where: 'open.comity' }])
  })

  test('what was told', () => {
    const entries = changed(4, closed => (closed.told = closed.told.slice(1)))
    expect(bad(entries)).toMatchObject([{ turn: 4, is: 'differs', where: expect.stringMatching(/^told\.0/) as string }])
  })

  test('an order: from there on it comes out otherwise', () => {
    const entries = changed(4, closed => (closed.sheets = { ...closed.sheets, HIB: { ...closed.sheets.HIB, orders: [] } }))
    const [first, ...rest] = bad(entries)
    expect(first).toMatchObject({ turn: 4, is: 'differs' })
    expect(first?.where).not.toBeNull()
    expect(rest.length).toBeGreaterThan(0)
  })

  test('the luck: nothing comes out as it is written', () => {
    const entries = JSON.parse(text.replaceAll(/"seed":"[0-9a-f]{4}/g, '"seed":"0000')) as Entry[]
    expect(bad(entries)[0]).toMatchObject({ turn: 1 })
  })

  test('a signature under no offer: up to it all is well, and nothing after it can be played', () => {
    const entries = (JSON.parse(text) as Entry[]).filter(({ kind }) => kind !== 'offered')
    const findings = [...verify(entries)]
    expect(findings).toHaveLength(9)
    expect(findings.map(({ is }) => is)).toEqual([...Array<string>(5).fill('ok'), ...Array<string>(4).fill('differs')])
  })
})

test('a game of other rules is not played again, but its states are looked at', () => {
  const other = (entries: Entry[]): Entry[] => entries.map(entry => (entry.kind === 'begun' ? { ...entry, rulesVersion: 0 } : entry))
  expect([...verify(other(changed(5, () => {})))].every(one => one.is === 'kept')).toBe(true)
  expect(bad(other(changed(5, closed => (closed.state.open.comity += 1)))).filter(one => one.is !== 'kept')).toEqual([
    { turn: 5, is: 'altered', where: null },
  ])
})
