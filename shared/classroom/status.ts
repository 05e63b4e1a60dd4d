/** How things stand at a table of a class: what its room tells the teacher's desk, and why the teacher is needed there. */
import type { Phase, Ruling } from '../state.ts'
import { SEATS, type Seat } from '../names.ts'

/** A team: the people of one seat. */
export interface TeamStatus {
  readonly seat: Seat
  /** Ids of its people, and of the one who seals. */
  readonly people: readonly number[]
  readonly speaker: number | null
  /** A bot decides. */
  readonly isBot: boolean
  readonly isSealed: boolean
  /** Orders on its sheet. */
  readonly orders: number
  /** When somebody of it did something last, in seconds since 1970; 0: never. */
  readonly lastAt: number
}

export interface TableStatus {
  /** From 1. */
  readonly number: number
  readonly round: number
  readonly rounds: number
  readonly phase: Phase | 'lobby'
  /** Seconds since 1970 at which the phase closes; 0 without a running clock. */
  readonly deadline: number
  /** Seconds left while the table is paused; null while it runs. */
  readonly held: number | null
  /** A fault of ours has stopped it. */
  readonly isFaulty: boolean
  readonly teams: readonly TeamStatus[]
  /** Ids of those whose page is open. */
  readonly around: readonly number[]
  /** The four indices, as everybody at the table sees them. */
  readonly world: Readonly<Record<'privacy' | 'security' | 'economy' | 'comity', number>>
  readonly rulings: readonly Pick<Ruling, 'number' | 'ground' | 'government' | 'side' | 'tie'>[]
  /** Lines that wait for the teacher. */
  readonly heldLines: number
}

/** Why the teacher is needed. */
export type Need =
  | { readonly why: 'hand'; readonly person: number }
  /** Nothing on the sheet and quiet for so many seconds. */
  | { readonly why: 'no-orders'; readonly table: number; readonly seat: Seat; readonly quiet: number }
  | { readonly why: 'not-sealed'; readonly table: number; readonly seat: Seat; readonly left: number }
  /** All of a team are away. */
  | { readonly why: 'away'; readonly table: number; readonly seat: Seat }
  | { readonly why: 'held-lines'; readonly table: number; readonly lines: number }
  | { readonly why: 'fault'; readonly table: number }

/** A team is quiet after so many seconds without a deed, and late when the phase closes within so many. */
export const QUIET_AFTER = 75
export const LATE_WITHIN = 20

/** What the teacher should look at now, the most urgent first; `now` in seconds since 1970. */
export function needsOf(tables: readonly TableStatus[], hands: readonly number[], now: number): Need[] {
  const needs: Need[] = []
  for (const { number: table, isFaulty } of tables) if (isFaulty) needs.push({ why: 'fault', table })
  for (const person of hands) needs.push({ why: 'hand', person })
  for (const { number: table, heldLines: lines } of tables) if (lines > 0) needs.push({ why: 'held-lines', table, lines })
  for (const { number: table, teams, phase, held, deadline, around } of tables) {
    if (phase === 'lobby' || phase === 'over') continue
    const left = deadline === 0 ? Infinity : deadline - now
    for (const { seat, people, isBot, isSealed, orders, lastAt } of inOrder(teams)) {
      if (isBot || isSealed) continue
      if (people.every(id => !around.includes(id))) needs.push({ why: 'away', table, seat })
      else if (held !== null) continue
      else if (left <= LATE_WITHIN) needs.push({ why: 'not-sealed', table, seat, left: Math.max(0, left) })
      else if (orders === 0 && now - lastAt >= QUIET_AFTER) needs.push({ why: 'no-orders', table, seat, quiet: now - lastAt })
    }
  }
  return needs
}

const inOrder = (teams: readonly TeamStatus[]): TeamStatus[] => teams.toSorted((a, b) => SEATS.indexOf(a.seat) - SEATS.indexOf(b.seat))
