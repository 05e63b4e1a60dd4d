import type { Open } from '../state.ts'
import type { Handle } from '../names.ts'
import { lapse } from '../lapse.ts'
import { defineOrder } from './order.ts'

/** The provider finished shipping in an earlier round (U2). */
const isOffered = (open: Open, handle: Handle): boolean => {
  const { toShip, shippedIn } = open.providers[open.accounts[handle].provider]
  return toShip === 0 && shippedIn < open.round
}

/** U2: ticks the provider's turn-key encryption, in S4. */
export const checkbox = defineOrder({
  kind: 'checkbox',
  phase: 'orders',
  by: 'account',
  ap: 1,
  blanks: {},
  objection(v) {
    const { provider, lock } = v.open.accounts[v.who]
    if (lock !== 'none') return 'already-encrypted'
    if (v.open.providers[provider].closed !== null) return 'provider-closed'
    return isOffered(v.open, v.who) ? null : 'not-shipped'
  },
  carryOut(turn, given) {
    for (const { seat } of given) {
      const account = turn.open.accounts[seat]
      if (account.lock !== 'none' || !isOffered(turn.open, seat)) {
        lapse(turn, seat, 'checkbox', 'not-shipped')
        continue
      }
      account.lock = 'checkbox'
      turn.tell('all', 'encrypted', { handle: seat, lock: 'checkbox' })
    }
  },
})
