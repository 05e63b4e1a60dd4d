// Offers between seats, and what the journal keeps of them.
import { describe, expect, test } from 'vitest'
import type { OfferedTerm } from './deals/deal.ts'
import { checkEntry, DamagedJournal, turnOf, type Entry, type GameSetup } from './journal.ts'
import {
  admit,
  begun,
  breaking,
  closing,
  declining,
  ending,
  disclosing,
  offering,
  open,
  restore,
  sealing,
  seating,
  showing,
  signing,
  withdrawing,
  type Match,
} from './match.ts'
import { SEATS, type Seat } from './names.ts'
import { STANDARD } from './scenario.ts'
import { offersOf, OFFERS_PER_PAIR } from './talks.ts'

function setupFor(persons: readonly Seat[]): GameSetup {
  return {
    scenario: STANDARD,
    rounds: 4,
    seed: '00112233445566778899aabbccddeeff',
    salt: 'salt',
    commitment: 'c0ffee',
    persons,
    competing: [...SEATS],
    chosen: {},
    players: Object.fromEntries(SEATS.map(seat => [seat, persons.includes(seat) ? 'person' : { bot: 'idle' }])) as GameSetup['players'],
    clock: null,
  }
}

interface Played {
  readonly match: Match
  readonly journal: Entry[]
}
const start = (persons: readonly Seat[] = ['COL', 'HIB', 'MONO']): Played => {
  const beginning = begun(setupFor(persons))
  return { match: open(beginning), journal: [beginning] }
}
/** As a server keeps it: through the text on disk, and admitted. */
function write({ match, journal }: Played, entry: unknown): Entry {
  if (typeof entry !== 'object' || entry === null || !('kind' in entry)) throw new Error(`refused: ${JSON.stringify(entry)}`)
  const kept = checkEntry(JSON.parse(JSON.stringify(entry)))
  journal.push(kept)
  admit(match, kept)
  return kept
}

const idle = () => ({ orders: [], reasons: null })
const pays = (by: Seat, influence: number): OfferedTerm => ({ by, binding: true, what: { kind: 'transfer', influence, when: null } })
const deed = (match: Match, seat: Seat, id: string) => ({ turn: turnOf(match.state.open), seat, id })
const terms = (to: Seat, ...list: OfferedTerm[]) => ({ to, terms: list, answers: null })
/** Makes an offer and says its id. */
function offer(played: Played, from: Seat, id: string, to: Seat, ...list: OfferedTerm[]): string {
  const entry = write(played, offering(played.match, deed(played.match, from, id), terms(to, ...list)))
  return entry.kind === 'offered' ? entry.offer.id : ''
}

