// What may not be known cannot be read off the socket: not from bytes, not from lengths, not from the number or order of frames.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { botLuck } from '#shared/bots/bot.ts'
import { random } from '#shared/bots/random.ts'
import { SEATS, type Seat } from '#shared/names.ts'
import type { Order } from '#shared/phases.ts'
import type { SeatView } from '#shared/view.ts'
import { turnOf } from '#shared/journal.ts'
import { CARRIERS, type Carrier } from '../../client/lines.ts'
import { type RealServer, SCRIPTED, startServer } from '../real-server.ts'
import { plant, SALT, SEED, sit, sitAgain, type Device, type Planted } from '../room/seats.ts'
import { framesIn, tap, tapHttp, transcript, type Overheard, type Tap } from './tap.ts'
import { allTwins, knowledge, type Course, type Twins } from './twins.ts'

const TWINS = allTwins()

const dataDir = mkdtempSync(join(tmpdir(), 'long-arm-secrets-'))
let server: RealServer
/** What is heard on each carrier. */
let taps: Record<Carrier, Tap>
const planted = new Map<Course, Record<Carrier, Planted>>()
let canaries: Record<Carrier, Planted>

beforeAll(async () => {
  const courses = TWINS.flatMap(({ one, other }) => [one, other])
  const plans = courses.map(({ state }) => ({ persons: [...SEATS], level: 'idle', rounds: 8 as const, state }))
  const [bySocket, byHttp] = [await plant(dataDir, plans), await plant(dataDir, plans)]
  courses.forEach((course, i) => planted.set(course, { socket: bySocket[i]!, http: byHttp[i]! }))
  const canary = { persons: [...SEATS], level: 'random', rounds: 8 } as const
  const [socket, http] = (await plant(dataDir, [canary, canary])) as [Planted, Planted]
  canaries = { socket, http }
  server = await startServer({ DATA_DIR: dataDir }, SCRIPTED)
  taps = { socket: await tap(server.port), http: await tapHttp(server.port) }
})

