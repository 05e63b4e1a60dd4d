// Whatever the hidden facts are: in the dealt world and in one imagined from the seat's view every level moves alike.
import { expect, test } from 'vitest'
import { advance } from '../../advance.ts'
import { SEATS, type Seat } from '../../names.ts'
import { begin, STANDARD } from '../../scenario.ts'
import type { State } from '../../state.ts'
import { view } from '../../view.ts'
import { botLuck, type Bot } from '../bot.ts'
import { BOTS } from '../levels.ts'
import { imagine } from './imagine.ts'
import { thinker } from './think.ts'

const seedOf = (n: number): string => n.toString(16).padStart(32, 'e')

/** Searches like Justice, but so briefly that thousands of positions can be seen. */
const hasty = thinker({
  style: { noise: 0, forbids: new Set(), closes: true, purse: Infinity, plainAnswers: false, faith: 1, lean: null },
  effort: { rounds: 1, doubt: 0 },
  sets: { orders: 2, chambers: 2 },
})

/** Positions of games of Counsel and of random in turn. */
function* positions(games: number): Generator<State> {
  for (let n = 0; n < games; n++) {
    let { state } = begin({
      ...({ scenario: STANDARD, rounds: n % 3 === 0 ? 4 : 8, seed: seedOf(n), salt: '', commitment: '', persons: [] } as const),
      competing: SEATS,
      chosen: {},
    })
    const bot = n % 2 === 0 ? BOTS.counsel : BOTS.random
    while (state.open.phase !== 'over') {
      yield state
      const { round, phase } = state.open
      const decide = (seat: Seat) => bot(view(state, seat), botLuck(`${n}.${seat}.${round}.${phase}`)).orders
      state = advance(state, Object.fromEntries(SEATS.map(seat => [seat, decide(seat)]))).state
    }
  }
}

/** How many positions were compared, every `step`th: the move is the same in two worlds that agree on the view alone. */
function movesAlike(bot: Bot, games: number, step: number): number {
  let [seen, compared, otherwise] = [0, 0, 0]
  for (const state of positions(games)) {
    for (const seat of SEATS) {
      if (seen++ % step !== 0) continue
      const v = view(state, seat)
      const world = imagine(v, botLuck(`world ${seen}`))
      if (JSON.stringify([world.hands, world.sealed]) !== JSON.stringify([state.hands, state.sealed])) otherwise++
      expect(bot(view(world, seat), botLuck(`${seen}`)), `${seat} in round ${v.open.round}, ${v.open.phase}`).toEqual(
        bot(v, botLuck(`${seen}`)),
      )
      compared++
    }
  }
  // Else nothing hidden would have changed
  expect(otherwise).toBe(compared)
  return compared
}

test.each(['random', 'clerk', 'counsel'] as const)('%s moves alike, over thousands of positions', { timeout: 60_000 }, level => {
  expect(movesAlike(BOTS[level], 16, 1)).toBeGreaterThan(2000)
})
test('a short search moves alike, over thousands of positions', { timeout: 120_000 }, () => {
  expect(movesAlike(hasty, 12, 1)).toBeGreaterThan(2000)
})
// 67 shares no factor with fourteen: all seats come up
test.each(['partner', 'justice'] as const)('%s moves alike', { timeout: 120_000 }, level => {
  expect(movesAlike(BOTS[level], 16, 67)).toBeGreaterThan(30)
})
