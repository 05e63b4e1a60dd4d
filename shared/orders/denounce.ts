import { score } from '../turn.ts'
import { defineOrder } from './order.ts'

/** U7: spends a scandal token in public, in S11. */
export const denounce = defineOrder({
  kind: 'denounce',
  phase: 'orders',
  by: 'account',
  ap: 1,
  blanks: { government: 'government' },
  objection: (v, { government }) => ((v.hand.scandals[government] ?? 0) > 0 ? null : 'no-scandal-token'),
  carryOut(turn, given) {
    for (const { seat, order } of given) {
      const { government } = order
      const hand = turn.hands[seat]
      const tokens = hand.scandals[government] ?? 0
      if (tokens < 1) continue
      hand.scandals[government] = tokens - 1
      hand.denounced++
      turn.tell('all', 'denounced', { handle: seat, government })
      score(turn, seat, turn.rules.denounceAccount, 'denounce', 'seat')
      score(turn, government, turn.rules.denounceGovernment, 'denounce')
    }
  },
})
