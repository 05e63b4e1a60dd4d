/** C3: executive agreements (R5.6). */
import { GOVERNMENTS, type GovId } from '../names.ts'
import { defineOrder } from '../orders/order.ts'
import { moveComity, type Turn } from '../turn.ts'
import { demandOf, enforceByLaw } from './moot.ts'

/** Accepts exactly this proposal; who proposed cannot accept (R5.6). */
export const accept = defineOrder({
  kind: 'accept',
  phase: 'chambers',
  by: 'government',
  ap: 0,
  blanks: { government: 'government' },
  objection(v, { government }) {
    if (!v.open.proposals.some(one => one.government === government && one.to === v.who)) return 'no-such-proposal'
    return v.open.proposals.some(one => one.government === v.who) ? 'proposed-yourself' : null
  },
})

/** Mutual proposals first, then accepted ones; one treaty a state, so a cycle signs nothing. */
export function settleTreaties(turn: Turn, acceptances: ReadonlyMap<GovId, GovId>): void {
  const { open } = turn
  const proposed = new Map(open.proposals.map(({ government, to }) => [government, to]))
  const isFree = (state: GovId): boolean => open.states[state].treaty === null
  for (const a of GOVERNMENTS) {
    for (const b of GOVERNMENTS) {
      if (a < b && proposed.get(a) === b && proposed.get(b) === a && isFree(a) && isFree(b)) sign(turn, a, b)
    }
  }
  for (const [to, from] of acceptances) {
    if (proposed.get(from) === to && !proposed.has(to) && isFree(from) && isFree(to)) sign(turn, from, to)
  }
  open.proposals = []
}

function sign(turn: Turn, a: GovId, b: GovId): void {
  const { open } = turn
  open.states[a].treaty = b
  open.states[b].treaty = a
  turn.tell('all', 'signed', { government: a, partner: b })
  moveComity(turn, turn.rules.comityTreaty, 'treaty')
  for (const pending of open.docket.filter(one => one.ground === 'reach')) {
    const demand = demandOf(turn, pending)
    if (demand === null) continue
    if ((demand.government === a && demand.host === b) || (demand.government === b && demand.host === a)) enforceByLaw(turn, pending)
  }
}
