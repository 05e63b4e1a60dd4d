// Each trap of the libraries beneath, sprung on purpose: one room may stop, the process and the other rooms go on.
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { begun, restore } from '#shared/match.ts'
import { DamagedJournal, JOURNAL_VERSION } from '#shared/journal.ts'
import { CLOSED, BODY_LIMIT, PROTOCOL } from '#shared/wire.ts'
import { newBucket, newBuckets } from '../../server/bucket.ts'
import { openDatabase } from '../../server/database.ts'
import { gather } from '#shared/gathering.ts'
import { openRecords } from '../../server/records.ts'
import { setupFrom } from '../../server/setup.ts'
import { startServer as startHere } from '../../server/start.ts'
import { after, every, soon } from '../../server/timers.ts'
import { type RealServer, SCRIPTED, startServer, tryToStart } from '../real-server.ts'
import { storeEnv, storeOf } from '../store.ts'
import { NO_DEALS } from './no-deals.ts'
import { plant, rejection, SEED, setupOf, sit, sitByKey, type Planted } from './seats.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

const dataDir = mkdtempSync(join(tmpdir(), 'long-arm-traps-'))
let server: RealServer
let faulty: Planted
let games: Planted[]

beforeAll(async () => {
  const quiet = { persons: ['COL', 'AMBER'] as const, level: 'idle' }
  ;[faulty, ...games] = (await plant(dataDir, [
    { persons: ['COL', 'AMBER'], level: 'faulty' },
    ...Array.from({ length: 12 }, () => quiet),
  ])) as [Planted, ...Planted[]]
  server = await startServer({ DATA_DIR: dataDir, CREATE_BURST: '6' }, SCRIPTED)
})

afterAll(async () => {
  await server?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

function fresh(): Planted {
  const planted = games.pop()
  if (planted === undefined) throw new Error('plant more games')
  return planted
}

/** The rooms of others still answer. */
async function expectOthersPlay(): Promise<void> {
  const device = await sit(server.url, games[0]!, 'COL')
  expect(await device.draft(2, [{ kind: 'campaign' }])).toBe(2)
  await device.leave()
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
}

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: string
}
/** A request as nobody's browser would send it. */
function send(
  path: string,
  { method = 'POST', headers = {}, body = '' }: { method?: string; headers?: Record<string, string>; body?: string | Buffer[] } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(server.url + path, { method, headers }, response => {
      let text = ''
      response.on('data', (chunk: Buffer) => (text += chunk.toString()))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }))
    })
    request.on('error', reject)
    if (typeof body === 'string') request.end(body)
    else {
      for (const chunk of body) request.write(chunk)
      request.end()
    }
  })
}

describe('a throw of ours', () => {
  test('is answered as an error, journaled, stops that room only, and what was sealed before is kept', async () => {
    const [col, amber] = [await sit(server.url, faulty, 'COL'), await sit(server.url, faulty, 'AMBER')]
    await col.seal(2, 'a', [{ kind: 'campaign' }])
    await amber.seal(2, 'a')
    await col.closed(2)
    await col.until('the room to say that it stopped', () => col.table().paused)
    expect(await rejection(col.seal(3, 'b'))).toEqual({ code: 'paused' })
    await expectOthersPlay()
    expect(server.output()).toContain('this bot was made to fail')
    await Promise.all([col.leave(), amber.leave()])
  })

  test('is in the journal; after a restart the game goes on from there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'long-arm-faulty-'))
    const [planted] = (await plant(folder, [{ persons: ['COL'], level: 'faulty' }])) as [Planted]
    const one = await startServer({ DATA_DIR: folder }, SCRIPTED)
    const device = await sit(one.url, planted, 'COL')
    await device.seal(2, 'a', [{ kind: 'campaign' }])
    await device.until('the room to say that it stopped', () => device.table().paused)
    await one.stop()
    const db = await openDatabase(await storeOf(folder))
    const { entries } = await openRecords(db).archive.read(planted.game)
    await db.destroy()
    expect(entries.map(({ kind }) => kind)).toEqual(['begun', 'sealed', 'closed', 'failed'])
    expect(entries[3]).toMatchObject({ turn: 3, error: expect.stringContaining('made to fail') })
    expect(restore(entries).state.open.phase).toBe('chambers')
    rmSync(folder, { recursive: true })
  })

  test('inside a request rejects it: never a yes for what was not done', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'long-arm-fault-'))
    const [planted, other] = (await plant(
      folder,
      [1, 2].map(() => ({ persons: ['COL', 'AMBER'] as const, level: 'idle' })),
    )) as [Planted, Planted]
    const setup = setupFrom(await storeEnv(folder, { PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder }))
    const here = await startHere(setup, { decide: () => ({ orders: [], reasons: [] }), bargain: NO_DEALS })
    const url = `http://127.0.0.1:${here.port}`
    const [device, neighbour] = [await sit(url, planted, 'COL'), await sit(url, other, 'COL')]
    // Somebody writes into the game's journal behind the room's back, so that its own next entry cannot be written.
    await here.records.archive.append(planted.game, 1, { kind: 'broken', turn: 2, seat: 'COL', id: 'x' })
    expect(await rejection(device.seal(2, 'a'))).toEqual({ code: 'fault' })
    await device.until('the room to say that it stopped', () => device.table().paused)
    expect(device.table().sealed).toBe(0)
    expect(await rejection(device.seal(2, 'a'))).toEqual({ code: 'paused' })
    expect(await neighbour.seal(2, 'a')).toBe(2)
    await here.stop()
    rmSync(folder, { recursive: true })
  })
})

