// What the debrief makes of whole games of random bots.
import { describe, expect, test } from 'vitest'
import { advance } from '#shared/advance.ts'
import { botLuck } from '#shared/bots/bot.ts'
import { BOTS } from '#shared/bots/levels.ts'
import { SEATS, type Seat } from '#shared/names.ts'
import type { Order } from '#shared/phases.ts'
import { begin, STANDARD } from '#shared/scenario.ts'
import { parOf, standings } from '#shared/standing.ts'
import type { State } from '#shared/state.ts'
import { view } from '#shared/view.ts'
import { makingOf, turningPoints, type TurnOf } from './debrief-of.ts'

function play(seed: number): { state: State; turns: TurnOf[] } {
  let { state } = begin({
    scenario: STANDARD,
    rounds: 4,
    seed: seed.toString(16).padStart(32, '0'),
    salt: '',
    commitment: '',
    persons: [],
    competing: [...SEATS],
    chosen: {},
  })
  const turns: TurnOf[] = []
  for (;;) {
    const { round, phase } = state.open
    if (phase === 'over') return { state, turns }
    const sets: { [S in Seat]?: readonly Order[] } = {}
    for (const seat of SEATS) sets[seat] = BOTS.random(view(state, seat), botLuck(`${seed}.${seat}.${round}.${phase}`)).orders
    const next = advance(state, sets)
    state = next.state
    turns.push({ round, phase, facts: next.told.map(({ fact }) => fact), sheets: {} })
  }
}
const games = [1, 2, 3, 4, 5, 6].map(play)

describe('what decided a game', () => {
  test('there are exactly three turning points, in the order of play, and none moved the indices less than another', () => {
    for (const { turns } of games) {
      const points = turningPoints(turns)
      expect(points).toHaveLength(3)
      expect(points.map(({ round }) => round)).toEqual(points.map(({ round }) => round).toSorted((a, b) => a - b))
    }
    // A game in which nothing moved has its turning points too
    const quiet = games.map(({ turns }) => turns.map(turn => ({ ...turn, facts: turn.facts.filter(({ kind }) => kind !== 'index-moved') })))
    for (const turns of quiet) expect(turningPoints(turns)).toHaveLength(3)
  })

  test('the points of a winner are told beside par, with what brought most first', () => {
    for (const { turns, state } of games) {
      for (const row of standings(state).filter(({ wins }) => wins)) {
        const { vp, par, terms } = makingOf(turns, state, row)
        expect(vp).toBe(state.hands[row.seat].vp)
        expect(par).toBe(parOf(row.role, 4, state.open.round))
        expect(terms.length).toBeGreaterThan(0)
        expect(terms.map(({ halves }) => halves)).toEqual(terms.map(({ halves }) => halves).toSorted((a, b) => b - a))
      }
    }
  })
})
