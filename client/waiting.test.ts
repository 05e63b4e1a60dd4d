import { afterEach, describe, expect, test } from 'vitest'
import { gather, joined, type Gathering } from '#shared/gathering.ts'
import { said } from './store.ts'
import { clockWords, momentWords, waitedFor, waitingLine } from './waiting.ts'

function sit(doing: readonly ('writing' | 'sealed' | 'away')[]): void {
  let table = gather('Ann', 'quick')!
  for (const name of ['Bo', 'Cy']) table = joined(table, name) as Gathering
  const seats = ['COL', 'HIB', 'AMBER'] as const
  said.gathering.value = { ...table, stage: 'playing', people: table.people.map((one, i) => ({ ...one, seat: seats[i] ?? null })) }
  said.seats.value = [
    ...seats.map((seat, i) => ({ seat, held: 'person' as const, doing: doing[i] ?? ('writing' as const) })),
    { seat: 'MONO', held: 'bot', doing: 'writing' },
  ]
}
afterEach(() => {
  said.gathering.value = null
  said.seats.value = []
})

describe('whom a phase waits for', () => {
  test('are the people who have not sealed, by name; bots never', () => {
    sit(['sealed', 'writing', 'away'])
    expect(waitedFor()).toEqual(['Bo', 'Cy (away)'])
    expect(waitingLine()).toBe('Waiting for Bo and Cy (away).')
  })
  test('is nobody when all have sealed', () => {
    sit(['sealed', 'sealed', 'sealed'])
    expect(waitingLine()).toBe('Everybody has sealed.')
  })
})

test('a clock shows minutes and seconds, and hours by mail', () => {
  expect([0, 9, 65, 3599, 3600, 86_399].map(clockWords)).toEqual(['0:00', '0:09', '1:05', '59:59', '1 h', '23 h 59 min'])
})

test('a moment of another day is told with its day', () => {
  const noon = new Date(2026, 10, 26, 12, 0).getTime()
  const day = new Date(noon).toLocaleString(undefined, { weekday: 'short' })
  expect(momentWords(noon + 3600_000, noon)).not.toContain(day)
  expect(momentWords(noon + 24 * 3600_000, noon)).toContain(new Date(noon + 24 * 3600_000).toLocaleString(undefined, { weekday: 'short' }))
})
