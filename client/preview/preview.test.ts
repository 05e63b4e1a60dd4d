import { describe, expect, test } from 'vitest'
import { deal, type Given } from '#shared/cases/given.ts'
import type { Seat } from '#shared/names.ts'
import type { Order } from '#shared/phases.ts'
import type { Preservation } from '#shared/state.ts'
import { view } from '#shared/view.ts'
import { PREVIEW } from '../texts/preview.ts'
import { previewOf } from './preview.ts'

/** What stands on the card of this order in this situation: Amber is Columbia's suspect on Monolith's server in Hibernia. */
const card = (given: Given, who: Seat, order: Order) => previewOf(view(deal(given).state, who), order, null)
const textsOf = (lines: readonly { readonly text: string }[]): string[] => lines.map(({ text }) => text)

/** Columbia's copy of Amber, kept by Monolith through this round and perhaps the next. */
const copy = (fields: Partial<Preservation>): Given => ({
  round: 2,
  governments: {
    COL: {
      knows: { AMBER: ['trafficker'] },
      preserved: [
        { government: 'COL', handle: 'AMBER', provider: 'MONO', lock: 'none', state: 'HIB', since: 2, until: 3, gagged: true, ...fields },
      ],
    },
  },
})
const LOCKED: Given = { accounts: { AMBER: { lock: 'self-made' } } }
const warrant: Order = { kind: 'long-arm', handle: 'AMBER', gag: false }
const request: Order = { kind: 'mlat', handle: 'AMBER' }

describe('a seizure', () => {
  const raid: Order = { kind: 'seizure', provider: 'MONO' }
  const certain: Given = { governments: { COL: { knows: { AMBER: ['trafficker'] } } } }
  const both: Given = { ...certain, accounts: { AMBER: { at: 'MONO/COL' } } }

  test('shows who else is on that server, and what reading them costs', () => {
    const { bystanders, costs, headline } = card(both, 'COL', raid)
    expect(bystanders).toEqual([{ handle: 'BASALT', text: PREVIEW.bystanderRead }])
    expect(headline.marked).toBe(PREVIEW.someReadable(2, 2))
    expect(textsOf(costs)).toEqual(
      expect.arrayContaining([PREVIEW.trust('MONO', -1), PREVIEW.emptyRaid(-2), PREVIEW.eachBystander(-2), PREVIEW.comityForeign]),
    )
    const locked = card({ ...certain, accounts: { ...both.accounts, BASALT: { lock: 'checkbox' } } }, 'COL', raid)
    expect(locked.bystanders).toEqual([{ handle: 'BASALT', text: PREVIEW.bystanderLocked }])
    expect(textsOf(locked.costs)).not.toContain(PREVIEW.comityForeign)
  })

  test('reads a suspect behind its lock by a copy that was taken before', () => {
    const shut: Given = { ...certain, accounts: { AMBER: { at: 'MONO/COL', lock: 'self-made' } } }
    expect(textsOf(card(shut, 'COL', raid).learns)).toEqual([PREVIEW.suspectLocked])
    const copied = card({ ...shut, ...copy({ until: 2 }) }, 'COL', raid)
    expect(textsOf(copied.learns)).toEqual([PREVIEW.suspectReadable])
    expect(copied.stoppers.map(({ who }) => who)).not.toContain('AMBER')
  })
})

