/** The database: tables, migrations and how it is opened. Every commit is on the disk when its promise resolves. */
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { Kysely, SqliteDialect, type Generated } from 'kysely'
import { Migrator, type Migration } from 'kysely/migration'

export interface Tables {
  game: {
    /** Its code, by which people find it. */
    code: string
    /** 1 when it has ended. */
    over: Generated<number>
    /** Milliseconds since 1970. */
    created: number
    touched: number
  }
  /** Who may sit or watch; of the key only the hash. */
  seat_key: { hash: string; game: string; seat: string | null }
  /** Entries as JSON. Nothing here is ever changed. */
  journal: { game: string; seq: number; kind: string; turn: number; entry: string; at: number }
  /** The newest draft of each seat; `seq` is the number of entries that were there when it was written. */
  draft: { game: string; seat: string; seq: number; entry: string }
}

const MIGRATIONS: Record<string, Migration> = {
  '001-games': {
    async up(db) {
      await db.schema
        .createTable('game')
        .addColumn('code', 'text', it => it.primaryKey())
        .addColumn('over', 'integer', it => it.notNull().defaultTo(0))
        .addColumn('created', 'bigint', it => it.notNull())
        .addColumn('touched', 'bigint', it => it.notNull())
        .execute()
      await db.schema.createIndex('game_by_touch').on('game').columns(['over', 'touched']).execute()
      await db.schema
        .createTable('seat_key')
        .addColumn('hash', 'text', it => it.primaryKey())
        .addColumn('game', 'text', it => it.notNull().references('game.code'))
        .addColumn('seat', 'text')
        .execute()
      await db.schema
        .createTable('journal')
        .addColumn('game', 'text', it => it.notNull().references('game.code'))
        .addColumn('seq', 'integer', it => it.notNull())
        .addColumn('kind', 'text', it => it.notNull())
        .addColumn('turn', 'integer', it => it.notNull())
        .addColumn('entry', 'text', it => it.notNull())
        .addColumn('at', 'bigint', it => it.notNull())
        .addPrimaryKeyConstraint('journal_key', ['game', 'seq'])
        .execute()
      await db.schema
        .createTable('draft')
        .addColumn('game', 'text', it => it.notNull().references('game.code'))
        .addColumn('seat', 'text', it => it.notNull())
        .addColumn('seq', 'integer', it => it.notNull())
        .addColumn('entry', 'text', it => it.notNull())
        .addPrimaryKeyConstraint('draft_key', ['game', 'seat'])
        .execute()
    },
  },
}

/** Another process has the database open. */
export class DatabaseInUse extends Error {}

/**
 * Opens the database in a file, making and migrating it if need be. One process holds it at a time, and its death, however
 * violent, sets it free. Throws DatabaseInUse if another process holds it.
 */
export async function openDatabase(file: string): Promise<Kysely<Tables>> {
  const sqlite = new DatabaseSync(file)
  try {
    sqlite.exec('pragma locking_mode = exclusive; pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on')
    sqlite.exec('begin immediate; commit')
  } catch (error) {
    sqlite.close()
    if (error instanceof Error && /locked|busy/.test(error.message)) throw new DatabaseInUse(error.message)
    throw error
  }
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: adapted(sqlite) }) })
  const { error } = await new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(MIGRATIONS) },
  }).migrateToLatest()
  if (error !== undefined) throw error
  return db
}

/** node:sqlite in the form of the library Kysely's dialect was made for. */
function adapted(sqlite: DatabaseSync): ConstructorParameters<typeof SqliteDialect>[0]['database'] & object {
  const values = (parameters: readonly unknown[]): SQLInputValue[] => parameters as SQLInputValue[]
  return {
    close: () => sqlite.close(),
    prepare(query: string) {
      const statement = sqlite.prepare(query)
      return {
        reader: statement.columns().length > 0,
        all: (parameters: readonly unknown[]) => statement.all(...values(parameters)),
        run: (parameters: readonly unknown[]) => statement.run(...values(parameters)),
        iterate: (parameters: readonly unknown[]) => statement.iterate(...values(parameters)),
      }
    },
  }
}

/** Whether an error says that a key is already taken. */
export function isTaken(error: unknown): boolean {
  // SQLITE_CONSTRAINT_PRIMARYKEY and SQLITE_CONSTRAINT_UNIQUE
  return error instanceof Error && 'errcode' in error && (error.errcode === 1555 || error.errcode === 2067)
}
