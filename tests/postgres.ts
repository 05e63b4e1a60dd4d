// A PostgreSQL of the tests' own: on loopback, in a folder that goes when it stops.
import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { asNobody, findProgram, freePort, runDaemon, type Daemon } from './debian.ts'

export interface Postgres extends Daemon {
  /** Of the database that is always there. */
  readonly url: string
}

const USER = 'postgres'

/** Starts one; null, with the reason on standard error, where there is none. */
export async function startPostgres(): Promise<Postgres | null> {
  const initdb = findProgram('PostgreSQL', ['/usr/lib/postgresql/*/bin/initdb', '/usr/local/pgsql/bin/initdb'], ['postgresql'])
  if (initdb === null) return null
  const folder = mkdtempSync(join(tmpdir(), 'long-arm-postgres-'))
  const data = join(folder, 'data')
  if (process.getuid?.() === 0) {
    const id = (flag: string): number => Number(spawnSync('id', [flag, USER], { encoding: 'utf8' }).stdout)
    chownSync(folder, id('-u'), id('-g'))
  }
  chmodSync(folder, 0o700)
  const [command, args] = asNobody(USER, initdb, ['-D', data, '-U', USER, '--auth=trust', '--encoding=UTF8', '--locale=C'])
  const made = spawnSync(command, args, { encoding: 'utf8', cwd: folder })
  if (made.status !== 0) throw new Error(`initdb failed:\n${made.stdout}${made.stderr}`)
  const port = await freePort()
  const url = `postgres://${USER}@127.0.0.1:${port}/postgres`
  const settings = { listen_addresses: '127.0.0.1', unix_socket_directories: folder, max_connections: '200' }
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const daemon = await runDaemon(
    asNobody(USER, join(dirname(initdb), 'postgres'), ['-D', data, '-p', String(port), ...options]),
    port,
    () => answers(url),
    folder,
  )
  return {
    port,
    url,
    async stop() {
      // At once, without waiting for those who are still connected.
      await daemon.stop('SIGINT')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}

/** Makes a database unless it is there. */
export async function makeDatabase(server: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    const there = await client.query('select 1 from pg_database where datname = $1', [name])
    if (there.rowCount === 0) await client.query(`create database "${name}"`)
  } finally {
    await client.end()
  }
}
