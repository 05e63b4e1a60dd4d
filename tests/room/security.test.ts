// What docs/security.md promises of people who mean no good, from inside a table and from outside.
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { connect, createServer, type AddressInfo, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { HOST_ONLY, type Deed } from '#shared/gathering.ts'
import { fillings, kindsFor } from '#shared/options.ts'
import type { SeatView } from '#shared/view.ts'
import { CLOSED, PROTOCOL, type Ticket } from '#shared/wire.ts'
import { CARRIERS } from '../../client/lines.ts'
import { newKey } from '../../server/keys.ts'
import { type RealServer, SCRIPTED, startServer } from '../real-server.ts'
import { codeOf, guestsOf, type Guest } from './guests.ts'
import { enter, rejection } from './seats.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'long-arm-security-'))
let server: RealServer
const { post, newDevice, host, come } = guestsOf(() => server.url)

beforeAll(async () => {
  server = await startServer({ DATA_DIR: dataDir, MESSAGES_PER_SECOND: '1000' }, SCRIPTED)
})
afterAll(async () => {
  await server?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

/** One of every deed that is the host's. */
const HOST_DEEDS: readonly Deed[] = [
  { do: 'assign', person: 2, seat: 'HIB' },
  { do: 'recommend' },
  { do: 'rename', person: 1, name: 'Mallory' },
  { do: 'remove', person: 1 },
  { do: 'mute', person: 1, muted: true },
  { do: 'hand-over', person: 2 },
  { do: 'lock', locked: true },
  { do: 'allow-watching', watching: false },
  { do: 'talk', talk: 'off' },
  { do: 'deals', deals: 'off' },
  { do: 'preset', preset: 'quick' },
  { do: 'level', seat: null, level: 'random' },
  { do: 'personalities', mixed: true },
  { do: 'rival', seat: 'PHOT', competes: true },
  { do: 'pause', paused: true },
  { do: 'extend' },
  { do: 'scenario', scenario: 'dublin-warrant' },
  { do: 'start' },
  { do: 'end' },
  { do: 'rest', seat: 'HIB', rests: true },
  { do: 'take-back' },
]
const leave = (...guests: Guest[]): Promise<unknown> => Promise.all(guests.map(({ device }) => device.leave()))

/** Ann, host, plays COL, Bo AMBER; Cy watches. */
async function playing(): Promise<{ ann: Guest; bo: Guest; cy: Guest }> {
  const ann = await host()
  const [bo, cy] = [await come(codeOf(ann), 'Bo'), await come(codeOf(ann), 'Cy')]
  await ann.do({ do: 'level', seat: null, level: 'random' })
  await ann.do({ do: 'sit', seat: 'COL' })
  await bo.do({ do: 'sit', seat: 'AMBER' })
  await ann.do({ do: 'start' })
  ann.device.sitsAs('COL')
  bo.device.sitsAs('AMBER')
  for (const { device } of [ann, bo, cy]) await device.until('the game', () => device.table().gathering.stage === 'playing')
  return { ann, bo, cy }
}

describe('the powers of a host', () => {
  test('are all in the list of this test', () => expect(HOST_DEEDS.map(deed => deed.do).toSorted()).toEqual([...HOST_ONLY].toSorted()))

  test("are nobody else's, in the lobby and in play, sitting or not", async () => {
    const lobby = await host()
    const sitting = await come(codeOf(lobby), 'Bo')
    await sitting.do({ do: 'sit', seat: 'HIB' })
    const game = await playing()
    for (const [ruler, guests] of [
      [lobby, [sitting]],
      [game.ann, [game.bo, game.cy]],
    ] as const) {
      const before = ruler.device.table().gathering
      for (const guest of guests) {
        for (const deed of HOST_DEEDS)
          expect([deed.do, await rejection(guest.do(deed))]).toEqual([deed.do, { code: 'table', reason: 'not-host' }])
        const { room } = guest.device
        expect(await rejection(room.request('judge', { line: '1.a-line', pass: true }))).toEqual({ code: 'talk', reason: 'not-host' })
        expect(await rejection(room.request('erase', {}))).toEqual({ code: 'table', reason: 'not-host' })
      }
      expect(ruler.device.table().gathering).toEqual(before)
    }
    await leave(lobby, sitting, game.ann, game.bo, game.cy)
  })
})

describe("another seat's orders", () => {
  test('are taken from nobody who does not sit there: no seat, a seat given up, a seat of another side', async () => {
    const { ann, bo, cy } = await playing()
    const theirs = kindsFor(ann.device.view() as SeatView).flatMap(kind => fillings(ann.device.view() as SeatView, kind).slice(0, 1))
    const own = new Set(kindsFor(bo.device.view() as SeatView))
    let refused = 0
    for (const order of theirs) {
      if (own.has(order.kind)) continue
      const { code } = (await rejection(bo.device.seal(2, `other ${refused++}`, [order]))) as { code: string }
      expect([order.kind, code]).toEqual([order.kind, expect.stringMatching(/^(objection|bad-message)$/)])
    }
    expect(refused).toBeGreaterThan(5)
    const expectNothing = async ({ device }: Guest): Promise<void> => {
      for (const asked of [
        device.draft(2, []),
        device.seal(2, 'mine', []),
        device.break(2, 'mine'),
        device.room.request('sheets', { from: 0 }),
      ])
        expect(await rejection(asked)).toEqual({ code: 'spectator' })
    }
    await expectNothing(cy)
    await bo.do({ do: 'sit', seat: null })
    await expectNothing(bo)
    expect(ann.device.table().sealed).toBe(0)
    await leave(ann, bo, cy)
  })

  test('are not heard from who was removed: the socket is closed, the key dead, in a rematch too', async () => {
    const { ann, bo, cy } = await playing()
    const closed = new Promise(done => bo.device.room.onLeave(done))
    await ann.do({ do: 'remove', person: 2 })
    expect(await closed).toBe(CLOSED.removed)
    await expect(bo.device.seal(2, 'late', [])).rejects.toThrow()
    await ann.do({ do: 'end' })
    const next = (await ann.device.room.request('rematch', {})) as string
    await post('/api/seat', { key: ann.ticket.key, game: next })
    for (const game of [bo.ticket.game, next]) {
      await expect(post('/api/seat', { key: bo.ticket.key, game })).rejects.toThrow('no-such-key')
      await expect(enter(server.url, game, bo.ticket.key, null)).rejects.toThrow(/no such key/)
    }
    await leave(ann, cy)
  })
})

describe('what was sent before', () => {
  test('does nothing when it is sent again: seals, turns that are gone, ids of others, places that were taken', async () => {
    const { ann, bo, cy } = await playing()
    expect(await bo.device.seal(2, 'one', [])).toBe(2)
    await ann.device.seal(2, 'a', [])
    await bo.device.closed(2)
    expect(await bo.device.seal(2, 'one', [])).toBe(2)
    expect(await rejection(bo.device.seal(2, 'two', []))).toEqual({ code: 'late' })
    expect(bo.device.table().sealed).toBe(0)
    // The id is Bo's own: from Ann it is a new one.
    expect(await ann.device.seal(3, 'one', [])).toBe(3)
    await bo.device.until('the seal', () => bo.device.table().sealed === 1)
    const body = JSON.stringify({ protocol: PROTOCOL, key: cy.ticket.key, game: cy.ticket.game })
    const reserve = `${server.url}/matchmake/joinById/${cy.ticket.game}`
    const seat = (await (await fetch(reserve, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).json()) as Record<
      string,
      string
    >
    const address = `ws://127.0.0.1:${server.port}/${seat.processId}/${seat.roomId}?sessionId=${seat.sessionId}`
    const hear = (): Promise<readonly [WebSocket, number]> =>
      new Promise(done => {
        const socket = new WebSocket(address)
        socket.binaryType = 'arraybuffer'
        socket.onmessage = ({ data }) => done([socket, new Uint8Array(data as ArrayBuffer)[0] ?? 0])
      })
    const [JOIN, ERROR] = [10, 11]
    const [first, welcome] = await hear()
    const [second, refusal] = await hear()
    expect([welcome, refusal]).toEqual([JOIN, ERROR])
    first.close()
    second.close()
    await leave(ann, bo)
  })

  test('is not written down without end: so many seals and no more', async () => {
    const { ann, bo, cy } = await playing()
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, i) =>
        bo.device.seal(2, `again ${i}`, []).then(
          () => 1,
          () => 0,
        ),
      ),
    )
    const taken = answers.reduce<number>((sum, one) => sum + one, 0)
    expect(taken).toBeGreaterThanOrEqual(60)
    expect(taken).toBeLessThan(90)
    await leave(ann, bo, cy)
  })
})

describe('keys', () => {
  test('are in no address and no referrer, on either carrier, and on the disk only as hashes', async () => {
    const { port, said, close } = await listener(server.port)
    const device = newDevice()
    const url = `http://127.0.0.1:${port}`
    const body = JSON.stringify({ protocol: PROTOCOL, name: 'Ann', preset: 'unhurried', device })
    const ticket = (await (await fetch(`${url}/api/tables`, { method: 'POST', body })).json()) as Ticket
    const find = JSON.stringify({ protocol: PROTOCOL, key: ticket.key })
    for (const over of CARRIERS) {
      await fetch(`${url}/api/seat`, { method: 'POST', body: find })
      const joined = await enter(url, ticket.game, ticket.key, null, over)
      await joined.room.request('deed', { do: 'name', name: `by ${over}` })
      await joined.leave()
    }
    const heads = said().match(/^(GET|POST|OPTIONS) .*|^(referer|cookie|origin): .*/gim) ?? []
    expect(heads.filter(head => head.includes('sessionId=')).length).toBeGreaterThan(3)
    for (const secret of [ticket.key, device]) {
      expect(said()).toContain(secret)
      for (const head of heads) expect(head).not.toContain(secret)
      for (const file of globSync('*', { cwd: dataDir })) {
        if (file !== 'control') expect([file, readFileSync(join(dataDir, file)).includes(secret)]).toEqual([file, false])
      }
      expect(server.output()).not.toContain(secret)
    }
    await close()
  })
})

describe('floods', () => {
  test('of joining end at each door, and of guesses for all together', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'long-arm-floods-'))
    const one = await startServer({ DATA_DIR: folder, JOIN_BURST: '6', MISS_ALL_BURST: '12', TRUST_PROXY: '1' }, SCRIPTED)
    const ask = (path: string, body: object, address: string): Promise<Response> => {
      const headers = { 'content-type': 'application/json', 'x-forwarded-for': address }
      return fetch(`${one.url}${path}`, { method: 'POST', headers, body: JSON.stringify({ protocol: PROTOCOL, ...body }) })
    }
    for (const [i, path] of ['/api/seat', '/api/join', '/api/look', '/matchmake/joinById/x', '/p/r?sessionId=x&net=open'].entries()) {
      const statuses: number[] = []
      // Of one network, from an address each.
      for (let n = 0; n < 9; n++) statuses.push((await ask(path, { key: 'x' }, `2001:db8:0:${i}::${n}`)).status)
      expect([path, statuses.slice(0, 6).includes(429), statuses.slice(6)]).toEqual([path, false, [429, 429, 429]])
    }
    const guesses: number[] = []
    for (let n = 0; n < 16; n++) guesses.push((await ask('/api/look', { code: '000000' }, `10.0.0.${n}`)).status)
    expect(guesses.slice(0, 12)).toEqual(Array.from({ length: 12 }, () => 404))
    expect(guesses).toContain(429)
    await one.stop()
    rmSync(folder, { recursive: true })
  })
})

