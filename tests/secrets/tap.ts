// A wire between clients and the server at which every byte that the server sends on a socket is read.
import type { IncomingMessage } from 'node:http'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { LINE_HEADER, readParcel } from '#shared/frames.ts'
import { network } from '../network.ts'

/** What one socket was sent after its handshake, oldest first. */
export interface Overheard {
  /** Path of the upgrade, which names the session. */
  readonly path: string
  readonly frames: Frame[]
  /** All bytes, as they came: frames with their heads. */
  bytes: Buffer
}
export interface Frame {
  readonly opcode: number
  readonly payload: Buffer
}

export interface Tap {
  readonly url: string
  /** Every socket so far, in the order in which it was opened. */
  readonly sockets: readonly Overheard[]
  close(): Promise<void>
}

/** Listens between clients and the server at `port`. */
export async function tap(port: number): Promise<Tap> {
  const sockets: Overheard[] = []
  const open = new Set<Socket>()
  const server: Server = createServer(client => {
    const upstream = connect(port, '127.0.0.1')
    let request = ''
    let overheard: Overheard | null = null
    let head = Buffer.alloc(0)
    client.on('data', data => {
      if (overheard === null && request.length < 4096) request += data.toString('latin1')
      upstream.write(data)
    })
    upstream.on('data', data => {
      client.write(data)
      if (overheard !== null) return hear(overheard, data)
      head = Buffer.concat([head, data])
      const end = head.indexOf('\r\n\r\n')
      if (end < 0 || !head.subarray(0, 12).toString('latin1').endsWith(' 101')) return
      overheard = { path: /GET (\S+)/.exec(request)?.[1] ?? '', frames: [], bytes: Buffer.alloc(0) }
      sockets.push(overheard)
      hear(overheard, head.subarray(end + 4))
    })
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      open.add(one)
      one.on('close', () => {
        open.delete(one)
        other.destroy()
      })
      one.on('error', () => other.destroy())
    }
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sockets,
    async close() {
      for (const socket of open) socket.destroy()
      await new Promise(done => server.close(done))
    },
  }
}

/** Stands between clients that come by plain HTTP and the server at `port`; a frame that is fetched again is heard once. */
export async function tapHttp(port: number): Promise<Tap> {
  const sockets: Overheard[] = []
  const lines = new Map<string, Overheard>()
  const overhears = (asked: IncomingMessage, answer: IncomingMessage, body: Buffer): void => {
    const net = new URLSearchParams(asked.url?.replace(/^[^?]*/, '')).get('net')
    if (net === 'open') {
      const overheard = { path: asked.url ?? '', frames: [], bytes: Buffer.alloc(0) }
      sockets.push(overheard)
      lines.set(body.toString('latin1'), overheard)
    }
    const line = lines.get(String(asked.headers[LINE_HEADER]))
    if (line !== undefined) hearParcel(line, Buffer.from(answer.rawHeaders.join('\n')), body, net === 'down')
  }
  return { ...(await network(port, { sockets: 'refuse', overhears })), sockets }
}

function hearParcel(on: Overheard, head: Buffer, body: Buffer, isParcel: boolean): void {
  on.bytes = Buffer.concat([on.bytes, head, body])
  const parcel = isParcel ? readParcel(body) : null
  parcel?.frames.forEach((payload, i) => (on.frames[parcel.first + i] = { opcode: 2, payload: Buffer.from(payload) }))
}

function hear(on: Overheard, data: Buffer): void {
  on.bytes = Buffer.concat([on.bytes, data])
  on.frames.length = 0
  on.frames.push(...framesIn(on.bytes))
}

/** The whole frames in what a server sent: not masked, one of three lengths of head. */
export function framesIn(bytes: Buffer): Frame[] {
  const frames: Frame[] = []
  for (let at = 0; at + 2 <= bytes.length;) {
    const opcode = (bytes[at] ?? 0) & 0x0f
    const short = (bytes[at + 1] ?? 0) & 0x7f
    const from = at + (short === 126 ? 4 : short === 127 ? 10 : 2)
    if (from > bytes.length) break
    const length = short === 126 ? bytes.readUInt16BE(at + 2) : short === 127 ? Number(bytes.readBigUInt64BE(at + 2)) : short
    if (from + length > bytes.length) break
    frames.push({ opcode, payload: bytes.subarray(from, from + length) })
    at = from + length
  }
  return frames
}

const JOIN_ROOM = 10
/** Opcodes of ping and pong: they come by the clock and say nothing. */
const PINGS = new Set([9, 10])

/** What is to be compared of a socket: every frame in order, without pings and without the random token of the joining. */
export function transcript({ frames }: Overheard): string[] {
  return frames
    .filter(({ opcode }) => !PINGS.has(opcode))
    .map(({ payload }) => {
      if (payload[0] !== JOIN_ROOM) return payload.toString('hex')
      const length = payload[1] ?? 0
      return `${payload.subarray(0, 2).toString('hex')} token ${payload.subarray(2 + length).toString('hex')}`
    })
}
