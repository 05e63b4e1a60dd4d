import { beforeEach, expect, it, vi } from 'vitest'
import { SEATS } from '#shared/names.ts'
import { begin, STANDARD } from '#shared/scenario.ts'
import type { State } from '#shared/state.ts'
import { bestOf, keepResult, starsOf, type Result } from './best.ts'
import { resultOf } from './debrief-of.ts'

const kept = new Map<string, string>()
beforeEach(() => {
  kept.clear()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  })
})

const { state } = begin({
  scenario: STANDARD,
  rounds: 4,
  seed: '0'.repeat(32),
  salt: '',
  commitment: '',
  persons: ['COL'],
  competing: SEATS,
  chosen: {},
})
/** A game over after its last round, in which Columbia has so many half points and nobody else any. */
const over = (vp: number, ended: State['open']['ended'] = 'last-round'): State => ({
  ...state,
  open: { ...state.open, round: 4, phase: 'over', ended },
  hands: { ...state.hands, COL: { ...state.hands.COL, vp } },
})
const of = (change: Partial<Result>): Result => ({ seat: 'COL', standing: 40, won: false, ...change })

it('gives a star each for a finished game, one above par, and a win', () => {
  const stars = (vp: number): number => starsOf(resultOf(over(vp), 'COL') ?? of({}))
  expect(resultOf(over(-60), 'COL')).toMatchObject({ seat: 'COL', won: false })
  expect(stars(-60)).toBe(1)
  expect(stars(200)).toBe(3)
  expect(starsOf(of({ standing: 51 }))).toBe(2)
  // 50 is an average game, not above it.
  expect(starsOf(of({ standing: 50 }))).toBe(1)
})

it('counts no game that is not over, and none that the people ended before its time', () => {
  expect(resultOf(state, 'COL')).toBeNull()
  expect(resultOf(over(200, 'vote'), 'COL')).toBeNull()
  expect(resultOf(over(200, 'splinternet'), 'COL')).not.toBeNull()
})

it('keeps the best of each scenario: more stars first, then the higher Standing', () => {
  expect(bestOf('catch-22')).toBeNull()
  keepResult('catch-22', of({ standing: 45 }))
  keepResult('catch-22', of({ standing: 44 }))
  expect(bestOf('catch-22')).toEqual(of({ standing: 45 }))
  keepResult('catch-22', of({ seat: 'HIB', standing: 43, won: true }))
  keepResult('catch-22', of({ standing: 49 }))
  expect(bestOf('catch-22')).toEqual(of({ seat: 'HIB', standing: 43, won: true }))
  keepResult('spiral', of({ standing: 60 }))
  expect(bestOf('catch-22')).toMatchObject({ seat: 'HIB' })
  expect(bestOf('spiral')).toMatchObject({ standing: 60 })
})

it('takes what it cannot read for nothing', () => {
  for (const text of ['{', '7', 'null', '{"spiral":7}', '{"spiral":{"seat":"XYZ","standing":1,"won":true}}']) {
    kept.set('long-arm.best', text)
    expect(bestOf('spiral')).toBeNull()
  }
})
