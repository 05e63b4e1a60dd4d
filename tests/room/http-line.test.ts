// What a line by plain HTTP is asked and answers, request by request.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CHECK_LINE, FIRST_HEADER, LINE_HEADER, packFrames, readCount, readParcel, type Net, type Parcel } from '#shared/frames.ts'
import { BODY_LIMIT, PROTOCOL } from '#shared/wire.ts'
import { network } from '../network.ts'
import { type RealServer, SCRIPTED, startServer } from '../real-server.ts'
import { plant, sit, type Planted } from './seats.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'long-arm-line-'))
let server: RealServer
let games: Planted[]

beforeAll(async () => {
  games = await plant(
    dataDir,
    Array.from({ length: 4 }, () => ({ persons: ['COL', 'AMBER'] as const, level: 'idle' })),
  )
  server = await startServer({ DATA_DIR: dataDir }, SCRIPTED)
})
afterAll(async () => {
  await server?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

/** Asks at the address of a line. */
function ask(
  net: Net,
  line: string,
  more: { at?: string; path?: string; query?: string; first?: number; body?: Uint8Array; headers?: Record<string, string> } = {},
) {
  const { at = server.url, path = `${CHECK_LINE}?`, query = '', first = 0, body = new Uint8Array(), headers = {} } = more
  return fetch(`${at}${path}&net=${net}${query}`, {
    method: 'POST',
    headers: { [LINE_HEADER]: line, [FIRST_HEADER]: String(first), ...headers },
    body: body.slice(),
  })
}
const bytesOf = async (answer: Response): Promise<Uint8Array> => new Uint8Array(await answer.arrayBuffer())
const open = async (path = `${CHECK_LINE}?`, at = server.url): Promise<string> => (await ask('open', '', { at, path })).text()
const words = (...texts: string[]): Uint8Array => packFrames(texts.map(text => new TextEncoder().encode(text)))
async function fetchFrom(line: string, from: number): Promise<Omit<Parcel, 'frames'> & { texts: string[] }> {
  const parcel = readParcel(await bytesOf(await ask('down', line, { query: `&from=${from}&hold=0` })))
  if (parcel === null) throw new Error('no parcel')
  const { frames, ...rest } = parcel
  return { ...rest, texts: frames.map(frame => new TextDecoder().decode(frame)) }
}

/** The address of a seat that is reserved and not taken. */
async function reserve({ game, keys }: Planted, at = server.url): Promise<string> {
  const body = JSON.stringify({ protocol: PROTOCOL, key: keys.get('COL') })
  const answer = await fetch(`${at}/matchmake/joinById/${game}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })
  const seat = (await answer.json()) as { processId: string; roomId: string; sessionId: string }
  return `/${seat.processId}/${seat.roomId}?sessionId=${seat.sessionId}`
}

describe('a line', () => {
  test('takes frames once, however often they are brought, and in order', async () => {
    const line = await open()
    expect(readCount(await bytesOf(await ask('up', line, { body: words('a', 'b') })))).toBe(2)
    expect(readCount(await bytesOf(await ask('up', line, { body: words('a', 'b', 'c') })))).toBe(3)
    expect((await ask('up', line, { body: words('e'), first: 4 })).status).toBe(409)
    expect(readCount(await bytesOf(await ask('up', line, { body: words('d'), first: 3 })))).toBe(4)
    expect(await fetchFrom(line, 0)).toEqual({ first: 0, closed: 0, texts: ['a', 'b', 'c', 'd'] })
  })

  test('repeats what is not acknowledged, and only that', async () => {
    const line = await open()
    await ask('up', line, { body: words('a', 'b', 'c') })
    expect(await fetchFrom(line, 0)).toEqual(await fetchFrom(line, 0))
    expect(await fetchFrom(line, 2)).toEqual({ first: 2, closed: 0, texts: ['c'] })
    expect(await fetchFrom(line, 0)).toEqual({ first: 2, closed: 0, texts: ['c'] })
  })

  test('keeps a request waiting until there is something, and answers the newest', async () => {
    const line = await open()
    const waiting = ask('down', line, { query: '&from=0&hold=20000' })
    const newest = ask('down', line, { query: '&from=0&hold=20000' })
    // One of them is answered as soon as the other has come.
    await Promise.race([waiting, newest])
    await ask('up', line, { body: words('a') })
    const parcels = [readParcel(await bytesOf(await waiting)), readParcel(await bytesOf(await newest))]
    expect(new Set(parcels.map(parcel => parcel?.frames.length))).toEqual(new Set([0, 1]))
  })

  test('tells of its end, and is then no more', async () => {
    const line = await open()
    expect((await ask('shut', line)).status).toBe(200)
    expect(await fetchFrom(line, 0)).toMatchObject({ closed: 1001 })
    expect((await ask('up', 'A'.repeat(32), { body: words('a') })).status).toBe(410)
  })

  test('is not open to guesses, to foreign pages, to floods, nor to what is no frames', async () => {
    const line = await open()
    for (const forged of ['', 'x', line.toLowerCase(), `${line}x`]) expect((await ask('down', forged)).status).toBe(410)
    expect((await ask('open', '', { headers: { origin: 'https://evil.example' } })).status).toBe(403)
    expect((await ask('down', line, { headers: { origin: 'https://evil.example' } })).status).toBe(403)
    expect((await ask('up', line, { body: new Uint8Array(BODY_LIMIT + 1) })).status).toBe(413)
    expect((await ask('up', line, { body: new Uint8Array([0, 0, 0, 9, 1]) })).status).toBe(400)
    expect((await ask('up', line, { headers: { [FIRST_HEADER]: '-1' }, body: words('a') })).status).toBe(400)
    for (const query of ['', '&from=0', '&from=x&hold=0', '&from=0&hold=1e9']) expect((await ask('down', line, { query })).status).toBe(400)
    expect((await fetch(`${server.url}${CHECK_LINE}?&net=open`)).status).toBe(200)
    const statuses = await Promise.all(Array.from({ length: 200 }, async () => (await ask('up', line, { body: words() })).status))
    expect(statuses).toContain(429)
    expect(await open()).toMatch(/^[\w-]{32}$/)
  })

  test('is kept and changed by nobody on the way', async () => {
    const { headers } = await ask('open', '')
    expect(headers.get('cache-control')).toBe('no-store, no-transform')
    expect(headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('a line into a room', () => {
  test('is for a seat that is reserved, once', async () => {
    const path = await reserve(games[0]!)
    expect((await ask('open', '', { path: path.replace(/=.*/, '=nobody') })).status).toBe(410)
    expect(await open(path)).toMatch(/^[\w-]{32}$/)
    expect((await ask('open', '', { path })).status).toBe(410)
  })

  test('that floods is closed, and the room goes on', async () => {
    const device = await sit(server.url, games[1]!, 'COL', 'http')
    const left = new Promise<number>(resolve => device.room.onLeave(resolve))
    for (let i = 0; i < 60; i++) device.room.send('draft', { turn: 2, orders: [] })
    expect(await left).toBe(4002)
    const back = await sit(server.url, games[1]!, 'COL', 'http')
    expect(await back.draft(2, [{ kind: 'campaign' }])).toBe(2)
    await back.leave()
  })

  test('that is left empties the seat at once, as a page does that is closed', async () => {
    const amber = await sit(server.url, games[2]!, 'AMBER')
    const path = await reserve(games[2]!)
    const line = await open(path)
    await amber.until('COL to be here', () => amber.table().here !== 0 && isHere(amber.table().here))
    await ask('shut', line, { path })
    await amber.until('COL to have left', () => !isHere(amber.table().here))
    await amber.leave()
  })

  test('hears that the server stops, also behind a network that keeps answers until they are whole', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'long-arm-line-stop-'))
    const [planted] = (await plant(folder, [{ persons: ['COL'], level: 'idle' }])) as [Planted]
    const one = await startServer({ DATA_DIR: folder }, SCRIPTED)
    const way = await network(one.port, { sockets: 'refuse' })
    const path = await reserve(planted, way.url)
    const line = await open(path, way.url)
    // The one that is not answered at once is kept waiting.
    const asked = [0, 1].map(() => ask('down', line, { at: way.url, path, query: '&from=1&hold=20000' }))
    await Promise.race(asked)
    expect(await one.stop()).toBe(0)
    const told = await Promise.all(asked.map(async answer => readParcel(await bytesOf(await answer))?.closed))
    expect(new Set(told)).toEqual(new Set([0, 4001]))
    await way.close()
    rmSync(folder, { recursive: true })
  })
})

/** COL is the first seat of the mask. */
const isHere = (mask: number): boolean => (mask & 1) === 1
