import { isResting } from '../terms.ts'
import { defineOrder } from './order.ts'

/** U5: this round subpoenas return noise and a TRANSACT leaves no trace; not in two consecutive rounds. In S4. */
export const cover = defineOrder({
  kind: 'cover',
  phase: 'orders',
  by: 'account',
  ap: 1,
  blanks: {},
  objection: (v, _order, rules) => (isResting(v.hand.covered, v.open.round, rules) ? 'resting' : null),
  carryOut(turn, given) {
    for (const { seat } of given) {
      turn.covered.add(seat)
      turn.hands[seat].covered = turn.open.round
      turn.tell([seat], 'covered', { handle: seat })
    }
  },
})
