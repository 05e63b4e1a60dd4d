import { defineOrder } from './order.ts'

/** U5: this round subpoenas return noise and a TRANSACT leaves no trace; not in two consecutive rounds. In S4. */
export const cover = defineOrder({
  kind: 'cover',
  phase: 'orders',
  by: 'account',
  ap: 1,
  blanks: {},
  objection: v => (v.hand.covered !== 0 && v.hand.covered === v.open.round - 1 ? 'resting' : null),
  carryOut(turn, given) {
    for (const { seat } of given) {
      turn.covered.add(seat)
      turn.hands[seat].covered = turn.open.round
      turn.tell([seat], 'covered', { handle: seat })
    }
  },
})
