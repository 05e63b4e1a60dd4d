// Bots at the table of deals: they sign what is good for them, haggle, decline, and mostly keep their word.
import { describe, expect, test } from 'vitest'
import { advance } from '../../advance.ts'
import { botAnswer, botOffers } from '../../bargain.ts'
import { deal as given, type Given } from '../../cases/given.ts'
import type { Offer, OfferedTerm } from '../../deals/deal.ts'
import { dealObjection } from '../../deals/objection.ts'
import { sign } from '../../deals/sign.ts'
import { beginningWith, turnOf, type GameSetup } from '../../journal.ts'
import { admit, offering, open, type Match } from '../../match.ts'
import { SEATS, type Seat } from '../../names.ts'
import { setObjection } from '../../objections.ts'
import { begin, STANDARD } from '../../scenario.ts'
import type { State } from '../../state.ts'
import { view } from '../../view.ts'
import { botLuck } from '../bot.ts'
import { counsel } from '../counsel.ts'
import { answerOffer, makeOffers } from './haggle.ts'
import { DEALER } from './dealer.ts'
import { DEALINGS } from './faith.ts'
import { dealWorth, faithOf } from './worth.ts'

const EXACT = { noise: 0, faith: 1, votes: 1 }
const pays = (by: Seat, influence: number, binding = true): OfferedTerm => ({
  by,
  binding,
  what: { kind: 'transfer', influence, when: null },
})
const offerOf = (from: Seat, to: Seat, terms: readonly OfferedTerm[], exchange = 0): Offer => ({ id: '2.x', from, to, terms, exchange })
const answer = (state: State, offer: Offer) => answerOffer(view(state, offer.to), offer, botLuck('a'), EXACT)

/** Columbia's warrant on Amber is challenged by Monolith; the jurors are Hibernia, Rhenania, Dropcrate and Cobalt. */
function inCourt(more: Given = {}): State {
  let { state } = given(more)
  state = advance(state, { COL: [{ kind: 'long-arm', handle: 'AMBER', gag: false }] }).state
  state = advance(state, { MONO: [{ kind: 'answer', demand: 'COL.1.AMBER', answer: 'challenge', ground: 'reach' }] }).state
  return advance(state, {}).state
}

describe('an offer to a bot', () => {
  test('is signed if it is good for it, and declined if it cannot become so', () => {
    const { state } = given({ influence: { COL: 4, HIB: 4 } })
    expect(answer(state, offerOf('COL', 'HIB', [pays('COL', 1)])).says).toBe('sign')
    expect(answer(state, offerOf('COL', 'HIB', [pays('HIB', 4)])).says).not.toBe('sign')
    expect(answer(state, offerOf('COL', 'HIB', [pays('COL', 1, false), pays('HIB', 1, false)]))).toEqual({ says: 'decline' })
  })

  test('is countered for a better price, less each time, three times at most', () => {
    const { state } = given({ influence: { COL: 6, HIB: 4 } })
    const terms: OfferedTerm[] = [{ by: 'HIB', binding: true, what: { kind: 'non-use', until: 2, escrow: 1 } }, pays('COL', 1)]
    const said = [0, 1, 2, 3].map(exchange => answer(state, offerOf('COL', 'HIB', terms.slice(0, 1), exchange)))
    expect(said.map(({ says }) => says)).toEqual(['counter', 'counter', 'counter', 'decline'])
    for (const one of said) {
      if (one.says !== 'counter') continue
      const next = { from: 'HIB', to: 'COL', terms: one.terms } as const
      expect(dealObjection(view(state, 'HIB'), next)).toBeNull()
      expect(dealWorth(view(state, 'HIB'), one.terms, 'COL')).toBeGreaterThanOrEqual(1)
      expect(one.terms.some(({ by, what }) => by === 'COL' && what.kind === 'transfer')).toBe(true)
    }
  })

  test('is declined if the rules forbid it', () => {
    const { state } = given({ patch: { set: { deals: false } } })
    expect(answer(state, offerOf('COL', 'HIB', [pays('COL', 1)]))).toEqual({ says: 'decline' })
  })

  test('counts a promise by the record of word kept', () => {
    const { state } = given({})
    const v = view(state, 'COL')
    expect(faithOf(v, 'HIB')).toBe(0.5)
    const promise: OfferedTerm[] = [pays('HIB', 2, false)]
    const before = dealWorth(v, promise, 'HIB')
    state.open.word.kept.HIB = 4
    expect(dealWorth(v, promise, 'HIB')).toBeGreaterThan(before)
    state.open.word.broken.HIB = 20
    expect(dealWorth(v, promise, 'HIB')).toBeLessThan(before)
  })

  test('is answered the same from the same view, whatever is hidden', () => {
    const { state } = given({ influence: { COL: 4, HIB: 4 } })
    const twin = structuredClone(state)
    twin.hands.COL.influence = 0
    twin.hands.COL.agenda = 'hub'
    twin.hands.AMBER.vp = 40
    for (const terms of [[pays('COL', 1)], [pays('HIB', 1)], [pays('HIB', 3), pays('COL', 1)]])
      expect(answer(twin, offerOf('COL', 'HIB', terms))).toEqual(answer(state, offerOf('COL', 'HIB', terms)))
  })
})