describe('guesses of all together', () => {
  test('keep nobody out who has a link, and operator and guesser do not hinder each other', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'long-arm-guesses-'))
    const OPERATOR_PASSWORD = 'sesame sesame'
    const one = await startServer(
      { DATA_DIR: folder, MISS_BURST: '8', MISS_ALL_BURST: '12', TRUST_PROXY: '1', OPERATOR_PASSWORD },
      SCRIPTED,
    )
    const { host: opens } = guestsOf(() => one.url)
    const ann = await opens()
    const [code, table] = [codeOf(ann), ann.ticket.game]
    const wrong = code === '000000' ? '000001' : '000000'
    const ask = async (path: string, body: object, address: string): Promise<{ error?: string }> => {
      const init = { method: 'POST', headers: { 'x-forwarded-for': address }, body: JSON.stringify({ protocol: PROTOCOL, ...body }) }
      return (await fetch(`${one.url}${path}`, init)).json() as Promise<{ error?: string }>
    }
    const pass = (password: string, address: string): Promise<number> => {
      const headers = { 'x-forwarded-for': address, authorization: `Basic ${btoa(`o:${password}`)}` }
      return fetch(`${one.url}/operator`, { headers }).then(({ status }) => status)
    }
    // Passwords are counted for themselves.
    const tried = await Promise.all(Array.from({ length: 40 }, (_, n) => pass(`wrong ${n}`, '10.0.0.1')))
    expect(tried).toContain(429)
    expect(await ask('/api/look', { code }, '10.0.0.1')).toMatchObject({ code })
    for (let n = 0; n < 20; n++) await ask('/api/look', { code: wrong }, `10.0.1.${n % 4}`)
    expect(await pass(OPERATOR_PASSWORD, '10.0.1.0')).toBe(200)
    // Whoever types a code waits now, wherever they are.
    expect(await ask('/api/look', { code }, '10.0.2.1')).toMatchObject({ error: 'too-many' })
    const person = { name: 'Bo', device: newDevice(), key: newKey() }
    expect(await ask('/api/join', { code, ...person }, '10.0.2.1')).toMatchObject({ error: 'too-many' })
    // Whoever has the link does not, not even beside who guesses; and a link is no way to guess.
    for (const address of ['10.0.2.1', '10.0.1.0']) expect(await ask('/api/look', { code, table }, address)).toMatchObject({ code })
    expect(await ask('/api/join', { code, table, ...person }, '10.0.1.0')).toMatchObject({ person: 2 })
    for (const no of [
      { code, table: newKey() },
      { code: wrong, table },
      { code, table: '' },
    ])
      expect(await ask('/api/look', no, '10.0.2.1')).toMatchObject({ error: 'no-such-code' })
    await ann.device.leave()
    await one.stop()
    rmSync(folder, { recursive: true })
  })
})

