/** The line of this page: whose it is, the room at its other end, and what can be asked over it. One at a time. */
import type { Room } from '@colyseus/sdk/Room'
import type { RoomState } from '#shared/room-state.ts'
import type { Answers, Rejection, RequestName, Requests, Ticket } from '#shared/wire.ts'
import { Trouble } from './trouble.ts'

export interface Line {
  readonly key: string
  /** null until the server has been asked; then the newest game of the key. */
  ticket: Ticket | null
  /** null while the line is down. */
  room: Room<unknown, RoomState> | null
  /** Set when the person leaves: nothing is tried again. */
  isClosed: boolean
}

/** Milliseconds an answer may take. */
const ANSWERED_WITHIN = 8000

let line: Line | null = null

/** What is open now; null on the title. */
export const openLine = (): Line | null => line

/** Opens a line in place of the last one, which is returned and nobody's any more. */
export function replaceLine(next: Line | null): Line | null {
  const last = line
  line = next
  return last
}

/** Asks the room. Rejects with Trouble while the line is down, and as the SDK does. */
export async function ask<N extends RequestName>(name: N, message: Requests[N]): Promise<Answers[N]> {
  const room = line?.room ?? null
  if (room === null) throw new Trouble('unreachable')
  return (await room.request(name, message, { timeout: ANSWERED_WITHIN })) as Answers[N]
}

/** The reason of a request that was not taken; null where no answer came. */
export function rejectionOf(problem: unknown): Rejection | null {
  return problem instanceof Error && problem.name === 'rejected' && 'reason' in problem ? (problem.reason as Rejection) : null
}

/** An id for a deed of this page; 96 bits. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), byte => byte.toString(16).padStart(2, '0')).join('')

/** This page among those that hold the same key; a page that is loaded anew is another one. */
export const TAB = newId()
