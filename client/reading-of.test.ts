import { expect, it } from 'vitest'
import { ENTRY_IDS } from '#shared/codex/entries.ts'
import type { Ruling } from '#shared/state.ts'
import { entryReading, rulingReading } from './reading-of.ts'
import { sentencesOf } from './sound/sentences-of.ts'
import { ENTRY_TEXTS } from '#texts/codex/codex.ts'

it('a text is cut after its sentences, not after what is only short for something', () => {
  expect(sentencesOf(['In re Warrant v. United States. It was vacated.', 'No. 4 fell! Why? “Nobody asked.” J. Carney wrote.'])).toEqual([
    'In re Warrant v. United States.',
    'It was vacated.',
    'No. 4 fell!',
    'Why?',
    '“Nobody asked.”',
    'J. Carney wrote.',
  ])
  expect(sentencesOf(['', ' '])).toEqual([])
})

it('every entry of the Codex is read with both sides, and without daggers; in full with what stands in full', () => {
  for (const id of ENTRY_IDS) {
    const text = ENTRY_TEXTS[id]
    const sentences = sentencesOf(entryReading(text, false))
    expect(sentences.join(' ')).not.toContain('†')
    for (const { who } of text.sides) expect(sentences.some(one => one.startsWith(`${who}:`))).toBe(true)
    // Browsers lose what is too long.
    for (const one of sentences) expect([id, one, one.length < 420]).toEqual([id, one, true])
    const full = sentencesOf(entryReading(text, true))
    expect(full.length).toBeGreaterThan(sentences.length)
  }
})

it('a ruling is read from its question to what it changes', () => {
  const ruling: Ruling = {
    number: 2,
    round: 1,
    ground: 'reach',
    government: 'COL',
    challenger: 'MONO',
    mandate: null,
    side: 'quash',
    enforce: 3,
    quash: 5,
    tie: false,
    track: -1,
    lines: { government: null, challenger: null },
    facts: { host: 'HIB' },
  } as never
  const read = rulingReading(ruling, { rulings: [ruling], judges: [] }, [])
  expect(read[0]).toMatch(/^No\. 2\. /)
  expect(read.slice(1, 4)).toEqual(['Columbia filed no brief.', 'Monolith filed no brief.', '3 votes to enforce, 5 to quash.'])
  expect(read.at(-1)).toBe('Reach stands at −1.')
})
