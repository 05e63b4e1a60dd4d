import { hasLaw } from '../terms.ts'
import { defineOrder } from './order.ts'

/** G7: tables one law of one's own state to enact or repeal, or the withdrawal from its treaty. Public in S2, voted in C2 (R5.5). */
export const bill = defineOrder({
  kind: 'bill',
  phase: 'orders',
  by: 'government',
  ap: 1,
  blanks: { act: 'act', law: 'law', displaces: 'law' },
  influence: (_v, _order, rules) => rules.billFee,
  objection(v, { act, law, displaces }, rules) {
    if (act === 'withdraw') {
      if (law !== null || displaces !== null) return 'bad-blank'
      return v.open.states[v.who].treaty === null ? 'no-treaty' : null
    }
    if (law === null) return 'bad-blank'
    if (act === 'repeal') {
      if (displaces !== null) return 'bad-blank'
      return hasLaw(v.open, v.who, law) ? null : 'law-not-in-force'
    }
    if (hasLaw(v.open, v.who, law)) return 'law-in-force'
    if (displaces === null) return null
    return v.open.states[v.who].laws.length >= rules.lawsPerState && hasLaw(v.open, v.who, displaces) ? null : 'not-displaceable'
  },
  carryOut(turn, given) {
    for (const { seat, order } of given) {
      const { act, law, displaces } = order
      // A bill of a scenario's that still waits gives way to the one its government tables now: one a round (R2.2)
      turn.open.bills = [...turn.open.bills.filter(bill => bill.id !== seat), { id: seat, act, law, displaces }]
      turn.tell('all', 'tabled', { government: seat, act, law, displaces })
    }
  },
})
