/** C2: bills, before the court, so that a statute can moot a pending case (R5.5). */
import { ENACTMENTS } from '../laws.ts'
import { LAWS, PROVIDERS, type GovId, type Law, type ProviderId, type Seat, type StateId } from '../names.ts'
import { defineOrder } from '../orders/order.ts'
import type { Rules } from '../rules.ts'
import type { Bill, Open } from '../state.ts'
import { hasLaw, hasSite, isEstablished } from '../terms.ts'
import { blame, moveComity, moveIndex, moveInfluence, moveTrust, score, type Turn } from '../turn.ts'
import { enforceByLaw, mootCase } from './moot.ts'

/** R5.5: Influence for or against one bill, revealed together, spent in any case. */
export const lobby = defineOrder({
  kind: 'lobby',
  phase: 'chambers',
  by: 'any',
  ap: 0,
  blanks: { bill: 'government', support: 'flag', influence: 'influence' },
  influence: (_v, order) => order.influence,
  target: order => order.bill,
  objection(v, order, rules) {
    if (!v.open.bills.some(bill => bill.id === order.bill)) return 'no-such-bill'
    return order.influence >= 1 && order.influence <= rules.lobbyMax ? null : 'bad-blank'
  },
})

export interface Lobbying {
  readonly seat: Seat
  readonly bill: GovId
  readonly support: boolean
  readonly influence: number
}

/** All of C2 but the challenges of a MANDATE. A tie fails. */
export function settleBills(turn: Turn, lobbying: readonly Lobbying[]): void {
  const { open, rules } = turn
  for (const { seat, bill, support, influence } of lobbying) {
    moveInfluence(turn, seat, -influence, 'lobby')
    turn.tell('all', 'lobbied', { seat, bill, influence: support ? influence : -influence })
  }
  // Trust is moved once, by the sum, so that the order of the bills does not matter at its bounds
  const trust = new Map<ProviderId, number>()
  // Partners may leave their treaty in the same round
  const partners = new Map(open.bills.map(({ id }) => [id, open.states[id].treaty]))
  for (const bill of open.bills) {
    const lobbied = lobbying
      .filter(one => one.bill === bill.id)
      .reduce((n, one) => n + (one.support ? one.influence : -one.influence), rules.sponsor)
    const given = turn.given.bills?.[bill.id]
    const sum = given === undefined ? lobbied : given ? Math.max(1, lobbied) : Math.min(0, lobbied)
    if (sum > 0) pass(turn, bill, trust, partners.get(bill.id) ?? null)
    else turn.tell('all', 'bill-failed', { government: bill.id, margin: sum })
  }
  open.bills = []
  for (const [provider, by] of trust) moveTrust(turn, provider, by, 'law')
}

function pass(turn: Turn, bill: Bill, trust: Map<ProviderId, number>, partner: StateId | null): void {
  const { id, act, law } = bill
  if (act === 'withdraw' && partner !== null) withdraw(turn, id, partner)
  else if (law !== null && act === 'repeal') {
    removeLaw(turn, id, law)
    turn.tell('all', 'repealed', { government: id, law })
  } else if (law !== null) enact(turn, id, law, bill.displaces, trust)
}

/** The law that gives way when this one is enacted; null if there is room (R5.5). */
export function displacedBy(open: Open, state: GovId, law: Law, displaces: Law | null, rules: Rules): Law | null {
  // MANDATE displacing SHIELD, or the reverse, displaces no second law
  const { ousts } = ENACTMENTS[law]
  if (ousts !== null && hasLaw(open, state, ousts)) return ousts
  if (open.states[state].laws.length < rules.lawsPerState) return null
  return displaces !== null && hasLaw(open, state, displaces) ? displaces : (LAWS.find(one => hasLaw(open, state, one)) ?? null)
}

function enact(turn: Turn, state: GovId, law: Law, displaces: Law | null, trust: Map<ProviderId, number>): void {
  const { open, rules } = turn
  const effect = ENACTMENTS[law]
  const giveWay = (gone: Law): void => {
    removeLaw(turn, state, gone)
    turn.tell('all', 'displaced', { government: state, law: gone })
  }
  const gone = displacedBy(open, state, law, displaces, rules)
  if (gone !== null) giveWay(gone)
  open.states[state].laws.push(law)
  turn.tell('all', 'enacted', { government: state, law })
  if (!open.governments[state].signed) {
    open.governments[state].signed = true
    score(turn, state, rules.signatureLaw, 'signature-law')
  }
  if (effect.comity !== null) moveComity(turn, rules[effect.comity], 'law', state)
  if (effect.economy !== null) moveIndex(turn, 'economy', rules[effect.economy], 'law', true)
  for (const provider of PROVIDERS) {
    if (effect.trust !== null && isConcerned(turn, provider, state, effect.trust.of))
      trust.set(provider, (trust.get(provider) ?? 0) + rules[effect.trust.by])
  }
  if (law !== 'REACH') return
  for (const pending of open.docket.filter(one => one.government === state && one.ground === 'reach')) enforceByLaw(turn, pending)
}

function isConcerned(turn: Turn, provider: ProviderId, state: GovId, how: 'established' | 'hosting'): boolean {
  if (how === 'established') return isEstablished(turn.open, provider, state)
  return hasSite(turn.open, provider, state)
}

/** Takes a law out of force; a pending case about a MANDATE is moot with it. */
export function removeLaw(turn: Turn, state: GovId, law: Law): void {
  const record = turn.open.states[state]
  record.laws = record.laws.filter(one => one !== law)
  if (law !== 'MANDATE') return
  for (const pending of turn.open.docket.filter(one => one.mandate === state)) mootCase(turn, pending)
}

/** If both partners leave, Comity falls once, by both of them (R5.5). */
function withdraw(turn: Turn, state: GovId, partner: StateId): void {
  const isOver = turn.open.states[state].treaty === null
  turn.open.states[state].treaty = null
  turn.open.states[partner].treaty = null
  turn.tell('all', 'withdrawn', { government: state, partner })
  if (isOver) blame(turn, state)
  else moveComity(turn, turn.rules.comityWithdrawal, 'withdrawal', state)
}
