/** What was said at tables, on disk. What a verb here has resolved is durable. */
import type { Kysely } from 'kysely'
import type { Line } from '#shared/speech.ts'
import type { Tables } from './database.ts'
import type { On } from './rows.ts'
import type { Write } from './writer.ts'

export interface Lines {
  /** The last lines of a table in their order, and the number of the next. */
  read(game: string): Promise<{ lines: Line[]; next: number }>
  /** Keeps a line as number `seq`, once: returns it, or what was kept by its id before. */
  add(game: string, seq: number, line: Line): Promise<Line>
  /** Keeps a line as it is now, as number `seq`, in the place of what was kept by its id. */
  put(game: string, seq: number, line: Line): Promise<void>
  /** Keeps a line as it is now where it was. */
  change(game: string, line: Line): Promise<void>
}

/** Many times what anybody is still told. */
const READ = 5000

// Written by the server alone; what people send is checked before it gets there.
const lineOf = ({ line }: { line: string }): Line => JSON.parse(line) as Line

/** The lines of a database. */
export function openLines(db: Kysely<Tables>, write: Write): Lines {
  const insert = (on: On, game: string, seq: number, line: Line) =>
    on.insertInto('said').values({ game, id: line.id, seq, line: JSON.stringify(line) })
  return {
    async read(game) {
      const query = db.selectFrom('said').select(['seq', 'line']).where('game', '=', game).orderBy('seq', 'desc').limit(READ)
      const rows = await query.execute()
      return { lines: rows.map(lineOf).toReversed(), next: (rows[0]?.seq ?? 0) + 1 }
    },
    async add(game, seq, line) {
      await write(
        on =>
          insert(on, game, seq, line)
            .onConflict(at => at.columns(['game', 'id']).doNothing())
            .execute(),
        game,
      )
      const query = db.selectFrom('said').select(['seq', 'line']).where('game', '=', game).where('id', '=', line.id)
      const kept = await query.executeTakeFirstOrThrow()
      return kept.seq === seq ? line : lineOf(kept)
    },
    put: (game, seq, line) =>
      write(
        on =>
          insert(on, game, seq, line)
            .onConflict(at => at.columns(['game', 'id']).doUpdateSet({ seq, line: JSON.stringify(line) }))
            .execute(),
        game,
      ),
    change: (game, line) =>
      write(
        on =>
          on
            .updateTable('said')
            .set({ line: JSON.stringify(line) })
            .where('game', '=', game)
            .where('id', '=', line.id)
            .execute(),
        game,
      ),
  }
}
