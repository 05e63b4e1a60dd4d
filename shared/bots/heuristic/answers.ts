/** Answers in CHAMBERS by party: demands, gags, canaries and mandates; interventions; requests and treaties. */
import { demandsOn } from '../../chambers/answers.ts'
import { hasProbableCause, caseValue, contemptPrice, hasLaw, hasTreaty, isCovered, isEstablished } from '../../terms.ts'
import { GROUNDS, type Ground } from '../../names.ts'
import { publicLead } from '../../standing.ts'
import type { Demand, MlatRequest } from '../../state.ts'
import type { AccountView, GovernmentView, ProviderView, SeatView } from '../../view.ts'
import { offer, type Menu } from '../choose.ts'
import { chances } from './government.ts'
import { treatyWorth } from './statecraft.ts'
import { comityWorth, influenceWorth, roundsLeft, trackWorth, trustWorth } from './worth.ts'

/** The chance that a challenge on the ground succeeds. */
export function winning(v: Pick<SeatView, 'open'>, ground: Ground, government: Demand['government']): number {
  const { open } = v
  const statute =
    ground === 'reach' && hasLaw(open, government, 'REACH')
      ? 0.25
      : ground === 'keys' && !hasLaw(open, government, 'MANDATE') && open.tracks.keys <= 0
        ? -0.1
        : 0
  return Math.max(0.08, Math.min(0.85, 0.5 - 0.16 * open.tracks[ground] - statute))
}

/** Grounds on which a challenge is open (R5.2, R5.2). */
function groundsFor(v: ProviderView, demand: Demand): Ground[] {
  const account = v.open.accounts[demand.handle]
  return GROUNDS.filter(ground => {
    if (ground === 'reach') return !isCovered(v.open, demand) && account.state !== demand.government
    return ground === 'keys' ? account.lock === 'checkbox' : demand.gagged
  })
}

/** What executing the demand costs the provider: Trust, and the fine where the data lie. */
export function executionCost(v: ProviderView, demand: Demand, menu: Pick<Menu, 'rules'>, compelled: boolean): number {
  const { open } = v
  const { rules } = menu
  const account = open.accounts[demand.handle]
  const host = account.state
  const fined = host !== demand.government && hasLaw(open, host, 'BLOCK') && !hasTreaty(open, demand.government, host)
  const trust = account.lock === 'checkbox' && open.tracks.keys >= 0 ? rules.compelledUpdateTrust : rules.longArmTrust
  return trust * 0.85 * trustWorth(open, v.who, rules) + (fined ? (compelled ? rules.blockFineCompelled : rules.blockFine) : 0)
}

/** All that a provider answers; returns the Influence that the deputy's challenges take besides its purse. */
export function offerProviderAnswers(v: ProviderView, menu: Menu): number {
  let spent = 0
  for (const demand of demandsOn(v)) {
    if (demand.stage !== 'to-answer') continue
    if (menu.style.plainAnswers) spent += offerPlainAnswer(v, menu, demand, v.hand.influence - spent)
    else offerAnswer(v, menu, demand)
  }
  offerGagChallenge(v, menu)
  offerMandateChallenges(v, menu)
  return spent
}

