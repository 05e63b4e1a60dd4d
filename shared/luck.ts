/**
 * Keyed luck (R4.10): every draw is a pseudo-random function, SipHash-2-4, of the secret 128-bit seed and the name of the
 * event. Nobody's luck moves when somebody else acts, and no draw depends on the order in which orders arrived.
 */

/** Draws of one phase. A name used twice is a bug and throws. */
export interface Luck {
  /** Uniform in 0 .. n-1, unbiased for any n from 1 to 2^31. */
  below(n: number, ...name: readonly (string | number)[]): number
  /** Uniform in 1 .. n. */
  die(n: number, ...name: readonly (string | number)[]): number
  /** A seeded lot: one of the given, which must not be empty. */
  pick<T>(from: readonly T[], ...name: readonly (string | number)[]): T
  shuffle<T>(from: readonly T[], ...name: readonly (string | number)[]): T[]
}

/** Key of SipHash as four 32-bit words. */
export type Key = readonly [number, number, number, number]

/** The key in a seed of 32 hex digits. Throws on anything else. */
export function keyOf(seed: string): Key {
  if (!/^[0-9a-f]{32}$/.test(seed)) throw new Error('a seed is 32 hex digits')
  const word = (i: number): number => Number.parseInt(seed.slice(8 * i, 8 * i + 8), 16) | 0
  return [word(0), word(1), word(2), word(3)]
}

/** The 16-bit unit at a place of a text; 0 behind its end. */
const unitAt = (text: string, at: number): number => (at < text.length ? text.charCodeAt(at) : 0)

/** SipHash-2-4 of a text of 16-bit units, low 32 bits of each half, as [high, low] signed words. */
export function sipHash(key: Key, text: string): [number, number] {
  // v0..v3 as high and low words (Aumasson and Bernstein 2012)
  let v0h = key[1] ^ 0x736f6d65,
    v0l = key[0] ^ 0x70736575
  let v1h = key[3] ^ 0x646f7261,
    v1l = key[2] ^ 0x6e646f6d
  let v2h = key[1] ^ 0x6c796765,
    v2l = key[0] ^ 0x6e657261
  let v3h = key[3] ^ 0x74656462,
    v3l = key[2] ^ 0x79746573
  // Four UTF-16 units make one 64-bit word; the last word carries the length. Behind it come the four closing rounds.
  const words = (text.length >> 2) + 1
  for (let w = 0; w <= words; w++) {
    const at = 4 * w
    const low = unitAt(text, at) | (unitAt(text, at + 1) << 16)
    const high = unitAt(text, at + 2) | (w === words - 1 ? (2 * text.length) << 24 : unitAt(text, at + 3) << 16)
    if (w === words) v2l ^= 0xff
    v3h ^= high
    v3l ^= low
    // Written out here: a closure over eight variables would keep them in memory, and luck is drawn often. The carry of a sum
    // is worked out without a question, which would be answered wrong every other time.
    let sum = 0
    for (let rounds = w === words ? 4 : 2; rounds > 0; rounds--) {
      sum = (v0l + v1l) | 0
      v0h = (v0h + v1h + (((v0l & v1l) | ((v0l | v1l) & ~sum)) >>> 31)) | 0
      v0l = sum
      let h = (v1h << 13) | (v1l >>> 19),
        l = (v1l << 13) | (v1h >>> 19)
      v1h = h ^ v0h
      v1l = l ^ v0l
      h = v0l
      v0l = v0h
      v0h = h
      sum = (v2l + v3l) | 0
      v2h = (v2h + v3h + (((v2l & v3l) | ((v2l | v3l) & ~sum)) >>> 31)) | 0
      v2l = sum
      h = (v3h << 16) | (v3l >>> 16)
      l = (v3l << 16) | (v3h >>> 16)
      v3h = h ^ v2h
      v3l = l ^ v2l
      sum = (v0l + v3l) | 0
      v0h = (v0h + v3h + (((v0l & v3l) | ((v0l | v3l) & ~sum)) >>> 31)) | 0
      v0l = sum
      h = (v3h << 21) | (v3l >>> 11)
      l = (v3l << 21) | (v3h >>> 11)
      v3h = h ^ v0h
      v3l = l ^ v0l
      sum = (v2l + v1l) | 0
      v2h = (v2h + v1h + (((v2l & v1l) | ((v2l | v1l) & ~sum)) >>> 31)) | 0
      v2l = sum
      h = (v1h << 17) | (v1l >>> 15)
      l = (v1l << 17) | (v1h >>> 15)
      v1h = h ^ v2h
      v1l = l ^ v2l
      h = v2l
      v2l = v2h
      v2h = h
    }
    v0h ^= high
    v0l ^= low
  }
  return [v0h ^ v1h ^ v2h ^ v3h, v0l ^ v1l ^ v2l ^ v3l]
}

/** The draws of one phase of one round; `where` names both. */
export function luckOf(key: Key, where: string): Luck {
  const drawn = new Set<string>()
  const below = (n: number, ...name: readonly (string | number)[]): number => {
    const event = `${where}|${name.join('|')}`
    // Of nothing there is no fair draw: the rejection below would never end
    if (!(n >= 1)) throw new Error(`lot of nothing: ${event}`)
    if (drawn.has(event)) throw new Error(`drawn twice: ${event}`)
    drawn.add(event)
    // Rejection: the largest multiple of n below 2^32 is the fair part of the range.
    const fair = 0x100000000 - (0x100000000 % n)
    for (let again = 0; ; again++) {
      const drawn32 = sipHash(key, again === 0 ? event : `${event}#${again}`)[1] >>> 0
      if (drawn32 < fair) return drawn32 % n
    }
  }
  return {
    below,
    die: (n, ...name) => 1 + below(n, ...name),
    pick: (from, ...name) => {
      // The list is not empty, and what is drawn lies in it
      return from[below(from.length, ...name)] as (typeof from)[number]
    },
    shuffle: (from, ...name) => {
      const mixed = [...from]
      for (let i = mixed.length - 1; i > 0; i--) {
        const j = below(i + 1, ...name, i)
        const [a, b] = [mixed[i], mixed[j]]
        if (a !== undefined && b !== undefined) {
          mixed[i] = b
          mixed[j] = a
        }
      }
      return mixed
    },
  }
}
