/**
 * The State of a game: plain data in three places. `open` is known to all, a hand to its seat alone, `sealed` to nobody
 * before the debrief. A new field has to be put into one of them, and the place answers who sees it.
 * Victory points are whole numbers of HALF points everywhere (R8.5); Influence, Trust and the indices are whole numbers.
 */
import type { Deal, Slip } from './deals/deal.ts'
import type {
  Archetype,
  GovernmentAgenda,
  GovId,
  Ground,
  Handle,
  Headline,
  Law,
  Line,
  Lock,
  Philosophy,
  ProviderAgenda,
  ProviderId,
  Seat,
  Side,
  StateId,
  Tender,
} from './names.ts'
import type { Setting } from './rules.ts'

export interface State {
  readonly open: Open
  readonly hands: Hands
  readonly sealed: Sealed
}

export type Phase = 'orders' | 'chambers' | 'over'

/** Known to everybody. */
export interface Open {
  /** Numbers this game began with: length and patches on the rules table. Never changes. */
  readonly setting: Setting
  /** SHA-256(salt, seed) in hex, published at the start (R4.10). */
  readonly commitment: string
  /** 1 to setting.rounds */
  round: number
  phase: Phase
  /** How the game ended; null while it runs. */
  ended: 'last-round' | 'splinternet' | 'vote' | null
  /** 0 to 10, always true (R15.2) */
  comity: number
  /** Something lowered Comity this round, so it does not drift up (R5.10). */
  comityFell: boolean
  /** World indices 0 to 10 as the public events tell them (R8.4, R15.2); the true ones are sealed until the debrief. */
  indices: Indices
  /** The three doctrine tracks, -2 to +2 (1.4). */
  tracks: Record<Ground, number>
  headline: Headline
  /** The round's public tender (R5.8); `state` only for 'local'. */
  rfp: { kind: Tender; state: StateId | null }
  /** State in demand this round and next (R5.9b). */
  demand: { now: StateId; next: StateId }
  states: Record<StateId, StateRecord>
  governments: Record<GovId, PublicGovernment>
  providers: Record<ProviderId, Provider>
  accounts: Record<Handle, Account>
  /** Long-arm demands without a gag, in order of service. */
  demands: Demand[]
  /** Preservations without a gag that are in force. */
  preserved: Preservation[]
  /** Bills tabled this round (S2 to C2). */
  bills: Bill[]
  /** Treaty proposals of this round (S2 to C3): who proposes to whom. */
  proposals: { government: GovId; to: StateId }[]
  /** Cases waiting for a hearing, oldest first; those of this round carry their jurors. */
  docket: Case[]
  /** The reporter: every ruling of this game, numbered from 1. */
  rulings: Ruling[]
  judges: Judge[]
  /** The record of word kept: promises that fell due, by seat (R6.6). */
  word: Word
}

export interface Word {
  kept: Partial<Record<Seat, number>>
  broken: Partial<Record<Seat, number>>
}

export interface Indices {
  privacy: number
  security: number
  economy: number
}

export interface StateRecord {
  /** In force, at most two, oldest first. Alpina has BLOCK for ever. */
  laws: Law[]
  /** Partner of its executive agreement (R5.6). */
  treaty: StateId | null
  /** Governments into which this state may reach once: the reciprocity tokens it holds (R4.9). */
  tokens: GovId[]
}

export interface PublicGovernment {
  /** Public score in half points: the sum of its public events (R15.2). */
  score: number
  /** Has had a first law enacted (signature law, R5.5). */
  signed: boolean
}

export interface Provider {
  /** Public score in half points (R15.2). */
  score: number
  /** 0 to 10 */
  trust: number
  /** States where it has a data centre. */
  sites: StateId[]
  /** Steps of turn-key encryption still to ship; 0 = shipped. */
  toShip: number
  /** Round in which the last step was shipped; 0 = before the game. Meaningless while toShip > 0. */
  shippedIn: number
  /** States it has installed a backdoor for. */
  backdoors: StateId[]
  canary: 'none' | 'live' | 'dead'
  hardened: boolean
  /** Round in which it shut down; null while open. */
  closed: number | null
  /** Shutdowns so far; martyr income only in the first (R4.6). */
  shutdowns: number
  /** Public demands not yet in a transparency report (P4). */
  unreported: number
  reports: number
  /** Contempts so far (R5.2). */
  contempts: number
  /** Cases won on its own challenge (Champion, R1.3). */
  courtWins: number
  /** States where opening a data centre has already been paid for in this game (R3.6). */
  opened: StateId[]
  /** States for which a backdoor has already been paid for in this game (R3.6). */
  paidBackdoors: StateId[]
}

