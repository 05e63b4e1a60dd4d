import { describe, expect, it } from 'vitest'
import { advance, type Sets } from '../advance.ts'
import { botLuck } from '../bots/bot.ts'
import { random } from '../bots/random.ts'
import { SEATS } from '../names.ts'
import { begin, STANDARD } from '../scenario.ts'
import type { Open, Ruling, State } from '../state.ts'
import { view } from '../view.ts'
import { factsOf } from './case-facts.ts'
import { citableFor, moversOf } from './reporter.ts'

/** Games of bots that order whatever they may: how each stood when CHAMBERS closed, and what was ruled there. */
function* hearings(): Generator<{ before: Open; ruling: Ruling }> {
  for (let game = 0; game < 12; game++) {
    const seed = String(game).padStart(32, '0')
    let state: State = begin({
      scenario: STANDARD,
      rounds: 8,
      seed,
      salt: seed,
      commitment: '',
      persons: [],
      competing: [],
      chosen: {},
    }).state
    while (state.open.phase !== 'over') {
      const { round, phase } = state.open
      const sets: Sets = Object.fromEntries(
        SEATS.map(who => [who, random(view(state, who), botLuck(`${seed} ${who} ${round} ${phase}`)).orders]),
      )
      const before = state.open
      state = advance(state, sets).state
      for (const ruling of state.open.rulings.slice(before.rulings.length)) yield { before, ruling }
    }
  }
}

describe('the facts of a ruling', () => {
  const all = [...hearings()]

  it('are those that stood open when the case was heard', () => {
    expect(all.length).toBeGreaterThan(20)
    for (const { before, ruling } of all) {
      const one = before.docket.find(({ number }) => number === ruling.number)!
      const { statute: _1, blocked: _2, ...lasting } = factsOf(before, one)
      expect(ruling.facts).toMatchObject(lasting)
    }
  })

  it('say nothing of a sealed case', () => {
    const sealed = all.filter(({ ruling }) => ruling.facts.gagged)
    expect(sealed.length).toBeGreaterThan(0)
    for (const { ruling } of sealed) expect(ruling.facts).toMatchObject({ host: null, nation: null, lock: null, blocked: false })
  })

  it('name the place where a warrant reaches', () => {
    const open = all.filter(({ ruling }) => ruling.ground === 'reach' && !ruling.facts.gagged)
    expect(open.length).toBeGreaterThan(0)
    for (const { ruling } of open) expect(ruling.facts.host).not.toBeNull()
  })
})

const ruling = (number: number, side: Ruling['side'], track: number, tie = false): Ruling => ({
  ...{ number, round: number, ground: 'reach', government: 'COL', provider: 'MONO', challenger: 'MONO', handle: 'AMBER', mandate: null },
  ...{ side, enforce: tie ? 4 : side === 'enforce' ? 5 : 3, quash: tie ? 4 : side === 'enforce' ? 3 : 5, tie, track },
  lines: { government: 'text', challenger: 'text' },
  facts: { gagged: false, host: 'HIB', nation: 'COL', lock: 'none', statute: false, blocked: false },
})

describe('the reporter', () => {
  const rulings = [
    ruling(1, 'enforce', 1),
    ruling(2, 'quash', 1, true),
    ruling(3, 'enforce', 2),
    ruling(4, 'enforce', 2),
    ruling(5, 'quash', 1),
  ]

  it('lets a side cite the newest ruling that went its way, and never a tie', () => {
    expect(citableFor(rulings.slice(0, 4), 'reach', 'government')?.number).toBe(4)
    expect(citableFor(rulings.slice(0, 4), 'reach', 'challenger')).toBeNull()
    expect(citableFor(rulings, 'reach', 'challenger')?.number).toBe(5)
    expect(citableFor(rulings, 'keys', 'government')).toBeNull()
  })

  it('tells which rulings moved a track', () => {
    expect(moversOf(rulings, 'reach').map(({ number }) => number)).toEqual([1, 3, 5])
  })
})
