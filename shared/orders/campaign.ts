import { isResting } from '../terms.ts'
import { moveInfluence } from '../turn.ts'
import { defineOrder } from './order.ts'

/** G9, P10, U8: Influence at S1, after payment; not in two consecutive rounds (R2.2). */
export const campaign = defineOrder({
  kind: 'campaign',
  phase: 'orders',
  by: 'any',
  ap: 1,
  blanks: {},
  objection: (v, _order, rules) => (isResting(v.hand.campaigned, v.open.round, rules) ? 'resting' : null),
  carryOut(turn, given) {
    for (const { seat } of given) {
      turn.hands[seat].campaigned = turn.open.round
      moveInfluence(turn, seat, turn.rules.campaign, 'campaign')
    }
  },
})
