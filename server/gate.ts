/**
 * Everything that comes in by HTTP passes here first, Colyseus' own routes too: foreign pages, bodies that are too large and
 * floods are turned away, and every answer carries the headers that keep a page safe.
 */
import { STATUS_CODES, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { matchMaker } from '@colyseus/core'
import { CHECK_LINE } from '#shared/frames.ts'
import { BODY_LIMIT, type ApiError } from '#shared/wire.ts'
import type { Afterwards } from './afterwards.ts'
import { readBody } from './body.ts'
import { newBucket, newBuckets, type Bucket } from './bucket.ts'
import type { Games } from './games.ts'
import { netOf, ROOM_ADDRESS, type TwoCarriers } from './http-carrier.ts'
import { describe, log } from './log.ts'
import type { Operator } from './operator.ts'
import { Packed } from './packed.ts'
import { BadRequest } from './requests.ts'

/** Requests one address may make: so many at once, then so many a second. A school class shares one address. */
export interface Limits {
  readonly create: readonly [burst: number, perSecond: number]
  readonly join: readonly [burst: number, perSecond: number]
  /** Codes that lead nowhere: of one address, and of all together. A million codes, and a few tables among them. */
  readonly miss: readonly [burst: number, perSecond: number]
  readonly missAll: readonly [burst: number, perSecond: number]
}
export const LIMITS: Limits = { create: [60, 0.5], join: [600, 10], miss: [40, 0.1], missAll: [2000, 10] }

export interface GateNeeds {
  readonly games: Games
  readonly afterwards: Afterwards
  readonly operator: Operator
  readonly page: (request: IncomingMessage, response: ServerResponse, path: string) => Promise<void>
  readonly carriers: Pick<TwoCarriers, 'carry' | 'checkSocket'>
  readonly limits: Limits
  /** Origins beside the server's own from which a page may talk to it. */
  readonly origins: readonly string[]
  /** Addresses are those a proxy before the server names. */
  readonly trustProxy: boolean
}

/** No inline script, no third party; Phaser makes textures from blobs and data. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')
const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
}

const ERRORS: Readonly<Record<ApiError['error'], number>> = {
  'bad-request': 400,
  'no-such-key': 404,
  'no-such-code': 404,
  'no-such-replay': 404,
  'table-locked': 403,
  'table-full': 403,
  removed: 403,
  'bad-name': 400,
  'not-found': 404,
  'foreign-origin': 403,
  'too-large': 413,
  outdated: 426,
  'other-version': 409,
  'too-many': 429,
  fault: 500,
  stopping: 503,
}

type UpgradeListener = (request: IncomingMessage, socket: Duplex, head: Buffer) => void

export interface Gate {
  /** Puts itself before all that already listens to the server's requests and upgrades. */
  guard(server: Server): void
}

