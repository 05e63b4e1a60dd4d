import { moveTrust } from '../turn.ts'
import { defineOrder } from './order.ts'

/** P8: Trust, in S5. */
export const market = defineOrder({
  kind: 'market',
  phase: 'orders',
  by: 'provider',
  ap: 1,
  blanks: {},
  objection: () => null,
  carryOut(turn, given) {
    for (const { seat } of given) moveTrust(turn, seat, turn.rules.market, 'market')
  },
})
