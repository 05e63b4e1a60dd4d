// Personalities lean the play of any level, and nothing else: sets stay lawful, and what they like they do more often.
import { expect, test } from 'vitest'
import { advance } from '../advance.ts'
import { SEATS } from '../names.ts'
import { setObjection } from '../objections.ts'
import type { Order } from '../phases.ts'
import { begin, STANDARD } from '../scenario.ts'
import { view } from '../view.ts'
import { decideAs } from './levels.ts'
import { botName, botNamed } from './name.ts'
import { PERSONALITIES, type Personality } from './personality.ts'

const GAMES = 12
const seedOf = (n: number): string => n.toString(16).padStart(32, 'e')

/** All orders of games in which every seat is such a bot. */
function ordersOf(level: string, personality: Personality | null, games = GAMES): Order[] {
  const given: Order[] = []
  for (let n = 0; n < games; n++) {
    const seed = seedOf(n)
    const setting = { scenario: STANDARD, rounds: 8, seed, salt: '', commitment: '', persons: [], competing: SEATS, chosen: {} } as const
    let { state } = begin(setting)
    while (state.open.phase !== 'over') {
      const sets = Object.fromEntries(
        SEATS.map(seat => {
          const v = view(state, seat)
          const { orders } = decideAs(botName(level, personality), v, seed)
          expect(setObjection(v, orders)).toBeNull()
          return [seat, orders]
        }),
      )
      given.push(...Object.values(sets).flat())
      state = advance(state, sets).state
    }
  }
  return given
}

const share = (orders: readonly Order[], is: (order: Order) => boolean, of: (order: Order) => boolean): number =>
  orders.filter(is).length / Math.max(1, orders.filter(of).length)
const isOne =
  (...kinds: Order['kind'][]) =>
  (order: Order): boolean =>
    kinds.includes(order.kind)
const any = (): boolean => true
const isAnswer = isOne('answer')

/** What each does more often than Counsel who leans nowhere. */
const LIKES: Record<Personality, readonly [(order: Order) => boolean, (order: Order) => boolean]> = {
  hawk: [isOne('long-arm', 'seizure', 'exploit', 'mlat'), any],
  diplomat: [isOne('mlat', 'treaty', 'accept'), any],
  sphinx: [order => 'gag' in order && order.gag, order => 'gag' in order],
  crusader: [order => order.kind === 'answer' && order.answer === 'challenge', isAnswer],
  merchant: [order => order.kind === 'answer' && order.answer === 'comply', isAnswer],
  paranoid: [isOne('self-made', 'relocate', 'switch', 'harden', 'delete'), any],
  lobbyist: [isOne('campaign', 'lobby', 'bill'), any],
}

const plain = ordersOf('counsel', null)

test.each(PERSONALITIES)('a %s does what it likes more often', personality => {
  const [is, of] = LIKES[personality]
  expect(share(ordersOf('counsel', personality), is, of)).toBeGreaterThan(share(plain, is, of))
})

test('a crusader builds no backdoor, and a diplomat grants every request', () => {
  expect(plain.some(isOne('backdoor'))).toBe(true)
  expect(ordersOf('counsel', 'crusader').some(isOne('backdoor'))).toBe(false)
  const grants = ordersOf('counsel', 'diplomat').filter(order => order.kind === 'grant')
  expect(grants.length).toBeGreaterThan(5)
  expect(grants.every(order => order.grant)).toBe(true)
})

/** What Columbia sees as a game begins. */
const atFirst = () =>
  view(
    begin({
      scenario: STANDARD,
      rounds: 4,
      seed: seedOf(1),
      salt: '',
      commitment: '',
      persons: [],
      competing: SEATS,
      chosen: {},
    }).state,
    'COL',
  )

test('a level keeps its strength’s manner: a clerk leans as well, and one that searches gives lawful sets', () => {
  const [is, of] = LIKES.crusader
  expect(share(ordersOf('clerk', 'crusader', 6), is, of)).toBeGreaterThan(share(ordersOf('clerk', null, 6), is, of))
  const v = atFirst()
  for (const level of ['partner', 'justice']) expect(setObjection(v, decideAs(`${level}/hawk`, v, 'a').orders)).toBeNull()
})

test('names are read back, and what is no name is none', () => {
  expect(botNamed(botName('justice', 'hawk'))).toEqual({ level: 'justice', personality: 'hawk' })
  expect(botNamed('counsel')).toEqual({ level: 'counsel', personality: null })
  expect(botNamed('idle')).toEqual({ level: null, personality: null })
  const v = atFirst()
  for (const name of ['idle', 'counsel/', 'counsel/nobody', 'counsel/hawk/hawk']) expect(() => decideAs(name, v, 'a')).toThrow(name)
})
