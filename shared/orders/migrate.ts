import { accountsAt, hasSite } from '../terms.ts'
import { lapse } from '../lapse.ts'
import { defineOrder } from './order.ts'

/** P2: sends the accounts of one server to another of the provider's, unless they move themselves or are publicly preserved (S10). */
export const migrate = defineOrder({
  kind: 'migrate',
  phase: 'orders',
  by: 'provider',
  ap: 1,
  blanks: { from: 'state', to: 'state' },
  objection(v, { from, to }, rules) {
    const { sites } = v.open.providers[v.who]
    if (!rules.departures) return 'cable-cut'
    if (from === to) return 'same-server'
    if (!sites.includes(from) || !sites.includes(to)) return 'no-data-centre'
    return accountsAt(v.open, v.who, from).some(handle => v.open.accounts[handle].transit === null) ? null : 'no-account-there'
  },
  carryOut(turn, given) {
    for (const { seat, order } of given) {
      const { from, to } = order
      if (!turn.rules.departures || !hasSite(turn.open, seat, from) || !hasSite(turn.open, seat, to)) {
        lapse(turn, seat, 'migrate', 'no-data-centre')
      } else turn.migrations.push({ provider: seat, from, to })
    }
  },
})
