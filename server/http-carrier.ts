/**
 * Two ways to a room on one port: sockets, and for networks that let none through the same messages by plain HTTP. Rooms notice
 * no difference.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { matchMaker } from '@colyseus/core'
import { WebSocketTransport } from '@colyseus/ws-transport'
import { CHECK_LINE, FIRST_HEADER, LINE_HEADER, LONGEST_HOLD, NET, packCount, readFrames, type Net } from '#shared/frames.ts'
import { BODY_LIMIT } from '#shared/wire.ts'
import { readBody } from './body.ts'
import { newCheck } from './check.ts'
import { HttpLine, sendBytes } from './http-line.ts'
import { every } from './timers.ts'

/** A page unheard of for so long is gone, as a socket that leaves two pings unanswered. */
const DEAD_AFTER = 30_000
const SWEEP_EVERY = 5000
/** The address of a room's lines, with the seat that is reserved. */
export const ROOM_ADDRESS = /^\/[\w-]+\/([\w-]+)\?(?:.*&)?sessionId=([\w-]+)/
const GOING_AWAY = 1001

/** What a POST to this address is for; null if it is not for the carrier. */
export function netOf(url: string): Net | null {
  if (!ROOM_ADDRESS.test(url) && !url.startsWith(`${CHECK_LINE}?`)) return null
  const net = new URLSearchParams(url.slice(url.indexOf('?'))).get('net')
  return NET.find(one => one === net) ?? null
}

export class TwoCarriers extends WebSocketTransport {
  readonly #lines = new Map<string, HttpLine>()
  readonly #check = newCheck()
  readonly #sweep = every(SWEEP_EVERY, () => this.#letGo())

  constructor(options: ConstructorParameters<typeof WebSocketTransport>[0]) {
    super(options)
    this.wss.prependListener('connection', (opened, request) => sendTogether(opened, request.socket))
  }

  override shutdown(): void {
    clearInterval(this.#sweep)
    for (const line of this.#lines.values()) line.close(GOING_AWAY)
    super.shutdown()
  }

  /** Opens a socket that is no room's, for a page that checks what gets through. */
  checkSocket(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.wss.handleUpgrade(request, socket, head, opened => {
      opened.on('error', () => opened.terminate())
      this.#check(opened)
    })
  }

  /** Answers a request of a line. */
  async carry(request: IncomingMessage, response: ServerResponse, net: Net): Promise<void> {
    if (net === 'open') return this.#open(request, response)
    const line = this.#lines.get(String(request.headers[LINE_HEADER] ?? ''))
    if (line === undefined) return sendBytes(response, 410)
    if (!line.requests.take(Date.now())) return sendBytes(response, 429)
    line.lastHeard = Date.now()
    switch (net) {
      case 'up': {
        const body = await readBody(request, BODY_LIMIT)
        const frames = body === null ? null : readFrames(body)
        const first = numberIn(request.headers[FIRST_HEADER])
        if (frames === null || first === null) return sendBytes(response, 400)
        return line.take(first, frames) ? sendBytes(response, 200, packCount(line.taken)) : sendBytes(response, 409)
      }
      case 'down': {
        const query = new URLSearchParams((request.url ?? '').replace(/^[^?]*/, ''))
        const [from, hold] = [numberIn(query.get('from')), numberIn(query.get('hold'))]
        if (from === null || hold === null) return sendBytes(response, 400)
        return line.read(response, from, Math.min(hold, LONGEST_HOLD))
      }
      case 'shut':
        line.close(GOING_AWAY)
        return sendBytes(response, 200)
    }
  }

  /** Begins a line, for a seat that is reserved and not taken yet: whoever has none costs nothing. */
  #open(request: IncomingMessage, response: ServerResponse): void {
    const [, roomId = '', sessionId = ''] = ROOM_ADDRESS.exec(request.url ?? '') ?? []
    const isCheck = request.url?.startsWith(CHECK_LINE) === true
    if (!isCheck && matchMaker.getLocalRoomById(roomId)?.hasReservedSeat(sessionId) !== true) return sendBytes(response, 410)
    const line = new HttpLine()
    this.#lines.set(line.id, line)
    sendBytes(response, 200, Buffer.from(line.id))
    if (isCheck) return this.#check(line)
    // It has all that Colyseus uses of a socket, though not all that a socket has.
    void this.onConnection(line as never, request)
  }

  /** Ends the lines of pages that are gone, and forgets ended ones that have had time to be read to their end. */
  #letGo(): void {
    for (const [id, line] of this.#lines) {
      if (line.isRead || Date.now() - line.lastHeard < DEAD_AFTER) continue
      line.terminate()
      this.#lines.delete(id)
    }
  }
}

/** What a room says in one moment, such as what was told and the state after it, leaves in one packet. */
function sendTogether(opened: WebSocket, socket: Duplex): void {
  const send = opened.send.bind(opened) as (...message: unknown[]) => void
  let isHeld = false
  opened.send = (...message: unknown[]) => {
    if (!isHeld) {
      socket.cork()
      process.nextTick(() => {
        isHeld = false
        socket.uncork()
      })
    }
    isHeld = true
    send(...message)
  }
}

/** The number a header or a query holds; null for anything else. */
const numberIn = (text: string | readonly string[] | undefined | null): number | null =>
  typeof text === 'string' && /^\d{1,9}$/.test(text) ? Number(text) : null
