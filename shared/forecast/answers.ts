/** Answers in CHAMBERS: to warrants and requests, gags, canaries, Mandates. */
import { demandsOn } from '../chambers/answers.ts'
import { rulingBelow } from '../chambers/court.ts'
import { isGovernment, type Ground, type Handle } from '../names.ts'
import { influencePriceFor, objection } from '../objections.ts'
import type { Order, OrderOfKind } from '../phases.ts'
import type { Rules } from '../rules.ts'
import type { Demand } from '../state.ts'
import { contemptPrice, hasLaw, hasTreaty, hostNow, isCovered, mlatDelay } from '../terms.ts'
import type { AccountView, GovernmentView, ProviderView, SeatView } from '../view.ts'
import { collisionOf, executionTrust } from './content.ts'
import { inSixths, seen, sixthsOf } from './odds.ts'
import { comity, cost, influenceOf, PLAIN, points, trust, type Chance, type Cost, type Outlook, type Rule } from './outlook.ts'
import { compliedKey, isForbidden, joinedKey, lobbiedKey, roundsLeft, ruledKey } from './steps.ts'

/** What the court below has made of the ground. */
function doctrine(v: Pick<SeatView, 'open'>, ground: Ground, government: Demand['government']): Rule {
  const below = rulingBelow(v.open, { ground, government, below: null })
  return { kind: 'doctrine', ground, track: v.open.tracks[ground], does: below === 'enforce' ? 'enforces' : 'quashes' }
}

/** Ends of a case that is filed now, for its challenger. */
function caseOdds(v: SeatView, ground: Ground, government: Demand['government'], filed = 1): Chance[] {
  const isLate = roundsLeft(v.open) === 0
  if (isLate && filed === 1) return [{ what: 'unheard', sixths: 6 }]
  const ruled = seen('ruled', ruledKey(v.open, ground, government))
  return inSixths([
    ...(isLate ? [] : [['falls', filed * ruled.quash] as const, ['stands', filed * ruled.enforce] as const]),
    ['unheard', filed * ruled.unheard],
    ...(filed === 1 ? [] : [['unpaid', 1 - filed] as const]),
  ])
}

/** What a case costs and brings its challenger, the government and the track. */
function caseCosts(v: SeatView, ground: Ground, government: Demand['government'], rules: Rules): Cost[] {
  const wins = v.hand.party === 'provider' ? [points(v.who, rules.courtProvider, 'court', 'wins')] : []
  return [
    ...wins,
    ...(v.hand.party === 'provider' ? [trust(v.who as ProviderView['who'], rules.courtTrust, 'court', 'wins')] : []),
    points(v.who, rules.courtLoser, 'court', 'loses'),
    points(government, rules.courtGovernment, 'court', 'loses'),
    points(government, rules.courtLoser, 'court', 'wins'),
    cost({ unit: 'precedent', ground }, 'heard'),
  ]
}

/** The account may take this warrant to court whatever the provider answers (R5.2). */
const mayJoin = (v: SeatView, demand: Demand): boolean =>
  !demand.gagged && !isCovered(v.open, demand) && v.open.accounts[demand.handle].state !== demand.government

/** What the law of either side says of this warrant. */
export function demandRules(v: SeatView, demand: Demand): Rule[] {
  const { open } = v
  const { government, provider } = demand
  const host = hostNow(open, demand)
  return [
    hasLaw(open, government, 'REACH')
      ? { kind: 'law', state: government, law: 'REACH', does: 'binds' }
      : { kind: 'established', provider, state: government },
    ...(isForbidden(open, government, host) ? [{ kind: 'law', state: host, law: 'BLOCK', does: 'forbids' } as const] : []),
    ...(hasTreaty(open, government, host) ? [{ kind: 'treaty', state: government, other: host } as const] : []),
    ...(demand.token ? [{ kind: 'token', state: government, into: demand.host } as const] : []),
  ]
}

