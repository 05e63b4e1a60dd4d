/** C1: answers to demands and requests, challenges of gags, dying canaries (R5.1 to R5.4, R5.2). */
import { isGovernment, GOVERNMENTS, type Ground, type Handle, type ProviderId } from '../names.ts'
import { defineOrder } from '../orders/order.ts'
import { allDemands, dropDemand, dropRequest, warn, writeDemand, writeRequest } from '../papers.ts'
import type { Demand, MlatRequest } from '../state.ts'
import { accountsAt, contemptPrice, hasLaw, isCovered, isEstablished, mlatDelay } from '../terms.ts'
import { moveComity, moveInfluence, moveTrust, score, type Turn } from '../turn.ts'
import type { AccountView, ProviderView } from '../view.ts'
import { docket } from './docket.ts'

/** Demands before this provider now, public and gagged. */
export const demandsOn = (v: ProviderView): Demand[] => [...v.open.demands.filter(demand => demand.provider === v.who), ...v.hand.demands]
/** A demand against this account that it knows of. */
const demandAgainst = (v: AccountView, id: string): Demand | undefined =>
  v.open.demands.find(demand => demand.id === id && demand.handle === v.who)

/** R5.2: comply, challenge on a ground, or refuse. No answer complies. */
export const answer = defineOrder({
  kind: 'answer',
  phase: 'chambers',
  by: 'provider',
  ap: 0,
  blanks: { demand: 'demand', answer: 'answer', ground: 'ground' },
  influence: (_v, order, rules) => (order.answer === 'challenge' ? rules.challengeProvider : 0),
  target: order => order.demand,
  objection(v, order) {
    const demand = demandsOn(v).find(one => one.id === order.demand)
    if (demand === undefined) return 'no-such-demand'
    if (demand.stage !== 'to-answer') return 'already-answered'
    if (order.answer !== 'challenge') return order.ground === null ? null : 'bad-blank'
    if (order.ground === null) return 'no-ground'
    const account = v.open.accounts[demand.handle]
    if (order.ground === 'reach') return isCovered(v.open, demand) || account.state === demand.government ? 'reach-not-open' : null
    if (order.ground === 'keys') return account.lock === 'checkbox' ? null : 'keys-not-open'
    return demand.gagged ? null : 'secrecy-not-open'
  },
})

/** R5.2: the targeted account challenges on Reach, whatever the provider answers. */
export const intervene = defineOrder({
  kind: 'intervene',
  phase: 'chambers',
  by: 'account',
  ap: 0,
  blanks: { demand: 'demand' },
  influence: (_v, _order, rules) => rules.challengeAccount,
  target: order => order.demand,
  objection(v, order) {
    const demand = demandAgainst(v, order.demand)
    if (demand === undefined) return 'no-such-demand'
    if (demand.stage !== 'to-answer') return 'already-answered'
    return isCovered(v.open, demand) || v.open.accounts[v.who].state === demand.government ? 'reach-not-open' : null
  },
})

/** R5.3: the host grants or denies, free of charge. No answer denies. */
export const grant = defineOrder({
  kind: 'grant',
  phase: 'chambers',
  by: 'government',
  ap: 0,
  blanks: { request: 'request', grant: 'flag' },
  target: order => order.request,
  objection(v, order) {
    const request = v.hand.requests.find(one => one.id === order.request && one.host === v.who)
    if (request === undefined) return 'no-such-request'
    return request.stage === 'to-answer' ? null : 'already-answered'
  },
})

const receivedSealed = (v: ProviderView) => v.hand.sealedOrders.filter(order => order.round === v.open.round)

/** R5.4: challenges the gag on a subpoena or preservation of this round; by lot if there are several. */
export const challengeGag = defineOrder({
  kind: 'challenge-gag',
  phase: 'chambers',
  by: 'provider',
  ap: 0,
  blanks: {},
  influence: (_v, _order, rules) => rules.challengeGag,
  objection(v) {
    if (v.open.providers[v.who].closed !== null) return 'provider-closed'
    if (receivedSealed(v).every(order => order.kind === 'long-arm')) return 'no-gagged-order'
    return v.open.docket.some(one => one.provider === v.who && one.ground === 'secrecy') ? 'gag-pending' : null
  },
})

