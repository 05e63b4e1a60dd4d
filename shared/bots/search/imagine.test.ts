// Worlds are imagined from the view alone, agree with it, and can be played to their end.
import { expect, test } from 'vitest'
import { advance } from '../../advance.ts'
import { GOVERNMENTS, HANDLES, SEATS, type Seat } from '../../names.ts'
import { begin, STANDARD } from '../../scenario.ts'
import type { State } from '../../state.ts'
import { bitOf } from '../../terms.ts'
import { view } from '../../view.ts'
import { botLuck } from '../bot.ts'
import { counsel } from '../counsel.ts'
import { random } from '../random.ts'
import { imagine } from './imagine.ts'

const seedOf = (n: number): string => n.toString(16).padStart(32, 'c')

function* positions(games: number): Generator<State> {
  for (let n = 0; n < games; n++) {
    let { state } = begin({
      ...({ scenario: STANDARD, rounds: n % 3 === 0 ? 4 : 8, seed: seedOf(n), salt: '', commitment: '', persons: [] } as const),
      competing: SEATS,
      chosen: {},
    })
    const bot = n % 2 === 0 ? counsel : random
    while (state.open.phase !== 'over') {
      yield state
      const { round, phase } = state.open
      const decide = (seat: Seat) => bot(view(state, seat), botLuck(`${n}.${seat}.${round}.${phase}`)).orders
      state = advance(state, Object.fromEntries(SEATS.map(seat => [seat, decide(seat)]))).state
    }
  }
}

test('what the seat sees is the same in the imagined world, over thousands of positions', () => {
  let seen = 0
  for (const state of positions(24)) {
    const before = JSON.stringify(state)
    for (const seat of SEATS) {
      const v = view(state, seat)
      expect(view(imagine(v, botLuck(`${seen++}`)), seat)).toEqual(v)
    }
    expect(JSON.stringify(state)).toBe(before)
  }
  expect(seen).toBeGreaterThan(3000)
})

test('the same view and noise give the same world, whatever is hidden', () => {
  for (const state of positions(3)) {
    for (const seat of SEATS) {
      const twin = structuredClone(state)
      for (const other of SEATS) if (other !== seat) Object.assign(twin.hands[other], { vp: 99, influence: 6, agenda: 'hub' })
      const blind = { ...twin, sealed: { ...twin.sealed, seed: seedOf(999), headlines: [], demandDeck: [], persons: [...SEATS] } }
      expect(imagine(view(blind, seat), botLuck('a'))).toEqual(imagine(view(state, seat), botLuck('a')))
    }
  }
})

test('an imagined world is a game: the archetypes are one each, no notebook rules out the truth, and it can be played to its end', () => {
  let n = 0
  for (const state of positions(8)) {
    const seat = SEATS[n++ % SEATS.length] as Seat
    let world = imagine(view(state, seat), botLuck(`${n}`))
    expect(new Set(HANDLES.map(handle => world.hands[handle].archetype)).size).toBe(HANDLES.length)
    for (const government of GOVERNMENTS) {
      for (const handle of HANDLES)
        expect(world.hands[government].notebook[handle] & bitOf(world.hands[handle].archetype), `${government} ${handle}`).not.toBe(0)
    }
    while (world.open.phase !== 'over') {
      const { round, phase } = world.open
      const decide = (one: Seat) => counsel(view(world, one), botLuck(`${n}.${one}.${round}.${phase}`)).orders
      world = advance(world, Object.fromEntries(SEATS.map(one => [one, decide(one)]))).state
    }
  }
  expect(n).toBeGreaterThan(80)
})

test('a gagged demand lies with both who know of it, and a sealed case has something to be about', () => {
  let demands = 0
  let cases = 0
  for (const state of positions(40)) {
    for (const government of GOVERNMENTS) {
      for (const demand of state.hands[government].demands.filter(one => one.gagged)) {
        demands++
        const own = imagine(view(state, government), botLuck('g'))
        expect(own.hands[demand.provider].demands).toContainEqual(demand)
        const theirs = imagine(view(state, demand.provider), botLuck('p'))
        expect(theirs.hands[government].demands).toContainEqual(demand)
      }
    }
    for (const { number, sealed, provider } of state.open.docket) {
      if (!sealed) continue
      cases++
      for (const seat of ['COL', 'HIB', provider, 'AMBER'] as const)
        expect(imagine(view(state, seat), botLuck('s')).hands[provider].sealedOrders.some(order => order.case === number)).toBe(true)
    }
  }
  expect(demands).toBeGreaterThan(20)
  expect(cases).toBeGreaterThan(5)
})
