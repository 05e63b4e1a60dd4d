import { describe, expect, it } from 'vitest'
import type { Fact } from '#shared/events.ts'
import type { Judge, Ruling } from '#shared/state.ts'
import { pairsOf } from './in-fact.ts'
import { leanedOn, playedCard, reasonsOf } from './reasoning.ts'
import { CARD_TEXTS } from '#texts/cards.ts'
import { FACTS } from '#texts/in-fact.ts'
import { begin, STANDARD } from '#shared/scenario.ts'

const JUDGES: Judge[] = [
  { bias: 0, philosophy: 'textualist' },
  { bias: 1, philosophy: 'internationalist' },
  { bias: -1, philosophy: 'consequentialist' },
  { bias: 0, philosophy: 'textualist' },
]
const ruling = (over: Partial<Ruling>): Ruling => ({
  ...{ number: 2, round: 3, ground: 'reach', government: 'COL', provider: 'MONO', challenger: 'MONO', handle: 'AMBER', mandate: null },
  ...{ side: 'enforce', enforce: 6, quash: 2, tie: false, track: 1, lines: { government: 'text', challenger: 'comity' } },
  facts: { gagged: false, host: 'HIB', nation: 'COL', lock: 'none', statute: false, blocked: false },
  ...over,
})
const judged = (judge: number, side: Ruling['side']): Fact => ({ kind: 'judged', step: 'C4', number: 2, judge, sum: 1, side })
const FACTS_TOLD: Fact[] = [judged(0, 'enforce'), judged(1, 'enforce'), judged(2, 'quash'), judged(3, 'quash')]

describe('the reasons of a ruling', () => {
  it('are put together from the side that won, and answer the other', () => {
    const one = ruling({})
    const text = reasonsOf(one, [one], JUDGES, FACTS_TOLD).join(' ')
    expect(text).toContain(CARD_TEXTS[playedCard(one, 'government')!].claim)
    expect(text).toContain(CARD_TEXTS[playedCard(one, 'challenger')!].claim)
    expect(text.indexOf('accepts')).toBeLessThan(text.indexOf('did not carry the day'))
    // Only the textualist who went with the majority was persuaded
    expect(text).toContain('Hale, textualist')
    expect(text).not.toContain('Osei')
    expect(text).toContain('2 votes were to the contrary')
  })

  it('are the challenger’s where it won', () => {
    const one = ruling({ side: 'quash', enforce: 2, quash: 6, track: -1 })
    const text = reasonsOf(one, [one], JUDGES, FACTS_TOLD).join(' ')
    expect(text).toContain(`accepts what the winning side argued: “${CARD_TEXTS[playedCard(one, 'challenger')!].claim}”`)
  })

  it('are none in a tie: the ruling below stands for want of a majority', () => {
    const one = ruling({ tie: true, enforce: 4, quash: 4, side: 'quash' })
    expect(reasonsOf(one, [one], JUDGES, FACTS_TOLD)).toHaveLength(1)
    expect(reasonsOf(one, [one], JUDGES, FACTS_TOLD)[0]).toContain('want of a majority')
  })

  it('follow or leave an earlier ruling of the game, never a later one', () => {
    const first = ruling({ number: 1 })
    const second = ruling({ number: 2 })
    const third = ruling({ number: 3, side: 'quash', enforce: 3, quash: 5 })
    const all = [first, second, third]
    expect(leanedOn(all, first, 'government')).toBeNull()
    expect(leanedOn(all, second, 'government')?.number).toBe(1)
    expect(reasonsOf(second, all, JUDGES, []).join(' ')).toContain('It follows No. 1 of this game')
    expect(reasonsOf(third, all, JUDGES, []).join(' ')).toContain('It departs from No. 2 of this game')
  })

  it('are given without a brief too', () => {
    const one = ruling({ lines: { government: null, challenger: null } })
    expect(reasonsOf(one, [one], JUDGES, []).join(' ')).toContain('filed no brief')
  })
})

describe('in fact', () => {
  const seed = '0'.repeat(32)
  const { open } = begin({ scenario: STANDARD, rounds: 4, seed, salt: seed, commitment: '', persons: [], competing: [], chosen: {} }).state

  it('always has the Dublin case, and words for whatever it compares', () => {
    expect(pairsOf(open).map(({ entry }) => entry)).toEqual(['microsoft-ireland'])
    const full = {
      ...open,
      rulings: [ruling({}), ruling({ ground: 'keys' }), ruling({ ground: 'secrecy' }), ruling({ ground: 'keys', mandate: 'COL' })],
      states: { ...open.states, COL: { laws: ['REACH' as const, 'LOCAL' as const], treaty: 'HIB' as const, tokens: [] } },
    }
    const pairs = pairsOf(full)
    expect(pairs).toHaveLength(4)
    expect(pairs.filter(({ entry }) => FACTS[entry] === undefined)).toEqual([])
  })

  it('calls neither side right', () => {
    for (const words of Object.values(FACTS)) expect(words).not.toMatch(/\b(rightly|wrongly|correct|mistake|should have|fortunately)\b/i)
  })

  it('shows a tie of this table first', () => {
    const tied = { ...open, rulings: [ruling({}), ruling({ number: 4, tie: true, enforce: 4, quash: 4 })] }
    expect(pairsOf(tied)[0]!.table).toContain('No. 4')
  })
})
