import { describe, expect, test } from 'vitest'
import { HANDLES, PROVIDERS, SEATS, type Seat } from '#shared/names.ts'
import { begin, STANDARD } from '#shared/scenario.ts'
import { isExposed } from '#shared/terms.ts'
import { view } from '#shared/view.ts'
import { armsOf } from './arms.ts'
import { pictureOf } from './picture-of.ts'

const { state } = begin({
  scenario: STANDARD,
  rounds: 8,
  seed: '00112233445566778899aabbccddeeff',
  salt: 'salt',
  commitment: 'c0',
  persons: ['COL'],
  competing: SEATS,
  chosen: {},
})
const seen = (seat: Seat) => view(structuredClone(state), seat)

describe('the picture of a view', () => {
  test('shows all six accounts where their data lie, and marks one’s own', () => {
    const picture = pictureOf(seen('AMBER'), [], null, null)
    expect(picture.accounts.map(({ handle }) => handle)).toEqual([...HANDLES])
    expect(picture.accounts.filter(({ mine }) => mine).map(({ handle }) => handle)).toEqual(['AMBER'])
    const { provider, state: where } = state.open.accounts.AMBER
    expect(picture.accounts[0]?.site).toEqual({ provider, state: where })
  })

  test('draws a draft of one’s own as a draft sleeve, gagged if it is', () => {
    const picture = pictureOf(seen('COL'), [{ kind: 'subpoena', handle: 'DUNE', gag: true }], null, null)
    expect(picture.sleeves).toHaveLength(1)
    expect(picture.sleeves[0]).toMatchObject({
      government: 'COL',
      kind: 'subpoena',
      status: 'draft',
      target: { at: 'account', handle: 'DUNE' },
    })
    expect(picture.sleeves[0]?.gagged).not.toBeNull()
  })

  test('draws a drafted move on its way, and both ends of it', () => {
    const from = state.open.accounts.EMBER
    const to = from.provider === 'PHOT' ? ({ provider: 'MONO', state: 'COL' } as const) : ({ provider: 'PHOT', state: 'ALP' } as const)
    const [move] = pictureOf(seen('EMBER'), [{ kind: 'switch', ...to, expedite: true }], null, null).moves
    expect(move).toMatchObject({
      handle: 'EMBER',
      from: { provider: from.provider, state: from.state },
      to,
      expedited: true,
      draft: true,
    })
  })

  test('draws every account of a server that is to migrate', () => {
    const from = state.open.providers.MONO.sites.find(site =>
      HANDLES.some(handle => state.open.accounts[handle].provider === 'MONO' && state.open.accounts[handle].state === site),
    )
    if (from === undefined) throw new Error('the seed hosts nobody at Monolith')
    const hosted = HANDLES.filter(handle => state.open.accounts[handle].provider === 'MONO' && state.open.accounts[handle].state === from)
    const { moves } = pictureOf(seen('MONO'), [{ kind: 'migrate', from, to: from === 'COL' ? 'RHE' : 'COL' }], null, null)
    expect(moves.map(({ handle }) => handle)).toEqual(hosted)
  })

  test('shows a gagged demand to its provider and its government only', () => {
    const gagged = structuredClone(state)
    const account = gagged.open.accounts.FJORD
    const demand = {
      id: 'HIB.1.FJORD',
      government: 'HIB',
      handle: 'FJORD',
      provider: account.provider,
      host: account.state,
      served: 1,
      stage: 'to-answer',
      due: null,
      refusals: 0,
      gagged: true,
      token: false,
      compelled: false,
      challenged: false,
    } as const
    gagged.hands.HIB.demands.push({ ...demand })
    gagged.hands[account.provider].demands.push({ ...demand })
    const knows = SEATS.filter(seat => pictureOf(view(gagged, seat), [], null, null).sleeves.some(({ id }) => id === demand.id))
    expect(knows.toSorted()).toEqual([account.provider, 'HIB'].toSorted())
    expect(armsOf(view(gagged, null), [])).toEqual([])
  })

  test('marks every data centre of a provider that is established under a Long-Arm Act', () => {
    const reached = structuredClone(state)
    reached.open.states.RHE.laws.push('REACH')
    const exposed = pictureOf(view(reached, null), [], null, null).sites.filter(site => site.exposed)
    const established = PROVIDERS.filter(provider => isExposed(reached.open, provider))
    expect(established.length).toBeGreaterThan(0)
    expect([...new Set(exposed.map(({ provider }) => provider))].toSorted()).toEqual(established.toSorted())
    expect(pictureOf(seen('COL'), [], null, null).sites.some(site => site.exposed)).toBe(false)
  })

  test('names what is selected', () => {
    expect(pictureOf(seen('COL'), [], { what: 'site', provider: 'MONO', state: 'HIB' }, null).selected).toBe('site:MONO:HIB')
  })
})
