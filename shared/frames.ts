/**
 * How messages travel by plain HTTP where sockets do not get through: bodies of frames, and the names that go with them. A room
 * is reached at the address of its socket; `net` in the query says what for, and only POST is answered.
 */

/** What a request is for: begin a line, bring frames, fetch frames, end it. */
export const NET = ['open', 'up', 'down', 'shut'] as const
export type Net = (typeof NET)[number]
/** Headers: the line, known only to its two ends, and the number of the first frame in the body. */
export const LINE_HEADER = 'x-line'
export const FIRST_HEADER = 'x-first'
/** Longest time in ms for which the server keeps a request for frames waiting. */
export const LONGEST_HOLD = 20_000
/** Where the page checks what gets through: a socket, or a line by HTTP, that says everything again. */
export const CHECK_LINE = '/check/line'
/** How often the server says something there unasked, and how long it keeps one, in ms. */
export const CHECK_TICK = 4000
export const CHECK_LONGEST = 75_000

/** Bytes a frame is longer in a body than by itself. */
export const FRAME_HEAD = 4

/** What a request for frames is answered with. */
export interface Parcel {
  /** Number of the first frame. */
  readonly first: number
  readonly frames: readonly Uint8Array[]
  /** Close code of a line that has ended with these frames; 0 while it goes on. */
  readonly closed: number
}

const PARCEL_HEAD = 6

/** Frames behind one another, each after its length. */
export function packFrames(frames: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(frames.reduce((sum, { length }) => sum + FRAME_HEAD + length, 0))
  const heads = new DataView(bytes.buffer)
  let at = 0
  for (const frame of frames) {
    heads.setUint32(at, frame.length)
    bytes.set(frame, at + FRAME_HEAD)
    at += FRAME_HEAD + frame.length
  }
  return bytes
}

/** The frames of a body; null if it is not made of frames from end to end. */
export function readFrames(bytes: Uint8Array): Uint8Array[] | null {
  const heads = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const frames: Uint8Array[] = []
  let at = 0
  while (at < bytes.length) {
    if (at + FRAME_HEAD > bytes.length) return null
    const end = at + FRAME_HEAD + heads.getUint32(at)
    if (end > bytes.length) return null
    frames.push(bytes.slice(at + FRAME_HEAD, end))
    at = end
  }
  return frames
}

/** A count as the four bytes that answer frames which were brought. */
export function packCount(count: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, count)
  return bytes
}

/** The count that was answered; null for anything else, such as the page of a proxy that blocks. */
export const readCount = (bytes: Uint8Array): number | null =>
  bytes.length === 4 ? new DataView(bytes.buffer, bytes.byteOffset).getUint32(0) : null

/** A parcel as bytes: its two numbers, and its frames. */
export function packParcel({ first, frames, closed }: Parcel): Uint8Array<ArrayBuffer> {
  const body = packFrames(frames)
  const bytes = new Uint8Array(PARCEL_HEAD + body.length)
  const head = new DataView(bytes.buffer)
  head.setUint32(0, first)
  head.setUint16(4, closed)
  bytes.set(body, PARCEL_HEAD)
  return bytes
}

/** Reads what packParcel has made; null for anything else. */
export function readParcel(bytes: Uint8Array): Parcel | null {
  if (bytes.length < PARCEL_HEAD) return null
  const head = new DataView(bytes.buffer, bytes.byteOffset)
  const frames = readFrames(bytes.subarray(PARCEL_HEAD))
  return frames === null ? null : { first: head.getUint32(0), frames, closed: head.getUint16(4) }
}
