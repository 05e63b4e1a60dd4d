import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cutFor } from '#shared/events.ts'
import { closing, admit, open, begun, decideBots, sealing, type Decide } from '#shared/match.ts'
import { turnOf, type Entry } from '#shared/journal.ts'
import { SEATS, type Seat } from '#shared/names.ts'
import { options } from '#shared/options.ts'
import type { Order } from '#shared/phases.ts'
import { botLuck } from '#shared/bots/bot.ts'
import { random } from '#shared/bots/random.ts'
import { setObjection } from '#shared/objections.ts'
import { view, type SeatView } from '#shared/view.ts'
import { maskOf, PROTOCOL, type Debrief } from '#shared/wire.ts'
import { type RealServer, SCRIPTED, startServer } from '../real-server.ts'
import { plant, rejection, setupOf, sit, sitAgain, sitByKey, type Device, type Plan, type Planted } from './seats.ts'

/** The last is played over HTTP. */
const EVERYBODY: readonly Plan[] = [8, 6, 5, 8].map((rounds, i) => ({
  persons: [...SEATS],
  level: 'idle',
  rounds: rounds as 8 | 6 | 5,
  seed: `${i}`.repeat(32),
}))
const TWO: Plan = { persons: ['COL', 'AMBER'], level: 'idle' }

const dataDir = mkdtempSync(join(tmpdir(), 'long-arm-room-'))
let server: RealServer
let everybody: Planted[]
let solo: Planted
let spare: Planted[]

beforeAll(async () => {
  everybody = await plant(dataDir, EVERYBODY)
  ;[solo, ...spare] = (await plant(dataDir, [{ persons: ['DUNE'], level: 'random', rounds: 8 }, TWO, TWO, TWO, TWO, TWO, TWO])) as [
    Planted,
    ...Planted[],
  ]
  server = await startServer({ DATA_DIR: dataDir }, SCRIPTED)
})

