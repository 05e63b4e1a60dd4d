import { rollForKeys } from '../movement.ts'
import { defineOrder } from './order.ts'

/** U3: own encryption, unreadable to everything but an exploit, with a roll for the keys (R4.4). In S4. */
export const selfMade = defineOrder({
  kind: 'self-made',
  phase: 'orders',
  by: 'account',
  ap: 2,
  blanks: {},
  objection: v => (v.open.accounts[v.who].lock === 'self-made' ? 'already-encrypted' : null),
  carryOut(turn, given) {
    for (const { seat } of given) {
      turn.open.accounts[seat].lock = 'self-made'
      turn.tell('all', 'encrypted', { handle: seat, lock: 'self-made' })
      rollForKeys(turn, seat, 'made')
    }
  },
})
