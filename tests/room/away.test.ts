// Whose sheet counted when the clock ran out is told to the seat's own person and to nobody else (R15.9).
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Order } from '#shared/phases.ts'
import { shortenOrder, type ShortSheet } from '#shared/wire.ts'
import { type RealServer, SCRIPTED, startServer } from '../real-server.ts'
import { plant, rejection, sit, type Device, type Planted } from './seats.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'long-arm-away-'))
let server: RealServer
let planted: Planted

beforeAll(async () => {
  ;[planted] = (await plant(dataDir, [{ persons: ['COL', 'HIB', 'AMBER'], level: 'idle', clock: { orders: 1, chambers: 60 } }])) as [
    Planted,
  ]
  server = await startServer({ DATA_DIR: dataDir, DEPUTY: '1' }, SCRIPTED)
})
afterAll(async () => {
  await server?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

const sheetsOf = (device: Device, from = 0): Promise<readonly ShortSheet[]> => device.room.request('sheets', { from })
const CAMPAIGN: readonly Order[] = [{ kind: 'campaign' }]

test('the draft, the deputy, or oneself: to each its own, also after a restart', async () => {
  const [col, hib, amber, watch] = await Promise.all([
    sit(server.url, planted, 'COL'),
    sit(server.url, planted, 'HIB'),
    sit(server.url, planted, 'AMBER'),
    sit(server.url, planted, null),
  ])
  await col.draft(2, CAMPAIGN)
  await hib.seal(2, 'hib', CAMPAIGN)
  expect(await sheetsOf(col)).toEqual([])
  await watch.until('the end of the phase', () => watch.turn() === 3, 25_000)

  expect(await sheetsOf(col)).toEqual([[2, 'draft', ...CAMPAIGN.map(shortenOrder)]])
  expect(await sheetsOf(hib)).toEqual([[2, 'person', ...CAMPAIGN.map(shortenOrder)]])
  const [stoodIn] = await sheetsOf(amber)
  expect(stoodIn?.slice(0, 2)).toEqual([2, 'deputy'])
  expect(await sheetsOf(amber, 3)).toEqual([])
  expect(await rejection(sheetsOf(watch))).toEqual({ code: 'spectator' })
  expect(await rejection(col.room.request('sheets', { from: 'x' }))).toEqual({ code: 'bad-message' })

  await server.stop('SIGKILL')
  server = await startServer({ DATA_DIR: dataDir, PORT: String(server.port), DEPUTY: '1' }, SCRIPTED)
  expect(await sheetsOf(await sit(server.url, planted, 'COL'))).toEqual([[2, 'draft', ...CAMPAIGN.map(shortenOrder)]])
})

test('who takes a seat later is not told whose its earlier sheets were', async () => {
  const [col, amber] = await Promise.all([sit(server.url, planted, 'COL'), sit(server.url, planted, 'AMBER')])
  await amber.room.request('deed', { do: 'sit', seat: null })
  amber.sitsAs(null)
  await col.room.request('deed', { do: 'sit', seat: null })
  await amber.room.request('deed', { do: 'sit', seat: 'COL' })
  amber.sitsAs('COL')
  await amber.until('the seat', () => amber.table().gathering.people.some(({ seat }) => seat === 'COL'))
  expect(await sheetsOf(amber)).toEqual([])
})
