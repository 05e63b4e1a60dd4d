// Games recorded once (`npm run golden`), which every later version of the program has to go on with, to re-run and to show.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { counsel } from '#shared/bots/counsel.ts'
import { botLuck } from '#shared/bots/bot.ts'
import { checkEntry, OtherVersion, RULES_VERSION, type Begun, type Entry } from '#shared/journal.ts'
import { admit, begun, closing, open, restore } from '#shared/match.ts'
import { SEATS } from '#shared/names.ts'
import { keptOf, numbersFor, numbersMark } from '#shared/numbers.ts'
import { RULES, rulesOfSetting } from '#shared/rules.ts'
import { scaleOf, standings } from '#shared/standing.ts'
import { verify } from '#shared/verify.ts'
import { PROTOCOL } from '#shared/wire.ts'

const GAMES = ['short', 'whole', 'earlier'] as const

const recordOf = (name: (typeof GAMES)[number]): Entry[] =>
  (JSON.parse(readFileSync(join(import.meta.dirname, `${name}.json`), 'utf8')) as unknown[]).map(checkEntry)
const firstOf = (entries: readonly Entry[]): Begun => {
  const [first] = entries
  if (first?.kind !== 'begun') throw new Error('a record that does not begin')
  return first
}

describe.for(GAMES)('the recorded game %s', name => {
  const entries = recordOf(name)

  test('is of these rules', () => {
    expect(firstOf(entries).rulesVersion, 'record anew: npm run golden').toBe(RULES_VERSION)
  })

  test('leads to the same states and the same news from the same inputs', () => {
    const findings = [...verify(entries)].filter(one => one.is !== 'ok')
    expect(findings, 'the rules mean something else now: raise RULES_VERSION and record anew by npm run golden').toEqual([])
  })

  test('holds what a server may meet: seals over seals, drafts, deputies, a seat that changes hands, deals', () => {
    const kinds = new Set(entries.map(({ kind }) => kind))
    expect([...kinds].sort()).toEqual(['begun', 'broken', 'closed', 'declined', 'drafted', 'offered', 'sealed', 'seated', 'signed'])
    const origins = new Set(entries.flatMap(entry => (entry.kind === 'closed' ? SEATS.map(seat => entry.sheets[seat].from) : [])))
    expect([...origins].sort()).toEqual(['bot', 'deputy', 'draft', 'person'])
  })

  test('can be gone on with from everywhere', () => {
    for (let length = 1; length < entries.length; length++) {
      const match = restore(entries.slice(0, length))
      if (entries[length]?.kind !== 'closed') continue
      const closed = closing(match, (_level, v) => counsel(v, botLuck('any')))
      admit(match, closed)
      expect(restore([...entries.slice(0, length), checkEntry(JSON.parse(JSON.stringify(closed)))]).state).toEqual(match.state)
    }
  })
})

describe('a game that was begun with other numbers', () => {
  const entries = recordOf('earlier')
  const first = firstOf(entries)

  test('goes on with its own, and only the difference is in its setting', () => {
    const match = restore(entries)
    expect(rulesOfSetting(match.setting)).toEqual(first.numbers.rules)
    expect(scaleOf(match.setting)).toEqual(first.numbers.scale)
    expect(match.setting.kept).toEqual(keptOf(first.numbers, 5))
    expect(Object.keys(match.setting.kept?.rules ?? {}).length).toBeLessThan(20)
  })

  test('begins otherwise than one of this program does', () => {
    expect(begun(first.setup).hash).not.toBe(first.hash)
    expect(open(first).state.open.comity).toBe(first.numbers.rules.comityStart)
  })

  test('is measured by its own par', () => {
    const { state, setting } = restore(entries)
    const others = {
      ...state,
      open: { ...state.open, setting: { rounds: setting.rounds, patch: setting.patch, competing: setting.competing } },
    }
    expect(standings(state).map(({ standing }) => standing)).not.toEqual(standings(others).map(({ standing }) => standing))
  })

  test('keeps no number that is the same, and none that is not known any more', () => {
    expect(keptOf(numbersFor(5), 5)).toBeNull()
    const rules = { ...numbersFor(5).rules, lobbyMax: 9, abolished: 3 }
    expect(keptOf({ ...numbersFor(5), rules }, 5)).toEqual({ rules: { lobbyMax: 9 } })
  })
})

test('a page with other numbers than its server is out of date', () => {
  expect(PROTOCOL % 2 ** 20).toBe(numbersMark())
  expect(numbersMark({ ...RULES, campaign: RULES.campaign + 1 })).not.toBe(numbersMark())
})

test('a game of other rules is not gone on with', () => {
  const first = firstOf(recordOf('short'))
  expect(() => restore([{ ...first, rulesVersion: RULES_VERSION + 1 }])).toThrow(OtherVersion)
})
