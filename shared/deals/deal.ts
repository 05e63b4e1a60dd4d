/**
 * What a deal is (part 6): two parties, two signatures, and terms, each of which one party gives to the other. Both hands hold
 * the same copy, nobody else knows of it. A binding term is carried out by the server; a promise is only watched.
 */
import type { GovId, Handle, Law, ProviderId, Seat, Side, StateId } from '../names.ts'

/** Orders whose carrying out can be seen, and so can be a condition. */
export const SEEN_ORDERS = [
  'subpoena',
  'preserve',
  'seizure',
  'long-arm',
  'exploit',
  'bill',
  'treaty',
  'data-centre',
  'ship',
  'report',
  'canary',
  'backdoor',
  'harden',
  'shut-down',
  'checkbox',
  'self-made',
  'delete',
  'denounce',
] as const
export type SeenOrder = (typeof SEEN_ORDERS)[number]
export const ANSWERS = ['comply', 'challenge', 'refuse'] as const

/** What has to be told to both parties for a transfer to be paid. */
export type Event =
  /** An order was carried out; `on` null: on whatever target. */
  | { readonly kind: 'order'; readonly order: SeenOrder; readonly by: Seat; readonly on: Seat | StateId | null }
  /** A long-arm demand was answered in this way. */
  | {
      readonly kind: 'answer'
      readonly provider: ProviderId
      readonly government: GovId
      readonly handle: Handle
      readonly answer: (typeof ANSWERS)[number]
    }
  /** A juror's vote counted for this side. */
  | { readonly kind: 'vote'; readonly seat: Seat; readonly case: number; readonly side: Side }
  /** The host granted the other government's request. */
  | { readonly kind: 'grant'; readonly government: GovId; readonly host: GovId; readonly handle: Handle }
  /** A law was enacted in a state. */
  | { readonly kind: 'law'; readonly state: GovId; readonly law: Law }
export interface Condition {
  readonly event: Event
  /** true: if it happens; false: unless it happens. */
  readonly happens: boolean
  /** Last round that counts: this or the next when signed. */
  readonly until: number
}

/** What a term is about. */
export type Clause =
  /** Influence for the other; `when` null: at once. */
  | { readonly kind: 'transfer'; readonly influence: number; readonly when: Condition | null }
  /** A juror's vote in a named case. */
  | { readonly kind: 'vote'; readonly case: number; readonly side: Side }
  /** Lobbying of a tabled bill. */
  | { readonly kind: 'lobby'; readonly bill: GovId; readonly support: boolean; readonly influence: number }
  /** The other's next MLAT request for the handle is granted. */
  | { readonly kind: 'grant'; readonly handle: Handle; readonly until: number }
  /** The other's next long-arm demand on the handle is complied with. */
  | { readonly kind: 'comply'; readonly handle: Handle; readonly until: number }
  /** A docketed case of both parties is withdrawn, its demand narrowed to records. */
  | { readonly kind: 'settle'; readonly case: number }
  /** No LONG-ARM for data on the other's soil; the escrow is lost to the other on breach. */
  | { readonly kind: 'non-use'; readonly until: number; readonly escrow: number }

/** open: not due yet; kept: done; broken: the giver did otherwise; lapsed: it never came to it, or has become impossible. */
export const OUTCOMES = ['open', 'kept', 'broken', 'lapsed'] as const
export type Outcome = (typeof OUTCOMES)[number]

export const SIGNING_PHASES = ['orders', 'chambers'] as const

/** A term as it is offered. */
export interface OfferedTerm {
  /** Who gives. */
  readonly by: Seat
  /** false: a promise. */
  readonly binding: boolean
  readonly what: Clause
}
/** A term of a signed deal. */
export interface Term extends OfferedTerm {
  readonly outcome: Outcome
  /** A promised transfer: its condition has held. Binding lobbying: its escrow has gone to the purse it is paid from. */
  readonly held: boolean
}

/** Terms on the table: `from` has signed them, `to` has not. */
export interface Offer {
  /** turn.seat.seat.number, the two in the order of seats, counted among these two in this phase: a gap tells nobody else. */
  readonly id: string
  readonly from: Seat
  readonly to: Seat
  readonly terms: readonly OfferedTerm[]
  /** How many offers of this phase it answers, each a counter of the one before. */
  readonly exchange: number
}
export interface Deal {
  /** Of the offer that was signed. */
  readonly id: string
  readonly parties: readonly [Seat, Seat]
  /** When it was signed. */
  readonly round: number
  readonly phase: (typeof SIGNING_PHASES)[number]
  readonly terms: readonly Term[]
}

export const SLIP_STAGES = ['held', 'shown', 'noticed'] as const
/** A gagged order that its provider has shown to this seat: certified, so it is true (R6.4). */
export interface Slip {
  /** Of the sealed order. */
  readonly order: string
  readonly provider: ProviderId
  readonly government: GovId
  readonly handle: Handle
  /** held by whom it was shown to; shown on to the gagging government; noticed: the provider has paid for it. */
  readonly stage: (typeof SLIP_STAGES)[number]
}

/** The other party. */
export const otherOf = ({ parties: [a, b] }: Pick<Deal, 'parties'>, seat: Seat): Seat => (seat === a ? b : a)

/** Influence a term keeps in escrow: off its giver's purse from the signature on. */
export function escrowOf({ binding, what, ...rest }: OfferedTerm & Partial<Term>): number {
  if (!binding || (rest.outcome ?? 'open') !== 'open' || rest.held === true) return 0
  if (what.kind === 'transfer' || what.kind === 'lobby') return what.influence
  return what.kind === 'non-use' ? what.escrow : 0
}
