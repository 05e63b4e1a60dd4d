import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const

/**
 * Takes a file of each project in turn, the longest first: what is slow because it waits runs beside what is slow because it
 * computes, and never two whole projects of browsers at once.
 */
class Mixed extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rows = Map.groupBy(await super.sort(files), file => file.project.name)
    const most = Math.max(0, ...[...rows.values()].map(row => row.length))
    return Array.from({ length: most }, (_, i) => [...rows.values()].flatMap(row => row[i] ?? [])).flat()
  }
}

/** Every server of the tests has a port and a folder of its own: files of all projects run side by side. */
const WORKERS = availableParallelism() + 1

export default defineConfig({
  test: {
    maxWorkers: WORKERS,
    sequence: { sequencer: Mixed },
    projects: [
      {
        oxc: jsx,
        test: {
          name: 'unit',
          include: ['{shared,server,client,tests,scripts}/**/*.test.{ts,tsx}'],
          exclude: ['tests/room/**', 'tests/secrets/**', 'tests/cluster/**', 'tests/browser/**'],
          testTimeout: 30_000,
        },
      },
      {
        // A real server on loopback with real clients.
        test: {
          name: 'room',
          include: ['tests/{room,secrets}/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        // The same games kept by PostgreSQL instead of the embedded database, and what needs it: several processes.
        test: {
          name: 'postgres',
          include: ['tests/room/{afterwards,agreed,game,joining,kill,talk,traps}.test.ts', 'tests/cluster/**/*.test.ts'],
          globalSetup: 'tests/with-postgres.ts',
          setupFiles: 'tests/only-with-postgres.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // Three browsers share two cores there: what fails once and not again is told as "retry x1", and lands.
          retry: process.env.LONG_ARM_CI === '1' ? 1 : 0,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
