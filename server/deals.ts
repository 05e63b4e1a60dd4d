/** What people ask for about deals, checked at the door: which verb of the match it is. */
import * as play from '#shared/match.ts'
import type { Seat } from '#shared/names.ts'
import type { TalkEntry, TalkRefused } from '#shared/talks.ts'
import * as wire from '#shared/wire.ts'

/** Requests about deals and disclosures. */
export const DEALINGS = ['offer', 'sign', 'decline', 'withdraw', 'disclose', 'show'] as const
export type Dealing = (typeof DEALINGS)[number]

/** A request about deals: the turn it is for, its id, and what it asks of the match for a seat. */
export interface Dealt {
  readonly turn: number
  readonly id: string
  readonly verb: (match: play.Match, seat: Seat) => TalkEntry | play.Known | play.Refused | TalkRefused
}

type Read = (message: unknown) => Dealt | null

/** Puts the verb to what was read; null stays null. */
function dealt<T extends { readonly turn: number; readonly id: string }>(
  read: (message: unknown) => T | null,
  verb: (match: play.Match, deed: T & { readonly seat: Seat }) => ReturnType<Dealt['verb']>,
): Read {
  return message => {
    const asked = read(message)
    return asked === null ? null : { turn: asked.turn, id: asked.id, verb: (match, seat) => verb(match, { ...asked, seat }) }
  }
}

const READ: Record<Dealing, Read> = {
  offer: dealt(wire.readOffer, (match, { turn, seat, id, ...terms }) => play.offering(match, { turn, seat, id }, terms)),
  sign: dealt(wire.readOfferId, (match, { turn, seat, id, offer }) => play.signing(match, { turn, seat, id }, offer)),
  decline: dealt(wire.readOfferId, (match, { turn, seat, id, offer }) => play.declining(match, { turn, seat, id }, offer)),
  withdraw: dealt(wire.readOfferId, (match, { turn, seat, id, offer }) => play.withdrawing(match, { turn, seat, id }, offer)),
  disclose: dealt(wire.readDisclose, (match, { turn, seat, id, order, to }) => play.disclosing(match, { turn, seat, id }, order, to)),
  show: dealt(wire.readShow, (match, { turn, seat, id, order }) => play.showing(match, { turn, seat, id }, order)),
}

/** What came with a request about deals; null if it is malformed. */
export const readDealing = (name: Dealing, message: unknown): Dealt | null => READ[name](message)
