import { learn } from '../notebook.ts'
import { seal, warn } from '../papers.ts'
import { bitOf, gagPrice, isEstablished, knowsCategory, maskOfCategory } from '../terms.ts'
import { CATEGORY_OF } from '../names.ts'
import { lapse } from '../lapse.ts'
import { defineOrder } from './order.ts'

/** G1: records wherever they are; never content. Settled in S7. */
export const subpoena = defineOrder({
  kind: 'subpoena',
  phase: 'orders',
  by: 'government',
  ap: 1,
  blanks: { handle: 'handle', gag: 'flag' },
  influence: (v, order, rules) => (order.gag ? gagPrice(v.open, rules) : 0),
  target: order => order.handle,
  objection(v, order) {
    return isEstablished(v.open, v.open.accounts[order.handle].provider, v.who) ? null : 'not-established'
  },
  carryOut(turn, given) {
    // All on the notebooks that the step before has left: what one subpoena tells does not sharpen another of the same step
    const known = new Set(given.filter(({ seat, order }) => knowsCategory(turn.hands[seat].notebook[order.handle])))
    for (const one of given) {
      const { seat, order } = one
      const { handle, gag } = order
      const { provider } = turn.open.accounts[handle]
      if (!isEstablished(turn.open, provider, seat)) {
        lapse(turn, seat, 'subpoena', 'not-established')
        continue
      }
      turn.tell(gag ? [seat, provider] : 'all', 'subpoenaed', { government: seat, handle, provider, gagged: gag })
      if (gag) seal(turn, provider, { kind: 'subpoena', government: seat, handle })
      else {
        turn.open.providers[provider].unreported++
        warn(turn, handle, 'subpoena', seat)
      }
      // U5: noise, except for a government that has the account preserved
      if (turn.covered.has(handle) && !turn.hands[seat].preserved.some(copy => copy.handle === handle)) {
        turn.tell([seat], 'noise', { government: seat, handle })
        continue
      }
      const { archetype } = turn.hands[handle]
      learn(turn, seat, handle, known.has(one) ? bitOf(archetype) : maskOfCategory(CATEGORY_OF[archetype]), 'subpoena')
    }
  },
})
