/** The server's log on standard error: one JSON object a line, without keys, seeds or orders. */
import { inspect } from 'node:util'
import { newBucket } from './bucket.ts'
import { errorCount } from './metrics.ts'

/** What may stand beside an event's name. */
export type Details = Readonly<Record<string, string | number | boolean | null>>

/** Writes one event. `level` is 'info' for what is expected and 'error' for what somebody should look at. */
export function log(level: 'info' | 'error', event: string, details: Details = {}): void {
  const at = new Date().toISOString()
  process.stderr.write(`${JSON.stringify({ at, level, event, ...details })}\n`)
  if (level !== 'error') return
  errorCount.inc({ event })
  errors.unshift({ at, event, details: JSON.stringify(details).slice(0, LONGEST) })
  errors.length = Math.min(errors.length, REMEMBERED)
}

export interface LoggedError {
  /** ISO 8601. */
  readonly at: string
  readonly event: string
  /** JSON, cut short. */
  readonly details: string
}

const REMEMBERED = 50
const errors: LoggedError[] = []

/** The last errors of this process, the newest first. */
export const recentErrors = (): readonly LoggedError[] => errors

/** An error as a line of text: its stack, because the log is where we look for it. */
export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : inspect(error)
}

/**
 * What libraries say goes the same way. They may quote what a client sent, so it is cut short; and a client can make them say
 * something with each message, so only so much is written: the lines that matter are not to be looked for among these.
 */
const LONGEST = 500
const mayWrite = newBucket(40, 1)
const from =
  (level: 'info' | 'error') =>
  (...words: unknown[]) => {
    if (!mayWrite.take(Date.now())) return
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

/** Colyseus' parts that know no logger write to the console: from now on into the log, which stays one object a line. */
export function adoptConsole(): void {
  console.warn = colyseusLogger.warn
  console.error = colyseusLogger.error
}
