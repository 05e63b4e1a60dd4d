import { describe, expect, test } from 'vitest'
import { DamagedJournal, checkEntry, hashOf, type Entry, type GameSetup, turnOf, writeEntry } from './journal.ts'
import { admit, begun, breaking, closing, decideBots, drafting, isReady, open, restore, sealing, type Decide, type Match } from './match.ts'
import { SEATS, type Seat } from './names.ts'
import { STANDARD } from './scenario.ts'
import { options } from './options.ts'
import { view } from './view.ts'

function setupFor(persons: readonly Seat[], rounds: 8 | 6 | 5 | 4 = 4): GameSetup {
  return {
    scenario: STANDARD,
    rounds,
    seed: '00112233445566778899aabbccddeeff',
    salt: 'salt',
    commitment: 'c0ffee',
    persons,
    competing: [...SEATS],
    chosen: {},
    players: Object.fromEntries(SEATS.map(seat => [seat, persons.includes(seat) ? 'person' : { bot: 'first' }])) as GameSetup['players'],
    clock: null,
  }
}

/** Gives the first thing it may. */
const first: Decide = (_level, v) => ({ orders: options(v).slice(0, 1), reasons: null })

/** As a server keeps it: what is admitted has been written down. */
function write(match: Match, journal: Entry[], entry: unknown): void {
  if (typeof entry !== 'object' || entry === null || !('kind' in entry)) throw new Error(`refused: ${JSON.stringify(entry)}`)
  journal.push(entry as Entry)
  admit(match, entry as Entry)
}

describe('a match', () => {
  test('closes when every person has sealed, and not before', () => {
    const match = open(begun(setupFor(['COL', 'AMBER'])))
    expect(isReady(match)).toBe(false)
    const journal: Entry[] = []
    write(match, journal, sealing(match, 'COL', turnOf(match.state.open), 'a', []))
    expect(isReady(match)).toBe(false)
    write(match, journal, sealing(match, 'AMBER', turnOf(match.state.open), 'b', []))
    expect(isReady(match)).toBe(true)
    write(match, journal, breaking(match, 'COL', turnOf(match.state.open), 'c'))
    expect(isReady(match)).toBe(false)
  })

  test('takes the same input once', () => {
    const match = open(begun(setupFor(['COL'])))
    const turn = turnOf(match.state.open)
    write(match, [], sealing(match, 'COL', turn, 'a', [{ kind: 'campaign' }]))
    write(match, [], breaking(match, 'COL', turn, 'b'))
    expect(sealing(match, 'COL', turn, 'a', [{ kind: 'campaign' }])).toBe('known')
    expect(match.desks.get('COL')?.sealed).toBeNull()
    expect(match.desks.get('COL')?.draft).toEqual([{ kind: 'campaign' }])
  })

  test('refuses what is late, what is against the rules, and a seat that a bot holds', () => {
    const match = open(begun(setupFor(['COL'])))
    const turn = turnOf(match.state.open)
    expect(sealing(match, 'COL', turn + 1, 'a', [])).toEqual({ refused: 'late' })
    expect(sealing(match, 'COL', turn, 'a', [{ kind: 'campaign' }, { kind: 'campaign' }])).toEqual({
      refused: 'objection',
      objection: { reason: 'duplicate', index: 1 },
    })
    expect(sealing(match, 'HIB', turn, 'a', [])).toEqual({ refused: 'not-a-person' })
    expect(drafting(match, 'HIB', turn, [])).toEqual({ refused: 'not-a-person' })
    expect(breaking(match, 'COL', turn, 'a')).toEqual({ refused: 'not-sealed' })
  })

  test('a lawful draft stands in for a seat that is late, an unlawful one does not', () => {
    const match = open(begun(setupFor(['COL', 'HIB', 'RHE'])))
    const turn = turnOf(match.state.open)
    write(match, [], drafting(match, 'COL', turn, [{ kind: 'campaign' }]))
    write(match, [], drafting(match, 'HIB', turn, [{ kind: 'campaign' }, { kind: 'campaign' }]))
    const { sheets } = closing(match, first)
    expect(sheets.COL).toEqual({ from: 'draft', orders: [{ kind: 'campaign' }], reasons: null })
    expect(sheets.HIB).toEqual({ from: 'deputy', orders: [], reasons: null })
    expect(sheets.MER.from).toBe('bot')
  })

  test('what persons do in a phase does not move what bots decide in it', () => {
    const one = open(begun(setupFor(['COL'])))
    const other = open(begun(setupFor(['COL'])))
    decideBots(one, first)
    write(one, [], sealing(one, 'COL', turnOf(one.state.open), 'a', [{ kind: 'campaign' }]))
    write(other, [], sealing(other, 'COL', turnOf(other.state.open), 'a', []))
    const [a, b] = [closing(one, first).sheets, closing(other, first).sheets]
    for (const seat of SEATS) if (seat !== 'COL') expect(a[seat]).toEqual(b[seat])
  })

  test('is the same when its journal is read again, after every entry of a whole game', () => {
    const beginning = begun(setupFor(['COL', 'DUNE']))
    const match = open(beginning)
    const journal: Entry[] = [beginning]
    while (match.state.open.phase !== 'over') {
      const turn = turnOf(match.state.open)
      const orders = options(view(match.state, 'COL')).slice(0, 1)
      write(match, journal, drafting(match, 'COL', turn, orders))
      write(match, journal, sealing(match, 'COL', turn, `${turn}`, orders))
      write(match, journal, sealing(match, 'DUNE', turn, `${turn}`, []))
      write(match, journal, closing(match, first))
      const again = restore(journal.map(entry => checkEntry(JSON.parse(writeEntry(entry)))))
      expect(again.state).toEqual(match.state)
      expect(hashOf(again.state)).toBe(hashOf(match.state))
      expect([...again.admitted]).toEqual([...match.admitted])
    }
    expect(journal.filter(({ kind }) => kind === 'closed')).toHaveLength(8)
  })
})

describe('a journal', () => {
  const beginning = begun(setupFor(['COL']))

  test('that does not begin, or begins twice, is refused', () => {
    expect(() => restore([])).toThrow(DamagedJournal)
    expect(() => restore([beginning, beginning])).toThrow(DamagedJournal)
  })

  test('whose state was changed is refused', () => {
    const changed = JSON.parse(JSON.stringify(beginning)) as typeof beginning
    changed.state.hands.COL.vp += 1
    expect(() => checkEntry(changed)).toThrow(/hash/)
  })

  test('of another version is refused, and says so', () => {
    expect(() => checkEntry({ ...beginning, version: 0 })).toThrow(/version 0/)
  })

  test('with an entry of another phase is refused', () => {
    expect(() => restore([beginning, { kind: 'sealed', turn: 5, seat: 'COL', id: 'a', orders: [] }])).toThrow(DamagedJournal)
  })

  test('with nonsense in it is refused', () => {
    for (const bad of [
      null,
      [],
      'sealed',
      {},
      { kind: 'opened' },
      { kind: 'sealed', turn: 2, seat: 'NOBODY', id: 'a', orders: [] },
      { kind: 'sealed', turn: 2, seat: 'COL', id: 'a', orders: [1] },
      { kind: 'sealed', turn: 2, seat: 'COL', orders: [] },
      { kind: 'broken', turn: 'x', seat: 'COL', id: 'a' },
      { ...beginning, setup: {} },
      { ...beginning, told: null },
    ])
      expect(() => checkEntry(bad)).toThrow(DamagedJournal)
  })
})
