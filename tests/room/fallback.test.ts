// The same game on networks that let no sockets through: how it is found out, whole games, and what gets lost on the way.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { botLuck } from '#shared/bots/bot.ts'
import { random } from '#shared/bots/random.ts'
import { CHECK_LINE } from '#shared/frames.ts'
import type { Seat } from '#shared/names.ts'
import type { SeatView } from '#shared/view.ts'
import { PROTOCOL, shortenOrder, type Debrief } from '#shared/wire.ts'
import type * as CarrierModule from '../../client/carrier.ts'
import { HttpSocket } from '../../client/http-socket.ts'
import { CARRIERS } from '../../client/lines.ts'
import { network, type Customs, type Network } from '../network.ts'
import { type RealServer, SCRIPTED, startServer } from '../real-server.ts'
import { deviceOf, plant, sit, type Device, type Planted } from './seats.ts'

const PERSONS = ['COL', 'AMBER'] as const satisfies readonly Seat[]

const dataDir = mkdtempSync(join(tmpdir(), 'long-arm-fallback-'))
let server: RealServer
let games: Planted[]
let networks: Network[] = []
/** As a page that has just been loaded. */
let page: typeof CarrierModule
/** What this session remembers. */
let kept: Map<string, string>

beforeAll(async () => {
  games = await plant(
    dataDir,
    Array.from({ length: 12 }, () => ({ persons: PERSONS, level: 'random' })),
  )
  server = await startServer({ DATA_DIR: dataDir }, SCRIPTED)
})
beforeEach(async () => {
  kept = new Map()
  const sessionStorage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
  }
  vi.stubGlobal('sessionStorage', sessionStorage)
  await reload()
})
afterEach(async () => {
  await Promise.all(networks.map(one => one.close()))
  networks = []
})
afterAll(async () => {
  vi.unstubAllGlobals()
  await server?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

async function reload(): Promise<void> {
  vi.resetModules()
  page = await import('../../client/carrier.ts')
}

async function networkOf(customs: Customs): Promise<Network> {
  const opened = await network(server.port, customs)
  networks.push(opened)
  return opened
}

/** Joins as the page does: over what gets through. */
async function enter(way: Network, { game, keys }: Planted, who: Seat): Promise<{ device: Device; over: string }> {
  const options = { protocol: PROTOCOL, key: keys.get(who) ?? '' }
  const devices: Device[] = []
  const { over } = await page.joinRoom(way.url, game, options, room => void devices.push(deviceOf(room, who)))
  return { device: devices.at(-1)!, over }
}

/** Plays phases by lot until the game is over, or `most`; whoever plays beside the seat on the network sits at a good one. */
async function play(device: Device, other: Device, most = Number.POSITIVE_INFINITY): Promise<number[]> {
  const turns: number[] = []
  while (device.view().open.phase !== 'over' && turns.length < most) {
    const turn = device.turn()
    for (const one of [device, other]) {
      const { orders } = random(one.view() as SeatView, botLuck(`${one.who} ${turn}`))
      expect(await one.seal(turn, `${turn}`, orders)).toBe(turn)
    }
    await Promise.all([device.closed(turn), other.closed(turn)])
    turns.push(turn)
  }
  return turns
}

describe('a whole game is played', () => {
  const kinds: readonly (readonly [string, Customs, string])[] = [
    ['lets sockets through', { sockets: 'pass' }, 'socket'],
    ['refuses sockets', { sockets: 'refuse' }, 'http'],
    ['leaves sockets hanging', { sockets: 'hang' }, 'http'],
    ['takes the upgrade out of requests', { sockets: 'strip' }, 'http'],
    ['opens sockets and lets nothing through them', { sockets: 'swallow' }, 'http'],
    ['refuses sockets and waits a second for an answer', { sockets: 'refuse', patience: 1000 }, 'http'],
  ]
  test.for(kinds)('on a network that %s', async ([, customs, carrier]) => {
    const planted = games.pop()!
    const { device, over } = await enter(await networkOf(customs), planted, 'COL')
    expect(over).toBe(carrier)
    const other = await sit(server.url, planted, 'AMBER')
    // Nothing happens for longer than the least patient network waits.
    if (customs.patience !== undefined) await new Promise(go => setTimeout(go, 2500))
    const turns = await play(device, other)
    expect(turns).toEqual([2, 3, 4, 5, 6, 7, 8, 9])
    // The seat has been told the same as one beside it, and its sheets are those that counted.
    const debrief = (await device.room.request('debrief', {})) as Debrief
    for (const { turn, sheets } of debrief.turns) if (turn > 1) expect(sheets.COL).toMatchObject({ from: 'person' })
    expect([...device.closings.keys()]).toEqual(turns)
    await Promise.all([device.leave(), other.leave()])
  })

  test('on a network that loses a fifth of all requests and answers', { timeout: 60_000 }, async () => {
    const planted = games.pop()!
    const luck = botLuck('losses')
    let lost = 0
    const loses = (): 'nothing' | 'request' | 'answer' => {
      const what = luck.next()
      if (what < 0.2) lost++
      return what < 0.1 ? 'request' : what < 0.2 ? 'answer' : 'nothing'
    }
    const way = await networkOf({ sockets: 'refuse', loses })
    const device = await patiently(async () => (await enter(way, planted, 'COL')).device)
    const other = await sit(server.url, planted, 'AMBER')
    expect(await play(device, other)).toHaveLength(8)
    expect(lost).toBeGreaterThan(2)
    await other.leave()
  })
})

/** Tries again what fails by bad luck. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work()
    } catch (error) {
      if (tries === 20) throw error
    }
  }
}

describe('what gets through', () => {
  test('is remembered for the session, and sockets are tried again later', async () => {
    const planted = games.pop()!
    const way = await networkOf({ sockets: 'refuse' })
    const first = await enter(way, planted, 'COL')
    expect([first.over, way.sockets.asked]).toEqual(['http', 1])
    await reload()
    const second = await enter(way, planted, 'COL')
    expect([second.over, way.sockets.asked]).toEqual(['http', 1])
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 11 * 60_000)
    await reload()
    const third = enter(way, planted, 'COL')
    vi.restoreAllMocks()
    expect([(await third).over, way.sockets.asked]).toEqual(['http', 2])
    const better = await networkOf({ sockets: 'pass' })
    kept.clear()
    await reload()
    expect((await enter(better, planted, 'COL')).over).toBe('socket')
  })

  test('is HTTP when sockets are cut again and again soon after joining', async () => {
    const planted = games.pop()!
    const way = await networkOf({ sockets: { cutAfter: 700 } })
    const carriers: string[] = []
    for (let i = 0; i < 3; i++) {
      const { device, over } = await enter(way, planted, 'COL')
      carriers.push(over)
      if (over === 'http') expect(await device.draft(2, [])).toBe(2)
      else await new Promise(left => device.room.onLeave(left))
    }
    expect(carriers).toEqual(['socket', 'socket', 'http'])
  })

  test('is no question when it is the server that says no', async () => {
    const way = await networkOf({ sockets: 'pass' })
    const nobody = { game: games.at(-1)!.game, keys: new Map([['COL', 'no-such-key-at-all'] as const]), others: new Map() }
    await expect(enter(way, nobody, 'COL')).rejects.toThrow('no such key')
    expect(kept.size).toBe(0)
  })
})

test('a socket that has gone silent is given up, one that has nothing to say is not', async () => {
  const planted = games.pop()!
  let isMute = false
  const way = await networkOf({ sockets: 'mute', mutes: () => isMute })
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] })
  try {
    const { device, over } = await enter(way, planted, 'COL')
    expect(over).toBe('socket')
    let left: number | null = null
    device.room.onLeave(code => (left = code))
    for (let i = 0; i < 3; i++) {
      const { said } = way.sockets
      vi.advanceTimersByTime(10_600)
      while (way.sockets.said === said) await new Promise(go => setImmediate(go))
      // It has passed the network; by the time of another answer it is here.
      await fetch(`${way.url}/healthz`)
      expect(left).toBeNull()
    }
    isMute = true
    vi.advanceTimersByTime(10_600)
    expect(left).toBeNull()
    vi.advanceTimersByTime(10_600)
    expect(left).toBe(1006)
  } finally {
    vi.useRealTimers()
  }
})

test('every frame arrives once and in its order, whatever is lost', { timeout: 60_000 }, async () => {
  const luck = botLuck('frames')
  const way = await networkOf({
    sockets: 'refuse',
    loses: () => (luck.next() < 0.15 ? (luck.next() < 0.5 ? 'request' : 'answer') : 'nothing'),
  })
  const MANY = 300
  const heard = await patiently(
    () =>
      new Promise<number[]>((resolve, reject) => {
        const numbers: number[] = []
        const line = new HttpSocket(`${way.url}${CHECK_LINE}`)
        line.onclose = ({ code }) => reject(new Error(`closed with ${code}`))
        line.onmessage = ({ data }) => {
          // The server says one byte by itself now and then.
          if ((data as ArrayBuffer).byteLength === 4) numbers.push(new DataView(data as ArrayBuffer).getUint32(0))
          if (numbers.length < MANY) return
          line.onclose = null
          line.close()
          resolve(numbers)
        }
        line.onopen = () => {
          // The buffer is written again, as the SDK does.
          const bytes = new Uint8Array(4)
          for (let i = 0; i < MANY; i++) setTimeout(() => (new DataView(bytes.buffer).setUint32(0, i), line.send(bytes)), i * 3)
        }
      }),
  )
  expect(heard).toEqual(Array.from({ length: MANY }, (_, i) => i))
})

test('after kill -9 in the middle the seat is back by its key, and a seal that was not answered counts once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'long-arm-fallback-kill-'))
  const [planted] = (await plant(folder, [{ persons: PERSONS, level: 'random' }])) as [Planted]
  let one = await startServer({ DATA_DIR: folder }, SCRIPTED)
  const way = await network(one.port, { sockets: 'refuse' })
  networks.push(way)
  let { device } = await enter(way, planted, 'COL')
  let other = await sit(one.url, planted, 'AMBER')
  await play(device, other, 2)
  const { orders } = random(device.view() as SeatView, botLuck('kill'))
  const left = new Promise(resolve => device.room.onLeave(resolve))
  await device.draft(4, [])
  const answer = device.seal(4, 'once', orders).catch(() => null)
  await one.stop('SIGKILL')
  expect([4, null]).toContain(await answer)
  await left
  one = await startServer({ DATA_DIR: folder, PORT: String(one.port) }, SCRIPTED)
  const body = JSON.stringify({ protocol: PROTOCOL, key: planted.keys.get('COL') })
  expect((await fetch(`${way.url}/api/seat`, { method: 'POST', body })).status).toBe(200)
  ;({ device } = await enter(way, planted, 'COL'))
  await device.until('the sheet', () => device.desk() !== null)
  expect(device.turn()).toBe(4)
  expect(await device.seal(4, 'once', orders)).toBe(4)
  other = await sit(one.url, planted, 'AMBER')
  await other.seal(4, 'a', [])
  await Promise.all([device.closed(4), other.closed(4)])
  // Sent once more when its phase is gone: answered, and not done.
  expect(await device.seal(4, 'once', orders)).toBe(4)
  await play(device, other)
  const debrief = (await device.room.request('debrief', {})) as Debrief
  expect(debrief.turns.find(({ turn }) => turn === 4)?.sheets.COL).toMatchObject({ orders: orders.map(shortenOrder) })
  await Promise.all([device.leave(), other.leave()])
  await one.stop()
  rmSync(folder, { recursive: true })
})

test('seats on sockets and on HTTP play at one table and are told the same', async () => {
  const planted = games.pop()!
  const watchers = await Promise.all(CARRIERS.map(over => sit(server.url, planted, null, over)))
  const [col, amber] = [await sit(server.url, planted, 'COL', 'http'), await sit(server.url, planted, 'AMBER', 'socket')]
  const turns = await play(col, amber)
  await Promise.all(watchers.map(one => one.until('the end', () => one.view().open.phase === 'over')))
  const [bySocket, byHttp] = watchers as [Device, Device]
  expect([...byHttp.closings]).toEqual([...bySocket.closings])
  expect([...byHttp.closings.keys()]).toEqual(turns)
  expect(byHttp.view()).toEqual(bySocket.view())
  await Promise.all([...watchers, col, amber].map(one => one.leave()))
})
