// The playback ends where the game stands: places, locks and data centres after the last moment are those of the view.
import { expect, test } from 'vitest'
import { advance } from '#shared/advance.ts'
import { botLuck } from '#shared/bots/bot.ts'
import { BOTS } from '#shared/bots/levels.ts'
import { cutFor, type Fact } from '#shared/events.ts'
import { SEATS, type Seat } from '#shared/names.ts'
import type { Order } from '#shared/phases.ts'
import { begin, STANDARD } from '#shared/scenario.ts'
import { view } from '#shared/view.ts'
import type { Picture } from './board/picture.ts'
import { isOrdersStep, momentsOf, type Moment } from './moments.ts'
import { pictureOf } from './picture-of.ts'
import { pictureAfter, play } from './staging.ts'

const places = ({ accounts }: Picture) => accounts.map(({ handle, site, lock }) => ({ handle, site, lock }))
const sites = ({ sites: all }: Picture) =>
  all
    .filter(({ open }) => open)
    .map(({ provider, state }) => `${provider} ${state}`)
    .toSorted()

test('the last moment of the resolution leaves the board as the view draws it', () => {
  for (let seed = 1; seed <= 6; seed++) {
    let { state } = begin({
      scenario: STANDARD,
      rounds: 8,
      seed: seed.toString(16).padStart(32, '0'),
      salt: '',
      commitment: '',
      persons: [],
      competing: [...SEATS],
      chosen: {},
    })
    while (state.open.phase !== 'over') {
      const { round, phase } = state.open
      const sets: { [S in Seat]?: readonly Order[] } = {}
      for (const seat of SEATS) sets[seat] = BOTS.random(view(state, seat), botLuck(`${seed}.${seat}.${round}.${phase}`)).orders
      const next = advance(state, sets)
      if (phase === 'orders') {
        for (const who of [null, 'HIB', 'DROP', 'DUNE'] as const) {
          let picture = pictureOf(view(state, who), [], null, null)
          for (const moment of momentsOf(cutFor(next.told, who), isOrdersStep, who)) picture = pictureAfter(moment, picture, round)
          const end = pictureOf(view(next.state, who), [], null, null)
          expect(places(picture)).toEqual(places(end))
          expect(sites(picture)).toEqual(sites(end))
          expect([...picture.sleeves, ...picture.stamps].filter(({ id }) => id.startsWith('now.'))).toEqual([])
        }
      }
      state = next.state
    }
  }
})

test('what arrives without having been on its way went by express', () => {
  const { state } = begin({
    scenario: STANDARD,
    rounds: 8,
    seed: '1'.padStart(32, '0'),
    salt: '',
    commitment: '',
    persons: [],
    competing: [...SEATS],
    chosen: {},
  })
  const picture = pictureOf(view(state, null), [], null, null)
  const fact = { kind: 'arrived', handle: 'AMBER', provider: 'PHOT', state: 'ALP' } as Fact
  const moment: Moment = { id: 0, step: 'S9', news: null, leads: [fact], follows: [], mine: false }
  const route = (from: Picture) => play(moment, from, 1).find(one => one.kind === 'envelope')?.move.expedited
  expect(route(picture)).toBe(true)
  const move = {
    id: 'AMBER',
    handle: 'AMBER',
    from: picture.accounts[0]!.site,
    to: { provider: 'PHOT', state: 'ALP' },
    label: null,
  } as const
  expect(route({ ...picture, moves: [{ ...move, expedited: false, draft: false }] })).toBe(false)
})
