/** The embedded database: one file, held by one process. */
import { backup, DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { SqliteDialect } from 'kysely'
import { DatabaseInUse, type Opened } from './hold.ts'
import { after } from './timers.ts'

interface OpenedFile extends Opened {
  readonly backup: (file: string) => Promise<void>
  readonly close: () => void
}

/** Pages copied at a time: between two of these the server answers. */
const PAGES = 256

/** A copy that could not begin is tried again after so long (ms), and so often. */
const AGAIN_AFTER = 20
const TRIES = 200

/** Prepared queries that are kept. */
const KEPT = 200

/** Opens a file, making it if need be. Throws DatabaseInUse if another process holds it. */
export function openSqlite(file: string): OpenedFile {
  const sqlite = new DatabaseSync(file)
  try {
    sqlite.exec(
      'pragma locking_mode = exclusive; pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma secure_delete = on',
    )
    sqlite.exec('begin immediate; commit')
  } catch (error) {
    sqlite.close()
    if (error instanceof Error && /locked|busy/.test(error.message)) throw new DatabaseInUse(error.message)
    throw error
  }
  return {
    dialect: new SqliteDialect({ database: adapted(sqlite) }),
    // What is committed meanwhile goes into the copy too; SQLite copies nothing while a transaction is open.
    backup: copy => backedUp(sqlite, copy),
    close: () => sqlite.close(),
    // Deleted bytes are overwritten in the file; until now they stood in the log beside it.
    scrub: 'pragma wal_checkpoint(truncate)',
  }
}

/**
 * Copies to a new file. A copy that meets an open transaction with its first pages has not begun: node:sqlite then fails with
 * SQLite's code for no error at all, and leaves an empty file.
 */
async function backedUp(sqlite: DatabaseSync, copy: string): Promise<void> {
  for (let left = TRIES; ; left--) {
    try {
      await backup(sqlite, copy, { rate: PAGES })
      return
    } catch (error) {
      if (left === 0 || !(error instanceof Error && 'errcode' in error && error.errcode === 0)) throw error
      await new Promise<void>(go => void after(AGAIN_AFTER, go))
    }
  }
}

/** node:sqlite in the form of the library Kysely's dialect was made for. */
function adapted(sqlite: DatabaseSync): ConstructorParameters<typeof SqliteDialect>[0]['database'] & object {
  const rollback = (): { changes: number; lastInsertRowid: number } => {
    if (sqlite.isTransaction) sqlite.exec('rollback')
    return { changes: 0, lastInsertRowid: 0 }
  }
  const values = (parameters: readonly unknown[]): SQLInputValue[] => parameters as SQLInputValue[]
  const prepareNow = (query: string) => {
    // Where the disk fails SQLite has rolled back by itself: to say that there is nothing to roll back would hide why.
    if (query === 'rollback') return { reader: false, all: () => [], run: rollback, iterate: () => [].values() }
    const statement = sqlite.prepare(query)
    return {
      reader: statement.columns().length > 0,
      all: (parameters: readonly unknown[]) => statement.all(...values(parameters)),
      run: (parameters: readonly unknown[]) => statement.run(...values(parameters)),
      iterate: (parameters: readonly unknown[]) => statement.iterate(...values(parameters)),
    }
  }
  // The same few queries again and again; only lists of values make new ones.
  const prepared = new Map<string, ReturnType<typeof prepareNow>>()
  return {
    close: () => sqlite.close(),
    prepare(query: string) {
      let statement = prepared.get(query)
      if (statement === undefined) {
        if (prepared.size >= KEPT) prepared.clear()
        prepared.set(query, (statement = prepareNow(query)))
      }
      return statement
    },
  }
}
