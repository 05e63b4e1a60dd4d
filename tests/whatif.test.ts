// A finished game once more with one thing changed. The games are those of tests/golden: people, drafts, deputies, deals, bots.
import { describe, expect, test } from 'vitest'
import { isChapter, turnTold, type Chapter, type Entry } from '#shared/journal.ts'
import { admit, restore } from '#shared/match.ts'
import { SEATS } from '#shared/names.ts'
import { numbersFor } from '#shared/numbers.ts'
import { setObjection } from '#shared/objections.ts'
import { view } from '#shared/view.ts'
import { playAgain, type Future } from '#shared/whatif/again.ts'
import { flipsOf, type Flip } from '#shared/whatif/flips.ts'
import { playGame } from './golden/play.ts'

const game = playGame('what if', 8)
const flips = flipsOf(game)
const chaptersOf = (entries: readonly Entry[]): Chapter[] => entries.filter(isChapter)
const hashesOf = (entries: readonly Entry[]): string[] => chaptersOf(entries).map(({ hash }) => hash)
const some = <T extends Flip['what']>(what: T, of: readonly Flip[] = flips): Extract<Flip, { what: T }>[] =>
  of.filter((flip): flip is Extract<Flip, { what: T }> => flip.what === what)
const chapterOf = ({ entries }: Future, turn: number): Chapter | undefined => chaptersOf(entries).find(one => turnTold(one) === turn)

describe('what can be had otherwise', () => {
  test('is everything that was ruled, voted on, answered and ordered, in the order of play', () => {
    const last = chaptersOf(game).at(-1)
    expect(some('ruling').map(({ ruling }) => ruling)).toEqual(last?.state.open.rulings)
    expect(some('bill').length).toBeGreaterThan(0)
    const sheets = game.flatMap(entry => (entry.kind === 'closed' ? SEATS.flatMap(seat => entry.sheets[seat].orders) : []))
    const kinds = new Set(some('order').map(({ order }) => order.kind))
    expect(new Set(sheets.map(({ kind }) => kind))).toEqual(kinds)
    expect(flips.map(({ turn }) => turn)).toEqual(flips.map(({ turn }) => turn).toSorted((a, b) => a - b))
  })

  test('an answer has every other lawful answer, and who voted may only have voted otherwise', () => {
    const answers = some('order').filter(({ order }) => order.kind === 'answer')
    expect(answers.length).toBeGreaterThan(0)
    for (const { instead } of answers) expect(instead?.kind).toBe('answer')
    for (const { order, instead } of some('order').filter(one => one.order.kind === 'vote')) {
      expect(instead).toMatchObject({ kind: 'vote' })
      expect(instead).not.toEqual(order)
    }
  })
})

describe('played again', () => {
  test('with nothing changed it is the very same game, whatever its bots and people were', () => {
    for (const [name, rounds] of [
      ['what if', 8],
      ['another', 5],
      ['a third', 4],
    ] as const) {
      const entries = name === 'what if' ? game : playGame(name, rounds)
      const future = playAgain(entries, null)
      expect(hashesOf(future.entries)).toEqual(hashesOf(entries))
      expect(future).toMatchObject({ anew: 0, dropped: 0, deputised: 0, barred: [] })
    }
  })

  test('an order that changes nothing leaves the whole game as it was', () => {
    // Asked with the same order in its place, nothing can differ, and nobody sees a reason to decide anew
    const [flip] = some('order')
    if (flip === undefined) throw new Error('no order was given')
    const future = playAgain(game, { ...flip, instead: flip.order })
    expect(hashesOf(future.entries)).toEqual(hashesOf(game))
    expect(future.anew).toBe(0)
  })

  test('a ruling comes out the other way, and everything before it stays', () => {
    for (const flip of some('ruling')) {
      const future = playAgain(game, flip)
      const before = (entries: readonly Entry[]): string[] =>
        chaptersOf(entries)
          .filter(chapter => turnTold(chapter) < flip.turn)
          .map(({ hash }) => hash)
      expect(before(future.entries)).toEqual(before(game))
      const now = chapterOf(future, flip.turn)?.state.open.rulings.find(one => one.number === flip.ruling.number)
      expect(now?.side).toBe(flip.to)
      expect(now?.tie).toBe(false)
      expect((now?.enforce ?? 0) + (now?.quash ?? 0)).toBe(8)
      expect(Math.max(now?.enforce ?? 0, now?.quash ?? 0)).toBe(5)
      expect(chaptersOf(future.entries).at(-1)?.state.open.phase).toBe('over')
    }
  })

  test('a bill that passed fails, and one that failed passes', () => {
    for (const flip of some('bill')) {
      const told = chapterOf(playAgain(game, flip), flip.turn)?.told ?? []
      const failed = told.some(({ fact }) => fact.kind === 'bill-failed' && fact.government === flip.bill.id)
      expect(failed).toBe(!flip.passes)
    }
  })

  test('the same question has the same answer', () => {
    const flip = some('ruling')[0] ?? some('bill')[0]
    if (flip === undefined) throw new Error('nothing was ruled')
    expect(playAgain(game, flip)).toEqual(playAgain(JSON.parse(JSON.stringify(game)) as Entry[], flip))
  })

  test('what people are left with is lawful, and every order of theirs is either kept or counted', () => {
    let dropped = 0
    for (const flip of flips.filter(one => one.turn < 7).filter((_, i) => i % 12 === 0)) {
      const future = playAgain(game, flip)
      const match = restore(future.entries.slice(0, 1))
      let theirs = 0
      for (const entry of future.entries.slice(1)) {
        if (entry.kind === 'closed' && entry.turn > flip.turn)
          for (const seat of SEATS) {
            const { from, orders } = entry.sheets[seat]
            if (from !== 'bot') expect(setObjection(view(match.state, seat), orders)).toBeNull()
            if (from === 'person' || from === 'draft') theirs += orders.length
          }
        admit(match, entry)
      }
      expect(future.kept).toBe(theirs)
      expect(future.barred.filter(({ seat }) => ['COL', 'MONO', 'AMBER'].includes(seat)).length).toBeGreaterThanOrEqual(future.dropped)
      dropped += future.dropped
    }
    expect(dropped).toBeGreaterThan(0)
  })

  test('where the game had ended already, bots go on as Counsel, and the deputy stands in for people', () => {
    const { rules, scale } = numbersFor(8)
    const longer = Array.from({ length: 60 }, (_, i) => `splinter ${i}`)
      .values()
      .map(name => playGame(name, 8, { rules: { ...rules, comityStart: 3 }, scale }))
      .filter(short => chaptersOf(short).at(-1)?.state.open.ended === 'splinternet')
      .flatMap(short =>
        flipsOf(short)
          .values()
          .map(flip => playAgain(short, flip))
          .filter(({ entries }) => chaptersOf(entries).length > chaptersOf(short).length),
      )
      .next().value
    expect(longer?.deputised).toBeGreaterThan(0)
    expect(longer === undefined ? null : chaptersOf(longer.entries).at(-1)?.state.open.phase).toBe('over')
  })

  test('a record that is not at its end is refused', () => {
    expect(() => playAgain(game.slice(0, -1), null)).toThrow('a record without its end')
  })
})
