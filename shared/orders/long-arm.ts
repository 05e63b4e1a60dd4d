import { seal, takeToken, warn, writeDemand } from '../papers.ts'
import { isGovernment } from '../names.ts'
import { gagPrice, hasProbableCause, hasTreaty, isEstablished } from '../terms.ts'
import { lapse } from '../lapse.ts'
import { defineOrder } from './order.ts'

/** G4: served in S9, answered in CHAMBERS (R5.2), executed in S8 of the next round at the earliest. */
export const longArm = defineOrder({
  kind: 'long-arm',
  phase: 'orders',
  by: 'government',
  ap: 1,
  blanks: { handle: 'handle', gag: 'flag' },
  influence: (v, order, rules) => (order.gag ? gagPrice(v.open, rules) : 0),
  target: order => order.handle,
  objection(v, { handle }) {
    const account = v.open.accounts[handle]
    if (!isEstablished(v.open, account.provider, v.who)) return 'not-established'
    if (account.state === v.who) return 'data-at-home'
    if (v.hand.demands.some(demand => demand.handle === handle)) return 'demand-open'
    return hasProbableCause(v.hand, handle) ? null : 'no-probable-cause'
  },
  carryOut(turn, given) {
    for (const { seat, order } of given) {
      const { handle, gag } = order
      const { provider, state: host } = turn.open.accounts[handle]
      const hand = turn.hands[seat]
      if (!isEstablished(turn.open, provider, seat)) lapse(turn, seat, 'long-arm', 'not-established')
      else if (host === seat) lapse(turn, seat, 'long-arm', 'not-possible')
      else if (hand.demands.some(demand => demand.handle === handle)) lapse(turn, seat, 'long-arm', 'not-possible')
      else if (!hasProbableCause(hand, handle)) lapse(turn, seat, 'long-arm', 'no-cause')
      else {
        // A token is spent at service if no treaty covers (R4.12)
        const token =
          isGovernment(host) &&
          !hasTreaty(turn.open, seat, host) &&
          turn.open.states[seat].tokens.includes(host) &&
          !hand.spent.includes(host)
        const id = `${seat}.${turn.open.round}.${handle}`
        writeDemand(turn, {
          id,
          government: seat,
          handle,
          provider,
          host,
          served: turn.open.round,
          stage: 'to-answer',
          due: null,
          refusals: 0,
          gagged: gag,
          token,
          compelled: false,
        })
        turn.tell(gag ? [seat, provider] : 'all', 'served', {
          government: seat,
          handle,
          provider,
          host,
          gagged: gag,
          token,
        })
        if (gag) seal(turn, provider, { kind: 'long-arm', government: seat, handle })
        else {
          turn.open.providers[provider].unreported++
          warn(turn, handle, 'long-arm', seat)
        }
        if (token && isGovernment(host)) {
          if (gag) hand.spent.push(host)
          else takeToken(turn, seat, host)
        }
      }
    }
  },
})
