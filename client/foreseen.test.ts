// What a forecast says in words: whole sentences for every order, no certainty where something hidden may decide, both laws of a
// catch-22 with their prices, who else is on a server, and the way that breaks less.
import { describe, expect, test } from 'vitest'
import { forecast } from '#shared/forecast/forecast.ts'
import { deal, type Given } from '#shared/cases/given.ts'
import { advance } from '#shared/advance.ts'
import { begin, STANDARD } from '#shared/scenario.ts'
import { fillings, kindsFor } from '#shared/options.ts'
import { SEATS, type Seat } from '#shared/names.ts'
import type { Order } from '#shared/phases.ts'
import { view } from '#shared/view.ts'
import { decideAs } from '#shared/bots/levels.ts'
import { foreseen } from './foreseen.ts'
import { FORECAST, oddsLine } from '#texts/forecast.ts'

/** Amber is Columbia's suspect on Monolith's server in Hibernia. */
const card = (given: Given, who: Seat, order: Order) => foreseen(view(deal(given).state, who), order)
const SURE: Given = { governments: { COL: { knows: { AMBER: ['trafficker'] } } } }
const warrant: Order = { kind: 'long-arm', handle: 'AMBER', gag: false }

test('every order of every seat can be read, in both phases of a game', () => {
  const seed = 'f0'.padStart(32, '0')
  const setting = { scenario: STANDARD, rounds: 5, seed, salt: '', commitment: '', persons: [], competing: SEATS, chosen: {} } as const
  let { state } = begin(setting)
  let read = 0
  while (state.open.phase !== 'over') {
    for (const seat of SEATS) {
      const v = view(state, seat)
      const orders =
        state.open.phase === 'orders'
          ? kindsFor(v).flatMap(kind => [...fillings(v, kind)].slice(0, 3))
          : decideAs('counsel', v, seed).orders
      for (const order of orders) {
        const { headline, odds, isGuess, rules, collision, stoppers, lessons, costs, alternative } = foreseen(v, order)
        const texts = [
          headline.plain,
          headline.marked,
          collision ?? '',
          alternative?.text ?? '',
          ...[...rules, ...stoppers, ...lessons, ...costs].map(({ text }) => text),
        ]
        for (const text of texts) expect(text).not.toMatch(/undefined|null|NaN|\[object/)
        expect(odds === null).toBe(!isGuess)
        if (odds !== null) expect(odds.reduce((sum, { sixths }) => sum + sixths, 0)).toBe(6)
        // What may end otherwise is never called certain
        if (forecast(v, order).odds.length > 1 && forecast(v, order).refusal === null) {
          expect(headline.plain).not.toBe(FORECAST.it)
          expect(oddsLine(forecast(v, order).odds)).not.toMatch(/(?<!nearly )certain/)
        }
        read++
      }
    }
    state = advance(state, Object.fromEntries(SEATS.map(seat => [seat, decideAs('counsel', view(state, seat), seed).orders]))).state
  }
  expect(read).toBeGreaterThan(500)
})

describe('a warrant into a state with a Blocking Statute', () => {
  const given: Given = { ...SURE, states: { HIB: { laws: ['BLOCK'] } } }

  test('is a catch-22: both laws by name, and what breaking each costs', () => {
    const { collision, rules, alternative } = card(given, 'COL', warrant)
    expect(collision).toBe(
      'Monolith cannot obey both the Blocking Statute of Hibernia and the warrant of Columbia, where it is established. ' +
        'Breaking the Blocking Statute of Hibernia costs: Monolith −3 VP, blocking fine, if it is carried out; Monolith −2 VP, blocking fine, if a court compels it; Hibernia +1 VP, blocking fine, if it is carried out; Monolith Trust −1, a warrant carried out, if it is carried out. ' +
        'Breaking the warrant of Columbia, where it is established costs: Monolith −2 VP, contempt; you +1 VP, contempt.',
    )
    expect(rules.map(({ law }) => law)).toContain('BLOCK')
    expect(alternative).toMatchObject({ order: { kind: 'mlat', handle: 'AMBER' } })
    expect(alternative?.text).toMatch(
      /^MLAT request, in round \d, spares: Comity −1, content taken abroad, if it is read; Hibernia may reach back once, if it is read;/,
    )
  })

  test('shows no other way under a treaty, where a warrant breaks nothing that a request would spare', () => {
    expect(card({ ...given, treaties: [['COL', 'HIB']] }, 'COL', warrant).alternative).toBeNull()
    expect(card(SURE, 'COL', warrant).alternative).not.toBeNull()
  })

  test('puts no warrant in the place of an exploit where that costs Comity, and a request where it is open', () => {
    const late: Given = { ...SURE, round: 7, comity: 2 }
    const exploit: Order = { kind: 'exploit', handle: 'AMBER' }
    expect(card(late, 'COL', exploit).alternative).toBeNull()
    expect(card(SURE, 'COL', exploit).alternative).toMatchObject({ order: { kind: 'mlat' } })
  })

  test('has none without the statute, and with the treaty none either', () => {
    expect(card(SURE, 'COL', warrant).collision).toBeNull()
    expect(card({ ...given, treaties: [['COL', 'HIB']] }, 'COL', warrant).collision).toBeNull()
  })

  test('is told to the provider in CHAMBERS as its own', () => {
    const { state } = deal(given)
    const next = advance(state, { COL: [warrant] }).state
    const order = { kind: 'answer', demand: 'COL.1.AMBER', answer: 'comply', ground: null } as const
    expect(next.open.demands).toHaveLength(1)
    expect(foreseen(view(next, 'MONO'), { ...order, demand: next.open.demands[0]!.id }).collision).toMatch(
      /^You cannot obey both the Blocking Statute/,
    )
  })
})

test('a seizure shows who else is on that server', () => {
  const both: Given = { ...SURE, accounts: { AMBER: { at: 'MONO/COL' } } }
  const raid: Order = { kind: 'seizure', provider: 'MONO' }
  expect(card(both, 'COL', raid).bystanders).toEqual([{ handle: 'BASALT', text: FORECAST.bystanderRead }])
  const locked: Given = { ...SURE, accounts: { AMBER: { at: 'MONO/COL' }, BASALT: { lock: 'checkbox' } } }
  expect(card(locked, 'COL', raid).bystanders).toEqual([{ handle: 'BASALT', text: FORECAST.bystanderLocked }])
  // Locked since, but of before there is a copy
  const copy = {
    government: 'COL',
    handle: 'BASALT',
    provider: 'MONO',
    lock: 'none',
    state: 'COL',
    since: 1,
    until: 8,
    gagged: true,
  } as const
  const kept: Given = { ...locked, round: 2, governments: { COL: { ...SURE.governments?.COL, preserved: [copy] } } }
  expect(card(kept, 'COL', raid).bystanders).toEqual([{ handle: 'BASALT', text: FORECAST.bystanderRead }])
})

test('what cannot be given says so first and leaves nothing to chance', () => {
  expect(card({}, 'COL', { kind: 'treaty', state: 'ALP' })).toMatchObject({ headline: { marked: FORECAST.cannot }, odds: null })
})
