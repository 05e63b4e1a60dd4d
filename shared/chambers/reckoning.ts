/** C5, end of round, in the rulebook's order: fines, localisation, tender, income, Influence, pressure, Comity drift, splinternet. */
import { GOVERNMENTS, HANDLES, HEADQUARTERS, isGovernment, PROVIDERS, SEATS, STATES, type Handle, type ProviderId } from '../names.ts'
import type { Open } from '../state.ts'
import { hasContent, hasLaw, isEstablished, isExposed, isOffline } from '../terms.ts'
import { moveComity, moveIndex, moveInfluence, score, type Turn } from '../turn.ts'

/** Settles the end of the round; says whether the net has splintered (R5.11). */
export function settleRound(turn: Turn): boolean {
  fineMandates(turn)
  localise(turn)
  awardTender(turn)
  payIncome(turn)
  payInfluence(turn)
  press(turn)
  moveEconomy(turn)
  if (!turn.open.comityFell && turn.open.comity < turn.rules.comityDriftBelow) moveComity(turn, turn.rules.comityDrift, 'drift')
  return turn.open.comity === 0
}

/** MANDATE: every established provider with shipped encryption and no backdoor for the state; waived at Keys -1 or while a case is pending. */
function fineMandates(turn: Turn): void {
  const { open, rules } = turn
  if (open.tracks.keys <= -1) return
  for (const state of STATES) {
    if (!hasLaw(open, state, 'MANDATE') || open.docket.some(one => one.mandate === state)) continue
    for (const provider of PROVIDERS) {
      const record = open.providers[provider]
      if (isEstablished(open, provider, state) && record.toShip === 0 && !record.backdoors.includes(state)) {
        score(turn, provider, rules.mandateFine, 'mandate-fine')
      }
    }
  }
}

/** LOCAL: own nationals abroad cost themselves and their providers, those at home pay their government. */
function localise(turn: Turn): void {
  const { open, rules } = turn
  for (const handle of HANDLES) {
    const { nation, state, provider } = open.accounts[handle]
    if (!hasLaw(open, nation, 'LOCAL')) continue
    if (state === nation) score(turn, nation, rules.localGovernment, 'localisation')
    else {
      score(turn, handle, rules.localAccount, 'localisation', 'seat')
      if (open.providers[provider].closed === null) score(turn, provider, rules.localProvider, 'localisation')
    }
  }
}

/** Whether the provider may bid for the tender of the round, and why not (R5.8): the no-go list. */
export function bars(open: Open, provider: ProviderId): 'closed' | 'exposed' | 'not-encrypted' | 'backdoor' | 'not-local' | null {
  const record = open.providers[provider]
  const { kind, state } = open.rfp
  if (record.closed !== null) return 'closed'
  if (kind === 'no-foreign-reach') return isExposed(open, provider) ? 'exposed' : null
  if (kind === 'encrypted') {
    if (record.toShip > 0) return 'not-encrypted'
    return record.backdoors.length > 0 ? 'backdoor' : null
  }
  return kind === 'local' && state !== null && !record.sites.includes(state) ? 'not-local' : null
}

function awardTender(turn: Turn): void {
  const { open, rules } = turn
  const bidders = PROVIDERS.filter(provider => bars(open, provider) === null)
  const most = Math.max(...bidders.map(provider => open.providers[provider].trust))
  const winners = bidders.filter(provider => open.providers[provider].trust === most)
  // A share is rounded down to a half point (R1.5)
  const share = Math.floor(rules.rfp / Math.max(1, winners.length))
  for (const provider of winners) {
    turn.tell('all', 'tender-won', { provider, share })
    score(turn, provider, share, 'tender')
  }
}

