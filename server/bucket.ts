import { isIPv6 } from 'node:net'

/** Limits how often something may happen: `burst` at once, `perSecond` in the long run. */
export interface Bucket {
  /** Takes one if there is one. `now` in milliseconds. */
  take(now: number): boolean
  /** Whether there is one to take. */
  has(now: number): boolean
  /** Whether nothing has been taken for so long that it is full again. */
  isFull(now: number): boolean
}

export function newBucket(burst: number, perSecond: number): Bucket {
  let level = burst
  let last = Number.NEGATIVE_INFINITY
  const fill = (now: number): void => {
    if (now > last) level = Math.min(burst, level + (last === Number.NEGATIVE_INFINITY ? 0 : ((now - last) / 1000) * perSecond))
    last = now
  }
  return {
    take(now) {
      fill(now)
      if (level < 1) return false
      level--
      return true
    },
    has(now) {
      fill(now)
      return level >= 1
    },
    isFull(now) {
      fill(now)
      return level >= burst
    },
  }
}

/**
 * The network of an address, as far as one person has it: IPv4 whole, of IPv6 the first 64 bits, behind which anybody may take
 * any address. Whatever else it is given it returns as it is.
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined) return mapped
  if (!isIPv6(address)) return address
  const [before = '', after] = (address.split('%')[0] ?? '').split('::')
  const [head, tail] = [before, after ?? ''].map(part => part.split(':').filter(group => group !== '')) as [string[], string[]]
  const gap = after === undefined ? 0 : Math.max(0, GROUPS - head.length - tail.length)
  const groups = [...head, ...Array.from({ length: gap }, () => '0'), ...tail]
  return groups
    .slice(0, GROUPS / 2)
    .map(group => Number.parseInt(group, 16).toString(16))
    .join(':')
}
/** Of an IPv6 address. */
const GROUPS = 8

/** A bucket for every network; those that are full again are forgotten. */
export function newBuckets(burst: number, perSecond: number): (address: string) => Bucket {
  const buckets = new Map<string, Bucket>()
  /** At so many the full ones are swept out: at twice what was left, so that a flood of addresses costs no more each. */
  let sweepAt = MANY
  return address => {
    const now = Date.now()
    const network = networkOf(address)
    if (buckets.size >= sweepAt) {
      for (const [key, bucket] of buckets) if (bucket.isFull(now)) buckets.delete(key)
      sweepAt = Math.max(MANY, 2 * buckets.size)
    }
    let bucket = buckets.get(network)
    if (bucket === undefined) {
      bucket = newBucket(burst, perSecond)
      buckets.set(network, bucket)
    }
    return bucket
  }
}
const MANY = 5000
