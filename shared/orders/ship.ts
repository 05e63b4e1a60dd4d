import { moveTrust, score } from '../turn.ts'
import { lapse } from '../lapse.ts'
import { defineOrder } from './order.ts'

/** P3: one step of turn-key encryption, in S5; users may tick the box from the next round on. */
export const ship = defineOrder({
  kind: 'ship',
  phase: 'orders',
  by: 'provider',
  ap: 1,
  blanks: {},
  objection: v => (v.open.providers[v.who].toShip === 0 ? 'already-shipped' : null),
  carryOut(turn, given) {
    for (const { seat } of given) {
      const record = turn.open.providers[seat]
      if (record.toShip === 0) {
        lapse(turn, seat, 'ship', 'not-shipped')
        continue
      }
      record.toShip--
      turn.tell('all', 'step-shipped', { provider: seat, left: record.toShip })
      if (record.toShip > 0) continue
      record.shippedIn = turn.open.round
      score(turn, seat, turn.rules.shipped, 'shipped')
      moveTrust(turn, seat, turn.rules.shippedTrust, 'shipped')
    }
  },
})