describe('a long-arm warrant', () => {
  test('names the law on each side, that they collide, and the price', () => {
    const { laws, collision } = card({ states: { HIB: { laws: ['BLOCK'] } } }, 'COL', warrant)
    expect(laws).toEqual([
      { state: 'COL', law: null, text: PREVIEW.binds('MONO', 'COL') },
      { state: 'HIB', law: 'BLOCK', text: PREVIEW.blocks('HIB', -6) },
    ])
    expect(collision).toBe(PREVIEW.collision('MONO'))
  })

  test('costs Comity and a token, but not where a treaty is in force', () => {
    expect(textsOf(card({}, 'COL', warrant).costs)).toEqual(expect.arrayContaining([PREVIEW.comityIfRead, PREVIEW.tokenRisk('HIB')]))
    const { costs, laws, collision } = card({ treaties: [['COL', 'HIB']], states: { HIB: { laws: ['BLOCK'] } } }, 'COL', warrant)
    expect(textsOf(costs)).not.toContain(PREVIEW.comityIfRead)
    expect(textsOf(laws)).toContain(PREVIEW.treatyCovers('HIB'))
    expect(collision).toBeNull()
  })

  test('is covered by a token, but not by one that was spent under a gag', () => {
    const token = { states: { COL: { tokens: ['HIB' as const] } } }
    expect(textsOf(card(token, 'COL', warrant).laws)).toContain(PREVIEW.tokenCovers('HIB'))
    expect(textsOf(card({ ...token, governments: { COL: { spent: ['HIB'] } } }, 'COL', warrant).laws)).toContain(PREVIEW.abroad('HIB'))
  })

  test('counts on a copy that can be read and is kept until it is carried out, and on no other', () => {
    const brings = (given: Given): string[] => textsOf(card(given, 'COL', warrant).learns)
    expect(brings({ ...LOCKED, ...copy({}) })).toEqual([PREVIEW.readCopy])
    expect(brings({ ...LOCKED, ...copy({ until: 2, since: 1 }) })).toEqual([PREVIEW.unreadable])
    expect(brings({ ...LOCKED, ...copy({ lock: 'self-made' }) })).toEqual([PREVIEW.unreadable])
    expect(brings({ ...LOCKED, ...copy({ provider: 'DROP' }) })).toEqual([PREVIEW.unreadable])
  })

  test('compels an update only while Keys allow it', () => {
    const trust = (keys: number): string[] =>
      textsOf(card({ accounts: { AMBER: { lock: 'checkbox' } }, tracks: { keys } }, 'COL', warrant).costs).filter(text =>
        /Trust/.test(text),
      )
    expect(trust(0)).toEqual([PREVIEW.trust('MONO', -2)])
    expect(trust(-1)).toEqual([PREVIEW.trust('MONO', -1)])
  })
})

test('an MLAT request counts on a copy only if it is kept until the content comes', () => {
  const { learns, stoppers } = card({ ...LOCKED, ...copy({}) }, 'COL', request)
  expect(textsOf(learns)).toEqual([PREVIEW.unreadable])
  expect(textsOf(stoppers)).toContain(PREVIEW.mayMove)
  const fast = card({ ...LOCKED, ...copy({}), treaties: [['COL', 'HIB']] }, 'COL', request)
  expect(textsOf(fast.learns)).toEqual([PREVIEW.readInRound(3)])
  expect(textsOf(fast.stoppers)).not.toContain(PREVIEW.mayMove)
})

test('a move says where it pays, who reaches the data there, and that a copy stays behind', () => {
  const order: Order = { kind: 'relocate', state: 'COL', expedite: false }
  const given: Given = { round: 2, demand: ['ALP', 'COL'] }
  const { state } = deal(given)
  state.open.preserved = [
    { government: 'COL', handle: 'AMBER', provider: 'MONO', lock: 'none', state: 'HIB', since: 2, until: 3, gagged: false },
    { government: 'RHE', handle: 'AMBER', provider: 'MONO', lock: 'none', state: 'HIB', since: 1, until: 2, gagged: false },
  ]
  const { headline, stoppers, learns } = previewOf(view(state, 'AMBER'), order, null)
  expect(headline.marked).toBe(PREVIEW.inRound(3))
  expect(stoppers.filter(({ text }) => text === PREVIEW.keepsCopy).map(({ who }) => who)).toEqual(['COL'])
  expect(stoppers).toContainEqual({ who: 'COL', text: PREVIEW.maySeize, likely: null })
  expect(stoppers).toContainEqual({ who: 'HIB', text: PREVIEW.mayServe, likely: null })
  expect(learns[0]?.text).toMatch(/home market.*in demand next round/)
})
