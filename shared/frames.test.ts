import { expect, test } from 'vitest'
import { packCount, packFrames, packParcel, readCount, readFrames, readParcel } from './frames.ts'

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)
const text = (words: string): Uint8Array => new TextEncoder().encode(words)

test('frames come out as they went in, empty ones too', () => {
  for (const frames of [[], [bytes()], [bytes(1, 2, 3), bytes(), bytes(255)], [new Uint8Array(70_000).fill(7)]]) {
    expect(readFrames(packFrames(frames))).toEqual(frames)
    expect(readParcel(packParcel({ first: 9, frames, closed: 4001 }))).toEqual({ first: 9, frames, closed: 4001 })
  }
})

test('a body that is cut anywhere, or is longer than its frames, is none', () => {
  const whole = packFrames([bytes(1, 2, 3), bytes(4)])
  const ends = Array.from(whole, (_, end) => readFrames(whole.subarray(0, end)) === null)
  // Cut between two frames it is a shorter body: how many bytes there are is for HTTP to say.
  expect(ends.map((isNone, end) => (isNone ? -1 : end)).filter(end => end >= 0)).toEqual([0, 7])
  expect(readFrames(bytes(...whole, 0))).toBeNull()
})

test('what a proxy says instead of the server is neither a parcel nor a count', () => {
  const page = text('<!doctype html><title>Blocked</title>')
  expect(readParcel(page)).toBeNull()
  expect(readCount(page)).toBeNull()
  expect(readParcel(bytes())).toBeNull()
  expect(readCount(packCount(70_000))).toBe(70_000)
})

test('bytes are read where they lie in a larger buffer', () => {
  const parcel = packParcel({ first: 3, frames: [bytes(5, 6)], closed: 0 })
  const within = bytes(9, 9, ...parcel).subarray(2)
  expect(readParcel(within)).toEqual({ first: 3, frames: [bytes(5, 6)], closed: 0 })
})
