// Frames as no page sends them: valid ones of every request, changed ones, and bytes by lot. All follow from the luck alone.
import { encode } from '@colyseus/schema'
import { Room } from '@colyseus/sdk/Room'
import type { Connection } from '@colyseus/sdk/Connection'
import { type BotLuck, botLuck } from '#shared/bots/bot.ts'
import { random } from '#shared/bots/random.ts'
import type { Deed } from '#shared/gathering.ts'
import { begin } from '#shared/scenario.ts'
import { view } from '#shared/view.ts'
import { BODY_LIMIT, shortenOrder, type RequestName } from '#shared/wire.ts'
import { setupOf } from '../room/seats.ts'

/** First bytes of what a page says (Colyseus' protocol). */
const CODES = { join: 10, leave: 12, data: 13, bytes: 17, ping: 18, input: 19, request: 21, response: 22 } as const
export const JOIN = Uint8Array.of(CODES.join)

/** Deeds that leave everybody where they are, so that the next visit finds its seat. */
const DEEDS: readonly Deed[] = [
  { do: 'name', name: '<b>Ann</b> \u202e' },
  { do: 'sit', seat: 'HIB' },
  { do: 'ready', ready: true },
  { do: 'swap', with: 2 },
  { do: 'vote', motion: 'pause', yes: true },
  { do: 'assign', person: 2, seat: 'MONO' },
  { do: 'recommend' },
  { do: 'rename', person: 2, name: 'Bo' },
  { do: 'mute', person: 2, muted: true },
  { do: 'hand-over', person: 2 },
  { do: 'lock', locked: true },
  { do: 'talk', talk: 'phrases' },
  { do: 'deals', deals: 'no-votes' },
  { do: 'preset', preset: 'mail', hours: 8 },
  { do: 'level', seat: null, level: 'random' },
  { do: 'rival', seat: 'PHOT', competes: true },
  { do: 'pause', paused: false },
  { do: 'extend' },
  { do: 'start' },
]

/** What a field may hold that nobody expects there. */
const ODD: readonly unknown[] = [
  null,
  undefined,
  true,
  -1,
  0.5,
  2 ** 53,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  '',
  '__proto__',
  'x'.repeat(3000),
  '\ud800',
  '<img src=x onerror=alert(1)>',
  [],
  [[[[[[[[[]]]]]]]]],
  {},
  { toString: 1, valueOf: null, length: -1 },
  JSON.parse('{"__proto__":{"turn":2},"constructor":1,"then":"x"}'),
  new Uint8Array(20),
  new Date(0),
  new Map([[1, 2]]),
  new Set([1]),
  /x/,
  10n ** 18n,
]
const NAMES: readonly (string | number)[] = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '*',
  '',
  '_$bseal',
  0,
  1,
  300,
  'x'.repeat(500),
]

/** Valid payloads of every request. */
function payloads(): [RequestName, unknown][] {
  const { state } = begin(setupOf({ persons: ['COL', 'AMBER'], level: 'idle' }))
  const sets = (['COL', 'AMBER'] as const).flatMap(seat =>
    Array.from({ length: 6 }, (_, i) => random(view(state, seat), botLuck(`${seat} ${i}`)).orders.map(shortenOrder)),
  )
  return [
    ...sets.flatMap((orders, i): [RequestName, unknown][] => [
      ['draft', { turn: 2 + (i % 3), orders }],
      ['seal', { turn: 2 + (i % 3), id: `seal ${i}`, orders }],
      ['break', { turn: 2 + (i % 3), id: `break ${i}` }],
    ]),
    ...DEEDS.map((deed): [RequestName, unknown] => ['deed', deed]),
    ['log', { from: 0 }],
    ['debrief', {}],
    ['rematch', {}],
    ['say', { id: 'a-line-of-mine', to: 'all', text: '<script>alert(1)</script>' }],
    ['say', { id: 'another-line', to: [1, 2], phrase: 'hello' }],
    ['judge', { line: '1.a-line-of-mine', pass: false }],
    ['report', { line: '2.a-line-of-mine' }],
    ['class', { do: 'pause', paused: true }],
    ['enrol', { names: ['Ada'] }],
    ['grades', {}],
    ['answer', { id: 1, option: 0 }],
    ['hand', { up: true }],
  ]
}

