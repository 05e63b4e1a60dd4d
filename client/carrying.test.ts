import { describe, expect, test } from 'vitest'
import { SEATS, type Seat } from '#shared/names.ts'
import { objection } from '#shared/objections.ts'
import { begin, STANDARD } from '#shared/scenario.ts'
import { view, type SeatView } from '#shared/view.ts'
import { moveTo } from './carrying.ts'

const { state } = begin({
  scenario: STANDARD,
  rounds: 8,
  seed: '00112233445566778899aabbccddeeff',
  salt: 'salt',
  commitment: 'c0',
  persons: ['AMBER'],
  competing: SEATS,
  chosen: {},
})
const seen = (seat: Seat): SeatView => view(structuredClone(state), seat)

describe('putting one’s data down on a data centre', () => {
  const v = seen('AMBER')
  const here = v.open.accounts.AMBER

  test('of the same provider relocates, of another one switches, without express', () => {
    const stays = v.open.providers[here.provider].sites.find(site => site !== here.state)!
    expect(moveTo(v, { provider: here.provider, state: stays })).toMatchObject({ kind: 'relocate', state: stays, expedite: false })
    const provider = here.provider === 'PHOT' ? 'MONO' : 'PHOT'
    const [site] = v.open.providers[provider].sites
    const order = moveTo(v, { provider, state: site! })
    expect(order).toMatchObject({ kind: 'switch', provider, state: site, expedite: false })
    expect(order === null ? null : objection(v, order)).toBeNull()
  })

  test('where it lies already is no order, and nobody else’s seat moves it', () => {
    expect(moveTo(v, { provider: here.provider, state: here.state })).toBeNull()
    expect(moveTo(seen('COL'), { provider: 'MONO', state: 'HIB' })).toBeNull()
  })
})
