import { shutDown } from '../shutdown.ts'
import { hasLaw, isEstablished } from '../terms.ts'
import { STATES, type ProviderId } from '../names.ts'
import { lapse } from '../lapse.ts'
import type { Open, ProviderHand } from '../state.ts'
import { defineOrder } from './order.ts'

/** An open demand on an account it hosts with the checkbox, or a MANDATE where it is established. */
function hasReason(open: Open, hand: ProviderHand, provider: ProviderId): boolean {
  const demands = [...open.demands.filter(demand => demand.provider === provider), ...hand.demands]
  const pressed = demands.some(({ handle }) => open.accounts[handle].provider === provider && open.accounts[handle].lock === 'checkbox')
  return pressed || STATES.some(state => hasLaw(open, state, 'MANDATE') && isEstablished(open, provider, state))
}

/** P9: closes in protest (R4.6). All shutdowns close first, then the evacuations are computed, in S6. */
export const shutDownOrder = defineOrder({
  kind: 'shut-down',
  phase: 'orders',
  by: 'provider',
  ap: 2,
  blanks: {},
  objection: v => (hasReason(v.open, v.hand, v.who) ? null : 'no-reason-to-shut'),
  carryOut(turn, given) {
    const closing: ProviderId[] = []
    for (const { seat } of given) {
      // An account that has changed its checkbox for a lock of its own in S4 is no reason any more
      if (hasReason(turn.open, turn.hands[seat], seat)) closing.push(seat)
      else lapse(turn, seat, 'shut-down', 'not-possible')
    }
    shutDown(turn, closing)
  },
})