export interface Account {
  nation: GovId
  provider: ProviderId
  /** Where the data lie; in transit, where they departed. */
  state: StateId
  lock: Lock
  /** Ordinary move under way: arrives at S10 of the round after `ordered`. `own`: by its own order (welcome bonus). */
  transit: { provider: ProviderId; state: StateId; ordered: number; own: boolean } | null
  /** No content and no income through this round; 0 = never. */
  deletedUntil: number
  /** Keys lost: no content and no income through this round; 0 = never (R4.4). */
  keyLostUntil: number
  /** Evacuated: offline through this round; 0 = never (R4.6). A number above the last round: no provider left. */
  offlineUntil: number
  /** Providers used so far, the present one included (R3.4). */
  used: ProviderId[]
  /** Welcome bonuses taken, at most three (R3.4). */
  welcomes: number
}

/** A long-arm demand. The issuing government's hand has the true copy; everyone who may know it has the same copy. */
export interface Demand {
  /** GOV.round.handle: from names only, because a gap in a counter tells. */
  id: string
  government: GovId
  handle: Handle
  provider: ProviderId
  /** Where the data lay when it was served. */
  host: StateId
  /** Round of service. */
  served: number
  /** to-answer: before the provider now; due: executed at S8 of `due`; in-court: stayed. */
  stage: 'to-answer' | 'due' | 'in-court'
  /** Round of execution; null unless stage is due. */
  due: number | null
  refusals: number
  gagged: boolean
  /** No challenge on Reach: a token was spent at service (R5.2); a treaty is looked up when answered. */
  token: boolean
  /** Enforced by court or statute: the BLOCK fine is smaller (R4.9). */
  compelled: boolean
}

/** A preserved copy (R4.3). Truth in the government's hand, copies with those who know. */
export interface Preservation {
  government: GovId
  handle: Handle
  /** Who keeps the copy. */
  provider: ProviderId
  /** Encryption when the copy was taken; `readable` is decided when it is read (R4.1a). */
  lock: Lock
  /** Where the data lay when the copy was taken. */
  state: StateId
  since: number
  /** Last round in force. */
  until: number
  gagged: boolean
}

/** An MLAT request (R5.3): known to the two governments only. */
export interface MlatRequest {
  /** GOV.round.handle */
  id: string
  government: GovId
  host: StateId
  handle: Handle
  filed: number
  stage: 'to-answer' | 'due'
  due: number | null
}

export interface Bill {
  /** The tabling government: at most one bill a round, so its name is the id. */
  id: GovId
  act: 'enact' | 'repeal' | 'withdraw'
  /** null for withdraw (from the treaty). */
  law: Law | null
  /** Law that gives way if the state is full; null = the first in the list. */
  displaces: Law | null
}

export interface Case {
  /** Docket number, from 1. */
  number: number
  ground: Ground
  government: GovId
  provider: ProviderId
  /** Who challenges: the provider, or the account by intervention. */
  challenger: Seat
  /** null in a sealed case (R15.4) and in a case about a MANDATE. */
  handle: Handle | null
  /** Demand at issue; null in a sealed case and about a MANDATE. */
  demand: string | null
  /** State whose MANDATE is challenged. */
  mandate: GovId | null
  sealed: boolean
  /** Round in which it was docketed; heard from the next on. */
  filed: number
  /** Ruling below that the case itself carries (scenarios); null: read from law and track when heard (R5.7.1). */
  below: Side | null
  /** Drawn when CHAMBERS opens; empty while it waits. */
  jurors: Seat[]
}

/** What everybody knew of a case when it was heard. It chooses among the argument cards (R5.7) and weighs nothing. */
export interface CaseFacts {
  /** Sealed (R15.4): then nobody may know whose account it is, where and how locked. */
  gagged: boolean
  /** Where the data lay; null if sealed, and about a MANDATE. */
  host: StateId | null
  /** Whose national the account is; null likewise. */
  nation: GovId | null
  lock: Lock | null
  /** REACH was in force for the government. */
  statute: boolean
  /** BLOCK was in force where the data lay. */
  blocked: boolean
}

export interface Ruling {
  /** Of the case. */
  number: number
  round: number
  ground: Ground
  government: GovId
  provider: ProviderId
  challenger: Seat
  handle: Handle | null
  mandate: GovId | null
  side: Side
  /** Votes to enforce, of 8. */
  enforce: number
  quash: number
  /** 4-4: no precedent. */
  tie: boolean
  lines: { government: Line | null; challenger: Line | null }
  facts: CaseFacts
  /** The ground's track after the ruling. */
  track: number
}

export interface Judge {
  bias: number
  philosophy: Philosophy
}

