// Deals between people at a real server: offers, counters, signatures, what they do at once and when the phase closes, and that
// nobody else hears of it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OfferedTerm } from '#shared/deals/deal.ts'
import type { GovId, Seat } from '#shared/names.ts'
import type { State } from '#shared/state.ts'
import { OFFERS_PER_PAIR } from '#shared/talks.ts'
import { deal as dealt } from '#shared/cases/given.ts'
import { type RealServer, SCRIPTED, startServer } from '../real-server.ts'
import { framesIn, tap, transcript, type Tap } from '../secrets/tap.ts'
import { plant, rejection, sit, sitAgain, type Device, type Planted } from './seats.ts'

const TURN = 2
const PERSONS = ['COL', 'HIB', 'MONO', 'AMBER'] as const satisfies readonly Seat[]

const gives = (by: Seat, influence: number): OfferedTerm => ({ by, binding: true, what: { kind: 'transfer', influence, when: null } })
const spares = (by: GovId, escrow: number): OfferedTerm => ({ by, binding: escrow > 0, what: { kind: 'non-use', until: 2, escrow } })

/** The first ORDERS, with Influence to deal with. */
const rich = (): State => dealt({ influence: { COL: 4, HIB: 4, AMBER: 2 } }).state
/** Monolith has a sealed order of Columbia about Amber. */
function gagged(): State {
  const state = rich()
  state.hands.MONO.sealedOrders = [
    { id: 'subpoena.COL.1.AMBER', kind: 'subpoena', government: 'COL', handle: 'AMBER', round: 1, case: null },
  ]
  return state
}

const dataDir = mkdtempSync(join(tmpdir(), 'long-arm-deals-'))
let server: RealServer
let line: Tap
let tables: Planted[]
let bots: Planted
let secret: Planted[]

