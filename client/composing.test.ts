import { describe, expect, test } from 'vitest'
import { objection } from '#shared/objections.ts'
import { kindsFor } from '#shared/options.ts'
import { SEATS } from '#shared/names.ts'
import { begin, STANDARD } from '#shared/scenario.ts'
import { view } from '#shared/view.ts'
import { fieldsOf, refusalInDraft, startOf, withBlank } from './composing.ts'
import { foreseen } from './foreseen.ts'

const { state } = begin({
  scenario: STANDARD,
  rounds: 8,
  seed: 'ffeeddccbbaa99887766554433221100',
  salt: 'salt',
  commitment: 'c0',
  persons: ['COL'],
  competing: SEATS,
  chosen: {},
})

describe('writing an order', () => {
  test('every verb of every seat starts a form, and its preview can be read', () => {
    for (const seat of SEATS) {
      const v = view(state, seat)
      for (const kind of kindsFor(v)) {
        const order = startOf(v, kind, null, [])
        if (order === null) throw new Error(`${seat} cannot begin ${kind}`)
        const preview = foreseen(v, order)
        expect(preview.costs.length).toBeGreaterThan(0)
        for (const { sixths } of preview.odds ?? []) expect(sixths).toBeGreaterThan(0)
      }
    }
  })

  test('an order that cannot be given says so first and gives no chances', () => {
    const v = view(state, 'COL')
    const order = { kind: 'long-arm', handle: 'AMBER', gag: false } as const
    expect(objection(v, order)).not.toBeNull()
    expect(foreseen(v, order)).toMatchObject({ headline: { marked: 'cannot be given' }, odds: null, isGuess: false })
  })

  test('a verb starts with an allowed order wherever there is one', () => {
    for (const seat of SEATS) {
      const v = view(state, seat)
      for (const kind of kindsFor(v)) {
        const order = startOf(v, kind, null, [])
        if (order === null || objection(v, order) === null) continue
        const choices = fieldsOf(v, order).flatMap(field => field.choices.map(({ value }) => withBlank(v, order, field.name, value)))
        expect(choices.filter(one => objection(v, one) === null)).toEqual([])
      }
    }
  })

  test('the selected account is the first thought', () => {
    const v = view(state, 'COL')
    expect(startOf(v, 'subpoena', { what: 'account', handle: 'FJORD' }, [])).toMatchObject({ handle: 'FJORD' })
  })

  test('changing one blank changes the others only as far as need be', () => {
    const v = view(state, 'AMBER')
    const here = v.open.accounts.AMBER
    const other = here.provider === 'PHOT' ? 'MONO' : 'PHOT'
    const order = withBlank(v, { kind: 'switch', provider: 'DROP', state: 'RHE', expedite: false }, 'provider', other)
    expect(objection(v, order)).toBeNull()
    expect(order).toMatchObject({ provider: other, expedite: false })
  })

  test('a set is refused with the reason of the set', () => {
    const v = view(state, 'MONO')
    expect(refusalInDraft(v, [{ kind: 'market' }], { kind: 'market' }, null)).toBe('duplicate')
    expect(refusalInDraft(v, [{ kind: 'market' }, { kind: 'ship' }], { kind: 'harden' }, null)).toBe('too-many-actions')
    expect(refusalInDraft(v, [{ kind: 'market' }, { kind: 'ship' }], { kind: 'harden' }, 1)).toBeNull()
  })
})
