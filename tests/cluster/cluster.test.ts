// Two server processes with a real Redis and a real PostgreSQL behind a real nginx with the sample configuration.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CHECK_LINE } from '#shared/frames.ts'
import { maskOf, PROTOCOL } from '#shared/wire.ts'
import { HttpSocket } from '../../client/http-socket.ts'
import type { Carrier } from '../../client/lines.ts'
import { openRecords } from '../../server/records.ts'
import { openStore } from '../../server/database.ts'
import { freePort, type Daemon } from '../debian.ts'
import { startNginx } from '../nginx.ts'
import { startRedis } from '../redis.ts'
import { type RealServer, SCRIPTED, startServer, tryToStart } from '../real-server.ts'
import { storeOf } from '../store.ts'
import { plantAt, sit, type Device, type Planted } from '../room/seats.ts'

type Name = 'one' | 'two'
const NAMES = ['one', 'two'] as const satisfies readonly Name[]

let redis: Daemon | null = null
let nginx: Daemon | null = null
let database = ''
let origin = ''
let games: Planted[] = []
const ports = new Map<Name, number>()
const servers = new Map<Name, RealServer>()

async function start(name: Name): Promise<void> {
  const server = await startServer(
    {
      PORT: String(ports.get(name)),
      DATABASE_URL: database,
      REDIS_URL: `redis://127.0.0.1:${redis?.port}`,
      PUBLIC_ADDRESS: `127.0.0.1:${nginx?.port}/at/${name}`,
      TRUST_PROXY: '1',
    },
    SCRIPTED,
  )
  servers.set(name, server)
}
const serverOf = (name: Name): RealServer => servers.get(name) ?? expect.fail(`${name} does not run`)

beforeAll(async () => {
  redis = await startRedis()
  for (const name of NAMES) ports.set(name, await freePort())
  nginx = await startNginx(await freePort(), ports.get('one') ?? 0, ports.get('two') ?? 0)
  if (!process.env.TEST_POSTGRES || redis === null || nginx === null) return
  database = await storeOf('cluster')
  origin = `http://127.0.0.1:${nginx.port}`
  games = await plantAt(
    database,
    Array.from({ length: 7 }, () => ({ persons: ['COL', 'AMBER'] as const, level: 'idle' })),
  )
  await Promise.all(NAMES.map(start))
}, 120_000)

afterAll(async () => {
  for (const server of servers.values()) await server.stop('SIGKILL')
  for (const daemon of [nginx, redis]) await daemon?.stop()
}, 60_000)

function fresh(): Planted {
  return games.pop() ?? expect.fail('plant more games')
}

/** Asks for a seat, at a process or at whichever answers, and sits down. Throws if either fails. */
async function enter(planted: Planted, who: 'COL' | 'AMBER', at: Name | null, over?: Carrier): Promise<Device> {
  const url = at === null ? origin : `${origin}/at/${at}`
  const body = JSON.stringify({ protocol: PROTOCOL, key: planted.keys.get(who) ?? '' })
  const answer = await fetch(`${url}/api/seat`, { method: 'POST', body })
  if (!answer.ok) throw new Error(`${answer.status}`)
  return sit(url, planted, who, over)
}

/** Comes back as a page does: again and again until it sits; returns how many milliseconds it took. */
async function comeBack(planted: Planted, who: 'COL' | 'AMBER'): Promise<{ device: Device; after: number }> {
  const begun = performance.now()
  for (let tries = 0; ; tries++) {
    try {
      return { device: await enter(planted, who, null), after: performance.now() - begun }
    } catch (error) {
      if (tries === 40) throw error
      await new Promise(go => setTimeout(go, 500))
    }
  }
}

/** The process that opened a game's room last. */
async function holderOf({ game }: Planted): Promise<Name> {
  const { db } = await openStore(database, { isShared: true })
  const held = await db
    .selectFrom('lease')
    .innerJoin('process', 'process.id', 'lease.process')
    .select('address')
    .where('game', '=', game)
    .executeTakeFirst()
  await db.destroy()
  return NAMES.find(name => held?.address.endsWith(`/${name}`)) ?? expect.fail('nobody holds it')
}
const otherThan = (name: Name): Name => (name === 'one' ? 'two' : 'one')
const closeOf = (device: Device): Promise<number> => new Promise(resolve => device.room.onLeave(resolve))

const check = (name: string, work: () => Promise<void>, timeout = 60_000): void =>
  test(name, { timeout }, async ({ skip }) => {
    if (redis === null || nginx === null) skip('there is no Redis or no nginx here')
    await work()
  })

check('people who come in by different processes meet at the one that holds their table', async () => {
  for (const first of NAMES) {
    const planted = fresh()
    const col = await enter(planted, 'COL', first)
    expect(await holderOf(planted)).toBe(first)
    const amber = await enter(planted, 'AMBER', otherThan(first))
    await col.until('the other', () => col.table().here === maskOf(['COL', 'AMBER']))
    await Promise.all([col.seal(2, 'a', [{ kind: 'campaign' }]), amber.seal(2, 'b')])
    await Promise.all([col.closed(2), amber.closed(2)])
    expect(await holderOf(planted)).toBe(first)
    await Promise.all([col.leave(), amber.leave()])
  }
})

