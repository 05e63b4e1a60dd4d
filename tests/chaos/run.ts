// Chaos: tables of people who play on while the server is killed, the network cut and the disk full. What the people were
// answered is the oracle: all of it is there, once, and everybody is back soon.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { botLuck } from '#shared/bots/bot.ts'
import { openDatabase } from '../../server/database.ts'
import { openRecords } from '../../server/records.ts'
import { freePort } from '../debian.ts'
import { type RealServer, SCRIPTED, startServer } from '../real-server.ts'
import { storeOf } from '../store.ts'
import { fullDisk, type Full } from './disk.ts'
import type { Guest, World } from './guest.ts'
import { lookAtDisk, lookThrough, openTable, type ChaosTable } from './table.ts'
import { openWire, type Wire } from './wire.ts'

export interface Chaos {
  readonly seconds: number
  /** At the same time; one that is over makes place for the next. */
  readonly tables: number
  readonly seed: string
}
export interface Havoc {
  readonly kills: number
  /** Kills between the first byte of a request and its answer. */
  readonly between: number
  readonly cuts: number
  /** What the server did while the disk was full, and when there was room again; null where that cannot be done. */
  readonly full: Full | null
  readonly acknowledged: number
  readonly lost: readonly string[]
  readonly doubled: readonly string[]
  /** Milliseconds from the break of a line, or the last kill after it, until its owner was back. */
  readonly backs: readonly number[]
  /** Milliseconds that the first start of the server took: how quick this machine is just now. */
  readonly start: number
}

const TICK_MS = 50
/** Longest wait between the first byte of a request and the kill, in milliseconds. */
const WITHIN_MS = 2.5
/** However little time there is. */
const FEWEST_KILLS = 4
/** Moments looked for, for such a kill. */
const TRIES = 20
const FULL_FOR_MS = 2500
/** Until everybody is back at the latest, in milliseconds; who is not by then is late. */
const LATE = 20_000
const pause = (ms: number): Promise<void> => new Promise(go => setTimeout(go, ms))

/** Plays so many seconds, and looks at everything. Throws if the server does not come up any more. */
export async function wreak({ seconds, tables, seed }: Chaos): Promise<Havoc> {
  const dataDir = mkdtempSync(join(tmpdir(), 'long-arm-chaos-'))
  const env = { DATA_DIR: dataDir, PORT: String(await freePort()) }
  const run = (): Promise<RealServer> => startServer(env, SCRIPTED)
  const begun = performance.now()
  let server = await run()
  const start = performance.now() - begun
  const wire = await openWire(server.port)
  // Time as this machine gets on with it: where nothing can run for a while, nobody is waiting either.
  let ticks = 0
  const clock = setInterval(() => ticks++, TICK_MS)
  let ending = false
  let onAsked: ((guest: Guest) => void) | null = null
  const backs: number[] = []
  const [lost, doubled]: [string[], string[]] = [[], []]
  const world: World = {
    url: wire.url,
    now: () => ticks * TICK_MS,
    asked: guest => onAsked?.(guest),
    back: after => void backs.push(after),
    lost: what => void lost.push(what),
    doubled: what => void doubled.push(what),
    isEnding: () => ending,
  }
  const all: ChaosTable[] = []
  const playing = Array.from({ length: tables }, async (_, n) => {
    for (let game = 0; !ending; game++) {
      const table = await openTable(world, `${seed} ${n} ${game}`)
      all.push(table)
      await Promise.all(table.guests.map(guest => guest.live()))
      if (!ending) await finish(table)
    }
  })
  const looked = new Set<ChaosTable>()
  const finish = async (table: ChaosTable): Promise<void> => {
    // In the middle of a kill it is looked through at the end.
    await lookThrough(world, table).then(
      () => looked.add(table),
      () => null,
    )
  }
  const luck = botLuck(`${seed} havoc`)
  let [kills, between, cuts] = [0, 0, 0]
  let full: Full | null = null
  let wasFull = false
  const living = (): Guest[] => all.flatMap(({ guests }) => guests.filter(guest => guest.isLiving))
  const kill = async (): Promise<void> => {
    kills++
    await server.stop('SIGKILL')
    for (const guest of living()) if (guest.brokenAt !== null) guest.brokenAt = world.now()
    server = await run()
  }
  const until = async (holds: () => boolean): Promise<boolean> => {
    const late = world.now() + LATE
    while (world.now() < late && !holds()) await pause(TICK_MS)
    return holds()
  }
  /** Waits for somebody to ask something, and a moment more; whether that was not answered yet. */
  const untilAsked = async (): Promise<boolean> => {
    const guest = await Promise.race([new Promise<Guest>(done => (onAsked = done)), pause(1000).then(() => null)])
    onAsked = null
    const moment = performance.now() + luck.next() * WITHIN_MS
    while (performance.now() < moment) await new Promise(go => setImmediate(go))
    return guest !== null && guest.memory.open !== null
  }
  const end = performance.now() + seconds * 1000
  const middle = end - seconds * 500
  while (performance.now() < end || kills < FEWEST_KILLS) {
    await pause(luck.below(1200))
    const chance = luck.next()
    if (!wasFull && performance.now() > middle) {
      wasFull = true
      full = await fullDisk(server, FULL_FOR_MS, living, until)
    } else if (chance < 0.25) {
      cuts++
      wire.cut(luck.next())
    } else {
      // At least half of them between the first byte of a request and its answer.
      const isWanted = chance < 0.7 || between * 2 <= kills
      for (let left = TRIES; isWanted && left > 0; left--) {
        if (!(await untilAsked())) continue
        between++
        break
      }
      await kill()
      // Now and then the next blow falls before everybody is back.
      if (luck.next() < 0.7) await until(() => living().every(({ brokenAt }) => brokenAt === null))
    }
  }
  ending = true
  await Promise.all(playing)
  for (const table of all) {
    if (looked.has(table)) continue
    await Promise.all(table.guests.map(guest => guest.live()))
    await lookThrough(world, table)
  }
  for (const { guests } of all) for (const { device } of guests) if (device?.room.connection.isOpen === true) void device.leave()
  await close(wire, server, clock)
  await lookAtAll(dataDir, world, all)
  rmSync(dataDir, { recursive: true, force: true })
  const acknowledged = all.flatMap(({ guests }) => guests).reduce((sum, { memory }) => sum + memory.answered.length, 0)
  return { kills, between, cuts, full, acknowledged, lost, doubled, backs, start }
}

async function close(wire: Wire, server: RealServer, clock: NodeJS.Timeout): Promise<void> {
  await wire.close()
  await server.stop()
  clearInterval(clock)
}

async function lookAtAll(dataDir: string, world: World, all: readonly ChaosTable[]): Promise<void> {
  const db = await openDatabase(await storeOf(dataDir))
  const records = openRecords(db)
  for (const table of all) await lookAtDisk(world, table, records)
  await db.destroy()
}
