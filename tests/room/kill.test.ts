// kill -9, again and again, at moments nobody chose. What the clients were answered is the oracle: it must all be there.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { botLuck } from '#shared/bots/bot.ts'
import { random } from '#shared/bots/random.ts'
import type { Fact } from '#shared/events.ts'
import type { Seat } from '#shared/names.ts'
import type { Order } from '#shared/phases.ts'
import type { SeatView } from '#shared/view.ts'
import { PROTOCOL, readFacts, shortenOrder, type Debrief, type FindSeat, type ShortClosing } from '#shared/wire.ts'
import { type RealServer, SCRIPTED, startServer } from '../real-server.ts'
import { plant, sit, type Device, type Planted } from './seats.ts'

const KILLS = 24
const PERSONS = ['COL', 'MONO', 'AMBER'] as const satisfies readonly Seat[]
/** Longest wait between the first byte of a request and the kill, in ms; an answer takes about 2. */
const WITHIN_MS = 2.5

const dataDir = mkdtempSync(join(tmpdir(), 'long-arm-kill-'))
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

/** Something a client asked for. */
interface Deed {
  readonly kind: 'draft' | 'seal' | 'break'
  readonly turn: number
  readonly id: string
  readonly orders: readonly Order[]
}
/** What one client knows of its own seat, whatever happens to the server. */
interface Memory {
  /** All that was answered. */
  readonly answered: Deed[]
  /** Asked for, and never answered: may have happened or not. */
  open: Deed | null
  readonly told: Map<number, readonly Fact[]>
}

const newMemories = (): Record<(typeof PERSONS)[number], Memory> => ({
  COL: newMemory(),
  MONO: newMemory(),
  AMBER: newMemory(),
})
const newMemory = (): Memory => ({ answered: [], open: null, told: new Map() })

/** What a seat's sheet looks like after these deeds of the open turn. */
function sheetAfter(deeds: readonly Deed[], turn: number): { orders: readonly Order[]; sealed: boolean } {
  let sheet: { orders: readonly Order[]; sealed: boolean } = { orders: [], sealed: false }
  for (const { kind, turn: at, orders } of deeds) {
    if (at !== turn) continue
    sheet = kind === 'break' ? { ...sheet, sealed: false } : { orders, sealed: kind === 'seal' }
  }
  return sheet
}

const ask = (device: Device, { kind, turn, id, orders }: Deed): Promise<unknown> =>
  kind === 'draft' ? device.draft(turn, orders) : kind === 'seal' ? device.seal(turn, id, orders) : device.break(turn, id)

/** Of the server's last words, beside a failure. */
const MOST_SHOWN = 1200

const pause = (ms: number): Promise<void> => new Promise(go => setTimeout(go, ms))

test(`nothing that was answered is missing after ${KILLS} kills, and everybody is back by seat key`, { timeout: 180_000 }, async () => {
  const luck = botLuck('kills')
  const games = await plant(
    dataDir,
    Array.from({ length: 3 }, (_, i) => ({
      persons: PERSONS,
      level: 'random',
      rounds: 8 as const,
      seed: `${i + 1}`.repeat(32),
    })),
  )
  let kills = 0
  let between = 0
  let counter = 0
  for (const planted of games) {
    const memories = newMemories()
    let isOver = false
    while (!isOver) {
      // Deeds follow each other faster than a person's.
      const server = await startServer({ DATA_DIR: dataDir, MESSAGES_PER_SECOND: '1000' }, SCRIPTED)
      const devices = await comeBack(server, planted, memories)
      const plan = kills >= KILLS ? null : { deeds: 1 + luck.below(6), between: luck.next() < 0.75 }
      let isDead = false
      const kill = async (): Promise<void> => {
        isDead = true
        kills++
        if (Object.values(memories).some(({ open }) => open !== null)) between++
        await server.stop('SIGKILL')
      }
      let stray: Promise<void> | null = null
      if (plan !== null && !plan.between) stray = pause(luck.below(120)).then(kill)
      for (let left = plan?.deeds ?? Number.POSITIVE_INFINITY; !isDead; left--) {
        const device = devices.find(one => !sheetAfter(memoryOf(memories, one).answered, one.turn()).sealed) ?? devices[0]
        const memory = memoryOf(memories, device)
        if (device.view().open.phase === 'over') {
          isOver = true
          break
        }
        const turn = device.turn()
        const sheet = sheetAfter(memory.answered, turn)
        const kind = sheet.sealed ? 'break' : luck.next() < 0.4 ? 'draft' : 'seal'
        const orders = random(device.view() as SeatView, botLuck(`${device.who} ${turn} ${counter}`)).orders
        const deed: Deed = memory.open ?? { kind, turn, id: `deed ${++counter}`, orders }
        memory.open = deed
        const answer = ask(device, deed).then(
          () => {
            memory.answered.push(deed)
            memory.open = null
          },
          () => {
            // Too fast is a no: it was not done. Without an answer it stays open.
            if (!isDead && device.room.connection.isOpen) memory.open = null
          },
        )
        if (plan?.between === true && left <= 1) {
          const until = performance.now() + luck.next() * WITHIN_MS
          while (performance.now() < until && memory.open !== null) await new Promise(go => setImmediate(go))
          await kill()
        }
        await Promise.race([answer, stray ?? new Promise(() => {})])
        if (isDead) break
        const allSealed = devices.every(one => sheetAfter(memoryOf(memories, one).answered, turn).sealed)
        if (allSealed) await Promise.race([Promise.all(devices.map(one => one.closed(turn))), stray ?? new Promise(() => {})])
      }
      for (const device of devices) for (const [turn, facts] of device.closings) memoryOf(memories, device).told.set(turn, facts)
      await stray
      if (isOver && !isDead) {
        await expectAllKept(devices, memories).catch((error: unknown) => {
          throw new Error(`the server said last: ${server.output().slice(-MOST_SHOWN)}`, { cause: error })
        })
        await server.stop()
      } else isOver = false
      devices.forEach(device => void (device.room.connection.isOpen && device.leave()))
    }
    if (kills >= KILLS) break
  }
  console.log(`${kills} kills, ${between} of them between the first byte of a request and its answer`)
  expect(kills).toBeGreaterThanOrEqual(20)
  expect(between).toBeGreaterThanOrEqual(kills / 2)
})

