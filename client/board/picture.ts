/**
 * What the board draws: plain data, free of rules. Whoever knows the game makes a Picture; the board never asks why.
 * Every list may come in any order and every id is stable from picture to picture, so that only what changed is redrawn.
 */
import type { GovId, Handle, Law, Lock, ProviderId, StateId } from '../../shared/names.ts'

/** `state:HIB`, `site:MONO:HIB`, `account:AMBER`, `sleeve:<id>`, `move:<id>`, `stamp:<id>`, `palm:<id>`, `treaty:<a>:<b>`. */
export type MarkId = string

export const markOf = {
  state: (state: StateId): MarkId => `state:${state}`,
  site: (provider: ProviderId, state: StateId): MarkId => `site:${provider}:${state}`,
  account: (handle: Handle): MarkId => `account:${handle}`,
  sleeve: (id: string): MarkId => `sleeve:${id}`,
  move: (id: string): MarkId => `move:${id}`,
  palm: (id: string): MarkId => `palm:${id}`,
  stamp: (id: string): MarkId => `stamp:${id}`,
  treaty: (a: StateId, b: StateId): MarkId => `treaty:${a}:${b}`,
}

export interface StateMark {
  readonly id: StateId
  /** Written on the map in spaced capitals. */
  readonly name: string
  /** Letters of its seal, where they are not those of its livery. */
  readonly code?: string
  /** At most two; more are not drawn. */
  readonly laws: readonly Law[]
  readonly highlight: boolean
  /** The demand deck: this round's state, next round's state, or neither. */
  readonly demand: 'now' | 'next' | null
  /** The viewer's own government. */
  readonly mine: boolean
}

export interface SitePlace {
  readonly provider: ProviderId
  readonly state: StateId
}

export interface SiteMark extends SitePlace {
  readonly open: boolean
  readonly warned: boolean
  readonly mine: boolean
  /** Its provider is established under a Long-Arm Act: the lower drawer wears that law's stripes. */
  readonly exposed: boolean
}

export interface AccountMark {
  readonly handle: Handle
  /** Where the data lies; in transit it is drawn at the place it left, and as an envelope on the way. */
  readonly site: SitePlace
  readonly lock: Lock
  /** Deleted, key lost or offline: drawn hollow. */
  readonly gone: boolean
  readonly mine: boolean
  readonly preserved: boolean
}

export interface MoveMark {
  readonly id: string
  readonly handle: Handle
  readonly from: SitePlace
  readonly to: SitePlace
  readonly expedited: boolean
  readonly draft: boolean
  readonly label: string | null
}

export const SLEEVE_KINDS = ['subpoena', 'long-arm', 'mlat', 'seizure', 'exploit', 'preserve'] as const
export type SleeveKind = (typeof SLEEVE_KINDS)[number]
export const SLEEVE_STATUSES = ['draft', 'in-flight', 'served', 'in-court', 'complied', 'refused', 'quashed'] as const
export type SleeveStatus = (typeof SLEEVE_STATUSES)[number]

/** What a hand reaches for. */
export type Target =
  | { readonly at: 'account'; readonly handle: Handle }
  | { readonly at: 'site'; readonly provider: ProviderId; readonly state: StateId }
  | { readonly at: 'seal'; readonly state: StateId }

export interface SleeveMark {
  readonly id: string
  readonly government: GovId
  readonly kind: SleeveKind
  readonly target: Target
  readonly status: SleeveStatus
  /** The word on the redaction bar, or null where there is no gag. */
  readonly gagged: string | null
  /** The words on the pill; null draws none. */
  readonly label: string | null
}

/** A palm raised against a sleeve by whoever refuses or challenges it. */
export interface PalmMark {
  readonly id: string
  readonly against: string
  readonly by:
    | { readonly at: 'site'; readonly provider: ProviderId; readonly state: StateId }
    | { readonly at: 'seal'; readonly state: StateId }
}

export interface TreatyMark {
  readonly a: StateId
  readonly b: StateId
}

export interface StampMark {
  readonly id: string
  readonly words: string
  readonly ink: 'red' | 'green' | 'plum'
  /** Small line under the words, or null. */
  readonly note: string | null
  readonly on: MarkId
}

