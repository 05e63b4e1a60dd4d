import { seal, warn, writePreservation } from '../papers.ts'
import { gagPrice, isDeleted, isEstablished, isKeyLost } from '../terms.ts'
import { lapse } from '../lapse.ts'
import { defineOrder } from './order.ts'

/** G2: a frozen copy for this and the next round (R4.3). Attaches in S3, before any user protection. */
export const preserve = defineOrder({
  kind: 'preserve',
  phase: 'orders',
  by: 'government',
  ap: 1,
  blanks: { handle: 'handle', gag: 'flag' },
  influence: (v, order, rules) => (order.gag ? gagPrice(v.open, rules) : 0),
  target: order => order.handle,
  objection(v, { handle }) {
    const account = v.open.accounts[handle]
    if (!isEstablished(v.open, account.provider, v.who)) return 'not-established'
    if (v.hand.preserved.some(copy => copy.handle === handle)) return 'already-preserved'
    return isDeleted(account, v.open.round) || isKeyLost(account, v.open.round) ? 'already-deleted' : null
  },
  carryOut(turn, given) {
    const { round } = turn.open
    for (const { seat, order } of given) {
      const { handle, gag } = order
      const account = turn.open.accounts[handle]
      const { provider } = account
      if (!isEstablished(turn.open, provider, seat)) lapse(turn, seat, 'preserve', 'not-established')
      else if (turn.hands[seat].preserved.some(copy => copy.handle === handle)) lapse(turn, seat, 'preserve', 'not-possible')
      else if (isDeleted(account, round) || isKeyLost(account, round)) lapse(turn, seat, 'preserve', 'not-possible')
      else {
        const copy = {
          government: seat,
          handle,
          provider,
          lock: account.lock,
          state: account.state,
          since: round,
          until: round + turn.rules.preserveRounds,
          gagged: gag,
        }
        writePreservation(turn, copy)
        turn.tell(gag ? [seat, provider] : 'all', 'preserved', { government: seat, handle, provider, gagged: gag })
        if (gag) seal(turn, provider, { kind: 'preserve', government: seat, handle })
        else {
          turn.open.providers[provider].unreported++
          warn(turn, handle, 'preserve', seat)
        }
      }
    }
  },
})
