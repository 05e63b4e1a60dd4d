import { describe, expect, test } from 'vitest'
import { gather, gatherAlone, joined, type Gathering } from './gathering.ts'
import { cleanSpeech, heardBy, LINE_LENGTH, talkObjection, type Line, type To } from './speech.ts'

const table = (talk: Gathering['talk'] = 'free'): Gathering => {
  const three = ['Bo', 'Cy'].reduce((now, name) => joined(now, name) as Gathering, gather('Ann', 'standard')!)
  return { ...three, talk }
}
const line = (more: Partial<Line>): Line => ({
  id: '2.aaaaaaaa',
  by: 2,
  name: 'Bo',
  seat: null,
  at: 1,
  to: 'all',
  words: { text: 'psst' },
  is: 'said',
  reports: [],
  ...more,
})
/** Who of the host (1), Bo (2), Cy (3), Di (4) and those who watch by a key hears it. */
const hearers = (more: Partial<Line>): (number | null)[] => [1, 2, 3, 4, null].filter(who => heardBy(line(more), who, 1) !== null)

describe('a line', () => {
  test('is cleaned like a name, and is text whatever it looks like', () => {
    expect(cleanSpeech({ text: ' <b>\u202ehi\u0000</b>\n\tthere\ud800 ' })).toEqual({ text: '<b>hi</b> there' })
    expect(cleanSpeech({ text: '\u200b \n' })).toBeNull()
    expect(Array.from((cleanSpeech({ text: '🦉'.repeat(200) }) as { text: string }).text)).toHaveLength(LINE_LENGTH)
  })

  test('is heard by those it is for, and by its speaker', () => {
    expect(hearers({})).toEqual([1, 2, 3, 4, null])
    expect(hearers({ to: [3] })).toEqual([2, 3])
    expect(hearers({ to: [3, 4] })).toEqual([2, 3, 4])
  })

  test('that is held is heard by its speaker and the host; one that is reported by the host too, and nobody else learns of it', () => {
    expect(hearers({ is: 'held' })).toEqual([1, 2])
    expect(hearers({ is: 'held', to: [3] })).toEqual([1, 2])
    expect(hearers({ to: [3], reports: [3] })).toEqual([1, 2, 3])
    expect(heardBy(line({ reports: [3, 4] }), 1, 1)?.reports).toBe(2)
    expect(heardBy(line({ reports: [3, 4] }), 3, 1)?.reports).toBe(0)
    expect(JSON.stringify(heardBy(line({ reports: [3] }), 4, 1))).not.toContain('3')
  })

  test('that is dropped has no words any more', () => {
    expect(heardBy(line({ is: 'dropped' }), 3, 1)).toMatchObject({ is: 'dropped', words: null })
    expect(hearers({ is: 'dropped', to: [3] })).toEqual([2, 3])
  })
})

describe('to speak', () => {
  const objection = (to: To, talk?: Gathering['talk'], by = 2) => talkObjection(table(talk), by, to, { text: 'hi' })

  test('is as free as the host has set it', () => {
    expect(objection('all')).toBeNull()
    expect(objection('all', 'phrases')).toBe('phrases-only')
    expect(talkObjection(table('phrases'), 2, 'all', { phrase: 'deal' })).toBeNull()
    expect(objection('all', 'off')).toBe('talk-off')
    expect(talkObjection(gatherAlone('COL', 8, null), 1, 'all', { phrase: 'deal' })).toBe('talk-off')
  })

  test('needs somebody who hears it, and is not for who is muted or gone', () => {
    expect(objection([1, 3])).toBeNull()
    expect(objection([2])).toBe('nobody-hears')
    expect(objection([3, 9])).toBe('nobody-hears')
    expect(objection('all', 'free', 9)).toBe('muted')
    const people = table().people.map(one => ({ ...one, muted: one.id === 2 }))
    expect(talkObjection({ ...table(), people }, 2, 'all', { text: 'hi' })).toBe('muted')
  })
})
