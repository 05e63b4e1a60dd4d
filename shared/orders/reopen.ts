import { lapse } from '../lapse.ts'
import { defineOrder } from './order.ts'

/** P9: reopens three rounds after the shutdown, with enough Trust left (R3.7). In S6. */
export const reopen = defineOrder({
  kind: 'reopen',
  phase: 'orders',
  by: 'provider',
  ap: 2,
  blanks: {},
  objection(v, _order, rules) {
    const { closed, trust } = v.open.providers[v.who]
    if (closed === null) return 'provider-open'
    if (v.open.round < closed + rules.reopenAfter) return 'too-early-to-reopen'
    return trust >= rules.reopenTrust ? null : 'too-little-trust'
  },
  carryOut(turn, given) {
    const { rules } = turn
    for (const { seat } of given) {
      const record = turn.open.providers[seat]
      if (record.closed === null || turn.open.round < record.closed + rules.reopenAfter || record.trust < rules.reopenTrust) {
        lapse(turn, seat, 'reopen', 'not-possible')
        continue
      }
      record.closed = null
      turn.tell('all', 'reopened', { provider: seat })
    }
  },
})