function memoryOf(memories: Record<(typeof PERSONS)[number], Memory>, device: Device | undefined): Memory {
  const seat = PERSONS.find(one => one === device?.who)
  if (seat === undefined) throw new Error('a device without a memory')
  return memories[seat]
}

/** Everybody sits down again, and finds the sheet as it was answered, or as it was last asked for. */
async function comeBack(
  server: RealServer,
  planted: Planted,
  memories: Record<(typeof PERSONS)[number], Memory>,
): Promise<[Device, Device, Device]> {
  for (const who of PERSONS) {
    const body = JSON.stringify({ protocol: PROTOCOL, key: planted.keys.get(who) ?? '' } satisfies FindSeat)
    const answer = await fetch(`${server.url}/api/seat`, { method: 'POST', body })
    expect(await answer.json()).toMatchObject({ game: planted.game, seat: who })
  }
  const devices = (await Promise.all(PERSONS.map(who => sit(server.url, planted, who)))) as [Device, Device, Device]
  for (const device of devices) {
    await device.until('the sheet', () => device.desk() !== null)
    const { answered, open } = memoryOf(memories, device)
    const turn = device.turn()
    // Nobody is set back: what was answered for a phase, or told after it, is not before the present one.
    for (const deed of answered) expect(deed.turn).toBeLessThanOrEqual(turn)
    const kept = sheetAfter(answered, turn)
    const perhaps = open === null ? kept : sheetAfter([...answered, open], turn)
    expect([kept, perhaps]).toContainEqual(device.desk())
    for (const told of memoryOf(memories, device).told.keys()) expect(told).toBeLessThan(turn)
  }
  return devices
}

/** At the end: every sealed set that was answered last is the one that counted, and what was told is what the log says. */
async function expectAllKept(devices: readonly Device[], memories: Record<(typeof PERSONS)[number], Memory>): Promise<void> {
  const debrief = (await devices[0]?.room.request('debrief', {})) as Debrief
  let compared = 0
  for (const device of devices) {
    const { answered, told } = memoryOf(memories, device)
    for (const { turn, sheets } of debrief.turns) {
      const last = sheetAfter(answered, turn)
      if (!last.sealed || device.who === null) continue
      expect(sheets[device.who]).toMatchObject({ from: 'person', orders: last.orders.map(shortenOrder) })
      compared++
    }
    const log = (await device.room.request('log', { from: 0 })) as ShortClosing[]
    for (const [turn, facts] of told) {
      const kept = log.find(([at]) => at === turn)
      expect(kept).toBeDefined()
      expect(readFacts(kept?.slice(1) ?? [])).toEqual(facts)
    }
  }
  // Most of three seats' sixteen turns: a seal that was carried out and never answered is not compared.
  expect(compared).toBeGreaterThan(24)
}
