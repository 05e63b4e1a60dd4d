/** Codex and game hold together: what is cited has its entry, what is written is reached, what a pitfall forbids is not said. */
import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { CARD_IDS, CARDS } from '#shared/codex/cards.ts'
import { ENTRIES, ENTRY_IDS, type EntryId } from '#shared/codex/entries.ts'
import type { Entry } from '#shared/codex/entry.ts'
import { SOURCES } from '#shared/codex/sources.ts'
import * as links from '../../client/codex-links.ts'
import { ROUTES } from '../../client/codex-places.ts'
import { CARD_TEXTS, cardText } from '#texts/cards.ts'
import { ENTRY_TEXTS } from '#texts/codex/codex.ts'
import { FACTS } from '#texts/in-fact.ts'
import { TERMS } from '#texts/rules.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

const linked = (table: Readonly<Record<string, readonly EntryId[] | EntryId>>): EntryId[] => Object.values(table).flat()
/** What leads from the game into the Codex. */
const led = new Set<EntryId>([
  ...CARD_IDS.flatMap(id => CARDS[id].rests),
  ...[links.LAW_ENTRIES, links.GROUND_ENTRIES, links.KIND_ENTRIES, links.HEADLINE_ENTRIES, links.TENDER_ENTRIES].flatMap(linked),
  ...linked(links.TERM_ENTRIES),
])

describe('no entry is orphaned', () => {
  it('each is reached from the game, or from an entry that is', () => {
    const reached = new Set(led)
    for (let before = -1; before !== reached.size;) {
      before = reached.size
      for (const id of [...reached]) for (const one of ENTRIES[id].related) reached.add(one as EntryId)
    }
    expect(ENTRY_IDS.filter(id => !reached.has(id))).toEqual([])
  })

  it('nearly all are reached from the game itself', () => {
    expect(ENTRY_IDS.filter(id => !led.has(id))).toEqual([])
  })

  it('every source is cited, every drawn case has its entry', () => {
    const cited = new Set(ENTRY_IDS.flatMap((id): readonly number[] => ENTRIES[id].sources))
    expect(Object.keys(SOURCES).filter(number => !cited.has(Number(number)))).toEqual([])
    expect(Object.keys(ROUTES).filter(id => !Object.hasOwn(ENTRIES, id))).toEqual([])
    expect(Object.keys(FACTS).filter(id => !Object.hasOwn(ENTRIES, id))).toEqual([])
  })
})

describe('every authority has its entry', () => {
  /** Words that tell one authority from another. */
  const tokens = (text: string): string[] => text.match(/[\p{Lu}][\p{L}’.-]{3,}|\d{2,}/gu) ?? []

  it.each(CARD_IDS)('%s', id => {
    const { authority } = CARD_TEXTS[id]
    const entries = CARDS[id].rests.map(one => `${ENTRIES[one].citation} ${JSON.stringify(ENTRY_TEXTS[one])}`).join(' ')
    const known = tokens(authority).filter(token => entries.includes(token))
    // A card of ours says what it was written from; the others cite
    if (!CARDS[id].ours) expect(known.length, `${authority} is not in what the card rests on`).toBeGreaterThan(0)
    expect(authority.trim()).not.toBe('')
  })

  it('and what a summary says of a vacated, superseded or pending authority is said on the card', () => {
    const bare = CARD_IDS.filter(id => {
      const [first] = CARDS[id].rests
      const standing: Entry['standing'] = ENTRIES[first].standing
      return (
        !CARDS[id].ours && (standing === 'superseded' || standing === 'pending') && cardText(id).caveat === undefined && id !== 'open-case'
      )
    })
    expect(bare).toEqual([])
    expect(cardText('territory').caveat).toContain('Vacated')
  })

  it('in every text of the page that cites one', () => {
    // Reports of cases, as "829 F.3d 197", "[2021] UKSC 2" or "C-311/18", outside of the Codex and its cards
    const report = /\d+ (?:F\.\dd|U\.S\.|F\. Supp\. \dd) \d+|\[\d{4}\] \w+ \d+|C-\d+\/\d\d/g
    const all = ENTRY_IDS.map(id => `${ENTRIES[id].citation} ${JSON.stringify(ENTRY_TEXTS[id])}`).join(' ')
    const files = globSync(['client/**/*.{ts,tsx}', 'shared/**/*.ts'], { cwd: root }).filter(path => !/codex|\.test\./.test(path))
    const missing = files.flatMap(path => (readFileSync(`${root}${path}`, 'utf8').match(report) ?? []).filter(cite => !all.includes(cite)))
    expect(missing).toEqual([])
  })
})

describe('the pitfalls', () => {
  const all = [
    ...ENTRY_IDS.map(id => JSON.stringify(ENTRY_TEXTS[id])),
    ...CARD_IDS.map(id => JSON.stringify(CARD_TEXTS[id])),
    ...Object.values(FACTS),
  ]
  it.each([
    ['a warrant for mail takes no server', /warrant takes (the|a) whole server/i],
    ['the tie was no victory', /Microsoft won/i],
    ['the CLOUD Act reads not everything', /read everything/i],
    ['Article 48 is no absolute ban', /forbids all disclosure/i],
    ['nobody is guilty before the end', /\bis guilty\b/i],
    ['no advice how to evade', /how to (hide|evade|forge)/i],
  ])('%s', (_name, said) => {
    expect(all.filter(text => said.test(text))).toEqual([])
  })

  it('says of every word of the rules what it is, whether it leads on or not', () => {
    expect(Object.keys(links.TERM_ENTRIES).filter(name => !Object.hasOwn(TERMS, name))).toEqual([])
  })
})
