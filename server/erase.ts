/** Deleting a game: every row that knows it, whoever wrote it. */
import { createHash } from 'node:crypto'
import type { Receipt } from '#shared/wire.ts'
import type { Tables } from './database.ts'
import type { On } from './rows.ts'

/** Tables with rows of a game, each before those it refers to. */
const OF_A_GAME = [
  'draft',
  'journal',
  'said',
  'place',
  'code',
  'replay',
  'lease',
  'desk',
  'doing',
] as const satisfies readonly (keyof Tables)[]

/** Deletes a game, and returns what can be shown of it afterwards. Throws if there is no such game. */
export async function eraseGame(on: On, game: string): Promise<Receipt> {
  const { id } = await on.selectFrom('game').select('id').where('id', '=', game).executeTakeFirstOrThrow()
  const entries = await on.selectFrom('journal').select('entry').where('game', '=', id).orderBy('seq').execute()
  const hash = createHash('sha256')
  for (const { entry } of entries) hash.update(entry)
  const rows: Record<string, number> = {}
  for (const table of OF_A_GAME) {
    const { numDeletedRows } = await on.deleteFrom(table).where('game', '=', id).executeTakeFirstOrThrow()
    rows[table] = Number(numDeletedRows)
  }
  await on.deleteFrom('game').where('id', '=', id).execute()
  return { game: id, at: Date.now(), rows, hash: hash.digest('hex') }
}
