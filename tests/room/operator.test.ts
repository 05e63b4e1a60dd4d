import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RealServer, SCRIPTED, startServer } from '../real-server.ts'
import { plant, rejection, SALT, SEED, sit, type Device, type Planted } from './seats.ts'

const PASSWORD = 'open "sesame" & <more>'
const dataDir = mkdtempSync(join(tmpdir(), 'long-arm-operator-'))
let server: RealServer
let quiet: Planted
let faulty: Planted
let devices: Device[]

beforeAll(async () => {
  ;[quiet, faulty] = (await plant(dataDir, [
    { persons: ['COL', 'AMBER'], level: 'idle' },
    { persons: ['COL'], level: 'faulty' },
  ])) as [Planted, Planted]
  server = await startServer({ DATA_DIR: dataDir, OPERATOR_PASSWORD: PASSWORD, TRUST_PROXY: '1' }, SCRIPTED)
  devices = [await sit(server.url, quiet, 'COL'), await sit(server.url, quiet, null), await sit(server.url, faulty, 'COL')]
})

afterAll(async () => {
  await Promise.all(devices.map(device => device.leave()))
  await server?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

let visitor = 0
/** Each from an address of its own, unless it is given one. */
function get(path: string, password: string | null, address = `10.0.0.${++visitor}`): Promise<Response> {
  const headers: Record<string, string> = { 'x-forwarded-for': address }
  if (password !== null) headers.authorization = `Basic ${Buffer.from(`operator:${password}`).toString('base64')}`
  return fetch(server.url + path, { headers })
}

/** The value of a measurement; NaN if there is none. */
async function measured(name: string): Promise<number> {
  const text = await (await get('/metrics', PASSWORD)).text()
  const line = text.split('\n').find(one => one.startsWith(`${name} `))
  return line === undefined ? Number.NaN : Number(line.slice(name.length))
}

test('without a password set there is neither a page nor a measurement', async () => {
  const other = await startServer()
  for (const path of ['/metrics', '/operator'])
    for (const headers of [{}, { authorization: `Basic ${btoa('operator:')}` }])
      expect((await fetch(other.url + path, { headers })).status).toBe(404)
  await other.stop()
})

test.for(['/metrics', '/operator'])('%s opens with the password and with nothing else', async path => {
  const asked = await get(path, null)
  expect(asked.status).toBe(401)
  expect(asked.headers.get('www-authenticate')).toMatch(/^Basic /)
  for (const wrong of ['', PASSWORD.slice(1), `${PASSWORD} `]) expect((await get(path, wrong)).status).toBe(401)
  expect((await get(path, PASSWORD)).status).toBe(200)
  expect((await fetch(server.url + path, { method: 'POST' })).status).toBe(404)
})

test('passwords cannot be tried fast, and who tries is stopped alone', async () => {
  const answers: number[] = []
  for (let i = 0; i < 40; i++) answers.push((await get('/operator', `guess number ${i}`, '10.9.9.9')).status)
  expect(answers.slice(0, 30)).not.toContain(429)
  expect(answers).toContain(429)
  expect((await get('/operator', PASSWORD, '10.9.9.8')).status).toBe(200)
})

test('the measurements count tables, people, closings, writes and errors, and know the process', async () => {
  expect(await measured('long_arm_tables')).toBe(2)
  expect(await measured('long_arm_people')).toBe(3)
  const [closed, written] = [await measured('long_arm_close_seconds_count'), await measured('long_arm_journal_write_seconds_count')]
  const [col, , broken] = devices as [Device, Device, Device]
  const amber = await sit(server.url, quiet, 'AMBER')
  await Promise.all([col.seal(2, 'a'), amber.seal(2, 'b')])
  await Promise.all([col.closed(2), amber.closed(2)])
  expect(await measured('long_arm_close_seconds_count')).toBe(closed + 1)
  expect(await measured('long_arm_journal_write_seconds_count')).toBeGreaterThanOrEqual(written + 3)
  await broken.seal(2, 'a')
  await broken.until('the room to say that it stopped', () => broken.table().paused)
  expect(await rejection(broken.seal(3, 'b'))).toEqual({ code: 'paused' })
  expect(await measured('long_arm_errors_total{event="room-paused"}')).toBe(1)
  for (const name of ['process_resident_memory_bytes', 'nodejs_eventloop_lag_p99_seconds', 'process_cpu_seconds_total'])
    expect(await measured(name)).toBeGreaterThan(0)
  await amber.leave()
})

test('the page shows tables and errors, and nothing that belongs to a seat', async () => {
  const answer = await get('/operator', PASSWORD)
  expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  const page = await answer.text()
  expect(page).toContain('Tables here (2)')
  for (const { game } of [quiet, faulty]) expect(page).toContain(game)
  expect(page).toContain('STOPPED')
  expect(page).toContain('this bot was made to fail')
  const text = page + (await (await get('/metrics', PASSWORD)).text())
  const keys = [quiet, faulty].flatMap(planted => [...planted.keys.values()])
  for (const secret of [...keys, SEED, SALT, PASSWORD, 'sesame']) expect(text).not.toContain(secret)
  // Words of errors are words, whatever they hold.
  expect(page).not.toMatch(
    /<(?!\/?(html|head|meta|title|style|body|h1|h2|p|a|main|div|table|thead|tbody|tr|th|td|code|!doctype)\b|!doctype)/,
  )
})
