/** What is kept on disk: journals, the register of tables and what was said at them, behind one writer. */
import type { Kysely } from 'kysely'
import { openArchive, type Archive } from './archive.ts'
import type { Tables } from './database.ts'
import type { Fence } from './leases.ts'
import { openDesks, type Desks } from './desks.ts'
import { openLines, type Lines } from './lines.ts'
import { openRegister, type Register } from './register.ts'
import { newWriter } from './writer.ts'

export interface Records {
  readonly archive: Archive
  readonly register: Register
  readonly lines: Lines
  readonly desks: Desks
}

/** The records of a database; `fence` keeps out what another process holds, `drawCode` replaces the drawing of codes in tests. */
export function openRecords(db: Kysely<Tables>, fence: Fence | null = null, drawCode?: () => string): Records {
  const write = newWriter(db, fence)
  return {
    archive: openArchive(db, write),
    register: openRegister(db, write, drawCode),
    lines: openLines(db, write),
    desks: openDesks(db, write),
  }
}