/** R5.4: lets a live canary die after a gagged order of this round. */
export const killCanary = defineOrder({
  kind: 'kill-canary',
  phase: 'chambers',
  by: 'provider',
  ap: 0,
  blanks: {},
  objection(v) {
    if (v.open.providers[v.who].closed !== null) return 'provider-closed'
    if (v.open.providers[v.who].canary !== 'live') return 'no-canary'
    return receivedSealed(v).length === 0 ? 'no-gagged-order' : null
  },
})

/** R5.4: challenges a MANDATE that passes in this CHAMBERS; paid only then (R5.2). */
export const challengeMandate = defineOrder({
  kind: 'challenge-mandate',
  phase: 'chambers',
  by: 'provider',
  ap: 0,
  blanks: { state: 'government' },
  influence: (_v, _order, rules) => rules.challengeMandate,
  target: order => order.state,
  objection(v, { state }) {
    if (!v.open.bills.some(bill => bill.id === state && bill.act === 'enact' && bill.law === 'MANDATE')) return 'no-mandate-bill'
    if (!isEstablished(v.open, v.who, state)) return 'not-established'
    return v.open.providers[v.who].toShip > 0 ? 'not-shipped' : null
  },
})

export interface Answers {
  readonly answers: ReadonlyMap<string, { readonly answer: 'comply' | 'challenge' | 'refuse'; readonly ground: Ground | null }>
  readonly interventions: ReadonlySet<string>
  readonly grants: ReadonlyMap<string, boolean>
  readonly gagChallenges: readonly ProviderId[]
  readonly dyingCanaries: readonly ProviderId[]
}

/** All of C1. Comity is tested as CHAMBERS opened (R5.2). */
export function settleAnswers(turn: Turn, sheets: Answers): void {
  const comity = turn.open.comity
  for (const demand of allDemands(turn)) {
    if (demand.stage === 'to-answer') settleDemand(turn, demand, sheets)
  }
  for (const government of GOVERNMENTS) {
    for (const request of [...turn.hands[government].requests]) {
      if (request.government !== government || request.stage !== 'to-answer') continue
      const granted = request.host === 'ALP' ? comity >= turn.rules.alpinaGrantsFrom : sheets.grants.get(request.id) === true
      if (granted) grantRequest(turn, request, comity)
      else denyRequest(turn, request)
    }
  }
  for (const provider of sheets.gagChallenges) openGagCase(turn, provider)
  for (const provider of sheets.dyingCanaries) letCanaryDie(turn, provider)
}

function settleDemand(turn: Turn, demand: Demand, sheets: Answers): void {
  const { government, handle, provider, gagged } = demand
  const sheet = sheets.answers.get(demand.id)
  const told = gagged ? ([government, provider] as const) : ('all' as const)
  if (sheet?.answer === 'challenge' && sheet.ground !== null) {
    moveInfluence(turn, provider, -turn.rules.challengeProvider, 'challenge')
    turn.tell(told, 'answered', { government, handle, provider, answer: 'challenge' })
    openDemandCase(turn, demand, sheet.ground, provider)
  } else if (sheets.interventions.has(demand.id) && !gagged) {
    // The intervention replaces the answer: no contempt, no good will (R5.2)
    moveInfluence(turn, handle, -turn.rules.challengeAccount, 'intervention')
    openDemandCase(turn, demand, 'reach', handle)
  } else if (sheet?.answer === 'refuse') refuse(turn, demand)
  else {
    turn.tell(told, 'answered', { government, handle, provider, answer: 'comply' })
    moveInfluence(turn, provider, turn.rules.complyInfluence, 'good-will')
    turn.hands[provider].complied++
    writeDemand(turn, { ...demand, stage: 'due', due: turn.open.round + turn.rules.demandDelay })
  }
}

function refuse(turn: Turn, demand: Demand): void {
  const { government, handle, provider, gagged } = demand
  const record = turn.open.providers[provider]
  if (gagged) {
    turn.tell('all', 'refused-sealed', { government, provider })
    turn.tell([government, provider], 'answered', { government, handle, provider, answer: 'refuse' })
  } else turn.tell('all', 'answered', { government, handle, provider, answer: 'refuse' })
  score(turn, provider, contemptPrice(turn.open, provider, turn.rules), 'contempt')
  score(turn, government, turn.rules.contemptGovernment, 'contempt')
  moveTrust(turn, provider, record.contempts === 0 ? turn.rules.refusalTrustFirst : turn.rules.refusalTrust, 'refusal')
  record.contempts++
  const refused = { ...demand, refusals: demand.refusals + 1 }
  if (refused.refusals < turn.rules.refusalsToLapse) {
    writeDemand(turn, refused)
    return
  }
  turn.tell(gagged ? [government, provider] : 'all', 'demand-lapsed', { government, handle, provider })
  dropDemand(turn, refused)
}

