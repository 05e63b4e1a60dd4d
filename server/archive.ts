/** The journals of games on disk. What a verb here has resolved is durable. */
import type { Kysely } from 'kysely'
import { checkEntry, readEntry, standing, writeEntry, type Drafted, type Entry, type Failed } from '#shared/journal.ts'
import type { Typical } from '#shared/presets.ts'
import type { Tables } from './database.ts'
import { keepLength, typicalLengths } from './lengths.ts'
import { appendQuery, writeTable, type KeptTable } from './rows.ts'
import type { Write } from './writer.ts'

export interface Archive {
  /** After something of a game could not be written: it is read again, and what is written from now on is made of that. */
  renew(game: string): void
  /** All entries of a game in order, among them each seat's last draft; `next` is the number of the next to append. Throws
   * DamagedJournal if they are not what was written. */
  read(game: string): Promise<{ entries: Entry[]; next: number }>
  /**
   * Appends an entry with the number `seq`, and the table if it changes with it; with the entry that ends a game of friends,
   * how long that took. Throws if there is one already: another process has written there.
   */
  append(game: string, seq: number, entry: Exclude<Entry, Drafted | Failed>, table?: KeptTable): Promise<void>
  /** Appends a fault behind whatever is there. */
  appendFault(game: string, entry: Failed): Promise<void>
  /** Keeps a draft, written when `seq` entries were there, in the place of the seat's last. */
  keepDraft(game: string, seq: number, draft: Drafted): Promise<void>
  /** Entries of what was told from a turn on: how the game began and the phases that are closed. */
  closings(game: string, from: number): Promise<Entry[]>
  /** Entries from a turn on that close phases, or say who sits where. */
  sittings(game: string, from: number): Promise<Entry[]>
  /** What happened in a game, for whoever looks at it afterwards: entries as JSON, but for seals, drafts and faults. */
  record(game: string): Promise<string[]>
  /** How long games took. */
  lengths(): Promise<Typical[]>
  /** Games that go on, touched within the last `within` milliseconds, the newest first. */
  unfinished(within: number): Promise<string[]>
}

/** The journals of a database. */
export function openArchive(db: Kysely<Tables>, write: Write): Archive {
  const appended = appendQuery(db)
  const pick = async (game: string, from: number, kinds: readonly Entry['kind'][]): Promise<Entry[]> => {
    const rows = await db
      .selectFrom('journal')
      .select('entry')
      .where('game', '=', game)
      .where('kind', 'in', kinds)
      .where('turn', '>=', from)
      .orderBy('seq')
      .execute()
    return standing(rows.map(({ entry }) => checkEntry(JSON.parse(entry))))
  }
  return {
    renew: game => write.renew(game),
    async read(game) {
      const rows = await db.selectFrom('journal').select('entry').where('game', '=', game).orderBy('seq').execute()
      const entries = rows.map(({ entry }) => checkEntry(JSON.parse(entry)))
      // A draft goes where it was written: after the entries that were there then.
      const drafts = await db.selectFrom('draft').select(['seq', 'entry']).where('game', '=', game).orderBy('seq', 'desc').execute()
      for (const { seq, entry } of drafts) entries.splice(seq, 0, checkEntry(JSON.parse(entry)))
      return { entries, next: rows.length }
    },
    append(game, seq, entry, table) {
      return write(async on => {
        await on.executeQuery(appended(game, seq, entry))
        if (table === undefined) return
        await writeTable(on, game, table)
        const { kind, stage } = table.gathering
        // Not of those that the people ended, nor of who played alone, where nobody waits for anybody.
        if (kind === 'friends' && stage === 'over' && entry.kind === 'closed') await keepLength(on, game, table.gathering)
      }, game)
    },
    async appendFault(game, entry) {
      await write(async on => {
        const last = on.selectFrom('journal').select('seq').where('game', '=', game).orderBy('seq', 'desc')
        const { seq } = await last.executeTakeFirstOrThrow()
        await on.executeQuery(appended(game, seq + 1, entry))
      }, game)
    },
    keepDraft(game, seq, draft) {
      const entry = JSON.stringify(draft)
      return write(
        on =>
          on
            .insertInto('draft')
            .values({ game, seat: draft.seat, seq, entry })
            .onConflict(at => at.columns(['game', 'seat']).doUpdateSet({ seq, entry }))
            .execute(),
        game,
      )
    },
    closings: (game, from) => pick(game, from, ['begun', 'closed', 'ended', 'taken-back']),
    sittings: (game, from) => pick(game, from, ['seated', 'closed', 'taken-back']),
    async record(game) {
      const rows = await db
        .selectFrom('journal')
        .select(['entry', 'kind'])
        .where('game', '=', game)
        .where('kind', 'not in', ['sealed', 'broken', 'drafted', 'failed'])
        .orderBy('seq')
        .execute()
      // Most games have nothing to leave out, and are passed on as they lie there
      if (rows.every(({ kind }) => kind !== 'taken-back')) return rows.map(({ entry }) => entry)
      return standing(rows.map(({ entry }) => readEntry(JSON.parse(entry)))).map(writeEntry)
    },
    lengths: () => typicalLengths(db),
    async unfinished(within) {
      const rows = await db
        .selectFrom('game')
        .select('id')
        .where('over', '=', 0)
        .where('touched', '>=', Date.now() - within)
        .orderBy('touched', 'desc')
        .execute()
      return rows.map(({ id }) => id)
    },
  }
}
