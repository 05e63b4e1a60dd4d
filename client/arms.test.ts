import { describe, expect, test } from 'vitest'
import { deal, type Given } from '#shared/cases/given.ts'
import type { Demand, Preservation } from '#shared/state.ts'
import { view, type SeatView } from '#shared/view.ts'
import { armsOf, collides, reachesMe } from './arms.ts'
import { pressingOn } from './pressing.ts'

const demand: Demand = {
  id: 'COL.1.AMBER',
  government: 'COL',
  handle: 'AMBER',
  provider: 'MONO',
  host: 'HIB',
  served: 1,
  stage: 'due',
  due: 2,
  refusals: 0,
  gagged: false,
  token: false,
  compelled: false,
}
const served = (given: Given) => {
  const { state } = deal({ round: 2, states: { HIB: { laws: ['BLOCK'] } }, ...given })
  state.open.demands = [demand]
  state.hands.COL.demands = [{ ...demand }]
  return state
}

describe('the arm of a warrant', () => {
  test('reaches for the data where they lie now, and laws collide there only', () => {
    const armIn = (given: Given) => {
      const v = view(served(given), 'MONO')
      const [arm] = armsOf(v, [])
      if (arm === undefined) throw new Error('no arm in sight')
      return { host: arm.host, collides: collides(v, arm) }
    }
    expect(armIn({})).toEqual({ host: 'HIB', collides: true })
    expect(armIn({ accounts: { AMBER: { at: 'MONO/RHE' } } })).toEqual({ host: 'RHE', collides: false })
    // Home: there is no law of another state to break
    expect(armIn({ accounts: { AMBER: { at: 'MONO/COL' } }, states: { COL: { laws: ['BLOCK'] } } })).toEqual({
      host: 'COL',
      collides: false,
    })
    // Gone to another provider: it reaches for where it was served
    expect(armIn({ accounts: { AMBER: { at: 'PHOT/MER' } } })).toEqual({ host: 'HIB', collides: true })
  })
})

test('a provider sees the copy it keeps under a gag as its own, wherever the account has gone', () => {
  const seen = (at: 'MONO/HIB' | 'PHOT/MER', round: number) => {
    const order = { id: 'preserve.COL.2.AMBER', kind: 'preserve', government: 'COL', handle: 'AMBER', round: 2, case: null } as const
    const { state } = deal({ round, accounts: { AMBER: { at } }, hands: { MONO: { sealedOrders: [order] } } })
    const v = view(state, 'MONO')
    return armsOf(v, []).map(arm => ({ provider: arm.provider, host: arm.host, until: arm.round, mine: reachesMe(v, arm) }))
  }
  expect(seen('MONO/HIB', 2)).toEqual([{ provider: 'MONO', host: 'HIB', until: 3, mine: true }])
  expect(seen('PHOT/MER', 3)).toEqual([{ provider: 'MONO', host: 'COL', until: 3, mine: true }])
  expect(seen('PHOT/MER', 4)).toEqual([])
})

test('an own copy is seen once, with its gag, though others see it too', () => {
  const copy: Preservation = {
    government: 'COL',
    handle: 'AMBER',
    provider: 'MONO',
    lock: 'none',
    state: 'HIB',
    since: 2,
    until: 3,
    gagged: false,
  }
  const { state } = deal({ round: 2, governments: { COL: { preserved: [copy] } } })
  state.open.preserved = [{ ...copy }]
  for (const who of ['COL', 'MONO', 'DUNE'] as const) expect(armsOf(view(state, who), []).map(({ kind }) => kind)).toEqual(['preserve'])
})

describe('what presses on a seat', () => {
  const heads = (v: SeatView): string[] => pressingOn(v).map(({ id }) => id)

  test('is a MANDATE that fines, but not while a case against it suspends the fine', () => {
    const given: Given = { states: { COL: { laws: ['MANDATE'] } }, providers: { MONO: { toShip: 0 } } }
    const { state } = deal(given)
    expect(heads(view(state, 'MONO'))).toContain('mandate.COL')
    state.open.docket.push({
      number: 1,
      ground: 'keys',
      government: 'COL',
      provider: 'LANT',
      challenger: 'LANT',
      handle: null,
      demand: null,
      mandate: 'COL',
      sealed: false,
      filed: 1,
      below: null,
      jurors: [],
    })
    expect(heads(view(state, 'MONO'))).not.toContain('mandate.COL')
    expect(heads(view(deal({ ...given, tracks: { keys: -1 } }).state, 'MONO'))).not.toContain('mandate.COL')
    expect(heads(view(deal({ ...given, providers: { MONO: { toShip: 0, backdoors: ['COL'] } } }).state, 'MONO'))).not.toContain(
      'mandate.COL',
    )
  })

  test('is a warrant, for the account and the provider it names', () => {
    const state = served({})
    expect(heads(view(state, 'AMBER'))).toContain('COL.1.AMBER')
    expect(heads(view(state, 'MONO'))).toContain('COL.1.AMBER')
    expect(heads(view(state, 'COL'))).toContain('COL.1.AMBER')
    expect(heads(view(state, 'BASALT'))).toEqual([])
  })
})
