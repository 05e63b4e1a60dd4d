import { afterEach, expect, test } from 'vitest'
import type { Order } from '#shared/phases.ts'
import { addOrder, redoDraft, removeOrder, replaceOrder, resetDraft, undoDraft } from './draft.ts'
import { mine, said } from './store.ts'

const [A, B, C]: readonly Order[] = [{ kind: 'campaign' }, { kind: 'market' }, { kind: 'ship' }]

afterEach(() => {
  said.sealed.value = null
  resetDraft([])
})

test('every change of the draft is taken back, one by one, to the empty sheet', () => {
  addOrder(A!)
  addOrder(B!)
  replaceOrder(0, C!)
  removeOrder(1)
  const seen: (readonly Order[])[] = [mine.draft.value]
  for (let i = 0; i < 4; i++) {
    undoDraft()
    seen.push(mine.draft.value)
  }
  expect(seen).toEqual([[C], [C, B], [A, B], [A], []])
  undoDraft()
  expect(mine.draft.value).toEqual([])
})

test('a sealed sheet is neither changed nor taken back; once the seal is broken, both', () => {
  addOrder(A!)
  addOrder(B!)
  said.sealed.value = mine.draft.value
  addOrder(C!)
  removeOrder(0)
  undoDraft()
  expect(mine.draft.value).toEqual([A, B])
  said.sealed.value = null
  undoDraft()
  expect(mine.draft.value).toEqual([A])
})

test('why the last sheet was returned is forgotten with the next change', () => {
  said.returned.value = { reason: 'duplicate', index: 0 }
  addOrder(A!)
  expect(said.returned.value).toBeNull()
  said.returned.value = { reason: 'duplicate', index: 0 }
  undoDraft()
  expect(said.returned.value).toBeNull()
})

test('what was taken back is made again, until something else is changed', () => {
  addOrder(A!)
  addOrder(B!)
  undoDraft()
  undoDraft()
  redoDraft()
  expect(mine.draft.value).toEqual([A])
  redoDraft()
  expect(mine.draft.value).toEqual([A, B])
  redoDraft()
  undoDraft()
  expect(mine.draft.value).toEqual([A])
  addOrder(C!)
  redoDraft()
  expect(mine.draft.value).toEqual([A, C])
})
