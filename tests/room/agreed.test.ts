// What a table has agreed before its game and what comes of it: whether there are deals, and how long such games take.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OfferedTerm } from '#shared/deals/deal.ts'
import { rulesNow } from '#shared/laws.ts'
import type { DealMode } from '#shared/presets.ts'
import type { About } from '#shared/wire.ts'
import { openDatabase } from '../../server/database.ts'
import { type RealServer, SCRIPTED, startServer } from '../real-server.ts'
import { storeEnv, storeOf } from '../store.ts'
import { codeOf, guestsOf, type Guest } from './guests.ts'
import { rejection, SEED } from './seats.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'long-arm-agreed-'))
let server: RealServer
const run = async (): Promise<RealServer> => startServer(await storeEnv(dataDir, { DATA_DIR: dataDir, SEED }), SCRIPTED)
beforeAll(async () => {
  server = await run()
})
afterAll(async () => {
  await server?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})
const { host, come, again, post } = guestsOf(() => server.url)

const ROUNDS = 4
const LAST = 2 * ROUNDS + 1

interface Agreed {
  readonly level: string
  readonly deals?: DealMode
}
/** Two people who play RHE and HIB, four rounds. */
async function playing({ level, deals }: Agreed): Promise<readonly [Guest, Guest]> {
  const ann = await host('Ann', 'quick')
  const bo = await come(codeOf(ann), 'Bo')
  await ann.do({ do: 'preset', preset: 'quick', rounds: ROUNDS })
  await ann.do({ do: 'level', seat: null, level })
  if (deals !== undefined) await ann.do({ do: 'deals', deals })
  await ann.do({ do: 'sit', seat: 'RHE' })
  await bo.do({ do: 'sit', seat: 'HIB' })
  await ann.do({ do: 'start' })
  ann.device.sitsAs('RHE')
  bo.device.sitsAs('HIB')
  for (const { device } of [ann, bo]) await device.until('the game', () => device.table().gathering.stage === 'playing')
  return [ann, bo]
}
async function playUntil(people: readonly Guest[], last: number): Promise<void> {
  const [first] = people
  for (let turn = first?.device.turn() ?? last; turn < last; turn++) {
    await Promise.all(people.map(({ device }) => device.seal(turn, `seal ${turn}`)))
    await Promise.all(people.map(({ device }) => device.closed(turn)))
  }
}
const leave = (people: readonly Guest[]): Promise<unknown> => Promise.all(people.map(({ device }) => device.leave()))

describe('deals (R6.13)', () => {
  const gift: OfferedTerm = { by: 'RHE', binding: true, what: { kind: 'transfer', influence: 1, when: null } }
  const promise: OfferedTerm = { by: 'RHE', binding: false, what: { kind: 'transfer', influence: 1, when: null } }

  test('are made by people and bots where the host has not switched them off, and by nobody where they are off', async () => {
    const offered = async (deals: DealMode): Promise<{ byBots: number; answers: unknown[] }> => {
      const people = await playing({ level: 'counsel', deals })
      const [ann, bo] = people
      for (const { device } of people) expect(device.table().gathering.deals).toBe(deals)
      let byBots = 0
      for (const turn of [2, 3, 4]) {
        // What bots offer is told before this is answered.
        for (const { device } of people) await device.room.request('log', { from: turn })
        byBots += people.flatMap(({ device }) => device.offers()).filter(({ from }) => from !== 'RHE' && from !== 'HIB').length
        await playUntil(people, turn + 1)
      }
      const answers = await Promise.all(
        [gift, promise].map((term, i) =>
          ann.device.offer(ann.device.turn(), `offer ${i}`, 'HIB', [term]).then(
            () => 'taken',
            (error: unknown) => rejection(Promise.reject(error as Error)),
          ),
        ),
      )
      await leave([ann, bo])
      return { byBots, answers }
    }
    const on = await offered('all')
    expect(on.byBots).toBeGreaterThan(1)
    expect(on.answers).toEqual(['taken', 'taken'])
    const no = { code: 'deal', reason: 'no-deals' }
    expect(await offered('off')).toEqual({ byBots: 0, answers: [no, no] })
  })

  test('may be had without votes for sale; nobody but the host chooses, and not once the game is on', async () => {
    const people = await playing({ level: 'random', deals: 'no-votes' })
    const [ann, bo] = people
    expect(rulesNow(bo.device.view().open)).toMatchObject({ deals: true, voteContracts: false })
    expect(await rejection(ann.do({ do: 'deals', deals: 'all' }))).toEqual({ code: 'table', reason: 'not-in-lobby' })
    expect(await rejection(bo.do({ do: 'deals', deals: 'all' }))).toEqual({ code: 'table', reason: 'not-host' })
    await leave(people)
  })

  test('are as before at a table of before there was the choice', async () => {
    const ann = await host()
    await ann.device.leave()
    await server.stop()
    const db = await openDatabase(await storeOf(dataDir))
    const { gathering } = await db.selectFrom('game').select('gathering').where('id', '=', ann.ticket.game).executeTakeFirstOrThrow()
    const { deals, ...old } = JSON.parse(gathering) as { deals: unknown }
    expect(deals).toBe('all')
    await db
      .updateTable('game')
      .set({ gathering: JSON.stringify(old) })
      .where('id', '=', ann.ticket.game)
      .execute()
    await db.destroy()
    server = await run()
    const back = await again(ann)
    expect(back.device.table().gathering.deals).toBe('all')
    await back.device.leave()
  })
})

describe('how long games take', () => {
  const about = (): Promise<About> => post<About>('/api/about', {})

  test('is told from five finished games on, and from none that was ended by vote; it outlives games and server', async () => {
    const games: (readonly [Guest, Guest])[] = []
    for (let i = 0; i < 6; i++) games.push(await playing({ level: 'random' }))
    for (const people of games) await playUntil(people, LAST)
    const ended = games.pop()!
    await ended[0].do({ do: 'end' })
    for (const people of [...games, ended]) await leave(people)
    await server.stop()
    // As if they had begun so many minutes ago.
    const db = await openDatabase(await storeOf(dataDir))
    for (const [i, [ann]] of games.entries())
      await db
        .updateTable('journal')
        .set({ at: Date.now() - [21, 3, 35, 600, 28][i]! * 60_000 })
        .where('game', '=', ann.ticket.game)
        .where('seq', '=', 0)
        .execute()
    await db.destroy()
    server = await run()
    for (const people of games) {
      expect((await about()).lengths).toEqual([])
      const back = [await again(people[0], 'RHE'), await again(people[1], 'HIB')]
      await playUntil(back, LAST + 1)
      await back[0]!.device.until('the end', () => back[0]!.device.table().gathering.stage === 'over')
      await back[0]!.device.room.request('erase', {})
    }
    const quick = { preset: 'quick', rounds: ROUNDS, clock: 60, minutes: 28 }
    const told = [
      { ...quick, people: 2 },
      { ...quick, people: null },
    ]
    expect((await about()).lengths).toEqual(expect.arrayContaining(told))
    await server.stop('SIGKILL')
    server = await run()
    expect((await about()).lengths).toHaveLength(2)
  })
})
