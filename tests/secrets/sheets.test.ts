// R15.9: the same sheet gives the others the same bytes, whoever made it: the person, their draft at time up, the deputy, a bot.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { SEATS, type Seat } from '#shared/names.ts'
import type { Order } from '#shared/phases.ts'
import { begin } from '#shared/scenario.ts'
import { PROTOCOL, shortenOrder, type Debrief } from '#shared/wire.ts'
import { CARRIERS, type Carrier } from '../../client/lines.ts'
import { setupFrom } from '../../server/setup.ts'
import { startServer, type Running } from '../../server/start.ts'
import { NO_DEALS } from '../room/no-deals.ts'
import { plantIn, rejection, setupOf, sit, sitAgain, type Device } from '../room/seats.ts'
import { storeEnv } from '../store.ts'
import { tap, tapHttp, transcript, type Overheard, type Tap } from './tap.ts'

/** Whose sheet is made in so many ways; who never seals, so that the clock runs out; who listens. */
const WRITER = 'COL'
const IDLE = 'HIB'
const SEALS = 'RHE'
const LISTENERS = [SEALS, 'MONO', 'AMBER', null] as const
const SHEET: readonly Order[] = [{ kind: 'subpoena', handle: 'AMBER', gag: true }, { kind: 'campaign' }]
/** More than any seat may give in a phase. */
const UNLAWFUL: readonly Order[] = Array.from({ length: 6 }, () => SHEET).flat()
const WAYS = ['sealed', 'draft', 'deputy', 'deputy, the draft being unlawful', 'deputy, the seal being broken', 'bot'] as const
type Way = (typeof WAYS)[number]
const CLOCK = { orders: 60, chambers: 60 }
/** Just after time and grace of the ORDERS. */
const NOW = Date.parse('2026-03-01T12:00:00Z')
const TIME_UP = NOW + 71_000

const dataDir = mkdtempSync(join(tmpdir(), 'long-arm-sheets-'))
let server: Running
let taps: Record<Carrier, Tap>

