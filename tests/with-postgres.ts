// Starts one PostgreSQL for the whole project `postgres`. Without one its tests are left out, loudly, or fail in CI.
import { startPostgres } from './postgres.ts'

export default async function start(): Promise<() => Promise<void>> {
  const postgres = await startPostgres()
  if (postgres !== null) process.env.TEST_POSTGRES = postgres.url
  return async () => {
    await postgres?.stop()
  }
}
