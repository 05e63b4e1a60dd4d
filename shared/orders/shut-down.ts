import { shutDown } from '../shutdown.ts'
import { hasLaw, isEstablished } from '../terms.ts'
import { STATES } from '../names.ts'
import { defineOrder } from './order.ts'

/** P9: closes in protest (R4.6). All shutdowns close first, then the evacuations are computed, in S6. */
export const shutDownOrder = defineOrder({
  kind: 'shut-down',
  phase: 'orders',
  by: 'provider',
  ap: 2,
  blanks: {},
  objection(v) {
    if (v.open.providers[v.who].closed !== null) return 'provider-closed'
    const demands = [...v.open.demands.filter((demand) => demand.provider === v.who), ...v.hand.demands]
    const pressed = demands.some((demand) => v.open.accounts[demand.handle].provider === v.who && v.open.accounts[demand.handle].lock === 'checkbox')
    const mandated = STATES.some((state) => hasLaw(v.open, state, 'MANDATE') && isEstablished(v.open, v.who, state))
    return pressed || mandated ? null : 'no-reason-to-shut'
  },
  carryOut: (turn, given) => shutDown(turn, given.map((one) => one.seat)),
})