describe('a bot offers', () => {
  test('a juror Influence for a vote, a promise of it where votes cannot be bound', () => {
    const state = inCourt()
    const juror = state.open.docket[0]?.jurors[0] ?? 'HIB'
    const made = makeOffers(view(state, 'COL'), [juror], botLuck('a'), EXACT)
    expect(made).toHaveLength(1)
    expect(made[0]?.to).toBe(juror)
    expect(made[0]?.terms[0]).toEqual({ by: juror, binding: true, what: { kind: 'vote', case: 1, side: 'enforce' } })
    const lesson = inCourt({ patch: { set: { voteContracts: false } } })
    // Before it is trusted at all a promise has to be had for nothing
    lesson.open.word.kept[juror] = 20
    const promise = makeOffers(view(lesson, 'COL'), [juror], botLuck('a'), EXACT)
    expect(promise[0]?.terms[0]).toEqual({ by: juror, binding: false, what: { kind: 'vote', case: 1, side: 'enforce' } })
  })

  test('a provider Influence for going to court, and a host something for a grant', () => {
    let { state } = given({})
    state = advance(state, { COL: [{ kind: 'long-arm', handle: 'AMBER', gag: false }] }).state
    const kinds = (seat: Seat, to: Seat) => makeOffers(view(state, seat), [to], botLuck('a'), { noise: 30, faith: 1, votes: 1 })
    const grant = makeOffers(view(given({}).state, 'COL'), ['HIB'], botLuck('a'), EXACT)
    expect(grant[0]?.terms.some(({ by, what }) => by === 'HIB' && what.kind === 'grant' && what.handle === 'AMBER')).toBe(true)
    expect(kinds('AMBER', 'MONO').every(({ terms }) => terms[0]?.what.kind === 'transfer')).toBe(true)
  })

  test('to persons only, one each and two in all, and nothing it may not sign', () => {
    for (let n = 0; n < 6; n++) {
      let { state } = begin({
        scenario: STANDARD,
        rounds: 8,
        seed: `${n}`.repeat(32),
        salt: '',
        commitment: '',
        persons: [],
        competing: SEATS,
        chosen: {},
      })
      while (state.open.phase !== 'over') {
        for (const seat of SEATS) {
          const v = view(state, seat)
          const persons: Seat[] = ['COL', 'MONO', 'AMBER']
          const made = makeOffers(v, persons, botLuck(`${n}${seat}`), DEALINGS.clerk)
          expect(made.length).toBeLessThanOrEqual(2)
          expect(new Set(made.map(({ to }) => to)).size).toBe(made.length)
          for (const { to, terms } of made) {
            expect(persons).toContain(to)
            expect(dealObjection(v, { from: seat, to, terms })).toBeNull()
          }
          expect(makeOffers(v, [], botLuck('a'), DEALINGS.clerk)).toEqual([])
        }
        state = advance(state, Object.fromEntries(SEATS.map(seat => [seat, counsel(view(state, seat), botLuck(seat)).orders]))).state
      }
    }
  })
})