beforeAll(async () => {
  const people = Array.from({ length: 9 }, () => ({ persons: PERSONS, level: 'idle', state: rich() }))
  tables = await plant(dataDir, people)
  ;[bots] = (await plant(dataDir, [{ persons: ['COL'], level: 'counsel', state: rich() }])) as [Planted]
  secret = await plant(
    dataDir,
    [1, 2].map(() => ({ persons: PERSONS, level: 'idle', state: gagged() })),
  )
  server = await startServer({ DATA_DIR: dataDir }, SCRIPTED)
  line = await tap(server.port)
})
afterAll(async () => {
  await line?.close()
  await server?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

function freshTable(): Planted {
  const table = tables.pop()
  if (table === undefined) throw new Error('plant more games')
  return table
}
async function twoOf(planted: Planted): Promise<{ col: Device; hib: Device }> {
  return { col: await sit(server.url, planted, 'COL'), hib: await sit(server.url, planted, 'HIB') }
}
const influence = (device: Device): number => device.view().hand?.influence ?? -1
const deals = (device: Device) => device.view().hand?.deals ?? []

describe('an offer', () => {
  test('lies before the two, is countered, signed, in escrow at once and carried out as the phase closes', async () => {
    const planted = freshTable()
    const { col, hib } = await twoOf(planted)
    expect(await col.offer(TURN, 'a', 'HIB', [gives('COL', 1), spares('HIB', 2)])).toBe(TURN)
    await hib.until('the offer', () => hib.offers().length === 1)
    expect(hib.offers()).toEqual(col.offers())
    const [asked] = hib.offers()
    await hib.offer(TURN, 'b', 'COL', [gives('COL', 2), spares('HIB', 1)], asked!.id)
    await col.until('the counter', () => col.offers()[0]?.from === 'HIB')
    expect(col.offers()).toMatchObject([{ from: 'HIB', to: 'COL', exchange: 1 }])
    await col.end('sign', TURN, 'c', col.offers()[0]!.id)
    await hib.until('the deal', () => deals(hib).length === 1 && hib.offers().length === 0)
    expect(deals(col)).toEqual(deals(hib))
    expect([influence(col), influence(hib), col.offers()]).toEqual([2, 3, []])
    // The same again is a yes, and nothing more
    expect(await col.end('sign', TURN, 'c', 'gone')).toBe(TURN)
    const others = [await sit(server.url, planted, 'MONO'), await sit(server.url, planted, 'AMBER')]
    for (const device of [col, hib, ...others]) await device.seal(TURN, 's')
    await Promise.all([col.closed(TURN), hib.closed(TURN)])
    expect(deals(hib)[0]?.terms.map(({ outcome }) => outcome)).toEqual(['kept', 'open'])
    expect(col.closings.get(TURN)?.filter(({ kind }) => kind === 'agreed')).toHaveLength(1)
    expect(others[0]?.closings.get(TURN)?.some(({ kind }) => kind === 'agreed' || kind === 'term-kept')).toBe(false)
    for (const device of [col, hib, ...others]) await device.leave()
  })

  test('is refused with its reason, withdrawn, declined, and comes only so often', async () => {
    const { col, hib } = await twoOf(freshTable())
    const say = (id: string, terms: readonly OfferedTerm[], to: Seat = 'HIB') => rejection(col.offer(TURN, id, to, terms))
    expect(await say('a', [gives('COL', 5)])).toEqual({ code: 'deal', reason: 'too-little-influence' })
    expect(await say('b', [gives('COL', 1)], 'COL')).toEqual({ code: 'deal', reason: 'not-the-two' })
    expect(await rejection(col.offer(TURN, 'c', 'HIB', [gives('COL', 1)], 'nobody'))).toEqual({ code: 'no-such-offer' })
    expect(await rejection(col.offer(3, 'd', 'HIB', [gives('COL', 1)]))).toEqual({ code: 'late' })
    expect(await rejection(col.room.request('offer', { turn: TURN, id: 'e', to: 'HIB', terms: 'x', answers: null }))).toEqual({
      code: 'bad-message',
    })
    await col.offer(TURN, 'f', 'HIB', [gives('COL', 1)])
    const [mine] = col.offers()
    expect(await rejection(col.end('sign', TURN, 'g', mine!.id))).toEqual({ code: 'no-such-offer' })
    expect(await rejection(hib.end('withdraw', TURN, 'h', mine!.id))).toEqual({ code: 'no-such-offer' })
    await hib.end('decline', TURN, 'i', mine!.id)
    await col.until('the no', () => col.offers().length === 0)
    for (let i = 1; i < OFFERS_PER_PAIR; i++) await col.offer(TURN, `more ${i}`, 'HIB', [gives('COL', 1)])
    expect(await say('too many', [gives('COL', 1)])).toEqual({ code: 'too-many-offers' })
    await col.end('withdraw', TURN, 'w', col.offers()[0]!.id)
    await hib.until('the rest', () => hib.offers().length === OFFERS_PER_PAIR - 2)
    await col.leave()
    await hib.leave()
  })

  test('goes with what its maker has signed away, and a sheet that can no longer be paid is unsealed', async () => {
    const planted = freshTable()
    const { col, hib } = await twoOf(planted)
    const amber = await sit(server.url, planted, 'AMBER')
    const again = await sitAgain(server.url, planted, 'COL')
    // A request costs 1; of 4 Influence 4 are signed away
    await again.seal(TURN, 's', [{ kind: 'mlat', handle: 'AMBER' }])
    await again.offer(TURN, 'x', 'AMBER', [gives('COL', 3)])
    await amber.until('an offer', () => amber.offers().length === 1)
    await hib.offer(TURN, 'a', 'COL', [gives('COL', 4)])
    await again.until('the other', () => again.offers().length === 2)
    await again.end('sign', TURN, 'b', again.offers()[1]!.id)
    await again.until('the seal to break', () => again.desk()?.sealed === false)
    await amber.until('the offer to go', () => amber.offers().length === 0)
    expect(again.desk()?.orders).toEqual([{ kind: 'mlat', handle: 'AMBER' }])
    expect(again.table().sealed).toBe(0)
    for (const device of [col, hib, amber, again]) await device.leave()
  })

  test('that changes after its party has come back is there once', async () => {
    const planted = freshTable()
    const first = await twoOf(planted)
    await first.col.offer(TURN, 'a', 'HIB', [spares('COL', 0), spares('HIB', 0)])
    await first.hib.until('the offer', () => first.hib.offers().length === 1)
    await first.hib.end('sign', TURN, 'b', first.hib.offers()[0]!.id)
    await first.col.leave()
    await first.hib.leave()
    const { col, hib } = await twoOf(planted)
    await col.room.request('deed', { do: 'end' })
    for (const device of [col, hib]) {
      await device.until('the end', () => device.table().gathering.stage === 'over')
      expect(deals(device).map(({ terms }) => terms.map(({ outcome }) => outcome))).toEqual([['lapsed', 'lapsed']])
      await device.leave()
    }
  })

  test('is there after kill -9; a signature counts once, whenever the power failed', { timeout: 60_000 }, async () => {
    const planted = freshTable()
    const { col, hib } = await twoOf(planted)
    await col.offer(TURN, 'a', 'HIB', [gives('COL', 1)])
    await col.offer(TURN, 'b', 'HIB', [gives('COL', 2)])
    await hib.until('both offers', () => hib.offers().length === 2)
    const [, second] = hib.offers()
    // On its way when the power fails: it may have been written or not
    hib.end('sign', TURN, 'mine', second!.id).catch(() => {})
    await server.stop('SIGKILL')
    server = await startServer({ DATA_DIR: dataDir }, SCRIPTED)
    const back = await twoOf(planted)
    await back.hib.until('the offers', () => back.hib.offers().length + deals(back.hib).length === 2)
    for (let i = 0; i < 2; i++) expect(await back.hib.end('sign', TURN, 'mine', second!.id)).toBe(TURN)
    await back.col.until('the deal', () => deals(back.col).length === 1)
    expect([influence(back.col), deals(back.hib).length]).toEqual([2, 1])
    expect(back.hib.offers().map(({ id }) => id)).toEqual(['2.COL.HIB.0'])
    await back.col.leave()
    await back.hib.leave()
    await line.close()
    line = await tap(server.port)
  })
})

test('bots answer at once, and what they sign counts', async () => {
  const col = await sit(server.url, bots, 'COL')
  await col.offer(TURN, 'a', 'HIB', [gives('COL', 2)])
  await col.until('the signature', () => deals(col).length === 1)
  expect(influence(col)).toBe(2)
  await col.offer(TURN, 'b', 'RHE', [gives('RHE', 4)])
  await col.until('an answer', () => col.offers().every(({ from }) => from !== 'COL'))
  expect(deals(col)).toHaveLength(1)
  await col.leave()
})

describe('what two agree on', () => {
  /** Everything one socket hears until now: the last answer on it comes after all of it. */
  async function heardBy(planted: Planted, who: Seat | null, deal: (col: Device, hib: Device) => Promise<void>): Promise<string[]> {
    const before = line.sockets.length
    const device = await sit(line.url, planted, who)
    const { col, hib } = await twoOf(planted)
    await deal(col, hib)
    await device.room.request('log', { from: 9 })
    const heard = transcript(line.sockets[before]!)
    await Promise.all([device, col, hib].map(one => one.leave()))
    return heard
  }
  const quiet = async (): Promise<void> => {}
  const agree = async (col: Device, hib: Device): Promise<void> => {
    await col.offer(TURN, 'a', 'HIB', [gives('COL', 1), spares('HIB', 2)])
    await col.offer(TURN, 'b', 'HIB', [spares('COL', 0)])
    await hib.until('the offers', () => hib.offers().length === 2)
    await hib.end('sign', TURN, 'c', hib.offers()[0]!.id)
    await hib.end('decline', TURN, 'd', hib.offers()[0]!.id)
    await col.until('the deal', () => deals(col).length === 1 && col.offers().length === 0)
  }

  test.each([['AMBER'], [null]] as const)('changes no byte for a third: %s', async who => {
    const without = await heardBy(freshTable(), who, quiet)
    const planted = freshTable()
    expect(await heardBy(planted, who, agree)).toEqual(without)
    // The late comer decodes nothing of it either; the frames were really read
    expect(framesIn(line.sockets.at(-1)!.bytes).length).toBeGreaterThan(2)
    const late = await sit(server.url, planted, who)
    expect(late.view().hand?.deals ?? []).toEqual([])
    await late.leave()
  })
})

describe('a gagged order', () => {
  test('is shown to a seat, and by that to the government, once', async () => {
    const planted = secret.pop()!
    const mono = await sit(server.url, planted, 'MONO')
    const { col, hib } = await twoOf(planted)
    const order = 'subpoena.COL.1.AMBER'
    const show = (device: Device, id: string): Promise<unknown> => device.room.request('show', { turn: TURN, id, order })
    expect(await rejection(show(hib, 'x'))).toEqual({ code: 'no-such-order' })
    expect(await rejection(mono.room.request('disclose', { turn: TURN, id: 'y', order, to: 'COL' }))).toEqual({ code: 'no-such-order' })
    expect(await mono.room.request('disclose', { turn: TURN, id: 'a', order, to: 'HIB' })).toBe(TURN)
    await hib.until('the slip', () => hib.view().hand?.slips.length === 1)
    expect(col.view().hand?.slips).toEqual([])
    expect(await show(hib, 'b')).toBe(TURN)
    await col.until('the slip', () => col.view().hand?.slips.length === 1)
    expect(await rejection(show(hib, 'c'))).toEqual({ code: 'no-such-order' })
    for (const device of [mono, col, hib]) await device.leave()
  })

  test('is no affair of who has no seat', async () => {
    const watching = await sit(server.url, secret[0]!, null)
    expect(await rejection(watching.offer(TURN, 'a', 'HIB', [gives('COL', 1)]))).toEqual({ code: 'spectator' })
    await watching.leave()
  })
})
