/**
 * What happened, as facts with ids and numbers, never sentences: the client says them in its language. Every fact is one row
 * of this table, from which its type, its check and its short form on the wire derive. Who is told is the audience it is
 * born with (R15.1).
 */
import {
  ARCHETYPES,
  GOVERNMENTS,
  GROUNDS,
  HANDLES,
  HEADLINES,
  LAWS,
  LINES,
  LOCKS,
  PROVIDERS,
  SEATS,
  SIDES,
  STATES,
  TENDERS,
  type Seat,
} from './names.ts'
import { NOTICES, SOURCES } from './state.ts'

/** Steps of a round in the order of play; B is the Briefing. */
export const STEPS = ['B', 'S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8', 'S9', 'S10', 'S11', 'S12', 'C1', 'C2', 'C3', 'C4', 'C5'] as const
export type Step = (typeof STEPS)[number]

/** Why a score changed; the words of the log and of the debrief. */
export const SCORE_REASONS = [
  'case',
  'caught',
  'exposed',
  'collateral',
  'empty-raid',
  'citizen-read',
  'exploit-traced',
  'pressure',
  'mlat',
  'signature-law',
  'mandate-fine',
  'localisation',
  'contempt',
  'block-fine',
  'court',
  'data-centre',
  'shipped',
  'report',
  'backdoor',
  'hardened',
  'canary',
  'canary-contempt',
  'protest',
  'martyr',
  'obstruction',
  'evacuated',
  'key-loss',
  'transact',
  'denounce',
  'welcome',
  'income',
  'trust-income',
  'tender',
  'agenda',
  'influence-left',
  'splinternet',
  'disclosure',
] as const
export const TRUST_REASONS = [
  'market',
  'shipped',
  'report',
  'backdoor',
  'canary',
  'seizure',
  'long-arm',
  'compelled-update',
  'refusal',
  'court',
  'law',
] as const
export const COMITY_REASONS = [
  'long-arm-read',
  'exploit-abroad',
  'foreign-collateral',
  'law',
  'mlat',
  'treaty',
  'withdrawal',
  'drift',
  'headline',
] as const
export const INDEX_REASONS = ['case', 'collateral', 'report', 'hardened', 'backdoor', 'law', 'shutdown', 'offline', 'commerce'] as const
export const INFLUENCE_REASONS = [
  'income',
  'campaign',
  'order',
  'good-will',
  'challenge',
  'intervention',
  'gag',
  'mandate',
  'lobby',
  'brief',
  'juror',
  'mlat-fee',
  'deal',
  'escrow',
] as const
export const TOOLS = ['seizure', 'long-arm', 'mlat', 'exploit'] as const
export type Tool = (typeof TOOLS)[number]
/** Why an order that was given came to nothing (R2.3). */
export const LAPSES = [
  'not-established',
  'no-data-centre',
  'no-cause',
  'nothing-to-report',
  'not-online',
  'not-shipped',
  'cannot-pay',
  'not-possible',
] as const
export type Lapse = (typeof LAPSES)[number]

/** Enumerations a field may name; the short form sends the index. */
export const FIELD_NAMES = {
  seat: SEATS,
  government: GOVERNMENTS,
  state: STATES,
  provider: PROVIDERS,
  handle: HANDLES,
  archetype: ARCHETYPES,
  law: LAWS,
  ground: GROUNDS,
  line: LINES,
  side: SIDES,
  lock: LOCKS,
  headline: HEADLINES,
  tender: TENDERS,
  source: SOURCES,
  notice: NOTICES,
  tool: TOOLS,
  lapse: LAPSES,
  scoreReason: SCORE_REASONS,
  trustReason: TRUST_REASONS,
  comityReason: COMITY_REASONS,
  indexReason: INDEX_REASONS,
  influenceReason: INFLUENCE_REASONS,
  answer: ['comply', 'challenge', 'refuse'],
  act: ['enact', 'repeal', 'withdraw'],
  index: ['privacy', 'security', 'economy'],
  sealedKind: ['subpoena', 'preserve', 'long-arm'],
  ending: ['last-round', 'splinternet', 'vote'],
} as const
type Enumerated = keyof typeof FIELD_NAMES

