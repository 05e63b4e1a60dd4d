import { describe, expect, test } from 'vitest'
import { countsBy, idOf, listOf, oneOf, orNull, recordOf, text, whole, type Cell } from './cells.ts'
import {
  ACCOUNT_HAND,
  fieldsOf,
  GOVERNMENT_HAND,
  OPEN,
  PROVIDER_HAND,
  readRecord,
  writeRecord,
  type Carrier,
  type Fields,
  type Layout,
} from './layout.ts'
import { advance, type Sets } from './advance.ts'
import { botLuck } from './bots/bot.ts'
import { random } from './bots/random.ts'
import { GOVERNMENTS, HANDLES, PROVIDERS, SEATS } from './names.ts'
import { begin, STANDARD } from './scenario.ts'
import { view } from './view.ts'

const again = <T>(cell: Cell<T>, value: T): T => cell.read({ text: cell.write(value), at: 0 })

describe('a cell', () => {
  test('gives every number back', () => {
    for (const n of [0, 1, -1, 15, 16, -16, -17, 31, 32, 100, -100, 1023, 1024, -70_000, 2 ** 40]) expect(again(whole, n)).toBe(n)
    expect(whole.write(15)).toHaveLength(1)
  })

  test('gives every record back', () => {
    const cell = listOf(recordOf<{ a: number; b: string; c: 'x' | 'y' | null }>({ a: whole, b: text, c: orNull(oneOf(['x', 'y'])) }))
    const value = [
      { a: -3, b: 'äöü ß, 0 €', c: null },
      { a: 300, b: '', c: 'y' as const },
    ]
    expect(again(cell, value)).toEqual(value)
  })

  test('gives ids back, those it knows in few characters', () => {
    const id = idOf(['COL', 'AMBER'])
    for (const one of ['COL.3.AMBER', 'AMBER', '12', 'COL.03.AMBER', 'MER.3.AMBER', '', '.', 'x.y.z', 'COL..AMBER'])
      expect(again(id, one)).toBe(one)
    expect(id.write('COL.3.AMBER')).toHaveLength(4)
  })

  test('keeps an absent count apart from a count of 0', () => {
    expect(again(countsBy(['a', 'b', 'c']), { a: 0, c: 40 })).toEqual({ a: 0, c: 40 })
  })

  test('refuses what nobody wrote', () => {
    expect(() => whole.read({ text: 'o', at: 0 })).toThrow()
    expect(() => oneOf(['x']).read({ text: '5', at: 0 })).toThrow()
  })
})

/** A carrier as a schema is, in plain JavaScript, that counts what is written to it. */
function carrierOf(fields: Fields, count: { writes: number }): Carrier {
  const values: Carrier = {}
  for (const [name, shape] of Object.entries(fields)) {
    if (shape === 'rows') values[name] = counting([], count)
    else if (typeof shape === 'object') {
      values[name] = new Map([...GOVERNMENTS, 'ALP', ...PROVIDERS, ...HANDLES].map(key => [key, carrierOf(shape.fields, count)]))
    }
  }
  return counting(values, count)
}

function counting<T extends object>(target: T, count: { writes: number }): T {
  return new Proxy(target, {
    set: (of, key, value) => {
      if (key !== 'length') count.writes++
      return Reflect.set(of, key, value)
    },
  })
}

describe('the layout', () => {
  test('gives every view of a game of random orders back, and writes changed leaves only', () => {
    const count = { writes: 0 }
    const open = carrierOf(fieldsOf(OPEN), count)
    const hands = new Map(SEATS.map(seat => [seat, carrierOf(fieldsOf(layoutFor(seat)), count)]))
    const persons: never[] = []
    const seed = '0123456789abcdef0123456789abcdef'
    let { state } = begin({
      scenario: STANDARD,
      rounds: 8,
      seed,
      salt: '',
      commitment: 'c',
      persons,
      competing: [],
      chosen: {},
    })
    let first = 0
    for (let turn = 0; ; turn++) {
      count.writes = 0
      writeRecord(OPEN, open, state.open)
      for (const seat of SEATS) writeRecord(layoutFor(seat), hands.get(seat) ?? {}, state.hands[seat])
      if (turn === 0) first = count.writes
      else expect(count.writes).toBeLessThan(first / 2)
      expect(readRecord(OPEN, open)).toEqual(state.open)
      for (const seat of SEATS) expect(readRecord(layoutFor(seat), hands.get(seat) ?? {})).toEqual(state.hands[seat])
      if (state.open.phase === 'over') break
      const luck = botLuck(`layout ${turn}`)
      const sets: Sets = Object.fromEntries(SEATS.map(seat => [seat, random(view(state, seat), luck).orders]))
      state = advance(state, sets).state
    }
  })
})

// The three layouts differ; a test that goes through all seats forgets it.
// oxlint-disable-next-line no-explicit-any
function layoutFor(seat: (typeof SEATS)[number]): Layout<any> {
  if (GOVERNMENTS.some(one => one === seat)) return GOVERNMENT_HAND
  return PROVIDERS.some(one => one === seat) ? PROVIDER_HAND : ACCOUNT_HAND
}
