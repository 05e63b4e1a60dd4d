import { takeContent } from '../execution.ts'
import { warn } from '../papers.ts'
import { accountsAt, hasProbableCause, hasSite, hasSuspicion, suspects } from '../terms.ts'
import { moveTrust, score } from '../turn.ts'
import { lapse } from '../lapse.ts'
import { defineOrder } from './order.ts'

/** G3: reads every readable account on the provider's server on own soil (R4.7). Executed in S8. */
export const seizure = defineOrder({
  kind: 'seizure',
  phase: 'orders',
  by: 'government',
  ap: 1,
  blanks: { provider: 'provider' },
  objection(v, { provider }, rules) {
    if (!hasSite(v.open, provider, v.who)) return 'no-data-centre'
    const caused = accountsAt(v.open, provider, v.who).some(a => hasProbableCause(v.hand, a, rules) || hasSuspicion(v.hand, a, rules))
    return caused ? null : 'no-suspicion'
  },
  carryOut(turn, given) {
    for (const { seat, order } of given) {
      const { provider } = order
      const hand = turn.hands[seat]
      const there = accountsAt(turn.open, provider, seat)
      if (!hasSite(turn.open, provider, seat)) lapse(turn, seat, 'seizure', 'no-data-centre')
      else if (!there.some(a => hasProbableCause(hand, a, turn.rules) || hasSuspicion(hand, a, turn.rules)))
        lapse(turn, seat, 'seizure', 'no-cause')
      else {
        turn.tell('all', 'seized', { government: seat, provider, state: seat, accounts: there.length })
        moveTrust(turn, provider, turn.rules.seizureTrust, 'seizure')
        turn.open.providers[provider].unreported++
        const wanted = suspects(hand)
        let found = false
        for (const handle of there) {
          warn(turn, handle, 'seizure', seat)
          const read = takeContent(turn, { government: seat, handle, tool: 'seizure', host: seat, known: true })
          found ||= read && wanted.includes(handle)
          if (!read) turn.tell([seat, handle], 'spared', { handle })
        }
        if (!found) score(turn, seat, turn.rules.emptyRaid, 'empty-raid', 'seat')
      }
    }
  },
})
