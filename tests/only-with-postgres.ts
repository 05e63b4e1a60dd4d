import { beforeEach, inject } from 'vitest'

// Read by tests/store.ts, in this project's own processes
process.env.TEST_POSTGRES = inject('postgres') ?? ''

beforeEach(({ skip }) => {
  if (!process.env.TEST_POSTGRES) skip('there is no PostgreSQL here')
})