export type Hands = Record<GovId, GovernmentHand> & Record<ProviderId, ProviderHand> & Record<Handle, AccountHand>
export type Hand = GovernmentHand | ProviderHand | AccountHand

interface AnyHand {
  /** True victory points in half points (R15.2). */
  vp: number
  /** 0 to 6 after C5 (R1.5) */
  influence: number
  /** Round of the last CAMPAIGN; 0 = never (rest rule R2.2). */
  campaigned: number
  /** Deals it has signed, settled ones too; the other party's hand holds the same. */
  deals: Deal[]
  /** Gagged orders that their provider has shown to it (R6.4). */
  slips: Slip[]
}

export interface GovernmentHand extends AnyHand {
  readonly party: 'government'
  agenda: GovernmentAgenda
  /** null: every card of the deck was skipped (R15.7). */
  case: CaseCard | null
  solved: number
  /** Held exploits, 0 or 1 (R3.2). */
  exploits: number
  /** How often others read data on its soil without consent. */
  breaches: number
  /** For every handle the archetypes still possible, one bit each in the order of ARCHETYPES; closed under elimination (R15.6). */
  notebook: Record<Handle, number>
  /** What it was told and when: the sources of its marks. */
  findings: Finding[]
  /** Handles whose content it has read (a card about them is skipped, R15.7). */
  read: Handle[]
  demands: Demand[]
  /** Own requests and those to answer. */
  requests: MlatRequest[]
  /** Own preservations in force. */
  preserved: Preservation[]
  /** Tokens spent on demands that are still gagged: public once the gag ends. */
  spent: GovId[]
}

/** The secret case: find the account with this archetype and read its content. */
export interface CaseCard {
  archetype: Archetype
  /** Round ends seen (R4.11). */
  age: number
  /** Counts the cases of this government, from 1: names the lots of its lead. */
  number: number
}

export const SOURCES = ['lead', 'subpoena', 'transact', 'read', 'obstruction'] as const
export type Source = (typeof SOURCES)[number]
export interface Finding {
  round: number
  handle: Handle
  /** Archetypes left by this fact alone, as bits. */
  mask: number
  source: Source
}

export interface ProviderHand extends AnyHand {
  readonly party: 'provider'
  agenda: ProviderAgenda
  /** Gagged orders received; public ones are in `open`. */
  sealedOrders: SealedOrder[]
  /** Gagged long-arm demands on it. */
  demands: Demand[]
  complied: number
}

export const SEALED_KINDS = ['subpoena', 'preserve', 'long-arm'] as const
export interface SealedOrder {
  /** kind.GOV.round.handle */
  id: string
  kind: (typeof SEALED_KINDS)[number]
  government: GovId
  handle: Handle
  round: number
  /** Docket number of the case about its gag; null if none. */
  case: number | null
}

export interface AccountHand extends AnyHand {
  readonly party: 'account'
  archetype: Archetype
  /** What it was warned of. */
  notices: Notice[]
  /** Scandal tokens by government (U7). */
  scandals: Partial<Record<GovId, number>>
  denounced: number
  /** How often its content was read, as far as it knows (the Billionaire's goal). */
  reads: number
  /** Read by its own nation's government (the Dissident's goal). */
  readByNation: boolean
  caught: boolean
  /** Rounds of the last COVER TRAFFIC and TRANSACT; 0 = never (rest rule). */
  covered: number
  transacted: number
}

export const NOTICES = ['subpoena', 'preserve', 'long-arm', 'seizure', 'exploit', 'canary'] as const
export interface Notice {
  round: number
  kind: (typeof NOTICES)[number]
  /** null for a dying canary. */
  government: GovId | null
}

export type ServiceCard = 'hospital' | 'developer'

/** Known to nobody before the debrief. */
export interface Sealed {
  /** 128 bits in hex. */
  readonly seed: string
  readonly salt: string
  /** Case cards left, next first; drawn from the front. */
  decks: Record<GovId, Archetype[]>
  /** The service card of each government's deck, by lot at the start (1.5). */
  serviceCards: Record<GovId, ServiceCard>
  /** Headlines of rounds 2, 3 ... */
  headlines: Headline[]
  /** Demand cards after next round's. */
  demandDeck: StateId[]
  /** The true indices (R8.4). */
  indices: Indices
  /** Seats whose own order lowered Comity this round (R8.2b). */
  comityBy: Seat[]
  /** Grants already paid for, as requester.host.handle (R6.2a). */
  granted: string[]
  /** Last docket number given. */
  lastCase: number
  /** Which seats are held by persons: an input of the match (jurors, R5.7.4). */
  persons: Seat[]
}