export function answer(v: ProviderView, order: OrderOfKind<'answer'>, rules: Rules): Outlook {
  const demand = demandsOn(v).find(one => one.id === order.demand)
  if (demand === undefined) return PLAIN
  if (order.answer === 'challenge') return challenge(v, order, demand, rules)
  const { open, who } = v
  const { government, handle } = demand
  const joins = mayJoin(v, demand)
  const { yes: joined } = joins ? seen('joined', joinedKey(open, handle, government)) : { yes: 0 }
  const host = hostNow(open, demand)
  const collision = collisionOf(open, { ...demand, host }, rules)
  const shared: Pick<Outlook, 'rules' | 'collision' | 'stoppers' | 'otherWay'> = {
    rules: demandRules(v, demand),
    collision,
    stoppers: joins
      ? [
          {
            who: handle,
            how: 'intervene',
            sixths: sixthsOf(joined),
            price: { unit: 'influence', seat: handle, by: -rules.challengeAccount, why: 'intervention' },
          },
        ]
      : [],
    otherWay: collision === null && order.answer === 'comply' ? null : lawfulWay(v, demand),
  }
  if (order.answer === 'refuse') {
    const { refusals } = demand
    const isFirst = open.providers[who].contempts === 0
    return {
      ...PLAIN,
      ...shared,
      odds: inSixths([['contempt', 1 - joined], ...(joins ? [['court', joined] as const] : [])]),
      lessons: [{ who: 'all', what: 'order', handle: demand.gagged ? null : handle, when: 'carried-out' }],
      costs: [
        points(who, contemptPrice(open, who, rules), 'contempt'),
        points(government, rules.contemptGovernment, 'contempt'),
        trust(who, isFirst ? rules.refusalTrustFirst : rules.refusalTrust, 'refusal'),
      ],
      round: refusals + 1 >= rules.refusalsToLapse ? null : open.round + 1,
    }
  }
  const carried = seen('complied', compliedKey(open, handle, demand.gagged))
  const isLate = roundsLeft(open) === 0
  return {
    ...PLAIN,
    ...shared,
    odds: inSixths([
      ...(isLate ? [] : [['handed-over', (1 - joined) * carried['carried-out']] as const]),
      ['late', (1 - joined) * (isLate ? 1 : carried.never)],
      ...(joins ? [['court', joined] as const] : []),
    ]),
    rules: [...shared.rules, ...(open.accounts[handle].lock === 'checkbox' ? [keys(v)] : [])],
    lessons: [{ who: government, what: opens(v, demand) ? 'content' : 'ciphertext', handle, when: 'read' }],
    costs: [
      influenceOf(who, rules.complyInfluence, 'good-will', 'carried-out'),
      trust(who, executionTrust(open, handle, rules), 'long-arm', 'executed'),
      ...(collision !== null
        ? [
            points(who, rules.blockFine, 'block-fine', 'executed'),
            ...(isGovernment(host) ? [points(host, rules.blockHost, 'block-fine', 'executed')] : []),
          ]
        : []),
    ],
    round: open.round + rules.demandDelay,
  }
}

const keys = (v: ProviderView): Rule => ({
  kind: 'doctrine',
  ground: 'keys',
  track: v.open.tracks.keys,
  does: v.open.tracks.keys >= 0 ? 'opens' : 'keeps-shut',
})

/** Something could be read as it stands, copies aside. */
function opens(v: ProviderView, { handle, government }: Demand): boolean {
  const { lock } = v.open.accounts[handle]
  if (lock === 'none') return true
  return lock === 'checkbox' && (v.open.tracks.keys >= 0 || v.open.providers[v.who].backdoors.includes(government))
}

/** The first ground on which a court may still be asked: the way that breaks neither law. */
function lawfulWay(v: ProviderView, demand: Demand): Outlook['otherWay'] {
  const grounds: readonly Ground[] = ['reach', 'keys', 'secrecy']
  const orders = grounds.map((ground): Order => ({ kind: 'answer', demand: demand.id, answer: 'challenge', ground }))
  const open = orders.find(one => objection(v, one) === null)
  return open === undefined || roundsLeft(v.open) === 0 ? null : { order: open, round: null }
}

function challenge(v: ProviderView, order: OrderOfKind<'answer'>, demand: Demand, rules: Rules): Outlook {
  const { ground } = order
  if (ground === null) return PLAIN
  const { government } = demand
  const ruled = seen('ruled', ruledKey(v.open, ground, government))
  return {
    ...PLAIN,
    odds: caseOdds(v, ground, government),
    rules: [...demandRules(v, demand), doctrine(v, ground, government)],
    stoppers: [{ who: 'bench', how: 'bench', sixths: sixthsOf(ruled.enforce), price: null }],
    lessons: [{ who: 'all', what: 'order', handle: demand.gagged ? null : demand.handle, when: 'always' }],
    costs: [
      influenceOf(v.who, -influencePriceFor(v, order), 'challenge', 'always'),
      ...caseCosts(v, ground, government, rules),
      ...(isForbidden(v.open, government, hostNow(v.open, demand))
        ? [points(v.who, rules.blockFineCompelled, 'block-fine', 'compelled')]
        : []),
    ],
    round: v.open.round + 1,
  }
}

export function intervene(v: AccountView, order: OrderOfKind<'intervene'>, rules: Rules): Outlook {
  const demand = v.open.demands.find(one => one.id === order.demand)
  if (demand === undefined) return PLAIN
  const { government } = demand
  const ruled = seen('ruled', ruledKey(v.open, 'reach', government))
  return {
    ...PLAIN,
    odds: caseOdds(v, 'reach', government),
    rules: [...demandRules(v, demand), doctrine(v, 'reach', government)],
    stoppers: [{ who: 'bench', how: 'bench', sixths: sixthsOf(ruled.enforce), price: null }],
    lessons: [{ who: 'all', what: 'order', handle: v.who, when: 'always' }],
    costs: [influenceOf(v.who, -rules.challengeAccount, 'intervention', 'own-case'), ...caseCosts(v, 'reach', government, rules)],
    round: v.open.round + 1,
  }
}

