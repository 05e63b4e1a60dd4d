/** The database: tables, migrations and how it is opened. Every commit is on the disk when its promise resolves. */
import { Kysely, sql, type Generated } from 'kysely'
import { Migrator, type Migration } from 'kysely/migration'
import { gatherAlone } from '#shared/gathering.ts'
import type { GameSetup } from '#shared/journal.ts'
import { isSeat, SEATS } from '#shared/names.ts'
import { openSqlite } from './sqlite.ts'

export interface Tables {
  game: {
    id: string
    /** 1 when it has ended. */
    over: Generated<number>
    /** Milliseconds since 1970. */
    created: number
    touched: number
    /** The people at its table, as JSON. */
    gathering: string
    /** Seconds since 1970 at which the open phase closes; 0 without a clock. */
    deadline: number
  }
  /** Six digits by which people find a table, until the time in milliseconds since 1970. */
  code: { code: string; game: string; until: number }
  /**
   * Who may come in: a key leads to one place in each of the games its holder plays. Of the key only the hash is kept;
   * `person` is null for one who only watches, `device` is a hash too, `removed` is 1 for who shall stay out.
   */
  place: { hash: string; game: string; person: number | null; device: string | null; removed: Generated<number> }
  /** Entries as JSON. Nothing here is ever changed. */
  journal: { game: string; seq: number; kind: string; turn: number; entry: string; at: number }
  /** The newest draft of each seat; `seq` is the number of entries that were there when it was written. */
  draft: { game: string; seat: string; seq: number; entry: string }
  /** Server processes that share the database; `beat` is when one was last known to live, in milliseconds since 1970. */
  process: { id: string; address: string; beat: number }
  /** Where anybody can look at a game that is over. */
  replay: { id: string; game: string }
  /** Which process holds a game's room. */
  lease: { game: string; process: string }
  /** What people said at a game's table, as JSON, in the order of `seq`; gone with the game. */
  said: { game: string; id: string; seq: number; line: string }
  /** What lies on the desk of a class's teacher, and the keys to watch its tables by, as JSON. */
  desk: { game: string; desk: string }
  /** How often each person of a class has done what: for grading. */
  doing: { game: string; person: number; did: string; n: number }
  /** How long finished games took, by what their tables had agreed; of which game is not kept. `ended` in hours since 1970. */
  length: { preset: string; rounds: number; clock: number; people: number; seconds: number; ended: number }
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
  '002-tables': {
    async up(db: Kysely<Before002>) {
      await db.schema.alterTable('game').renameColumn('code', 'id').execute()
      await db.schema
        .alterTable('game')
        .addColumn('gathering', 'text', it => it.notNull().defaultTo(''))
        .execute()
      await db.schema
        .alterTable('game')
        .addColumn('deadline', 'bigint', it => it.notNull().defaultTo(0))
        .execute()
      await db.schema
        .createTable('code')
        .addColumn('code', 'text', it => it.primaryKey())
        .addColumn('game', 'text', it => it.notNull().references('game.id'))
        .addColumn('until', 'bigint', it => it.notNull())
        .execute()
      await db.schema
        .createTable('place')
        .addColumn('hash', 'text', it => it.notNull())
        .addColumn('game', 'text', it => it.notNull().references('game.id'))
        .addColumn('person', 'integer')
        .addColumn('device', 'text')
        .addColumn('removed', 'integer', it => it.notNull().defaultTo(0))
        .addPrimaryKeyConstraint('place_key', ['hash', 'game'])
        .execute()
      await db.schema.createIndex('place_by_game').on('place').column('game').execute()
      await seatOldGames(db)
      await db.schema.dropTable('seat_key').execute()
    },
  },
  '003-processes': {
    async up(db) {
      await db.schema
        .createTable('process')
        .addColumn('id', 'text', it => it.primaryKey())
        .addColumn('address', 'text', it => it.notNull())
        .addColumn('beat', 'bigint', it => it.notNull())
        .execute()
      await db.schema
        .createTable('lease')
        .addColumn('game', 'text', it => it.primaryKey())
        .addColumn('process', 'text', it => it.notNull())
        .execute()
      await db.schema.createIndex('lease_by_process').on('lease').column('process').execute()
    },
  },
  '004-talk': {
    async up(db) {
      await db.schema
        .createTable('said')
        .addColumn('game', 'text', it => it.notNull().references('game.id').onDelete('cascade'))
        .addColumn('id', 'text', it => it.notNull())
        .addColumn('seq', 'integer', it => it.notNull())
        .addColumn('line', 'text', it => it.notNull())
        .addPrimaryKeyConstraint('said_key', ['game', 'id'])
        .execute()
      await db.schema.createIndex('said_by_seq').on('said').columns(['game', 'seq']).execute()
    },
  },
  '005-replays': {
    async up(db) {
      await db.schema
        .createTable('replay')
        .addColumn('id', 'text', it => it.primaryKey())
        .addColumn('game', 'text', it => it.notNull().unique().references('game.id'))
        .execute()
    },
  },
  '006-lengths': {
    async up(db) {
      await db.schema
        .createTable('length')
        .addColumn('preset', 'text', it => it.notNull())
        .addColumn('rounds', 'integer', it => it.notNull())
        .addColumn('clock', 'integer', it => it.notNull())
        .addColumn('people', 'integer', it => it.notNull())
        .addColumn('seconds', 'integer', it => it.notNull())
        .addColumn('ended', 'integer', it => it.notNull())
        .execute()
      await db.schema.createIndex('length_by_kind').on('length').columns(['preset', 'rounds', 'clock', 'people', 'ended']).execute()
    },
  },
  '007-classes': {
    async up(db) {
      await db.schema
        .createTable('desk')
        .addColumn('game', 'text', it => it.primaryKey().references('game.id'))
        .addColumn('desk', 'text', it => it.notNull())
        .execute()
      await db.schema
        .createTable('doing')
        .addColumn('game', 'text', it => it.notNull().references('game.id'))
        .addColumn('person', 'integer', it => it.notNull())
        .addColumn('did', 'text', it => it.notNull())
        .addColumn('n', 'integer', it => it.notNull())
        .addPrimaryKeyConstraint('doing_key', ['game', 'person', 'did'])
        .execute()
    },
  },
}

