// Backups of the embedded database, made by command while games are played.
import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Kysely } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import type { Entry } from '#shared/journal.ts'
import { openRecords } from '../../server/records.ts'
import { openDatabase } from '../../server/database.ts'
import { openSqlite } from '../../server/sqlite.ts'
import { SCRIPTED, startServer } from '../real-server.ts'
import { plant, sit, type Device, type Planted } from './seats.ts'

const folder = mkdtempSync(join(tmpdir(), 'long-arm-backup-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const folderOf = (name: string): string => join(folder, name)

/** Runs one of the project's commands; resolves to its exit code and all it said. */
function command(name: 'backup' | 'restore', dataDir: string, ...args: string[]): Promise<{ code: number | null; words: string }> {
  const script = fileURLToPath(new URL(`../../scripts/${name}.ts`, import.meta.url))
  const child = spawn(process.execPath, [script, ...args], { env: { ...process.env, DATA_DIR: dataDir }, cwd: folder })
  let words = ''
  child.stdout.on('data', (chunk: Buffer) => (words += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (words += chunk.toString()))
  return new Promise(done => child.on('close', code => done({ code, words })))
}

async function read(file: string, { game }: Planted): Promise<Entry[]> {
  const db = await openDatabase(file)
  const { entries } = await openRecords(db).archive.read(game)
  await db.destroy()
  return entries
}
const sealsIn = (entries: readonly Entry[]): string[] => entries.flatMap(entry => (entry.kind === 'sealed' ? [entry.id] : []))

test('a copy that meets an open transaction waits for it', async () => {
  const { dialect, backup } = openSqlite(folderOf('waiting.sqlite'))
  const db = new Kysely<{ one: { n: number } }>({ dialect })
  await db.schema.createTable('one').addColumn('n', 'integer').execute()
  const copied = await db.transaction().execute(async trx => {
    await trx.insertInto('one').values({ n: 1 }).execute()
    const copying = backup(folderOf('waited.sqlite'))
    await new Promise(go => setTimeout(go, 100))
    // Not waited for in here: it ends after the transaction.
    return () => copying
  })
  await copied()
  await db.destroy()
  const copy = new Kysely<{ one: { n: number } }>({ dialect: openSqlite(folderOf('waited.sqlite')).dialect })
  expect(await copy.selectFrom('one').selectAll().execute()).toEqual([{ n: 1 }])
  await copy.destroy()
})

test('a copy made while people play opens and holds all that was answered before it was asked for', { timeout: 120_000 }, async () => {
  const dataDir = folderOf('busy')
  mkdirSync(dataDir)
  const tables = await plant(
    dataDir,
    Array.from({ length: 8 }, () => ({ persons: ['COL', 'AMBER'] as const, level: 'idle', rounds: 8 as const })),
  )
  const server = await startServer({ DATA_DIR: dataDir }, SCRIPTED)
  const answered = new Map<string, string[]>(tables.map(({ game }) => [game, []]))
  let isOver = false
  const play = async (planted: Planted): Promise<void> => {
    const people = (await Promise.all((['COL', 'AMBER'] as const).map(who => sit(server.url, planted, who)))) as [Device, Device]
    while (!isOver && people[0].view().open.phase !== 'over') {
      const turn = people[0].turn()
      for (const device of people) {
        await device.seal(turn, `${device.who} ${turn}`)
        answered.get(planted.game)?.push(`${device.who} ${turn}`)
      }
      await Promise.all(people.map(device => device.closed(turn)))
    }
    await Promise.all(people.map(device => device.leave()))
  }
  const playing = Promise.all(tables.map(play))
  const copies: { file: string; before: Map<string, string[]> }[] = []
  for (let i = 0; i < 3; i++) {
    const before = new Map([...answered].map(([game, ids]) => [game, [...ids]]))
    const file = folderOf(`copy ${i}.sqlite`)
    expect(await command('backup', dataDir, `copy ${i}.sqlite`)).toEqual({
      code: 0,
      words: expect.stringMatching(/copy \d\.sqlite: 8 games with \d+ entries\.\n$/),
    })
    copies.push({ file, before })
  }
  isOver = true
  await playing
  // Killed: what was answered is in the log of the database, not in its file.
  await server.stop('SIGKILL')
  expect([...copies.at(-1)!.before.values()].flat().length).toBeGreaterThan(0)
  for (const { file, before } of copies)
    for (const planted of tables) expect(sealsIn(await read(file, planted))).toEqual(expect.arrayContaining(before.get(planted.game) ?? []))
  // Without a server the command opens the database itself.
  expect((await command('backup', dataDir, 'last.sqlite')).words).toMatch(/: 8 games with \d+ entries\.\n$/)
  for (const planted of tables)
    expect(sealsIn(await read(folderOf('last.sqlite'), planted))).toEqual(expect.arrayContaining(answered.get(planted.game) ?? []))
})

test('a backup takes the place of the games, which are kept; not while the server runs', { timeout: 120_000 }, async () => {
  const dataDir = folderOf('restored')
  mkdirSync(dataDir)
  const [planted] = (await plant(dataDir, [{ persons: ['COL', 'AMBER'], level: 'idle' }])) as [Planted]
  const server = await startServer({ DATA_DIR: dataDir }, SCRIPTED)
  const col = await sit(server.url, planted, 'COL')
  await col.seal(2, 'kept')
  expect((await command('backup', dataDir, 'good.sqlite')).code).toBe(0)
  await col.break(2, 'gone')
  expect(await command('restore', dataDir, 'good.sqlite')).toEqual({ code: 1, words: 'The server is running: stop it first.\n' })
  await col.leave()
  await server.stop()
  const { code, words } = await command('restore', dataDir, 'good.sqlite')
  expect({ code, words }).toEqual({ code: 0, words: expect.stringContaining('start the server') })
  const aside = /kept in (.*)\.\n/.exec(words)?.[1] ?? ''
  expect((await read(aside, planted)).map(({ kind }) => kind)).toEqual(['begun', 'sealed', 'broken'])
  const again = await startServer({ DATA_DIR: dataDir }, SCRIPTED)
  const back = await sit(again.url, planted, 'COL')
  await back.until('the sheet', () => back.desk() !== null)
  expect(back.desk()?.sealed).toBe(true)
  await back.leave()
  await again.stop()
})

test('nothing is overwritten, and what is in the way is one clear sentence', { timeout: 120_000 }, async () => {
  const dataDir = folderOf('refused')
  mkdirSync(dataDir)
  expect((await command('backup', dataDir, 'x.sqlite')).words).toMatch(/^There are no games in .*\.\n$/)
  await plant(dataDir, [{ persons: ['COL'], level: 'idle' }])
  expect((await command('backup', dataDir)).words).toMatch(/^Say where to: /)
  copyFileSync(join(dataDir, 'long-arm.sqlite'), folderOf('there.sqlite'))
  expect(await command('backup', dataDir, 'there.sqlite')).toEqual({ code: 1, words: expect.stringMatching(/^There is a file .*\.\n$/) })
  expect((await command('restore', dataDir, 'nowhere.sqlite')).words).toMatch(/^Say which backup: /)
  const server = await startServer({ DATA_DIR: dataDir }, SCRIPTED)
  if (process.platform !== 'win32') expect(statSync(join(dataDir, 'control')).mode & 0o777).toBe(0o600)
  expect((await command('backup', dataDir, join('no', 'such', 'folder'))).code).toBe(1)
  expect(existsSync(folderOf('no'))).toBe(false)
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
  await server.stop()
  expect(existsSync(join(dataDir, 'control'))).toBe(false)
})
