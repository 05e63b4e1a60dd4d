// R11.1: every kind of order lies open by round 6, those of the table in its rounds, and none that the seat does not have.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openInRound } from './disclosure.ts'
import { PARTIES } from './names.ts'
import { kindsFor } from './options.ts'
import { deal } from './cases/given.ts'
import { view } from './view.ts'

const { state } = deal({})
const SEAT = { government: 'COL', provider: 'MONO', account: 'AMBER' } as const

test('each round opens cards of the seat’s own, and after the fifth all are open', () => {
  for (const party of PARTIES) {
    const all: readonly string[] = kindsFor(view(state, SEAT[party]))
    for (let round = 1; round <= 5; round++) for (const kind of openInRound(party, round) ?? []) expect(all).toContain(kind)
    expect(openInRound(party, 1)).toHaveLength(2)
    expect(openInRound(party, 6)).toBeNull()
  }
})

test('the rulebook’s table has as many in each round', () => {
  const text = readFileSync(new URL('../docs/rulebook.md', import.meta.url), 'utf8')
  const rows = [...text.slice(text.indexOf('**R11.1**')).matchAll(/^\| ([1-5]) \|([^|]*)\|([^|]*)\|([^|]*)\|$/gm)].slice(0, 5)
  expect(rows).toHaveLength(5)
  for (const [, round, ...cells] of rows)
    PARTIES.forEach((party, i) => {
      const many = (n: number): number => openInRound(party, n)?.length ?? 0
      const listed = (cells[i] ?? '').trim()
      expect(many(Number(round)) - many(Number(round) - 1), `${party} ${round}`).toBe(listed === '' ? 0 : listed.split(', ').length)
    })
})
