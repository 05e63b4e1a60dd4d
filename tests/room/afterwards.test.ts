// Games that are over at a real server: their replays, what is offered where a game cannot go on, and that nothing is left of what is deleted.
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { RULES_VERSION } from '#shared/journal.ts'
import { SEATS, type Seat } from '#shared/names.ts'
import { verify } from '#shared/verify.ts'
import { CLOSED, PROTOCOL, type Receipt, type Replay, type Stranded, type Ticket } from '#shared/wire.ts'
import { closingsThrough, debriefOf, readRecording, viewThrough } from '../../client/replay-of.ts'
import { openDatabase } from '../../server/database.ts'
import { newKey } from '../../server/keys.ts'
import { type RealServer, SCRIPTED, startServer } from '../real-server.ts'
import { storeOf } from '../store.ts'
import { enter, plant, rejection, sit, type Device, type Planted } from './seats.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'long-arm-afterwards-'))
let server: RealServer
const run = (env: NodeJS.ProcessEnv = {}): Promise<RealServer> => startServer({ DATA_DIR: dataDir, ...env }, SCRIPTED)
/** Something is done to the disk while no server runs. */
async function meanwhile(work: (place: string) => Promise<void>, env: NodeJS.ProcessEnv = {}): Promise<void> {
  await server.stop()
  await work(await storeOf(dataDir))
  server = await run(env)
}

let whole: Planted
let short: Planted[]
let others: Planted[]

