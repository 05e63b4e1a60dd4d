import { describe, expect, it } from 'vitest'
import { keyOf, luckOf, sipHash, type Key } from './luck.ts'

/** 00 01 02 .. 0f, as the reference implementation reads it: little-endian words. */
const REFERENCE_KEY: Key = [0x03020100, 0x07060504, 0x0b0a0908, 0x0f0e0d0c]

/** The bytes 00 01 02 .. n-1 as UTF-16LE text. */
const reference = (bytes: number): string =>
  Array.from({ length: bytes / 2 }, (_, i) => String.fromCharCode(2 * i + 256 * (2 * i + 1))).join('')
const hex = ([high, low]: readonly [number, number]): string => [high, low].map(word => (word >>> 0).toString(16).padStart(8, '0')).join('')

describe('SipHash-2-4', () => {
  // Vectors of the reference implementation (Aumasson and Bernstein), for messages of whole UTF-16 units
  it.each([
    [0, '726fdb47dd0e0e31'],
    [2, '0d6c8009d9a94f5a'],
    [4, 'cf2794e0277187b7'],
    [6, 'cbc9466e58fee3ce'],
    [8, '93f5f5799a932462'],
    [10, '7a5dbbc594ddb9f3'],
    [12, '751e8fbc860ee5fb'],
    [14, 'f723ca908e7af2ee'],
  ])('is the reference on a message of %i bytes', (bytes, value) => {
    expect(hex(sipHash(REFERENCE_KEY, reference(bytes)))).toBe(value)
  })
})

describe('luck', () => {
  const key = keyOf('00112233445566778899aabbccddeeff')

  it('takes a seed of 32 hex digits and nothing else', () => {
    expect(() => keyOf('0011')).toThrow('32 hex digits')
    expect(() => keyOf('00112233445566778899AABBCCDDEEFF')).toThrow('32 hex digits')
  })

  it('gives the same draw for the same name, whatever was drawn before', () => {
    const first = luckOf(key, '3.orders').die(6, 'exploit', 'COL', 'AMBER')
    const second = luckOf(key, '3.orders')
    for (const seat of ['HIB', 'RHE', 'MER']) second.die(6, 'exploit', seat, 'AMBER')
    expect(second.die(6, 'exploit', 'COL', 'AMBER')).toBe(first)
  })

  it('throws when one name is drawn twice in a phase', () => {
    const luck = luckOf(key, '1.orders')
    luck.below(6, 'keys', 'AMBER')
    expect(() => luck.below(6, 'keys', 'AMBER')).toThrow('drawn twice')
    expect(() => luckOf(key, '1.chambers').below(6, 'keys', 'AMBER')).not.toThrow()
  })

  it('refuses a lot of nothing', () => {
    expect(() => luckOf(key, '1.orders').pick([], 'lot')).toThrow()
  })

  it.each([2, 3, 5, 6, 7, 10])('is even among %i outcomes', n => {
    const draws = 30_000
    const seen = Array.from({ length: n }, () => 0)
    const luck = luckOf(key, 'test')
    for (let i = 0; i < draws; i++) {
      const at = luck.below(n, 'even', n, i)
      seen[at] = (seen[at] ?? 0) + 1
    }
    const fair = draws / n
    const chi = seen.reduce((sum, count) => sum + (count - fair) ** 2 / fair, 0)
    // 99.9th percentile of chi-squared with 9 degrees of freedom; fewer degrees have a lower one
    expect(chi).toBeLessThan(27.9)
  })

  it('has no bias for a number of outcomes that does not divide 2^32: halves of 3 * 2^29 are even', () => {
    const n = 3 * 2 ** 29
    const luck = luckOf(key, 'test')
    let low = 0
    for (let i = 0; i < 20_000; i++) if (luck.below(n, 'wide', i) < n / 2) low++
    // Without rejection the lower half would come up in 5 of 8 draws
    expect(Math.abs(low / 20_000 - 0.5)).toBeLessThan(0.02)
  })

  it('shuffles every order of three equally often', () => {
    const luck = luckOf(key, 'test')
    const seen = new Map<string, number>()
    for (let i = 0; i < 12_000; i++) {
      const order = luck.shuffle(['a', 'b', 'c'], 'shuffle', i).join('')
      seen.set(order, (seen.get(order) ?? 0) + 1)
    }
    expect(seen.size).toBe(6)
    for (const count of seen.values()) expect(Math.abs(count - 2000)).toBeLessThan(200)
  })

  it('has nothing to do with its neighbours: flipping one unit of the name flips half the bits', () => {
    let flipped = 0
    for (let i = 0; i < 1000; i++) {
      const [a, b] = [sipHash(key, `name|${i}`), sipHash(key, `name|${i + 1}`)]
      for (const half of [0, 1] as const) for (let bits = (a[half] ^ b[half]) >>> 0; bits !== 0; bits &= bits - 1) flipped++
    }
    expect(Math.abs(flipped / 1000 - 32)).toBeLessThan(0.6)
  })
})
