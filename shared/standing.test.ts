import { describe, expect, it } from 'vitest'
import { deal, type Given } from './cases/given.ts'
import { HANDLES, SEATS, type GovernmentAgenda, type ProviderAgenda, type Seat } from './names.ts'
import { CORRECTIONS, PAR } from './par.ts'
import { LENGTHS } from './rules.ts'
import { begin, STANDARD } from './scenario.ts'
import { compareFractions, correctionFor, meetsGoal, parOf, projected, standingOf, standings, toNumber } from './standing.ts'
import type { State } from './state.ts'
import { view } from './view.ts'

const SEED = '000102030405060708090a0b0c0d0e0f'
const game = (rounds: (typeof LENGTHS)[number] = 8, competing: readonly (typeof SEATS)[number][] = SEATS): State =>
  begin({ scenario: STANDARD, rounds, seed: SEED, salt: SEED, commitment: '', persons: [], competing, chosen: {} }).state

describe('Standing (R8.2)', () => {
  it('is 50 at par and 60 a spread above it, exactly', () => {
    for (const length of LENGTHS) {
      const { par, spread } = PAR[length].COL
      // par and spread are quarters, victory points halves: 2 vp - par is the difference in quarters
      for (const vp of [0, 17, 60]) {
        const { n, d } = standingOf('COL', length, length, vp)
        expect(n * spread).toBe((50 * spread + 10 * (2 * vp - par)) * d)
      }
    }
  })

  it('scales par by rounds played when a game ends before its last round', () => {
    const { par, spread } = PAR[8].MONO
    expect(toNumber(standingOf('MONO', 8, 4, 30))).toBeCloseTo(50 + (10 * (60 - par / 2)) / spread, 9)
  })

  it('gives par in half points: an average game stands at 50, but for the rounding', () => {
    for (const length of LENGTHS) {
      const { spread } = PAR[length].COL
      const off = toNumber(standingOf('COL', length, 3, parOf('COL', length, 3))) - 50
      expect(Math.abs(off)).toBeLessThanOrEqual(10 / spread)
    }
  })

  it('adds quarters to the Standing itself', () => {
    const plain = standingOf('trafficker', 8, 8, 30)
    expect(toNumber(standingOf('trafficker', 8, 8, 30, 6)) - toNumber(plain)).toBeCloseTo(1.5, 9)
  })

  it('compares fractions of different roles without rounding', () => {
    expect(compareFractions({ n: 1, d: 3 }, { n: 333_333_333, d: 1_000_000_000 })).toBe(1)
    expect(compareFractions({ n: 2, d: 6 }, { n: 1, d: 3 })).toBe(0)
  })

  it('corrects account holders by the number of competing seats (R8.2c)', () => {
    for (const [i, { upTo, quarters }] of CORRECTIONS.entries()) {
      expect(correctionFor('AMBER', upTo)).toBe(quarters)
      expect(correctionFor('AMBER', (CORRECTIONS[i - 1]?.upTo ?? 1) + 1)).toBe(quarters)
      expect([correctionFor('COL', upTo), correctionFor('MONO', upTo)]).toEqual([0, 0])
    }
    expect(CORRECTIONS.at(-1)?.upTo).toBe(SEATS.length)
  })
})

describe('the final table (R8.3)', () => {
  it('has all fourteen seats, best first, and winners only among those that compete', () => {
    const state = game(8, ['COL', 'DUNE'])
    state.hands.MONO.vp = 1000
    state.open.phase = 'over'
    const table = standings(state)
    expect(table.map(row => row.seat).toSorted()).toEqual([...SEATS].toSorted())
    expect(table[0]?.seat).toBe('MONO')
    expect(table.filter(row => row.wins).every(row => row.competes)).toBe(true)
    expect(table.filter(row => row.wins)).toHaveLength(1)
  })

  it('shares a tie', () => {
    const state = game(8, ['COL', 'HIB'])
    const { par, spread } = PAR[8].COL
    const other = PAR[8].HIB
    // Equal Standing: (2 a - parA) / spreadA = (2 b - parB) / spreadB with a = parA / 2 + k spreadA / 2
    state.hands.COL.vp = par / 2 + spread
    state.hands.HIB.vp = other.par / 2 + other.spread
    state.open.round = 8
    expect(
      standings(state)
        .filter(row => row.wins)
        .map(row => row.seat)
        .toSorted(),
    ).toEqual(['COL', 'HIB'])
  })

  it('takes 5 from whoever lowered Comity in the round of the splinternet, and from nobody otherwise (R8.2b)', () => {
    const state = game()
    state.sealed.comityBy = ['COL']
    const before = standings(state).find(row => row.seat === 'COL')
    state.open.ended = 'splinternet'
    const after = standings(state).find(row => row.seat === 'COL')
    if (before === undefined || after === undefined) throw new Error('Columbia is gone')
    expect(toNumber(before.standing) - toNumber(after.standing)).toBeCloseTo(5, 9)
  })
})

it('projects the own Standing against par at the rounds closed so far: 50 before the first, but for the correction', () => {
  const state = game()
  expect(toNumber(projected(view(state, 'COL')))).toBe(50)
  for (const handle of HANDLES) expect(toNumber(projected(view(state, handle)))).toBe(50 + correctionFor(handle, SEATS.length) / 4)
})