interface Before002 extends Pick<Tables, 'place'> {
  game: { id: string; gathering: string }
  seat_key: { hash: string; game: string; seat: string | null }
  journal: { game: string; seq: number; entry: string }
}

/** Games of before there were tables: each had one person, who played alone. */
async function seatOldGames(db: Kysely<Before002>): Promise<void> {
  for (const { id } of await db.selectFrom('game').select('id').execute()) {
    const first = await db.selectFrom('journal').select('entry').where('game', '=', id).where('seq', '=', 0).executeTakeFirst()
    const keys = await db.selectFrom('seat_key').selectAll().where('game', '=', id).execute()
    const seat = keys.find(key => key.seat !== null && isSeat(key.seat))?.seat ?? SEATS[0]
    const { setup } = JSON.parse(first?.entry ?? '{"setup":{"rounds":8,"clock":null}}') as { setup: Pick<GameSetup, 'rounds' | 'clock'> }
    const gathering = JSON.stringify(gatherAlone(isSeat(seat) ? seat : SEATS[0], setup.rounds, setup.clock))
    await db.updateTable('game').set({ gathering }).where('id', '=', id).execute()
    for (const { hash, seat: of } of keys) {
      await db
        .insertInto('place')
        .values({ hash, game: id, person: of === null ? null : 1, device: null })
        .execute()
    }
  }
}

export interface Store {
  readonly db: Kysely<Tables>
  /** Copies all that is durable into a new file while games go on; null where the database has tools of its own for that. */
  readonly backup: ((file: string) => Promise<void>) | null
  /** Makes unreadable in the files too what was deleted until now. */
  readonly scrub: () => Promise<void>
}

export interface Opening {
  /** Other processes may have it open too, if they say the same. */
  readonly isShared?: boolean
  /** Called when the database can no longer be reached or held. */
  readonly onLost?: () => void
}

/**
 * Opens the database in a file, or the PostgreSQL database of a postgres:// address, making and migrating its tables if need be.
 * Unless it is shared one process holds it at a time, and its death, however violent, sets it free. Throws DatabaseInUse if
 * another process holds it.
 */
export async function openStore(place: string, { isShared = false, onLost = () => {} }: Opening = {}): Promise<Store> {
  // Loaded only where it is used.
  const { dialect, backup, scrub } = isPostgres(place)
    ? await (await import('./postgres.ts')).openPostgres(place, isShared, onLost)
    : openSqlite(place)
  const db = new Kysely<Tables>({ dialect })
  const { error } = await new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(MIGRATIONS) },
  }).migrateToLatest()
  if (error !== undefined) throw error
  return { db, backup, scrub: async () => void (await sql.raw(scrub).execute(db)) }
}

/** The tables of a store that nobody else has open. */
export const openDatabase = async (place: string): Promise<Kysely<Tables>> => (await openStore(place)).db

const isPostgres = (place: string): boolean => /^postgres(ql)?:\/\//.test(place)
