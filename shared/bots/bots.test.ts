// Bots play from their view: the same view gives the same move, every move is allowed, hidden facts do not matter.
import { describe, expect, test } from 'vitest'
import { advance } from '../advance.ts'
import { HANDLES, PROVIDERS, SEATS, type Seat } from '../names.ts'
import { setObjection } from '../objections.ts'
import { actionPrice, influencePriceFor } from '../objections.ts'
import { begin, STANDARD } from '../scenario.ts'
import { deal, type Given } from '../cases/given.ts'
import type { Demand, State } from '../state.ts'
import { view } from '../view.ts'
import { botLuck, botLuckName, LEVELS, TERMS, type Bot } from './bot.ts'
import { counsel, counselWithout, deputy } from './counsel.ts'
import { BOTS, needsTime } from './levels.ts'
import { thinker } from './search/think.ts'

const seedOf = (n: number): string => n.toString(16).padStart(32, 'a')

const start = (seed: string, rounds: 8 | 4): State =>
  begin({ scenario: STANDARD, rounds, seed, salt: '', commitment: '', persons: [], competing: SEATS, chosen: {} }).state

/** Plays a game and hands every state before it is closed to `look`. */
function playGame(bot: Bot, seed: string, rounds: 8 | 4, look: (state: State) => void): State {
  let state = start(seed, rounds)
  while (state.open.phase !== 'over') {
    look(state)
    const { round, phase } = state.open
    const decide = (seat: Seat) => bot(view(state, seat), botLuck(botLuckName(seed, seat, round, phase))).orders
    state = advance(state, Object.fromEntries(SEATS.map(seat => [seat, decide(seat)]))).state
  }
  return state
}

/** Searches as Justice does, with less effort: in short games, so that thousands of positions take seconds. */
const searching = thinker({
  style: { noise: 0, forbids: new Set(), closes: true, purse: Infinity, plainAnswers: false, faith: 0.9, lean: null },
  effort: { rounds: 1, doubt: 0.8 },
  sets: { orders: 2, chambers: 2 },
})

const atOnce = LEVELS.filter(level => !needsTime(level))
const every: [string, Bot][] = [
  ...atOnce.map((level): [string, Bot] => [level, BOTS[level]]),
  ['deputy', deputy],
  ['one that searches', searching],
]

describe.each(every)('%s', (_name, bot) => {
  const long = bot === searching ? 4 : 8
  test('gives only sets that may be sealed, with a reason for each order', { timeout: 60_000 }, () => {
    for (let n = 0; n < (bot === searching ? 1 : 6); n++) {
      const seed = seedOf(n)
      const end = playGame(bot, seed, long, state => {
        for (const seat of SEATS) {
          const v = view(state, seat)
          const { orders, reasons } = bot(v, botLuck(`${seed}${seat}`))
          expect(setObjection(v, orders), JSON.stringify({ seat, orders })).toBeNull()
          expect(reasons.map(reason => reason.order)).toEqual(orders)
          for (const reason of reasons) expect(TERMS).toContain(reason.term)
        }
      })
      expect(end.open.phase).toBe('over')
    }
  })

  test('makes the same move from the same view, and leaves the view as it was', { timeout: 60_000 }, () => {
    playGame(bot, seedOf(7), 4, state => {
      const before = structuredClone(state)
      for (const seat of SEATS) {
        const once = bot(view(state, seat), botLuck(seat))
        expect(bot(view(structuredClone(state), seat), botLuck(seat))).toEqual(once)
      }
      expect(state).toEqual(before)
    })
  })

  test('does not move otherwise when only hidden facts change, over thousands of positions', { timeout: 120_000 }, () => {
    let positions = 0
    for (let n = 0; n < 20; n++) {
      playGame(counsel, seedOf(100 + n), 4, state => {
        for (const seat of SEATS) {
          const twin = hiddenTwin(state, seat)
          expect(bot(view(twin, seat), botLuck(seat))).toEqual(bot(view(state, seat), botLuck(seat)))
          positions++
        }
      })
    }
    expect(positions).toBeGreaterThan(2000)
  })
})

describe.each(['partner', 'justice'] as const)('%s', level => {
  const bot = BOTS[level]

  test('decides lawfully, alike from the same view, and says how it came out in the games it imagined', { timeout: 60_000 }, () => {
    let imagined = 0
    let [phases, seats] = [0, 0]
    playGame(counsel, seedOf(90), 4, state => {
      const seat = SEATS[(5 * phases++) % SEATS.length] as Seat
      const v = view(state, seat)
      const { orders, reasons } = bot(v, botLuck(seat))
      expect(setObjection(v, orders)).toBeNull()
      expect(bot(view(hiddenTwin(state, seat), seat), botLuck(seat))).toEqual({ orders, reasons })
      expect(reasons.map(reason => reason.order)).toEqual(orders)
      for (const reason of reasons) {
        if (reason.imagined === undefined) continue
        imagined++
        expect(reason.imagined.games).toBeGreaterThanOrEqual(2)
        expect(reason.imagined.better).toBeLessThanOrEqual(reason.imagined.games)
        if (reason.runnerUp !== null) expect(orders).not.toContainEqual(reason.runnerUp)
      }
      seats++
    })
    expect(seats).toBe(8)
    expect(imagined).toBeGreaterThan(0)
  })

  test('decides without a search where there is nothing to choose', () => {
    const { state } = deal({ round: 2 })
    state.open.phase = 'chambers'
    expect(bot(view(state, 'AMBER'), botLuck('a'))).toEqual({ orders: [], reasons: [] })
  })
})

