import { expect, it } from 'vitest'
import type { Fact } from '#shared/events.ts'
import type { Moment } from '../board/moments.ts'
import type { SeatState } from '../store.ts'
import { RECIPES } from './recipes.ts'
import { hasOtherSealed, soundOf, soundOfFact } from './sounding-of.ts'

const moment = (kind: Moment['kind']): Moment => ({ kind }) as Moment

it('what moves on the board sounds as it moves', () => {
  expect(soundOf(moment('unroll'), 810)?.ms).toBe(810)
  for (const [kind, event] of [
    ['land', 'land'],
    ['palm', 'objection'],
    ['stamp', 'stamp'],
    ['envelope', 'envelope'],
    ['treaty', 'treaty'],
  ] as const)
    expect(soundOf(moment(kind), 100)).toBe(RECIPES[event])
  for (const kind of ['focus', 'look', 'hold', 'picture', 'stand', 'withdraw'] as const) expect(soundOf(moment(kind), 100)).toBeNull()
})

it('locks, keys and rulings sound as they are told', () => {
  const of = (fact: object) => soundOfFact(fact as Fact)
  expect(of({ kind: 'encrypted' })).toBe('lock')
  expect(of({ kind: 'hacked' })).toBe('unlock')
  expect(of({ kind: 'backdoor-installed' })).toBe('unlock')
  expect(of({ kind: 'ruled', enforce: 5, quash: 3 })).toBe('verdict')
  expect(of({ kind: 'ruled', enforce: 4, quash: 4 })).toBe('tie')
  expect(of({ kind: 'scored' })).toBeNull()
})

it('a seal is heard from the next room only if a person set it, somebody else, and just now', () => {
  const table = (held: SeatState['held'], doing: SeatState['doing']): SeatState[] => [{ seat: 'HIB', held, doing }]
  const writing = table('person', 'writing')
  expect(hasOtherSealed(writing, table('person', 'sealed'), 'COL')).toBe(true)
  expect(hasOtherSealed(writing, table('person', 'sealed'), 'HIB')).toBe(false)
  expect(hasOtherSealed(writing, table('bot', 'sealed'), 'COL')).toBe(false)
  expect(hasOtherSealed(table('person', 'sealed'), table('person', 'sealed'), 'COL')).toBe(false)
  // Who has just come to the page has not heard anybody seal.
  expect(hasOtherSealed([], table('person', 'sealed'), 'COL')).toBe(false)
})
