// Puts a backup in the place of the embedded database: `npm run restore -- FILE`. What was there is kept beside it.
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DatabaseInUse } from '../server/hold.ts'
import { CannotStart, giveUp, setupFrom } from '../server/setup.ts'
import { openSqlite } from '../server/sqlite.ts'

/** Throws CannotStart if a server runs; what it has not moved from its log into the file is then there too. */
function claim(database: string): void {
  try {
    openSqlite(database).close()
  } catch (error) {
    if (error instanceof DatabaseInUse) throw new CannotStart('The server is running: stop it first.')
    throw error
  }
}

try {
  const { dataDir, databaseUrl } = setupFrom(process.env)
  if (databaseUrl !== null) throw new CannotStart('Games are in PostgreSQL: use pg_restore, see docs/operating.md.')
  const [name] = process.argv.slice(2)
  if (name === undefined || !existsSync(name)) throw new CannotStart('Say which backup: npm run restore -- FILE')
  mkdirSync(dataDir, { recursive: true })
  const database = join(dataDir, 'long-arm.sqlite')
  const fresh = `${database}.new`
  copyFileSync(resolve(name), fresh)
  if (existsSync(database)) {
    claim(database)
    const kept = `${database}.${new Date().toISOString().replaceAll(/[:.]/g, '-')}`
    renameSync(database, kept)
    console.log(`The games that were there are kept in ${kept}.`)
  }
  // A log of the file that was there must not be taken for the new one's.
  for (const ending of ['-wal', '-shm']) rmSync(database + ending, { force: true })
  renameSync(fresh, database)
  console.log(`${database} is the backup now: start the server.`)
} catch (error) {
  giveUp(error)
}
