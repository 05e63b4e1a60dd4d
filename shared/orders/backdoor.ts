import { hasLaw, isEstablished } from '../terms.ts'
import { moveIndex, moveTrust, score } from '../turn.ts'
import { lapse } from '../lapse.ts'
import { defineOrder } from './order.ts'

/** P6: installs a backdoor for a state whose MANDATE is in force, or removes all of them, in S5. */
export const backdoor = defineOrder({
  kind: 'backdoor',
  phase: 'orders',
  by: 'provider',
  ap: 1,
  blanks: { fit: 'fit', state: 'state' },
  objection(v, { fit, state }) {
    const record = v.open.providers[v.who]
    // Removing takes all of them: the state named is the first, so that the form has one answer
    if (fit === 'remove') return record.backdoors[0] === state ? null : 'no-backdoor'
    if (!hasLaw(v.open, state, 'MANDATE')) return 'no-mandate'
    if (!isEstablished(v.open, v.who, state)) return 'not-established'
    if (record.toShip > 0) return 'not-shipped'
    return record.backdoors.includes(state) ? 'backdoor-there' : null
  },
  carryOut(turn, given) {
    for (const { seat, order } of given) {
      const { fit, state } = order
      const record = turn.open.providers[seat]
      if (fit === 'remove') {
        if (record.backdoors.length === 0) continue
        record.backdoors = []
        turn.tell('all', 'backdoors-removed', { provider: seat })
        moveTrust(turn, seat, turn.rules.backdoorRemovedTrust, 'backdoor')
      } else if (!hasLaw(turn.open, state, 'MANDATE') || record.toShip > 0 || record.backdoors.includes(state)) {
        lapse(turn, seat, 'backdoor', 'not-possible')
      } else {
        record.backdoors.push(state)
        turn.tell('all', 'backdoor-installed', { provider: seat, state })
        moveTrust(turn, seat, turn.rules.backdoorTrust, 'backdoor')
        moveIndex(turn, 'security', turn.rules.securityBackdoor, 'backdoor', true)
        if (record.paidBackdoors.includes(state)) continue
        record.paidBackdoors.push(state)
        score(turn, seat, turn.rules.backdoor, 'backdoor')
      }
    }
  },
})
