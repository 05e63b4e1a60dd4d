// No seat is sealed, shortened or skipped because it has no choice (R15.8): each is asked in both phases of every round, also
// whoever can give no order at all.
import { expect, test } from 'vitest'
import { botLuck } from '#shared/bots/bot.ts'
import { random } from '#shared/bots/random.ts'
import { admit, begun, closing, isReady, open, sealing } from '#shared/match.ts'
import { turnOf } from '#shared/journal.ts'
import { SEATS } from '#shared/names.ts'
import { options } from '#shared/options.ts'
import { view } from '#shared/view.ts'
import { setupOf } from '../room/seats.ts'

const GAMES = 40

test(`in ${GAMES} games of fourteen persons`, () => {
  const idle = { orders: 0, chambers: 0 }
  for (let game = 0; game < GAMES; game++) {
    const match = open(begun(setupOf({ persons: SEATS, level: 'none', rounds: 8, seed: `${game}`.padStart(32, '0') })))
    while (match.state.open.phase !== 'over') {
      const { phase } = match.state.open
      const turn = turnOf(match.state.open)
      // Another one is the last in each phase.
      const seats = SEATS.map((_, i) => SEATS[(i + turn + game) % SEATS.length]!)
      for (const seat of seats) {
        expect(isReady(match), `${seat} was skipped in turn ${turn} of game ${game}`).toBe(false)
        const v = view(match.state, seat)
        const hasNothing = options(v).length === 0
        if (hasNothing) idle[phase]++
        const entry = sealing(match, seat, turn, `${seat}${turn}`, hasNothing ? [] : random(v, botLuck(`${game} ${seat} ${turn}`)).orders)
        if (typeof entry === 'string' || 'refused' in entry) throw new Error(`${seat} could not seal: ${JSON.stringify(entry)}`)
        admit(match, entry)
      }
      expect(isReady(match)).toBe(true)
      const entry = closing(match, () => {
        throw new Error('nobody decides for a person')
      })
      expect(SEATS.filter(seat => entry.sheets[seat].from !== 'person')).toEqual([])
      admit(match, entry)
    }
  }
  // It has been seen in both phases.
  expect(idle.orders).toBeGreaterThan(0)
  expect(idle.chambers).toBeGreaterThan(0)
})
