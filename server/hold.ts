import type { Dialect } from 'kysely'

/** A database as it was opened: how Kysely speaks to it, and how it is copied while in use (null: not from here). */
export interface Opened {
  readonly dialect: Dialect
  readonly backup: ((file: string) => Promise<void>) | null
}

/** Another process has the database open. */
export class DatabaseInUse extends Error {}
