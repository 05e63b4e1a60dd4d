import { beforeEach } from 'vitest'

beforeEach(({ skip }) => {
  if (!process.env.TEST_POSTGRES) skip('there is no PostgreSQL here')
})
