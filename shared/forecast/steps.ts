/**
 * Steps that other seats or the bench decide, and the public circumstances that tell most about each, the weightiest first. How
 * often each result came about in games is written down in experience.ts by `npm run calibrate -- --fit`.
 */
import { judgeSum, rulingBelow, type Briefs } from '../chambers/court.ts'
import type { Tool } from '../events.ts'
import { rulesNow } from '../laws.ts'
import { GOVERNMENTS, HANDLES, isGovernment, PROVIDERS, type GovId, type Ground, type Handle, type Law, type StateId } from '../names.ts'
import { publicLead } from '../standing.ts'
import type { Case, Open, Preservation } from '../state.ts'
import { copyIn, hasLaw, hasTreaty, isCopyReadable, isDeleted, isEstablished, isKeyLost, opensByTool } from '../terms.ts'
import type { GovernmentView, SeatView } from '../view.ts'

export const STEPS = {
  /** Between ORDERS being sealed and S9. */
  served: ['yes', 'no'],
  /** What a served warrant meets in CHAMBERS; `gag` is a case about its gag, which stays it too. */
  answered: ['comply', 'challenge', 'gag', 'refuse', 'intervene'],
  /** A warrant or a request when it is carried out. */
  opened: ['read', 'late'],
  /** An account on a server that is raided this round. */
  raided: ['read', 'shut'],
  /** An account that an exploit gets into. */
  hacked: ['read', 'late'],
  /** A case that would be heard next round. */
  ruled: ['enforce', 'quash', 'unheard'],
  /** A case that is heard now. */
  heard: ['enforce', 'quash', 'unheard'],
  granted: ['yes', 'no'],
  /** Cover traffic when the records are asked for. */
  covered: ['no', 'yes'],
  tabled: ['passes', 'fails'],
  /** A bill with what one has put on it. */
  lobbied: ['passes', 'fails'],
  proposed: ['signed', 'unsigned'],
  moved: ['arrives', 'fails'],
  migrated: ['moves-all', 'moves-some', 'stays'],
  reported: ['yes', 'no'],
  /** A warrant that was complied with, to the provider: carried out, or never. */
  complied: ['carried-out', 'never'],
  /** Whether the account goes to court itself where its provider does not. */
  joined: ['no', 'yes'],
  /** A challenge of a Mandate that is before CHAMBERS: heard and paid for only if it passes. */
  mandated: ['paid', 'unpaid'],
} as const satisfies Record<string, readonly string[]>
export type Step = keyof typeof STEPS
export type Result<S extends Step> = (typeof STEPS)[S][number]
/** Circumstances of a step, the weightiest first. */
export type Key = readonly (string | number)[]

/** Rounds after this one. */
export const roundsLeft = (open: Open): number => open.setting.rounds - open.round
const upTo = (n: number, most: number): number => Math.min(n, most)

/** A treaty or a token covers a warrant of this government for data there; one spent under a gag is on show still (R4.12). */
export function covers(v: GovernmentView, host: StateId): 'treaty' | 'token' | null {
  if (hasTreaty(v.open, v.who, host)) return 'treaty'
  return isGovernment(host) && v.open.states[v.who].tokens.includes(host) && !v.hand.spent.includes(host) ? 'token' : null
}

/** The host's Blocking Statute forbids what the warrant commands (R4.9). */
export const isForbidden = (open: Open, government: GovId, host: StateId): boolean =>
  host !== government && hasLaw(open, host, 'BLOCK') && !hasTreaty(open, government, host)

/** The copy that this tool opens as things stand, if it is still kept in the round of execution (R4.1a, R4.3). */
export function copyFor(v: GovernmentView, handle: Handle, tool: Tool, round: number): Preservation | null {
  const copy = copyIn(v.open, v.hand, handle)
  return copy !== null && copy.until >= round && isCopyReadable(v.open, copy, tool) ? copy : null
}

