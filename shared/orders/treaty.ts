import { isGovernment } from '../names.ts'
import { lapse } from '../lapse.ts'
import { defineOrder } from './order.ts'

/** G8: proposes an executive agreement. Public in S2, signed in C3 if mutual or accepted (R5.6). */
export const treaty = defineOrder({
  kind: 'treaty',
  phase: 'orders',
  by: 'government',
  ap: 1,
  blanks: { state: 'state' },
  influence: (_v, _order, rules) => rules.treatyFee,
  objection(v, { state }) {
    if (!isGovernment(state)) return 'not-a-government'
    if (state === v.who) return 'own-state'
    return v.open.states[v.who].treaty === null && v.open.states[state].treaty === null ? null : 'treaty-in-force'
  },
  carryOut(turn, given) {
    for (const { seat, order } of given) {
      if (!isGovernment(order.state) || order.state === seat) {
        lapse(turn, seat, 'treaty', 'not-possible')
        continue
      }
      turn.open.proposals.push({ government: seat, to: order.state })
      turn.tell('all', 'proposed', { government: seat, to: order.state })
    }
  },
})
