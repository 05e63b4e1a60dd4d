import { describe, expect, it } from 'vitest'
import { HEADLINE_PATCHES, LAW_PATCHES, rulesIn, rulesNow } from './laws.ts'
import { HEADLINES, LAWS } from './names.ts'
import { LENGTHS, patchRules, RULES, rulesOfSetting, type Length, type Patch } from './rules.ts'
import { begin, STANDARD } from './scenario.ts'

const setting = (rounds: Length, patch: Patch = {}) => ({ rounds, patch, competing: [] })
const SEED = '000102030405060708090a0b0c0d0e0f'

describe('a patch on the table of rules', () => {
  it('replaces, then adds to what stands there, patch after patch', () => {
    const rules = patchRules(RULES, [
      { add: { exploitNeed: 1 } },
      { set: { exploitNeed: 2 }, add: { exploitNeed: 3 } },
      { add: { exploitNeed: -1 } },
    ])
    expect(rules.exploitNeed).toBe(4)
  })

  it('leaves the table it is laid on as it was', () => {
    const before = { ...RULES }
    patchRules(RULES, [{ set: { departures: false, caught: 0 } }])
    expect(RULES).toEqual(before)
  })

  it('changes nothing else', () => {
    const { exploitRound, ...rest } = patchRules(RULES, [{ set: { exploitRound: 3 } }])
    const { exploitRound: _old, ...same } = RULES
    expect(exploitRound).toBe(3)
    expect(rest).toEqual(same)
  })

  it('is the table itself where there is nothing to change', () => {
    expect(patchRules(RULES, [{}, {}])).toBe(RULES)
  })
})

describe('the numbers of a game', () => {
  it('bring exploits a round earlier in games of 5 and 4 rounds (R11.3)', () => {
    expect(LENGTHS.map(rounds => rulesOfSetting(setting(rounds)).exploitRound)).toEqual([4, 4, 3, 3])
  })

  it('lay the scenario on the length', () => {
    expect(rulesOfSetting(setting(5, { add: { exploitRound: 2 }, set: { comityStart: 3 } }))).toMatchObject({
      exploitRound: 5,
      comityStart: 3,
    })
  })

  it('are laid once for a setting and are the same again', () => {
    const one = setting(8, { set: { market: 2 } })
    expect(rulesOfSetting(one)).toBe(rulesOfSetting(one))
    expect(rulesOfSetting(setting(8)).market).toBe(RULES.market)
  })
})

describe('headlines and laws', () => {
  const { open } = begin({
    scenario: STANDARD,
    rounds: 8,
    seed: SEED,
    salt: SEED,
    commitment: '',
    persons: [],
    competing: [],
    chosen: {},
  }).state

  it('add up where both hold, whatever was asked for before (R4.8)', () => {
    open.states.HIB.laws = ['SHIELD']
    for (let again = 0; again < 2; again++) {
      open.headline = 'zero-day-market'
      expect(rulesNow(open).exploitNeed).toBe(3)
      expect(rulesIn(open, 'HIB').exploitNeed).toBe(4)
      open.headline = 'quiet-week'
      expect(rulesNow(open).exploitNeed).toBe(4)
      expect(rulesIn(open, 'HIB').exploitNeed).toBe(5)
      expect(rulesIn(open, 'COL').exploitNeed).toBe(4)
    }
  })

  it('patch numbers of the table only', () => {
    for (const patch of [...HEADLINES.map(one => HEADLINE_PATCHES[one]), ...LAWS.map(one => LAW_PATCHES[one])]) {
      for (const key of Object.keys({ ...patch.set, ...patch.add })) expect(RULES).toHaveProperty(key)
    }
  })
})
