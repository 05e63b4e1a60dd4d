// Copies the embedded database into a new file, also while the server runs: `npm run backup -- FILE`.
import { DatabaseSync } from 'node:sqlite'
import { existsSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { askForBackup, controlPath } from '../server/control.ts'
import { CannotStart, giveUp, setupFrom } from '../server/setup.ts'
import { openSqlite } from '../server/sqlite.ts'

/** A copy as one file that needs no other, looked through from end to end; says what is in it. */
function finish(copy: string): string {
  const sqlite = new DatabaseSync(copy)
  try {
    sqlite.exec('pragma journal_mode = delete')
    const found = sqlite.prepare('pragma integrity_check').get()
    if (found?.integrity_check !== 'ok') throw new CannotStart(`The copy is damaged: ${String(found?.integrity_check)}.`)
    const { games, entries } = sqlite
      .prepare('select (select count(*) from game) as games, (select count(*) from journal) as entries')
      .get() as { games: number; entries: number }
    return `${games} games with ${entries} entries`
  } finally {
    sqlite.close()
  }
}

try {
  const { dataDir, databaseUrl } = setupFrom(process.env)
  if (databaseUrl !== null) throw new CannotStart('Games are in PostgreSQL: use pg_dump, see docs/operating.md.')
  const [name] = process.argv.slice(2)
  if (name === undefined) throw new CannotStart('Say where to: npm run backup -- FILE')
  const file = resolve(name)
  if (existsSync(file)) throw new CannotStart(`There is a file ${file} already: nothing is overwritten.`)
  const database = join(dataDir, 'long-arm.sqlite')
  if (!existsSync(database)) throw new CannotStart(`There are no games in ${dataDir}: set DATA_DIR to the server's.`)
  const part = `${file}.part`
  rmSync(part, { force: true })
  if (!(await askForBackup(controlPath(dataDir), part))) {
    const { backup, close } = openSqlite(database)
    await backup(part)
    close()
  }
  const content = finish(part)
  renameSync(part, file)
  console.log(`${file}: ${content}.`)
} catch (error) {
  giveUp(error)
}