export function openGate({ games, afterwards, operator, page, carriers, limits, origins, trustProxy }: GateNeeds): Gate {
  const mayCreate = newBuckets(...limits.create)
  const mayJoin = newBuckets(...limits.join)
  const mayMiss = newBuckets(...limits.miss)
  const allMisses = newBucket(...limits.missAll)
  // The page comes from here: no other needs to be let in, and none is named.
  matchMaker.controller.getCorsHeaders = () => ({
    'Access-Control-Allow-Origin': 'null',
    'Access-Control-Allow-Credentials': 'false',
  })
  matchMaker.controller.exposedMethods = ['joinById']

  const isForeign = (origin: string | null, host: string | null): boolean => {
    if (origin === null) return false
    if (origins.includes(origin)) return false
    return !URL.canParse(origin) || new URL(origin).host !== host
  }
  const addressOf = ({ headers, socket }: IncomingMessage): string => {
    const forwarded = trustProxy ? [headers['x-forwarded-for'] ?? ''].flat().join(',').split(',').at(-1)?.trim() : ''
    return forwarded === undefined || forwarded === '' ? (socket.remoteAddress ?? '') : forwarded
  }
  const routes: Readonly<Record<string, (body: unknown) => Promise<unknown>>> = {
    '/api/games': games.create,
    '/api/lessons': games.lesson,
    '/api/tables': games.openTable,
    '/api/classes': games.openClass,
    '/api/look': games.look,
    '/api/join': games.join,
    '/api/seat': games.find,
    '/api/replay': afterwards.replay,
    '/api/stranded': afterwards.strand,
    '/api/about': afterwards.about,
  }

  const answer = async (request: IncomingMessage, response: ServerResponse, others: readonly RequestListener[]): Promise<void> => {
    const path = (request.url ?? '/').replace(/[?#].*$/, '')
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
    if (isForeign(request.headers.origin ?? null, request.headers.host ?? null))
      return refuse(response, 'foreign-origin', 'this page is not ours')
    if (Number(request.headers['content-length'] ?? 0) > BODY_LIMIT || request.headers['transfer-encoding'] !== undefined) {
      response.setHeader('connection', 'close')
      return refuse(response, 'too-large', `a body may have ${BODY_LIMIT} bytes and must say how many it has`)
    }
    const net = request.method === 'POST' ? netOf(request.url ?? '') : null
    // Lines that are open go on to the end, to hear of it.
    if (net !== null && net !== 'open') return carriers.carry(request, response, net)
    if (matchMaker.state === matchMaker.MatchMakerState.SHUTTING_DOWN) return refuse(response, 'stopping', 'the server is about to stop')
    const address = addressOf(request)
    if (net !== null) {
      if (!mayJoin(address).take(Date.now())) return refuse(response, 'too-many', 'too many at once: wait a little')
      return carriers.carry(request, response, net)
    }
    if (path.startsWith('/matchmake/')) {
      if (!mayJoin(address).take(Date.now())) return refuse(response, 'too-many', 'too many at once: wait a little')
      for (const listener of others) listener(request, response)
      return
    }
    if (operator.owns(path)) return operator.answer(request, response, path, address)
    if (path.startsWith('/api/')) {
      const route = request.method === 'POST' ? routes[path] : undefined
      if (route === undefined) return refuse(response, 'not-found', 'there is no such call')
      const isNew = NEW.has(path)
      if (!(isNew ? mayCreate : mayJoin)(address).take(Date.now())) return refuse(response, 'too-many', 'too many at once: wait a little')
      return callApi(request, response, route, GUESSED.has(path) ? [mayMiss(address), allMisses] : [])
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 'not-found', 'there is no such call')
    if (path === '/healthz') {
      return sendJson(response, 200, {
        ok: true,
        rooms: matchMaker.stats.local.roomCount,
        people: matchMaker.stats.local.ccu,
      })
    }
    return page(request, response, path)
  }

  return {
    guard(server) {
      // Colyseus' listeners; matchmaking is all that is wanted of them.
      const others = server.listeners('request') as RequestListener[]
      server.removeAllListeners('request')
      server.on('request', (request, response) => {
        answer(request, response, others).catch((error: unknown) => {
          log('error', 'request-failed', { path: (request.url ?? '').replace(/[?#].*$/, ''), error: describe(error) })
          refuse(response, 'fault', 'something went wrong here')
        })
      })
      const upgrades = server.listeners('upgrade') as UpgradeListener[]
      server.removeAllListeners('upgrade')
      server.on('upgrade', (request, socket, head) => {
        const { origin, host } = request.headers
        if (isForeign(origin ?? null, host ?? null)) return turnAway(socket, 403)
        if (!mayJoin(addressOf(request)).take(Date.now())) return turnAway(socket, 429)
        if (request.url === CHECK_LINE) return carriers.checkSocket(request, socket, head)
        // Colyseus would keep a socket without a seat for a second, to measure the way there and back; nobody here asks it to.
        if (!ROOM_ADDRESS.test(request.url ?? '')) return turnAway(socket, 404)
        for (const listener of upgrades) listener(request, socket, head)
      })
    },
  }
}

/** Answers an upgrade with a status instead of a socket. */
function turnAway(socket: Duplex, status: number): void {
  socket.on('error', () => socket.destroy())
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`)
}

/** Calls that tell whether a code leads to a table. */
/** What makes a game. */
const NEW: ReadonlySet<string> = new Set(['/api/games', '/api/lessons', '/api/tables', '/api/classes'])
const GUESSED: ReadonlySet<string> = new Set(['/api/look', '/api/join'])

/** Whoever came by a link has the id of its table, which nobody guesses. */
const isByLink = (body: unknown): boolean => typeof body === 'object' && body !== null && 'table' in body

/** Answers a call; a code that leads nowhere takes from the `misses`, and when those are spent no code is looked at but those of links. */
async function callApi(
  request: IncomingMessage,
  response: ServerResponse,
  route: (body: unknown) => Promise<unknown>,
  limits: readonly Bucket[],
): Promise<void> {
  const body = parse(await readBody(request, BODY_LIMIT))
  if (body === undefined) return refuse(response, 'bad-request', 'the body is not JSON')
  const misses = isByLink(body) ? [] : limits
  if (misses.some(bucket => !bucket.has(Date.now()))) return refuse(response, 'too-many', 'too many codes that lead nowhere: wait a little')
  try {
    const answer = await route(body)
    if (!(answer instanceof Packed)) return sendJson(response, 200, answer)
    response.setHeader('content-type', JSON_TYPE)
    response.setHeader('cache-control', 'no-store')
    answer.send(request, response)
  } catch (error) {
    if (!(error instanceof BadRequest)) throw error
    if (error.code === 'no-such-code') for (const bucket of misses) bucket.take(Date.now())
    return refuse(response, error.code, error.message)
  }
}

const JSON_TYPE = 'application/json; charset=utf-8'

/** The JSON of a body; undefined if it is none. */
function parse(body: Buffer | null): unknown {
  try {
    return JSON.parse(body?.toString('utf8') ?? '') as unknown
  } catch {
    return undefined
  }
}

function refuse(response: ServerResponse, error: ApiError['error'], message: string): void {
  if (response.headersSent) response.end()
  else sendJson(response, ERRORS[error], { error, message } satisfies ApiError)
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body)
  response.writeHead(status, {
    'content-type': JSON_TYPE,
    'cache-control': 'no-store',
    'content-length': Buffer.byteLength(text),
  })
  response.end(text)
}
