import { describe, expect, test } from 'vitest'
import { act, cleanName, competingSeats, gather, gatheredAgain, inherited, joined, type Deed, type Gathering } from './gathering.ts'
import { SEATS } from './names.ts'
import { recommendedSeats } from './presets.ts'

const start = (...names: string[]): Gathering => {
  let table = gather(names[0] ?? 'Ann', 'standard')!
  for (const name of names.slice(1)) {
    const next = joined(table, name)
    if (typeof next === 'string') throw new Error(next)
    table = next
  }
  return table
}
const HERE = [1, 2, 3, 4, 5]
function after(table: Gathering, ...deeds: readonly (readonly [number, Deed])[]): Gathering {
  return deeds.reduce((now, [who, deed]) => {
    const outcome = act(now, who, deed, HERE)
    if (typeof outcome === 'string') throw new Error(`${deed.do}: ${outcome}`)
    return outcome.gathering
  }, table)
}
const seats = (table: Gathering) => table.people.map(one => one.seat)

describe('a name', () => {
  test('is kept as typed but for what cannot be seen or turns the line around', () => {
    expect(cleanName('  <b>Ann\u202e\u0000</b> \n Lee ')).toBe('<b>Ann</b> Lee')
    expect(cleanName('\u200b \u0007')).toBeNull()
    expect(Array.from(cleanName('👩‍⚖️'.repeat(40)) ?? '').length).toBeLessThanOrEqual(20)
  })

  test('is told from those who have it already, in whatever letters', () => {
    const table = start('Sam', 'sam', 'SAM')
    expect(table.people.map(one => one.name)).toEqual(['Sam', 'sam 2', 'SAM 3'])
    expect(after(table, [2, { do: 'name', name: 'Kim' }], [3, { do: 'name', name: 'sam' }]).people[2]?.name).toBe('sam 2')
  })
})

describe('a seat', () => {
  test('is whoever takes it first', () => {
    const table = after(start('Ann', 'Bo'), [1, { do: 'sit', seat: 'COL' }])
    expect(act(table, 2, { do: 'sit', seat: 'COL' }, HERE)).toBe('seat-taken')
    expect(seats(after(table, [1, { do: 'sit', seat: 'HIB' }], [2, { do: 'sit', seat: 'COL' }]))).toEqual(['HIB', 'COL'])
  })

  test('is swapped when both want to', () => {
    const table = after(
      start('Ann', 'Bo'),
      [1, { do: 'sit', seat: 'COL' }],
      [2, { do: 'sit', seat: 'AMBER' }],
      [1, { do: 'swap', with: 2 }],
    )
    expect(seats(table)).toEqual(['COL', 'AMBER'])
    expect(seats(after(table, [2, { do: 'swap', with: 1 }]))).toEqual(['AMBER', 'COL'])
  })

  test('is assigned by the host, who thereby swaps', () => {
    const table = after(start('Ann', 'Bo'), [1, { do: 'sit', seat: 'COL' }], [2, { do: 'sit', seat: 'AMBER' }])
    expect(act(table, 2, { do: 'assign', person: 1, seat: 'HIB' }, HERE)).toBe('not-host')
    expect(seats(after(table, [1, { do: 'assign', person: 2, seat: 'COL' }]))).toEqual(['AMBER', 'COL'])
  })

  test('is recommended by the number of people (R11.2), and who sits on such a one stays', () => {
    for (let n = 1; n <= SEATS.length; n++) expect(recommendedSeats(n)).toHaveLength(n)
    expect(recommendedSeats(5)).toEqual(['COL', 'RHE', 'MONO', 'PHOT', 'AMBER'])
    const table = after(
      start('Ann', 'Bo', 'Cy'),
      [2, { do: 'sit', seat: 'COL' }],
      [3, { do: 'sit', seat: 'FJORD' }],
      [1, { do: 'recommend' }],
    )
    expect(seats(table)).toEqual(['MONO', 'COL', 'AMBER'])
  })

  test('of a running game may be left for a bot and taken from one, but not changed', () => {
    const lobby = after(start('Ann', 'Bo'), [1, { do: 'sit', seat: 'COL' }], [1, { do: 'start' }])
    expect(act(lobby, 1, { do: 'sit', seat: 'HIB' }, HERE)).toBe('not-in-lobby')
    expect(seats(after(lobby, [2, { do: 'sit', seat: 'AMBER' }], [1, { do: 'sit', seat: null }]))).toEqual([null, 'AMBER'])
  })
})

describe('the game', () => {
  test('begins when the host says so, or when all who sit are ready', () => {
    const table = after(start('Ann', 'Bo'), [1, { do: 'sit', seat: 'COL' }], [2, { do: 'sit', seat: 'AMBER' }])
    expect(act(start('Ann'), 1, { do: 'start' }, HERE)).toBe('nobody-sits')
    expect(act(table, 1, { do: 'start' }, HERE)).toMatchObject({ gathering: { stage: 'playing' }, follows: ['start'] })
    const one = after(table, [1, { do: 'ready', ready: true }])
    expect(one.stage).toBe('lobby')
    expect(act(one, 2, { do: 'ready', ready: true }, HERE)).toMatchObject({ gathering: { stage: 'playing' }, follows: ['start'] })
  })

  test('is competed for by the people and the named rivals; alone, by all', () => {
    const alone = after(start('Ann'), [1, { do: 'sit', seat: 'COL' }])
    expect(competingSeats(alone)).toEqual(SEATS)
    const two = after(start('Ann', 'Bo'), [1, { do: 'sit', seat: 'COL' }], [2, { do: 'sit', seat: 'AMBER' }])
    expect(competingSeats(two)).toEqual(['COL', 'AMBER'])
    expect(competingSeats(after(two, [1, { do: 'rival', seat: 'PHOT', competes: true }]))).toEqual(['COL', 'PHOT', 'AMBER'])
  })

  test('has bots with personalities where the host wants them, until it begins', () => {
    const table = after(start('Ann', 'Bo'), [1, { do: 'sit', seat: 'COL' }], [1, { do: 'personalities', mixed: true }])
    expect(table.personalities).toBe(true)
    expect(act(table, 2, { do: 'personalities', mixed: false }, HERE)).toBe('not-host')
    expect(act(after(table, [1, { do: 'start' }]), 1, { do: 'personalities', mixed: false }, HERE)).toBe('not-in-lobby')
    expect(gatheredAgain(table).personalities).toBe(true)
  })

  test('is played again by the same people, each in the seat of the next', () => {
    const sat = after(start('Ann', 'Bo', 'Cy'), [1, { do: 'sit', seat: 'COL' }], [3, { do: 'sit', seat: 'AMBER' }])
    const again = gatheredAgain({ ...sat, stage: 'over' })
    expect(seats(again)).toEqual(['AMBER', null, 'COL'])
    expect([again.stage, again.code, again.people.some(one => one.ready)]).toEqual(['lobby', null, false])
  })
})

