/** The rulebook's defined terms, asked of what is open and of one's own hand. */
import {
  ARCHETYPES,
  CATEGORIES,
  CATEGORY_OF,
  HANDLES,
  HEADQUARTERS,
  type Archetype,
  type Category,
  type GovId,
  type Handle,
  type ProviderId,
  type StateId,
} from './names.ts'
import type { Tool } from './events.ts'
import type { Rules } from './rules.ts'
import type { Account, Demand, GovernmentHand, Open, Preservation } from './state.ts'

/** All six archetypes as bits. */
export const ANY_ARCHETYPE = (1 << ARCHETYPES.length) - 1
export const bitOf = (archetype: Archetype): number => 1 << ARCHETYPES.indexOf(archetype)
export const archetypesIn = (mask: number): Archetype[] => ARCHETYPES.filter(one => (mask & bitOf(one)) !== 0)
export const maskOfCategory = (category: Category): number =>
  ARCHETYPES.reduce((mask, one) => (CATEGORY_OF[one] === category ? mask | bitOf(one) : mask), 0)
const CATEGORY_MASKS = CATEGORIES.map(maskOfCategory)
export const countBits = (mask: number): number => {
  let n = 0
  for (let left = mask; left !== 0; left &= left - 1) n++
  return n
}
/** The notebook already knows the account's category (G1). */
export const knowsCategory = (mask: number): boolean => CATEGORY_MASKS.some(category => (mask & ~category) === 0)

/** Open, and its headquarters or a data centre is in the state (1.2). */
export function isEstablished(open: Open, provider: ProviderId, state: StateId): boolean {
  const record = open.providers[provider]
  return record.closed === null && (HEADQUARTERS[provider] === state || record.sites.includes(state))
}

/** A data centre of an open provider. */
export function hasSite(open: Open, provider: ProviderId, state: StateId): boolean {
  const record = open.providers[provider]
  return record.closed === null && record.sites.includes(state)
}

export const hasTreaty = (open: Open, a: StateId, b: StateId): boolean => open.states[a].treaty === b
export const hasLaw = (open: Open, state: StateId, law: Open['states'][StateId]['laws'][number]): boolean =>
  open.states[state].laws.includes(law)
/** No challenge on Reach: a token was spent at service, or a treaty is in force when it is answered (R4.12). */
export const isCovered = (open: Open, demand: Demand): boolean => demand.token || hasTreaty(open, demand.government, demand.host)
/** Where a demand would be executed as things stand: where the data lie, if the provider still holds them (R4.14). */
export function hostNow(open: Open, { handle, provider, host }: Demand): StateId {
  const account = open.accounts[handle]
  return account.provider === provider ? account.state : host
}
/** Established in a state whose REACH is in force: on the no-go list of the tender (R5.8). */
export const isExposed = (open: Open, provider: ProviderId): boolean =>
  (Object.keys(open.states) as StateId[]).some(state => hasLaw(open, state, 'REACH') && isEstablished(open, provider, state))

export const isDeleted = (account: Account, round: number): boolean => account.deletedUntil >= round
export const isKeyLost = (account: Account, round: number): boolean => account.keyLostUntil >= round
/** Evacuated this round, or stranded at a closed provider (R4.6). */
export const isOffline = (account: Account, round: number): boolean => account.offlineUntil >= round
/** Given too lately to be given again (R2.2); `last` is the round it was given in, 0 for never. */
export const isResting = (last: number, round: number, rules: Rules): boolean => last !== 0 && last >= round - rules.restRounds
/** Has content that can be read at all (R4.1b, R4.6). */
export const hasContent = (account: Account, round: number): boolean =>
  !isDeleted(account, round) && !isKeyLost(account, round) && !isOffline(account, round)
export const accountsAt = (open: Open, provider: ProviderId, state: StateId): Handle[] =>
  HANDLES.filter(handle => open.accounts[handle].provider === provider && open.accounts[handle].state === state)

/** Accounts that may still be the current case; none without a case. */
export function suspects(hand: GovernmentHand): Handle[] {
  const bit = hand.case === null ? 0 : bitOf(hand.case.archetype)
  return HANDLES.filter(handle => (hand.notebook[handle] & bit) !== 0)
}