afterAll(async () => {
  await server?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

/** A game of two persons that no test has touched. */
async function freshTable(): Promise<{ col: Device; amber: Device; planted: Planted }> {
  const planted = spare.pop()
  if (planted === undefined) throw new Error('plant more games')
  return { col: await sit(server.url, planted, 'COL'), amber: await sit(server.url, planted, 'AMBER'), planted }
}

/** Any lawful set, drawn by lot. */
function randomSet(v: SeatView, name: string): readonly Order[] {
  return random(v, botLuck(name)).orders
}

describe('what is decoded from the wire equals the view', () => {
  const games = [0, 1, 2, 3].map(nth => [nth, nth < 3 ? 'socket' : 'http'] as const)
  test.for(games)(
    'for every seat and a spectator, after every phase of random game %i by %s, and what was told too',
    async ([nth, over]) => {
      const [planted, plan] = [everybody[nth]!, EVERYBODY[nth]!]
      const devices = await Promise.all([...SEATS, null].map(who => sit(server.url, planted, who, over)))
      // The same game in this process: the server's must not differ from it by a field.
      const match = open(begun(setupOf(plan)))
      const idle: Decide = () => ({ orders: [], reasons: [] })
      let told: Entry | null = null
      for (;;) {
        for (const device of devices) {
          expect(device.view()).toEqual(view(match.state, device.who))
          expect(handsIn(device)).toEqual(device.who === null ? [] : [device.who])
          if (told?.kind === 'closed') expect(device.closings.get(told.turn)).toEqual(cutFor(told.told, device.who))
        }
        if (match.state.open.phase === 'over') break
        const turn = turnOf(match.state.open)
        await Promise.all(
          devices.map(async device => {
            if (device.who === null) return
            const orders = randomSet(view(match.state, device.who), `${nth} ${device.who} ${turn}`)
            const entry = sealing(match, device.who, turn, `${turn}`, orders)
            if (entry === 'known' || !('kind' in entry)) throw new Error(`not lawful: ${JSON.stringify(entry)}`)
            await device.seal(turn, `${turn}`, orders)
            admit(match, entry)
          }),
        )
        await Promise.all(devices.map(device => device.closed(turn)))
        decideBots(match, idle)
        admit(match, (told = closing(match, idle)))
      }
      // One that comes only now decodes the same.
      const late = await sitAgain(server.url, planted, 'RHE', over)
      expect(late.view()).toEqual(view(match.state, 'RHE'))
      await Promise.all([...devices, late].map(device => device.leave()))
    },
  )

  test("every hand but one's own is absent, not empty", async () => {
    const watcher = await sit(server.url, everybody[0]!, null)
    expect(watcher.view()).toMatchObject({ who: null, hand: null })
    for (const field of ['governments', 'providers', 'accounts'] as const) expect(watcher.room.state[field]?.get('COL')).toBeUndefined()
    await watcher.leave()
  })
})

/** Every hand that was decoded. */
function handsIn({ room }: Device): Seat[] {
  const { governments, providers, accounts } = room.state
  return SEATS.filter(seat => [governments, providers, accounts].some(hands => hands?.get(seat) !== undefined))
}

describe('who watches', () => {
  test('goes on seeing the game when another who watched has left, and sees no hand', async () => {
    const { col, amber, planted } = await freshTable()
    const [stays, leaves] = [await sit(server.url, planted, null), await sit(server.url, planted, null)]
    await leaves.leave()
    await col.seal(2, 'a')
    await stays.until('the seal', () => stays.table().sealed === maskOf(['COL']))
    await amber.seal(2, 'a')
    await stays.closed(2)
    await stays.until('the next phase', () => stays.view().open.phase === 'chambers')
    expect(handsIn(stays)).toEqual([])
    const late = await sit(server.url, planted, null)
    expect(late.view()).toEqual(stays.view())
    await Promise.all([col, amber, stays, late].map(one => one.leave()))
  })
})

describe('a seat', () => {
  test('drafts, seals, breaks its seal and seals again; the phase closes when the last has sealed', async () => {
    const { col, amber } = await freshTable()
    expect(await col.draft(2, [{ kind: 'campaign' }])).toBe(2)
    expect(await col.seal(2, 'a', [{ kind: 'campaign' }])).toBe(2)
    await amber.until('the seal', () => amber.table().sealed === maskOf(['COL']))
    expect(await col.break(2, 'b')).toBe(2)
    expect(await col.seal(2, 'c', [])).toBe(2)
    expect(col.turn()).toBe(2)
    await amber.seal(2, 'a', [{ kind: 'campaign' }])
    await Promise.all([col.closed(2), amber.closed(2)])
    expect(col.view().open.phase).toBe('chambers')
    expect(amber.closings.get(2)?.some(fact => fact.kind === 'influence-moved' && fact.why === 'campaign')).toBe(true)
    expect(col.closings.get(2)?.some(fact => fact.kind === 'influence-moved')).toBe(false)
  })

  test('is told why a set is returned, and which order it was', async () => {
    const { col } = await freshTable()
    expect(
      await rejection(col.seal(2, 'a', [{ kind: 'subpoena', handle: 'AMBER', gag: false }, { kind: 'campaign' }, { kind: 'campaign' }])),
    ).toEqual({
      code: 'objection',
      reason: 'duplicate',
      index: 2,
    })
    expect(await rejection(col.seal(2, 'a', [{ kind: 'market' }]))).toEqual({
      code: 'objection',
      reason: 'not-your-order',
      index: 0,
    })
    expect(await rejection(col.seal(3, 'a', []))).toEqual({ code: 'late' })
    expect(await rejection(col.break(2, 'b'))).toEqual({ code: 'not-sealed' })
    expect(col.table().sealed).toBe(0)
  })

  test('may send an input again and again: it counts once, also when its phase is gone', async () => {
    const { col, amber } = await freshTable()
    await col.seal(2, 'a', [{ kind: 'campaign' }])
    await col.break(2, 'b')
    expect(await col.seal(2, 'a', [{ kind: 'campaign' }])).toBe(2)
    expect(await col.break(2, 'b')).toBe(2)
    expect(col.table().sealed).toBe(0)
    await Promise.all([col.seal(2, 'c'), amber.seal(2, 'a')])
    await col.closed(2)
    expect(await col.seal(2, 'c')).toBe(2)
    expect(await rejection(col.seal(2, 'd'))).toEqual({ code: 'late' })
    expect(col.turn()).toBe(3)
  })

  test('has the same sheet on every device, and finds it when it comes back', async () => {
    const { col, amber, planted } = await freshTable()
    const second = await sitAgain(server.url, planted, 'COL')
    await col.draft(2, [{ kind: 'campaign' }])
    await second.until('the draft', () => second.desk()?.orders.length === 1)
    expect(col.desk()).toEqual({ orders: [], sealed: false })
    await second.seal(2, 'second', [{ kind: 'campaign' }])
    await col.until('the seal', () => col.desk()?.sealed === true)
    await Promise.all([col.leave(), second.leave()])
    await amber.until('an empty chair', () => amber.table().here === maskOf(['AMBER']))
    const back = await sit(server.url, planted, 'COL')
    await back.until('the sheet', () => back.desk() !== null)
    expect(back.desk()).toEqual({ orders: [{ kind: 'campaign' }], sealed: true })
    expect(amber.table().here).toBe(maskOf(['AMBER', 'COL']))
    expect(amber.desk()).toEqual({ orders: [], sealed: false })
  })

  test('reads the log of all it was told, and nothing else', async () => {
    const { col, amber, planted } = await freshTable()
    await Promise.all([col.seal(2, 'a', [{ kind: 'campaign' }]), amber.seal(2, 'a')])
    await col.closed(2)
    const log = (await col.room.request('log', { from: 0 })) as number[][]
    expect(log.map(([turn]) => turn)).toEqual([1, 2])
    expect(JSON.stringify(log[0])).not.toBe(JSON.stringify((await amber.room.request('log', { from: 0 }))[0]))
    const watcher = await sit(server.url, planted, null)
    const seen = (await watcher.room.request('log', { from: 2 })) as number[][]
    expect(seen.map(([turn]) => turn)).toEqual([2])
    expect(seen[0]?.length).toBeLessThan(log[1]?.length ?? 0)
  })

  test('of a spectator gives no orders, and no secrets come before the end', async () => {
    const watcher = await sit(server.url, solo, null)
    expect(await rejection(watcher.seal(2, 'a'))).toEqual({ code: 'spectator' })
    expect(await rejection(watcher.draft(2, []))).toEqual({ code: 'spectator' })
    expect(await rejection(watcher.room.request('debrief', {}))).toEqual({ code: 'not-over' })
    await watcher.leave()
  })

  test('plays a whole game against bots and gets all secrets at the end', async () => {
    const me = await sit(server.url, solo, 'DUNE')
    const commitment = me.view().open.commitment
    for (let turn = 2; me.view().open.phase !== 'over'; turn++) {
      const orders = options(me.view() as SeatView)
        .slice(0, 1)
        .filter(order => setObjection(me.view() as SeatView, [order]) === null)
      await me.seal(turn, `${turn}`, orders)
      await me.closed(turn)
    }
    const debrief = (await me.room.request('debrief', {})) as Debrief
    expect(debrief.setup.seed).toBe('00112233445566778899aabbccddeeff')
    expect(debrief.state.open.commitment).toBe(commitment)
    expect(debrief.turns).toHaveLength(1 + me.view().open.round * 2)
    expect(debrief.turns[1]?.sheets.COL).toMatchObject({ from: 'bot' })
    expect(debrief.turns[1]?.sheets.DUNE?.from).toBe('person')
    expect(
      debrief.turns
        .flatMap(turn => Object.values(turn.sheets).map(sheet => sheet.reasons))
        .filter(reasons => Array.isArray(reasons) && reasons.length > 0).length,
    ).toBeGreaterThan(50)
    await me.leave()
  })
})

describe('the calls of the page', () => {
  const post = async (path: string, body: unknown): Promise<{ status: number; answer: Record<string, unknown> }> => {
    const response = await fetch(server.url + path, { method: 'POST', body: JSON.stringify(body) })
    return { status: response.status, answer: (await response.json()) as Record<string, unknown> }
  }

  test('make a game, whose key finds it again', async () => {
    const made = await post('/api/games', {
      protocol: PROTOCOL,
      seat: 'DUNE',
      rounds: 8,
      level: 'clerk',
      levels: { COL: 'random' },
      archetype: 'hospital',
    })
    expect(made).toMatchObject({ status: 200, answer: { seat: 'DUNE', over: false } })
    const { game, room, key, watchKey } = made.answer as Record<string, string>
    expect(await post('/api/seat', { protocol: PROTOCOL, key })).toEqual({
      status: 200,
      answer: { game, room, person: 1, seat: 'DUNE', key, over: false },
    })
    expect((await post('/api/seat', { protocol: PROTOCOL, key: watchKey })).answer).toMatchObject({ game, seat: null })
    const device = await sitByKey(server.url, room ?? '', key ?? '', 'DUNE')
    expect(device.view().hand).toMatchObject({ archetype: 'hospital' })
    await device.leave()
  })

  test('open a lesson by its name, in its own seat', async () => {
    const { status, answer } = await post('/api/lessons', { protocol: PROTOCOL, lesson: 'lesson-key' })
    expect({ status, answer }).toMatchObject({ status: 200, answer: { seat: 'AMBER', over: false } })
    const device = await sitByKey(server.url, String(answer.room), String(answer.key), 'AMBER')
    expect(device.view().open.setting).toMatchObject({ scenario: 'lesson-key', rounds: 4 })
    expect(device.view().hand).toMatchObject({ archetype: 'dissident' })
    await device.leave()
    expect((await post('/api/lessons', { protocol: PROTOCOL, lesson: 'lesson-none' })).status).toBe(400)
  })

  test('say in words what is wrong', async () => {
    const wish = { protocol: PROTOCOL, seat: 'COL', rounds: 4, level: 'clerk' }
    for (const bad of [
      null,
      [],
      {},
      'x',
      { ...wish, seat: 'ALP' },
      { ...wish, rounds: 7 },
      { ...wish, level: 'grandmaster' },
      { ...wish, extra: 1 },
      { ...wish, archetype: 'hospital' },
      { ...wish, clock: { orders: 0, chambers: 5 } },
    ]) {
      const { status, answer } = await post('/api/games', bad)
      expect({ status, error: answer.error }).toEqual({ status: 400, error: 'bad-request' })
      expect(String(answer.message).length).toBeGreaterThan(10)
    }
    expect(await post('/api/games', { ...wish, protocol: PROTOCOL + 1 })).toMatchObject({
      status: 426,
      answer: { error: 'outdated' },
    })
    expect(await post('/api/seat', { protocol: PROTOCOL, key: 'nobody-has-this-key' })).toMatchObject({
      status: 404,
      answer: { error: 'no-such-key' },
    })
  })

  test('with a clock: the phase closes by itself, with the draft', async () => {
    const { answer } = await post('/api/games', {
      protocol: PROTOCOL,
      seat: 'COL',
      rounds: 4,
      level: 'random',
      clock: { orders: 10, chambers: 10 },
    })
    const device = await sitByKey(server.url, String(answer.room), String(answer.key), 'COL')
    await device.draft(2, [{ kind: 'campaign' }])
    expect(device.table().deadline * 1000 - Date.now()).toBeGreaterThan(5_000)
    await device.until('the end of the time', () => device.turn() === 3, 25_000)
    expect(device.closings.get(2)).toContainEqual(expect.objectContaining({ kind: 'influence-moved', seat: 'COL', why: 'campaign' }))
    await device.leave()
  })
})