export function grant(v: GovernmentView, order: OrderOfKind<'grant'>, rules: Rules): Outlook {
  const request = v.hand.requests.find(one => one.id === order.request)
  if (request === undefined) return PLAIN
  const { open, who } = v
  const { government, handle } = request
  if (!order.grant) return { ...PLAIN, costs: [influenceOf(government, rules.mlatFee, 'mlat-fee', 'always')] }
  const due = open.round + mlatDelay(open, government, who, rules)
  const isLate = due > open.setting.rounds
  const { lock, nation } = open.accounts[handle]
  const opened = seen('opened', [lock === 'none' ? 'open' : lock === 'self-made' ? 'shut' : 'locked', 'mlat'])
  return {
    ...PLAIN,
    odds: isLate
      ? [{ what: 'late', sixths: 6 }]
      : inSixths([
          ['read', opened.read],
          ['late', opened.late],
        ]),
    rules: [
      { kind: 'its-courts', state: who },
      ...(hasTreaty(open, government, who) ? [{ kind: 'treaty', state: who, other: government } as const] : []),
    ],
    lessons: [
      { who: government, what: lock === 'none' ? 'content' : 'ciphertext', handle, when: 'read' },
      { who: 'all', what: 'order', handle: null, when: 'always' },
    ],
    costs: [
      influenceOf(who, rules.mlatFee, 'mlat-fee', 'always'),
      points(who, rules.mlatHost, 'mlat', 'granted'),
      points(government, rules.mlatRequester, 'mlat', 'granted'),
      comity(rules.comityMlat, 'mlat', 'granted'),
      ...(nation === who ? [points(who, rules.citizenProtection, 'citizen-read', 'read')] : []),
    ],
    round: isLate ? null : due,
  }
}

export function challengeGag(v: ProviderView, _order: OrderOfKind<'challenge-gag'>, rules: Rules): Outlook {
  const able = v.hand.sealedOrders.filter(one => one.round === v.open.round && one.kind !== 'long-arm')
  const [first] = able
  if (first === undefined) return PLAIN
  const ruled = seen('ruled', ruledKey(v.open, 'secrecy', first.government))
  return {
    ...PLAIN,
    odds: caseOdds(v, 'secrecy', first.government),
    rules: [doctrine(v, 'secrecy', first.government)],
    stoppers: [{ who: 'bench', how: 'bench', sixths: sixthsOf(ruled.enforce), price: null }],
    lessons: able.map(({ handle }) => ({ who: handle, what: 'order', handle, when: 'wins' })),
    costs: [
      influenceOf(v.who, -rules.challengeGag, 'gag', 'always'),
      // One of several goes to court by lot, so that its government is not known yet
      ...caseCosts(v, 'secrecy', first.government, rules).filter(
        ({ price }) => price.unit !== 'vp' || price.seat === v.who || able.every(({ government }) => government === first.government),
      ),
    ],
    round: v.open.round + 1,
  }
}

export function killCanary(v: ProviderView, _order: OrderOfKind<'kill-canary'>, rules: Rules): Outlook {
  const { open, who } = v
  const { secrecy } = open.tracks
  const users = (Object.keys(open.accounts) as Handle[]).filter(one => open.accounts[one].provider === who)
  return {
    ...PLAIN,
    rules: [{ kind: 'doctrine', ground: 'secrecy', track: secrecy, does: secrecy >= 1 ? 'enforces' : 'quashes' }],
    lessons: users.map(handle => ({ who: handle, what: 'canary', handle, when: 'always' })),
    costs: [
      points(who, rules.canaryDies, 'canary'),
      trust(who, rules.canaryTrust, 'canary'),
      ...(secrecy >= 1 ? [points(who, rules.canaryContempt, 'canary-contempt')] : []),
    ],
  }
}

export function challengeMandate(v: ProviderView, order: OrderOfKind<'challenge-mandate'>, rules: Rules): Outlook {
  const { state } = order
  const { passes } = seen('lobbied', lobbiedKey(v, state, 'enact', 'MANDATE', 0))
  const ruled = seen('ruled', ruledKey(v.open, 'keys', state))
  return {
    ...PLAIN,
    odds: caseOdds(v, 'keys', state, Math.min(0.98, passes * seen('mandated', []).paid)),
    rules: [{ kind: 'law', state, law: 'MANDATE', does: 'binds' }, doctrine(v, 'keys', state)],
    stoppers: [{ who: 'bench', how: 'bench', sixths: sixthsOf(ruled.enforce), price: null }],
    lessons: [{ who: 'all', what: 'order', handle: null, when: 'passes' }],
    costs: [influenceOf(v.who, -rules.challengeMandate, 'mandate', 'passes'), ...caseCosts(v, 'keys', state, rules)],
    round: v.open.round + 1,
  }
}
