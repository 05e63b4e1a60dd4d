// One visit to a table by somebody who means no good: a seat is reserved as it should be, and what follows is made of the luck
// of the visit's number alone, so that the same number does the same again.
import { connect, type Socket } from 'node:net'
import { type BotLuck, botLuck } from '#shared/bots/bot.ts'
import { FIRST_HEADER, LINE_HEADER, packFrames, type Net } from '#shared/frames.ts'
import { BODY_LIMIT, PROTOCOL } from '#shared/wire.ts'
import { framesIn, type Frame } from '../secrets/tap.ts'
import { frame, JOIN, request } from './frames.ts'

/** Where a visit goes. */
export interface Goal {
  readonly port: number
  readonly game: string
  readonly key: string
}
/** What became of a visit: frames that were sent, and whether all of them were read (the line was still open at the end). */
export interface Visited {
  readonly sent: number
  readonly read: boolean
}

const WAYS = ['joined', 'unasked', 'http', 'wire', 'calls'] as const
const SHARES: Readonly<Record<(typeof WAYS)[number], number>> = { joined: 0.55, unasked: 0.1, http: 0.25, wire: 0.05, calls: 0.05 }
const PATIENCE_MS = 60_000
/** Of a request whose answer says that all before it has been read. */
const LAST = 0x7ffffff
const RESPONSE = 22
const CALLS = ['/api/games', '/api/tables', '/api/look', '/api/join', '/api/seat', '/matchmake/joinById/x', '/api/none'] as const

/** Does visit `number` of the fuzzer of `seed`. Throws if the server does not let it in. */
export async function visit(goal: Goal, valid: readonly Uint8Array[], seed: string, number: number): Promise<Visited> {
  const luck = botLuck(`${seed} ${number}`)
  let share = luck.next()
  const way = WAYS.find(one => (share -= SHARES[one]) < 0) ?? 'joined'
  if (way === 'calls') return call(goal, valid, luck)
  const path = await reserve(goal)
  if (way === 'http') return byHttp(goal.port, path, valid, luck)
  return bySocket(goal.port, path, luck, way === 'wire' ? torn(valid, luck) : whole(valid, luck, way === 'joined'))
}

async function reserve({ port, game, key }: Goal): Promise<string> {
  const url = `http://127.0.0.1:${port}/matchmake/joinById/${game}`
  const body = JSON.stringify({ protocol: PROTOCOL, key, game })
  const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  if (answer.status !== 200) throw new Error(`a good key was answered with ${answer.status}: ${await answer.text()}`)
  const seat = (await answer.json()) as { processId: string; roomId: string; sessionId: string }
  return `/${seat.processId}/${seat.roomId}?sessionId=${seat.sessionId}`
}

