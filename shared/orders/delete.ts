import { bitOf, isDeleted } from '../terms.ts'
import { learn } from '../notebook.ts'
import { score } from '../turn.ts'
import { GOVERNMENTS } from '../names.ts'
import { defineOrder } from './order.ts'

/** U4: no content this round and the next, in S4. Obstruction under an open preservation of an earlier round (R4.5). */
export const deleteOrder = defineOrder({
  kind: 'delete',
  phase: 'orders',
  by: 'account',
  ap: 1,
  blanks: {},
  objection: v => (isDeleted(v.open.accounts[v.who], v.open.round) ? 'already-deleted' : null),
  carryOut(turn, given) {
    const { round } = turn.open
    for (const { seat } of given) {
      turn.open.accounts[seat].deletedUntil = round + turn.rules.deleteRounds
      turn.tell('all', 'deleted', { handle: seat })
      const warned = turn.open.preserved.filter(copy => copy.handle === seat)
      if (!warned.some(copy => copy.since < round)) continue
      turn.tell('all', 'obstructed', { seat })
      score(turn, seat, turn.rules.obstruction, 'obstruction', 'seat')
      for (const government of GOVERNMENTS) {
        if (warned.some(copy => copy.government === government))
          learn(turn, government, seat, bitOf(turn.hands[seat].archetype), 'obstruction')
      }
    }
  },
})
