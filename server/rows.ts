/** How entries and tables lie in the rows of the database. */
import { CompiledQuery, type Kysely, type Transaction } from 'kysely'
import type { Gathering } from '#shared/gathering.ts'
import { writeEntry, type Entry } from '#shared/journal.ts'
import type { Tables } from './database.ts'

export type On = Transaction<Tables>

/** What is kept of a table beside its game's journal. */
export interface KeptTable {
  readonly gathering: Gathering
  /** Seconds since 1970 at which the open phase closes; 0 without a clock, and while it is paused. */
  readonly deadline: number
}

/** What was told as the game began counts for the turn before the first. */
const BEFORE_FIRST = 1

/** Appends an entry to a game's journal as number `seq`. */
export type AppendQuery = (game: string, seq: number, entry: Entry) => CompiledQuery

/** The query that appends entries: the most frequent of all, whose text is put together once. */
export function appendQuery(db: Kysely<Tables>): AppendQuery {
  const { sql } = db.insertInto('journal').values({ game: '', seq: 0, kind: '', turn: 0, entry: '', at: 0 }).compile()
  return (game, seq, entry) => {
    const turn = entry.kind === 'begun' ? BEFORE_FIRST : entry.turn
    return CompiledQuery.raw(sql, [game, seq, entry.kind, turn, writeEntry(entry), Date.now()])
  }
}

const DAY = 24 * 3600 * 1000
/** How long a code leads to its table after the last thing that happened there, in milliseconds. */
export const CODE_LASTS: Readonly<Record<Gathering['stage'], number>> = { lobby: DAY, playing: 30 * DAY, over: DAY }

/** Keeps a table as it is now, and its code alive. */
export async function writeTable(on: On, game: string, { gathering, deadline }: KeptTable): Promise<void> {
  const now = Date.now()
  const over = gathering.stage === 'over' ? 1 : 0
  await on
    .updateTable('game')
    .set({ gathering: JSON.stringify(gathering), deadline, touched: now, over })
    .where('id', '=', game)
    .execute()
  if (over === 1 && gathering.replay !== null) {
    await on
      .insertInto('replay')
      .values({ id: gathering.replay, game })
      .onConflict(at => at.column('id').doNothing())
      .execute()
  }
  if (gathering.code === null) return
  const until = now + CODE_LASTS[gathering.stage]
  await on.updateTable('code').set({ until }).where('code', '=', gathering.code).where('game', '=', game).execute()
}
