import { describe, expect, test } from 'vitest'
import { advance } from './advance.ts'
import { botLuck } from './bots/bot.ts'
import { random } from './bots/random.ts'
import { cutFor, FACTS, FIELD_NAMES, type Fact } from './events.ts'
import { SEATS } from './names.ts'
import { options } from './options.ts'
import { begin, STANDARD } from './scenario.ts'
import { view } from './view.ts'
import {
  DESK,
  maskOf,
  OFFERS,
  readAudience,
  readBreak,
  readDisclose,
  readDraft,
  readFacts,
  readKey,
  readLogFrom,
  readOffer,
  readOfferId,
  readOffers,
  readOrder,
  readOrders,
  readSeal,
  readShow,
  readTicket,
  seatsIn,
  shortenAudience,
  shortenFacts,
  shortenOffer,
  shortenOffers,
  shortenOrder,
  TOLD,
} from './wire.ts'

/** One fact of every kind; every field takes its last value, then null where it may. */
function everyFact(): Fact[] {
  const facts: unknown[] = []
  for (const [kind, fields] of Object.entries(FACTS)) {
    for (const isNull of [false, true]) {
      const filled = Object.entries(fields as Record<string, string>).map(([name, field]) => {
        if (field === 'number') return [name, -40]
        if (field === 'flag') return [name, isNull]
        if (field === 'text') return [name, 'long-arm']
        const names = FIELD_NAMES[field.replace('?', '') as keyof typeof FIELD_NAMES]
        return [name, isNull && field.endsWith('?') ? null : names.at(-1)]
      })
      facts.push({ kind, step: facts.length % 3 === 0 ? 'S1' : 'C5', ...Object.fromEntries(filled) })
    }
  }
  return facts as Fact[]
}

describe('the short form of facts', () => {
  test('gives every kind of fact back', () => {
    const facts = everyFact()
    expect(facts.length).toBeGreaterThan(150)
    expect(readFacts(shortenFacts(facts))).toEqual(facts)
    expect(readFacts(JSON.parse(JSON.stringify(shortenFacts(facts))) as number[])).toEqual(facts)
  })

  test('is numbers but for texts, and throws on what it is not', () => {
    expect(
      shortenFacts(everyFact())
        .filter(one => typeof one === 'string')
        .every(one => one === 'long-arm'),
    ).toBe(true)
    expect(() => readFacts([0])).toThrow()
    expect(() => readFacts([-1, 999])).toThrow()
    expect(() => readFacts([-1, 0])).toThrow(/cut off/)
    expect(() => readFacts([-1, 0, 1, 99, 0, 0, 0, 0])).toThrow(/unreadable/)
  })

  test('keeps audiences', () => {
    expect(readAudience(shortenAudience('all'))).toBe('all')
    expect(readAudience(shortenAudience(['FJORD', 'COL']))).toEqual(['COL', 'FJORD'])
    expect(readAudience(shortenAudience([]))).toEqual([])
    expect(seatsIn(maskOf(SEATS))).toEqual([...SEATS])
  })
})

describe('the short form of orders', () => {
  test('gives back every order that anybody may give in a game of random orders', () => {
    let { state } = begin({
      scenario: STANDARD,
      rounds: 8,
      seed: '0'.repeat(31) + '1',
      salt: '',
      commitment: '',
      persons: [],
      competing: [],
      chosen: {},
    })
    const kinds = new Set<string>()
    for (let turn = 0; state.open.phase !== 'over'; turn++) {
      const sets: Record<string, unknown> = {}
      for (const seat of SEATS) {
        const v = view(state, seat)
        for (const order of options(v)) {
          kinds.add(order.kind)
          const short = shortenOrder(order)
          expect(short.every(one => typeof one === 'number' || one.includes('.'))).toBe(true)
          expect(readOrder(JSON.parse(JSON.stringify(short)))).toEqual(order)
        }
        sets[seat] = random(v, botLuck(`${seat} ${turn}`)).orders
      }
      const next = advance(state, sets)
      for (const seat of [...SEATS, null]) {
        const cut = cutFor(next.told, seat)
        expect(readFacts(shortenFacts(cut))).toEqual(cut)
      }
      state = next.state
    }
    expect(kinds.size).toBeGreaterThan(30)
  })
})

