/** A government's ORDERS: which account the case is about, then the tool that gets its content, two rounds ahead. */
import { rulesIn } from '../../laws.ts'
import { HANDLES, isGovernment, PROVIDERS, type Handle, type StateId } from '../../names.ts'
import type { Account } from '../../state.ts'
import {
  accountsAt,
  bitOf,
  caseValue,
  countBits,
  exploitNeed,
  gagPrice,
  hasContent,
  hasLaw,
  hasProbableCause,
  hasSite,
  hasSuspicion,
  hasTreaty,
  isCopyReadable,
  isDeleted,
  isEstablished,
  isKeyLost,
  isResting,
  knowsCategory,
  mlatDelay,
  opensByTool,
} from '../../terms.ts'
import type { GovernmentView } from '../../view.ts'
import { offer, type Candidate, type Menu } from '../choose.ts'
import { offerBill, offerTreaty } from './statecraft.ts'
import { comityWorth, influenceWorth, roundsLeft } from './worth.ts'

/** The chance, by the notebook alone, that each handle is the case. */
export function chances(v: GovernmentView): Record<Handle, number> {
  const { hand } = v
  const bit = hand.case === null ? 0 : bitOf(hand.case.archetype)
  const chance = {} as Record<Handle, number>
  let sum = 0
  for (const handle of HANDLES) {
    const mask = hand.notebook[handle]
    chance[handle] = (mask & bit) === 0 ? 0 : 1 / countBits(mask)
    sum += chance[handle]
  }
  if (sum > 0) for (const handle of HANDLES) chance[handle] /= sum
  return chance
}

/** All that the tools are weighed with, worked out once. */
interface Hunt {
  readonly v: GovernmentView
  readonly menu: Menu
  readonly chance: Record<Handle, number>
  /** Half points of solving the case, the end of public pressure included. */
  readonly prize: number
  readonly left: number
  readonly comity: number
  readonly influence: number
}

/** Puts every sensible order of a government on the menu. */
export function offerGovernment(v: GovernmentView, menu: Menu): void {
  const { hand, open } = v
  const { rules } = menu
  const prize = hand.case === null ? 0 : caseValue(hand.case.archetype, hand.solved, rules) + rules.caseTerrorPlot + 2
  const hunt: Hunt = {
    v,
    menu,
    chance: chances(v),
    prize,
    left: roundsLeft(open),
    comity: comityWorth(v) * (menu.style.lean?.comity ?? 1),
    influence: influenceWorth(v),
  }
  if (hand.case !== null) {
    for (const provider of PROVIDERS) offerSeizure(hunt, provider)
    for (const handle of HANDLES) if (hunt.chance[handle] > 0) offerTools(hunt, handle)
  }
  for (const handle of HANDLES) offerSubpoena(hunt, handle)
  offerBill(v, menu, hunt.influence)
  offerTreaty(v, menu, hunt.chance, hunt.influence)
  if (!isResting(hand.campaigned, open.round, rules)) {
    offer(menu, { kind: 'campaign' }, Math.min(rules.campaign, rules.influenceMax - hand.influence) * hunt.influence - 0.2, 'influence')
  }
}

/** How readable the account is to a tool by then: 0 to 1, without a copy. */
function readability(v: GovernmentView, account: Account, tool: 'seizure' | 'long-arm' | 'mlat', rounds: number): number {
  if (!hasContent(account, v.open.round) && rounds === 0) return 0
  // Users protect themselves: some at once, more with every round and notice
  const unprotected = tool === 'seizure' ? 0.9 : rounds <= 1 ? 0.76 : 0.6
  if (account.lock === 'none') return unprotected
  if (account.lock === 'self-made') return 0.03
  return opensByTool(v.open, account.provider, v.who, tool) ? 0.85 : 0.03
}

const hasReadableCopy = (v: GovernmentView, handle: Handle, tool: 'seizure' | 'long-arm' | 'mlat', until: number): boolean =>
  v.hand.preserved.some(copy => copy.handle === handle && copy.until >= until && isCopyReadable(v.open, copy, tool))

/** How likely a copy of an account that is leaving is still there when the warrant is executed: not if it is challenged. */
const IN_TIME = 0.7
/** Half points of each round that is left for the next case when this one is solved. */
const NEXT_CASE = 2

/**
 * Reading one account after so many rounds: the case with its chance and the rounds left for the next one, else a collateral
 * exposure and an offended nation.
 */