function offerAnswer(v: ProviderView, menu: Menu, demand: Demand): void {
  const { open, hand } = v
  const { rules } = menu
  const left = roundsLeft(open)
  const price = influenceWorth(v)
  const extras = { target: demand.government, slot: `answer/${demand.id}` }
  const record = open.providers[v.who]
  const cost = left === 0 ? 0 : executionCost(v, demand, menu, false)
  const citizen = hand.agenda === 'good-citizen' ? (hand.complied === 0 && record.contempts === 0 ? 6 : 0.5) : 0
  offer(
    menu,
    { kind: 'answer', demand: demand.id, answer: 'comply', ground: null },
    cost + rules.complyInfluence * price + citizen,
    'influence',
    { ...extras, due: true },
  )
  if (hand.influence >= rules.challengeProvider && left > 0) {
    const champion = hand.agenda === 'champion' && record.courtWins === 0 ? 0.7 * rules.agenda : 0
    const trust = trustWorth(open, v.who, rules)
    for (const ground of groundsFor(v, demand)) {
      const w = winning(v, ground, demand.government)
      const win = rules.courtProvider + rules.courtTrust * trust + champion - trackWorth(v, ground)
      const lose = rules.courtLoser + trackWorth(v, ground) + (left > 1 ? executionCost(v, demand, menu, true) : 0)
      // A gag case decides about the gag alone: the demand goes on either way
      const after = ground === 'secrecy' && left > 1 ? cost : 0
      const value = w * win + (1 - w) * (ground === 'secrecy' ? rules.courtLoser : lose) + after - rules.challengeProvider * price * 0.8
      offer(menu, { kind: 'answer', demand: demand.id, answer: 'challenge', ground }, value, 'court', {
        ...extras,
        influence: rules.challengeProvider,
      })
    }
  }
  const trust = (record.contempts === 0 ? rules.refusalTrustFirst : rules.refusalTrust) * trustWorth(open, v.who, rules)
  const lapses = demand.refusals + 1 >= rules.refusalsToLapse
  const again = lapses || left === 0 ? 0 : cost * 0.8 - 1
  const good = hand.agenda === 'good-citizen' && record.contempts === 0 ? -0.6 * rules.agenda : 0
  offer(
    menu,
    { kind: 'answer', demand: demand.id, answer: 'refuse', ground: null },
    contemptPrice(open, v.who, rules) + trust * 0.8 + again + good,
    'trust',
    extras,
  )
}

/**
 * R15.9: the deputy complies unless BLOCK bites, then challenges if it can pay. The rule names the challenge, so its price does
 * not count against the purse; returns what it costs.
 */
function offerPlainAnswer(v: ProviderView, menu: Menu, demand: Demand, influence: number): number {
  const { open } = v
  const { challengeProvider } = menu.rules
  const host = open.accounts[demand.handle].state
  const bites = host !== demand.government && hasLaw(open, host, 'BLOCK') && !hasTreaty(open, demand.government, host)
  const [ground] = groundsFor(v, demand)
  const extras = { target: demand.government, slot: `answer/${demand.id}`, due: true }
  if (!bites || ground === undefined || influence < challengeProvider) {
    offer(menu, { kind: 'answer', demand: demand.id, answer: 'comply', ground: null }, 1, 'influence', extras)
    return 0
  }
  offer(menu, { kind: 'answer', demand: demand.id, answer: 'challenge', ground }, 9, 'fine', extras)
  return challengeProvider
}

function offerGagChallenge(v: ProviderView, menu: Menu): void {
  const { open, hand } = v
  const { rules } = menu
  const received = hand.sealedOrders.filter(order => order.round === open.round)
  const record = open.providers[v.who]
  if (received.length === 0 || record.closed !== null) return
  const trust = trustWorth(open, v.who, rules)
  if (record.canary === 'live') {
    const contempt = open.tracks.secrecy >= 1 ? rules.canaryContempt : 0
    offer(menu, { kind: 'kill-canary' }, rules.canaryDies + rules.canaryTrust * trust + contempt, 'canary')
  }
  if (roundsLeft(open) === 0 || hand.influence < rules.challengeGag) return
  if (received.every(order => order.kind === 'long-arm')) return
  if (open.docket.some(one => one.provider === v.who && one.ground === 'secrecy')) return
  const w = winning(v, 'secrecy', 'COL')
  const champion = hand.agenda === 'champion' && record.courtWins === 0 ? 0.7 * rules.agenda : 0
  const win = rules.courtProvider + rules.courtTrust * trust + champion - trackWorth(v, 'secrecy')
  const value = w * win + (1 - w) * (rules.courtLoser + trackWorth(v, 'secrecy')) - rules.challengeGag * influenceWorth(v)
  offer(menu, { kind: 'challenge-gag' }, value, 'court', { influence: rules.challengeGag })
}

