import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openDatabase } from './database.ts'
import { newWriter, NotWritten } from './writer.ts'

const folder = mkdtempSync(join(tmpdir(), 'long-arm-writer-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('what follows something that could not be written is not written either, until its game is read again', async () => {
  const db = await openDatabase(join(folder, 'test.sqlite'))
  const write = newWriter(db)
  const keep = (game: string, id: string): Promise<void> =>
    write(on => on.insertInto('game').values({ id, created: 0, touched: 0, gathering: game, deadline: 0 }).execute(), game)
  const full = (game: string): Promise<void> => write(() => Promise.reject(new Error('no space left')), game)
  const outcomes = await Promise.allSettled([keep('a', '1'), full('a'), keep('a', '2'), keep('b', '3'), full('b')])
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled', 'rejected'])
  await expect(keep('a', '4')).rejects.toThrow(NotWritten)
  write.renew('a')
  await keep('a', '5')
  await expect(keep('b', '6')).rejects.toThrow('what was to be written before')
  const rows = await db.selectFrom('game').select('id').orderBy('id').execute()
  expect(rows.map(({ id }) => id)).toEqual(['1', '3', '5'])
  await db.destroy()
})
