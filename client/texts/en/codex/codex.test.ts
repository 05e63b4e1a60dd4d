import { describe, expect, it } from 'vitest'
import { ENTRIES, ENTRY_IDS, isEntryId } from '#shared/codex/entries.ts'
import { SOURCES } from '#shared/codex/sources.ts'
import { ENTRY_TEXTS } from './codex.ts'
import type { EntryText } from './entry-text.ts'

const words = (text: string): number => text.split(/\s+/u).filter(Boolean).length
const allOf = ({ plain, full, outcome, later, steps = [] }: EntryText): string =>
  [plain, full, outcome, later, ...steps.map(step => `${step.what} ${step.note ?? ''}`)].join(' ')
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/

describe.each(ENTRY_IDS)('%s', id => {
  const fact = ENTRIES[id]
  const text = ENTRY_TEXTS[id]

  it('can be read at both levels', () => {
    expect(words(text.plain)).toBeGreaterThanOrEqual(60)
    expect(words(text.full)).toBeGreaterThanOrEqual(25)
    expect(text.question.endsWith('?')).toBe(true)
    for (const part of [text.name, text.title, text.tagline, text.outcome, text.later, text.takeaway, text.simplifies])
      expect(part.trim().length).toBeGreaterThanOrEqual(3)
  })

  it('gives both sides their best point, of equal length', () => {
    const [a, b] = text.sides.map(({ says }) => says)
    for (const measure of [words, (of: string) => of.length]) {
      const [long, short] = [Math.max(measure(a!), measure(b!)), Math.min(measure(a!), measure(b!))]
      expect((long - short) / long, `${measure(a!)} and ${measure(b!)}`).toBeLessThanOrEqual(0.15)
    }
    expect(text.sides[0].who).not.toBe(text.sides[1].who)
  })

  it('says when it was, and how far it was followed', () => {
    for (const date of [fact.from, fact.to ?? fact.from, ...(text.steps ?? []).map(({ at }) => at)]) expect(date).toMatch(DATE)
    expect(fact.asOf).toMatch(/^\d{4}-\d{2}$/)
    expect((fact.to ?? fact.from) >= fact.from).toBe(true)
    const steps = (text.steps ?? []).map(({ at }) => at)
    expect(steps).toEqual(steps.toSorted())
  })

  it('names its parties if it is a case', () => {
    if (fact.kind === 'case') expect(text.parties).not.toBeNull()
    expect(fact.citation.length).toBeGreaterThan(5)
  })

  it('marks what is not checked', () => {
    const daggers = allOf(text).includes('†')
    if (fact.evidence === 'sourced') expect([daggers, fact.sources.length > 0]).toEqual([false, true])
    if (fact.evidence === 'mixed') expect([daggers, fact.sources.length > 0]).toEqual([true, true])
    if (fact.evidence === 'memory') expect([daggers, fact.sources.length]).toEqual([false, 0])
  })

  it('leads only to what there is, and not to itself', () => {
    expect(fact.related.filter(one => !isEntryId(one) || one === id)).toEqual([])
    expect(fact.sources.filter(one => !Object.hasOwn(SOURCES, one))).toEqual([])
  })

  it('calls nobody guilty before a court has, and nobody a villain', () => {
    const all = `${allOf(text)} ${text.takeaway} ${text.tagline}`
    expect(all).not.toMatch(/\b(evil|villain|rogue|guilty of|shameless|arrogant|idiot)/i)
    if (fact.standing === 'pending')
      expect(`${text.outcome} ${text.later} ${text.full} ${text.plain}`).toMatch(
        /pending|open|not (conclud|found|given)|contested|last seen|went to the Supreme Court|case by case/i,
      )
  })
})

it('is a case, a statute, a treaty or an event for most, and words of the game for the rest', () => {
  const kinds = Map.groupBy(ENTRY_IDS, id => ENTRIES[id].kind)
  expect(kinds.get('case')!.length).toBeGreaterThanOrEqual(45)
  expect(kinds.get('statute')!.length + kinds.get('treaty')!.length).toBeGreaterThanOrEqual(20)
  expect(new Set(ENTRY_IDS.map(id => ENTRY_TEXTS[id].name)).size).toBe(ENTRY_IDS.length)
})
