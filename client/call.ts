/** Calls of the server's API. */
import { readTicket, type ApiError, type Ticket } from '#shared/wire.ts'
import { Trouble } from './trouble.ts'

/** Sends JSON and returns what is answered. Rejects with Trouble; with `unreachable` also where `over` ends it. */
export async function call(path: string, body: object, over: AbortSignal | null = null): Promise<unknown> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: over,
  }).catch(() => null)
  if (response === null) throw new Trouble('unreachable')
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok) return answer
  throw new Trouble(typeof answer === 'object' && answer !== null && 'error' in answer ? String(answer.error) : 'fault')
}

/** The ticket of an answer. Throws Trouble if it is none. */
export function ticketOf(answer: unknown): Ticket {
  const ticket = readTicket(answer)
  if (ticket === null) throw new Trouble('fault')
  return ticket
}

/** Troubles that do not pass by waiting. */
const LASTING: ReadonlySet<string> = new Set(['outdated', 'no-such-key', 'other-version', 'replaced'] satisfies (
  | ApiError['error']
  | 'replaced'
)[])
/** Whether it makes no sense to try again. */
export const isLasting = (problem: unknown): problem is Trouble => problem instanceof Trouble && LASTING.has(problem.code)
