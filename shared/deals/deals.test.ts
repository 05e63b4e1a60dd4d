// Deals as data: short forms, objections, signatures and what they bind.
import { describe, expect, test } from 'vitest'
import { deal as given } from '../cases/given.ts'
import { setObjection } from '../objections.ts'
import { RULES, type NumberKey } from '../rules.ts'
import type { State } from '../state.ts'
import { view } from '../view.ts'
import { dealCell, isOffer, offerCell, readTerms, shortenTerms } from './cells.ts'
import type { Offer, OfferedTerm } from './deal.ts'
import { dealObjection } from './objection.ts'
import { escrow, sign } from './sign.ts'

const TERMS: readonly OfferedTerm[] = [
  { by: 'COL', binding: true, what: { kind: 'transfer', influence: 2, when: null } },
  {
    by: 'COL',
    binding: false,
    what: {
      kind: 'transfer',
      influence: 1,
      when: { event: { kind: 'order', order: 'long-arm', by: 'HIB', on: 'FJORD' }, happens: false, until: 2 },
    },
  },
  {
    by: 'HIB',
    binding: true,
    what: {
      kind: 'transfer',
      influence: 1,
      when: { event: { kind: 'order', order: 'treaty', by: 'RHE', on: 'ALP' }, happens: true, until: 1 },
    },
  },
  {
    by: 'HIB',
    binding: true,
    what: {
      kind: 'transfer',
      influence: 1,
      when: {
        event: { kind: 'answer', provider: 'MONO', government: 'COL', handle: 'AMBER', answer: 'challenge' },
        happens: true,
        until: 1,
      },
    },
  },
  { by: 'HIB', binding: true, what: { kind: 'non-use', until: 3, escrow: 1 } },
  { by: 'HIB', binding: true, what: { kind: 'grant', handle: 'AMBER', until: 8 } },
]
const OFFER: Offer = { id: '2.COL.HIB.0', from: 'COL', to: 'HIB', terms: TERMS, exchange: 0 }

const state = (): State => given({ influence: { COL: 4, HIB: 4 } }).state

describe('short forms', () => {
  test('give terms, offers and deals back, of every kind', () => {
    const more: OfferedTerm[] = [
      { by: 'MONO', binding: true, what: { kind: 'vote', case: 3, side: 'quash' } },
      { by: 'MONO', binding: true, what: { kind: 'lobby', bill: 'COL', support: false, influence: 3 } },
      { by: 'MONO', binding: false, what: { kind: 'comply', handle: 'DUNE', until: 2 } },
      { by: 'MONO', binding: true, what: { kind: 'settle', case: 40 } },
      ...(['vote', 'grant', 'law'] as const).map((kind): OfferedTerm => {
        const event = {
          vote: { kind: 'vote', seat: 'AMBER', case: 1, side: 'enforce' },
          grant: { kind: 'grant', government: 'COL', host: 'HIB', handle: 'EMBER' },
          law: { kind: 'law', state: 'MER', law: 'SHIELD' },
        } as const
        return { by: 'COL', binding: true, what: { kind: 'transfer', influence: 6, when: { event: event[kind], happens: true, until: 8 } } }
      }),
    ]
    for (const terms of [TERMS, more]) expect(readTerms(shortenTerms(terms))).toEqual(terms)
    expect(offerCell.read({ text: offerCell.write(OFFER), at: 0 })).toEqual(OFFER)
    const [deal] = sign(state(), OFFER).hands.COL.deals
    expect(deal && dealCell.read({ text: dealCell.write(deal), at: 0 })).toEqual(deal)
  })

  test('of terms are refused if they are anything else, and are never long', () => {
    for (const bad of [null, 7, '', 'x', '1', 'oooooooooo', `${shortenTerms(TERMS)}0`, shortenTerms(TERMS).slice(0, -1), '1'.repeat(5000)])
      expect(readTerms(bad)).toBeNull()
    const longest = Array.from({ length: 6 }, () => TERMS[3] as OfferedTerm)
    expect(readTerms(shortenTerms(longest))).toEqual(longest)
  })

  test('tell an offer from what is none', () => {
    expect(isOffer(JSON.parse(JSON.stringify(OFFER)))).toBe(true)
    for (const bad of [null, {}, { ...OFFER, from: 'NOBODY' }, { ...OFFER, terms: [{}] }, { ...OFFER, more: 1 }])
      expect(isOffer(bad)).toBe(false)
  })
})