describe('what a client sends', () => {
  const BAD = [
    undefined,
    null,
    0,
    'x',
    [],
    {},
    { turn: 2 },
    { turn: '2', id: 'a', orders: [] },
    { turn: 2, id: '', orders: [] },
    { turn: 2, id: 'a', orders: 'x' },
    { turn: 2, id: 'a', orders: [[]] },
    { turn: 2, id: 'a', orders: [[999]] },
    { turn: 2, id: 'a', orders: [[0, 0]] },
    { turn: 2, id: 'a', orders: [['__proto__']] },
    { turn: 2, id: 'a', orders: [[0, -1, 0]] },
    { turn: 2, id: 'a', orders: [[0, 0.5, 0]] },
    { turn: 2, id: 'a', orders: [[0, { valueOf: 1 }, 0]] },
    { turn: 2, id: 'a', orders: Array.from({ length: 100 }, () => [8]) },
    { turn: Number.NaN, id: 'a', orders: [] },
    { turn: 1e9, id: 'a', orders: [] },
    { turn: 2, id: 'a'.repeat(50), orders: [] },
    { turn: 2, id: 'a', orders: [[27, 'COL.1.AMBER', 0, 0]] },
    { turn: 2, id: 'a', orders: [[27, {}, 0, 0]] },
  ]

  test('is refused if it is malformed, with a reason and without any harm', async () => {
    const device = await sit(server.url, fresh(), 'COL')
    for (const [i, bad] of BAD.entries()) {
      expect([i, await rejection(device.room.request('seal', bad))]).toEqual([
        i,
        expect.objectContaining({ code: expect.stringMatching(/^(bad-message|late)$/) }),
      ])
      // Well under what a client may send in a second.
      await new Promise(go => setTimeout(go, 40))
    }
    for (const name of ['break', 'draft', 'log'])
      expect(await rejection(device.room.request(name, 'nonsense'))).toEqual({ code: 'bad-message' })
    expect(device.table()).toMatchObject({ sealed: 0, paused: false })
    expect(await device.seal(2, 'good')).toBe(2)
    await device.leave()
  })

  test('without asking for an answer is taken or not, and harms nobody', async () => {
    const planted = fresh()
    const [col, amber] = [await sit(server.url, planted, 'COL'), await sit(server.url, planted, 'AMBER')]
    for (const bad of BAD.slice(0, 10)) col.room.send('seal', bad)
    expect(await col.seal(2, 'after')).toBe(2)
    const dropped = new Promise<number>(resolve => amber.room.onLeave(code => resolve(code)))
    amber.room.send('no-such-message', {})
    expect(await dropped).toBe(4002)
    const again = await sit(server.url, planted, 'AMBER')
    expect(await again.seal(2, 'x')).toBe(2)
    await col.closed(2)
    await Promise.all([col.leave(), again.leave()])
  })

  test('by a name that no handler has is refused', async () => {
    const device = await sit(server.url, fresh(), 'COL')
    await expect(device.room.request('__proto__', {})).rejects.toThrow()
    await expect(device.room.request('constructor', {})).rejects.toThrow()
    expect(await device.draft(2, [])).toBe(2)
    await device.leave()
  })

  test('in a message too large ends its connection, not the room', async () => {
    const planted = fresh()
    const [col, amber] = [await sit(server.url, planted, 'COL'), await sit(server.url, planted, 'AMBER')]
    const dropped = new Promise<number>(resolve => col.room.onLeave(code => resolve(code)))
    col.room.send('seal', { turn: 2, id: 'x'.repeat(BODY_LIMIT + 1), orders: [] })
    expect(await dropped).not.toBe(1000)
    expect(await amber.draft(2, [])).toBe(2)
    await amber.leave()
    await expectOthersPlay()
  })

  test('in a flood ends its connection; its seat comes back by key', async () => {
    const planted = fresh()
    const [col, amber] = [await sit(server.url, planted, 'COL'), await sit(server.url, planted, 'AMBER')]
    const dropped = new Promise<number>(resolve => col.room.onLeave(code => resolve(code)))
    for (let i = 0; i < 200; i++) col.room.send('log', { from: 0 })
    expect(await dropped).toBe(4002)
    expect(await amber.draft(2, [])).toBe(2)
    const again = await sit(server.url, planted, 'COL')
    expect(await again.seal(2, 'x')).toBe(2)
    await Promise.all([again.leave(), amber.leave()])
  })

  test('in drafts too fast is asked for patience, kindly: it stays connected', async () => {
    const device = await sit(server.url, fresh(), 'COL')
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        device.draft(2, []).then(
          () => 'kept',
          () => 'too fast',
        ),
      ),
    )
    expect(answers.filter(answer => answer === 'kept')).toHaveLength(4)
    await new Promise(go => setTimeout(go, 600))
    expect(await device.draft(2, [{ kind: 'campaign' }])).toBe(2)
    await device.leave()
  })
})

