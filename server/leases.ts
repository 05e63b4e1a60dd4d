/**
 * Which of several processes holds a game's room. A process that has not been heard of for a while has lost what it held; should
 * it only have slept, the database refuses what it still wants to write. All times are the database's.
 */
import { sql, type Kysely, type Transaction } from 'kysely'
import type { Tables } from './database.ts'

/** A game's room is at another process now: this one may not write there. */
export class GameMoved extends Error {}

/** Throws GameMoved inside a transaction whose process does not hold the game; until it ends, nobody else gets it. */
export type Fence = (on: Transaction<Tables>, game: string) => Promise<void>

export interface Peer {
  readonly id: string
  readonly address: string
  /** Games it holds. */
  readonly games: number
  /** Milliseconds since it was last heard of. */
  readonly silent: number
}

export interface Leases {
  readonly fence: Fence
  /** Takes a game if nobody alive holds it; whether it is this process's now. */
  take(game: string): Promise<boolean>
  /** Gives games back: to nobody, or to whoever comes next. */
  release(games: readonly string[]): Promise<void>
  /** Says that this process lives, and returns the games it holds. */
  beat(): Promise<Set<string>>
  /** Games whose process is dead, `most` at most. */
  orphans(most: number): Promise<string[]>
  peers(): Promise<Peer[]>
  /** Says that this process has ended; what it held is anybody's at once. */
  end(): Promise<void>
}

/** Milliseconds of silence after which a process counts as dead. */
export const LEASE_MS = 4000
/** Dead processes are remembered for a day, for whoever looks at the list. */
const FORGET_MS = 24 * 3600 * 1000

const now = sql<number>`(extract(epoch from clock_timestamp()) * 1000)::bigint`
const latest = sql<number>`(extract(epoch from clock_timestamp()) * 1000)::bigint - ${sql.lit(LEASE_MS)}`

/** The leases of the process `me`, reached at `address`, in a PostgreSQL database. */
export function openLeases(db: Kysely<Tables>, me: string, address: string): Leases {
  const alive = db.selectFrom('process').select('process.id').where('beat', '>', latest)
  return {
    async fence(on, game) {
      const held = await on.selectFrom('lease').select('game').where('game', '=', game).where('process', '=', me).forShare().execute()
      if (held.length === 0) throw new GameMoved(`game ${game} is at another process now`)
    },
    async take(game) {
      const taken = await db
        .insertInto('lease')
        .values({ game, process: me })
        .onConflict(at =>
          at
            .column('game')
            .doUpdateSet({ process: me })
            .where(it => it.or([it('lease.process', '=', me), it('lease.process', 'not in', alive)])),
        )
        .returning('game')
        .execute()
      return taken.length > 0
    },
    async release(games) {
      if (games.length === 0) return
      await db.deleteFrom('lease').where('process', '=', me).where('game', 'in', games).execute()
    },
    async beat() {
      await db
        .insertInto('process')
        .values({ id: me, address, beat: now })
        .onConflict(at => at.column('id').doUpdateSet({ beat: now }))
        .execute()
      const held = await db.selectFrom('lease').select('game').where('process', '=', me).execute()
      return new Set(held.map(({ game }) => game))
    },
    async orphans(most) {
      const found = await db.selectFrom('lease').select('game').where('process', 'not in', alive).limit(most).execute()
      return found.map(({ game }) => game)
    },
    async peers() {
      await db
        .deleteFrom('process')
        .where('beat', '<', sql<number>`${now} - ${sql.lit(FORGET_MS)}`)
        .execute()
      return db
        .selectFrom('process')
        .select(it => [
          'id',
          'address',
          sql<number>`${now} - beat`.as('silent'),
          it
            .selectFrom('lease')
            .whereRef('lease.process', '=', 'process.id')
            .select(one => one.fn.countAll<number>().as('games'))
            .$castTo<{ games: number }>()
            .as('games'),
        ])
        .orderBy('beat', 'desc')
        .execute()
        .then(rows => rows.map(row => ({ ...row, games: row.games ?? 0 })))
    },
    async end() {
      await db.deleteFrom('process').where('id', '=', me).execute()
    },
  }
}
