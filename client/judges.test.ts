import { expect, test } from 'vitest'
import { deal } from '#shared/cases/given.ts'
import type { Case } from '#shared/state.ts'
import { view } from '#shared/view.ts'
import { rulesNow } from '#shared/laws.ts'
import { hasCaseBefore, leaningOf, standingOf } from './judges.ts'
import { mine } from './store.ts'

const caseOf = (number: number, ground: Case['ground'], jurors: Case['jurors']): Case => ({
  number,
  ground,
  government: 'COL',
  provider: 'MONO',
  challenger: 'MONO',
  handle: null,
  demand: null,
  mandate: null,
  sealed: false,
  filed: 1,
  below: null,
  jurors,
})

test('a case is provisional while one of the same ground is heard before it, as the lot has put them', () => {
  const { state } = deal({ round: 2 })
  const sitting: Case['jurors'] = ['HIB', 'RHE', 'DROP', 'DUNE']
  const [first, keys, second, waiting] = [
    caseOf(7, 'reach', sitting),
    caseOf(5, 'keys', sitting),
    caseOf(3, 'reach', sitting),
    caseOf(9, 'reach', []),
  ] as const
  state.open.docket = [first, keys, second, waiting]
  const v = view(state, 'MONO')
  expect([first, keys, second].map(one => hasCaseBefore(v, one))).toEqual([false, false, true])
})

test("a party's range is what the other side may still move; a watcher's what both may", () => {
  const { state } = deal({ round: 2, judges: [[0, 'textualist']] })
  const one = caseOf(1, 'reach', ['HIB', 'RHE', 'DROP', 'DUNE'])
  state.open.docket = [one]
  const rules = rulesNow(state.open)
  mine.draft.value = [{ kind: 'brief', case: 1, line: 'text', influence: 2 }]
  // Monolith's card and its Influence draw the judge two towards quashing; Columbia may answer with the same card and Influence
  expect(standingOf(view(state, 'MONO'), one, 0, rules)).toEqual({ sum: -2, low: -2, high: 0 })
  mine.draft.value = []
  expect(standingOf(view(state, 'DUNE'), one, 0, rules)).toEqual({ sum: 0, low: -2, high: 2 })
  expect(leaningOf({ sum: 0, low: -2, high: 2 }, 'quash')).toEqual({ leaning: 'defers', firm: false })
  expect(leaningOf({ sum: -2, low: -2, high: 0 }, 'quash')).toEqual({ leaning: 'quash', firm: true })
})
