// Starts one PostgreSQL for the whole project `postgres`. Without one its tests are left out, loudly, or fail in CI.
import type { TestProject } from 'vitest/node'
import { startPostgres } from './postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the server; absent where there is none. */
    postgres?: string
  }
}

export default async function start(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startPostgres()
  // Not by the environment: all projects share that, and the others keep to the embedded database.
  if (postgres !== null) project.provide('postgres', postgres.url)
  return async () => {
    await postgres?.stop()
  }
}
