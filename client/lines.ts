/**
 * Lines under the SDK: a socket, or one by plain HTTP that looks like a socket. The SDK has no place for another line than a
 * socket, and sets none a time limit; so the one method that opens them is replaced here.
 */
import { Client } from '@colyseus/sdk/Client'
import { registerSerializer } from '@colyseus/sdk/serializer/Serializer'
import { SchemaSerializer } from '@colyseus/sdk/serializer/SchemaSerializer'
import { WebSocketTransport } from '@colyseus/sdk/transport/WebSocketTransport'
import type { HttpSocket } from './http-socket.ts'

registerSerializer('schema', SchemaSerializer)

export type Carrier = 'socket' | 'http'
export const CARRIERS = ['socket', 'http'] as const satisfies readonly Carrier[]

/** Code of a line that broke. */
export const BROKEN = 1006
/** Time in ms from opening a line to the state of the room, its second frame: only then both directions work. */
const JOINS_WITHIN = { socket: 4000, http: 12_000 } as const
/** A line that says nothing for so long is asked for a sign of life, and given up if none comes within so long (ms). */
const SEEN = { socket: { silence: 4000, answer: 3000 }, http: { silence: 10_000, answer: 8000 } } as const
/** The same where nobody looks at the page; by HTTP the requests themselves tell, in a while. */
const UNSEEN = { socket: { silence: 10_000, answer: 10_000 }, http: { silence: Infinity, answer: Infinity } } as const
/** The same for a page that has just woken. */
const WOKEN = 2000
const SIGN_OF_LIFE = Uint8Array.of(18)
const LOOK_EVERY = 500

const patience = (carrier: Carrier): { readonly silence: number; readonly answer: number } =>
  (typeof document === 'undefined' || document.hidden ? UNSEEN : SEEN)[carrier]

/** Lines that have joined and are open. */
const open = new Set<{ probe(): void; cut(): void }>()
/** Asks each open line for a sign of life, and gives up the dead. */
export const probeLines = (): void => open.forEach(line => line.probe())
/** Gives up all lines: there is no network. */
export const cutLines = (): void => [...open].forEach(line => line.cut())

/** A socket that had joined and broke, in ms. */
export interface Break {
  readonly at: number
  readonly life: number
}
/** The last one; null once it has been looked at. */
let lastBreak: Break | null = null
export function takeBreak(): Break | null {
  const taken = lastBreak
  lastBreak = null
  return taken
}

/** Fetched when it is first wanted. */
let http: (new (url: string) => HttpSocket) | null = null

/** What the SDK uses of a socket. */
interface Line {
  binaryType: string
  onopen: ((event: object) => void) | null
  onmessage: ((event: { data: unknown }) => void) | null
  onclose: ((event: { code: number; reason: string }) => void) | null
  send(data: Uint8Array<ArrayBuffer>): void
  close(): void
}

WebSocketTransport.prototype.connect = function connect(this: WebSocketTransport, url: string): void {
  const carrier: Carrier = url.startsWith('http') ? 'http' : 'socket'
  const line = (carrier === 'http' && http !== null ? new http(url) : new WebSocket(url)) as Line
  // Not told of errors: a close follows each, and has the code.
  const { events } = this
  this.ws = line as unknown as WebSocket
  line.binaryType = 'arraybuffer'
  const began = Date.now()
  let frames = 0
  let heard = began
  /** The sign of life that was asked for last, and until when it may come. */
  let asked = { at: 0, until: Infinity }

  const end = (code: number, reason: string): void => {
    clearInterval(watch)
    open.delete(joined)
    line.onmessage = line.onclose = null
    events.onclose?.({ code, reason })
  }
  /** It broke on the way, and not because there is no network at all. */
  const noteBreak = (): void => {
    if (carrier === 'socket' && frames > 1) lastBreak = { at: Date.now(), life: Date.now() - began }
  }
  const cut = (): void => {
    line.onclose = null
    line.close()
    end(BROKEN, '')
  }
  const probe = (within = WOKEN): void => {
    const now = Date.now()
    asked = { at: now, until: now + within }
    line.send(SIGN_OF_LIFE)
  }
  const joined = { probe, cut }
  const giveUp = (): void => {
    noteBreak()
    cut()
  }
  const look = (): void => {
    const now = Date.now()
    // Closed from this side, and the SDK knows.
    if (line.onclose === null) {
      clearInterval(watch)
      open.delete(joined)
    } else if (frames < 2) {
      if (now - began > JOINS_WITHIN[carrier]) giveUp()
    } else if (asked.at > heard) {
      if (now > asked.until) giveUp()
    } else {
      const { silence, answer } = patience(carrier)
      if (now - heard > silence) probe(answer)
    }
  }
  const watch = setInterval(look, LOOK_EVERY)
  line.onopen = event => events.onopen?.(event)
  line.onmessage = event => {
    if (++frames === 2) open.add(joined)
    heard = Date.now()
    events.onmessage?.(event)
  }
  line.onclose = ({ code, reason }) => {
    if (code === BROKEN) noteBreak()
    end(code, reason)
  }
}

class CarriedClient extends Client {
  readonly #over: Carrier
  constructor(origin: string, over: Carrier) {
    super(origin)
    this.#over = over
  }
  /** The address of a line says what carries it. */
  protected override buildEndpoint(...reservation: Parameters<Client['consumeSeatReservation']>): string {
    const address = super.buildEndpoint(...reservation)
    return this.#over === 'http' ? address.replace(/^ws/, 'http') : address
  }
}

/** A client whose rooms are carried by this; the part for HTTP is fetched when it is first wanted. */
export async function clientOver(origin: string, over: Carrier): Promise<Client> {
  if (over === 'http') http ??= (await import('./http-socket.ts')).HttpSocket
  return new CarriedClient(origin, over)
}
