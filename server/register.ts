/** The register of tables: their codes, who may come in, and the people at them. What a verb here has resolved is durable. */
import type { Kysely } from 'kysely'
import type { Gathering } from '#shared/gathering.ts'
import type { Begun } from '#shared/journal.ts'
import type { Line } from '#shared/speech.ts'
import type { Receipt } from '#shared/wire.ts'
import type { Tables } from './database.ts'
import { hashDevice, hashKey, newCode, newId } from './keys.ts'
import { eraseGame } from './erase.ts'
import { appendQuery, CODE_LASTS, writeTable, type KeptTable, type On } from './rows.ts'
import type { Write } from './writer.ts'

/** Where a key leads: `person` is null for one who only watches. */
export interface Place {
  readonly game: string
  readonly person: number | null
}

/** A key and what it opens. */
export interface Admission {
  readonly key: string
  readonly person: number | null
  readonly device: string | null
}

export interface Register {
  /** Stores a new table, with its game if that begins at once, and with a code of its own if people may come to it. */
  create(gathering: Gathering, admissions: readonly Admission[], begins: Begun | null): Promise<{ game: string; gathering: Gathering }>
  /** Keeps a table as it is now. */
  keep(game: string, table: KeptTable): Promise<void>
  /** Somebody has come: their key and the table with them, together. */
  admit(game: string, admission: Admission, table: KeptTable): Promise<void>
  /** Somebody is gone and their key leads nowhere. Who is barred shall not come in again from the same browser either. */
  dismiss(game: string, person: number, isBarred: boolean): Promise<void>
  /** Opens a table for the same people, by the same keys; returns its game. */
  again(game: string, next: Gathering): Promise<string>
  /** A table as it was kept last. Throws if there is none. */
  tableOf(game: string): Promise<KeptTable>
  /** The game of a code that has not expired; null if there is none. */
  byCode(code: string): Promise<string | null>
  /** Who has come to this table by this key before; null: nobody. */
  admitted(game: string, key: string): Promise<{ readonly person: number | null; readonly isRemoved: boolean } | null>
  /** Whether this device was removed from this table. */
  isRemoved(game: string, device: string): Promise<boolean>
  /** The game of a replay; null if there is none, or none any more. */
  ofReplay(id: string): Promise<string | null>
  /** Somebody has come back to the table: it is kept for as long again. */
  touch(game: string): Promise<void>
  /** Games nobody has touched for `within` milliseconds, `most` at most. */
  stale(within: number, most: number): Promise<string[]>
  /** Deletes all there is of a game, by everybody. Throws if there is no such game. */
  erase(game: string): Promise<Receipt>
  /** Where a key leads: into `game`, or into the newest of its games; null for a key that is none. */
  placeOf(key: string, game?: string): Promise<Place | null>
}

/** A game is touched so often at most, in milliseconds. */
const TOUCHED_EVERY = 3600 * 1000

/** Attempts at a free code; six digits leave nine in ten free when a hundred thousand tables are open. */
const TRIES = 40

/** Gives a game a code that no other has, or whose time is over. Throws when none is found. */
async function allocate(on: On, game: string, draw: () => string): Promise<string> {
  const now = Date.now()
  for (let left = TRIES; left > 0; left--) {
    const code = draw()
    const until = now + CODE_LASTS.lobby
    const taken = await on
      .insertInto('code')
      .values({ code, game, until })
      .onConflict(at => at.column('code').doUpdateSet({ game, until }).where('code.until', '<', now))
      .returning('code')
      .executeTakeFirst()
    if (taken !== undefined) return code
  }
  throw new Error('no free code was found')
}

const isNameHeld = ({ is, words }: Line): boolean => is === 'held' && 'name' in words