export interface Picture {
  readonly states: readonly StateMark[]
  readonly sites: readonly SiteMark[]
  readonly accounts: readonly AccountMark[]
  readonly moves: readonly MoveMark[]
  readonly sleeves: readonly SleeveMark[]
  readonly palms: readonly PalmMark[]
  readonly treaties: readonly TreatyMark[]
  readonly stamps: readonly StampMark[]
  /** Drawn in marker yellow. */
  readonly selected: MarkId | null
  /** Everything that has nothing to do with this mark is drawn at 25 %. */
  readonly focus: MarkId | null
  /** Marks that carry a number, as in a list beside the map, in its order; null where its line has no mark. */
  readonly numbered: readonly (MarkId | null)[]
}

export const EMPTY: Picture = {
  states: [],
  sites: [],
  accounts: [],
  moves: [],
  sleeves: [],
  palms: [],
  treaties: [],
  stamps: [],
  selected: null,
  focus: null,
  numbered: [],
}

/** What somebody picked on the board. */
export type Pick =
  | { readonly what: 'state'; readonly state: StateId }
  | { readonly what: 'site'; readonly provider: ProviderId; readonly state: StateId }
  | { readonly what: 'account'; readonly handle: Handle }
  | { readonly what: 'sleeve'; readonly id: string }

/** Turns a mark into what it stands for; null for marks that cannot be picked (stamps, treaties, envelopes, palms). */
export function readMark(mark: MarkId): Pick | null {
  const [kind, first = '', second = ''] = mark.split(':')
  if (kind === 'state') return { what: 'state', state: first as StateId }
  if (kind === 'site') return { what: 'site', provider: first as ProviderId, state: second as StateId }
  if (kind === 'account') return { what: 'account', handle: first as Handle }
  if (kind === 'sleeve') return { what: 'sleeve', id: mark.slice('sleeve:'.length) }
  return null
}

/** The site a target leads to, null for a seal or an account the picture does not have. */
export function siteOf(picture: Picture, target: Target): SitePlace | null {
  if (target.at === 'site') return target
  if (target.at === 'seal') return null
  return picture.accounts.find(account => account.handle === target.handle)?.site ?? null
}

/** The marks that stay bright while somebody looks at `mark`; the mark itself among them. */
export function relatedTo(picture: Picture, mark: MarkId): ReadonlySet<MarkId> {
  const related = new Set<MarkId>([mark])
  const sleeveMarks = (sleeve: SleeveMark): MarkId[] => {
    const site = siteOf(picture, sleeve.target)
    return [
      markOf.sleeve(sleeve.id),
      markOf.state(sleeve.government),
      ...(sleeve.target.at === 'account' ? [markOf.account(sleeve.target.handle)] : []),
      ...(sleeve.target.at === 'seal' ? [markOf.state(sleeve.target.state)] : []),
      ...(site === null ? [] : [markOf.site(site.provider, site.state)]),
    ]
  }
  for (const sleeve of picture.sleeves) {
    const marks = sleeveMarks(sleeve)
    if (marks.includes(mark)) for (const each of marks) related.add(each)
  }
  for (const account of picture.accounts) {
    const marks = [markOf.account(account.handle), markOf.site(account.site.provider, account.site.state)]
    if (marks.includes(mark)) for (const each of marks) related.add(each)
  }
  for (const move of picture.moves) {
    const marks = [
      markOf.move(move.id),
      markOf.account(move.handle),
      markOf.site(move.from.provider, move.from.state),
      markOf.site(move.to.provider, move.to.state),
    ]
    if (marks.includes(mark)) for (const each of marks) related.add(each)
  }
  for (const treaty of picture.treaties) {
    const marks = [markOf.treaty(treaty.a, treaty.b), markOf.state(treaty.a), markOf.state(treaty.b)]
    if (marks.includes(mark)) for (const each of marks) related.add(each)
  }
  for (const site of picture.sites) if (mark === markOf.state(site.state)) related.add(markOf.site(site.provider, site.state))
  for (const palm of picture.palms) if (related.has(markOf.sleeve(palm.against))) related.add(markOf.palm(palm.id))
  for (const stamp of picture.stamps) if (related.has(stamp.on)) related.add(markOf.stamp(stamp.id))
  return related
}