describe('an offer', () => {
  test('is known to the two alone, and is a deal when the other signs', () => {
    const played = start()
    const { match } = played
    const id = offer(played, 'COL', 'a', 'HIB', pays('COL', 1))
    expect(id).toBe('2.COL.HIB.0')
    expect(offersOf(match.talks, 'COL')).toHaveLength(1)
    expect(offersOf(match.talks, 'HIB')).toHaveLength(1)
    expect(offersOf(match.talks, 'MONO')).toEqual([])
    expect(match.state.hands.COL.influence).toBe(2)
    expect(signing(match, deed(match, 'MONO', 'b'), id)).toEqual({ refused: 'no-such-offer' })
    expect(signing(match, deed(match, 'COL', 'b'), id)).toEqual({ refused: 'no-such-offer' })
    write(played, signing(match, deed(match, 'HIB', 'b'), id))
    expect(offersOf(match.talks, 'COL')).toEqual([])
    expect(match.state.hands.COL.influence).toBe(1)
    expect(match.state.hands.HIB.deals.map(deal => deal.id)).toEqual([id])
    expect(signing(match, deed(match, 'HIB', 'c'), id)).toEqual({ refused: 'no-such-offer' })
  })

  test('has an id that counts among the two only', () => {
    const played = start()
    offer(played, 'COL', 'a', 'HIB', pays('COL', 1))
    offer(played, 'COL', 'b', 'MONO', pays('COL', 1))
    expect(offer(played, 'HIB', 'c', 'MONO', pays('HIB', 1))).toBe('2.HIB.MONO.0')
    expect(offer(played, 'HIB', 'd', 'COL', pays('HIB', 1))).toBe('2.COL.HIB.1')
  })

  test('is taken once for each id of a request, also after a restart', () => {
    const played = start()
    const id = offer(played, 'COL', 'a', 'HIB', pays('COL', 1))
    write(played, signing(played.match, deed(played.match, 'HIB', 'b'), id))
    for (const match of [played.match, restore(played.journal)]) {
      expect(offering(match, deed(match, 'COL', 'a'), terms('HIB', pays('COL', 1)))).toBe('known')
      expect(signing(match, deed(match, 'HIB', 'b'), id)).toBe('known')
    }
  })

  test('is refused when late, against the rules, from a bot, or as noise', () => {
    const played = start()
    const { match } = played
    expect(offering(match, { turn: 9, seat: 'COL', id: 'a' }, terms('HIB', pays('COL', 1)))).toEqual({ refused: 'late' })
    expect(offering(match, deed(match, 'COL', 'a'), terms('HIB', pays('COL', 3)))).toEqual({
      refused: 'deal',
      objection: 'too-little-influence',
    })
    expect(offering(match, deed(match, 'RHE', 'a'), terms('HIB', pays('RHE', 1)))).toEqual({ refused: 'not-a-person' })
    for (let i = 0; i < OFFERS_PER_PAIR; i++)
      offer(played, i % 2 === 0 ? 'COL' : 'HIB', `${i}`, i % 2 === 0 ? 'HIB' : 'COL', pays('COL', 1))
    expect(offering(match, deed(match, 'COL', 'a'), terms('HIB', pays('COL', 1)))).toEqual({ refused: 'too-many-offers' })
    expect(offering(match, deed(match, 'COL', 'a'), terms('MONO', pays('COL', 1)))).toHaveProperty('kind', 'offered')
  })

  test('is withdrawn by its maker and declined by the other, not the reverse', () => {
    const played = start()
    const { match } = played
    const [one, two] = [offer(played, 'COL', 'a', 'HIB', pays('COL', 1)), offer(played, 'COL', 'b', 'HIB', pays('HIB', 1))]
    expect(withdrawing(match, deed(match, 'HIB', 'c'), one)).toEqual({ refused: 'no-such-offer' })
    expect(declining(match, deed(match, 'COL', 'c'), one)).toEqual({ refused: 'no-such-offer' })
    write(played, withdrawing(match, deed(match, 'COL', 'c'), one))
    write(played, declining(match, deed(match, 'HIB', 'd'), two))
    expect(match.talks.open.size).toBe(0)
  })

  test('is replaced by its counter', () => {
    const played = start()
    const { match } = played
    const id = offer(played, 'COL', 'a', 'HIB', pays('HIB', 2))
    const counter = { to: 'COL', terms: [pays('HIB', 1)], answers: id } as const
    expect(offering(match, deed(match, 'MONO', 'b'), { ...counter, terms: [pays('MONO', 1)] })).toEqual({ refused: 'no-such-offer' })
    write(played, offering(match, deed(match, 'HIB', 'b'), counter))
    expect(offersOf(match.talks, 'COL')).toEqual([{ id: '2.COL.HIB.1', from: 'HIB', to: 'COL', terms: counter.terms, exchange: 1 }])
  })

  test('expires when the phase closes', () => {
    const played = start()
    const { match } = played
    const id = offer(played, 'COL', 'a', 'HIB', pays('COL', 1))
    write(played, closing(match, idle))
    expect(match.talks.open.size).toBe(0)
    expect(signing(match, deed(match, 'HIB', 'b'), id)).toEqual({ refused: 'no-such-offer' })
    expect(match.state.hands.COL.influence).toBe(2)
  })
})

describe('a seat that changes hands, and a game that is ended', () => {
  test('leave no offer on the table, but what is signed', () => {
    const played = start()
    const { match } = played
    const signed = offer(played, 'COL', 'a', 'HIB', { by: 'COL', binding: true, what: { kind: 'non-use', until: 2, escrow: 2 } })
    write(played, signing(match, deed(match, 'HIB', 'b'), signed))
    offer(played, 'HIB', 'c', 'COL', pays('HIB', 1))
    const other = offer(played, 'COL', 'd', 'MONO', pays('MONO', 1))
    write(played, seating(match, 'HIB', { bot: 'idle' }))
    expect([...match.talks.open.keys()]).toEqual([other])
    expect(match.state.hands.HIB.deals).toHaveLength(1)
    write(played, ending(match))
    expect(match.talks.open.size).toBe(0)
    // What was in escrow is back
    expect(match.state.hands.COL.influence).toBe(2)
    expect(match.state.hands.COL.deals[0]?.terms[0]?.outcome).toBe('lapsed')
    expect(restore(played.journal)).toEqual(match)
  })
})

