import { learn } from '../notebook.ts'
import { CATEGORY_OF, GOVERNMENTS } from '../names.ts'
import { isOffline, isResting, maskOfCategory } from '../terms.ts'
import { score } from '../turn.ts'
import { lapse } from '../lapse.ts'
import { defineOrder } from './order.ts'

/** U6: earns, and one government drawn by lot learns the category unless covered; not in two consecutive rounds. In S12. */
export const transact = defineOrder({
  kind: 'transact',
  phase: 'orders',
  by: 'account',
  ap: 1,
  blanks: {},
  objection(v, _order, rules) {
    const account = v.open.accounts[v.who]
    if (isResting(v.hand.transacted, v.open.round, rules)) return 'resting'
    if (account.lock === 'self-made') return 'self-made'
    return isOffline(account, v.open.round) ? 'offline' : null
  },
  carryOut(turn, given) {
    for (const { seat } of given) {
      const account = turn.open.accounts[seat]
      if (account.lock === 'self-made' || isOffline(account, turn.open.round)) {
        lapse(turn, seat, 'transact', 'not-online')
        continue
      }
      turn.hands[seat].transacted = turn.open.round
      turn.tell([seat], 'transacted', { handle: seat })
      score(turn, seat, turn.rules.transact, 'transact', 'seat')
      const seen = turn.luck.shuffle(GOVERNMENTS, 'transact', seat).slice(0, turn.rules.transactSeenBy)
      for (const government of seen) {
        const pierced = turn.hands[government].preserved.some(copy => copy.handle === seat)
        if (turn.covered.has(seat) && !pierced) continue
        learn(turn, government, seat, maskOfCategory(CATEGORY_OF[turn.hands[seat].archetype]), 'transact')
      }
    }
  },
})