/** R3.1: at most two archetypes left for the account, one of them the current case. */
export function hasProbableCause(hand: GovernmentHand, handle: Handle, rules: Rules): boolean {
  const mask = hand.notebook[handle]
  return hand.case !== null && (mask & bitOf(hand.case.archetype)) !== 0 && countBits(mask) <= rules.causeArchetypes
}

/** R3.1a: the case has at most two suspects left and the account is one of them. */
export function hasSuspicion(hand: GovernmentHand, handle: Handle, rules: Rules): boolean {
  const list = suspects(hand)
  return list.length <= rules.suspectsForSeizure && list.includes(handle)
}

/** Half points for solving the case next: declines with each case solved, with a floor (R4.9). */
export function caseValue(archetype: Archetype, solved: number, rules: Rules): number {
  const value = { money: rules.caseMoney, press: rules.casePress, service: rules.caseService }[CATEGORY_OF[archetype]]
  return Math.max(rules.caseFloor, value - rules.caseDecline * solved)
}

/** Influence a gag costs now: sealed courts make it cheap (modifier of G1, G2, G4). */
export function gagPrice(open: Open, rules: Rules): number {
  if (open.tracks.secrecy >= 1) return rules.gagCostSealed
  return open.tracks.secrecy <= -1 ? rules.gagCostOpen : rules.gagCost
}

/** Half points of a contempt now, negative: 2, then 3, 4 ... points for every contempt of the game (R5.2). */
export const contemptPrice = (open: Open, provider: ProviderId, rules: Rules): number =>
  rules.contempt + rules.contemptStep * open.providers[provider].contempts

/** A backdoor for the government, or courts that compel keys of a provider established there (R4.1b). */
export function opensCheckbox(open: Open, provider: ProviderId, government: GovId): boolean {
  return open.providers[provider].backdoors.includes(government) || (open.tracks.keys >= 1 && isEstablished(open, provider, government))
}

/** Opens a checkbox for this tool: a long-arm warrant may also compel an update, unless the courts forbid it (R4.1b, R4.2). */
export const opensByTool = (open: Open, provider: ProviderId, government: GovId, tool: Tool): boolean =>
  opensCheckbox(open, provider, government) || (tool === 'long-arm' && open.tracks.keys >= 0)

/** R4.1a: the copy was readable, or is opened like a checkbox at the provider of that time. */
export function isCopyReadable(open: Open, copy: Preservation, tool: Tool): boolean {
  if (copy.lock === 'none') return true
  return copy.lock === 'checkbox' && opensByTool(open, copy.provider, copy.government, tool)
}

/** R4.1b: the live account can be read by this tool. */
export function isLiveReadable(open: Open, government: GovId, handle: Handle, tool: Tool): boolean {
  const account = open.accounts[handle]
  if (!hasContent(account, open.round)) return false
  if (account.lock === 'none' || tool === 'exploit') return true
  return account.lock === 'checkbox' && opensByTool(open, account.provider, government, tool)
}

/** The copy this government keeps of the account, while the provider that took it answers (R4.3); it may be unreadable. */
export const copyIn = (open: Open, hand: GovernmentHand, handle: Handle): Preservation | null =>
  hand.preserved.find(copy => copy.handle === handle && open.providers[copy.provider].closed === null) ?? null

/** Rounds from the grant of a request to its content (R5.3, R5.6); `comity` as CHAMBERS opened. */
export function mlatDelay(open: Open, government: GovId, host: StateId, rules: Rules, comity = open.comity): number {
  return (
    rules.mlatDelay + (hasTreaty(open, government, host) ? rules.mlatTreaty : 0) + (comity <= rules.mlatSlowComity ? rules.mlatSlow : 0)
  )
}

/** The least number on the die with which an exploit works against the account; `rules` of the state where it lies (R4.8). */
export function exploitNeed(open: Open, handle: Handle, rules: Rules): number {
  const provider = open.providers[open.accounts[handle].provider]
  return rules.exploitNeed + (provider.hardened ? rules.exploitHardened : 0) + (provider.backdoors.length > 0 ? rules.exploitBackdoor : 0)
}

/** A new provider greets the account, for the first times only (R3.4). */
export const isWelcome = (account: Account, provider: ProviderId, rules: Rules): boolean =>
  !account.used.includes(provider) && account.welcomes < rules.welcomeMax