describe('the way in', () => {
  test("is a key: none, a wrong one, another game's and an old page are turned away in words", async () => {
    const planted = fresh()
    const joined = (options: unknown): Promise<Answer> =>
      send(`/matchmake/joinById/${planted.game}`, {
        body: JSON.stringify(options),
        headers: { 'content-type': 'application/json' },
      })
    expect((await joined({})).status).toBe(400)
    expect((await joined(null)).status).toBeGreaterThanOrEqual(400)
    expect((await joined([])).status).toBeGreaterThanOrEqual(400)
    expect((await joined({ protocol: PROTOCOL, key: 'wrong' })).status).toBe(401)
    expect((await joined({ protocol: PROTOCOL + 1, key: 'wrong' })).status).toBe(426)
    await expect(sitByKey(server.url, planted.game, games[0]!.keys.get('COL')!, 'COL')).rejects.toThrow(/no such key/)
    await expect(sitByKey(server.url, 'NOSUCH', planted.keys.get('COL')!, 'COL')).rejects.toThrow(/not found/)
    expect(
      (await send('/matchmake/joinById/x', { body: '{', headers: { 'content-type': 'application/json' } })).status,
    ).toBeGreaterThanOrEqual(400)
    await expectOthersPlay()
  })

  test('is joining by id alone: clients make, seek and resume no rooms', async () => {
    for (const method of ['create', 'joinOrCreate', 'join', 'reconnect', 'query', 'constructor']) {
      const { status } = await send(`/matchmake/${method}/game`, {
        body: JSON.stringify({ protocol: PROTOCOL, key: 'x' }),
        headers: { 'content-type': 'application/json' },
      })
      expect([method, status]).toEqual([method, 520])
    }
  })

  test('lets a key in once: the older tab is told that it has moved, and keeps quiet', async () => {
    const planted = fresh()
    const [older, amber] = [await sit(server.url, planted, 'COL'), await sit(server.url, planted, 'AMBER')]
    const left = new Promise(done => older.room.onLeave(done))
    const newer = await sit(server.url, planted, 'COL')
    expect(await left).toBe(CLOSED.replaced)
    expect(newer.table().around).toEqual([1, 2])
    await newer.seal(2, 'a')
    await amber.seal(2, 'a')
    await newer.closed(2)
    await Promise.all([newer, amber].map(device => device.leave()))
  })

  test('is narrow for those who only watch', async () => {
    const planted = fresh()
    const watching = await Promise.all(Array.from({ length: 60 }, () => sit(server.url, planted, null)))
    await expect(sit(server.url, planted, null)).rejects.toThrow(/too many/)
    const amber = await sit(server.url, planted, 'AMBER')
    await Promise.all([...watching, amber].map(device => device.leave()))
  })

  test('is closed to pages from elsewhere: calls, joining and sockets', async () => {
    const origin = 'https://evil.example'
    for (const path of ['/api/games', '/api/seat', `/matchmake/joinById/${games[0]!.game}`]) {
      const { status, headers } = await send(path, {
        headers: { origin, 'content-type': 'application/json' },
        body: '{}',
      })
      expect([path, status]).toEqual([path, 403])
      expect(headers['access-control-allow-origin']).not.toBe(origin)
    }
    expect((await send('/matchmake/joinById/x', { method: 'OPTIONS', headers: { origin } })).status).toBe(403)
    expect(await upgrade('/x/y?sessionId=z', { origin })).toContain(' 403 ')
    expect(await upgrade('/x/y?sessionId=z', { origin: 'null' })).toContain(' 403 ')
    expect((await send('/api/seat', { headers: { origin: server.url }, body: '{}' })).status).toBe(400)
  })

  test('does not open to sockets that name no seat', async () => {
    for (const path of ['/', '/x', '/x/y', '/x/y?session=1', '/../../?sessionId=1']) expect(await upgrade(path, {})).toContain(' 404 ')
    await expectOthersPlay()
  })

  test('takes small bodies only, whoever listens behind it', async () => {
    const large = JSON.stringify({ x: 'y'.repeat(BODY_LIMIT) })
    for (const path of ['/api/games', '/matchmake/joinById/x', '/healthz', '/']) {
      expect([path, (await send(path, { body: large, headers: { 'content-length': String(large.length) } })).status]).toEqual([path, 413])
      expect([path, (await send(path, { body: [Buffer.from('{}')], headers: { 'transfer-encoding': 'chunked' } })).status]).toEqual([
        path,
        413,
      ])
    }
    expect((await send('/api/games', { body: '{"a":' })).status).toBe(400)
  })

  test('lets an address make so many games and no more, whatever it says its address is', async () => {
    const body = JSON.stringify({ protocol: PROTOCOL, seat: 'COL', rounds: 4, level: 'random' })
    const statuses: number[] = []
    for (let i = 0; i < 8; i++)
      statuses.push((await send('/api/games', { body, headers: { 'x-forwarded-for': `10.0.0.${i}`, 'x-real-ip': `10.0.1.${i}` } })).status)
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429, 429])
  })
})