describe('names and lines', () => {
  test('that are markup travel as the text they are', async () => {
    const name = '<img src=x'
    const ann = await host(name)
    const bo = await come(codeOf(ann), '"><script>')
    expect(ann.device.table().gathering.people.map(one => one.name)).toEqual([name, '"><script>'])
    await bo.device.room.request('say', { id: 'a-line-of-bo', to: 'all', text: '<b onclick=alert(1)>&amp;' })
    await ann.device.until('the line', () => ann.device.lines().length > 0)
    expect(ann.device.lines()[0]?.words).toEqual({ text: '<b onclick=alert(1)>&amp;' })
    const seen = await fetch(`${server.url}/api/look`, { method: 'POST', body: JSON.stringify({ protocol: PROTOCOL, code: codeOf(ann) }) })
    expect(seen.headers.get('content-type')).toContain('application/json')
    await leave(ann, bo)
  })

  test('are put into the page as text alone: nothing of ours makes markup or code of a text', () => {
    const root = join(import.meta.dirname, '..', '..')
    const sinks = /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\(|new Function|srcdoc|javascript:/
    const files = globSync('client/**/*.{ts,tsx}', { cwd: root }).filter(file => !/\.test\.tsx?$/.test(file))
    expect(files.length).toBeGreaterThan(50)
    expect(files.filter(file => sinks.test(readFileSync(join(root, file), 'utf8')))).toEqual([])
  })
})

/** Between a client and the server: all that the client says. */
async function listener(to: number): Promise<{ port: number; said: () => string; close: () => Promise<unknown> }> {
  let words = ''
  const between: Server = createServer(near => {
    const far = connect(to, '127.0.0.1')
    near.on('data', data => (words += data.toString('latin1')))
    near.pipe(far).pipe(near)
    for (const socket of [near, far]) {
      socket.on('error', () => socket.destroy())
      socket.on('close', () => [near, far].forEach(one => one.destroy()))
    }
  })
  await new Promise<void>(ready => between.listen(0, '127.0.0.1', ready))
  return { port: (between.address() as AddressInfo).port, said: () => words, close: () => new Promise(done => between.close(done)) }
}
