import { expect, test } from 'vitest'
import { networkOf, newBuckets } from './bucket.ts'

test.each([
  ['203.0.113.9', '203.0.113.9'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0DB8:1:2::1', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['::1', '0:0:0:0'],
  ['no address', 'no address'],
])('%s is of the network %s', (address, network) => expect(networkOf(address)).toBe(network))

test('whoever has a whole network of addresses has one bucket', () => {
  const bucketOf = newBuckets(3, 0.001)
  const taken = Array.from({ length: 10 }, (_, i) => bucketOf(`2001:db8:1:2::${i.toString(16)}`).take(0))
  expect(taken.filter(Boolean)).toHaveLength(3)
  expect(bucketOf('2001:db8:1:3::1').take(0)).toBe(true)
})

test('a flood of addresses costs each of them the same', () => {
  const bucketOf = newBuckets(1, 0.001)
  let looked = 0
  for (let i = 0; i < 40_000; i++) {
    const bucket = bucketOf(`10.${i >> 16}.${(i >> 8) & 255}.${i & 255}`)
    bucket.take(Date.now())
    // Counted where it is asked whether it is full: once for each sweep.
    const isFull = bucket.isFull.bind(bucket)
    bucket.isFull = now => {
      looked++
      return isFull(now)
    }
  }
  expect(looked).toBeLessThan(3 * 40_000)
})
