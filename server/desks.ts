/** The desks of classes on disk, and their tables. What a verb here has resolved is durable. */
import type { Kysely } from 'kysely'
import type { Watch } from '#shared/classroom/cuts.ts'
import type { Desk } from '#shared/classroom/desk.ts'
import type { Gathering } from '#shared/gathering.ts'
import type { Begun } from '#shared/journal.ts'
import type { Did } from '#shared/wire.ts'
import type { Tables } from './database.ts'
import { hashDevice, hashKey, newId, newKey } from './keys.ts'
import type { Place } from './register.ts'
import { appendQuery, writeTable, type On } from './rows.ts'
import type { Write } from './writer.ts'

/** What is kept of a class besides its people. */
export interface KeptDesk {
  readonly desk: Desk
  /** The first leads to table 1. */
  readonly watch: readonly Watch[]
  /** Opens the projector's page: whoever has it sees what everybody may. */
  readonly screenKey: string
}

/** A table of a class that is about to begin. */
export interface NewTable {
  readonly gathering: Gathering
  readonly begins: Begun
}

export interface Desks {
  /** The desk of a class; throws if it is none. */
  read(id: string): Promise<KeptDesk>
  keep(id: string, kept: KeptDesk): Promise<void>
  /** Opens the tables of a class and keeps its desk, together; the keys of its people lead to their tables too. */
  begin(id: string, kept: KeptDesk, tables: readonly NewTable[]): Promise<KeptDesk>
  /** Lets the keys of a student of the class lead to this table. */
  admit(id: string, person: number, game: string): Promise<void>
  /** Gives a student of the class, or its teacher, another key. */
  addKey(id: string, person: number, key: string, device: string | null): Promise<void>
  /** The class of a key, and who it is there; null if the key leads to none. */
  classOf(key: string): Promise<Place | null>
  /** Counts one more. */
  count(id: string, person: number, did: Did): Promise<void>
  counts(id: string): Promise<{ readonly person: number; readonly did: string; readonly n: number }[]>
}

export function openDesks(db: Kysely<Tables>, write: Write): Desks {
  const appended = appendQuery(db)
  const put = (on: On, id: string, kept: KeptDesk) => {
    const desk = JSON.stringify(kept)
    return on
      .insertInto('desk')
      .values({ game: id, desk })
      .onConflict(at => at.column('game').doUpdateSet({ desk }))
      .execute()
  }
  /** Copies the places of these people of the class. */
  const copyPlaces = async (on: On, id: string, people: readonly number[], game: string): Promise<void> => {
    const rows = await on
      .selectFrom('place')
      .selectAll()
      .where('game', '=', id)
      .where('person', 'in', people)
      .where('removed', '=', 0)
      .execute()
    if (rows.length === 0) return
    await on
      .insertInto('place')
      .values(rows.map(row => ({ ...row, game })))
      .onConflict(at => at.columns(['hash', 'game']).doNothing())
      .execute()
  }
  return {
    async read(id) {
      const { desk } = await db.selectFrom('desk').select('desk').where('game', '=', id).executeTakeFirstOrThrow()
      // Written by the server alone.
      return JSON.parse(desk) as KeptDesk
    },
    keep: (id, kept) => write(on => put(on, id, kept), id),
    async begin(id, before, tables) {
      const games = tables.map(() => newId())
      const watch = games.map(game => ({ game, key: newKey() }))
      const kept: KeptDesk = { ...before, desk: { ...before.desk, tables: games }, watch }
      await write(async on => {
        const now = Date.now()
        for (const [i, { gathering, begins }] of tables.entries()) {
          const { game, key } = watch[i] as Watch
          await on.insertInto('game').values({ id: game, created: now, touched: now, gathering: '', deadline: 0 }).execute()
          await writeTable(on, game, { gathering, deadline: 0 })
          await on.executeQuery(appended(game, 0, begins))
          await copyPlaces(
            on,
            id,
            gathering.people.map(one => one.id),
            game,
          )
          await on
            .insertInto('place')
            .values({ hash: hashKey(key), game, person: null, device: null })
            .execute()
        }
        await put(on, id, kept)
      }, id)
      return kept
    },
    admit: (id, person, game) => write(on => copyPlaces(on, id, [person], game), id),
    addKey: (id, person, key, device) =>
      write(
        on =>
          on
            .insertInto('place')
            .values({ hash: hashKey(key), game: id, person, device: device === null ? null : hashDevice(device) })
            .onConflict(at => at.columns(['hash', 'game']).doNothing())
            .execute(),
        id,
      ),
    async classOf(key) {
      const query = db.selectFrom('place').innerJoin('desk', 'desk.game', 'place.game').select(['place.game', 'place.person'])
      const found = await query.where('hash', '=', hashKey(key)).where('removed', '=', 0).executeTakeFirst()
      return found ?? null
    },
    count: (id, person, did) =>
      write(
        on =>
          on
            .insertInto('doing')
            .values({ game: id, person, did, n: 1 })
            .onConflict(at => at.columns(['game', 'person', 'did']).doUpdateSet(now => ({ n: now('doing.n', '+', 1) })))
            .execute(),
        id,
      ),
    counts: id => db.selectFrom('doing').select(['person', 'did', 'n']).where('game', '=', id).orderBy('person').orderBy('did').execute(),
  }
}
