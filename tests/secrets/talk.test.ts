// A private line is on the sockets of those it is for, and nothing of it on any other: no byte, no frame, no other length.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { To } from '#shared/speech.ts'
import { type RealServer, SCRIPTED, startServer } from '../real-server.ts'
import { codeOf, guestsOf, type Guest } from '../room/guests.ts'
import { tap, type Overheard, type Tap } from './tap.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'long-arm-secrets-talk-'))
let server: RealServer
let line: Tap

beforeAll(async () => {
  server = await startServer({ DATA_DIR: dataDir }, SCRIPTED)
  line = await tap(server.port)
})
afterAll(async () => {
  await line?.close()
  await server?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

const { host, come, join: comeTo, enter } = guestsOf(() => server.url)

/** Comes in through the tap. */
async function tapped(code: string, name: string): Promise<{ guest: Guest; heard: Overheard }> {
  const before = line.sockets.length
  const guest = await enter(await comeTo(code, name), null, line.url)
  return { guest, heard: line.sockets[before]! }
}

const SECRET = 'the accord of the front door'
const WAITS = 'the shitty back door'
interface Heard {
  readonly bytes: Buffer
  /** Of its frames without pings. */
  readonly lengths: readonly number[]
}
const isPing = (opcode: number): boolean => opcode === 9 || opcode === 10
const soFar = ({ frames, bytes }: Overheard): Heard => ({
  bytes,
  lengths: frames.filter(({ opcode }) => !isPing(opcode)).map(({ payload }) => payload.length),
})

/** A table at which Ann and Bo speak in private, or do not; what Cy hears there, Di who comes later, and Bo. */
async function play(isPrivate: boolean): Promise<Record<'bo' | 'cy' | 'di', Heard>> {
  const ann = await host()
  const code = codeOf(ann)
  const bo = await tapped(code, 'Bo')
  const cy = await tapped(code, 'Cy')
  const eve = await come(code, 'Eve')
  const say = (by: Guest, n: number, text: string, to: To): Promise<unknown> =>
    by.device.room.request('say', { id: `line-000${n}`, to, text })
  const marker = async (n: number): Promise<void> => {
    await say(ann, n, `marker ${n}`, 'all')
    await cy.guest.device.until('the marker', () => cy.guest.device.lines().some(one => one.id === `1.line-000${n}`))
  }
  await marker(1)
  if (isPrivate) {
    await say(ann, 2, SECRET, [2])
    await say(bo.guest, 3, SECRET, [1, 4])
    await say(bo.guest, 4, WAITS, [1])
    await ann.device.room.request('judge', { line: '2.line-0004', pass: false })
    await say(bo.guest, 5, WAITS, [4])
    await eve.device.room.request('report', { line: '2.line-0003' })
    await ann.device.room.request('judge', { line: '2.line-0003', pass: false })
  }
  await marker(6)
  const di = await tapped(code, 'Di')
  await di.guest.device.until('the talk', () => di.guest.device.lines().length > 0)
  await marker(7)
  // A later answer on the same socket: everything before it has come. What follows is the leaving, in whatever order.
  await Promise.all([bo, cy, di].map(({ guest }) => guest.do({ do: 'swap', with: null })))
  const heard = { bo: soFar(bo.heard), cy: soFar(cy.heard), di: soFar(di.heard) }
  await Promise.all([ann, bo.guest, cy.guest, di.guest, eve].map(({ device }) => device.leave()))
  return heard
}

test('who is not named hears the same frames, by number, order and length, whether others speak in private or not', async () => {
  const [loud, quiet] = [await play(true), await play(false)]
  for (const text of [SECRET, WAITS]) {
    expect(loud.bo.bytes.includes(text)).toBe(true)
    for (const heard of [loud.cy, loud.di]) expect(heard.bytes.includes(text)).toBe(false)
  }
  expect(loud.cy.lengths.length).toBeGreaterThan(8)
  expect(loud.cy.lengths).toEqual(quiet.cy.lengths)
  expect(loud.di.lengths).toEqual(quiet.di.lengths)
  expect(loud.bo.lengths).not.toEqual(quiet.bo.lengths)
})
