import { hasSite } from '../terms.ts'
import { lapse } from '../lapse.ts'
import { defineOrder } from './order.ts'

/** U1: to a data centre of another provider; drops the checkbox on arrival, and earns a welcome where the account is new (R3.4). */
export const switchOrder = defineOrder({
  kind: 'switch',
  phase: 'orders',
  by: 'account',
  ap: 1,
  blanks: { provider: 'provider', state: 'state', expedite: 'flag' },
  influence: (_v, order, rules) => (order.expedite ? rules.expedite : 0),
  objection(v, { provider, state }, rules) {
    const account = v.open.accounts[v.who]
    if (!rules.departures) return 'cable-cut'
    if (account.transit !== null) return 'in-transit'
    if (account.provider === provider) return 'already-there'
    if (v.open.providers[provider].closed !== null) return 'provider-closed'
    return hasSite(v.open, provider, state) ? null : 'no-data-centre'
  },
  carryOut(turn, given) {
    for (const { seat, order } of given) {
      const { provider, state, expedite } = order
      if (!turn.rules.departures || turn.open.accounts[seat].provider === provider || !hasSite(turn.open, provider, state)) {
        lapse(turn, seat, 'switch', 'no-data-centre')
      } else turn.moves.push({ order: 'switch', handle: seat, provider, state, expedited: expedite })
    }
  },
})
