import { moveIndex, score } from '../turn.ts'
import { defineOrder } from './order.ts'

/** P7: once a game; exploits against its accounts are harder by 1. In S5. */
export const harden = defineOrder({
  kind: 'harden',
  phase: 'orders',
  by: 'provider',
  ap: 1,
  blanks: {},
  objection: v => (v.open.providers[v.who].hardened ? 'already-hardened' : null),
  carryOut(turn, given) {
    for (const { seat } of given) {
      turn.open.providers[seat].hardened = true
      turn.tell('all', 'hardened', { provider: seat })
      score(turn, seat, turn.rules.hardened, 'hardened')
      moveIndex(turn, 'security', turn.rules.securityHardened, 'hardened', true)
    }
  },
})