/** A field: an enumeration, the same or null (with ?), a whole number, a flag, or a text. */
type Field = Enumerated | `${Enumerated}?` | 'number' | 'flag' | 'text'
type ValueOf<F> = F extends 'number'
  ? number
  : F extends 'flag'
    ? boolean
    : F extends 'text'
      ? string
      : F extends `${infer E extends Enumerated}?`
        ? (typeof FIELD_NAMES)[E][number] | null
        : F extends Enumerated
          ? (typeof FIELD_NAMES)[F][number]
          : never

export const FACTS = {
  // Briefing
  'round-begun': {
    round: 'number',
    headline: 'headline',
    tender: 'tender',
    local: 'state?',
    now: 'state',
    next: 'state',
  },
  'case-dealt': { government: 'government', archetype: 'archetype?' },
  'exploit-supplied': { government: 'government' },
  'jurors-drawn': { number: 'number', seat: 'seat' },
  // Numbers
  scored: { seat: 'seat', halves: 'number', why: 'scoreReason' },
  trusted: { provider: 'provider', by: 'number', why: 'trustReason' },
  'comity-moved': { by: 'number', why: 'comityReason' },
  'index-moved': { index: 'index', by: 'number', why: 'indexReason' },
  'influence-moved': { seat: 'seat', by: 'number', why: 'influenceReason' },
  // An order that came to nothing; told to its giver only
  lapsed: { seat: 'seat', order: 'text', why: 'lapse' },
  // ORDERS
  tabled: { government: 'government', act: 'act', law: 'law?', displaces: 'law?' },
  proposed: { government: 'government', to: 'state' },
  preserved: { government: 'government', handle: 'handle', provider: 'provider', gagged: 'flag' },
  encrypted: { handle: 'handle', lock: 'lock' },
  'key-lost': { handle: 'handle' },
  deleted: { handle: 'handle' },
  obstructed: { seat: 'seat' },
  covered: { handle: 'handle' },
  'step-shipped': { provider: 'provider', left: 'number' },
  'backdoor-installed': { provider: 'provider', state: 'state' },
  'backdoors-removed': { provider: 'provider' },
  hardened: { provider: 'provider' },
  'canary-bought': { provider: 'provider' },
  'data-centre-opened': { provider: 'provider', state: 'state' },
  'data-centre-closed': { provider: 'provider', state: 'state' },
  'shut-down': { provider: 'provider' },
  reopened: { provider: 'provider' },
  evacuated: { handle: 'handle', provider: 'provider', state: 'state' },
  stranded: { handle: 'handle' },
  subpoenaed: { government: 'government', handle: 'handle', provider: 'provider', gagged: 'flag' },
  noise: { government: 'government', handle: 'handle' },
  seized: { government: 'government', provider: 'provider', state: 'state', accounts: 'number' },
  spared: { handle: 'handle' },
  executed: { government: 'government', handle: 'handle', provider: 'provider', host: 'state', compelled: 'flag' },
  'nothing-held': { government: 'government', handle: 'handle', tool: 'tool' },
  hacked: { government: 'government', handle: 'handle', success: 'flag' },
  'hack-failed': { government: 'government', handle: 'handle' },
  unreadable: { government: 'government', handle: 'handle', tool: 'tool' },
  read: { government: 'government', handle: 'handle', tool: 'tool', solved: 'flag' },
  'was-read': { handle: 'handle', government: 'government?', tool: 'tool', caught: 'flag' },
  exposed: { handle: 'handle', government: 'government' },
  breached: { state: 'state' },
  'case-closed': { government: 'government' },
  learned: { government: 'government', handle: 'handle', mask: 'number', source: 'source' },
  'token-won': { state: 'state', government: 'government' },
  'token-spent': { state: 'state', government: 'government' },
  served: {
    government: 'government',
    handle: 'handle',
    provider: 'provider',
    host: 'state',
    gagged: 'flag',
    token: 'flag',
  },
  filed: { government: 'government', host: 'state', handle: 'handle' },
  'demand-void': { government: 'government', handle: 'handle', provider: 'provider' },
  departed: { handle: 'handle', provider: 'provider', state: 'state' },
  arrived: { handle: 'handle', provider: 'provider', state: 'state' },
  'move-failed': { handle: 'handle' },
  reported: { provider: 'provider', demands: 'number' },
  denounced: { handle: 'handle', government: 'government' },
  transacted: { handle: 'handle' },
  // CHAMBERS
  answered: { government: 'government', handle: 'handle', provider: 'provider', answer: 'answer' },
  'refused-sealed': { government: 'government', provider: 'provider' },
  'demand-lapsed': { government: 'government', handle: 'handle', provider: 'provider' },
  docketed: {
    number: 'number',
    ground: 'ground',
    government: 'government',
    provider: 'provider',
    challenger: 'seat',
    handle: 'handle?',
    mandate: 'government?',
  },
  granted: { government: 'government', host: 'state' },
  'granted-handle': { government: 'government', host: 'state', handle: 'handle', due: 'number' },
  denied: { government: 'government', host: 'state', handle: 'handle' },
  'canary-died': { provider: 'provider' },
  lobbied: { seat: 'seat', bill: 'government', influence: 'number' },
  enacted: { government: 'government', law: 'law' },
  repealed: { government: 'government', law: 'law' },
  displaced: { government: 'government', law: 'law' },
  withdrawn: { government: 'government', partner: 'state' },
  'bill-failed': { government: 'government', margin: 'number' },
  signed: { government: 'government', partner: 'government' },
  moot: { number: 'number', enforced: 'flag' },
  briefed: { number: 'number', seat: 'seat', line: 'line?', influence: 'number' },
  judged: { number: 'number', judge: 'number', sum: 'number', side: 'side' },
  voted: { number: 'number', seat: 'seat', side: 'side' },
  ruled: { number: 'number', side: 'side', enforce: 'number', quash: 'number', below: 'side', track: 'number' },
  'gag-lifted': { government: 'government', handle: 'handle', provider: 'provider', order: 'sealedKind' },
  'gag-ended': { government: 'government', handle: 'handle', provider: 'provider' },
  'struck-down': { government: 'government' },
  'tender-won': { provider: 'provider', share: 'number' },
  // Deals: told to the two parties, but for what a settlement does in court and the record of word kept
  agreed: { deal: 'text', seat: 'seat', other: 'seat', escrow: 'number' },
  'term-kept': { deal: 'text', term: 'number', seat: 'seat', other: 'seat' },
  'term-broken': { deal: 'text', term: 'number', seat: 'seat', other: 'seat' },
  'term-lapsed': { deal: 'text', term: 'number', seat: 'seat', other: 'seat' },
  'case-settled': { number: 'number' },
  'word-kept': { seat: 'seat' },
  'word-broken': { seat: 'seat' },
  disclosed: { provider: 'provider', government: 'government', handle: 'handle', seat: 'seat' },
  splintered: { comity: 'number' },
  ended: { how: 'ending' },
} as const satisfies Record<string, Record<string, Field>>

export type FactKind = keyof typeof FACTS
/** The fields of one kind of fact. */
export type FactOf<K extends FactKind> = { readonly [F in keyof (typeof FACTS)[K]]: ValueOf<(typeof FACTS)[K][F]> }
/** A fact as a seat is told it. */
export type Fact = { [K in FactKind]: { readonly kind: K; readonly step: Step } & FactOf<K> }[FactKind]
/** Who is told: everybody, or these seats only. */
export type Audience = 'all' | readonly Seat[]
/** A fact with the audience it was born with. */
export interface Told {
  readonly to: Audience
  readonly fact: Fact
}

/** What one seat (null: a spectator) is told, in order. */
export function cutFor(told: readonly Told[], who: Seat | null): Fact[] {
  return told.filter(({ to }) => to === 'all' || (who !== null && to.includes(who))).map(({ fact }) => fact)
}