/** Half points an online account, its provider and the state earn this round (R5.9, R5.9a, R5.9b). */
export function incomeOf(turn: Pick<Turn, 'open' | 'rules'>, handle: Handle): { account: number; provider: number; state: number } {
  const { open, rules } = turn
  const account = open.accounts[handle]
  if (!hasContent(account, open.round) || open.providers[account.provider].closed !== null) return { account: 0, provider: 0, state: 0 }
  const departs = account.transit !== null && account.transit.ordered === open.round
  const home = account.state === account.nation
  const demanded = account.state === open.demand.now
  return {
    account:
      (departs ? rules.incomeDeparture : rules.incomeAccount) + (home ? rules.homeAccount : 0) + (demanded ? rules.demandAccount : 0),
    provider: rules.incomeProvider + (home ? rules.homeProvider : 0) + (demanded ? rules.demandProvider : 0),
    state: rules.incomeState + (demanded ? rules.demandState : 0),
  }
}

function payIncome(turn: Turn): void {
  const { open, rules } = turn
  const hosted = Object.fromEntries(PROVIDERS.map(provider => [provider, 0])) as Record<ProviderId, number>
  const located = Object.fromEntries(STATES.map(state => [state, 0])) as Record<(typeof STATES)[number], number>
  for (const handle of HANDLES) {
    const income = incomeOf(turn, handle)
    score(turn, handle, income.account, 'income', 'seat')
    hosted[open.accounts[handle].provider] += income.provider
    located[open.accounts[handle].state] += income.state
  }
  for (const provider of PROVIDERS) {
    const { closed, trust, shutdowns } = open.providers[provider]
    if (closed === null) {
      score(turn, provider, hosted[provider], 'income')
      score(turn, provider, 2 * Math.floor(trust / rules.trustPerPoint), 'trust-income')
    } else if (shutdowns === 1 && closed < open.round) score(turn, provider, rules.martyr, 'martyr')
  }
  for (const state of STATES) if (isGovernment(state)) score(turn, state, located[state], 'income')
}

/** Influence of the round, then the cap: the only place where it is applied (R1.5). */
function payInfluence(turn: Turn): void {
  const { rules } = turn
  for (const seat of SEATS) {
    const hand = turn.hands[seat]
    const rich = hand.party === 'account' && hand.archetype === 'billionaire'
    const income = rich ? rules.influenceIncomeBillionaire : rules.influenceIncome
    moveInfluence(turn, seat, Math.min(income, rules.influenceMax - hand.influence), 'income')
  }
}

/** R4.11: a case three rounds old or more costs its government. */
function press(turn: Turn): void {
  for (const government of GOVERNMENTS) {
    const card = turn.hands[government].case
    if (card === null) continue
    card.age++
    if (card.age >= turn.rules.pressureAge) score(turn, government, turn.rules.pressure, 'pressure', 'seat')
  }
}

/** Economy (R8.4): commerce is covert and moves the sealed truth only; outages are public. */
function moveEconomy(turn: Turn): void {
  const { open, rules } = turn
  const trading = HANDLES.filter(handle => turn.hands[handle].transacted === open.round).length
  if (trading >= rules.economyTransactors) moveIndex(turn, 'economy', rules.economyTrade, 'commerce', false)
  const offline = HANDLES.filter(handle => isOffline(open.accounts[handle], open.round)).length
  if (offline >= rules.economyOffline) moveIndex(turn, 'economy', rules.economyOutage, 'offline', true)
}

/** R5.11: what the splinternet costs everybody. */
export function chargeSplinternet(turn: Turn): void {
  const { open, rules } = turn
  for (const government of GOVERNMENTS) score(turn, government, rules.splinterGovernment, 'splinternet')
  for (const provider of PROVIDERS) {
    const abroad = open.providers[provider].sites.filter(state => state !== HEADQUARTERS[provider]).length
    score(turn, provider, rules.splinterProvider + rules.splinterDataCentre * abroad, 'splinternet')
  }
  for (const handle of HANDLES) {
    const { state, nation } = open.accounts[handle]
    score(turn, handle, state === nation ? rules.splinterHome : rules.splinterAbroad, 'splinternet', 'seat')
  }
}
