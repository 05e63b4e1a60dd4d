/** What a forecast says of preconditions and costs is what the game then does. */
import { expect, test } from 'vitest'
import { BOTS } from '#shared/bots/levels.ts'
import type { Bot } from '#shared/bots/bot.ts'
import { forecast } from '#shared/forecast/forecast.ts'
import { WHENS, type Cost, type Outcome, type When } from '#shared/forecast/outlook.ts'
import { SEATS, type Seat } from '#shared/names.ts'
import { actionPrice, setObjection } from '#shared/objections.ts'
import { options } from '#shared/options.ts'
import type { Order } from '#shared/phases.ts'
import { view } from '#shared/view.ts'
import { caseMade, demandNamed, fateOf, followDemand, wasCarriedOut } from '../../scripts/calibrate/fates.ts'
import { find, record, type Closing, type Game } from '../../scripts/calibrate/record.ts'

const seedOf = (n: number): string => n.toString(16).padStart(32, 'b')
const GAMES = 40
const bots =
  (n: number) =>
  (seat: Seat): Bot =>
    (SEATS.indexOf(seat) + n) % 4 === 0 ? BOTS.random : BOTS.counsel

/** The closing in which a price that falls due `when` has to be seen; undefined if it did not fall due, or that hangs on more. */
function dueIn(game: Game, at: number, seat: Seat, order: Order, when: When, fate: Outcome | null): Closing | undefined {
  const here = game[at]
  if (here === undefined || fate === null) return undefined
  if (when === 'always') return here
  if (when === 'carried-out') return fate === 'lapses' || fate === 'court' ? undefined : here
  if (when === 'empty' && fate === 'empty') return here
  if (when === 'key-lost' && fate === 'key-lost' && order.kind === 'self-made') return here
  if ((when === 'passes' && fate === 'passes') || (when === 'signed' && fate === 'signed'))
    return order.kind === 'bill' || order.kind === 'treaty' ? game[at + 1] : here
  // Who was evacuated there meanwhile has been greeted by nobody
  const wasEvacuated = game.slice(at, at + 3).some(closing => find(closing, 'evacuated', one => one.handle === seat) !== undefined)
  if (when === 'arrives' && fate === 'arrives' && !wasEvacuated) return order.kind === 'switch' && !order.expedite ? game[at + 2] : here
  if (when === 'denied' && fate === 'denied') return game[at + 1]
  const isOwnCase =
    order.kind === 'answer' || order.kind === 'intervene' || order.kind === 'challenge-gag' || order.kind === 'challenge-mandate'
  const made = isOwnCase ? caseMade(here, seat, order) : null
  // If its provider goes to court too, an account pays nothing and is no party
  if (find(here, 'docketed', one => one.number === made && one.challenger === seat) === undefined) return undefined
  if (when === 'own-case') return here
  if ((when === 'wins' && fate === 'falls') || (when === 'loses' && fate === 'stands')) {
    // A statute or a treaty may settle it without a ruling
    return game.slice(at + 1).find(closing => find(closing, 'ruled', one => one.number === made) !== undefined)
  }
  return undefined
}

/** Whether the closing shows this price being paid. */
function isPaid({ price }: Cost, closing: Closing): boolean {
  switch (price.unit) {
    case 'influence':
      return find(closing, 'influence-moved', one => one.seat === price.seat && one.why === price.why) !== undefined
    case 'vp':
      return find(closing, 'scored', one => one.seat === price.seat && one.why === price.why && one.halves === price.by) !== undefined
    case 'trust': {
      // What several orders do to Trust stops at 0 and 10; a report counts what has come in by then
      const moved = find(closing, 'trusted', one => one.provider === price.provider && one.why === price.why)
      const { trust } = closing.after.open.providers[price.provider]
      return moved === undefined
        ? trust === 0 || trust === 10 || isMixed(closing)
        : price.why === 'report'
          ? moved.by >= price.by || trust === 10
          : Math.abs(moved.by) <= Math.abs(price.by) || price.why === 'law'
    }
    case 'comity': {
      const { comity } = closing.after.open
      return find(closing, 'comity-moved', one => one.why === price.why) !== undefined || comity === 0 || comity === 10
    }
    default:
      return true
  }
}
/** Trust may have been at its bound when this came, and have moved on since. */
const isMixed = (closing: Closing): boolean => closing.facts.some(fact => fact.kind === 'trusted')

