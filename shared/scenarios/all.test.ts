import { describe, expect, it } from 'vitest'
import { advance, type Sets } from '../advance.ts'
import { botLuck, botLuckName } from '../bots/bot.ts'
import { BOTS } from '../bots/levels.ts'
import { cutFor, type Told } from '../events.ts'
import { checkEntry } from '../journal.ts'
import { begun, open } from '../match.ts'
import { GOVERNMENTS, HANDLES, SEATS, type Seat } from '../names.ts'
import type { Order } from '../phases.ts'
import { wrongWith } from '../scenario-check.ts'
import { begin, STANDARD, type Scenario, type Setup } from '../scenario.ts'
import { scaleOf, standings } from '../standing.ts'
import { assignmentsOf } from '../start.ts'
import type { State } from '../state.ts'
import { hasProbableCause, suspects } from '../terms.ts'
import { RULES, type Length } from '../rules.ts'
import { verify } from '../verify.ts'
import { view } from '../view.ts'
import { SCENARIO_IDS, scenarioNamed, scenarioOf, SCENARIOS } from './all.ts'
import { WORDS } from './words.ts'

const setupOf = (scenario: Scenario, rounds: Length, number: number, chosen: Setup['chosen'] = {}): Setup => ({
  scenario,
  rounds,
  seed: number.toString(16).padStart(32, '0'),
  salt: '',
  commitment: '',
  persons: [],
  competing: SEATS,
  chosen,
})
const deal = (id: string, number: number, chosen: Setup['chosen'] = {}) =>
  begin(setupOf(scenarioOf(id), scenarioNamed(id)?.rounds ?? 8, number, chosen))
const NUMBERS = Array.from({ length: 40 }, (_, i) => i + 1)

/** Counsel and Clerk play on to the end. */
function playOn(from: State, seed: string): { over: State; told: readonly Told[] } {
  let state = from
  const told: Told[] = []
  while (state.open.phase !== 'over') {
    const { round, phase } = state.open
    const ordersOf = (seat: Seat, i: number): readonly Order[] =>
      BOTS[i % 3 === 0 ? 'clerk' : 'counsel'](view(state, seat), botLuck(botLuckName(seed, seat, round, phase))).orders
    const sets: Sets = Object.fromEntries(SEATS.map((seat, i) => [seat, ordersOf(seat, i)]))
    const next = advance(state, sets)
    state = next.state
    told.push(...next.told)
  }
  return { over: state, told }
}

describe.for(SCENARIO_IDS)('the scenario %s', id => {
  const scenario = scenarioNamed(id)!

  it('has nothing wrong with it', () => {
    const written = { ...scenario, words: WORDS[id] }
    expect(wrongWith(written)).toEqual([])
    expect(wrongWith(JSON.parse(JSON.stringify(written)))).toEqual([])
  })

  it('can be dealt with every seed, in the same way each time, and in every way it leaves open', () => {
    const ways = new Set<string>()
    for (const number of NUMBERS) {
      const { state, told } = deal(id, number)
      expect(deal(id, number)).toEqual({ state, told })
      expect(new Set(HANDLES.map(handle => state.hands[handle].archetype)).size).toBe(HANDLES.length)
      expect(state.open.setting.scenario).toBe(id)
      const cards = [state.open.demand.now, state.open.demand.next, ...state.sealed.demandDeck]
      expect(cards).toHaveLength(10)
      ways.add(HANDLES.map(handle => state.hands[handle].archetype).join())
    }
    expect(ways.size).toBeGreaterThan(Math.min(20, assignmentsOf(scenario.start).length / 4))
  })

  it('leaves each government two suspects or fewer, the right one among them', () => {
    for (const number of NUMBERS) {
      const { hands } = deal(id, number).state
      for (const government of GOVERNMENTS) {
        const left = suspects(hands[government])
        expect(left.length).toBeLessThanOrEqual(RULES.suspectsAfterLead)
        expect(left.map(handle => hands[handle].archetype)).toContain(hands[government].case?.archetype)
      }
    }
  })

  it('is played to its end by bots, and its journal goes on and verifies', () => {
    for (const number of [1, 2]) {
      const setup = setupOf(scenarioOf(id), scenario.rounds, number)
      const players = Object.fromEntries(SEATS.map(seat => [seat, { bot: 'counsel' }])) as never
      const first = begun({ ...setup, players, clock: null })
      expect(checkEntry(JSON.parse(JSON.stringify(first)))).toEqual(first)
      expect([...verify([first])]).toEqual([{ turn: 1, is: 'ok', where: null }])
      const { over } = playOn(open(first).state, setup.seed)
      expect(over.open.ended).not.toBeNull()
      expect(standings(over)).toHaveLength(SEATS.length)
    }
  })
})

