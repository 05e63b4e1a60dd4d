import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transformWithOxc } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PROTOCOL, STOPPING, type NewGame } from '#shared/wire.ts'
import { clientOver } from '../../client/lines.ts'
import { freePort } from '../debian.ts'
import { type RealServer, startDealtServer, startServer, tryToStart } from '../real-server.ts'
import { sitByKey, type Device } from './seats.ts'

const LAUNCH = fileURLToPath(new URL('../../scripts/launch.cjs', import.meta.url))

let server: RealServer

beforeAll(async () => {
  server = await startServer()
})

afterAll(async () => {
  await server?.stop()
})

/** The one line of a server that refuses to start. */
async function refusal(env: NodeJS.ProcessEnv, entry?: string): Promise<string> {
  const started = await tryToStart(env, entry)
  if ('url' in started) {
    await started.stop()
    throw new Error('it started')
  }
  expect(started.code).toBe(1)
  expect(started.output.trim().split('\n')).toHaveLength(1)
  return started.output.trim()
}

test('it prints its address and answers there', async () => {
  expect(server.output()).toContain(`http://localhost:${server.port}`)
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
})

test('a link to a game is answered with the page', async () => {
  const answer = await fetch(`${server.url}/join/ABCD`)
  expect(answer.headers.get('content-type')).toContain('text/html')
  expect(await answer.text()).toContain('<title>Long Arm</title>')
})

test('a file of the page that does not exist is not answered with the page', async () => {
  expect((await fetch(`${server.url}/assets/no-such-file.js`)).status).toBe(404)
})

test('a port in use is one clear sentence', async () => {
  expect(await refusal({ PORT: String(server.port) })).toMatch(/^Port \d+ is already in use: .*\.$/)
})

test('a PORT that is no port is one clear sentence', async () => {
  expect(await refusal({ PORT: 'http' })).toMatch(/^PORT must be a number .*\.$/)
})

