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

async function connect(url: string): Promise<Redis> {
  const redis = new Redis(url, { lazyConnect: true, retryStrategy: times => Math.min(times * 100, 2000) })
  let failure = 'no answer'
  const note = (error: Error): void => void (failure = error.message || failure)
  redis.on('error', note)
  const timer = setTimeout(() => redis.disconnect(), 3000)
  try {
    await redis.connect()
  } catch {
    redis.disconnect()
    throw new CannotStart(`The Redis at ${new URL(url).host} cannot be reached (${failure}): check REDIS_URL, and that it is running.`)
  } finally {
    clearTimeout(timer)
  }
  redis.off('error', note)
  redis.on('error', error => log('error', 'redis', { error: error.message }))
  return redis
}
