import { HANDLES, HEADQUARTERS, isGovernment, type ProviderId, type StateId } from '../names.ts'
import type { Open } from '../state.ts'
import { score } from '../turn.ts'
import { lapse } from '../lapse.ts'
import { defineOrder } from './order.ts'

/** An account lies on the server or is on its way to it. */
const isInUse = (open: Open, provider: ProviderId, state: StateId): boolean =>
  HANDLES.some(handle => {
    const { provider: at, state: there, transit } = open.accounts[handle]
    return (at === provider && there === state) || (transit !== null && transit.provider === provider && transit.state === state)
  })

/** P1: opens or closes a data centre; openings before closings, in S5. */
export const dataCentre = defineOrder({
  kind: 'data-centre',
  phase: 'orders',
  by: 'provider',
  ap: 1,
  blanks: { way: 'way', state: 'state' },
  influence: (_v, order, rules) => (order.way === 'open' ? rules.dataCentreFee : 0),
  target: order => order.state,
  objection(v, { way, state }) {
    const record = v.open.providers[v.who]
    if (way === 'open') return record.sites.includes(state) ? 'already-there' : null
    if (!record.sites.includes(state)) return 'no-data-centre'
    if (HEADQUARTERS[v.who] === state) return 'headquarters'
    return isInUse(v.open, v.who, state) ? 'account-there' : null
  },
  carryOut(turn, given) {
    for (const { seat, order } of given.filter(one => one.order.way === 'open')) {
      const record = turn.open.providers[seat]
      const { state } = order
      if (record.closed !== null || record.sites.includes(state)) {
        lapse(turn, seat, 'data-centre', 'not-possible')
        continue
      }
      record.sites.push(state)
      turn.tell('all', 'data-centre-opened', { provider: seat, state })
      // Paid once for each provider and state (R3.6)
      if (record.opened.includes(state)) continue
      record.opened.push(state)
      score(turn, seat, turn.rules.dataCentreProvider, 'data-centre')
      if (isGovernment(state)) score(turn, state, turn.rules.dataCentreHost, 'data-centre')
    }
    for (const { seat, order } of given.filter(one => one.order.way === 'close')) {
      const record = turn.open.providers[seat]
      const { state } = order
      if (!record.sites.includes(state) || HEADQUARTERS[seat] === state) lapse(turn, seat, 'data-centre', 'no-data-centre')
      else if (isInUse(turn.open, seat, state)) lapse(turn, seat, 'data-centre', 'not-possible')
      else {
        record.sites = record.sites.filter(one => one !== state)
        turn.tell('all', 'data-centre-closed', { provider: seat, state })
      }
    }
  },
})
