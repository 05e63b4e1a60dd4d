import { defineOrder } from './order.ts'

/** P5: a live warrant canary, in S5 (R5.4). */
export const canary = defineOrder({
  kind: 'canary',
  phase: 'orders',
  by: 'provider',
  ap: 1,
  blanks: {},
  objection: v => (v.open.providers[v.who].canary === 'live' ? 'canary-live' : null),
  carryOut(turn, given) {
    for (const { seat } of given) {
      turn.open.providers[seat].canary = 'live'
      turn.tell('all', 'canary-bought', { provider: seat })
    }
  },
})