beforeAll(async () => {
  const choice = (who: Seat) => ({ orders: who === WRITER ? SHEET : [], reasons: [] })
  const setup = setupFrom(await storeEnv(dataDir, { PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir }))
  server = await startServer(setup, {
    // In CHAMBERS nobody decides anything.
    decide: (_level, v) => (v.open.phase === 'orders' ? choice(v.who) : { orders: [], reasons: [] }),
    deputise: v => choice(v.who),
    bargain: NO_DEALS,
  })
  taps = { socket: await tap(server.port), http: await tapHttp(server.port) }
})
// The clock of the machine stands still but where a test moves it: deadlines are equal to the second.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }))
afterEach(() => void vi.useRealTimers())
afterAll(async () => {
  for (const line of Object.values(taps ?? {})) await line.close()
  await server?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

/** A sign of life that the page asked for, as it does after a jump of the clock: it says nothing. */
const PONG = '12'
const heardOn = (line: Overheard): string[] => transcript(line).filter(frame => frame !== PONG)

interface Played {
  /** Frames of each listener before and after the clock ran out. */
  readonly before: readonly string[][]
  readonly after: readonly string[][]
  /** Frames of somebody who comes when it is over. */
  readonly late: readonly string[]
  /** Whose sheet counted, as the debrief tells it. */
  readonly from: string
}

/** Plays the ORDERS of round 1, in which the writer's sheet is made in one of the ways. */
async function play(over: Carrier, way: Way): Promise<Played> {
  vi.setSystemTime(NOW)
  const persons = ([WRITER, IDLE, ...LISTENERS.filter(seat => seat !== null)] as const).filter(seat => way !== 'bot' || seat !== WRITER)
  // Who is a person is an input of the court's draw and no secret; here it is the same for all.
  const { state } = begin(setupOf({ persons: SEATS, level: 'idle' }))
  const at = await plantIn(server.records, { persons, level: 'idle', clock: CLOCK, state })
  const body = JSON.stringify({ protocol: PROTOCOL, key: at.keys.get(SEALS) })
  expect((await fetch(`http://127.0.0.1:${server.port}/api/seat`, { method: 'POST', body })).status).toBe(200)
  const line = taps[over]
  const listening: { device: Device; heard: Overheard }[] = []
  for (const who of LISTENERS) {
    const first = line.sockets.length
    const device = await sit(line.url, at, who, over)
    listening.push({ device, heard: line.sockets[first]! })
  }
  /** Everything that was said before has come when this is answered. */
  const hearAll = (): Promise<unknown> => Promise.all(listening.map(({ device }) => device.room.request('log', { from: 9 })))
  const idle = await sit(`http://127.0.0.1:${server.port}`, at, IDLE)
  const writer = way === 'bot' ? null : await sit(`http://127.0.0.1:${server.port}`, at, WRITER)
  await listening[0]!.device.seal(2, 'a')
  if (writer !== null) await write(writer, way)
  await hearAll()
  const before = listening.map(({ heard }) => heardOn(heard))
  expect(idle.turn()).toBe(2)
  vi.setSystemTime(TIME_UP)
  await Promise.all(listening.map(({ device }) => device.closed(2)))
  // The sheet is told to nobody when it is too late for it.
  if (writer !== null) expect(await rejection(writer.seal(2, 'late', SHEET))).toEqual({ code: 'late' })
  for (const { device } of listening) expect(device.table()).toMatchObject({ sealed: 0 })
  await hearAll()
  const after = listening.map(({ heard }, i) => heardOn(heard).slice(before[i]!.length))
  const first = line.sockets.length
  const late = await sitAgain(line.url, at, null, over)
  await late.room.request('log', { from: 0 })
  const played = { before, after, late: heardOn(line.sockets[first]!) }
  const host = writer ?? idle
  await host.room.request('deed', { do: 'end' })
  const { turns } = (await host.room.request('debrief', {})) as Debrief
  const sheet = turns.find(({ turn }) => turn === 2)?.sheets[WRITER]
  expect(sheet?.orders).toEqual(SHEET.map(shortenOrder))
  const devices = [...listening.map(({ device }) => device), idle, late, ...(writer === null ? [] : [writer])]
  await Promise.all(devices.map(device => device.leave()))
  return { ...played, from: sheet?.from ?? '' }
}

async function write(writer: Device, way: Way): Promise<void> {
  if (way === 'draft') await writer.draft(2, SHEET)
  if (way === 'deputy, the draft being unlawful') await writer.draft(2, UNLAWFUL)
  if (way === 'sealed' || way === 'deputy, the seal being broken') await writer.seal(2, 'b', way === 'sealed' ? SHEET : [])
  if (way !== 'deputy, the seal being broken') return
  await writer.break(2, 'c')
  await writer.draft(2, UNLAWFUL)
}

describe.each(CARRIERS)('by %s', over => {
  test('after the close the others hear the same bytes, whoever made the sheet', { timeout: 60_000 }, async () => {
    const played = new Map<Way, Played>()
    for (const way of WAYS) played.set(way, await play(over, way))
    expect(WAYS.map(way => played.get(way)?.from)).toEqual(['person', 'draft', 'deputy', 'deputy', 'deputy', 'bot'])
    const { draft, deputy, sealed } = Object.fromEntries(played) as Record<Way, Played>
    for (const [way, { after }] of played) {
      for (const [i, who] of LISTENERS.entries()) expect([way, who, after[i]]).toEqual([way, who, sealed.after[i]])
    }
    // TOLD and the patch at least, and the answer.
    for (const frames of sealed.after) expect(frames.length).toBeGreaterThan(2)
    // Who comes later hears the same too; where a bot sits, that it does.
    for (const way of WAYS) if (way !== 'bot') expect([way, played.get(way)?.late]).toEqual([way, sealed.late])
    // Writing is not heard at all; a seal is, by everybody, until the phase closes (D39).
    expect(deputy.before).toEqual(draft.before)
    expect(played.get('deputy, the draft being unlawful')?.before).toEqual(draft.before)
    for (const [i, frames] of sealed.before.entries()) expect(frames).toHaveLength((draft.before[i]?.length ?? 0) + 1)
  })
})