afterAll(async () => {
  for (const line of Object.values(taps ?? {})) await line.close()
  await server?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

/** Sits down at the tap; what its socket hears comes with it. */
async function sitAtTap(over: Carrier, at: Planted, who: Seat | null, sitDown = sit): Promise<{ device: Device; heard: Overheard }> {
  const line = taps[over]
  const before = line.sockets.length
  const device = await sitDown(line.url, at, who, over)
  return { device, heard: line.sockets[before]! }
}

/** Plays a course with all fourteen seats; what the observer and the witness heard from first to last byte, and a late comer. */
async function play(
  over: Carrier,
  course: Course,
  { observer, witness }: Twins,
): Promise<{ observer: string[]; witness: string[]; late: string[] }> {
  const at = planted.get(course)![over]
  const watching = await sitAtTap(over, at, observer)
  const knowing = await sitAtTap(over, at, witness ?? 'FJORD')
  const others: Device[] = []
  for (const seat of SEATS) if (seat !== observer && seat !== knowing.device.who) others.push(await sit(server.url, at, seat))
  const everybody = [watching.device, knowing.device, ...others]
  let turn = turnOf(course.state.open)
  for (const sets of course.phases) {
    // The others write drafts first: nobody hears of them.
    for (const device of everybody) if (device.who !== observer) await device.draft(turn, sets[device.who ?? observer] ?? [])
    for (const device of everybody) await device.seal(turn, `${turn}`, sets[device.who ?? observer] ?? [])
    await Promise.all(everybody.map(device => device.closed(turn)))
    turn++
  }
  await watching.device.room.request('log', { from: 0 })
  const late = await sitAtTap(over, at, observer, sitAgain)
  // A later answer on the same socket: everything before it has come.
  await Promise.all([watching, knowing, late].map(({ device }) => device.room.request('log', { from: turn })))
  const heard = {
    observer: transcript(watching.heard),
    witness: transcript(knowing.heard),
    late: transcript(late.heard),
  }
  await Promise.all([...everybody, late.device].map(device => device.leave()))
  return heard
}

describe.each(CARRIERS)('by %s: twins, equal to one seat and not to another, are the same bytes to the one', over => {
  test.each(TWINS.map(twins => [twins.name, twins] as const))('%s', async (_name, twins) => {
    expect(knowledge(twins.one, twins.observer)).toEqual(knowledge(twins.other, twins.observer))
    const [one, other] = [await play(over, twins.one, twins), await play(over, twins.other, twins)]
    expect(one.observer.length).toBeGreaterThan(10)
    expect(other.observer).toEqual(one.observer)
    expect(other.late).toEqual(one.late)
    // And the pair is a real one: somebody's bytes do differ.
    if (twins.witness !== null) expect(other.witness).not.toEqual(one.witness)
  })
})

describe.each(CARRIERS)('by %s: canaries: nothing hidden sings', over => {
  test("seed, salt and keys are on no socket; a hand's rows are on its owner's alone", async () => {
    const canary = canaries[over]
    const seats: { device: Device; heard: Overheard; who: Seat | null }[] = []
    for (const who of [...SEATS, null]) seats.push({ ...(await sitAtTap(over, canary, who)), who })
    // Who has ever held a row, and what has ever been open: a paper may become public, or pass between two governments.
    const holders = new Map<string, Set<Seat>>()
    const open = new Set<string>()
    const look = (): void => {
      for (const { device, who } of seats) {
        for (const row of rowsIn(device.room.state.open)) open.add(row)
        if (who !== null) for (const row of rowsOf(device)) holders.set(row, (holders.get(row) ?? new Set<Seat>()).add(who))
      }
    }
    look()
    for (let turn = 2; turn < 16; turn++) {
      for (const { device, who } of seats) if (who !== null) await device.seal(turn, `${turn}`, ordersFor(device))
      await Promise.all(seats.map(({ device }) => device.closed(turn)))
      look()
    }
    let silent = 0
    for (const [row, held] of holders) {
      if (row.length < 8 || open.has(row)) continue
      for (const { heard, who } of seats) {
        const mayKnow = who !== null && held.has(who)
        expect([row, who, heard.bytes.includes(row)]).toEqual([row, who, mayKnow])
        if (!mayKnow) silent++
      }
    }
    expect(silent).toBeGreaterThan(50)
    for (const { heard } of seats) {
      for (const secret of [SEED, SALT, ...canary.keys.values()]) expect(heard.bytes.includes(secret)).toBe(false)
    }
    await Promise.all(seats.map(({ device }) => device.leave()))
  })
})

/** Lawful orders by lot, from the seat's own view. */
function ordersFor(device: Device): readonly Order[] {
  return random(device.view() as SeatView, botLuck(`canary ${device.who} ${device.turn()}`)).orders
}

/** Rows of a seat's own hand as they lie on the wire. */
function rowsOf({ room, who }: Device): string[] {
  const { governments, providers, accounts } = room.state
  const hand = [governments, providers, accounts].map(hands => hands?.get(who ?? '')).find(one => one !== undefined)
  return hand === undefined ? [] : rowsIn(hand)
}

function rowsIn(record: object): string[] {
  const plain = (record as { toJSON(): Record<string, unknown> }).toJSON()
  return Object.values(plain).flatMap(value => (Array.isArray(value) ? (value as string[]) : []))
}

test('the tap reads frames of every length', () => {
  const frame = (length: number): Buffer => {
    const head =
      length < 126
        ? Buffer.from([0x82, length])
        : length < 65_536
          ? Buffer.from([0x82, 126, length >> 8, length & 255])
          : Buffer.from([0x82, 127, 0, 0, 0, 0, 0, length >> 16, (length >> 8) & 255, length & 255])
    return Buffer.concat([head, Buffer.alloc(length, 7)])
  }
  const lengths = [0, 1, 125, 126, 65_535, 65_536, 70_000]
  const bytes = Buffer.concat(lengths.map(frame))
  expect(framesIn(bytes).map(({ payload }) => payload.length)).toEqual(lengths)
  expect(framesIn(bytes.subarray(0, bytes.length - 1))).toHaveLength(lengths.length - 1)
})