check('lines by plain HTTP go to the process that holds the table, and one that checks the network stays where it began', async () => {
  const planted = fresh()
  const col = await enter(planted, 'COL', 'one', 'http')
  const amber = await enter(planted, 'AMBER', 'two', 'http')
  await Promise.all([col.seal(2, 'a', [{ kind: 'campaign' }]), amber.seal(2, 'b')])
  await Promise.all([col.closed(2), amber.closed(2)])
  await Promise.all([col.leave(), amber.leave()])
  const line = new HttpSocket(`${origin}${CHECK_LINE}`)
  const heard: number[] = []
  await new Promise<void>((resolve, reject) => {
    line.onclose = ({ code }) => reject(new Error(`closed with ${code}`))
    line.onmessage = ({ data }) => {
      const [said = 0] = new Uint8Array(data as ArrayBuffer)
      // 0 is the server's own.
      if (said === 0) return
      heard.push(said)
      if (said < 9) line.send(Uint8Array.of(said + 1))
      else resolve()
    }
    line.onopen = () => line.send(Uint8Array.of(1))
  })
  expect(heard).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  line.onclose = null
  line.close()
})

check('a process is killed: within ten seconds its tables go on at the other, and nothing that was answered is missing', async () => {
  const planted = fresh()
  const col = await enter(planted, 'COL', 'one')
  const amber = await enter(planted, 'AMBER', null)
  expect(await col.seal(2, 'a', [{ kind: 'campaign' }])).toBe(2)
  expect(await amber.draft(2, [{ kind: 'campaign' }])).toBe(2)
  const closed = [closeOf(col), closeOf(amber)]
  await serverOf('one').stop('SIGKILL')
  await Promise.all(closed)
  const back = await Promise.all([comeBack(planted, 'COL'), comeBack(planted, 'AMBER')])
  console.log(`everybody was back ${(Math.max(...back.map(one => one.after)) / 1000).toFixed(1)} s after the kill`)
  for (const { after } of back) expect(after).toBeLessThan(10_000)
  expect(await holderOf(planted)).toBe('two')
  const [one, other] = back.map(({ device }) => device) as [Device, Device]
  await Promise.all([one, other].map(device => device.until('the sheet', () => device.desk() !== null)))
  expect(one.desk()).toEqual({ orders: [{ kind: 'campaign' }], sealed: true })
  expect(other.desk()).toEqual({ orders: [{ kind: 'campaign' }], sealed: false })
  await other.seal(2, 'b')
  await Promise.all([one.closed(2), other.closed(2)])
  await start('one')
  await Promise.all([one.leave(), other.leave()])
})

check('a table nobody sits at is taken over too', async () => {
  const planted = fresh()
  await (await enter(planted, 'COL', 'two')).leave()
  await serverOf('two').stop('SIGKILL')
  const before = performance.now()
  while ((await holderOf(planted).catch(() => 'two')) !== 'one') {
    if (performance.now() - before > 30_000) expect.fail('nobody took it over')
    await new Promise(go => setTimeout(go, 200))
  }
  await start('two')
})

check('a process that slept and woke may not write where another plays on', async () => {
  const planted = fresh()
  const asleep = await enter(planted, 'COL', 'one')
  const left = closeOf(asleep)
  serverOf('one').signal('SIGSTOP')
  const { device: col } = await comeBack(planted, 'COL')
  expect(await holderOf(planted)).toBe('two')
  const { device: amber } = await comeBack(planted, 'AMBER')
  // Goes to the sleeper, which has it when it wakes.
  let answered = 0
  asleep.seal(2, 'from the old room', [{ kind: 'campaign' }]).then(
    () => answered++,
    () => {},
  )
  await col.seal(2, 'a')
  await amber.seal(2, 'b')
  await Promise.all([col.closed(2), amber.closed(2)])
  serverOf('one').signal('SIGCONT')
  expect(await left).toBe(4101)
  expect(answered).toBe(0)
  expect(col.turn()).toBe(3)
  await Promise.all([col.seal(3, 'c'), amber.seal(3, 'd')])
  await Promise.all([col.closed(3), amber.closed(3)])
  const { db } = await openStore(database, { isShared: true })
  const { entries } = await openRecords(db).archive.read(planted.game)
  await db.destroy()
  expect(entries.flatMap(entry => (entry.kind === 'sealed' ? [entry.id] : []))).toEqual(expect.arrayContaining(['a', 'b', 'c', 'd']))
  expect(entries.filter(({ kind }) => kind === 'closed')).toHaveLength(2)
  expect(JSON.stringify(entries)).not.toContain('from the old room')
  await Promise.all([col.leave(), amber.leave()])
})

check('a process that is asked to stop hands its tables over', async () => {
  const planted = fresh()
  const col = await enter(planted, 'COL', 'one')
  await col.seal(2, 'a', [{ kind: 'campaign' }])
  const left = closeOf(col)
  expect(await serverOf('one').stop()).toBe(0)
  expect(await left).toBe(4001)
  const { device } = await comeBack(planted, 'COL')
  await device.until('the sheet', () => device.desk() !== null)
  expect(device.desk()).toEqual({ orders: [{ kind: 'campaign' }], sealed: true })
  expect(await holderOf(planted)).toBe('two')
  await device.leave()
})

check('a server that does not say that it shares the database is refused, and one without its Redis too', async () => {
  const refusal = async (env: NodeJS.ProcessEnv): Promise<string> => {
    const started = await tryToStart({ DATABASE_URL: database, ...env }, SCRIPTED)
    return 'url' in started ? expect.fail('it started') : started.output.trim()
  }
  expect(await refusal({})).toMatch(/^The database .* is in use by another server: .*\.$/)
  const nowhere = { REDIS_URL: 'redis://127.0.0.1:1', PUBLIC_ADDRESS: 'play.example.org/at/three' }
  expect(await refusal(nowhere)).toMatch(/^The Redis at 127\.0\.0\.1:1 cannot be reached \(.*ECONNREFUSED.*\): .*\.$/)
})