const OPCODE = { text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const
const END = request(LAST, 'the-end')

/** A frame of a socket; `claims` is the length its head gives. */
function socketFrame(payload: Uint8Array, { first = 0x80 | OPCODE.binary, masked = true, claims = payload.length } = {}): Buffer {
  const size =
    claims < 126
      ? [claims]
      : claims < 65_536
        ? [126, claims >> 8, claims & 255]
        : [127, 0, 0, 0, 0, 0, claims >> 16, (claims >> 8) & 255, claims & 255]
  const mask = [0x5a, 0xa5, 0x3c, 0xc3]
  const bytes = masked ? payload.map((byte, i) => byte ^ (mask[i % 4] ?? 0)) : payload
  return Buffer.from([first, (masked ? 0x80 : 0) | (size[0] ?? 0), ...size.slice(1), ...(masked ? mask : []), ...bytes])
}

/** Frames that are whole as frames of a socket, with or without the joining before them. */
function whole(valid: readonly Uint8Array[], luck: BotLuck, joins: boolean): Buffer[] {
  const frames = Array.from({ length: 40 + luck.below(80) }, () => frame(valid, luck))
  return [...(joins ? [JOIN] : []), ...frames, JOIN, END].map(one => socketFrame(one))
}

/** A few frames that the protocol of sockets forbids, or that are too large; one is enough to end the line. */
function torn(valid: readonly Uint8Array[], luck: BotLuck): Buffer[] {
  return [JOIN, ...Array.from({ length: 1 + luck.below(6) }, () => frame(valid, luck))].map((one, i) => {
    if (i === 0) return socketFrame(one)
    const first =
      [luck.below(256), OPCODE.binary, 0x80 | OPCODE.text, 0x80 | OPCODE.close, 0x80 | OPCODE.ping, 0xf2, 0x80][luck.below(7)] ?? 0
    const large = luck.next() < 0.2 ? new Uint8Array(BODY_LIMIT + 1 + luck.below(90_000)) : one
    return socketFrame(large, { first, masked: luck.next() < 0.8, claims: luck.next() < 0.7 ? large.length : luck.below(2 ** 24) })
  })
}

async function bySocket(port: number, path: string, luck: BotLuck, frames: readonly Buffer[]): Promise<Visited> {
  const socket = connect(port, '127.0.0.1')
  const { heard, ended } = listen(socket)
  socket.write(
    `GET ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\nconnection: Upgrade\r\nupgrade: websocket\r\n` +
      'sec-websocket-version: 13\r\nsec-websocket-key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n',
  )
  await Promise.race([heard(bytes => bytes.includes('\r\n\r\n')), ended])
  // In pieces that have nothing to do with the frames.
  const bytes = Buffer.concat(frames)
  for (let at = 0; at < bytes.length && !socket.destroyed;) {
    const piece = bytes.subarray(at, at + 1 + luck.below(3000))
    at += piece.length
    socket.write(piece)
    if (luck.next() < 0.3) await new Promise(go => setImmediate(go))
  }
  const heardFrames = (all: Buffer): Frame[] => framesIn(all.subarray(all.indexOf('\r\n\r\n') + 4))
  const isAnswer = ({ payload }: Frame): boolean => payload[0] === RESPONSE && payload.subarray(1, 6).equals(END.subarray(1, 6))
  const answered = heard(all => heardFrames(all).some(isAnswer)).then(() => true)
  const closed = heard(all => heardFrames(all).some(({ opcode }) => opcode === OPCODE.close))
  // A line that was torn may hang until the server pings: it is let go.
  const over = Promise.race([closed, ended]).then(() => false)
  const read = await Promise.race([answered, over, patience(frames.length < 10 ? 50 : PATIENCE_MS)])
  socket.destroy()
  return { sent: frames.length, read }
}

async function patience(ms: number): Promise<boolean> {
  await new Promise(go => setTimeout(go, ms).unref())
  if (ms === PATIENCE_MS) throw new Error('the server neither answered nor ended a line')
  return false
}

function listen(socket: Socket): { heard: (holds: (bytes: Buffer) => boolean) => Promise<void>; ended: Promise<void> } {
  let bytes = Buffer.alloc(0)
  const looks: (() => void)[] = []
  socket.on('data', chunk => {
    bytes = Buffer.concat([bytes, chunk])
    for (const look of looks) look()
  })
  socket.on('error', () => socket.destroy())
  return {
    heard: holds =>
      new Promise(done => {
        const look = (): void => void (holds(bytes) && done())
        looks.push(look)
        look()
      }),
    ended: new Promise(done => socket.on('close', () => done())),
  }
}

async function byHttp(port: number, path: string, valid: readonly Uint8Array[], luck: BotLuck): Promise<Visited> {
  const ask = (net: Net, line: string, first = 0, body: Uint8Array = new Uint8Array(), query = ''): Promise<Response> =>
    fetch(`http://127.0.0.1:${port}${path}&net=${net}${query}`, {
      method: 'POST',
      headers: { [LINE_HEADER]: line, [FIRST_HEADER]: String(first) },
      body: body.slice(),
    })
  const line = await (await ask('open', '')).text()
  let first = 0
  let read = true
  let sent = 0
  for (let parcels = 4 + luck.below(8); parcels > 0 && read; parcels--) {
    const frames = Array.from({ length: 1 + luck.below(20) }, () => frame(valid, luck))
    const all = first === 0 && luck.next() < 0.8 ? [JOIN, ...frames] : frames
    const packed = packFrames(all)
    const isTorn = luck.next() < 0.1
    const body = isTorn ? packed.map(byte => (luck.next() < 0.02 ? luck.below(256) : byte)) : packed
    const answer = await ask('up', line, luck.next() < 0.1 ? luck.below(100) : first, body.subarray(0, BODY_LIMIT))
    sent += all.length
    if (answer.status === 200) first = new DataView(await answer.arrayBuffer()).getUint32(0)
    else if (![400, 409, 410, 413, 429].includes(answer.status)) throw new Error(`a parcel was answered with ${answer.status}`)
    read = answer.status !== 410
    if (luck.next() < 0.3) await (await ask('down', line, 0, undefined, `&from=${luck.below(50)}&hold=0`)).arrayBuffer()
  }
  await ask('shut', line)
  return { sent, read }
}

/** Calls of the API and of matchmaking, whose bodies are changed in the same way. */
async function call({ port }: Goal, valid: readonly Uint8Array[], luck: BotLuck): Promise<Visited> {
  const CALLS_A_VISIT = 10
  for (let left = CALLS_A_VISIT; left > 0; left--) {
    const path = CALLS[luck.below(CALLS.length)] ?? '/api/seat'
    const text = JSON.stringify({
      protocol: PROTOCOL,
      key: 'x',
      code: '000000',
      name: 'Ann',
      device: 'd'.repeat(22),
      preset: 'mail',
      seat: 'COL',
    })
    const at = luck.below(text.length)
    const odd = Buffer.from(luck.next() < 0.2 ? frame(valid, luck) : [luck.below(256)]).toString('latin1')
    const body = luck.next() < 0.2 ? '' : text.slice(0, at) + odd + text.slice(at + luck.below(9))
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    // Colyseus answers what it does not know with 520 and more.
    if (answer.status === 500) throw new Error(`${path} was answered with 500 for ${JSON.stringify(body)}`)
    await answer.arrayBuffer()
  }
  return { sent: CALLS_A_VISIT, read: true }
}
