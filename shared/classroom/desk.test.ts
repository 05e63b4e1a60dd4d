import { expect, test } from 'vitest'
import { resultsOf } from './cuts.ts'
import { answering, atDesk, newDesk, optionsOf, raising, type ClassDeed, type Desk } from './desk.ts'
import { noticeOf } from './notice.ts'

const NOW = 1_700_000_000
const students = [2, 3, 4]
const fresh = newDesk('Civics 3B', '45', 'tables', false)
const begun: Desk = { ...fresh, stepAt: NOW, tables: ['one', 'two'] }
/** The desk after these deeds, all of which are done. */
function after(desk: Desk, ...deeds: ClassDeed[]): Desk {
  return deeds.reduce((now, deed) => {
    const next = atDesk(now, deed, students, NOW)
    if (typeof next === 'string') throw new Error(`${deed.do}: ${next}`)
    return next
  }, desk)
}

test('plan and shape are settled once the class has begun', () => {
  expect(after(fresh, { do: 'plan', plan: '75' }).plan).toBe('75')
  expect(atDesk(begun, { do: 'plan', plan: '75' }, students, NOW)).toBe('begun')
  expect(atDesk(begun, { do: 'shape', shape: 'teams' }, students, NOW)).toBe('begun')
})

test('what the teacher calls students is not kept in a class without names', () => {
  const call: ClassDeed = { do: 'call', person: 2, name: 'Ada  Lovelace ' }
  expect(after(fresh, call).names).toEqual({ 2: 'Ada Lovelace' })
  expect(after({ ...fresh, noNames: true }, call).names).toEqual({})
  expect(after(fresh, call, { do: 'call', person: 2, name: '' }).names).toEqual({})
})

test('places are given to students of the class at tables that are there', () => {
  expect(atDesk(fresh, { do: 'place', person: 9, at: { table: 1, seat: 'COL' } }, students, NOW)).toBe('nobody-there')
  expect(atDesk(begun, { do: 'place', person: 2, at: { table: 3, seat: 'COL' } }, students, NOW)).toBe('no-such-table')
  expect(after(begun, { do: 'place', person: 2, at: { table: 2, seat: 'COL' } }).places).toEqual({ 2: { table: 2, seat: 'COL' } })
  expect(after(begun, { do: 'place', person: 2, at: { table: 2, seat: 'COL' } }, { do: 'place', person: 2, at: null }).places).toEqual({})
})

test('one question is open at a time, the last answer of each student counts, and only the sums are for everybody', () => {
  const asked = after(
    begun,
    { do: 'ask', question: { is: 'prepared', name: 'law-or-person' } },
    { do: 'ask', question: { is: 'own', words: 'Who?', options: ['A', 'B'] } },
  )
  expect(asked.asked.map(one => one.isOpen)).toEqual([false, true])
  expect(answering(asked, 2, 1, 0)).toBe('no-such-question')
  expect(answering(asked, 2, 2, 2)).toBe('no-such-question')
  const answered = [
    [2, 0],
    [3, 1],
    [2, 1],
  ].reduce((desk, [person = 0, option = 0]) => answering(desk, person, 2, option) as Desk, asked)
  const [, last] = answered.asked
  expect(resultsOf(last!)).toEqual({ question: last!.question, isOpen: true, counts: [0, 2] })
  expect(JSON.stringify(noticeOf(answered, 'id', 1, []))).not.toContain('answers')
  expect(optionsOf(last!.question)).toBe(2)
})

test('a question of one’s own has words and two to five answers', () => {
  const ask = (words: string, options: string[]): Desk | string =>
    atDesk(begun, { do: 'ask', question: { is: 'own', words, options } }, students, NOW)
  expect(ask(' ', ['A', 'B'])).toBe('empty')
  expect(ask('Who?', ['A', ' '])).toBe('empty')
  expect(ask('Who?', ['A', 'B', 'C', 'D', 'E', 'F'])).toBe('empty')
})

test('hands stand in the order in which they were raised', () => {
  const up = [3, 2, 3].reduce((desk, person) => raising(desk, person, true), begun)
  expect(up.hands).toEqual([2, 3])
  expect(raising(up, 2, false).hands).toEqual([3])
  expect(after(up, { do: 'lower-hand', person: 2 }).hands).toEqual([3])
})

test('a bell rings so many minutes from now, and a step begins now', () => {
  expect(after(begun, { do: 'bell', minutes: 27 }).bell).toBe(NOW + 27 * 60)
  expect(after(begun, { do: 'step', step: 3 })).toMatchObject({ step: 3, stepAt: NOW })
  expect(atDesk(begun, { do: 'step', step: 99 }, students, NOW)).toBe('nobody-there')
  expect(noticeOf(after(begun, { do: 'step', step: 2 }), 'id', 2, [])).toMatchObject({ table: 2, step: { is: 'round', round: 1 } })
})

test('nothing but questions, the code and a blank can be shown before there are tables', () => {
  expect(atDesk(fresh, { do: 'show', what: 'map', table: 1 }, students, NOW)).toBe('no-such-table')
  expect(after(fresh, { do: 'show', what: 'blank', table: 1 }).shows.what).toBe('blank')
})
