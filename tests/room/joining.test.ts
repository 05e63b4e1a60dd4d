// Coming to a table again by the same key, because the answer was lost: the same person, once, whatever happens in between.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Ticket } from '#shared/wire.ts'
import { newKey } from '../../server/keys.ts'
import { type RealServer, SCRIPTED, startServer } from '../real-server.ts'
import { storeEnv } from '../store.ts'
import { codeOf, guestsOf, type Guest } from './guests.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'long-arm-joining-'))
let server: RealServer
const run = async (): Promise<RealServer> => startServer(await storeEnv(dataDir, { DATA_DIR: dataDir }), SCRIPTED)
beforeAll(async () => {
  server = await run()
})
afterAll(async () => {
  await server?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

const { host, join: joins, enter, again, newDevice } = guestsOf(() => server.url)
const names = ({ device }: Guest): string[] => device.table().gathering.people.map(({ name }) => name)

test('who asks twice comes once: one after the other, at the same time, after a kill, and while the table is locked', async () => {
  const ann = await host()
  const [code, key, device] = [codeOf(ann), newKey(), newDevice()]
  const asked = await Promise.all([1, 2, 3].map(() => joins(code, 'Bo', device, key)))
  for (const ticket of [...asked, await joins(code, 'Bo', device, key)]) expect(ticket).toEqual(asked[0])
  expect(asked[0]).toMatchObject({ person: 2, seat: null, key })
  await ann.do({ do: 'assign', person: 2, seat: 'HIB' })
  await ann.do({ do: 'lock', locked: true })
  await server.stop('SIGKILL')
  server = await run()
  expect(await joins(code, 'Bo', device, key)).toEqual({ ...asked[0], seat: 'HIB' })
  await expect(joins(code, 'Bo', device, newKey())).rejects.toThrow('table-locked')
  const [annBack, bo] = [await again(ann), await enter(asked[0] as Ticket, 'HIB')]
  expect(names(annBack)).toEqual(['Ann', 'Bo'])
  await Promise.all([annBack, bo].map(one => one.device.leave()))
})

test('a name that was let pass is not held again', async () => {
  const ann = await host()
  const [code, key, device] = [codeOf(ann), newKey(), newDevice()]
  await joins(code, 'Dick', device, key)
  await ann.device.until('the name', () => ann.device.lines().length === 1)
  await ann.device.room.request('judge', { line: ann.device.lines()[0]?.id, pass: true })
  await joins(code, 'Dick', device, key)
  expect(names(ann)).toEqual(['Ann', 'Dick'])
  expect(ann.device.lines().filter(({ is }) => is === 'held')).toEqual([])
  await ann.device.leave()
})

test('who was removed stays out by that key in another browser too; who has left comes as somebody new', async () => {
  const ann = await host()
  const code = codeOf(ann)
  const [removed, left] = [newKey(), newKey()]
  await joins(code, 'Bo', newDevice(), removed)
  await ann.do({ do: 'remove', person: 2 })
  await expect(joins(code, 'Bo', newDevice(), removed)).rejects.toThrow('removed')
  const cy = await enter(await joins(code, 'Cy', newDevice(), left))
  // The line may be closed before the answer.
  await cy.do({ do: 'leave' }).catch(() => {})
  expect(await joins(code, 'Cy', newDevice(), left)).toMatchObject({ person: 4 })
  await ann.device.until('Cy', () => names(ann).join() === 'Ann,Cy')
  await ann.device.leave()
})

test('a key is 128 bits and nothing else', async () => {
  const ann = await host()
  for (const key of ['', 'short', 'x'.repeat(23), `${newKey().slice(1)} `])
    await expect(joins(codeOf(ann), 'Bo', newDevice(), key)).rejects.toThrow('bad-request')
  expect(names(ann)).toEqual(['Ann'])
  await ann.device.leave()
})