/** The same to `seat`, and otherwise as different as can be: other seats' hands, the decks, the luck. */
function hiddenTwin(state: State, seat: Seat): State {
  const twin = structuredClone(state)
  const others = HANDLES.filter(handle => handle !== seat)
  others.forEach((handle, i) => {
    const from = others[(i + 1) % others.length]
    if (from !== undefined) twin.hands[handle].archetype = state.hands[from].archetype
  })
  for (const other of SEATS) {
    if (other === seat) continue
    const hand = twin.hands[other]
    hand.vp += 7
    hand.influence = 6 - hand.influence
    if (hand.party === 'government') {
      hand.case = null
      hand.exploits = 1 - hand.exploits
      hand.agenda = 'hub'
    }
  }
  twin.sealed.headlines.reverse()
  twin.sealed.demandDeck.reverse()
  return { ...twin, sealed: { ...twin.sealed, seed: seedOf(99) } }
}

describe('the deputy (R15.9)', () => {
  const never = ['self-made', 'delete', 'shut-down', 'exploit', 'seizure', 'long-arm', 'backdoor', 'bill', 'treaty']

  test('gives nothing that cannot be taken back and spends one Influence a phase at most', () => {
    for (let n = 0; n < 4; n++) {
      playGame(counsel, seedOf(20 + n), 8, state => {
        for (const seat of SEATS) {
          const v = view(state, seat)
          const { orders } = deputy(v, botLuck(seat))
          expect(orders.filter(order => never.includes(order.kind))).toEqual([])
          expect(orders.some(order => order.kind === 'data-centre' && order.way === 'close')).toBe(false)
          const free = orders.filter(order => order.kind !== 'answer')
          expect(free.reduce((sum, order) => sum + influencePriceFor(v, order), 0)).toBeLessThanOrEqual(1)
        }
      })
    }
  })

  test('complies unless BLOCK bites', () => {
    let answers = 0
    for (let n = 0; n < 8; n++) {
      playGame(counsel, seedOf(40 + n), 8, state => {
        for (const seat of PROVIDERS) {
          const v = view(state, seat)
          for (const order of deputy(v, botLuck(seat)).orders) {
            if (order.kind !== 'answer') continue
            answers++
            const demand = [...state.open.demands, ...state.hands[seat].demands].find(one => one.id === order.demand)!
            const host = state.open.accounts[demand.handle].state
            const bites = host !== demand.government && state.open.states[host].laws.includes('BLOCK')
            if (!bites) expect(order.answer).toBe('comply')
            expect(order.answer).not.toBe('refuse')
          }
        }
      })
    }
    expect(answers).toBeGreaterThan(10)
  })
})

describe('Counsel', () => {
  test('uses its actions', () => {
    let used = 0
    let seats = 0
    playGame(counsel, seedOf(60), 8, state => {
      if (state.open.phase !== 'orders') return
      for (const seat of SEATS) {
        seats++
        used += counsel(view(state, seat), botLuck(seat)).orders.reduce((sum, order) => sum + actionPrice(order), 0)
      }
    })
    expect(used / seats).toBeGreaterThan(1.5)
  })

  test('without a kind never gives it', () => {
    const bot = counselWithout(new Set(['transact', 'market', 'subpoena'] as const))
    playGame(bot, seedOf(61), 4, state => {
      for (const seat of SEATS) {
        const { orders } = bot(view(state, seat), botLuck(seat))
        expect(orders.filter(order => ['transact', 'market', 'subpoena'].includes(order.kind))).toEqual([])
      }
    })
  })

  const LEAVING = { transit: { provider: 'PHOT', state: 'MER', ordered: 1, own: true } } as const
  const orders = (given: Given, seat: Seat, noise: string) => counsel(view(deal(given).state, seat), botLuck(noise)).orders

  test('takes a copy of a suspect that is leaving, for the warrant of the next round', () => {
    for (const noise of ['a', 'b', 'c']) {
      const known = { COL: { knows: { AMBER: ['trafficker'] } } } as const
      const kinds = orders({ round: 2, accounts: { AMBER: LEAVING }, governments: known }, 'COL', noise).map(order => order.kind)
      expect(kinds).toContain('long-arm')
      expect(kinds).toContain('preserve')
    }
  })

  test('locks or deletes before a warrant is executed, unless the account has left that provider', () => {
    const demand = { id: 'COL.1.AMBER', government: 'COL', handle: 'AMBER', provider: 'MONO', host: 'HIB', served: 1, stage: 'due', due: 2 }
    const isAlarmed = (at: 'MONO/HIB' | 'PHOT/ALP', noise: string): boolean => {
      const { state } = deal({ round: 2, accounts: { AMBER: { at } } })
      state.open.demands.push({ ...demand, refusals: 0, compelled: false, gagged: false, token: false } as Demand)
      const { orders: given } = counsel(view(state, 'AMBER'), botLuck(noise))
      return given.some(({ kind }) => kind === 'self-made' || kind === 'delete')
    }
    for (const noise of ['a', 'b', 'c']) expect([isAlarmed('MONO/HIB', noise), isAlarmed('PHOT/ALP', noise)]).toEqual([true, false])
  })
})