describe('at the door', () => {
  test('what is well formed passes', () => {
    expect(readDraft({ turn: 2, orders: [] })).toEqual({ turn: 2, orders: [] })
    expect(readSeal({ turn: 3, id: 'a.1', orders: [shortenOrder({ kind: 'campaign' })] })).toEqual({
      turn: 3,
      id: 'a.1',
      orders: [{ kind: 'campaign' }],
    })
    expect(readBreak({ turn: 3, id: 'a.1' })).toEqual({ turn: 3, id: 'a.1' })
    expect(readLogFrom({ from: 0 })).toBe(0)
    expect(readKey({ protocol: 1, key: 'k' })).toEqual({ protocol: 1, key: 'k' })
    expect(readTicket({ game: 'g', room: 'r', person: 1, seat: null, key: 'k', over: false, more: 1 })).toEqual({
      game: 'g',
      room: 'r',
      person: 1,
      seat: null,
      key: 'k',
      over: false,
    })
  })

  test('nothing else does', () => {
    for (const bad of [
      undefined,
      null,
      1,
      'x',
      [],
      {},
      { turn: -1 },
      { turn: 0.5, orders: [] },
      { turn: 2, orders: {} },
      { turn: 2, orders: [['campaign']] },
      { turn: 2, orders: [[{}]] },
      { turn: 2, orders: [[8, 1]] },
      { turn: 2, orders: [[-1]] },
    ]) {
      expect([bad, readDraft(bad), readSeal(bad), readBreak(bad), readLogFrom(bad), readKey(bad), readTicket(bad)]).toEqual([
        bad,
        null,
        null,
        null,
        null,
        null,
        null,
      ])
    }
    expect(readOrders(Array.from({ length: 61 }, () => [8]))).toBeNull()
    expect(readSeal({ turn: 2, orders: [], id: '' })).toBeNull()
    expect(readKey({ protocol: 1, key: 'k'.repeat(41) })).toBeNull()
    expect(readTicket({ game: 'g', room: 'r', person: 1, seat: 'ALP', key: 'k', over: false })).toBeNull()
  })
})

test('messages have numbers of their own', () => {
  expect(new Set([TOLD, DESK, OFFERS]).size).toBe(3)
})

describe('offers', () => {
  const terms = [{ by: 'COL', binding: true, what: { kind: 'non-use', until: 3, escrow: 2 } }] as const
  const sent = { turn: 2, id: 'a', ...shortenOffer('HIB', terms, '2.COL.HIB.0') }

  test('are read as they were sent', () => {
    expect(readOffer(JSON.parse(JSON.stringify(sent)))).toEqual({ turn: 2, id: 'a', to: 'HIB', terms, answers: '2.COL.HIB.0' })
    expect(readOffer({ ...sent, answers: null })?.answers).toBeNull()
    const offer = { id: '2.COL.HIB.1', from: 'COL', to: 'HIB', terms, exchange: 1 } as const
    expect(readOffers(shortenOffers([offer]))).toEqual([offer])
    expect(readOfferId({ turn: 2, id: 'a', offer: 'x' })).toEqual({ turn: 2, id: 'a', offer: 'x' })
    expect(readShow({ turn: 2, id: 'a', order: 'x' })).toEqual({ turn: 2, id: 'a', order: 'x' })
    expect(readDisclose({ turn: 2, id: 'a', order: 'x', to: 'HIB' })).toEqual({ turn: 2, id: 'a', order: 'x', to: 'HIB' })
  })

  test('are refused in any other form', () => {
    for (const bad of [
      null,
      [],
      {},
      { ...sent, to: 'ALP' },
      { ...sent, terms: 'x' },
      { ...sent, terms: [] },
      { ...sent, answers: 7 },
      { ...sent, id: '' },
    ])
      expect(readOffer(bad)).toBeNull()
    for (const bad of [
      null,
      {},
      { turn: 2, id: 'a' },
      { turn: 2, id: 'a', offer: 7, order: 7 },
      { turn: -1, id: 'a', offer: 'x', order: 'x' },
    ]) {
      expect(readOfferId(bad)).toBeNull()
      expect(readShow(bad)).toBeNull()
    }
    expect(readDisclose({ turn: 2, id: 'a', order: 'x', to: 'NOBODY' })).toBeNull()
    expect(readDisclose({ turn: 2, id: 'a', to: 'HIB' })).toBeNull()
  })
})