function readWorth(hunt: Hunt, handle: Handle, after: number, bonus = 0): number {
  const p = hunt.chance[handle]
  const { rules } = hunt.menu
  const prize = hunt.prize + bonus + NEXT_CASE * Math.max(0, hunt.left - after)
  return p * prize + (1 - p) * (rules.collateralGovernment - 0.6)
}

function offerSeizure(hunt: Hunt, provider: (typeof PROVIDERS)[number]): void {
  const { v, menu, chance, prize } = hunt
  const { rules } = menu
  if (!hasSite(v.open, provider, v.who)) return
  const there = accountsAt(v.open, provider, v.who)
  if (!there.some(handle => hasProbableCause(v.hand, handle, rules) || hasSuspicion(v.hand, handle, rules))) return
  let worth = 0
  let empty = 1
  let foreign = 0
  let best: Handle | null = null
  for (const handle of there) {
    const read = hasReadableCopy(v, handle, 'seizure', v.open.round) ? 0.98 : readability(v, v.open.accounts[handle], 'seizure', 0)
    worth += read * readWorth(hunt, handle, 0)
    if (chance[handle] > 0) empty *= 1 - read
    if (v.open.accounts[handle].nation !== v.who) foreign = Math.max(foreign, read * (1 - chance[handle]))
    if (best === null || chance[handle] > chance[best]) best = handle
  }
  const seizure = offer(menu, { kind: 'seizure', provider }, worth + empty * rules.emptyRaid - foreign * hunt.comity, 'content', {
    target: best ?? provider,
  })
  if (best === null || seizure === null) return
  const account = v.open.accounts[best]
  // A copy taken in the same round cannot be encrypted or deleted away
  if (account.lock === 'none') offerPreserve(hunt, best, 0.08 * chance[best] * prize, seizure)
}

/** How likely a long-arm warrant is executed in the end: complied with, or enforced. */
function executed(v: GovernmentView, host: StateId): number {
  const { open, who } = v
  if (hasTreaty(open, who, host) || (isGovernment(host) && open.states[who].tokens.includes(host))) return 0.88
  const odds = 0.62 + 0.09 * open.tracks.reach + (hasLaw(open, who, 'REACH') ? 0.12 : 0) - (hasLaw(open, host, 'BLOCK') ? 0.1 : 0)
  return Math.max(0.25, Math.min(0.92, odds))
}

function offerTools(hunt: Hunt, handle: Handle): void {
  const { v, menu, prize, left, chance } = hunt
  const { open, hand, who } = v
  const { rules } = menu
  const account = open.accounts[handle]
  const p = chance[handle]
  const cause = hasProbableCause(hand, handle, rules)
  const established = isEstablished(open, account.provider, who)
  const abroad = account.state !== who
  const demand = hand.demands.find(one => one.handle === handle)
  const request = hand.requests.find(one => one.government === who && one.handle === handle)
  const underWay = demand !== undefined || request !== undefined
  const leaving = account.transit !== null && account.transit.provider !== account.provider
  let warrant: Candidate | null = null
  if (cause && abroad && established && demand === undefined && left >= 1) {
    const copied = hasReadableCopy(v, handle, 'long-arm', open.round + 1)
    const odds = executed(v, account.state) * (left === 1 ? 0.75 : 1)
    const read = copied ? 0.97 : readability(v, account, 'long-arm', 1) * (leaving ? 0.1 : 0.9)
    const free = hasTreaty(open, who, account.state) || account.state === 'ALP'
    const gain = readWorth(hunt, handle, 1, rules.caseByLongArm)
    const again = request?.stage === 'due' ? 0.5 : 1
    const price = gagPrice(open, rules)
    // A gag keeps the user from running: worth its price on a copy that is not safe
    const gag = !copied && hand.influence > price && odds * gain * 0.12 > price * hunt.influence + 0.3
    const value =
      odds * (gag ? Math.min(0.95, read + 0.12) : read) * (gain - (free ? 0 : hunt.comity)) * again - (gag ? price * hunt.influence : 0)
    warrant = offer(menu, { kind: 'long-arm', handle, gag }, value, 'content', {
      target: handle,
      slot: `long-arm/${handle}`,
      influence: gag ? price : 0,
    })
    // A copy holds what leaves the provider meanwhile
    if (warrant !== null && !copied && account.lock !== 'self-made')
      offerPreserve(hunt, handle, odds * (leaving ? IN_TIME : 1) * (0.97 - read) * Math.max(0, gain), warrant)
  }
  if (cause && abroad && request === undefined && hand.influence >= rules.mlatFee) {
    const treaty = hasTreaty(open, who, account.state)
    const delay = mlatDelay(open, who, account.state, rules)
    const granted = account.state === 'ALP' ? (open.comity >= rules.alpinaGrantsFrom ? 0.95 : 0.05) : treaty ? 0.5 : 0.34
    const stays = hasReadableCopy(v, handle, 'mlat', open.round + 1) ? 0.75 : 0.62
    const again = demand === undefined ? 1 : 0.4
    const reading = left >= delay ? readability(v, account, 'mlat', 2) * stays * readWorth(hunt, handle, delay) * again : 0
    const value = granted * (Math.max(0, reading) + rules.mlatRequester + hunt.comity) - 0.4
    offer(menu, { kind: 'mlat', handle }, value, 'content', {
      target: handle,
      slot: `mlat/${handle}`,
      influence: rules.mlatFee,
    })
  }
  if (cause && hand.exploits > 0 && hasContent(account, open.round))
    offerExploit(hunt, handle, demand?.stage === 'due' && demand.due === open.round)
  if (underWay && account.lock !== 'self-made') {
    // The copy must hold when the content is taken: now, or next round
    const soon =
      demand?.stage === 'due' ? demand.due : request?.stage === 'due' ? request.due : demand?.stage === 'in-court' ? open.round + 1 : null
    if (soon !== null && soon !== undefined && soon <= open.round + 1) offerPreserve(hunt, handle, 0.24 * p * (prize + 2), null)
  } else if (!underWay && p >= 0.7 && account.lock === 'none') offerPreserve(hunt, handle, (cause ? 0.04 : 0.02) * prize * p, null)
}