describe('the people', () => {
  const playing = after(
    start('Ann', 'Bo', 'Cy', 'Di'),
    [1, { do: 'sit', seat: 'COL' }],
    [2, { do: 'sit', seat: 'HIB' }],
    [3, { do: 'sit', seat: 'AMBER' }],
    [1, { do: 'start' }],
  )

  test('carry a motion by more than half of those who sit and are here', () => {
    const one = after(playing, [2, { do: 'vote', motion: 'end', yes: true }])
    expect(one.votes.end).toEqual([2])
    expect(act(one, 3, { do: 'vote', motion: 'end', yes: true }, HERE)).toMatchObject({
      follows: ['end'],
      gathering: { votes: { end: [] } },
    })
    // Of two who are here one is not more than half.
    expect(act(playing, 2, { do: 'vote', motion: 'end', yes: true }, [2, 3])).toMatchObject({ follows: [] })
    expect(act(one, 4, { do: 'vote', motion: 'end', yes: true }, HERE)).toBe('nobody-sits')
  })

  test('have a host, whose office goes to the oldest of those who sit and are here', () => {
    expect(inherited(playing, [3, 4]).host).toBe(3)
    expect(inherited(playing, [4]).host).toBe(4)
    expect(after(playing, [1, { do: 'leave' }]).host).toBe(2)
    for (const deed of [{ do: 'lock', locked: true }, { do: 'remove', person: 3 }, { do: 'pause', paused: true }, { do: 'end' }] as const) {
      expect(act(playing, 2, deed, HERE)).toBe('not-host')
    }
  })

  test('stay out when the table is locked or full', () => {
    expect(joined(after(playing, [1, { do: 'lock', locked: true }]), 'Ed')).toBe('table-locked')
    const full = start('1', ...Array.from({ length: 39 }, (_, i) => `${i + 2}`))
    expect(joined(full, 'one more')).toBe('table-full')
    expect(joined(playing, ' \u200b')).toBe('bad-name')
  })

  test('can say everything twice: the second time changes nothing', () => {
    const deeds: readonly Deed[] = [
      { do: 'pause', paused: false },
      { do: 'lock', locked: true },
      { do: 'mute', person: 2, muted: true },
      { do: 'talk', talk: 'phrases' },
      { do: 'remove', person: 2 },
      { do: 'hand-over', person: 1 },
    ]
    for (const deed of deeds) expect(after(playing, [1, deed], [1, deed])).toEqual(after(playing, [1, deed]))
  })
})

describe('a scenario', () => {
  const seated = after(
    start('Ann', 'Bo'),
    [1, { do: 'sit', seat: 'COL' }],
    [2, { do: 'sit', seat: 'RHE' }],
    [1, { do: 'preset', preset: 'mail', hours: 12 }],
    [1, { do: 'rival', seat: 'MER', competes: true }],
    [1, { do: 'rival', seat: 'HIB', competes: true }],
  )
  const dublin = after(seated, [1, { do: 'scenario', scenario: 'dublin-warrant' }])

  test('brings its own length, keeps the pace, and lets people have the seats it offers', () => {
    expect([dublin.scenario, dublin.rounds, dublin.clock?.orders]).toEqual(['dublin-warrant', 5, 12 * 3600])
    expect(seats(dublin)).toEqual(['COL', null])
    expect(dublin.rivals).toEqual(['HIB'])
    expect(act(dublin, 2, { do: 'sit', seat: 'MER' }, HERE)).toBe('seat-not-offered')
    expect(act(dublin, 1, { do: 'assign', person: 2, seat: 'MER' }, HERE)).toBe('seat-not-offered')
    expect(seats(after(dublin, [2, { do: 'sit', seat: 'AMBER' }]))).toEqual(['COL', 'AMBER'])
  })

  test('recommends its own seats and cannot be made longer', () => {
    const both = after(dublin, [1, { do: 'recommend' }], [1, { do: 'preset', preset: 'quick', rounds: 8 }])
    expect(seats(both)).toEqual(['COL', 'HIB'])
    expect(both.rounds).toBe(5)
  })

  test('is the host’s to choose, before the game, and goes again', () => {
    expect(act(dublin, 2, { do: 'scenario', scenario: null }, HERE)).toBe('not-host')
    const standard = after(dublin, [1, { do: 'scenario', scenario: null }])
    expect([standard.scenario, standard.rounds]).toEqual([undefined, 8])
    expect(act(after(dublin, [1, { do: 'start' }]), 1, { do: 'scenario', scenario: null }, HERE)).toBe('not-in-lobby')
  })
})
