/** What only the operator may read, behind a password: the measurements, and a page on tables, processes and errors. */
import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { newBuckets } from './bucket.ts'
import { recentErrors } from './log.ts'
import { measureProcess, readMetrics } from './metrics.ts'
import { OPERATOR_POLICY, operatorPage, type Overview } from './operator-page.ts'

export interface Operator {
  /** Whether a path is the operator's, with or without a password set. */
  owns(path: string): boolean
  /** Answers a request of an address for a path of its own. */
  answer(request: IncomingMessage, response: ServerResponse, path: string, address: string): Promise<void>
}

/** Passwords that one address may send: so many at once, then so many a second. */
const GUESSES = [30, 0.5] as const
const PATHS = ['/operator', '/metrics']

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Without a password there is nothing to see. */
export function openOperator(password: string | null, overview: () => Promise<Omit<Overview, 'errors'>>): Operator {
  const mayGuess = newBuckets(...GUESSES)
  const expected = password === null ? null : digest(password)
  if (expected !== null) measureProcess()

  const refuse = (response: ServerResponse, status: number, words: string): void => {
    if (status === 401) response.setHeader('www-authenticate', 'Basic realm="Long Arm", charset="UTF-8"')
    send(response, status, 'text/plain; charset=utf-8', words)
  }

  return {
    owns: path => PATHS.includes(path),
    async answer({ headers, method }, response, path, address) {
      if (expected === null || (method !== 'GET' && method !== 'HEAD')) return refuse(response, 404, 'There is no such page.')
      const given = passwordIn(headers.authorization ?? '')
      if (given === null) return refuse(response, 401, 'The password of the operator is needed; the name does not matter.')
      if (!mayGuess(address).take(Date.now())) return refuse(response, 429, 'Too many at once: wait a little.')
      if (!timingSafeEqual(digest(given), expected)) return refuse(response, 401, 'That is not the password.')
      if (path === '/metrics') {
        const { type, text } = await readMetrics()
        return send(response, 200, type, text)
      }
      response.setHeader('content-security-policy', OPERATOR_POLICY)
      send(response, 200, 'text/html; charset=utf-8', operatorPage({ ...(await overview()), errors: recentErrors() }))
    },
  }
}

/** The password of a Basic authorization; null if there is none. */
function passwordIn(authorization: string): string | null {
  const found = /^Basic ([\w+/=-]{1,400})$/i.exec(authorization)?.[1]
  if (found === undefined) return null
  const text = Buffer.from(found, 'base64').toString('utf8')
  const colon = text.indexOf(':')
  return colon < 0 ? null : text.slice(colon + 1)
}

function send(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', 'content-length': Buffer.byteLength(text) })
  response.end(text)
}