/** The first line of the answer to an upgrade. */
function upgrade(path: string, headers: Record<string, string>): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(server.port, '127.0.0.1', () => {
      const lines = Object.entries({
        host: `127.0.0.1:${server.port}`,
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==',
        ...headers,
      })
      socket.write(`GET ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}`).join('\r\n')}\r\n\r\n`)
    })
    socket.on('data', data => {
      resolve(data.toString().split('\r\n')[0] ?? '')
      socket.destroy()
    })
    socket.on('error', reject)
  })
}

describe('what leaves the server', () => {
  test('carries the headers that keep a page safe, with no inline script and no third party', async () => {
    for (const path of ['/', '/healthz', '/assets/none.js', '/api/none']) {
      const { headers } = await send(path, { method: 'GET' })
      const policy = String(headers['content-security-policy'])
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("script-src 'self';")
      expect(policy).not.toMatch(/unsafe|https?:|\*/)
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' })
      expect(headers['x-powered-by']).toBeUndefined()
    }
  })

  test("is never a file from outside the page's folder", async () => {
    for (const path of [
      '/../package.json',
      '/..%2fpackage.json',
      '/%2e%2e/%2e%2e/package.json',
      '/assets/../../../package.json',
      '/%00.js',
      '/%zz.js',
      '//etc/passwd.txt',
    ]) {
      const { body } = await send(path, { method: 'GET' })
      expect(body).not.toContain('"long-arm"')
    }
  })

  test('is compressed for those who can read it so, and kept by its name', async () => {
    const page = await send('/', { method: 'GET' })
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(page.body)?.[1]
    expect(script).toBeDefined()
    const plain = await send(script!, { method: 'GET' })
    const small = await send(script!, { method: 'GET', headers: { 'accept-encoding': 'gzip, br' } })
    expect(small.headers['content-encoding']).toBe('br')
    expect(Number(small.headers['content-length'])).toBeLessThan(Number(plain.headers['content-length']) / 2)
    expect(small.headers['cache-control']).toContain('immutable')
    expect(page.headers['cache-control']).toBe('no-cache')
    expect((await send(script!, { method: 'GET', headers: { 'if-none-match': String(plain.headers.etag) } })).status).toBe(304)
  })

  test('in the log is lines of JSON without keys and seeds', () => {
    const lines = server
      .output()
      .trim()
      .split('\n')
      .filter(line => !line.startsWith('Long Arm'))
    expect(lines.length).toBeGreaterThan(10)
    for (const line of lines)
      expect(JSON.parse(line)).toMatchObject({
        level: expect.stringMatching(/^(info|error)$/),
        event: expect.any(String),
      })
    const keys = [faulty, ...games].flatMap(({ keys: all }) => [...all.values()])
    for (const secret of [...keys, SEED]) expect(server.output()).not.toContain(secret)
  })
})

describe('games on the disk', () => {
  test('get codes of their own, also when the lot falls on a taken one; who writes the same entry twice is told', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'long-arm-codes-'))
    const db = await openDatabase(await storeOf(folder))
    const codes = ['111111', '111111', '111111', '222222']
    const { archive, register } = openRecords(db, null, () => codes.shift() ?? '111111')
    const host = (key: string) => [{ key, person: 1, device: null }]
    const table = gather('Ann', 'standard')!
    const one = await register.create(table, host('one'), null)
    const two = await register.create(table, host('two'), begun(setupOf({ persons: ['COL'], level: 'idle' })))
    expect([one.gathering.code, two.gathering.code]).toEqual(['111111', '222222'])
    await expect(register.create(table, host('three'), null)).rejects.toThrow(/no free code/)
    expect(await register.placeOf('three')).toBeNull()
    expect(await register.placeOf('two')).toEqual({ game: two.game, person: 1 })
    expect(await register.byCode('111111')).toBe(one.game)
    // A code whose time is over is given to the next who needs one.
    await db.updateTable('code').set({ until: 1 }).where('code', '=', '111111').execute()
    expect(await register.byCode('111111')).toBeNull()
    const four = await register.create(table, host('four'), null)
    expect([four.gathering.code, await register.byCode('111111')]).toEqual(['111111', four.game])
    await archive.append(two.game, 1, { kind: 'broken', turn: 2, seat: 'COL', id: 'x' })
    await expect(archive.append(two.game, 1, { kind: 'broken', turn: 2, seat: 'COL', id: 'y' })).rejects.toThrow()
    await db.updateTable('journal').set({ entry: '{"kind":"sealed"}' }).where('seq', '=', 1).execute()
    await expect(archive.read(two.game)).rejects.toThrow(DamagedJournal)
    const rows = await db.selectFrom('place').selectAll().execute()
    expect(JSON.stringify(rows)).not.toMatch(/"one"|"two"/)
    await db.destroy()
    rmSync(folder, { recursive: true })
  })

  test('have one room each, however many ask for it at once', async () => {
    const planted = fresh()
    const before = ((await (await fetch(`${server.url}/healthz`)).json()) as { rooms: number }).rooms
    const body = JSON.stringify({ protocol: PROTOCOL, key: planted.keys.get('COL') })
    const answers = await Promise.all(Array.from({ length: 20 }, () => send('/api/seat', { body })))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    expect(((await (await fetch(`${server.url}/healthz`)).json()) as { rooms: number }).rooms).toBe(before)
  })

  test('of another version, or damaged, are refused in words; the others are played', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'long-arm-version-'))
    const plan = { persons: ['COL'] as const, level: 'idle' }
    const [old, damaged, good] = (await plant(folder, [plan, plan, plan])) as [Planted, Planted, Planted]
    const db = await openDatabase(await storeOf(folder))
    const change = async (game: string, from: string, to: string): Promise<void> => {
      const { entry } = await db.selectFrom('journal').select('entry').where('game', '=', game).executeTakeFirstOrThrow()
      await db
        .updateTable('journal')
        .set({ entry: entry.replace(from, to) })
        .where('game', '=', game)
        .execute()
    }
    await change(old.game, `"version":${JOURNAL_VERSION}`, '"version":0')
    await change(damaged.game, '"comity":6', '"comity":7')
    await db.destroy()
    const other = await startServer({ DATA_DIR: folder }, SCRIPTED)
    const find = async ({ keys }: Planted): Promise<unknown> => {
      const body = JSON.stringify({ protocol: PROTOCOL, key: keys.get('COL') })
      return (await fetch(`${other.url}/api/seat`, { method: 'POST', body })).json()
    }
    expect(await find(old)).toMatchObject({ error: 'other-version' })
    expect(await find(damaged)).toMatchObject({ error: 'fault' })
    expect(await find(good)).toMatchObject({ game: good.game })
    expect(other.output()).toContain('does not match its hash')
    await other.stop()
    rmSync(folder, { recursive: true })
  })

  test('belong to one server: a second one at the same folder says so in a sentence', async () => {
    const second = await tryToStart({ DATA_DIR: dataDir }, SCRIPTED)
    expect('url' in second).toBe(false)
    if (!('url' in second)) expect(second.output.trim()).toMatch(/^The (data folder|database) .* is in use by another server: .*\.$/)
  })

  test('are put away when nobody is there, and come back when asked for', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'long-arm-idle-'))
    const [planted] = (await plant(folder, [{ persons: ['COL', 'AMBER'], level: 'idle' }])) as [Planted]
    const other = await startServer({ DATA_DIR: folder, IDLE_AFTER: '700' }, SCRIPTED)
    const rooms = async (): Promise<number> => ((await (await fetch(`${other.url}/healthz`)).json()) as { rooms: number }).rooms
    const device = await sit(other.url, planted, 'COL')
    await device.draft(2, [{ kind: 'campaign' }])
    await new Promise(go => setTimeout(go, 1800))
    expect(await rooms()).toBe(1)
    await device.leave()
    for (let left = 50; (await rooms()) > 0; left--) {
      if (left === 0) throw new Error('the room stayed')
      await new Promise(go => setTimeout(go, 100))
    }
    const body = JSON.stringify({ protocol: PROTOCOL, key: planted.keys.get('COL') })
    expect((await fetch(`${other.url}/api/seat`, { method: 'POST', body })).status).toBe(200)
    const back = await sit(other.url, planted, 'COL')
    await back.until('the sheet', () => back.desk() !== null)
    expect(back.desk()?.orders).toEqual([{ kind: 'campaign' }])
    await back.leave()
    await other.stop()
    rmSync(folder, { recursive: true })
  })

  test('survive a stop: clients are told, nothing is lost, the seat comes back', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'long-arm-stop-'))
    const [planted] = (await plant(folder, [{ persons: ['COL', 'AMBER'], level: 'idle' }])) as [Planted]
    const one = await startServer({ DATA_DIR: folder }, SCRIPTED)
    const device = await sit(one.url, planted, 'COL')
    const told = new Promise<number>(resolve => device.room.onLeave(code => resolve(code)))
    await device.seal(2, 'a', [{ kind: 'campaign' }])
    expect(await one.stop('SIGTERM')).toBe(0)
    expect(await told).toBe(4001)
    const two = await startServer({ DATA_DIR: folder }, SCRIPTED)
    const back = await sit(two.url, planted, 'COL')
    await back.until('the sheet', () => back.desk() !== null)
    expect(back.desk()).toEqual({ orders: [{ kind: 'campaign' }], sealed: true })
    await back.leave()
    await two.stop()
    rmSync(folder, { recursive: true })
  })
})

test("the server has no timer but the rooms' own clocks and guarded ones: a throw in any other would be nobody's", () => {
  for (const file of globSync('server/*.ts', { cwd: ROOT })) {
    if (file.endsWith('timers.ts')) continue
    const code = readFileSync(join(ROOT, file), 'utf8')
    expect([file, code.match(/(?<!clock\.)\bset(Timeout|Interval|Immediate)\(/g)]).toEqual([file, null])
  }
})

test('a throw in a timer outside the rooms is written down, and the timer goes on', async () => {
  const lines: unknown[] = []
  const written = vi.spyOn(process.stderr, 'write').mockImplementation(line => lines.push(line) > 0)
  const timers: { stop?: NodeJS.Timeout } = {}
  let times = 0
  await new Promise<void>(done => {
    timers.stop = every(1, () => {
      if (++times === 3) done()
      throw new Error('this timer was made to fail')
    })
    after(0, () => {
      throw new Error('this one too')
    })
    soon(() => {
      throw new Error('and this one')
    })
  })
  clearInterval(timers.stop)
  written.mockRestore()
  for (const words of ['this timer was made to fail', 'this one too', 'and this one']) expect(lines.join('\n')).toContain(words)
})

test('a bucket gives a burst at once and then so many a second, to each address its own', () => {
  const bucket = newBucket(3, 2)
  expect([0, 0, 0, 0].map(now => bucket.take(now))).toEqual([true, true, true, false])
  expect([500, 500, 1000, 9000, 9000, 9000, 9000].map(now => bucket.take(now))).toEqual([true, false, true, true, true, true, false])
  const of = newBuckets(1, 0.1)
  expect([of('a').take(0), of('a').has(1), of('a').take(1), of('b').take(1), of('a').take(20_000)]).toEqual([
    true,
    false,
    false,
    true,
    true,
  ])
})