beforeAll(async () => {
  ;[whole] = (await plant(dataDir, [{ persons: [...SEATS], level: 'idle', rounds: 4 }])) as [Planted]
  short = await plant(dataDir, Array(6).fill({ persons: ['COL', 'AMBER'], level: 'random', rounds: 4 }))
  others = await plant(dataDir, Array(3).fill({ persons: ['COL', 'AMBER'], level: 'idle', rounds: 4 }))
  server = await run()
})
afterAll(async () => {
  await server?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

const ask = (path: string, body: object, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${server.url}${path}`, { method: 'POST', headers, body: JSON.stringify({ protocol: PROTOCOL, ...body }) })
async function post<T>(path: string, body: object): Promise<T> {
  const response = await ask(path, body)
  const answer = (await response.json()) as T & { error?: string }
  if (!response.ok) throw new Error(answer.error)
  return answer
}
const replayId = (device: Device): string => device.table().gathering.replay ?? 'none'

/** Closes phases until the game is over; `seen` is called in each of them, and after the last. */
async function playOut(devices: readonly Device[], seen: () => void = () => {}): Promise<void> {
  for (;;) {
    seen()
    const turn = devices[0]!.turn()
    if (devices[0]!.view().open.phase === 'over') return
    await Promise.all(devices.filter(device => device.who !== null).map(device => device.seal(turn, `${turn}`, [])))
    await Promise.all(devices.map(device => device.closed(turn)))
  }
}
const finished = async (planted: Planted): Promise<{ col: Device; amber: Device }> => {
  const [col, amber] = [await sit(server.url, planted, 'COL'), await sit(server.url, planted, 'AMBER')]
  await playOut([col, amber])
  return { col, amber }
}

describe('the replay of a game', () => {
  test('shows what each seat and a watcher saw and were told, phase by phase, and what the debrief tells', async () => {
    const devices = await Promise.all([...SEATS, null].map(who => sit(server.url, whole, who)))
    const seen: unknown[][] = []
    expect(replayId(devices[0]!)).toBe('none')
    await playOut(devices, () => seen.push(devices.map(device => device.view())))
    const recording = readRecording(await post<Replay>('/api/replay', { id: replayId(devices[0]!) }))
    expect(recording.chapters).toHaveLength(seen.length)
    for (const device of devices) {
      const eyes = device.who ?? 'watcher'
      for (const at of seen.keys()) expect(viewThrough(recording, at, eyes)).toEqual(seen[at]![devices.indexOf(device)])
      const told = closingsThrough(recording, seen.length - 1, eyes)
      for (const [turn, facts] of device.closings) expect(told[turn - 1]?.facts).toEqual(facts)
    }
    expect(debriefOf(recording)).toEqual(await devices[0]!.room.request('debrief', {}))
    expect([...verify(recording.entries)].every(one => one.is === 'ok')).toBe(true)
    await Promise.all(devices.map(device => device.leave()))
  })

  test('is found by an id that is neither the game nor a key, without any of them, and names nobody', async () => {
    const planted = short[0]!
    const { col } = await finished(planted)
    const id = replayId(col)
    expect(id).toMatch(/^[\w-]{22}$/)
    expect([planted.game, ...planted.keys.values(), ...planted.others.values()]).not.toContain(id)
    const text = await (await ask('/api/replay', { id })).text()
    for (const secret of [planted.game, ...planted.keys.values(), 'Head of COL', 'Holder of AMBER']) expect(text).not.toContain(secret)
    for (const wrong of [planted.game, `${id.slice(1)}A`, '', planted.keys.get('COL')!])
      expect(await (await ask('/api/replay', { id: wrong })).json()).toMatchObject({ error: 'no-such-replay' })
    expect((await ask('/api/replay', {})).status).toBe(400)
  })

  test('is small on its way', async () => {
    const { col } = await finished(short[1]!)
    const answer = await ask('/api/replay', { id: replayId(col) }, { 'accept-encoding': 'gzip' })
    expect(answer.headers.get('content-encoding')).toBe('gzip')
    expect(Number(answer.headers.get('content-length'))).toBeLessThan(30_000)
    expect(((await answer.json()) as Replay).keepDays).toBe(30)
  })

  test('is there after a kill', async () => {
    const { col } = await finished(short[2]!)
    const id = replayId(col)
    const before = await post<Replay>('/api/replay', { id })
    await server.stop('SIGKILL')
    server = await run()
    expect(await post<Replay>('/api/replay', { id })).toEqual(before)
  })
})

/** Rows of the game in whatever table has any, by table. */
async function rowsOf(place: string, game: string): Promise<Record<string, number>> {
  const db = await openDatabase(place)
  const found: Record<string, number> = {}
  for (const { name } of await db.introspection.getTables()) {
    const rows = (await db
      .selectFrom(name as 'game')
      .selectAll()
      .execute()) as object[]
    const own = rows.filter(row => Object.values(row).includes(game))
    if (own.length > 0) found[name] = own.length
  }
  await db.destroy()
  return found
}

/** Nobody has been at this game for three days. */
const age =
  (game: string) =>
  async (place: string): Promise<void> => {
    const db = await openDatabase(place)
    await db
      .updateTable('game')
      .set({ touched: Date.now() - 3 * 24 * 3600 * 1000 })
      .where('id', '=', game)
      .execute()
    await db.destroy()
  }

describe('a game that is deleted', () => {
  test('by its host, when it is over: nothing is left of it, and its receipt says what it was', async () => {
    const opened = await post<Ticket>('/api/tables', { name: 'Quillfeather', preset: 'quick', device: 'device-000000000000001' })
    const host = await enter(server.url, opened.room, opened.key, null)
    const code = host.table().gathering.code ?? ''
    const came = await post<Ticket>('/api/join', { code, name: 'Brambleside', device: 'device-000000000000002', key: newKey() })
    const guest = await enter(server.url, came.room, came.key, null)
    const act = (device: Device, deed: object): Promise<unknown> => device.room.request('deed', deed)
    await act(host, { do: 'level', seat: null, level: 'clerk' })
    await act(host, { do: 'sit', seat: 'COL' })
    await act(host, { do: 'start' })
    host.sitsAs('COL')
    await host.until('the game', () => host.table().gathering.stage === 'playing')
    await host.draft(host.turn(), [{ kind: 'campaign' }])
    await guest.room.request('say', { id: 'line-0000001', to: 'all', text: 'The heron flies at midnight' })
    expect(await rejection(host.room.request('erase', {}))).toEqual({ code: 'not-over' })
    await act(host, { do: 'end' })
    await host.until('the end', () => host.table().gathering.stage === 'over')
    const id = replayId(host)
    await post('/api/replay', { id })
    expect(await rejection(guest.room.request('erase', {}))).toEqual({ code: 'table', reason: 'not-host' })
    const gone = [host, guest].map(device => new Promise<number>(left => device.room.onLeave(left)))
    const receipt = (await host.room.request('erase', {})) as Receipt
    expect(await Promise.all(gone)).toEqual([CLOSED.deleted, CLOSED.deleted])
    expect(receipt).toMatchObject({ game: opened.game, rows: { journal: 2, draft: 1, said: 1, place: 2, code: 1, replay: 1 } })
    expect(receipt.hash).toMatch(/^[0-9a-f]{64}$/)

    expect(await (await ask('/api/replay', { id })).json()).toMatchObject({ error: 'no-such-replay' })
    expect(await (await ask('/api/seat', { key: opened.key })).json()).toMatchObject({ error: 'no-such-key' })
    expect(await (await ask('/api/look', { code })).json()).toMatchObject({ error: 'no-such-code' })
    // While the server still runs: it has overwritten the bytes themselves. PostgreSQL does so when it likes.
    const files = readdirSync(dataDir).filter(name => name.startsWith('long-arm.sqlite'))
    const bytes = files.map(name => readFileSync(join(dataDir, name)))
    for (const left of [
      'Quillfeather',
      'Brambleside',
      'heron',
      opened.game,
      id,
      code,
      createHash('sha256').update(`seat key ${opened.key}`).digest('hex'),
    ])
      expect(
        bytes.some(it => it.includes(left)),
        left,
      ).toBe(false)
    await meanwhile(async place => expect(await rowsOf(place, opened.game)).toEqual({}))
  })

  test('its receipt is the fingerprint of its journal', async () => {
    const { col } = await finished(short[3]!)
    const { game } = short[3]!
    let journal = ''
    await meanwhile(async place => {
      const db = await openDatabase(place)
      const rows = await db.selectFrom('journal').select('entry').where('game', '=', game).orderBy('seq').execute()
      journal = rows.map(({ entry }) => entry).join('')
      await db.destroy()
    })
    void col.leave().catch(() => {})
    await post('/api/seat', { key: short[3]!.keys.get('COL') })
    const host = await sit(server.url, short[3]!, 'COL')
    const receipt = (await host.room.request('erase', {})) as Receipt
    expect(receipt.hash).toBe(createHash('sha256').update(journal).digest('hex'))
  })

  test('by its time: when nobody has been there for so many days, at the next start; never, if it is to be kept', async () => {
    const [old, young] = [others[0]!, others[1]!]
    await meanwhile(age(old.game), { KEEP_DAYS: '0' })
    await post<Ticket>('/api/seat', { key: old.keys.get('COL') })
    await meanwhile(age(old.game), { KEEP_DAYS: '2' })
    expect(await (await ask('/api/seat', { key: old.keys.get('COL') })).json()).toMatchObject({ error: 'no-such-key' })
    expect(await post<Ticket>('/api/seat', { key: young.keys.get('COL') })).toMatchObject({ game: young.game })
    expect(await post('/api/about', {})).toEqual({ keepDays: 2, lengths: [] })
    await meanwhile(async place => expect(await rowsOf(place, old.game)).toEqual({}))
  })

  test('not while somebody comes back to it', async () => {
    const planted = others[1]!
    await meanwhile(age(planted.game))
    await post<Ticket>('/api/seat', { key: planted.keys.get('COL') })
    const device = await sit(server.url, planted, 'COL')
    await device.draft(device.turn(), [])
    await device.leave()
    await meanwhile(() => Promise.resolve(), { KEEP_DAYS: '2' })
    expect(await post<Ticket>('/api/seat', { key: planted.keys.get('COL') })).toMatchObject({ game: planted.game })
  })
})

describe('a game of other rules', () => {
  test('says so, shows its record from then on, and takes the same people to another table', async () => {
    const planted = others[2]!
    const key = (who: Seat): string => planted.keys.get(who)!
    await post<Ticket>('/api/seat', { key: key('COL') })
    const col = await sit(server.url, planted, 'COL')
    expect(await (await ask('/api/stranded', { key: key('COL') })).json()).toMatchObject({ error: 'bad-request' })
    await col.leave()
    await meanwhile(async place => {
      const db = await openDatabase(place)
      const { entry } = await db
        .selectFrom('journal')
        .select('entry')
        .where('game', '=', planted.game)
        .where('seq', '=', 0)
        .executeTakeFirstOrThrow()
      const old = entry.replace(`"rulesVersion":${RULES_VERSION}`, '"rulesVersion":0')
      await db.updateTable('journal').set({ entry: old }).where('game', '=', planted.game).where('seq', '=', 0).execute()
      const { gathering } = await db.selectFrom('game').select('gathering').where('id', '=', planted.game).executeTakeFirstOrThrow()
      await db
        .updateTable('game')
        .set({ gathering: gathering.replace('"kind":"solo"', '"kind":"friends"') })
        .where('id', '=', planted.game)
        .execute()
      await db.destroy()
    })
    expect(await (await ask('/api/seat', { key: key('COL') })).json()).toMatchObject({ error: 'other-version' })
    expect(await (await ask('/api/stranded', { key: 'A'.repeat(22) })).json()).toMatchObject({ error: 'no-such-key' })
    const [one, same] = await Promise.all([
      post<Stranded>('/api/stranded', { key: key('COL'), game: planted.game }),
      post<Stranded>('/api/stranded', { key: key('AMBER'), game: planted.game }),
    ])
    expect(same).toEqual(one)
    expect(await post<Stranded>('/api/stranded', { key: key('COL'), game: planted.game })).toEqual(one)
    const recording = readRecording(await post<Replay>('/api/replay', { id: one.replay }))
    expect([...verify(recording.entries)].map(({ is }) => is)).toEqual(['kept'])
    const ticket = await post<Ticket>('/api/seat', { key: key('AMBER'), game: one.next })
    const again = await enter(server.url, ticket.room, ticket.key, null)
    expect(again.table().gathering).toMatchObject({
      stage: 'lobby',
      replay: null,
      people: [{ name: 'Head of COL' }, { name: 'Holder of AMBER' }],
    })
    await again.leave()
  })
})
