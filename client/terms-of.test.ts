import { describe, expect, test } from 'vitest'
import { deal as dealt } from '#shared/cases/given.ts'
import type { OfferedTerm } from '#shared/deals/deal.ts'
import { advance } from '#shared/advance.ts'
import { readTerms, shortenTerms } from '#shared/deals/cells.ts'
import { SEATS, type Seat } from '#shared/names.ts'
import { view } from '#shared/view.ts'
import { blanksOf, CLAUSE_KINDS, kindRefusal, termOf, termRefusal, valuesOf, type BlankName, type Values } from './terms-of.ts'
import { BLANK_NAMES, blankValue, deedOf, termLine } from '#texts/deals.ts'

const { state } = dealt({ influence: { COL: 4, HIB: 4 } })
const v = view(state, 'COL')
const giving = { by: 'COL', to: 'HIB' } as const
const filled = (kind: (typeof CLAUSE_KINDS)[number], wished: Values, by: Seat = 'COL', to: Seat = 'HIB'): OfferedTerm =>
  termOf({ by, to }, kind, true, blanksOf(v, { by, to }, kind, true, wished))

describe('a form of a term', () => {
  test('as it comes is a term that may be signed, wherever one of its kind may be', () => {
    const refusals = CLAUSE_KINDS.map(kind => [kind, kindRefusal(v, giving, kind)])
    expect(Object.fromEntries(refusals)).toEqual({
      ...{ transfer: null, grant: null, 'non-use': null },
      ...{ vote: 'no-such-case', lobby: 'no-such-bill', comply: 'bad-term', settle: 'no-such-case' },
    })
    expect(kindRefusal(v, { by: 'MONO', to: 'COL' }, 'comply')).toBeNull()
  })

  test('lobbies for bills that are on the table', () => {
    const tabled = advance(state, { HIB: [{ kind: 'bill', act: 'enact', law: 'SHIELD', displaces: null }] }).state
    const at = view(tabled, 'COL')
    const term = termOf(giving, 'lobby', true, blanksOf(at, giving, 'lobby', true, { influence: '2', support: 'no' }))
    expect(term.what).toEqual({ kind: 'lobby', bill: 'HIB', support: false, influence: 2 })
    expect(termRefusal(at, giving, term)).toBeNull()
  })

  test.each(['now', 'order', 'answer', 'grant', 'law'])('pays %s, and can be changed again', when => {
    const term = filled('transfer', { influence: '2', when, happens: 'unless' })
    expect(termRefusal(v, giving, term)).toBeNull()
    expect(filled('transfer', valuesOf(term))).toEqual(term)
    expect(readTerms(shortenTerms([term]))).toEqual([term])
  })

  test('offers only what may be: every value of every blank gives a term that is written and read', () => {
    for (const by of SEATS) {
      for (const kind of CLAUSE_KINDS) {
        const to: Seat = by === 'COL' ? 'MONO' : 'COL'
        for (const when of ['now', 'order', 'answer', 'law']) {
          for (const { name, values } of blanksOf(v, { by, to }, kind, true, { when })) {
            for (const value of values) {
              const term = filled(kind, { when, [name]: value }, by, to)
              if (kind === 'vote' || kind === 'lobby' || kind === 'settle') continue
              expect(readTerms(shortenTerms([term]))).toEqual([term])
              expect(blankValue(name, value)).not.toBe('')
              expect(termLine(term, to)).not.toMatch(/undefined|NaN/)
            }
          }
        }
      }
    }
  })

  test('has a name above every blank', () => {
    const names = new Set<BlankName>(CLAUSE_KINDS.flatMap(kind => blanksOf(v, giving, kind, true, {}).map(({ name }) => name)))
    for (const name of names) expect(BLANK_NAMES[name]).not.toBe('')
  })
})

test('the deed names who binds themselves to what, and what is promised', () => {
  const terms: OfferedTerm[] = [
    { by: 'COL', binding: true, what: { kind: 'transfer', influence: 2, when: null } },
    { by: 'HIB', binding: true, what: { kind: 'non-use', until: 2, escrow: 1 } },
    { by: 'HIB', binding: false, what: { kind: 'grant', handle: 'AMBER', until: 3 } },
  ]
  expect(deedOf(terms, ['COL', 'HIB'])).toBe(
    'The Parties agree that Columbia shall pay Hibernia 2 Influence at once, and that Hibernia shall serve no long-arm warrant for data in Columbia to the end of round 2, or forfeit 1 Influence. Hibernia promises to grant Columbia’s next request for Amber made by the end of round 3, on their word alone.',
  )
  expect(deedOf([], ['COL', 'HIB'])).toMatch(/not agreed/)
})
