import { describe, expect, it } from 'vitest'
import { CATALOGUE } from '#shared/cases/catalogue.ts'
import { advance, type Sets } from '#shared/advance.ts'
import { SEATS, type Seat } from '#shared/names.ts'
import { canonical } from '../harness/properties.ts'
import { modesOf, playCase } from './play.ts'

describe.each(CATALOGUE.map(one => [`${one.number} ${one.title}`, one] as const))('%s', (_title, one) => {
  it.each(modesOf(one).map(mode => [mode.name, mode] as const))('%s', (_name, mode) => {
    const wrong = playCase(one, mode).flatMap(phase =>
      phase.wrong.map(line => `round ${phase.before.open.round}, ${phase.before.open.phase}: ${line}`),
    )
    expect(wrong).toEqual([])
  })
})

it('the order in which orders are written and seats sealed decides nothing in any case', { timeout: 60_000 }, () => {
  for (const one of CATALOGUE) {
    for (const { before, sets, written } of playCase(one, { name: 'as written', names: new Map(), before: state => state })) {
      if (written?.phase === 'begin') continue
      const turned: { [S in Seat]?: Sets[S] } = {}
      for (const seat of [...SEATS].reverse()) turned[seat] = [...(sets[seat] ?? [])].reverse()
      expect(canonical(advance(before, turned)), `case ${one.number}`).toEqual(canonical(advance(before, sets)))
    }
  }
})
