import type { Dialect } from 'kysely'

/** A database as it was opened: how Kysely speaks to it, and how it is copied while in use (null: not from here). */
export interface Opened {
  readonly dialect: Dialect
  readonly backup: ((file: string) => Promise<void>) | null
  /** What to run after rows were deleted, so that they cannot be read in the files either. */
  readonly scrub: string
}

/** Another process has the database open. */
export class DatabaseInUse extends Error {}
