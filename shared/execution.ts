/** S8: raids, due demands, due requests and exploits take content; then what was taken is settled once (R4.1 to R4.9). */
import { dealCase } from './case-deck.ts'
import { GOVERNMENTS, HANDLES, isGovernment, type GovId, type Handle, type Lock } from './names.ts'
import { learn } from './notebook.ts'
import { allDemands, dropDemand, dropRequest, publishSpentToken, unseal, warn } from './papers.ts'
import type { Demand, Preservation } from './state.ts'
import { bitOf, caseValue, copyIn, hasLaw, hasTreaty, isCopyReadable, isLiveReadable } from './terms.ts'
import { moveComity, moveIndex, moveTrust, score, type Taking, type Turn } from './turn.ts'

const copyOf = (turn: Turn, government: GovId, handle: Handle): Preservation | null => copyIn(turn.open, turn.hands[government], handle)

/** Takes the content if it can be read; says whether it was. Effects follow when S8 is settled. */
export function takeContent(turn: Turn, taking: Taking): boolean {
  const { government, handle, tool } = taking
  const copy = tool === 'exploit' ? null : copyOf(turn, government, handle)
  const readable = (copy !== null && isCopyReadable(turn.open, copy, tool)) || isLiveReadable(turn.open, government, handle, tool)
  if (readable) turn.takings.push(taking)
  return readable
}

/** Due long-arm demands (R4.2, R4.9, R4.14). Their gags end here (R15.3). */
export function executeDemands(turn: Turn): void {
  for (const demand of allDemands(turn)) {
    if (demand.stage === 'due' && demand.due === turn.open.round) executeDemand(turn, demand)
  }
}

function executeDemand(turn: Turn, demand: Demand): void {
  const { government, handle, provider } = demand
  const account = turn.open.accounts[handle]
  const found = copyOf(turn, government, handle)
  const copy = found !== null && found.provider === provider ? found : null
  const holds = account.provider === provider
  const host = holds || copy === null ? account.state : copy.state
  dropDemand(turn, demand)
  if (!holds && copy === null) {
    turn.tell(demand.gagged ? [government, provider] : 'all', 'nothing-held', { government, handle, tool: 'long-arm' })
    return
  }
  if (demand.gagged) {
    turn.tell('all', 'gag-ended', { government, handle, provider })
    publishSpentToken(turn, demand)
    warn(turn, handle, 'long-arm', government)
    // R3.8: an order whose gag ends becomes reportable
    turn.open.providers[provider].unreported++
    unseal(turn, provider, `long-arm.${demand.id}`)
  }
  turn.tell('all', 'executed', { government, handle, provider, host, compelled: demand.compelled })
  // What the warrant opens, the copy or the account itself: something without a lock if there is any
  const opened: Lock[] = []
  if (copy !== null && isCopyReadable(turn.open, copy, 'long-arm')) opened.push(copy.lock)
  if (holds && isLiveReadable(turn.open, government, handle, 'long-arm')) opened.push(account.lock)
  const read = opened.length > 0
  const compelledUpdate = turn.open.tracks.keys >= 0 && read && !opened.includes('none')
  if (compelledUpdate) moveTrust(turn, provider, turn.rules.compelledUpdateTrust, 'compelled-update')
  else moveTrust(turn, provider, turn.rules.longArmTrust, 'long-arm')
  const abroad = host !== government
  const treaty = hasTreaty(turn.open, government, host)
  if (abroad && !treaty && hasLaw(turn.open, host, 'BLOCK')) {
    score(turn, provider, demand.compelled ? turn.rules.blockFineCompelled : turn.rules.blockFine, 'block-fine')
    if (isGovernment(host)) score(turn, host, turn.rules.blockHost, 'block-fine')
  }
  if (!read) {
    turn.tell([government], 'unreadable', { government, handle, tool: 'long-arm' })
    return
  }
  turn.takings.push({ government, handle, tool: 'long-arm', host, known: true })
  if (abroad && !treaty && isGovernment(host)) {
    moveComity(turn, turn.rules.comityLongArm, 'long-arm-read', government)
    const { tokens } = turn.open.states[host]
    const holder = turn.hands[host]
    if (!tokens.includes(government)) {
      tokens.push(government)
      turn.tell('all', 'token-won', { state: host, government })
    } else if (holder.spent.includes(government)) {
      // The one on show was spent under a gag: the new one takes its place, and only its holder can tell
      holder.spent = holder.spent.filter(one => one !== government)
      turn.tell([host], 'token-won', { state: host, government })
    }
  }
}