function openDemandCase(turn: Turn, demand: Demand, ground: Ground, challenger: ProviderId | Handle): void {
  const { government, provider, gagged } = demand
  const number = docket(turn, {
    ground,
    government,
    provider,
    challenger,
    handle: gagged ? null : demand.handle,
    demand: gagged ? null : demand.id,
    mandate: null,
    sealed: gagged,
  })
  writeDemand(turn, { ...demand, stage: 'in-court', due: null })
  if (!gagged) return
  const sealed = turn.hands[provider].sealedOrders.find(order => order.id === `long-arm.${demand.id}`)
  if (sealed !== undefined) sealed.case = number
}

function openGagCase(turn: Turn, provider: ProviderId): void {
  const { round } = turn.open
  const able = turn.hands[provider].sealedOrders.filter(order => order.round === round && order.kind !== 'long-arm' && order.case === null)
  if (able.length === 0 || turn.open.docket.some(one => one.provider === provider && one.ground === 'secrecy')) return
  moveInfluence(turn, provider, -turn.rules.challengeGag, 'gag')
  const sealed = turn.luck.pick(able, 'gag', provider)
  sealed.case = docket(turn, {
    ground: 'secrecy',
    government: sealed.government,
    provider,
    challenger: provider,
    handle: null,
    demand: null,
    mandate: null,
    sealed: true,
  })
}

function letCanaryDie(turn: Turn, provider: ProviderId): void {
  const { open, rules } = turn
  open.providers[provider].canary = 'dead'
  turn.tell('all', 'canary-died', { provider })
  score(turn, provider, rules.canaryDies, 'canary')
  moveTrust(turn, provider, rules.canaryTrust, 'canary')
  if (open.tracks.secrecy >= 1) score(turn, provider, rules.canaryContempt, 'canary-contempt')
  for (const state of open.providers[provider].sites) {
    for (const handle of accountsAt(open, provider, state)) warn(turn, handle, 'canary', null)
  }
}

function grantRequest(turn: Turn, request: MlatRequest, comity: number): void {
  const { government, host, handle, id } = request
  const { rules } = turn
  const due = turn.open.round + mlatDelay(turn.open, government, host, rules, comity)
  turn.tell('all', 'granted', { government, host })
  turn.tell(host === 'ALP' ? [government] : [government, host], 'granted-handle', { government, host, handle, due })
  // R6.2a: points and Comity once for each requester, host and handle in a game
  const name = `${government}.${host}.${handle}`
  if (!turn.sealed.granted.includes(name)) {
    turn.sealed.granted.push(name)
    score(turn, government, rules.mlatRequester, 'mlat')
    if (isGovernment(host)) score(turn, host, rules.mlatHost, 'mlat')
    moveComity(turn, rules.comityMlat, 'mlat')
  }
  if (isGovernment(host)) moveInfluence(turn, host, rules.mlatFee, 'mlat-fee')
  writeRequest(turn, { ...request, id, stage: 'due', due })
}

function denyRequest(turn: Turn, request: MlatRequest): void {
  const { government, host, handle } = request
  turn.tell(host === 'ALP' ? [government] : [government, host], 'denied', { government, host, handle })
  moveInfluence(turn, government, turn.rules.mlatFee, 'mlat-fee')
  dropRequest(turn, request)
}

/** MANDATE challenges that are good now that the law has passed (C2). */
export function openMandateCases(
  turn: Turn,
  challenges: readonly { readonly provider: ProviderId; readonly state: (typeof GOVERNMENTS)[number] }[],
): void {
  const { open } = turn
  for (const state of GOVERNMENTS) {
    if (!hasLaw(open, state, 'MANDATE') || open.docket.some(one => one.mandate === state)) continue
    const able = challenges.flatMap(one => (one.state === state ? [one.provider] : []))
    if (able.length === 0) continue
    // One case for each state may be pending: by lot, if several providers challenge (R5.13)
    const provider = turn.luck.pick(able, 'mandate', state)
    moveInfluence(turn, provider, -turn.rules.challengeMandate, 'mandate')
    docket(turn, {
      ground: 'keys',
      government: state,
      provider,
      challenger: provider,
      handle: null,
      demand: null,
      mandate: state,
      sealed: false,
    })
  }
}
