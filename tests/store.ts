// Which database the servers of the tests use: their folder's own, or in the project `postgres` one of PostgreSQL for each folder.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { makeDatabase } from './postgres.ts'

/** Where the database of a data folder is: a file in it, or an address. */
export async function storeOf(dataDir: string): Promise<string> {
  return (await databaseOf(dataDir)) ?? join(dataDir, 'long-arm.sqlite')
}

/** A server's environment, with the database of its data folder. */
export async function storeEnv(dataDir: string, env: NodeJS.ProcessEnv): Promise<NodeJS.ProcessEnv> {
  const database = await databaseOf(dataDir)
  return database === null ? env : { DATABASE_URL: database, ...env }
}

async function databaseOf(dataDir: string): Promise<string | null> {
  // Set by tests/only-with-postgres.ts
  const server = process.env.TEST_POSTGRES
  if (server === undefined || server === '') return null
  const name = `t${createHash('sha256').update(dataDir).digest('hex').slice(0, 20)}`
  await makeDatabase(server, name)
  return Object.assign(new URL(server), { pathname: `/${name}` }).href
}