/** The ruling below and how many judges would enforce, before anything but `briefs` is said. */
export function benchOf(open: Open, one: Pick<Case, 'ground' | 'government' | 'below'>, briefs: Briefs): number {
  const below = rulingBelow(open, one)
  const rules = rulesNow(open)
  return open.judges.filter(judge => {
    const sum = judgeSum(open, one, judge, briefs, rules)
    return sum > 0 || (sum === 0 && below === 'enforce')
  }).length
}
const NO_BRIEFS: Briefs = { government: null, challenger: null }

export function answeredKey(v: GovernmentView, handle: Handle, gag: boolean): Key {
  const { open, who } = v
  const { lock, state, provider } = open.accounts[handle]
  const isCovered = covers(v, state) !== null
  const ground = lock === 'checkbox' ? 'keys' : 'reach'
  return [
    isCovered ? 'covered' : 'open',
    upTo(roundsLeft(open), 2),
    gag ? 'gag' : 'public',
    lock === 'checkbox' ? 'box' : '-',
    isForbidden(open, who, state) ? 'forbidden' : '-',
    lock === 'self-made' ? 'shut' : '-',
    open.tracks[ground] - (ground === 'reach' && hasLaw(open, who, 'REACH') ? -2 : 0),
    upTo(open.providers[provider].contempts, 1),
  ]
}

/** How an account's content lies before a tool that comes in `round`. */
function accessOf(v: GovernmentView, handle: Handle, tool: Tool, round: number): string {
  const account = v.open.accounts[handle]
  if (copyFor(v, handle, tool, round) !== null) return 'copy'
  if (account.lock === 'self-made') return 'shut'
  if (isDeleted(account, round) || isKeyLost(account, round)) return 'gone'
  if (account.lock === 'none') return 'open'
  return opensByTool(v.open, account.provider, v.who, tool) ? 'opens' : 'locked'
}

export function openedKey(v: GovernmentView, handle: Handle, tool: 'long-arm' | 'mlat', gag: boolean, delay: number): Key {
  const { open } = v
  const { transit, provider } = open.accounts[handle]
  const leaves = transit !== null && (tool === 'mlat' || transit.provider !== provider)
  const offered = open.providers[provider].toShip === 0
  return [
    accessOf(v, handle, tool, open.round + delay),
    tool,
    leaves ? 'leaving' : '-',
    upTo(delay, 3),
    gag ? 'gag' : 'public',
    offered ? 'box-offered' : '-',
    Math.sign(open.tracks.keys),
  ]
}

export function raidedKey(v: GovernmentView, handle: Handle): Key {
  const { open } = v
  const demanded = open.demands.some(one => one.handle === handle && one.stage === 'due' && one.due === open.round)
  return [accessOf(v, handle, 'seizure', open.round), demanded ? 'due' : '-', upTo(open.round, 2)]
}

export function ruledKey(open: Open, ground: Ground, government: GovId): Key {
  const one = { ground, government, below: null }
  const waiting = open.docket.filter(each => each.ground === ground && each.jurors.length > 0).length
  return [ground, benchOf(open, one, NO_BRIEFS), upTo(waiting, 1), upTo(roundsLeft(open), 2), open.tracks[ground]]
}

/** `side`: of the one who asks, as a party or as a juror; null if it is neither. */
export function heardKey(open: Open, one: Case, briefs: Briefs, side: 'enforce' | 'quash' | null, part: 'brief' | 'vote'): Key {
  const hosts = one.jurors.filter(juror => {
    if (!isGovernment(juror) || one.handle === null) return false
    const { state, nation } = open.accounts[one.handle]
    return state === juror || nation === juror
  }).length
  const may = one.ground === 'reach' && open.bills.some(bill => bill.id === one.government && bill.law === 'REACH' && bill.act === 'enact')
  return [may ? 'bill' : '-', part, side ?? '-', benchOf(open, one, briefs), one.ground, hosts]
}