describe('a signature', () => {
  test('gives both the same deal, takes the escrow off the purses, and changes nothing else', () => {
    const before = state()
    const after = sign(before, OFFER)
    expect(after.hands.COL.deals).toEqual(after.hands.HIB.deals)
    expect(after.hands.COL.influence).toBe(2)
    expect(after.hands.HIB.influence).toBe(1)
    expect(after.open).toBe(before.open)
    expect(after.sealed).toBe(before.sealed)
    expect(after.hands.RHE).toBe(before.hands.RHE)
    expect(before.hands.COL.deals).toEqual([])
    const [deal] = after.hands.COL.deals
    expect(deal && [escrow(deal, 'COL'), escrow(deal, 'HIB'), escrow(deal, 'RHE')]).toEqual([2, 3, 0])
  })

  test('leaves less to spend', () => {
    const after = sign(state(), { ...OFFER, terms: [{ by: 'COL', binding: true, what: { kind: 'transfer', influence: 4, when: null } }] })
    expect(setObjection(view(after, 'COL'), [{ kind: 'mlat', handle: 'AMBER' }])?.reason).toBe('too-little-influence')
  })

  test('without the means throws', () => {
    expect(() => sign(given({}).state, OFFER)).toThrow(/more Influence/)
  })
})

describe('an objection', () => {
  const why = (terms: readonly OfferedTerm[], who: 'COL' | 'HIB' | 'MONO' = 'COL', to: 'COL' | 'HIB' | 'MONO' = 'HIB') =>
    dealObjection(view(state(), who), { from: 'COL', to, terms })
  const one = (what: OfferedTerm['what'], by: OfferedTerm['by'] = 'COL', binding = true): OfferedTerm[] => [{ by, binding, what }]

  test('is none to what may be signed', () => {
    expect(why(TERMS)).toBeNull()
    expect(why(TERMS, 'HIB')).toBeNull()
  })

  test('names what is wrong with the terms', () => {
    expect(why([])).toBe('bad-term')
    expect(why(Array.from({ length: 7 }, () => TERMS[5] as OfferedTerm))).toBe('bad-term')
    expect(why(TERMS, 'MONO')).toBe('not-the-two')
    expect(why(TERMS, 'COL', 'COL')).toBe('not-the-two')
    expect(why(one({ kind: 'grant', handle: 'AMBER', until: 2 }, 'RHE'))).toBe('not-the-two')
    for (const influence of [0, -1, 7, 1.5]) expect(why(one({ kind: 'transfer', influence, when: null }))).toBe('bad-term')
    expect(why(one({ kind: 'transfer', influence: 5, when: null }))).toBe('too-little-influence')
    expect(why(one({ kind: 'transfer', influence: 5, when: null }, 'HIB'))).toBeNull()
    expect(why(one({ kind: 'vote', case: 1, side: 'quash' }))).toBe('no-such-case')
    expect(why(one({ kind: 'settle', case: 1 }))).toBe('no-such-case')
    expect(why(one({ kind: 'settle', case: 1 }, 'COL', false))).toBe('must-bind')
    expect(why(one({ kind: 'lobby', bill: 'COL', support: true, influence: 1 }))).toBe('no-such-bill')
    expect(why(one({ kind: 'comply', handle: 'AMBER', until: 2 }))).toBe('bad-term')
    expect(why(one({ kind: 'grant', handle: 'AMBER', until: 9 }))).toBe('bad-term')
    expect(why(one({ kind: 'grant', handle: 'AMBER', until: 2 }), 'COL', 'MONO')).toBe('bad-term')
    expect(why(one({ kind: 'non-use', until: 4, escrow: 1 }))).toBe('bad-term')
    expect(why(one({ kind: 'non-use', until: 2, escrow: 0 }))).toBe('bad-term')
    expect(why(one({ kind: 'non-use', until: 2, escrow: 1 }, 'COL', false))).toBe('bad-term')
  })

  test('names what is wrong with a condition', () => {
    const when = (event: Parameters<typeof pays>[0], until = 1) => why(pays(event, until))
    const pays = (
      event: Extract<OfferedTerm['what'], { kind: 'transfer' }>['when'] extends infer C
        ? C extends { event: infer E }
          ? E
          : never
        : never,
      until: number,
    ) => one({ kind: 'transfer', influence: 1, when: { event, happens: true, until } })
    expect(when({ kind: 'order', order: 'ship', by: 'MONO', on: null })).toBeNull()
    expect(when({ kind: 'order', order: 'ship', by: 'MONO', on: null }, 3)).toBe('bad-term')
    expect(when({ kind: 'order', order: 'ship', by: 'MONO', on: 'COL' })).toBe('bad-term')
    expect(when({ kind: 'order', order: 'ship', by: 'COL', on: null })).toBe('bad-term')
    expect(when({ kind: 'order', order: 'long-arm', by: 'COL', on: 'MONO' })).toBe('bad-term')
    expect(when({ kind: 'grant', government: 'COL', host: 'RHE', handle: 'AMBER' })).toBe('not-told-to-both')
    expect(when({ kind: 'vote', seat: 'COL', case: 1, side: 'quash' })).toBe('no-such-case')
  })

  test('follows the rules of the table', () => {
    const off = (patch: object) => given({ patch: { set: patch }, influence: { COL: 4, HIB: 4 } }).state
    expect(dealObjection(view(off({ deals: false }), 'COL'), OFFER)).toBe('no-deals')
    const vote = { ...OFFER, terms: one({ kind: 'lobby', bill: 'COL', support: true, influence: 1 }) }
    expect(dealObjection(view(off({ voteContracts: false }), 'COL'), vote)).toBe('no-vote-contracts')
  })

  test('turns on every number of the table that is about deals', () => {
    const pays = (until: number): OfferedTerm => ({
      by: 'COL',
      binding: false,
      what: { kind: 'transfer', influence: 1, when: { event: { kind: 'law', state: 'COL', law: 'REACH' }, happens: true, until } },
    })
    const edges: readonly (readonly [key: NumberKey, last: readonly OfferedTerm[], beyond: readonly OfferedTerm[]])[] = [
      ['dealTerms', Array.from({ length: 6 }, () => pays(1)), Array.from({ length: 7 }, () => pays(1))],
      ['conditionRounds', [pays(2)], [pays(3)]],
      ['nonUseRounds', one({ kind: 'non-use', until: 3, escrow: 1 }), one({ kind: 'non-use', until: 4, escrow: 1 })],
    ]
    for (const [key, last, beyond] of edges) {
      const under = (by: number, terms: readonly OfferedTerm[]) =>
        dealObjection(view(given({ patch: { set: { [key]: Number(RULES[key]) + by } } }).state, 'COL'), { from: 'COL', to: 'HIB', terms })
      expect([key, under(0, last), under(0, beyond), under(1, beyond), under(-1, last)]).toEqual([key, null, 'bad-term', null, 'bad-term'])
    }
  })

  test('counts two binding deals a round, and two of promises', () => {
    const small: OfferedTerm[] = one({ kind: 'grant', handle: 'AMBER', until: 2 })
    let now = state()
    for (const id of ['a', 'b']) now = sign(now, { ...OFFER, id, terms: small })
    expect(dealObjection(view(now, 'COL'), { ...OFFER, terms: small })).toBe('too-many-deals')
    const promise = one({ kind: 'grant', handle: 'AMBER', until: 2 }, 'COL', false)
    expect(dealObjection(view(now, 'COL'), { ...OFFER, terms: promise })).toBeNull()
    for (const id of ['c', 'd']) now = sign(now, { ...OFFER, id, terms: promise })
    expect(dealObjection(view(now, 'COL'), { ...OFFER, terms: promise })).toBe('too-many-deals')
  })
})