test(`in ${GAMES} games, of every price that falls due`, { timeout: 120_000 }, () => {
  const seen = new Set<string>()
  for (let n = 0; n < GAMES; n++) {
    const game = record(seedOf(n), 8, bots(n))
    game.forEach(({ before, sets }, at) => {
      for (const seat of SEATS) {
        for (const order of sets[seat] ?? []) {
          const { costs, refusal } = forecast(view(before, seat), order)
          expect(refusal).toBeNull()
          const fate = fateOf(game, at, seat, order)
          for (const cost of costs) {
            const closing = dueIn(game, at, seat, order, cost.when, fate)
            if (closing === undefined) continue
            seen.add(`${cost.price.unit} ${cost.when}`)
            expect(isPaid(cost, closing), `${JSON.stringify({ seat, order, cost, fate })} in game ${n}, closing ${at}`).toBe(true)
          }
        }
      }
    })
  }
  expect([...seen]).toEqual(
    expect.arrayContaining([
      'actions always',
      'influence always',
      'influence carried-out',
      'influence denied',
      'influence own-case',
      'vp carried-out',
      'vp empty',
      'vp wins',
      'vp loses',
      'vp passes',
      'vp arrives',
      'trust carried-out',
      'trust wins',
      'comity passes',
      'comity signed',
    ]),
  )
})

test('what it says of Influence is what the set takes from the purse', () => {
  for (let n = 0; n < 12; n++) {
    const game = record(seedOf(100 + n), 8, bots(n))
    for (const { before, sets, facts } of game) {
      if (before.open.phase !== 'orders') continue
      for (const seat of SEATS) {
        const v = view(before, seat)
        const said = (sets[seat] ?? []).flatMap(order => forecast(v, order).costs)
        const influence = said.reduce((sum, { price }) => sum + (price.unit === 'influence' && price.why === 'order' ? price.by : 0), 0)
        const paid = facts.reduce(
          (sum, one) => sum + (one.kind === 'influence-moved' && one.seat === seat && one.why === 'order' ? one.by : 0),
          0,
        )
        expect(influence).toBe(paid)
      }
    }
  }
})

test('an order has a refusal if and only if it may not be sealed alone, and takes as many actions as it says', () => {
  const game = record(seedOf(200), 8, bots(1))
  for (const { before } of game) {
    for (const seat of SEATS) {
      const v = view(before, seat)
      for (const order of options(v)) {
        const { refusal, costs } = forecast(v, order)
        expect(refusal).toBeNull()
        if (setObjection(v, [order]) !== null) throw new Error(`${JSON.stringify(order)} may not be sealed`)
        const actions = costs.find(({ price }) => price.unit === 'actions')?.price
        if (before.open.phase === 'orders') expect(actions).toMatchObject({ by: -actionPrice(order) })
      }
    }
  }
})

test('carrying out a warrant costs its provider what it was told when it complied, if nothing has changed meanwhile', () => {
  let looked = 0
  for (let n = 0; n < 30; n++) {
    const game = record(seedOf(300 + n), 8, () => BOTS.counsel)
    game.forEach(({ before, sets }, at) => {
      for (const seat of SEATS) {
        for (const order of sets[seat] ?? []) {
          if (order.kind !== 'answer' || order.answer !== 'comply') continue
          const demand = demandNamed(game[at]!, order.demand)
          if (demand === undefined || !wasCarriedOut(game, at, demand) || followDemand(game, at, demand).fate === 'stands') continue
          const closing = game
            .slice(at)
            .find(
              one => find(one, 'executed', fact => fact.government === demand.government && fact.handle === demand.handle) !== undefined,
            )
          const { costs, collision } = forecast(view(before, seat), order)
          const done =
            closing === undefined
              ? undefined
              : find(closing, 'executed', fact => fact.government === demand.government && fact.handle === demand.handle)
          if (closing === undefined || done === undefined || done.host !== before.open.accounts[demand.handle].state) continue
          const then = closing.before.open
          if (closing.facts.filter(fact => fact.kind === 'executed' && fact.provider === seat).length > 1) continue
          if (
            then.states[done.host].laws.join() !== before.open.states[done.host].laws.join() ||
            then.states[done.host].treaty !== before.open.states[done.host].treaty
          )
            continue
          const fine = costs.find(({ price }) => price.unit === 'vp' && price.seat === seat && price.why === 'block-fine')
          const paid = closing.facts.filter(fact => fact.kind === 'scored' && fact.seat === seat && fact.why === 'block-fine')
          expect(paid.length > 0, JSON.stringify({ order, fine, collision })).toBe(fine !== undefined)
          expect(collision !== null).toBe(fine !== undefined)
          looked++
        }
      }
    })
  }
  expect(looked).toBeGreaterThan(50)
})

test('every name of a time is used', () => {
  const used = new Set<When>()
  for (let n = 0; n < 20; n++) {
    for (const { before } of record(seedOf(400 + n), 8, bots(n))) {
      for (const seat of SEATS) {
        const v = view(before, seat)
        for (const order of options(v)) {
          const { costs, lessons } = forecast(v, order)
          for (const { when } of [...costs, ...lessons]) used.add(when)
        }
      }
    }
  }
  expect(WHENS.filter(when => !used.has(when))).toEqual([])
})
