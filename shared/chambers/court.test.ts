import { expect, it } from 'vitest'
import { deal } from '../cases/given.ts'
import { rulingBelow } from './court.ts'

it('a case that carries a ruling below keeps it, whatever track and law say (R5.7.1)', () => {
  const { open } = deal({ tracks: { reach: 2 }, states: { COL: { laws: ['REACH'] } } }).state
  const one = { ground: 'reach', government: 'COL' } as const
  expect(rulingBelow(open, { ...one, below: null })).toBe('enforce')
  expect(rulingBelow(open, { ...one, below: 'quash' })).toBe('quash')
})
