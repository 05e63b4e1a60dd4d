import { paperId, writeRequest } from '../papers.ts'
import { hasProbableCause } from '../terms.ts'
import { lapse } from '../lapse.ts'
import { defineOrder } from './order.ts'

/** G5: asks the state where the data lie; secret between the two governments. Filed in S9, answered in C1 (R5.3). */
export const mlat = defineOrder({
  kind: 'mlat',
  phase: 'orders',
  by: 'government',
  ap: 1,
  blanks: { handle: 'handle' },
  influence: (_v, _order, rules) => rules.mlatFee,
  target: order => order.handle,
  objection(v, { handle }, rules) {
    if (v.open.accounts[handle].state === v.who) return 'data-at-home'
    if (v.hand.requests.some(request => request.government === v.who && request.handle === handle)) return 'request-open'
    return hasProbableCause(v.hand, handle, rules) ? null : 'no-probable-cause'
  },
  carryOut(turn, given) {
    for (const { seat, order } of given) {
      const { handle } = order
      const host = turn.open.accounts[handle].state
      const hand = turn.hands[seat]
      if (host === seat) lapse(turn, seat, 'mlat', 'not-possible')
      else if (hand.requests.some(request => request.government === seat && request.handle === handle))
        lapse(turn, seat, 'mlat', 'not-possible')
      else if (!hasProbableCause(hand, handle, turn.rules)) lapse(turn, seat, 'mlat', 'no-cause')
      else {
        const id = paperId(seat, turn.open.round, handle)
        writeRequest(turn, {
          id,
          government: seat,
          host,
          handle,
          filed: turn.open.round,
          stage: 'to-answer',
          due: null,
        })
        turn.tell(host === 'ALP' ? [seat] : [seat, host], 'filed', { government: seat, host, handle })
      }
    }
  },
})
