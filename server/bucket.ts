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

/** A bucket for every address; those that are full again are forgotten. */
export function newBuckets(burst: number, perSecond: number): (address: string) => Bucket {
  const buckets = new Map<string, Bucket>()
  /** Above this many the full ones are swept out. */
  const MANY = 5000
  return address => {
    const now = Date.now()
    if (buckets.size > MANY) for (const [key, bucket] of buckets) if (bucket.isFull(now)) buckets.delete(key)
    let bucket = buckets.get(address)
    if (bucket === undefined) {
      bucket = newBucket(burst, perSecond)
      buckets.set(address, bucket)
    }
    return bucket
  }
}
