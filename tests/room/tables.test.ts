// A table of friends at a real server: coming by code, sitting down, playing, leaving, being host; and all of it after a kill.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CLOSED, type TableSeen, type Ticket } from '#shared/wire.ts'
import { type RealServer, SCRIPTED, startServer } from '../real-server.ts'
import { storeEnv } from '../store.ts'
import { codeOf, guestsOf, type Guest } from './guests.ts'
import { rejection } from './seats.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'long-arm-tables-'))
let server: RealServer
const run = async (): Promise<RealServer> =>
  startServer(await storeEnv(dataDir, { DATA_DIR: dataDir, HOST_AWAY: '300', MISS_BURST: '5' }), SCRIPTED)

beforeAll(async () => {
  server = await run()
})
afterAll(async () => {
  await server?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

const { post, newDevice, host, come, enter, again } = guestsOf(() => server.url)

/** Two people who play COL and AMBER. */
async function playing(preset = 'unhurried'): Promise<{ ann: Guest; bo: Guest }> {
  const ann = await host('Ann', preset)
  const bo = await come(codeOf(ann), 'Bo')
  await ann.do({ do: 'level', seat: null, level: 'clerk' })
  await ann.do({ do: 'sit', seat: 'COL' })
  await bo.do({ do: 'sit', seat: 'AMBER' })
  await ann.do({ do: 'start' })
  ann.device.sitsAs('COL')
  bo.device.sitsAs('AMBER')
  await bo.device.until('the game', () => bo.device.table().gathering.stage === 'playing')
  return { ann, bo }
}

describe('a table', () => {
  test('is found by its code in any spacing, and tells little to who knows it', async () => {
    const ann = await host('Ann <b>')
    const code = codeOf(ann)
    expect(code).toMatch(/^\d{6}$/)
    const seen = await post<TableSeen>('/api/look', { code: ` ${code.slice(0, 3)}\u00a0${code.slice(3)}-` })
    expect(seen).toEqual({ code, stage: 'lobby', preset: 'unhurried', rounds: 8, host: 'Ann <b>', people: 1, sitting: 0, locked: false })
    const bo = await come(`${code.slice(0, 2)} ${code.slice(2)}`, 'ann <b>')
    await ann.device.until('Bo', () => ann.device.table().gathering.people.length === 2)
    expect(ann.device.table().gathering.people.map(one => one.name)).toEqual(['Ann <b>', 'ann <b> 2'])
    expect(ann.device.table().around).toEqual([1, 2])
    await Promise.all([ann, bo].map(({ device }) => device.leave()))
  })

  test('cannot be guessed: a few codes that lead nowhere, and no more are looked at', async () => {
    const ann = await host()
    const wrong = codeOf(ann) === '000000' ? '000001' : '000000'
    const answers: string[] = []
    for (let i = 0; i < 7; i++) {
      answers.push(
        await post('/api/look', { code: wrong }).then(
          () => 'found',
          (error: unknown) => (error as Error).message,
        ),
      )
    }
    expect(answers).toEqual([...Array.from({ length: 5 }, () => 'no-such-code'), 'too-many', 'too-many'])
    await expect(post('/api/look', { code: codeOf(ann) })).rejects.toThrow('too-many')
    await server.stop()
    server = await run()
    expect(await post('/api/look', { code: codeOf(ann) })).toMatchObject({ stage: 'lobby' })
  })

  test('begins with those who sit; each then decodes the own hand and no other', async () => {
    const { ann, bo } = await playing()
    expect(ann.device.view().hand).toMatchObject({ party: 'government' })
    expect(bo.device.view().hand).toMatchObject({ party: 'account' })
    expect(bo.device.room.state.governments?.get('COL')).toBeUndefined()
    expect(ann.device.view().open.setting.competing).toEqual(['COL', 'AMBER'])
    await ann.device.seal(2, 'a')
    await bo.device.until('the seal', () => bo.device.table().sealed !== 0)
    await bo.device.seal(2, 'a')
    await ann.device.closed(2)
    expect(await rejection(ann.do({ do: 'sit', seat: 'HIB' }))).toEqual({ code: 'table', reason: 'not-in-lobby' })
    await Promise.all([ann, bo].map(({ device }) => device.leave()))
  })

  test("gives a bot's seat to who comes late, and that seat's knowledge with it", async () => {
    const { ann, bo } = await playing()
    const cy = await come(codeOf(ann), 'Cy')
    await cy.device.until('the game', () => cy.device.view().open.round === 1)
    expect(cy.device.view().hand).toBeNull()
    await cy.do({ do: 'sit', seat: 'MONO' })
    cy.device.sitsAs('MONO')
    await cy.device.until('the hand', () => cy.device.view().hand?.party === 'provider')
    for (const { device } of [ann, bo]) await device.seal(2, 'a')
    expect(ann.device.turn()).toBe(2)
    await cy.device.seal(2, 'a')
    await ann.device.closed(2)
    // Who gives the seat up gets nothing more of it, and its bot plays on.
    await cy.do({ do: 'sit', seat: null })
    cy.device.sitsAs(null)
    for (const { device } of [ann, bo]) await device.seal(3, 'b')
    await cy.device.closed(3)
    expect(await rejection(cy.device.seal(4, 'c'))).toEqual({ code: 'spectator' })
    await Promise.all([ann, bo, cy].map(({ device }) => device.leave()))
  })

  test('goes on after a kill with everybody in their place, and the seals that were answered', async () => {
    const { ann, bo } = await playing('standard')
    const lobby = await host('Di')
    await lobby.do({ do: 'sit', seat: 'HIB' })
    await bo.device.seal(2, 'a')
    const { deadline } = bo.device.table()
    expect(deadline).toBeGreaterThan(0)
    await server.stop('SIGKILL')
    server = await run()
    const [annBack, boBack] = [await again(ann, 'COL'), await again(bo, 'AMBER')]
    await boBack.device.until('the sealed sheet', () => boBack.device.desk()?.sealed === true)
    expect(annBack.device.table().gathering.people.map(one => one.seat)).toEqual(['COL', 'AMBER'])
    expect(annBack.device.table().deadline).toBe(deadline)
    const di = await again(lobby)
    expect(di.device.table().gathering).toMatchObject({ stage: 'lobby', people: [{ name: 'Di', seat: 'HIB' }] })
    expect(await post('/api/look', { code: codeOf(di) })).toMatchObject({ host: 'Di' })
    await Promise.all([annBack, boBack, di].map(({ device }) => device.leave()))
  })

  test('ends by vote, and the same people play again by the same keys', async () => {
    const { ann, bo } = await playing()
    await ann.do({ do: 'vote', motion: 'end', yes: true })
    expect(ann.device.table().gathering.votes.end).toEqual([1])
    expect(await rejection(bo.device.room.request('rematch', {}))).toEqual({ code: 'not-over' })
    await bo.do({ do: 'vote', motion: 'end', yes: true })
    await ann.device.until('the end', () => ann.device.view().open.phase === 'over')
    expect(ann.device.view().open.ended).toBe('vote')
    const [one, other] = await Promise.all([ann, bo].map(({ device }) => device.room.request('rematch', {})))
    expect(one).toBe(other)
    await bo.device.until('the next game', () => bo.device.table().gathering.next === one)
    const next = await enter(await post<Ticket>('/api/seat', { key: bo.ticket.key }))
    expect(next.ticket.game).toBe(one)
    expect(next.device.table().gathering).toMatchObject({
      stage: 'lobby',
      people: [
        { name: 'Ann', seat: 'AMBER' },
        { name: 'Bo', seat: 'COL' },
      ],
    })
    expect(codeOf(next)).toMatch(/^\d{6}$/)
    expect(codeOf(next)).not.toBe(codeOf(ann))
    const old = await again(bo, 'AMBER')
    expect(await old.device.room.request('debrief', {})).toMatchObject({ state: { open: { ended: 'vote' } } })
    // Bo's first socket was moved out by the last one.
    await Promise.all([ann, next, old].map(({ device }) => device.leave()))
  })

  test('has a clock that host or people stop and extend', async () => {
    const { ann, bo } = await playing('standard')
    const before = ann.device.table().deadline
    await ann.do({ do: 'extend' })
    expect(ann.device.table().deadline).toBe(before + 60)
    await ann.do({ do: 'pause', paused: true })
    expect(ann.device.table()).toMatchObject({ deadline: 0, gathering: { held: expect.any(Number) } })
    for (const { device } of [ann, bo]) await device.seal(2, 'a')
    expect(ann.device.turn()).toBe(2)
    await ann.do({ do: 'pause', paused: false })
    await ann.device.closed(2)
    await Promise.all([ann, bo].map(({ device }) => device.leave()))
  })
})

describe('a host', () => {
  test("alone may do what is the host's, and hands it over", async () => {
    const ann = await host()
    const bo = await come(codeOf(ann), 'Bo')
    for (const deed of [{ do: 'start' }, { do: 'lock', locked: true }, { do: 'remove', person: 1 }] as const)
      expect(await rejection(bo.do(deed))).toEqual({ code: 'table', reason: 'not-host' })
    await ann.do({ do: 'hand-over', person: 2 })
    expect(await rejection(ann.do({ do: 'start' }))).toEqual({ code: 'table', reason: 'not-host' })
    await bo.do({ do: 'lock', locked: true })
    await expect(come(codeOf(ann), 'Cy')).rejects.toThrow('table-locked')
    await Promise.all([ann, bo].map(({ device }) => device.leave()))
  })

  test('removes somebody, who stays out by key and by browser, while others come', async () => {
    const ann = await host()
    const browser = newDevice()
    const bo = await come(codeOf(ann), 'Bo', browser)
    const left = new Promise(done => bo.device.room.onLeave(done))
    await ann.do({ do: 'remove', person: 2 })
    expect(await left).toBe(CLOSED.removed)
    await expect(again(bo)).rejects.toThrow('no-such-key')
    await expect(come(codeOf(ann), 'Bo again', browser)).rejects.toThrow('removed')
    const cy = await come(codeOf(ann), 'Cy')
    expect(cy.ticket.person).toBe(3)
    await Promise.all([ann, cy].map(({ device }) => device.leave()))
  })

  test('who is away for a while is host no more', async () => {
    const ann = await host()
    const bo = await come(codeOf(ann), 'Bo')
    await ann.device.leave()
    await bo.device.until('the office', () => bo.device.table().gathering.host === 2)
    await bo.device.leave()
  })
})
