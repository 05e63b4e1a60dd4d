import { describe, expect, it } from 'vitest'
import { GOVERNMENTS, GROUNDS, LINES, LOCKS, PROVIDERS, STATES } from '../names.ts'
import type { CaseFacts } from '../state.ts'
import { cardFor, CARD_IDS, CARDS, PARTS, type Argued, type CardId } from './cards.ts'
import { isEntryId } from './entries.ts'

/** Every case there can be, with everything that may be known of it. */
function* cases(): Generator<{ one: Argued; facts: CaseFacts }> {
  for (const ground of GROUNDS)
    for (const government of GOVERNMENTS)
      for (const provider of PROVIDERS)
        for (const statute of [false, true]) {
          const one = { ground, government, provider, mandate: null }
          const unknown = { host: null, nation: null, lock: null, statute, blocked: false }
          yield { one, facts: { ...unknown, gagged: true } }
          if (ground === 'keys') yield { one: { ...one, mandate: government }, facts: { ...unknown, gagged: false } }
          if (ground === 'secrecy') continue
          for (const host of STATES)
            for (const nation of GOVERNMENTS)
              for (const lock of LOCKS)
                for (const blocked of [false, true]) yield { one, facts: { gagged: false, host, nation, lock, statute, blocked } }
        }
}

/** Cards that some case has, by their place. */
const seen = new Map<CardId, CaseFacts>()
for (const { one, facts } of cases())
  for (const line of LINES)
    for (const part of PARTS) {
      const id = cardFor(one, facts, line, part)
      if (!seen.has(id)) seen.set(id, facts)
      const card = CARDS[id]
      if (card.ground !== one.ground || card.line !== line || card.part !== part) throw new Error(`${id} is out of its place`)
    }

describe('the argument cards', () => {
  it('fill eighteen places with two or more each', () => {
    const places = Map.groupBy(CARD_IDS, id => `${CARDS[id].ground} ${CARDS[id].line} ${CARDS[id].part}`)
    expect(places.size).toBe(18)
    for (const [place, ids] of places) expect(ids.length, place).toBeGreaterThanOrEqual(2)
  })

  it('are all played in some case: each fits facts that no earlier one of its place takes', () => {
    expect(CARD_IDS.filter(id => !seen.has(id))).toEqual([])
  })

  it.each(CARD_IDS)('%s has its answer on the other side, and rests on entries there are', id => {
    const { counter, ground, part, rests } = CARDS[id]
    expect([CARDS[counter].ground, CARDS[counter].part === part]).toEqual([ground, false])
    expect(rests.filter(one => !isEntryId(one))).toEqual([])
    expect(new Set(rests).size).toBe(rests.length)
  })

  it('are chosen by place, nationality, checkbox, gag and statute', () => {
    const one: Argued = { ground: 'reach', government: 'COL', provider: 'MONO', mandate: null }
    const facts: CaseFacts = { gagged: false, host: 'HIB', nation: 'COL', lock: 'none', statute: false, blocked: false }
    const challenger = (by: Partial<CaseFacts>, line: 'text' | 'comity' | 'consequences'): CardId =>
      cardFor(one, { ...facts, ...by }, line, 'challenger')
    expect(challenger({}, 'text')).toBe('territory')
    expect(challenger({ lock: 'checkbox' }, 'text')).toBe('caretaker')
    expect(challenger({ nation: 'RHE' }, 'text')).toBe('privacy-focus')
    expect(challenger({ statute: true }, 'text')).toBe('conditions')
    expect(challenger({}, 'comity')).toBe('coercion')
    expect(challenger({ blocked: true }, 'comity')).toBe('crime-there')
    expect(challenger({ gagged: true, host: null, nation: null, lock: null }, 'comity')).toBe('blind-host')
    expect(cardFor({ ...one, provider: 'DROP' }, facts, 'text', 'challenger')).toBe('not-here')
    expect(cardFor({ ...one, ground: 'keys', mandate: 'COL' }, facts, 'text', 'government')).toBe('notice')
  })
})