/** Due MLAT requests: the named account, if its data are still in the host state or a copy is kept (R5.3). */
export function executeRequests(turn: Turn): void {
  for (const government of GOVERNMENTS) {
    for (const request of [...turn.hands[government].requests]) {
      if (request.government !== government || request.stage !== 'due' || request.due !== turn.open.round) continue
      const { handle, host } = request
      dropRequest(turn, request)
      const account = turn.open.accounts[handle]
      const copy = copyOf(turn, government, handle)
      const there = account.state === host
      if (!there && copy === null) {
        turn.tell([government], 'nothing-held', { government, handle, tool: 'mlat' })
        continue
      }
      const read =
        (copy !== null && isCopyReadable(turn.open, copy, 'mlat')) || (there && isLiveReadable(turn.open, government, handle, 'mlat'))
      if (read) turn.takings.push({ government, handle, tool: 'mlat', host, known: true })
      else turn.tell([government], 'unreadable', { government, handle, tool: 'mlat' })
    }
  }
}

/** Settles what was taken in this step: effects on account, nation and indices once for each government and account (R4.14). */
export function settleTakings(turn: Turn): void {
  for (const government of GOVERNMENTS) {
    const hand = turn.hands[government]
    const wanted = hand.case?.archetype ?? null
    let solved = false
    for (const handle of HANDLES) {
      const takings = turn.takings.filter(taking => taking.government === government && taking.handle === handle)
      if (takings.length === 0) continue
      const solves = wanted !== null && turn.hands[handle].archetype === wanted
      solved ||= solves
      settleAccount(turn, government, handle, takings, solves)
    }
    // One fall for each government and round, however many foreign nationals a raid exposed (R4.9)
    const exposedAbroad = turn.takings.some(
      t =>
        t.government === government &&
        t.tool === 'seizure' &&
        turn.hands[t.handle].archetype !== wanted &&
        turn.open.accounts[t.handle].nation !== government,
    )
    if (exposedAbroad) moveComity(turn, turn.rules.comityCollateral, 'foreign-collateral', government)
    if (solved) {
      hand.solved++
      dealCase(turn, government)
    }
  }
}

function settleAccount(turn: Turn, government: GovId, handle: Handle, takings: readonly Taking[], solves: boolean): void {
  const { rules } = turn
  const hand = turn.hands[government]
  const owner = turn.hands[handle]
  const account = turn.open.accounts[handle]
  const tool = takings[0]?.tool ?? 'exploit'
  const known = takings.some(taking => taking.known)
  const isPublic = takings.some(t => t.tool === 'seizure' || t.tool === 'long-arm' || (t.tool === 'exploit' && t.known))
  const breached = new Set(
    takings.filter(t => t.tool !== 'mlat' && t.host !== government && !hasTreaty(turn.open, government, t.host)).map(t => t.host),
  )

  turn.tell([government], 'read', { government, handle, tool, solved: solves })
  turn.tell([handle], 'was-read', { handle, government: known ? government : null, tool, caught: solves })
  learn(turn, government, handle, bitOf(owner.archetype), 'read')
  if (!hand.read.includes(handle)) hand.read.push(handle)
  owner.reads++
  if (account.nation === government) owner.readByNation = true
  else score(turn, account.nation, rules.citizenProtection, 'citizen-read', 'seat')
  for (const host of breached) {
    if (!isGovernment(host)) continue
    turn.hands[host].breaches++
    turn.tell([host], 'breached', { state: host })
  }
  if (solves) {
    const value = caseValue(owner.archetype, hand.solved, rules) + rules.caseTerrorPlot
    score(turn, government, value + (takings.some(t => t.tool === 'long-arm') ? rules.caseByLongArm : 0), 'case', 'seat')
    score(turn, handle, rules.caught, 'caught', 'seat')
    owner.caught = true
    turn.tell('all', 'case-closed', { government })
    moveIndex(turn, 'security', rules.securityCase, 'case', true)
    return
  }
  score(turn, handle, rules.collateralAccount, 'exposed', 'seat')
  // An attributed exploit has given its token already: effects on the account count once (R4.14)
  if (takings.some(taking => taking.known && taking.tool !== 'exploit')) owner.scandals[government] = (owner.scandals[government] ?? 0) + 1
  score(turn, government, rules.collateralGovernment, 'collateral', isPublic ? 'all' : 'seat')
  moveIndex(turn, 'privacy', rules.privacyCollateral, 'collateral', isPublic)
  if (isPublic) turn.tell('all', 'exposed', { handle, government })
}
