/** What Colyseus needs so that several processes are one server: they find each other's rooms by Redis. */
import { matchMaker, type ServerOptions } from '@colyseus/core'
import { RedisDriver } from '@colyseus/redis-driver'
import { RedisPresence } from '@colyseus/redis-presence'
import { Redis } from 'ioredis'
import { log } from './log.ts'
import { CannotStart, type Cluster } from './setup.ts'

/** The part of Colyseus' options for one of several processes. Throws CannotStart if Redis cannot be reached. */
export async function joinCluster({ redisUrl, publicAddress }: Cluster): Promise<Partial<ServerOptions>> {
  const [presence, driver] = [await connect(redisUrl), await connect(redisUrl)]
  return {
    presence: new RedisPresence(presence),
    driver: new RedisDriver(driver),
    publicAddress,
    // A room belongs where its lease is: at the process that opens it.
    selectProcessIdToCreateRoom: () => Promise.resolve(matchMaker.processId),
  }
}

/** At the first try it has to answer; once it has, it is waited for. */
async function connect(url: string): Promise<Redis> {
  let isKnown = false
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: 3000,
    retryStrategy: times => (isKnown ? Math.min(times * 100, 2000) : null),
  })
  let failure = 'no answer'
  redis.on('error', error => {
    failure = error.message
    if (isKnown) log('error', 'redis', { error: failure })
  })
  await redis.connect().catch(() => {
    throw new CannotStart(`The Redis at ${new URL(url).host} cannot be reached (${failure}): check REDIS_URL, and that it is running.`)
  })
  isKnown = true
  return redis
}