export function grantedKey(v: GovernmentView, handle: Handle): Key {
  const { open, who } = v
  const { state: host, nation, lock } = open.accounts[handle]
  if (host === 'ALP') return ['alpina', open.comity]
  const lead = isGovernment(host) ? publicLead(open, who) - publicLead(open, host) : 0
  return [
    'state',
    upTo(open.comity, 6),
    lock === 'none' ? 'open' : 'locked',
    lead > 8 ? 2 : lead > 0 ? 1 : lead < -8 ? -1 : 0,
    nation === host ? 'own' : '-',
  ]
}

export function coveredKey(v: GovernmentView, handle: Handle): Key {
  const { open, hand } = v
  const asked = hand.findings.some(one => one.handle === handle && one.source === 'subpoena' && one.round === open.round - 1)
  const pressed = open.demands.some(one => one.handle === handle) || open.preserved.some(one => one.handle === handle)
  return [upTo(roundsLeft(open), 1), upTo(open.round, 2), asked ? 'asked' : '-', open.accounts[handle].lock, pressed ? 'pressed' : '-']
}

export function tabledKey(v: GovernmentView, act: string, law: Law | null, influence: number): Key {
  const { open, who } = v
  return [act, law ?? '-', upTo(influence, 2), ...concernOf(open, who, law)]
}
export const lobbiedKey = (v: SeatView, bill: GovId, act: string, law: Law | null, support: number): Key => [
  v.who === bill ? 'own' : '-',
  act,
  law ?? '-',
  support,
  ...concernOf(v.open, bill, law),
]

/** How many seats a law of that state would hurt or help most, in public. */
function concernOf(open: Open, state: GovId, law: Law | null): Key {
  if (law === 'LOCAL') return [HANDLES.filter(one => open.accounts[one].nation === state && open.accounts[one].state !== state).length]
  if (law === 'MANDATE') return [PROVIDERS.filter(one => open.providers[one].toShip === 0 && isEstablished(open, one, state)).length]
  if (law === 'REACH')
    return [upTo(roundsLeft(open), 4), open.docket.some(one => one.government === state && one.ground === 'reach') ? 1 : 0]
  return [upTo(roundsLeft(open), 3)]
}

export function proposedKey(v: GovernmentView, state: StateId): Key {
  const { open, who } = v
  const reachable = HANDLES.filter(one => {
    const account = open.accounts[one]
    return account.state === who && isGovernment(state) && isEstablished(open, account.provider, state)
  }).length
  const others = GOVERNMENTS.filter(one => one !== who && open.states[one].treaty === null).length
  return [upTo(open.comity, 5), upTo(reachable, 2), upTo(roundsLeft(open), 3), others]
}

export const movedKey = (open: Open, expedite: boolean): Key => [expedite ? 'now' : upTo(roundsLeft(open), 1)]
/** Accounts that a migration would take along as things stand. */
export const movable = (open: Open, provider: string, from: StateId): Handle[] =>
  HANDLES.filter(one => {
    const account = open.accounts[one]
    return account.provider === provider && account.state === from && account.transit === null
  })
export const migratedKey = (open: Open, provider: string, from: StateId, to: StateId): Key => {
  const all = movable(open, provider, from)
  const homes = all.filter(one => open.accounts[one].nation === to).length
  return [upTo(all.length, 2), all.some(one => open.preserved.some(copy => copy.handle === one)) ? 'kept' : '-', upTo(homes, 2)]
}
export const reportedKey = (open: Open, provider: string): Key => [
  upTo(HANDLES.filter(one => open.accounts[one].provider === provider).length, 3),
  upTo(open.round, 2),
]
export const compliedKey = (open: Open, handle: Handle, gagged: boolean): Key => [
  gagged ? 'gag' : 'public',
  upTo(roundsLeft(open), 1),
  open.accounts[handle].transit === null ? '-' : 'leaving',
  open.accounts[handle].lock,
]
/** Whether the account takes a warrant to court itself. */
export const joinedKey = (open: Open, handle: Handle, government: GovId): Key => [
  upTo(roundsLeft(open), 1),
  open.tracks.reach + (hasLaw(open, government, 'REACH') ? 2 : 0),
  open.accounts[handle].lock,
]
