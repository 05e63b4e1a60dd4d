import { expect, test } from 'vitest'
import { deal as dealt } from '#shared/cases/given.ts'
import type { Offer } from '#shared/deals/deal.ts'
import { sign } from '#shared/deals/sign.ts'
import { view } from '#shared/view.ts'
import { offerNews } from './offer-news.ts'

const { state } = dealt({ influence: { HIB: 4 } })
const OFFER: Offer = {
  id: '2.COL.HIB.0',
  from: 'HIB',
  to: 'COL',
  terms: [{ by: 'HIB', binding: true, what: { kind: 'transfer', influence: 2, when: null } }],
  exchange: 0,
}
const COUNTER: Offer = { ...OFFER, id: '2.COL.HIB.1', from: 'COL', to: 'HIB', exchange: 1 }

test('an offer to the reader is read out once, with its terms; their own is not', () => {
  const v = view(state, 'COL')
  expect(offerNews([], [OFFER], v)).toEqual(['Hibernia offers you a deal. You get: Binding: 2 Influence, at once'])
  expect(offerNews([OFFER], [OFFER], v)).toEqual([])
  expect(offerNews([], [COUNTER], v)).toEqual([])
  expect(offerNews([], [OFFER], view(state, null))).toEqual([])
})

test('an offer that goes is a deal, or off the table; one that is countered is neither', () => {
  expect(offerNews([OFFER], [], view(sign(state, OFFER), 'COL'))).toEqual(['You and Hibernia have a deal.'])
  expect(offerNews([OFFER], [], view(state, 'COL'))).toEqual(['The offer between you and Hibernia is off the table.'])
  expect(offerNews([OFFER], [COUNTER], view(state, 'HIB'))).toEqual(['Columbia offers you a deal. You give: Binding: 2 Influence, at once'])
})