describe('a signature', () => {
  test('takes offers off the table whose maker has no means left for them', () => {
    const played = start()
    const { match } = played
    const first = offer(played, 'COL', 'a', 'HIB', pays('COL', 2))
    offer(played, 'COL', 'b', 'MONO', pays('COL', 1))
    const third = offer(played, 'COL', 'c', 'MONO', pays('MONO', 1))
    write(played, signing(match, deed(match, 'HIB', 'd'), first))
    expect([...match.talks.open.keys()]).toEqual([third])
  })

  test('breaks a seal that is no longer lawful and keeps the draft; a lawful one stays', () => {
    const played = start()
    const { match } = played
    const turn = turnOf(match.state.open)
    const orders = [{ kind: 'bill', act: 'enact', law: 'BLOCK', displaces: null } as const]
    write(played, sealing(match, 'COL', turn, 'a', orders))
    write(played, sealing(match, 'HIB', turn, 'b', orders))
    const id = offer(played, 'COL', 'c', 'HIB', pays('COL', 2))
    expect(match.desks.get('COL')?.sealed).toEqual(orders)
    write(played, signing(match, deed(match, 'HIB', 'd'), id))
    expect(match.desks.get('COL')).toEqual({ draft: orders, sealed: null })
    expect(match.desks.get('HIB')?.sealed).toEqual(orders)
    expect(breaking(match, 'COL', turn, 'e')).toEqual({ refused: 'not-sealed' })
  })

  test('makes a bot that has signed decide anew, and no other', () => {
    const played = start(['COL'])
    const { match } = played
    let asked: Seat[] = []
    const counting = (_level: string, v: { who: Seat }) => {
      asked.push(v.who)
      return idle()
    }
    const id = offer(played, 'COL', 'a', 'HIB', pays('COL', 1))
    match.choices = new Map(SEATS.filter(seat => seat !== 'COL').map(seat => [seat, idle()]))
    // A server signs for its bots
    write(played, { kind: 'signed', turn: 2, seat: 'HIB', id: 'bot', offer: match.talks.open.get(id) })
    asked = []
    closing(match, counting)
    expect(asked).toEqual(['HIB'])
  })
})

test('a journal of talks restores the same match, entry by entry', () => {
  const played = start()
  const { match } = played
  const id = offer(played, 'COL', 'a', 'HIB', pays('COL', 1), {
    by: 'HIB',
    binding: false,
    what: { kind: 'non-use', until: 1, escrow: 0 },
  })
  offer(played, 'MONO', 'b', 'HIB', pays('MONO', 1))
  write(played, signing(match, deed(match, 'HIB', 'c'), id))
  const again = restore(played.journal)
  expect(again).toEqual(match)
  write(played, closing(match, idle))
  expect(restore(played.journal)).toEqual(match)
  expect(match.state.hands.HIB.influence).toBe(3)
})

test('a gagged order is shown by its provider, and on to the gagging government', () => {
  const played = start()
  const { match } = played
  const turn = turnOf(match.state.open)
  const handle = (['AMBER', 'BASALT', 'COBALT', 'DUNE', 'EMBER', 'FJORD'] as const).find(
    one => match.state.open.accounts[one].provider === 'MONO',
  )
  if (handle === undefined) throw new Error('nobody is at Monolith')
  write(played, sealing(match, 'COL', turn, 'a', [{ kind: 'subpoena', handle, gag: true }]))
  write(played, closing(match, idle))
  const order = `subpoena.COL.1.${handle}`
  expect(disclosing(match, deed(match, 'HIB', 'b'), order, 'MONO')).toEqual({ refused: 'no-such-order' })
  expect(disclosing(match, deed(match, 'MONO', 'b'), order, 'COL')).toEqual({ refused: 'no-such-order' })
  expect(disclosing(match, deed(match, 'MONO', 'b'), `subpoena.RHE.1.${handle}`, 'HIB')).toEqual({ refused: 'no-such-order' })
  expect(showing(match, deed(match, 'HIB', 'c'), order)).toEqual({ refused: 'no-such-order' })
  write(played, disclosing(match, deed(match, 'MONO', 'b'), order, 'HIB'))
  expect(disclosing(match, deed(match, 'MONO', 'd'), order, 'HIB')).toEqual({ refused: 'no-such-order' })
  expect(match.state.hands.HIB.slips).toEqual([{ order, provider: 'MONO', government: 'COL', handle, stage: 'held' }])
  write(played, showing(match, deed(match, 'HIB', 'c'), order))
  expect(showing(match, deed(match, 'HIB', 'd'), order)).toEqual({ refused: 'no-such-order' })
  expect(match.state.hands.COL.slips).toHaveLength(1)
  expect(restore(played.journal)).toEqual(match)
})

test('entries of talks with nonsense in them are refused', () => {
  const offered = { id: '2.COL.HIB.0', from: 'COL', to: 'HIB', terms: [pays('COL', 1)], exchange: 0 }
  const base = { turn: 2, seat: 'COL', id: 'a' }
  expect(checkEntry({ ...base, kind: 'offered', offer: offered, answers: null })).toBeTruthy()
  for (const bad of [
    { ...base, kind: 'offered', offer: { ...offered, to: 'NOBODY' }, answers: null },
    { ...base, kind: 'offered', offer: offered },
    { ...base, kind: 'signed', offer: null },
    { ...base, kind: 'declined' },
    { ...base, kind: 'withdrawn', offer: 7 },
    { ...base, kind: 'disclosed', order: 'x', to: 'NOBODY' },
    { ...base, kind: 'shown' },
    { turn: 2, seat: 'COL', kind: 'shown', order: 'x' },
  ])
    expect(() => checkEntry(bad), JSON.stringify(bad)).toThrow(DamagedJournal)
  const played = start()
  expect(() => admit(played.match, { ...base, kind: 'signed', offer: offered } as Entry)).toThrow(DamagedJournal)
  expect(() => admit(played.match, { ...base, kind: 'shown', order: 'x' } as Entry)).toThrow(DamagedJournal)
})