describe('what a scenario lays down', () => {
  it('the Dublin warrant is heard in the first CHAMBERS, and no vote leaves the ruling below: the panel’s quash, or the trial court’s', () => {
    for (const [id, below] of [
      ['dublin-warrant', 'quash'],
      ['dublin-trial-court', 'enforce'],
    ] as const) {
      const { state, told } = deal(id, 7)
      expect(state.open.docket).toMatchObject([{ number: 1, ground: 'reach', government: 'COL', provider: 'MONO', handle: 'AMBER', below }])
      expect(state.open.demands).toMatchObject([{ handle: 'AMBER', host: 'HIB', stage: 'in-court' }])
      expect(cutFor(told, null).map(fact => fact.kind)).toEqual(['served', 'docketed', 'round-begun'])
      expect(state.hands.AMBER.notices).toHaveLength(1)
      expect(hasProbableCause(state.hands.COL, 'AMBER', RULES)).toBe(true)
      const chambers = advance(state, {}).state
      expect(chambers.open.docket[0]?.jurors).toHaveLength(4)
      // Two judges incline one way and two the other: with nobody's word the bench is split by whoever has not voted.
      const after = advance(
        { ...chambers, open: { ...chambers.open, judges: chambers.open.judges.map((it, i) => ({ ...it, bias: i % 2 ? 1 : -1 })) } },
        {},
      )
      expect(after.state.open.rulings[0]?.side).toBe(below)
    }
  })

  it('the last key: a gagged warrant for one of two mailboxes, known to Columbia and Lanterna alone', () => {
    const meant = new Set<string>()
    for (const number of NUMBERS) {
      const { state, told } = deal('last-key', number)
      const [demand] = state.hands.LANT.demands
      expect(state.hands.COL.demands).toEqual([demand])
      meant.add(demand?.handle ?? '')
      expect(state.open.demands).toEqual([])
      for (const who of [...SEATS, null]) {
        const knows =
          JSON.stringify([view(state, who), cutFor(told, who)]).includes('"served"') || cutFor(told, who).some(it => it.kind === 'served')
        expect([who, knows]).toEqual([who, who === 'COL' || who === 'LANT'])
      }
    }
    expect(meant).toEqual(new Set(['COBALT', 'FJORD']))
  })

  it('what a notebook knows is told to its government alone, and is never the archetype of another seat', () => {
    for (const id of SCENARIO_IDS) {
      const { told } = deal(id, 3)
      for (const { to, fact } of told) if (fact.kind === 'learned') expect([id, to]).toEqual([id, [fact.government]])
      expect(told.some(({ fact }) => JSON.stringify(fact).includes('"archetype"') && fact.kind !== 'case-dealt')).toBe(false)
    }
  })

  it('laws, tokens, bills, tenders, Comity and the price of contempt', () => {
    const of = (id: string) => deal(id, 5).state.open
    expect(of('catch-22').states).toMatchObject({
      COL: { laws: ['REACH'] },
      HIB: { laws: ['BLOCK'] },
      RHE: { laws: ['BLOCK'] },
      ALP: { laws: ['BLOCK'] },
    })
    expect(of('walls-of-servers')).toMatchObject({ comity: 4, headline: 'mass-leak', rfp: { kind: 'local', state: 'MER' } })
    for (const government of GOVERNMENTS) expect(of('spiral').states[government].tokens).toHaveLength(2)
    expect(of('checkbox').bills).toEqual([{ id: 'COL', act: 'enact', law: 'MANDATE', displaces: null }])
    // The bill is voted on in the first CHAMBERS, and passes if nobody lobbies against it
    const state = deal('checkbox', 5).state
    expect(advance(advance(state, {}).state, {}).state.open.states.COL.laws).toEqual(['MANDATE'])
    const refused = deal('arrested-executive', 5).state
    const answers = advance(advance(refused, {}).state, {
      PHOT: [{ kind: 'answer', demand: 'MER.1.COBALT', answer: 'refuse', ground: null }],
    })
    expect(answers.told.find(({ fact }) => fact.kind === 'scored' && fact.why === 'contempt' && fact.seat === 'PHOT')?.fact).toMatchObject({
      halves: -8,
    })
  })

  it('a bill its government tables in the first ORDERS takes the place of the one that waits', () => {
    const { state } = deal('checkbox', 5)
    const after = advance(state, { COL: [{ kind: 'bill', act: 'enact', law: 'SHIELD', displaces: null }] })
    expect(after.state.open.bills).toEqual([{ id: 'COL', act: 'enact', law: 'SHIELD', displaces: null }])
  })

  it('an archetype may be chosen where the scenario leaves it open, and no other', () => {
    expect(deal('dublin-warrant', 1, { AMBER: 'billionaire' }).state.hands.AMBER.archetype).toBe('billionaire')
    expect(() => deal('dublin-warrant', 1, { AMBER: 'hospital' })).toThrow('no archetypes fit')
  })
})

describe('a game of a scenario', () => {
  it('goes on as it began when the scenario is another one by now', () => {
    const setup = setupOf({ id: 'catch-22', patch: { set: { rfp: 2 } }, start: { states: { MER: { laws: ['LOCAL'] } } } }, 6, 1)
    const players = Object.fromEntries(SEATS.map(seat => [seat, { bot: 'counsel' }])) as never
    const first = JSON.parse(JSON.stringify(begun({ ...setup, players, clock: null }))) as ReturnType<typeof begun>
    expect([...verify([first])].map(({ is }) => is)).toEqual(['ok'])
    expect(open(first).state.open.states.MER.laws).toEqual(['LOCAL'])
  })

  it('is measured by the par of its scenario at its own length, and by that of its length at another', () => {
    const scale = (id: string, rounds: Length) => scaleOf(begin(setupOf(scenarioOf(id), rounds, 1)).state.open.setting)
    const standard = scale(STANDARD.id, 4)
    for (const { id, rounds } of SCENARIOS) {
      expect(scale(id, rounds)).not.toEqual(scale(STANDARD.id, rounds))
      expect(scale(id, 4)).toEqual(standard)
    }
  })
})
