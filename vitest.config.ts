import { defineConfig } from 'vitest/config'

const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const

export default defineConfig({
  test: {
    projects: [
      {
        oxc: jsx,
        test: {
          name: 'unit',
          include: ['{shared,server,client,tests,scripts}/**/*.test.{ts,tsx}'],
          exclude: ['tests/room/**', 'tests/secrets/**', 'tests/cluster/**', 'tests/browser/**'],
        },
      },
      {
        // A real server on loopback with real clients: one file at a time, because they share the machine's ports.
        test: {
          name: 'room',
          include: ['tests/{room,secrets}/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        // The same games kept by PostgreSQL instead of the embedded database, and what needs it: several processes.
        test: {
          name: 'postgres',
          include: ['tests/room/{afterwards,game,kill,talk,traps}.test.ts', 'tests/cluster/**/*.test.ts'],
          globalSetup: 'tests/with-postgres.ts',
          setupFiles: 'tests/only-with-postgres.ts',
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
