import { describe, expect, it } from 'vitest'
import { HANDLES, SEATS } from './names.ts'
import { CORRECTIONS, PAR } from './par.ts'
import { LENGTHS } from './rules.ts'
import { begin, STANDARD } from './scenario.ts'
import { compareFractions, correctionFor, parOf, projected, standingOf, standings, toNumber } from './standing.ts'
import type { State } from './state.ts'
import { view } from './view.ts'

const SEED = '000102030405060708090a0b0c0d0e0f'
const game = (rounds: (typeof LENGTHS)[number] = 8, competing: readonly (typeof SEATS)[number][] = SEATS): State =>
  begin({ scenario: STANDARD, rounds, seed: SEED, salt: SEED, commitment: '', persons: [], competing, chosen: {} }).state

describe('Standing (R8.2)', () => {
  it('is 50 at par and 60 a spread above it, exactly', () => {
    for (const length of LENGTHS) {
      const { par, spread } = PAR[length].COL
      // par and spread are quarters, victory points halves: 2 vp - par is the difference in quarters
      for (const vp of [0, 17, 60]) {
        const { n, d } = standingOf('COL', length, length, vp)
        expect(n * spread).toBe((50 * spread + 10 * (2 * vp - par)) * d)
      }
    }
  })

  it('scales par by rounds played when a game ends before its last round', () => {
    const { par, spread } = PAR[8].MONO
    expect(toNumber(standingOf('MONO', 8, 4, 30))).toBeCloseTo(50 + (10 * (60 - par / 2)) / spread, 9)
  })

  it('gives par in half points: an average game stands at 50, but for the rounding', () => {
    for (const length of LENGTHS) {
      const { spread } = PAR[length].COL
      const off = toNumber(standingOf('COL', length, 3, parOf('COL', length, 3))) - 50
      expect(Math.abs(off)).toBeLessThanOrEqual(10 / spread)
    }
  })

  it('adds quarters to the Standing itself', () => {
    const plain = standingOf('trafficker', 8, 8, 30)
    expect(toNumber(standingOf('trafficker', 8, 8, 30, 6)) - toNumber(plain)).toBeCloseTo(1.5, 9)
  })

  it('compares fractions of different roles without rounding', () => {
    expect(compareFractions({ n: 1, d: 3 }, { n: 333_333_333, d: 1_000_000_000 })).toBe(1)
    expect(compareFractions({ n: 2, d: 6 }, { n: 1, d: 3 })).toBe(0)
  })

  it('corrects account holders by the number of competing seats (R8.2c)', () => {
    for (const [i, { upTo, quarters }] of CORRECTIONS.entries()) {
      expect(correctionFor('AMBER', upTo)).toBe(quarters)
      expect(correctionFor('AMBER', (CORRECTIONS[i - 1]?.upTo ?? 1) + 1)).toBe(quarters)
      expect([correctionFor('COL', upTo), correctionFor('MONO', upTo)]).toEqual([0, 0])
    }
    expect(CORRECTIONS.at(-1)?.upTo).toBe(SEATS.length)
  })
})

describe('the final table (R8.3)', () => {
  it('has all fourteen seats, best first, and winners only among those that compete', () => {
    const state = game(8, ['COL', 'DUNE'])
    state.hands.MONO.vp = 1000
    state.open.phase = 'over'
    const table = standings(state)
    expect(table.map(row => row.seat).toSorted()).toEqual([...SEATS].toSorted())
    expect(table[0]?.seat).toBe('MONO')
    expect(table.filter(row => row.wins).every(row => row.competes)).toBe(true)
    expect(table.filter(row => row.wins)).toHaveLength(1)
  })

  it('shares a tie', () => {
    const state = game(8, ['COL', 'HIB'])
    const { par, spread } = PAR[8].COL
    const other = PAR[8].HIB
    // Equal Standing: (2 a - parA) / spreadA = (2 b - parB) / spreadB with a = parA / 2 + k spreadA / 2
    state.hands.COL.vp = par / 2 + spread
    state.hands.HIB.vp = other.par / 2 + other.spread
    state.open.round = 8
    expect(
      standings(state)
        .filter(row => row.wins)
        .map(row => row.seat)
        .toSorted(),
    ).toEqual(['COL', 'HIB'])
  })

  it('takes 5 from whoever lowered Comity in the round of the splinternet, and from nobody otherwise (R8.2b)', () => {
    const state = game()
    state.sealed.comityBy = ['COL']
    const before = standings(state).find(row => row.seat === 'COL')
    state.open.ended = 'splinternet'
    const after = standings(state).find(row => row.seat === 'COL')
    if (before === undefined || after === undefined) throw new Error('Columbia is gone')
    expect(toNumber(before.standing) - toNumber(after.standing)).toBeCloseTo(5, 9)
  })
})

it('projects the own Standing against par at the rounds closed so far: 50 before the first, but for the correction', () => {
  const state = game()
  expect(toNumber(projected(view(state, 'COL')))).toBe(50)
  for (const handle of HANDLES) expect(toNumber(projected(view(state, handle)))).toBe(50 + correctionFor(handle, SEATS.length) / 4)
})
