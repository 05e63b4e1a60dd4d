import { hasSite } from '../terms.ts'
import { lapse } from '../lapse.ts'
import { defineOrder } from './order.ts'

/** U1: to another data centre of the same provider; departs in S10 and arrives a round later, or at once if expedited (R3.3). */
export const relocate = defineOrder({
  kind: 'relocate',
  phase: 'orders',
  by: 'account',
  ap: 1,
  blanks: { state: 'state', expedite: 'flag' },
  influence: (_v, order, rules) => (order.expedite ? rules.expedite : 0),
  objection(v, { state }, rules) {
    const { provider, state: here, transit } = v.open.accounts[v.who]
    if (!rules.departures) return 'cable-cut'
    if (transit !== null) return 'in-transit'
    if (state === here) return 'already-there'
    if (v.open.providers[provider].closed !== null) return 'provider-closed'
    return hasSite(v.open, provider, state) ? null : 'no-data-centre'
  },
  carryOut(turn, given) {
    for (const { seat, order } of given) {
      const { provider, state } = turn.open.accounts[seat]
      if (!turn.rules.departures || order.state === state || !hasSite(turn.open, provider, order.state))
        lapse(turn, seat, 'relocate', 'no-data-centre')
      else turn.moves.push({ order: 'relocate', handle: seat, provider, state: order.state, expedited: order.expedite })
    }
  },
})
