/** The server's log on standard error: one JSON object a line, without keys, seeds or orders. */
import { inspect } from 'node:util'

/** What may stand beside an event's name. */
export type Details = Readonly<Record<string, string | number | boolean | null>>

/** Writes one event. `level` is 'info' for what is expected and 'error' for what somebody should look at. */
export function log(level: 'info' | 'error', event: string, details: Details = {}): void {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...details })}\n`)
}

/** An error as a line of text: its stack, because the log is where we look for it. */
export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : inspect(error)
}

/** What Colyseus says goes the same way; its errors may quote what a client sent, so they are cut short. */
const LONGEST = 500
const from =
  (level: 'info' | 'error') =>
  (...words: unknown[]) => {
    const text = words.map(word => (word instanceof Error ? word.message : typeof word === 'string' ? word : inspect(word))).join(' ')
    log(level, 'colyseus', { text: text.slice(0, LONGEST) })
  }
export const colyseusLogger = {
  debug: () => {},
  trace: () => {},
  info: from('info'),
  warn: from('info'),
  error: from('error'),
}
