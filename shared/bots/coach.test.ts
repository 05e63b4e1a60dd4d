// The coach: at most two moves, lawful beside what is written, the better first, from the view alone.
import { expect, test } from 'vitest'
import { advance } from '../advance.ts'
import { SEATS } from '../names.ts'
import { setObjection } from '../objections.ts'
import type { Order } from '../phases.ts'
import { begin, STANDARD } from '../scenario.ts'
import { view } from '../view.ts'
import { advise } from './coach.ts'
import { decideAs } from './levels.ts'

const seed = 'c0ac4'.padStart(32, '0')

test('whatever is on the sheet, its advice can be added to it, and following it to the end leaves nothing to advise', () => {
  const setting = { scenario: STANDARD, rounds: 8, seed, salt: '', commitment: '', persons: [], competing: SEATS, chosen: {} } as const
  let { state } = begin(setting)
  let [moves, pairs] = [0, 0]
  while (state.open.phase !== 'over') {
    for (const seat of SEATS) {
      const v = view(state, seat)
      const draft: Order[] = []
      for (;;) {
        const advice = advise(v, draft)
        expect(advise(structuredClone(v), [...draft])).toEqual(advice)
        const [first, second] = advice
        if (first === undefined) break
        expect(setObjection(v, [...draft, first.order])).toBeNull()
        if (second !== undefined) {
          pairs++
          expect(second.order).not.toEqual(first.order)
          expect(second.value).toBeLessThanOrEqual(first.value)
          expect(setObjection(v, [...draft, second.order])).toBeNull()
        }
        draft.push(first.order)
        moves++
        expect(draft.length).toBeLessThan(30)
      }
    }
    state = advance(state, Object.fromEntries(SEATS.map(seat => [seat, decideAs('counsel', view(state, seat), seed).orders]))).state
  }
  expect(moves).toBeGreaterThan(200)
  expect(pairs).toBeGreaterThan(100)
})