function offerPreserve(hunt: Hunt, handle: Handle, value: number, needs: Candidate | null): void {
  const { v, menu } = hunt
  const account = v.open.accounts[handle]
  if (!isEstablished(v.open, account.provider, v.who) || v.hand.preserved.some(copy => copy.handle === handle)) return
  if (isDeleted(account, v.open.round) || isKeyLost(account, v.open.round)) return
  if (account.lock === 'checkbox' && v.open.tracks.keys < 0) return
  const price = gagPrice(v.open, menu.rules)
  const gag = gags(hunt, handle, price)
  offer(menu, { kind: 'preserve', handle, gag }, value - 0.3, 'copy', {
    influence: gag ? price : 0,
    target: handle,
    slot: `preserve/${handle}`,
    needs,
  })
}

function offerExploit(hunt: Hunt, handle: Handle, due: boolean): void {
  const { v, menu } = hunt
  const account = v.open.accounts[handle]
  const rules = rulesIn(v.open, account.state)
  const success = Math.max(0, Math.min(1, (7 - exploitNeed(v.open, handle, rules)) / 6)) * 0.95
  const comity = account.state === v.who ? 0 : 0.5 * hunt.comity
  const value = success * readWorth(hunt, handle, 0) * (due ? 0.4 : 1) + (1 - success / 2) * rules.exploitPenalty - comity
  offer(menu, { kind: 'exploit', handle }, value, 'content', { target: handle, ap: 2 })
}

function offerSubpoena(hunt: Hunt, handle: Handle): void {
  const { v, menu, chance, prize, left } = hunt
  const { open, hand, who } = v
  const mask = hand.notebook[handle]
  const bits = countBits(mask)
  const account = open.accounts[handle]
  if (bits <= 1 || left === 0 || !isEstablished(open, account.provider, who)) return
  const p = chance[handle]
  const later = 0.16 * left * (bits > 2 ? 1 : 0.5)
  // Knowing who it is, and the probable cause for a tool that needs one
  const cause = p > 0 && bits > 2 && (account.state !== who || hand.exploits > 0) ? 0.16 * p * prize : 0
  const exact = knowsCategory(mask) ? 1 : 0.75
  const value = 0.8 * (0.6 * prize * p * (1 - p) * exact + cause) + later - 0.7
  const price = gagPrice(open, menu.rules)
  const gag = gags(hunt, handle, price)
  const influence = gag ? price : 0
  offer(menu, { kind: 'subpoena', handle, gag }, value, 'records', {
    target: handle,
    slot: `subpoena/${handle}`,
    influence,
  })
}

/** A gag keeps a suspect from taking cover: free, or paid for from what is not needed otherwise. */
const gags = (hunt: Hunt, handle: Handle, price: number): boolean =>
  price === 0 || (hunt.v.hand.influence >= price + 2 && hunt.chance[handle] >= 0.4)
