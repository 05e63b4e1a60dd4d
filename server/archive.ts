/** Games on disk: their codes, keys and journals. What a verb here has resolved is durable. */
import type { Kysely } from 'kysely'
import { checkEntry, type Begun, type Drafted, type Entry, type Failed } from '#shared/journal.ts'
import { isSeat, type Seat } from '#shared/names.ts'
import { isTaken, type Tables } from './database.ts'
import { hashKey, newCode } from './keys.ts'
import type { Fence } from './leases.ts'
import { newWriter } from './writer.ts'

/** Where a key leads: `seat` is null for one who watches. */
export interface Place {
  readonly game: string
  readonly seat: Seat | null
}

export interface Archive {
  /** Stores a new game under a code nobody else has, with the keys of its seats, and returns the code. */
  create(entry: Begun, keys: ReadonlyMap<string, Seat | null>): Promise<string>
  /** Where a key leads; null for a key that is none. */
  placeOf(key: string): Promise<Place | null>
  isOver(game: string): Promise<boolean>
  /** All entries of a game in order, among them each seat's last draft; `next` is the number of the next to append. Throws
   * DamagedJournal if they are not what was written. */
  read(game: string): Promise<{ entries: Entry[]; next: number }>
  /** Appends an entry with the number `seq`. Throws if there is one already: another process has written there. */
  append(game: string, seq: number, entry: Exclude<Entry, Drafted | Failed>): Promise<void>
  /** Appends a fault behind whatever is there. */
  appendFault(game: string, entry: Failed): Promise<void>
  /** Keeps a draft, written when `seq` entries were there, in the place of the seat's last. */
  keepDraft(game: string, seq: number, draft: Drafted): Promise<void>
  /** Entries of what was told from a turn on: how the game began and the phases that are closed. */
  closings(game: string, from: number): Promise<Entry[]>
  /** Games that go on, touched within the last `within` milliseconds, the newest first. */
  unfinished(within: number): Promise<string[]>
  close(): Promise<void>
}

/** Attempts at a free code; with six letters of 23 even a million games leave one in a hundred taken. */
const TRIES = 20

/** The games of a database; `code` draws codes. */
export function openArchive(db: Kysely<Tables>, code = newCode, fence: Fence | null = null): Archive {
  const write = newWriter(db, fence)
  const store = async (under: string, entry: Begun, keys: ReadonlyMap<string, Seat | null>): Promise<void> => {
    const at = Date.now()
    await write(async on => {
      await on.insertInto('game').values({ code: under, created: at, touched: at }).execute()
      const places = [...keys].map(([key, seat]) => ({ hash: hashKey(key), game: under, seat }))
      await on.insertInto('seat_key').values(places).execute()
      await on
        .insertInto('journal')
        .values(rowOf(under, 0, entry))
        .execute()
    })
  }
  return {
    async create(entry, keys) {
      for (let left = TRIES; ; left--) {
        const under = code()
        try {
          await store(under, entry, keys)
          return under
        } catch (error) {
          if (!isTaken(error) || left === 0) throw error
        }
      }
    },
    async placeOf(key) {
      const found = await db.selectFrom('seat_key').select(['game', 'seat']).where('hash', '=', hashKey(key)).executeTakeFirst()
      if (found === undefined) return null
      return { game: found.game, seat: found.seat !== null && isSeat(found.seat) ? found.seat : null }
    },
    async isOver(game) {
      const found = await db.selectFrom('game').select('over').where('code', '=', game).executeTakeFirst()
      return found?.over === 1
    },
    async read(game) {
      const rows = await db.selectFrom('journal').select('entry').where('game', '=', game).orderBy('seq').execute()
      const entries = rows.map(({ entry }) => checkEntry(JSON.parse(entry)))
      // A draft goes where it was written: after the entries that were there then.
      const drafts = await db.selectFrom('draft').select(['seq', 'entry']).where('game', '=', game).orderBy('seq', 'desc').execute()
      for (const { seq, entry } of drafts) entries.splice(seq, 0, checkEntry(JSON.parse(entry)))
      return { entries, next: rows.length }
    },
    append(game, seq, entry) {
      return write(async on => {
        await on
          .insertInto('journal')
          .values(rowOf(game, seq, entry))
          .execute()
        if (entry.kind !== 'closed') return
        const over = entry.state.open.phase === 'over' ? 1 : 0
        await on.updateTable('game').set({ touched: Date.now(), over }).where('code', '=', game).execute()
      }, game)
    },
    async appendFault(game, entry) {
      await write(async on => {
        const last = on.selectFrom('journal').select('seq').where('game', '=', game).orderBy('seq', 'desc')
        const { seq } = await last.executeTakeFirstOrThrow()
        await on
          .insertInto('journal')
          .values(rowOf(game, seq + 1, entry))
          .execute()
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
    async closings(game, from) {
      const rows = await db
        .selectFrom('journal')
        .select('entry')
        .where('game', '=', game)
        .where('kind', 'in', ['begun', 'closed'])
        .where('turn', '>=', from)
        .orderBy('seq')
        .execute()
      return rows.map(({ entry }) => checkEntry(JSON.parse(entry)))
    },
    async unfinished(within) {
      const rows = await db
        .selectFrom('game')
        .select('code')
        .where('over', '=', 0)
        .where('touched', '>=', Date.now() - within)
        .orderBy('touched', 'desc')
        .execute()
      return rows.map(({ code }) => code)
    },
    close: () => db.destroy(),
  }
}

/** What was told as the game began counts for the turn before the first. */
const BEFORE_FIRST = 1

function rowOf(game: string, seq: number, entry: Entry): Tables['journal'] {
  const turn = entry.kind === 'begun' ? BEFORE_FIRST : entry.turn
  return { game, seq, kind: entry.kind, turn, entry: JSON.stringify(entry), at: Date.now() }
}
