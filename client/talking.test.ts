import { describe, expect, test } from 'vitest'
import { gather } from '#shared/gathering.ts'
import type { HeardLine } from '#shared/speech.ts'
import { threadsOf, waiting, wishedName, withHeard } from './talking.ts'

const line = (id: string, at: number, more: Partial<HeardLine> = {}): HeardLine => ({
  id,
  by: Number(id.split('.')[0]),
  name: 'Bo',
  seat: null,
  at,
  to: 'all',
  words: { text: id },
  is: 'said',
  reports: 0,
  ...more,
})
const ids = (lines: readonly HeardLine[]): string[] => lines.map(({ id }) => id)

describe('what is heard', () => {
  const first = [line('2.a', 1), line('2.b', 2, { is: 'held' }), line('3.c', 3)]

  test('grows line by line, each once, and in order', () => {
    expect(ids(withHeard(first, [0, line('3.d', 4)]))).toEqual(['2.a', '2.b', '3.c', '3.d'])
    expect(withHeard(first, [0, line('3.c', 3)])).toEqual(first)
  })

  test('has a line that was held where it is said', () => {
    expect(ids(withHeard(first, [0, line('2.b', 5)]))).toEqual(['2.a', '3.c', '2.b'])
  })

  test('begins anew when all is told', () => {
    expect(ids(withHeard(first, [1, line('2.a', 1)]))).toEqual(['2.a'])
  })
})

describe('threads', () => {
  const lines = [
    line('2.a', 1),
    line('2.b', 2, { to: [1] }),
    line('1.c', 3, { to: [2] }),
    line('3.d', 4, { to: [1, 2] }),
    line('2.e', 5, { to: [3], reports: 1 }),
    line('2.f', 6, { to: [1, 3] }),
    line('3.g', 7, { is: 'held' }),
    line('4.name', 8, { to: [], words: { name: 'x' }, is: 'held' }),
  ]
  const reader = { me: 1, hidden: [], read: {} }

  test('are shared by the same people, whoever speaks, everybody first and then the newest', () => {
    const threads = threadsOf(lines, reader)
    expect(threads.map(({ key, lines: of, unread }) => [key, ids(of), unread])).toEqual([
      ['all', ['2.a'], 1],
      ['2 3', ['3.d', '2.f'], 2],
      ['2', ['2.b', '1.c'], 1],
    ])
  })

  test('count what is new, and leave out who is hidden', () => {
    const threads = threadsOf(lines, { ...reader, hidden: [3], read: { all: 1, '2 3': 4 } })
    expect(threads.map(({ key, unread }) => [key, unread])).toEqual([
      ['all', 0],
      ['2 3', 1],
      ['2', 1],
    ])
    expect(ids(threads[1]?.lines ?? [])).toEqual(['2.f'])
  })

  test('are public for who only watches', () => {
    expect(threadsOf(lines, { ...reader, me: null }).map(({ key }) => key)).toEqual(['all'])
  })

  test('leave to the host what waits for them', () => {
    const table = gather('Ann', 'standard')!
    expect(ids(waiting(lines, table, 1))).toEqual(['2.e', '3.g', '4.name'])
    expect(waiting(lines, table, 2)).toEqual([])
    expect([4, 2].map(me => wishedName(lines, me))).toEqual(['x', null])
  })
})
