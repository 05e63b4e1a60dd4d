// Taking back a phase at a real server: alone, and after the power has failed; never among friends.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ShortClosing } from '#shared/wire.ts'
import { verify } from '#shared/verify.ts'
import { PROTOCOL, type Replay } from '#shared/wire.ts'
import { readRecording } from '../../client/replay-of.ts'
import { type RealServer, SCRIPTED, startServer } from '../real-server.ts'
import { codeOf, guestsOf } from './guests.ts'
import { plant, rejection, sit, type Device, type Planted } from './seats.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'long-arm-take-back-'))
let server: RealServer
let alone: Planted
const run = (): Promise<RealServer> => startServer({ DATA_DIR: dataDir }, SCRIPTED)

beforeAll(async () => {
  ;[alone] = (await plant(dataDir, [{ persons: ['COL'], level: 'random', rounds: 4 }])) as [Planted]
  server = await run()
})
afterAll(async () => {
  await server?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

const takeBack = (device: Device): Promise<unknown> => device.room.request('deed', { do: 'take-back' })
async function close(device: Device, id: string, orders: Parameters<Device['seal']>[2] = []): Promise<void> {
  const turn = device.turn()
  await device.seal(turn, id, orders)
  await device.closed(turn)
}
const seen = (device: Device): string => JSON.stringify(device.view())

test('the phase that closed last is open again as it was, with its sheet, and closes with the same luck; also after a kill', async () => {
  let device = await sit(server.url, alone, 'COL')
  expect(await rejection(takeBack(device))).toEqual({ code: 'table', reason: 'nothing-closed' })
  const first = seen(device)
  await close(device, 'one', [{ kind: 'campaign' }])
  const second = seen(device)
  await takeBack(device)
  await device.until('the first phase', () => device.turn() === 2)
  expect(seen(device)).toBe(first)
  await device.until('the sheet as it was', () => device.desk()?.orders.length === 1 && device.desk()?.sealed === false)
  // Once only: what went before is not kept
  expect(await rejection(takeBack(device))).toEqual({ code: 'table', reason: 'nothing-closed' })

  await server.stop('SIGKILL')
  server = await run()
  device = await sit(server.url, alone, 'COL')
  expect(seen(device)).toBe(first)
  expect(device.desk()).toEqual({ orders: [{ kind: 'campaign' }], sealed: false })
  expect(device.table().gathering.takenBack).toBe(1)

  // The same sheet leads to the same, and what was told is told once
  await close(device, 'two', [{ kind: 'campaign' }])
  expect(seen(device)).toBe(second)
  const log = (await device.room.request('log', { from: 0 })) as ShortClosing[]
  expect(log.map(([turn]) => turn)).toEqual([1, 2])
  await takeBack(device)
  await device.until('the first phase', () => device.turn() === 2)
  await close(device, 'three')
  expect(seen(device)).not.toBe(second)
})

test('its record is that of the game as it went in the end, and can be verified', async () => {
  const device = await sit(server.url, alone, 'COL')
  for (let i = 0; device.view().open.phase !== 'over'; i++) {
    await close(device, `rest ${i}`)
    if (i !== 2) continue
    await takeBack(device)
    await close(device, 'again')
  }
  const id = device.table().gathering.replay
  const response = await fetch(`${server.url}/api/replay`, { method: 'POST', body: JSON.stringify({ protocol: PROTOCOL, id }) })
  const recording = readRecording((await response.json()) as Replay)
  expect(recording.chapters.map(({ kind }) => kind).filter(kind => kind === 'closed')).toHaveLength(8)
  expect([...verify(recording.entries)].every(one => one.is === 'ok')).toBe(true)
  expect(await rejection(takeBack(device))).toEqual({ code: 'table', reason: 'not-playing' })
})

test('among friends nothing is taken back', async () => {
  const { host, come } = guestsOf(() => server.url)
  const ann = await host()
  const bo = await come(codeOf(ann), 'Bo')
  await ann.do({ do: 'sit', seat: 'COL' })
  await bo.do({ do: 'sit', seat: 'MONO' })
  await ann.do({ do: 'start' })
  expect(await rejection(ann.do({ do: 'take-back' }))).toEqual({ code: 'table', reason: 'nothing-closed' })
})
