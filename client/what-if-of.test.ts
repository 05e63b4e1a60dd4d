// What is said of two futures: nothing where nothing differs, and each change where it is told.
import { describe, expect, test } from 'vitest'
import { SEATS } from '#shared/names.ts'
import { begin, STANDARD } from '#shared/scenario.ts'
import type { State } from '#shared/state.ts'
import type { Flip } from '#shared/whatif/flips.ts'
import type { Barred } from '#shared/whatif/again.ts'
import { gainedLine, illegalLine, indicesLine, mapLines } from '#texts/what-if.ts'
import { differenceOf, statesApart } from './what-if-of.ts'

/** A game after its first round. */
function played(): State {
  const { state } = begin({
    scenario: STANDARD,
    rounds: 4,
    seed: '00112233445566778899aabbccddeeff',
    salt: '',
    commitment: '',
    persons: [],
    competing: [...SEATS],
    chosen: {},
  })
  state.open.round = 2
  return state
}
const was = played()
const bill: Flip = { what: 'bill', turn: 3, passes: true, bill: { id: 'RHE', act: 'enact', law: 'SHIELD', displaces: null } }
const barred = (reason: Barred['reason'], seat: Barred['seat'] = 'COL'): Barred => ({
  turn: 4,
  seat,
  order: { kind: 'subpoena', handle: 'AMBER', gag: false },
  reason,
})

describe('two futures', () => {
  test('that are the same are said to be', () => {
    const same = differenceOf(was, played())
    expect(illegalLine(same, [], bill)).toMatch(/^Nothing/)
    expect(gainedLine(same)).toMatch(/^Nobody/)
    expect(indicesLine(same)).toMatch(/^Nothing/)
    expect(mapLines(same)).toEqual([])
    expect(statesApart(same).size).toBe(0)
  })

  test('law and doctrine, with an order that was lawful: rather one that the law bars than one that costs too much', () => {
    const now = played()
    now.open.states.RHE.laws = ['SHIELD']
    now.open.tracks.reach = -1
    const line = illegalLine(differenceOf(was, now), [barred('too-little-influence', 'HIB'), barred('no-probable-cause')], bill)
    expect(line).toContain('2 orders that were given could not be given any more, such as Columbia’s “Subpoena Amber” in round 2')
    expect(line).toContain('Encryption and Press Shield is law in Rhenania')
    expect(line).toContain('Reach stands at −1 instead of 0 (law stops where the data lie)')
    expect(illegalLine(differenceOf(was, now), [], bill)).toContain('every order that was given stays lawful')
  })

  test('a treaty is told once, and what lies elsewhere or is open in one of them only', () => {
    const now = played()
    now.open.states.COL.treaty = 'HIB'
    now.open.states.HIB.treaty = 'COL'
    now.open.accounts.AMBER.state = 'ALP'
    now.open.providers.LANT.closed = 1
    const difference = differenceOf(was, now)
    const lines = mapLines(difference)
    expect(lines.filter(line => line.includes('treaty'))).toEqual(['Columbia and Hibernia have a treaty.'])
    expect(lines.some(line => line.startsWith('Amber lies with '))).toBe(true)
    expect(lines.some(line => /^Lanterna in \w+ is not open\.$/.test(line))).toBe(true)
    expect(statesApart(difference)).toContain('ALP')
  })

  test('who gained and who lost most, and the four indices', () => {
    const now = played()
    now.hands.MONO.vp += 40
    now.hands.DUNE.vp -= 40
    now.sealed.indices.privacy += 2
    now.open.comity -= 1
    const difference = differenceOf(was, now)
    expect(gainedLine(difference)).toMatch(/^Monolith gains most, .*; Dune loses most, /)
    const line = indicesLine(difference)
    expect(line).toMatch(
      /^Privacy stands at 7 instead of 5 and Comity stands at \d instead of \d; Security and Economy stay as they were\.$/,
    )
  })

  test('whether the net comes apart', () => {
    const now = played()
    now.open.ended = 'splinternet'
    expect(indicesLine(differenceOf(was, now))).toContain('; the net comes apart.')
    expect(indicesLine(differenceOf(now, was))).toContain('; the net does not come apart.')
  })
})