/** The register of a database; `draw` draws codes. */
export function openRegister(db: Kysely<Tables>, write: Write, draw = newCode): Register {
  const appended = appendQuery(db)
  const rowFor = (game: string, { key, person, device }: Admission) => ({
    hash: hashKey(key),
    game,
    person,
    device: device === null ? null : hashDevice(device),
  })
  const insert = async (on: On, game: string, gathering: Gathering): Promise<Gathering> => {
    const now = Date.now()
    await on.insertInto('game').values({ id: game, created: now, touched: now, gathering: '', deadline: 0 }).execute()
    const named = gathering.kind === 'solo' ? gathering : { ...gathering, code: await allocate(on, game, draw) }
    await writeTable(on, game, { gathering: named, deadline: 0 })
    return named
  }
  return {
    async create(gathering, admissions, begins) {
      const game = newId()
      let named = gathering
      await write(async on => {
        named = await insert(on, game, gathering)
        await on
          .insertInto('place')
          .values(admissions.map(one => rowFor(game, one)))
          .execute()
        if (begins === null) return
        await on.executeQuery(appended(game, 0, begins))
      })
      return { game, gathering: named }
    },
    keep: (game, table) => write(on => writeTable(on, game, table), game),
    admit: (game, admission, table) =>
      write(async on => {
        await on.insertInto('place').values(rowFor(game, admission)).execute()
        await writeTable(on, game, table)
      }, game),
    dismiss: (game, person, isBarred) =>
      write(
        on =>
          isBarred
            ? on.updateTable('place').set({ removed: 1 }).where('game', '=', game).where('person', '=', person).execute()
            : on.deleteFrom('place').where('game', '=', game).where('person', '=', person).execute(),
        game,
      ),
    async again(game, next) {
      const id = newId()
      await write(async on => {
        await insert(on, id, next)
        const rows = await on.selectFrom('place').selectAll().where('game', '=', game).execute()
        await on
          .insertInto('place')
          .values(rows.map(row => ({ ...row, game: id })))
          .execute()
        // A name that waits for the host waits on.
        const names = await on.selectFrom('said').selectAll().where('game', '=', game).where('id', 'like', '%.name').execute()
        const waiting = names.filter(({ line }) => isNameHeld(JSON.parse(line) as Line)).map(row => ({ ...row, game: id }))
        if (waiting.length > 0) await on.insertInto('said').values(waiting).execute()
      })
      return id
    },
    async tableOf(game) {
      const found = await db.selectFrom('game').select(['gathering', 'deadline']).where('id', '=', game).executeTakeFirstOrThrow()
      // Written by the server alone; what people send is checked before it gets there. Tables had all deals before they had a choice.
      const gathering: Gathering = { deals: 'all', ...(JSON.parse(found.gathering) as Omit<Gathering, 'deals'>) }
      return { gathering, deadline: found.deadline }
    },
    async byCode(code) {
      const found = await db.selectFrom('code').select('game').where('code', '=', code).where('until', '>', Date.now()).executeTakeFirst()
      return found?.game ?? null
    },
    async ofReplay(id) {
      const found = await db.selectFrom('replay').select('game').where('id', '=', id).executeTakeFirst()
      return found?.game ?? null
    },
    touch: game =>
      write(on => {
        const now = Date.now()
        return on
          .updateTable('game')
          .set({ touched: now })
          .where('id', '=', game)
          .where('touched', '<', now - TOUCHED_EVERY)
          .execute()
      }, game),
    async stale(within, most) {
      const rows = await db
        .selectFrom('game')
        .select('id')
        .where('touched', '<', Date.now() - within)
        .orderBy('touched')
        .limit(most)
        .execute()
      return rows.map(({ id }) => id)
    },
    async erase(game) {
      let receipt: Receipt | null = null
      await write(async on => void (receipt = await eraseGame(on, game)), game)
      // TypeScript does not see what the writer has called.
      return receipt as unknown as Receipt
    },
    async admitted(game, key) {
      const query = db.selectFrom('place').select(['person', 'removed']).where('game', '=', game).where('hash', '=', hashKey(key))
      const found = await query.executeTakeFirst()
      return found === undefined ? null : { person: found.person, isRemoved: found.removed === 1 }
    },
    async isRemoved(game, device) {
      const found = await db
        .selectFrom('place')
        .select('hash')
        .where('game', '=', game)
        .where('device', '=', hashDevice(device))
        .where('removed', '=', 1)
        .executeTakeFirst()
      return found !== undefined
    },
    async placeOf(key, game) {
      let query = db
        .selectFrom('place')
        .innerJoin('game', 'game.id', 'place.game')
        .select(['place.game', 'place.person'])
        .where('hash', '=', hashKey(key))
        .where('removed', '=', 0)
        .orderBy('created', 'desc')
      if (game !== undefined) query = query.where('place.game', '=', game)
      return (await query.executeTakeFirst()) ?? null
    },
  }
}
