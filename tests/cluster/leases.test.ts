import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore, type Store } from '../../server/database.ts'
import { GameMoved, openLeases, type Leases } from '../../server/leases.ts'
import { openRecords, type Records } from '../../server/records.ts'
import { plantIn } from '../room/seats.ts'
import { storeOf } from '../store.ts'

interface Side extends Records {
  readonly leases: Leases
}

let store: Store
let a: Side
let b: Side

beforeAll(async () => {
  if (!process.env.TEST_POSTGRES) return
  store = await openStore(await storeOf('leases'), { isShared: true })
  const side = (me: string): Side => {
    const leases = openLeases(store.db, me, `here/${me}`)
    return { leases, ...openRecords(store.db, leases.fence) }
  }
  a = side('a')
  b = side('b')
  await a.leases.beat()
  await b.leases.beat()
})

afterAll(() => store?.db.destroy())

const newGame = async (): Promise<string> => (await plantIn(a, { persons: ['COL'], level: 'idle' })).game

/** As if a process had not been heard of for longer than it may. */
const forget = (id: string) => store.db.updateTable('process').set({ beat: 0 }).where('id', '=', id).execute()

const seal = { kind: 'broken', turn: 2, seat: 'COL', id: 'x' } as const
const draft = { kind: 'drafted', turn: 2, seat: 'COL', orders: [] } as const

test('one process holds a game, however many ask at once', async () => {
  const game = await newGame()
  const taken = await Promise.all([a, b, a, b].map(({ leases }) => leases.take(game)))
  expect(taken.filter(Boolean)).toHaveLength(2)
  expect(taken[0]).not.toBe(taken[1])
  expect(taken.slice(0, 2)).toEqual(taken.slice(2))
})

test('who has not been heard of loses its games, and writes nothing there any more', async () => {
  const game = await newGame()
  expect(await a.leases.take(game)).toBe(true)
  await a.archive.keepDraft(game, 1, draft)
  await forget('a')
  expect(await b.leases.orphans(100)).toContain(game)
  expect(await b.leases.take(game)).toBe(true)
  expect(await b.leases.orphans(100)).not.toContain(game)
  await expect(a.archive.append(game, 1, seal)).rejects.toThrow(GameMoved)
  await expect(a.archive.keepDraft(game, 1, draft)).rejects.toThrow(GameMoved)
  await b.archive.append(game, 1, seal)
  expect(await a.leases.beat()).not.toContain(game)
  expect(await b.leases.beat()).toContain(game)
})

test('who takes a game over waits for what is being written, and reads it', async () => {
  const game = await newGame()
  await a.leases.take(game)
  await a.leases.beat()
  let taking: Promise<boolean> = Promise.resolve(false)
  await store.db.transaction().execute(async on => {
    await a.leases.fence(on, game)
    await forget('a')
    let isTaken = false
    taking = b.leases.take(game).then(taken => (isTaken = taken))
    await new Promise(go => setTimeout(go, 300))
    expect(isTaken).toBe(false)
    await on.updateTable('game').set({ touched: 7 }).where('id', '=', game).execute()
  })
  expect(await taking).toBe(true)
  expect(await store.db.selectFrom('game').select('touched').where('id', '=', game).executeTakeFirst()).toEqual({ touched: 7 })
})

test('who fell asleep in the middle of writing does not keep a game from the others', { timeout: 60_000 }, async () => {
  const game = await newGame()
  await a.leases.beat()
  await b.leases.beat()
  await a.leases.take(game)
  const asleep = store.db.transaction().execute(async on => {
    await a.leases.fence(on, game)
    await forget('a')
    expect(await b.leases.take(game)).toBe(true)
    await on.updateTable('game').set({ touched: 8 }).where('id', '=', game).execute()
  })
  await expect(asleep).rejects.toThrow()
  expect(await store.db.selectFrom('game').select('touched').where('id', '=', game).executeTakeFirst()).not.toEqual({ touched: 8 })
})

test('writers of other games do not suffer for one that has moved', async () => {
  const [moved, kept] = [await newGame(), await newGame()]
  await a.leases.beat()
  await b.leases.beat()
  await b.leases.take(moved)
  await a.leases.take(kept)
  const both = await Promise.allSettled([a.archive.append(moved, 1, seal), a.archive.append(kept, 1, seal)])
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
})

test('a process that ends leaves its games to the others at once', async () => {
  const game = await newGame()
  await a.leases.take(game)
  await a.leases.end()
  expect(await b.leases.take(game)).toBe(true)
  expect((await b.leases.peers()).map(({ id }) => id)).toEqual(['b'])
  await b.leases.release([game])
  await a.leases.beat()
  expect(await a.leases.take(game)).toBe(true)
})
