/** A PostgreSQL database, held by one process alone or by several that know of each other. */
import { setTimeout as pause } from 'node:timers/promises'
import { PostgresDialect } from 'kysely'
import pg from 'pg'
import { DatabaseInUse, type Opened } from './hold.ts'
import { LEASE_MS } from './leases.ts'
import { describe, log } from './log.ts'

/** Number of the lock that says who has the database open: the letters of LongArm. */
const LOCK = 0x4c6f6e67
/** A process that has just died is still let go of: tries, this many milliseconds apart. */
const TRIES = 30
const EVERY = 100
const CONNECTIONS = 8

// int8 has more digits than a number; no count or time of ours does.
const BIGINT = 20
pg.types.setTypeParser(BIGINT, Number)

/**
 * Opens the database of a postgres:// address. Throws DatabaseInUse if another process holds it: alone, or shared while this one
 * wants it alone, or the other way round. Calls `onLost` when the connection that holds it has ended.
 */
export async function openPostgres(url: string, isShared: boolean, onLost: () => void): Promise<Opened> {
  const hold = new pg.Client({ connectionString: url, keepAlive: true, application_name: 'long-arm hold' })
  await hold.connect()
  let isClosing = false
  hold.on('error', error => log('error', 'database', { error: describe(error) }))
  hold.on('end', () => {
    if (!isClosing) onLost()
  })
  const release = async (): Promise<void> => {
    isClosing = true
    await hold.end()
  }
  const lock = `select ${isShared ? 'pg_try_advisory_lock_shared' : 'pg_try_advisory_lock'}($1) as held`
  for (let left = TRIES; ; left--) {
    const { rows } = await hold.query<{ held: boolean }>(lock, [LOCK])
    if (rows[0]?.held === true) break
    if (left === 0) {
      await release()
      throw new DatabaseInUse('another server has the database open')
    }
    await pause(EVERY)
  }
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    keepAlive: true,
    application_name: 'long-arm',
    // A process that falls asleep in the middle of writing keeps its rows from the others no longer than its leases last.
    idle_in_transaction_session_timeout: isShared ? LEASE_MS : 0,
  })
  // Connections that end while nobody uses them; the next query opens another.
  pool.on('error', error => log('error', 'database', { error: describe(error) }))
  // And those that end in somebody's hands: that work fails; without a listener the process would.
  pool.on('connect', client => client.on('error', () => {}))
  return {
    dialect: new PostgresDialect({
      pool: {
        options: pool.options,
        connect: () => pool.connect(),
        async end() {
          await pool.end()
          await release()
        },
      },
    }),
    backup: null,
    scrub: 'vacuum',
  }
}
