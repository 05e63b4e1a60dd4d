import { describe, expect, test } from 'vitest'
import { SEATS } from '#shared/names.ts'
import { begin, STANDARD } from '#shared/scenario.ts'
import { view } from '#shared/view.ts'
import { findings, search } from './search.ts'

const { state } = begin({
  scenario: STANDARD,
  rounds: 8,
  seed: 'ffeeddccbbaa99887766554433221100',
  salt: 'salt',
  commitment: 'c0',
  persons: ['COL'],
  competing: SEATS,
  chosen: {},
})
const all = findings(view(state, 'COL'), [{ kind: 'campaign' }])
const names = (typed: string): string[] => search(all, typed).map(({ name }) => name)

describe('searching', () => {
  test('an account, a place, a provider, a state and an order are found by their names', () => {
    expect(names('amb')[0]).toBe('Amber')
    expect(names('dublin')[0]).toBe('Dublin')
    expect(names('hibernia')[0]).toBe('Hibernia')
    expect(names('warrant')).toContain('Long-arm warrant')
    expect(search(all, 'monolith')[0]).toMatchObject({ group: 'provider' })
  })

  test('what stands beside a name is found as well, and accents need not be typed', () => {
    expect(names('monolith hib')).toEqual(['Dublin'])
    expect(names('brasilia')[0]).toBe('Brasília')
  })

  test('the own draft is found, nothing is found by nonsense, and everything by nothing', () => {
    expect(search(all, 'campaign').map(({ group }) => group)).toContain('draft')
    expect(names('qqq')).toEqual([])
    expect(search(all, '  ')).toHaveLength(all.length)
  })

  test('every finding has its own id, for every seat', () => {
    for (const seat of SEATS) {
      const list = findings(view(state, seat), [])
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length)
    }
  })
})
