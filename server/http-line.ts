/**
 * One end of a line that travels by plain HTTP. To Colyseus it is a socket: it has what Colyseus uses of those of `ws`. Frames
 * are numbered both ways; the server keeps its own until they are acknowledged, and takes those of the page once.
 */
import { randomBytes } from 'node:crypto'
import { EventEmitter } from 'node:events'
import type { ServerResponse } from 'node:http'
import { packParcel } from '#shared/frames.ts'
import { newBucket } from './bucket.ts'
import { after, soon } from './timers.ts'

const OPEN = 1
const CLOSED = 3
const NO_CODE = 1005
const BROKEN = 1006
/** A page that leaves so many bytes unread is let go; it may come back. */
const MOST_WAITING = 4 * 1024 * 1024

export class HttpLine extends EventEmitter {
  /** Known to the two ends only. */
  readonly id = randomBytes(24).toString('base64url')
  readyState = OPEN
  /** When the page was last heard of, in ms; while it waits for frames it counts as being here. */
  lastHeard = Date.now()
  /** Requests of this line: about four messages a second are played, thirty are let through by the room. */
  readonly requests = newBucket(120, 40)
  /** Frames taken so far. */
  taken = 0

  /** Number of the first frame that waits. */
  #first = 0
  #waiting: Buffer[] = []
  #bytes = 0
  #closed = 0
  #reader: (() => void) | null = null
  #willAnswer = false

  get isRead(): boolean {
    return this.#reader !== null
  }

  /** Queues a frame. The bytes are copied: Colyseus writes into them again. */
  send(data: Uint8Array, _options?: unknown, done?: (error?: Error) => void): void {
    if (this.readyState !== OPEN) return done?.(new Error('the line is closed'))
    this.#waiting.push(Buffer.from(data))
    this.#bytes += data.length
    if (this.#bytes > MOST_WAITING) return this.terminate()
    // Frames of one moment travel together.
    if (!this.#willAnswer) soon(() => this.#answerReader())
    this.#willAnswer = true
    done?.()
  }

  /** Takes frames the page has brought, of which `first` is the number of the first; false if there is a gap before them. */
  take(first: number, frames: readonly Uint8Array[]): boolean {
    if (first > this.taken) return false
    for (const [i, frame] of frames.entries()) {
      if (first + i < this.taken || this.readyState !== OPEN) continue
      this.taken++
      this.emit('message', Buffer.from(frame), true)
    }
    return true
  }

  /** Answers with the frames from number `from` on: at once if there are any, else when there are, or after `hold` ms. */
  read(response: ServerResponse, from: number, hold: number): void {
    // The newest request is the one somebody waits for.
    this.#answerReader()
    while (this.#first < from && this.#waiting.length > 0) {
      this.#bytes -= this.#waiting.shift()?.length ?? 0
      this.#first++
    }
    const done = (): void => {
      clearTimeout(timer)
      this.#reader = null
      sendBytes(response, 200, packParcel({ first: this.#first, frames: this.#waiting, closed: this.#closed }))
    }
    const timer = after(hold, done)
    this.#reader = done
    response.on('close', () => {
      clearTimeout(timer)
      if (this.#reader === done) this.#reader = null
      this.lastHeard = Date.now()
    })
    if (this.#waiting.length > 0 || this.#closed !== 0 || hold === 0) done()
  }

  #answerReader(): void {
    this.#willAnswer = false
    this.#reader?.()
  }

  close(code = NO_CODE, reason = ''): void {
    if (this.readyState !== OPEN) return
    this.readyState = CLOSED
    this.#closed = code
    // At once: the process may end next.
    this.#answerReader()
    this.emit('close', code, Buffer.from(reason))
  }

  terminate(): void {
    this.close(BROKEN)
  }
}

/** Answers with bytes that nobody on the way may keep or change. */
export function sendBytes(response: ServerResponse, status: number, bytes: Uint8Array = new Uint8Array()): void {
  response.writeHead(status, {
    'content-type': 'application/octet-stream',
    'cache-control': 'no-store, no-transform',
    'content-length': bytes.length,
  })
  response.end(bytes)
}
