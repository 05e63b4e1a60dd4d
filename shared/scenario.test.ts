import { describe, expect, it } from 'vitest'
import { cutFor } from './events.ts'
import { ARCHETYPES, GOVERNMENT_AGENDAS, GOVERNMENTS, HANDLES, HEADLINES, PROVIDER_AGENDAS, PROVIDERS, SEATS, STATES } from './names.ts'
import { begin, STANDARD, type Setup } from './scenario.ts'
import { suspects } from './terms.ts'

const deal = (number: number, chosen: Setup['chosen'] = {}) =>
  begin({
    scenario: STANDARD,
    rounds: 8,
    seed: number.toString(16).padStart(32, '0'),
    salt: '',
    commitment: '',
    persons: [],
    competing: SEATS,
    chosen,
  })
const GAMES = Array.from({ length: 200 }, (_, i) => deal(i + 1))
const sorted = (list: readonly string[]): string[] => list.toSorted()

describe('a game that is dealt (R1.6)', () => {
  it('has the nations, places and archetypes of the rule, one for each handle', () => {
    for (const { state } of GAMES) {
      const accounts = HANDLES.map(handle => state.open.accounts[handle])
      const nations = accounts.map(account => account.nation)
      for (const [nation, least] of [
        ['COL', 2],
        ['HIB', 1],
        ['RHE', 1],
        ['MER', 1],
      ] as const) {
        expect(nations.filter(one => one === nation).length).toBeGreaterThanOrEqual(least)
      }
      expect(sorted(accounts.map(({ provider, state: at }) => `${provider}/${at}`))).toEqual(
        sorted(['MONO/HIB', 'MONO/COL', 'DROP/HIB', 'DROP/MER', 'LANT/RHE', 'PHOT/ALP']),
      )
      expect(sorted(HANDLES.map(handle => state.hands[handle].archetype))).toEqual(sorted(ARCHETYPES))
    }
  })

  it('gives each government a case with two suspects, of whom one is the account (R15.7)', () => {
    for (const { state } of GAMES) {
      for (const government of GOVERNMENTS) {
        const hand = state.hands[government]
        const left = suspects(hand)
        expect(left).toHaveLength(2)
        expect(left.some(handle => state.hands[handle].archetype === hand.case?.archetype)).toBe(true)
      }
    }
  })

  it('has no case card twice running', () => {
    for (const { state } of GAMES) {
      for (const government of GOVERNMENTS) {
        const cards = [state.hands[government].case?.archetype, ...state.sealed.decks[government]]
        expect(cards.some((card, i) => card === cards[i + 1])).toBe(false)
        expect(cards.length).toBeGreaterThanOrEqual(5)
      }
    }
  })

  it('gives every government and every provider an agenda of its own', () => {
    for (const { state } of GAMES) {
      const governments = GOVERNMENTS.map(one => state.hands[one].agenda)
      const providers = PROVIDERS.map(one => state.hands[one].agenda)
      expect([new Set(governments).size, new Set(providers).size]).toEqual([4, 4])
      expect(governments.every(one => GOVERNMENT_AGENDAS.includes(one)) && providers.every(one => PROVIDER_AGENDAS.includes(one))).toBe(
        true,
      )
    }
  })

  it('has judges of bias −1, 0, 0 and 1, all eight headlines, and a demand that changes every round', () => {
    for (const { state } of GAMES) {
      expect(state.open.judges.map(judge => judge.bias)).toEqual([-1, 0, 0, 1])
      expect(sorted(state.sealed.headlines)).toEqual(sorted(HEADLINES))
      const cards = [state.open.demand.now, state.open.demand.next, ...state.sealed.demandDeck]
      expect(sorted(cards)).toEqual(sorted([...STATES, ...STATES]))
      expect(sorted(cards.slice(0, 5))).toEqual(sorted(STATES))
      expect(cards.some((card, i) => card === cards[i + 1])).toBe(false)
    }
  })

  it('tells case and lead to their government alone', () => {
    for (const { told } of GAMES.slice(0, 20)) {
      expect(new Set(cutFor(told, null).map(fact => fact.kind))).toEqual(new Set(['round-begun']))
      expect(new Set(cutFor(told, 'AMBER').map(fact => fact.kind))).toEqual(new Set(['round-begun']))
      expect(cutFor(told, 'COL').every(fact => !('government' in fact) || fact.government === 'COL')).toBe(true)
    }
  })

  it('changes places when an archetype is chosen (R15.5)', () => {
    for (let number = 1; number <= 50; number++) {
      const [dealt, chosen] = [deal(number).state, deal(number, { DUNE: 'billionaire' }).state]
      expect(chosen.hands.DUNE.archetype).toBe('billionaire')
      expect(chosen.hands.DUNE.influence).toBe(3)
      const other = HANDLES.find(handle => dealt.hands[handle].archetype === 'billionaire')
      if (other !== undefined) expect(chosen.hands[other].archetype).toBe(other === 'DUNE' ? 'billionaire' : dealt.hands.DUNE.archetype)
    }
  })

  it('refuses a length that is none', () => {
    expect(() =>
      begin({
        scenario: STANDARD,
        rounds: 7 as never,
        seed: '0'.repeat(32),
        salt: '',
        commitment: '',
        persons: [],
        competing: [],
        chosen: {},
      }),
    ).toThrow('no game of 7 rounds')
  })
})
