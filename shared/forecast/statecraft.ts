/** A government's bills and treaties, and what anybody puts on a bill. */
import { displacedBy } from '../chambers/legislature.ts'
import { ENACTMENTS } from '../laws.ts'
import { isGovernment, PROVIDERS, type GovId, type Law } from '../names.ts'
import { influencePriceFor } from '../objections.ts'
import type { OrderOfKind } from '../phases.ts'
import type { Rules } from '../rules.ts'
import type { Open } from '../state.ts'
import { hasSite, isEstablished } from '../terms.ts'
import type { GovernmentView, SeatView } from '../view.ts'
import { inSixths, seen, sixthsOf } from './odds.ts'
import { comity, influenceOf, PLAIN, points, prices, trust, type Cost, type Outlook, type Rule } from './outlook.ts'
import { lobbiedKey, proposedKey, tabledKey } from './steps.ts'

interface Tabled {
  readonly state: GovId
  readonly act: OrderOfKind<'bill'>['act']
  readonly law: Law | null
  readonly displaces: Law | null
}

/** What a bill moves if it passes (R5.5). */
function passing(open: Open, { state, act, law, displaces }: Tabled, rules: Rules): { rules: Rule[]; costs: Cost[] } {
  if (act === 'withdraw') {
    const { treaty } = open.states[state]
    return {
      rules: treaty === null ? [] : [{ kind: 'treaty', state, other: treaty }],
      costs: [comity(rules.comityWithdrawal, 'withdrawal', 'passes')],
    }
  }
  if (law === null) return { rules: [], costs: [] }
  const is = (one: Law): Rule => ({ kind: 'law', state, law: one, does: 'is-there' })
  if (act === 'repeal') return { rules: [is(law)], costs: [] }
  const gone = displacedBy(open, state, law, displaces, rules)
  const effect = ENACTMENTS[law]
  const concerned = PROVIDERS.filter(
    one => effect.trust !== null && (effect.trust.of === 'established' ? isEstablished : hasSite)(open, one, state),
  )
  return {
    rules: [is(law), ...(gone === null ? [] : [is(gone)])],
    costs: [
      ...(open.governments[state].signed ? [] : [points(state, rules.signatureLaw, 'signature-law', 'passes')]),
      ...(effect.comity === null ? [] : [comity(rules[effect.comity], 'law', 'passes')]),
      ...concerned.map(one => trust(one, effect.trust === null ? 0 : rules[effect.trust.by], 'law', 'passes')),
    ],
  }
}

export function bill(v: GovernmentView, order: OrderOfKind<'bill'>, rules: Rules): Outlook {
  const { act, law, displaces } = order
  const left = v.hand.influence - influencePriceFor(v, order)
  const { passes, fails } = seen('tabled', tabledKey(v, act, law, left))
  const effect = passing(v.open, { state: v.who, act, law, displaces }, rules)
  return {
    ...PLAIN,
    odds: inSixths([
      ['passes', passes],
      ['fails', fails],
    ]),
    rules: effect.rules,
    stoppers: [{ who: 'others', how: 'lobby', sixths: sixthsOf(fails), price: null }],
    lessons: [{ who: 'all', what: 'order', handle: null, when: 'always' }],
    costs: [...prices(v, order), ...effect.costs],
  }
}

export function lobby(v: SeatView, order: OrderOfKind<'lobby'>, rules: Rules): Outlook {
  const tabled = v.open.bills.find(one => one.id === order.bill)
  if (tabled === undefined) return PLAIN
  const { act, law, displaces } = tabled
  const support = order.support ? order.influence : -order.influence
  const { passes, fails } = seen('lobbied', lobbiedKey(v, order.bill, act, law, support))
  const effect = passing(v.open, { state: order.bill, act, law, displaces }, rules)
  return {
    ...PLAIN,
    odds: inSixths([
      ['passes', passes],
      ['fails', fails],
    ]),
    rules: effect.rules,
    stoppers: [{ who: 'others', how: 'outbid', sixths: sixthsOf(order.support ? fails : passes), price: null }],
    lessons: [{ who: 'all', what: 'order', handle: null, when: 'always' }],
    costs: [influenceOf(v.who, -order.influence, 'lobby', 'always'), ...effect.costs],
  }
}

export function treaty(v: GovernmentView, order: OrderOfKind<'treaty'>, rules: Rules): Outlook {
  const { signed, unsigned } = seen('proposed', proposedKey(v, order.state))
  return {
    ...PLAIN,
    odds: inSixths([
      ['signed', signed],
      ['unsigned', unsigned],
    ]),
    rules: [{ kind: 'treaty', state: v.who, other: order.state }],
    stoppers: isGovernment(order.state) ? [{ who: order.state, how: 'decline', sixths: sixthsOf(unsigned), price: null }] : [],
    lessons: [{ who: 'all', what: 'order', handle: null, when: 'always' }],
    costs: [...prices(v, order), comity(rules.comityTreaty, 'treaty', 'signed')],
  }
}

/** Signed for certain: who proposed to one cannot sign with anybody else, nor can who has not proposed (R5.6). */
export function accept(v: GovernmentView, order: OrderOfKind<'accept'>, rules: Rules): Outlook {
  const { open, who } = v
  const isFree = open.states[who].treaty === null && open.states[order.government].treaty === null
  const mayLeave = open.bills.some(one => one.act === 'withdraw')
  return {
    ...PLAIN,
    odds: isFree ? [{ what: 'signed', sixths: 6 }] : inSixths([...(mayLeave ? [['signed', 0] as const] : []), ['unsigned', 1]]),
    rules: [{ kind: 'treaty', state: who, other: order.government }],
    lessons: [{ who: 'all', what: 'order', handle: null, when: 'always' }],
    costs: [comity(rules.comityTreaty, 'treaty', 'signed')],
  }
}
