import { expect, test } from 'vitest'
import { SEATS } from '#shared/names.ts'
import { begin, STANDARD } from '#shared/scenario.ts'
import type { State } from '#shared/state.ts'
import { view, type View } from '#shared/view.ts'
import { gaggedIn } from './gagged.ts'
import { STATE_NAMES, stateNames } from '#texts/names.ts'
import { REAL_NAMES } from '#texts/real-names.ts'

const { state } = begin({
  scenario: STANDARD,
  rounds: 8,
  seed: 'ffeeddccbbaa99887766554433221100',
  salt: 'salt',
  commitment: 'c0',
  persons: ['MONO'],
  competing: SEATS,
  chosen: {},
})
const held: State = structuredClone(state)
held.hands.MONO.sealedOrders.push({
  id: 'subpoena.COL.1.AMBER',
  kind: 'subpoena',
  government: 'COL',
  handle: 'AMBER',
  round: 1,
  case: null,
})
const order = { government: 'COL', handle: 'AMBER' }
const seenBy = (seat: 'MONO' | 'DROP' | 'AMBER'): View => view(held, seat)

test.each(['they look for Amber', 'AMBER!', 'columbia is after someone', 'a Columbian order', 'ｃｏｌ'])('"%s" names it', text => {
  expect(gaggedIn(seenBy('MONO'), text, 'all')).toMatchObject(order)
})

test.each(['nothing to see here', 'Basalt and Hibernia', 'a chamber', 'Columbians'])('"%s" does not', text => {
  expect(gaggedIn(seenBy('MONO'), text, 'all')).toBeNull()
})

test('where real names are shown both names are, also those of two words', () => {
  stateNames.value = { ...REAL_NAMES, COL: { ...REAL_NAMES.COL, name: 'Mainland America' } }
  for (const text of ['it is for Columbia', 'an American order', 'ask mainland  America.'])
    expect(gaggedIn(seenBy('MONO'), text, 'all')).toMatchObject(order)
  expect(gaggedIn(seenBy('MONO'), 'the mainland', 'all')).toBeNull()
  stateNames.value = STATE_NAMES
})

test('only a provider that holds it is warned, and not of telling the government that issued it', () => {
  expect(gaggedIn(seenBy('DROP'), 'Amber', 'all')).toBeNull()
  expect(gaggedIn(seenBy('AMBER'), 'Amber', 'all')).toBeNull()
  expect(gaggedIn(null, 'Amber', 'all')).toBeNull()
  expect(gaggedIn(seenBy('MONO'), 'about Amber', ['COL'])).toBeNull()
  expect(gaggedIn(seenBy('MONO'), 'about Amber', ['COL', 'AMBER'])).toMatchObject(order)
})
