/**
 * Has what the SDK uses of a WebSocket, and travels by plain HTTP: one request waits for what the server says, another brings
 * what the page says. Frames are numbered and kept until they are acknowledged, so that a request that fails may be sent again.
 * Fetched only where sockets do not get through.
 */
import {
  FIRST_HEADER,
  FRAME_HEAD,
  LINE_HEADER,
  LONGEST_HOLD,
  packFrames,
  readCount,
  readParcel,
  type Net,
  type Parcel,
} from '#shared/frames.ts'
import { BODY_LIMIT } from '#shared/wire.ts'
import { newTurns } from './poll-turns.ts'

const CONNECTING = 0
const OPEN = 1
const CLOSED = 3
const BROKEN = 1006
const GOING_AWAY = 1001
/** Answers after which this line is no more. */
const GONE = new Set([400, 403, 404, 409, 410, 413])
/** Waits between tries, in ms; after the last the line is given up. */
const WAITS = [150, 300, 600, 1200, 2400]
/** Within this many ms an answer that waits for nothing should be here. */
const PATIENCE = 6000
const SHORTEST_HOLD = 1000
/** How often those ask who may not let a request wait. */
const SHORT_POLL = 1000

interface Answer {
  readonly status: number
  readonly bytes: Uint8Array
}

export class HttpSocket {
  binaryType = 'arraybuffer'
  readyState = CONNECTING
  onopen: ((event: object) => void) | null = null
  onmessage: ((event: { data: unknown }) => void) | null = null
  onclose: ((event: { code: number; reason: string }) => void) | null = null

  readonly #url: string
  readonly #over = new AbortController()
  readonly #turns = newTurns(this.#over.signal)
  #line = ''
  /** Frames of the page that are not acknowledged, of which the first has number `#sent`. */
  #queue: Uint8Array[] = []
  #sent = 0
  #isBringing = false
  /** Number of the next frame of the server. */
  #next = 0
  #hold = LONGEST_HOLD - PATIENCE

  /** Begins at once; `url` is the address of the socket it stands in for, as http. */
  constructor(url: string) {
    this.#url = url
    // Only a browser has pages that go away.
    if (typeof window !== 'undefined') window.addEventListener('pagehide', () => this.close(GOING_AWAY), { signal: this.#over.signal })
    void this.#open()
  }

  /** Queues a frame. The bytes are copied: the SDK writes into them again. */
  send(data: Uint8Array): void {
    if (this.readyState !== OPEN) return
    this.#queue.push(data.slice())
    void this.#bring()
  }

  close(code = 1000): void {
    if (this.readyState === CLOSED) return
    // It may be the last thing this page does.
    if (this.#line !== '') void fetch(this.#address('shut'), { ...this.#request(), keepalive: true }).catch(() => {})
    this.#end(code)
  }

  #end(code: number): void {
    if (this.readyState === CLOSED) return
    this.readyState = CLOSED
    this.#over.abort()
    this.onclose?.({ code, reason: '' })
  }

  async #open(): Promise<void> {
    const answer = await this.#post('open', PATIENCE)
    const line = answer?.status === 200 ? new TextDecoder().decode(answer.bytes) : ''
    if (!/^[\w-]{32}$/.test(line)) return this.#end(BROKEN)
    this.#line = line
    this.readyState = OPEN
    this.onopen?.({})
    await this.#fetchAll()
  }

  /** Brings the queue to the server, one request at a time. */
  async #bring(): Promise<void> {
    if (this.#isBringing) return
    this.#isBringing = true
    for (let tries = 0; this.#queue.length > 0 && this.readyState === OPEN;) {
      const batch = this.#batch()
      const answer = await this.#post('up', PATIENCE, { first: this.#sent, body: packFrames(batch) })
      const taken = answer?.status === 200 ? readCount(answer.bytes) : null
      if (taken !== null && taken > this.#sent && taken <= this.#sent + batch.length) {
        this.#queue.splice(0, taken - this.#sent)
        this.#sent = taken
        tries = 0
      } else if (!(await this.#mayTryAgain(answer, tries++))) break
    }
    this.#isBringing = false
  }

  /** As many frames as go into one request. */
  #batch(): Uint8Array[] {
    let size = 0
    const end = this.#queue.findIndex(({ length }, i) => (size += FRAME_HEAD + length) > BODY_LIMIT && i > 0)
    return this.#queue.slice(0, end < 0 ? undefined : end)
  }

  /** Fetches what the server says, to the end of the line. */
  async #fetchAll(): Promise<void> {
    for (let tries = 0; this.readyState === OPEN;) {
      const mayWait = await this.#turns()
      const hold = mayWait ? this.#hold : 0
      const began = Date.now()
      const answer = await this.#post('down', hold + PATIENCE, { query: `&from=${this.#next}&hold=${Math.round(hold)}` })
      const parcel = answer?.status === 200 ? readParcel(answer.bytes) : null
      if (parcel !== null && parcel.first <= this.#next) {
        tries = 0
        this.#hear(parcel)
        if (!mayWait) await this.#pause(SHORT_POLL)
        continue
      }
      // Something on the way does not wait as long: ask it for less.
      this.#hold = Math.max(SHORTEST_HOLD, Math.min(this.#hold, (Date.now() - began) / 2))
      if (!(await this.#mayTryAgain(answer, tries++))) return
    }
  }

  #hear({ first, frames, closed }: Parcel): void {
    for (const frame of frames.slice(this.#next - first)) {
      if (this.readyState !== OPEN) return
      // Counted first: a listener that throws is not told again.
      this.#next++
      this.onmessage?.({ data: frame.slice().buffer })
    }
    if (closed !== 0) this.#end(closed)
  }

  /** Waits before the next try; false if there is none. */
  async #mayTryAgain(answer: Answer | null, tries: number): Promise<boolean> {
    const wait = answer !== null && GONE.has(answer.status) ? undefined : WAITS[tries]
    if (wait === undefined) this.#end(BROKEN)
    else await this.#pause(wait)
    return this.readyState === OPEN
  }

  /** null: no answer came. */
  async #post(net: Net, patience: number, { query = '', first = 0, body = null as BodyInit | null } = {}): Promise<Answer | null> {
    try {
      const signal = AbortSignal.any([this.#over.signal, AbortSignal.timeout(patience)])
      const answer = await fetch(this.#address(net) + query, { ...this.#request(first), body, signal })
      return { status: answer.status, bytes: new Uint8Array(await answer.arrayBuffer()) }
    } catch {
      return null
    }
  }

  #address(net: Net): string {
    return `${this.#url}${this.#url.includes('?') ? '&' : '?'}net=${net}`
  }

  #request(first = 0): RequestInit {
    return {
      method: 'POST',
      cache: 'no-store',
      headers: { 'content-type': 'application/octet-stream', [LINE_HEADER]: this.#line, [FIRST_HEADER]: String(first) },
    }
  }

  #pause(ms: number): Promise<void> {
    return new Promise(go => {
      const timer = setTimeout(go, ms)
      this.#over.signal.addEventListener('abort', () => {
        clearTimeout(timer)
        go()
      })
    })
  }
}