/** Valid frames, and valid ones with odd contents, as the SDK makes them. */
export function corpus(): Uint8Array[] {
  const frames: Uint8Array[] = []
  const room = new Room('fuzz')
  room.connection = { isOpen: true, send: (bytes: Uint8Array) => frames.push(bytes.slice()) } as unknown as Connection
  const add = (name: string | number, payload: unknown): void => {
    room.request(name, payload, { timeout: 1 }).catch(() => {})
  }
  for (const [name, payload] of payloads()) {
    add(name, payload)
    if (typeof payload !== 'object' || payload === null) continue
    const fields = Object.keys(payload)
    for (const [i, odd] of ODD.entries()) {
      const field = fields[i % Math.max(1, fields.length)]
      add(name, field === undefined ? odd : { ...payload, [field]: odd })
    }
  }
  for (const name of [...new Set(payloads().map(([one]) => one))]) for (const odd of ODD) add(name, odd)
  for (const name of NAMES) add(name, { turn: 2 })
  room.send('draft', { turn: 2, orders: [] })
  room.send('seal', { turn: 2, id: 'unasked', orders: [] })
  return frames
}

/** MessagePack that claims more than it brings: arrays, maps and texts of any length, depths, and types nobody sends. */
function liar(luck: BotLuck): number[] {
  const length = (): number[] => [luck.below(3), luck.below(256), luck.below(256), luck.below(256)]
  switch (luck.below(6)) {
    case 0:
      return [0xdd, ...length()]
    case 1:
      return [0xdf, ...length()]
    case 2:
      return [[0xdb, 0xc6][luck.below(2)] ?? 0xdb, ...length()]
    case 3:
      return Array.from({ length: 1 + luck.below(6000) }, () => 0x91)
    case 4:
      return [0xc9, 0, 0, 0, 4, luck.below(256), 1, 2, 3, 4]
    default:
      return [0xd4 + luck.below(5), luck.below(256), ...Array.from({ length: 16 }, () => luck.below(256))]
  }
}

/** A request by its bytes: number, name, contents. */
export function request(id: number, name: string, contents: readonly number[] = []): Uint8Array {
  const bytes: number[] = [CODES.request]
  const at = { offset: 1 }
  encode.number(bytes, id, at)
  encode.string(bytes, name, at)
  return Uint8Array.from([...bytes.slice(0, at.offset), ...contents])
}

const MARKS = [0x00, 0x01, 0x7f, 0x80, 0x90, 0xa0, 0xc0, 0xc1, 0xc7, 0xd4, 0xd9, 0xdc, 0xdd, 0xde, 0xdf, 0xff]

/** The same with a few bytes turned, put in, taken out, or cut off; mostly not the first, which says what it is. */
function changed(frame: Uint8Array, luck: BotLuck): Uint8Array {
  let bytes = [...frame]
  const place = (): number => (luck.next() < 0.05 ? 0 : 1 + luck.below(Math.max(1, bytes.length - 1)))
  for (let left = 1 + luck.below(4); left > 0; left--) {
    const at = place()
    const mark = luck.next() < 0.5 ? (MARKS[luck.below(MARKS.length)] ?? 0) : luck.below(256)
    const how = luck.below(5)
    if (how === 0) bytes[at] = mark
    else if (how === 1) bytes.splice(at, 0, mark)
    else if (how === 2) bytes.splice(at, 1 + luck.below(4))
    else if (how === 3) bytes = bytes.slice(0, Math.max(1, at))
    else bytes.splice(at, 0, ...bytes.slice(at, at + luck.below(40)))
  }
  return Uint8Array.from(bytes.slice(0, BODY_LIMIT - 8))
}

/** The next frame. */
export function frame(valid: readonly Uint8Array[], luck: BotLuck): Uint8Array {
  const one = valid[luck.below(valid.length)] ?? JOIN
  const share = luck.next()
  if (share < 0.25) return one
  if (share < 0.8) return changed(one, luck)
  if (share < 0.9) return request(luck.below(2 ** 20), ['seal', 'draft', 'deed', 'say', 'log'][luck.below(5)] ?? 'seal', liar(luck))
  if (share < 0.98) return Uint8Array.of(CODES.request, ...Array.from({ length: luck.below(60) }, () => luck.below(256)))
  return Uint8Array.from({ length: luck.below(60) }, () => luck.below(256))
}