describe('an agenda or goal (R1.2, R1.3, 1.3)', () => {
  const met = (who: Seat, given: Given): boolean => meetsGoal(view(deal(given).state, who))
  const shields = (...states: readonly ('COL' | 'HIB' | 'RHE')[]) =>
    Object.fromEntries(states.map(state => [state, { laws: ['SHIELD' as const] }]))
  const columbia = (agenda: GovernmentAgenda, given: Given = {}): Given => ({
    ...given,
    governments: { COL: { agenda, breaches: given.governments?.COL?.breaches ?? 0 } },
  })
  const photon = (agenda: ProviderAgenda, given: Given = {}): Given => ({
    ...given,
    hands: { PHOT: { agenda, complied: given.hands?.PHOT?.complied ?? 0 } },
  })
  const everywhere = ['ALP', 'MER', 'COL', 'HIB', 'RHE'] as const

  // Who, its agenda, where it is just met, and where it just is not
  const bounds: readonly (readonly [string, Seat, Given, readonly Given[]])[] = [
    ['Long Reach', 'COL', columbia('long-reach', { tracks: { reach: 1 } }), [columbia('long-reach')]],
    ['Sovereign', 'COL', columbia('sovereign'), [columbia('sovereign', { governments: { COL: { breaches: 1 } } })]],
    ['Hub', 'COL', columbia('hub', { accounts: { AMBER: { at: 'MONO/COL' } } }), [columbia('hub')]],
    ['Diplomat', 'COL', columbia('diplomat', { comity: 6 }), [columbia('diplomat', { comity: 5 })]],
    [
      'Golden Key by the law',
      'COL',
      columbia('golden-key', { states: { COL: { laws: ['MANDATE'] } } }),
      [columbia('golden-key', { states: { HIB: { laws: ['MANDATE'] } } })],
    ],
    ['Golden Key by the track', 'COL', columbia('golden-key', { tracks: { keys: 1 } }), [columbia('golden-key')]],
    ['Guardian by the track', 'COL', columbia('guardian', { tracks: { secrecy: -1 } }), [columbia('guardian')]],
    [
      'Guardian by the law',
      'COL',
      columbia('guardian', { states: shields('HIB', 'RHE') }),
      [columbia('guardian', { states: shields('COL') })],
    ],
    [
      'Fortress',
      'PHOT',
      photon('fortress', { accounts: { FJORD: { lock: 'checkbox' } } }),
      [
        photon('fortress', { accounts: { FJORD: { lock: 'self-made' } } }),
        photon('fortress', { accounts: { FJORD: { lock: 'checkbox' } }, providers: { PHOT: { backdoors: ['MER'] } } }),
        photon('fortress', { accounts: { FJORD: { lock: 'checkbox' } }, providers: { PHOT: { closed: 1 } } }),
      ],
    ],
    [
      'Global',
      'PHOT',
      photon('global', { providers: { PHOT: { sites: [...everywhere] } }, accounts: { AMBER: { at: 'PHOT/COL' } } }),
      [
        photon('global', { providers: { PHOT: { sites: [...everywhere] } } }),
        photon('global', { providers: { PHOT: { sites: everywhere.slice(1) } }, accounts: { AMBER: { at: 'PHOT/COL' } } }),
      ],
    ],
    [
      'Good Citizen',
      'PHOT',
      photon('good-citizen', { hands: { PHOT: { complied: 1 } } }),
      [photon('good-citizen'), photon('good-citizen', { hands: { PHOT: { complied: 1 } }, providers: { PHOT: { contempts: 1 } } })],
    ],
    ['Champion', 'PHOT', photon('champion', { providers: { PHOT: { courtWins: 1 } } }), [photon('champion')]],
    [
      'Sunshine',
      'PHOT',
      photon('sunshine', { providers: { PHOT: { reports: 3 } } }),
      [photon('sunshine', { providers: { PHOT: { reports: 2 } } })],
    ],
    ['Trafficker', 'AMBER', { hands: { AMBER: { reads: 9 } } }, [{ hands: { AMBER: { caught: true } } }]],
    [
      'Billionaire',
      'BASALT',
      { accounts: { BASALT: { at: 'PHOT/ALP' } }, hands: { BASALT: { reads: 1 } } },
      [{ accounts: { BASALT: { at: 'MONO/COL' } } }, { accounts: { BASALT: { at: 'MONO/HIB' } }, hands: { BASALT: { reads: 2 } } }],
    ],
    ['Journalist by the track', 'COBALT', { tracks: { secrecy: -1 } }, [{}]],
    ['Journalist by speaking', 'COBALT', { hands: { COBALT: { denounced: 2 } } }, [{ hands: { COBALT: { denounced: 1 } } }]],
    [
      'Dissident',
      'DUNE',
      { accounts: { DUNE: { lock: 'self-made' } } },
      [
        {},
        { accounts: { DUNE: { at: 'DROP/COL', lock: 'self-made' } } },
        { accounts: { DUNE: { lock: 'self-made' } }, hands: { DUNE: { readByNation: true } } },
      ],
    ],
    [
      'Hospital',
      'EMBER',
      { accounts: { EMBER: { at: 'PHOT/MER' } } },
      [{ accounts: { EMBER: { at: 'PHOT/MER' } }, providers: { PHOT: { trust: 5 } } }, { accounts: { EMBER: { at: 'PHOT/ALP' } } }],
    ],
    [
      'Developer',
      'FJORD',
      { tracks: { keys: -1 }, providers: { MONO: { toShip: 0 }, LANT: { toShip: 0 } } },
      [{ tracks: { keys: -1 }, providers: { MONO: { toShip: 0 } } }, { providers: { MONO: { toShip: 0 }, LANT: { toShip: 0 } } }],
    ],
  ]

  it.each(bounds)('%s is met at its bound and not beside it', (_name, who, at, beside) => {
    expect(met(who, at)).toBe(true)
    expect(beside.map(given => met(who, given))).toEqual(beside.map(() => false))
  })
})
