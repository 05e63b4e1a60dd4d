import { describe, expect, test } from 'vitest'
import { act, gather, joined, type Deed, type Gathering } from '#shared/gathering.ts'
import { tableNews, type TableMoment } from './table-news.ts'

function tableOf(...names: readonly string[]): Gathering {
  let table = gather(names[0] ?? 'Ann', 'quick')!
  for (const name of names.slice(1)) table = joined(table, name) as Gathering
  return table
}
const all = (gathering: Gathering): TableMoment => ({ gathering, around: gathering.people.map(one => one.id) })
function after(gathering: Gathering, who: number, deed: Deed): Gathering {
  const done = act(
    gathering,
    who,
    deed,
    gathering.people.map(one => one.id),
  )
  if (typeof done === 'string') throw new Error(done)
  return done.gathering
}
/** What `me` hears of a deed. */
const heard = (before: Gathering, who: number, deed: Deed, me: number): string[] =>
  tableNews(all(before), all(after(before, who, deed)), me)

describe('the news of a table', () => {
  const table = tableOf('Ann', 'Bo', 'Cy')

  test('tell of who comes and goes, and of seats', () => {
    expect(tableNews(all(tableOf('Ann')), all(tableOf('Ann', 'Bo')), 1)).toEqual(['Bo has come to the table.'])
    expect(heard(table, 2, { do: 'leave' }, 1)).toEqual(['Bo has left the table.'])
    expect(heard(table, 2, { do: 'sit', seat: 'HIB' }, 1)).toEqual(['Bo takes Hibernia.'])
    expect(heard(after(table, 2, { do: 'sit', seat: 'HIB' }), 2, { do: 'sit', seat: null }, 1)).toEqual(['Bo gives up Hibernia.'])
  })

  test('tell of others who are ready, not of oneself', () => {
    const sitting = after(after(table, 2, { do: 'sit', seat: 'HIB' }), 1, { do: 'sit', seat: 'COL' })
    expect(heard(sitting, 2, { do: 'ready', ready: true }, 1)).toEqual(['Bo is ready.'])
    expect(heard(sitting, 2, { do: 'ready', ready: true }, 2)).toEqual([])
  })

  test('tell who is host, and of being asked to swap', () => {
    expect(heard(table, 1, { do: 'hand-over', person: 2 }, 3)).toEqual(['Bo is host now.'])
    expect(heard(table, 1, { do: 'hand-over', person: 2 }, 2)).toEqual(['You are host now.'])
    const sitting = after(after(table, 2, { do: 'sit', seat: 'HIB' }), 1, { do: 'sit', seat: 'COL' })
    expect(heard(sitting, 2, { do: 'swap', with: 1 }, 1)).toEqual(['Bo would like to swap seats with you.'])
    expect(heard(sitting, 2, { do: 'swap', with: 1 }, 3)).toEqual([])
  })

  test('tell of who is away and back, and of what the host agrees for all', () => {
    expect(tableNews(all(table), { gathering: table, around: [1, 3] }, 1)).toEqual(['Bo is away. The seat is kept.'])
    expect(tableNews({ gathering: table, around: [1, 3] }, all(table), 1)).toEqual(['Bo is back.'])
    expect(heard(table, 1, { do: 'lock', locked: true }, 2)).toEqual(['The host has locked the table.'])
    expect(heard(table, 1, { do: 'preset', preset: 'standard' }, 2)).toEqual(['The game is now Standard, 8 rounds.'])
    expect(heard(table, 1, { do: 'preset', preset: 'standard' }, 1)).toEqual([])
  })
})