function offerMandateChallenges(v: ProviderView, menu: Menu): void {
  const { open, hand } = v
  const { rules } = menu
  const record = open.providers[v.who]
  if (record.toShip > 0 || hand.influence < rules.challengeMandate || roundsLeft(open) === 0) return
  for (const bill of open.bills) {
    if (bill.act !== 'enact' || bill.law !== 'MANDATE' || !isEstablished(open, v.who, bill.id)) continue
    const w = winning(v, 'keys', bill.id)
    const fines = -rules.mandateFine * Math.min(3, roundsLeft(open))
    const value =
      w * (rules.courtProvider + fines) + (1 - w) * rules.courtLoser - rules.mandateFine - rules.challengeMandate * influenceWorth(v)
    offer(menu, { kind: 'challenge-mandate', state: bill.id }, value, 'fine', {
      target: bill.id,
      slot: `mandate/${bill.id}`,
      influence: rules.challengeMandate,
    })
  }
}

/** An account holder challenges a demand against itself. */
export function offerInterventions(v: AccountView, menu: Menu): void {
  const { open, hand, who } = v
  const { rules } = menu
  if (hand.influence < rules.challengeAccount || roundsLeft(open) === 0) return
  const account = open.accounts[who]
  for (const demand of open.demands) {
    if (demand.handle !== who || demand.stage !== 'to-answer') continue
    if (isCovered(open, demand) || account.state === demand.government) continue
    const loss = account.lock === 'self-made' ? 0.5 : hand.archetype === 'trafficker' && !hand.caught ? 12 : 7
    const w = winning(v, 'reach', demand.government)
    // A stay is worth something even if the case is lost: a round to move or lock
    const value = (w * 0.7 + 0.12) * loss + (1 - w) * rules.courtLoser - rules.challengeAccount * influenceWorth(v)
    offer(menu, { kind: 'intervene', demand: demand.id }, value, 'danger', {
      target: demand.government,
      slot: `intervene/${demand.id}`,
      influence: rules.challengeAccount,
    })
  }
}

/** How much a half point of a rival's counts against one's own: a win is relative (R8.3). */
const RIVALRY = 0.75

/** A government's requests and treaty proposals. */
export function offerGovernmentAnswers(v: GovernmentView, menu: Menu): void {
  const { open, hand } = v
  for (const request of hand.requests) {
    if (request.host !== v.who || request.stage !== 'to-answer') continue
    const worth = grantWorth(v, menu, request)
    const grants = worth > 0 || menu.style.lean?.grants === true
    offer(menu, { kind: 'grant', request: request.id, grant: grants }, Math.abs(worth), grants ? 'points' : 'rivalry', {
      target: request.government,
      slot: `grant/${request.id}`,
      due: true,
    })
  }
  if (open.states[v.who].treaty !== null || open.proposals.some(one => one.government === v.who)) return
  for (const { government, to } of open.proposals) {
    if (to !== v.who) continue
    offer(menu, { kind: 'accept', government }, treatyWorth(v, government, chances(v)) - 1.4, 'treaty', {
      target: government,
      slot: 'accept',
    })
  }
}

/** Points and Comity of a grant against what it gives a rival and takes from a national or from one's own hunt. */
export function grantWorth(v: GovernmentView, menu: Pick<Menu, 'rules'>, request: MlatRequest): number {
  const { open, hand, who } = v
  const { rules } = menu
  const account = open.accounts[request.handle]
  const reads = account.lock === 'none' ? 0.5 : 0.1
  const lead = publicLead(open, request.government) - publicLead(open, who)
  const rival = RIVALRY * (rules.mlatRequester + reads * rules.caseMoney * 0.9) * (lead > 8 ? 1.5 : lead < -8 ? 0.6 : 1)
  const national = account.nation === who ? rules.citizenProtection * reads : 0
  const own =
    hand.case !== null && hasProbableCause(hand, request.handle, rules) ? -0.08 * caseValue(hand.case.archetype, hand.solved, rules) : 0
  return rules.mlatHost + rules.mlatFee * influenceWorth(v) + comityWorth(v) - rival + national + own - 0.6
}