test('a data folder that cannot be written to is one clear sentence', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'long-arm-'))
  try {
    writeFileSync(join(folder, 'file'), '')
    expect(await refusal({ DATA_DIR: join(folder, 'file', 'data') })).toMatch(/^The data folder .* cannot be written to/)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('games that cannot be opened are one clear sentence', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'long-arm-'))
  try {
    writeFileSync(join(folder, 'long-arm.sqlite'), 'no database, and no end of it\n'.repeat(99))
    const sentence = await refusal({ DATA_DIR: folder, DATABASE_URL: '' })
    expect(sentence).toBe(
      `The games in ${folder} cannot be opened (file is not a database): put a backup in their place with npm run restore, ` +
        'or set DATA_DIR to another folder.',
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('a Node that is too old is one clear sentence', async () => {
  expect(await refusal(pretend('16.20.2'), LAUNCH)).toMatch(/^Long Arm cannot be installed with Node v16\.20\.2: install .*\.$/)
})

test('however old it is, it can read the sentence: the launcher has nothing in it that came after 2019', async () => {
  const launcher = readFileSync(LAUNCH, 'utf8')
  const written = async (target: string): Promise<string> => (await transformWithOxc(launcher, 'launch.js', { target })).code
  expect(await written('es2019')).toBe(await written('esnext'))
  expect(launcher).not.toMatch(/^import |\bimport[.(]|require\('node:/m)
})

test('so is one that is too old where no packaged Node runs', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'long-arm-'))
  try {
    // A repository with nothing to install and no packaged Node in it
    for (const place of ['scripts', 'server', 'node_modules']) mkdirSync(join(folder, place))
    for (const lock of ['package-lock.json', 'node_modules/.package-lock.json']) writeFileSync(join(folder, lock), '{"packages":{}}')
    for (const file of ['scripts/build.ts', 'server/index.ts']) writeFileSync(join(folder, file), '')
    copyFileSync(LAUNCH, join(folder, 'scripts', 'launch.cjs'))
    expect(await refusal(pretend('20.20.2'), join(folder, 'scripts', 'launch.cjs'))).toMatch(/^Long Arm needs Node 22\.18 or newer/)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

/** What makes a Node say that it is of another version. */
function pretend(version: string): NodeJS.ProcessEnv {
  const lie = `Object.defineProperties(process,{version:{value:'v${version}'},versions:{value:{...process.versions,node:'${version}'}}})`
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(lie)}` }
}

test('PORT and DATA_DIR are where it listens and keeps its games', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'long-arm-'))
  try {
    const port = await freePort()
    const DATA_DIR = join(folder, 'not', 'yet', 'there')
    const other = await startServer({ PORT: String(port), DATA_DIR })
    expect(other.output()).toContain(`http://localhost:${port}`)
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200)
    expect(existsSync(join(DATA_DIR, 'long-arm.sqlite'))).toBe(true)
    await other.stop()
  } finally {
    rmSync(folder, { recursive: true })
  }
})

/** A new game of one person, and a key to watch it by. */
async function beginWatched(at: RealServer): Promise<{ device: Device; watchKey: string }> {
  const body = JSON.stringify({ protocol: PROTOCOL, seat: 'COL', rounds: 4, level: 'random' })
  const made = (await (await fetch(`${at.url}/api/games`, { method: 'POST', body })).json()) as NewGame
  return { device: await sitByKey(at.url, made.room, made.key, 'COL'), watchKey: made.watchKey }
}
const begin = async (at: RealServer): Promise<Device> => (await beginWatched(at)).device

test.for([
  ['the server', undefined],
  ['the launcher', LAUNCH],
] as const)('asked to stop, %s tells who plays and ends without an error', async ([, entry]) => {
  const other = await startServer({}, entry)
  const device = await begin(other)
  const left = new Promise<number>(resolve => device.room.onLeave(resolve))
  expect(await other.stop()).toBe(0)
  expect(await left).toBe(4001)
  await expect(fetch(`${other.url}/healthz`)).rejects.toThrow()
})

test('before it stops it says when, to who comes in meanwhile too; a server without people stops at once', async () => {
  const other = await startServer({ DRAIN_SECONDS: '2' })
  const { device, watchKey } = await beginWatched(other)
  const told = new Promise<number>(resolve => device.room.onMessage(STOPPING, resolve))
  const stopped = other.stop()
  expect(await told).toBe(2)
  // It goes on as long as that.
  expect(await device.seal(device.turn(), 'last-words')).toBe(2)
  const late = await (await clientOver(other.url, 'socket')).joinById(device.room.roomId, { protocol: PROTOCOL, key: watchKey })
  expect(await new Promise<number>(resolve => late.onMessage(STOPPING, resolve))).toBeGreaterThan(0)
  expect(await stopped).toBe(0)

  const empty = await startServer({ DRAIN_SECONDS: '300' })
  expect(await empty.stop()).toBe(0)
})

test('a DRAIN_SECONDS that is none is one clear sentence', async () => {
  expect(await refusal({ DRAIN_SECONDS: 'soon' })).toMatch(/^DRAIN_SECONDS must be a number/)
})

test('nothing in its environment deals the cards: only the server of the tests can', async () => {
  const env = { SEED: '0'.repeat(32), GAME_SEED: '0'.repeat(32), LONG_ARM_SEED: '0'.repeat(32) }
  const deals = async (at: RealServer): Promise<string[]> => {
    const devices = [await begin(at), await begin(at), await begin(at)]
    await at.stop()
    // The commitment has a salt in it: what lies on the table tells
    return devices.map(device => JSON.stringify({ ...device.view().open, commitment: '' }))
  }
  expect(new Set(await deals(await startServer(env))).size).toBeGreaterThan(1)
  expect(new Set(await deals(await startDealtServer())).size).toBe(1)
})

test('a database that cannot be reached is one clear sentence, without its password', async () => {
  const sentence = await refusal({ DATABASE_URL: 'postgres://me:hidden@127.0.0.1:1/games' })
  expect(sentence).toMatch(/^The database games at 127\.0\.0\.1:1 cannot be opened \(ECONNREFUSED\): .*\.$/)
  expect(await refusal({ DATABASE_URL: 'mysql://me:hidden@127.0.0.1/games' })).toMatch(/^DATABASE_URL must be .*\.$/)
})

test('what several processes need is asked for in one clear sentence each', async () => {
  const DATABASE_URL = 'postgres://127.0.0.1:1/games'
  expect(await refusal({ REDIS_URL: 'redis://127.0.0.1:1' })).toMatch(/^REDIS_URL needs DATABASE_URL: /)
  expect(await refusal({ REDIS_URL: 'redis://127.0.0.1:1', DATABASE_URL })).toMatch(/^REDIS_URL needs PUBLIC_ADDRESS: /)
  expect(await refusal({ REDIS_URL: '127.0.0.1:1', DATABASE_URL })).toMatch(/^REDIS_URL must be /)
  expect(await refusal({ OPERATOR_PASSWORD: 'short' })).toMatch(/^OPERATOR_PASSWORD must have /)
})