describe('a bot that has given its word', () => {
  const promised = (state: State, term: OfferedTerm, to: Seat): State =>
    sign(state, { id: 'p', from: to, to: term.by, terms: [term], exchange: 0 })

  test('keeps it mostly, and breaks it sometimes', () => {
    const state = inCourt()
    const juror = state.open.docket[0]?.jurors[0] ?? 'HIB'
    const votes = (side: 'enforce' | 'quash') => {
      const after = promised(state, { by: juror, binding: false, what: { kind: 'vote', case: 1, side } }, 'MONO')
      return Array.from({ length: 60 }, (_, n) => {
        const { orders } = counsel(view(after, juror), botLuck(`${n}`))
        expect(setObjection(view(after, juror), orders)).toBeNull()
        return orders.find(order => order.kind === 'vote')?.side
      })
    }
    const [enforce, quash] = [votes('enforce'), votes('quash')]
    const kept = [...enforce.map(side => side === 'enforce'), ...quash.map(side => side === 'quash')]
    expect(kept.filter(Boolean).length).toBeGreaterThan(90)
    expect(kept.filter(Boolean).length).toBeLessThan(120)
  })

  test('gives promised lobbying and spares whom it promised to spare', () => {
    let { state } = given({})
    state = advance(state, { COL: [{ kind: 'bill', act: 'enact', law: 'SHIELD', displaces: null }] }).state
    const lobby = promised(state, { by: 'FJORD', binding: false, what: { kind: 'lobby', bill: 'COL', support: true, influence: 1 } }, 'COL')
    const lobbied = Array.from({ length: 20 }, (_, n) => counsel(view(lobby, 'FJORD'), botLuck(`${n}`)).orders)
    expect(lobbied.filter(orders => orders.some(({ kind }) => kind === 'lobby')).length).toBeGreaterThan(13)
    const peace = promised(given({}).state, { by: 'COL', binding: false, what: { kind: 'non-use', until: 1, escrow: 0 } }, 'HIB')
    const arms = (from: State): number =>
      Array.from({ length: 30 }, (_, n) => counsel(view(from, 'COL'), botLuck(`${n}`)).orders).filter(orders =>
        orders.some(({ kind }) => kind === 'long-arm'),
      ).length
    expect(arms(peace)).toBeLessThan(arms(given({}).state))
  })
})

describe('in a match', () => {
  function matchOf(state: State, persons: readonly Seat[]): Match {
    const setup: GameSetup = {
      ...{
        scenario: STANDARD,
        rounds: 8,
        seed: state.sealed.seed,
        salt: '',
        commitment: '',
        persons,
        competing: SEATS,
        chosen: {},
        clock: null,
      },
      players: Object.fromEntries(
        SEATS.map(seat => [seat, persons.includes(seat) ? 'person' : { bot: 'counsel' }]),
      ) as GameSetup['players'],
    }
    return open(beginningWith(setup, state, []))
  }

  test('bots answer a person at once: a deal, a counter or no', () => {
    const match = matchOf(given({ influence: { COL: 6, HIB: 4 } }).state, ['COL'])
    const turn = turnOf(match.state.open)
    const said = [[pays('COL', 2)], [pays('HIB', 4)]].map((terms, i) => {
      const made = offering(match, { turn, seat: 'COL', id: `${i}` }, { to: 'HIB', terms, answers: null })
      if (typeof made !== 'object' || !('kind' in made) || made.kind !== 'offered') throw new Error('refused')
      admit(match, made)
      const entry = botAnswer(match, made.offer.id, DEALER)
      if (entry === null) throw new Error('no answer')
      admit(match, entry)
      expect(botAnswer(match, made.offer.id, DEALER)).toBeNull()
      return entry.kind
    })
    expect(said[0]).toBe('signed')
    expect(['offered', 'declined']).toContain(said[1])
    expect(match.state.hands.HIB.deals).toHaveLength(1)
  })

  test('bots make their offers once, and none where no person sits', () => {
    const state = inCourt({ influence: { MONO: 6 } })
    const match = matchOf(state, ['HIB', 'RHE'])
    const made: string[] = []
    for (const next of botOffers(match, DEALER)) {
      expect(['HIB', 'RHE']).toContain(next.offer.to)
      made.push(next.offer.id)
      admit(match, next)
    }
    expect(new Set(made).size).toBe(made.length)
    expect(made.length).toBeGreaterThan(0)
    expect([...botOffers(match, DEALER)]).toEqual([])
    expect([...botOffers(matchOf(state, []), DEALER)]).toEqual([])
  })
})
