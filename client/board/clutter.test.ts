// The map stays legible: at every size and in every game marks and names keep apart and lie where no panel covers them.
import { beforeAll, describe, expect, it, test, vi } from 'vitest'
import { advance } from '#shared/advance.ts'
import { botLuck } from '#shared/bots/bot.ts'
import { BOTS } from '#shared/bots/levels.ts'
import { GOVERNMENTS, HANDLES, PROVIDERS, SEATS, STATES, type Seat } from '#shared/names.ts'
import type { Order } from '#shared/phases.ts'
import { begin, STANDARD } from '#shared/scenario.ts'
import { view } from '#shared/view.ts'
import { pictureOf } from '../picture-of.ts'
import type { Window } from './camera.ts'
import { freeBox } from './camera.ts'
import { standApart, type Body } from './declutter.ts'
import { guessWidth } from './drawing.ts'
import { boxesAlong, overlap } from './labels.ts'
import { markOf, type Picture } from './picture.ts'
import { REGION_NAMES } from './places.ts'
import type { Layout, Spot } from './scene.ts'
import { boundsOf, boxOfSpot, isInSight, placesIn } from './sight.ts'
import { Stage, type BoardOptions } from './stage.ts'

beforeAll(() => vi.stubGlobal('cancelAnimationFrame', () => {}))

/** The board inside the game's panels, as the browser measures it in ORDERS. */
const SIZES: Record<string, { window: Window; options: BoardOptions }> = {
  '1440x900': { window: { width: 1440, height: 710, insets: { top: 54, right: 340, bottom: 108, left: 276 } }, options: {} },
  '1366x768': { window: { width: 1366, height: 598, insets: { top: 54, right: 326, bottom: 108, left: 84 } }, options: {} },
  '390x844': {
    window: { width: 390, height: 665, insets: { top: 60, right: 8, bottom: 327, left: 8 } },
    options: { markScale: 0.92, sparse: true, home: 'europe' },
  },
}
const deal = (seed: number) =>
  begin({
    scenario: STANDARD,
    rounds: 8,
    seed: seed.toString(16).padStart(32, '0'),
    salt: '',
    commitment: '',
    persons: [],
    competing: [...SEATS],
    chosen: {},
  }).state

/** Every data centre open: nobody builds more. */
const withAllSites = (picture: Picture): Picture => ({
  ...picture,
  sites: STATES.flatMap(state =>
    PROVIDERS.map(provider => ({
      provider,
      state,
      open: true,
      warned: false,
      mine: picture.sites.some(it => it.provider === provider && it.mine),
      exposed: false,
    })),
  ),
})

/** Pictures of dealt games: as they begin, with everything built, and as they stand after rounds of bots. */
function* dealt(): Generator<Picture> {
  for (let seed = 1; seed <= 24; seed++) {
    let state = deal(seed)
    const who = SEATS[seed % SEATS.length] ?? null
    const look = (): Picture => pictureOf(view(state, who), [], null, null)
    yield look()
    yield withAllSites(look())
    if (seed > 6) continue
    for (let i = 0; i < 6; i++) {
      const { round, phase } = state.open
      const sets: { [S in Seat]?: readonly Order[] } = {}
      for (const seat of SEATS) sets[seat] = BOTS.random(view(state, seat), botLuck(`${seed}.${seat}.${round}.${phase}`)).orders
      state = advance(state, sets).state
      yield look()
    }
  }
}

const PICTURES = [...dealt()]

function stageAt(size: string, picture: Picture, more: BoardOptions = {}): Stage {
  const { window, options } = SIZES[size]!
  const stage = new Stage({}, 'day', window, { ...options, insets: window.insets, ...more }, guessWidth, () => {})
  stage.draw(picture)
  return stage
}

/** Seals, cabinets, plates and tokens: all that must never cover one another. */
const isSolid = ({ id }: Spot): boolean => /^(seal|site|plate|account|flag|warning):/.test(id)
/** A flag and a badge sit on their own mark on purpose. */
const belongs = (a: Spot, b: Spot): boolean => a.mark === b.mark && [a, b].some(({ id }) => /^(flag|warning):/.test(id))

function crowded({ spots }: Layout): string[] {
  const solid = spots.filter(isSolid).map(spot => ({ spot, box: boxOfSpot(spot) }))
  return solid.flatMap((a, i) =>
    solid.slice(i + 1).flatMap(b => (overlap(a.box, b.box) > 0.5 && !belongs(a.spot, b.spot) ? [`${a.spot.id} and ${b.spot.id}`] : [])),
  )
}
/** Names of states and seas that touch a mark, an arm or each other. */
function written({ spots, lines }: Layout): string[] {
  const names = spots.filter(({ id }) => /^(name|sea):/.test(id))
  const arms = lines.filter(({ id }) => id.startsWith('sleeve:')).flatMap(({ id, points }) => boxesAlong(points).map(box => ({ id, box })))
  const crossed = names.flatMap(name => arms.filter(({ box }) => overlap(boxOfSpot(name), box) > 0).map(({ id }) => `${name.id} on ${id}`))
  const others = spots.filter(spot => isSolid(spot) || names.includes(spot))
  return [
    ...crossed,
    ...names.flatMap(name =>
      others.flatMap(other => (other !== name && overlap(boxOfSpot(name), boxOfSpot(other)) > 0 ? [`${name.id} on ${other.id}`] : [])),
    ),
  ]
}

describe.each(Object.keys(SIZES))('at %s', { timeout: 60_000 }, size => {
  it('no two of plates, cabinets, seals and tokens overlap, and names of the atlas overlap nothing', () => {
    for (const picture of PICTURES) {
      const layout = stageAt(size, picture).layout()
      expect(crowded(layout)).toEqual([])
      expect(written(layout)).toEqual([])
      const sleeves = GOVERNMENTS.flatMap(government =>
        HANDLES.slice(0, 2).map(handle => ({
          id: `${government}.${handle}`,
          government,
          kind: 'long-arm' as const,
          target: { at: 'account', handle } as const,
          status: 'served' as const,
          gagged: null,
          label: 'Warrant',
        })),
      )
      expect(written(stageAt(size, { ...picture, sleeves }).layout())).toEqual([])
    }
  })

  it('hands that reach for one data centre lie beside each other', () => {
    for (const picture of PICTURES.filter((_, i) => i % 5 === 0)) {
      const kinds = ['long-arm', 'subpoena', 'preserve'] as const
      for (const government of GOVERNMENTS) {
        const sleeves = kinds.map(kind => ({
          id: kind,
          government,
          kind,
          target: { at: 'account', handle: 'AMBER' } as const,
          status: 'served' as const,
          gagged: null,
          label: null,
        }))
        const { spots } = stageAt(size, { ...picture, sleeves }).layout()
        const hands = spots.filter(({ id }) => id.startsWith('hand:'))
        expect(hands).toHaveLength(3)
        const palms = hands.map(({ x, y, rotation, scale }) => ({
          x: x + Math.cos(rotation) * 20 * scale,
          y: y + Math.sin(rotation) * 20 * scale,
          scale,
        }))
        for (const [i, a] of palms.entries())
          for (const b of palms.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y) / a.scale, `${government} ${i}`).toBeGreaterThan(14)
      }
    }
  })

  it('a stamp covers neither plate nor cabinet, and an envelope none that it can pass', () => {
    for (const picture of PICTURES.filter((_, i) => i % 5 === 0)) {
      const stamps = HANDLES.map(handle => ({
        id: handle,
        words: 'Executed',
        ink: 'green' as const,
        note: null,
        on: markOf.account(handle),
      }))
      for (const stamp of stamps) {
        const stage = stageAt(size, { ...picture, moves: [], stamps: [stamp] })
        const { spots } = stage.layout()
        const on = boxOfSpot(spots.find(({ id }) => id === `stamp:${stamp.id}`)!)
        const inSight = spots.filter(spot => isSolid(spot) && overlap(boxOfSpot(spot), freeBox(stage.window)) > 0)
        expect(inSight.filter(spot => overlap(on, boxOfSpot(spot)) > 12).map(({ id }) => id)).toEqual([])
      }
      const from = { provider: 'MONO', state: 'HIB' } as const
      const to = { provider: 'PHOT', state: 'MER' } as const
      const moves = [{ id: 'm', handle: 'AMBER' as const, from, to, expedited: false, draft: false, label: null }]
      const { spots } = stageAt(size, { ...withAllSites(picture), moves }).layout()
      const envelope = boxOfSpot(spots.find(({ id }) => id === 'move:m')!)
      expect(spots.filter(spot => isSolid(spot) && overlap(envelope, boxOfSpot(spot)) > 12).map(({ id }) => id)).toEqual([])
    }
  })

  it('what one looks at at first lies whole in the part free of panels', () => {
    for (const picture of PICTURES) {
      const stage = stageAt(size, picture)
      const { marks } = placesIn(picture, SIZES[size]!.options.home ?? 'field')
      expect(isInSight(stage.window, boundsOf(stage.layout(), marks)!)).toBe(true)
    }
  })

  it.each(REGION_NAMES)('marks keep apart in the region %s, too, and while one zooms', region => {
    const all = withAllSites(pictureOf(view(deal(3), 'MONO'), [], null, null))
    const stage = stageAt(size, all, { home: region })
    for (let i = 0; i < 14; i++) {
      expect(crowded(stage.layout()), `${stage.camera.scale}`).toEqual([])
      stage.eye.zoomBy(1.13)
    }
  })

  it('six accounts in one data centre find room, and a selected place is named', () => {
    const picture = withAllSites(pictureOf(view(deal(1), 'COL'), [], null, null))
    for (const provider of PROVIDERS) {
      const site = { provider, state: 'RHE' } as const
      const full = { ...picture, accounts: picture.accounts.map(one => ({ ...one, site })), selected: markOf.site(provider, 'RHE') }
      const layout = stageAt(size, full).layout()
      expect(crowded(layout)).toEqual([])
      expect(layout.spots.some(({ id }) => id === `plate:${provider}:RHE`)).toBe(true)
      expect(HANDLES.every(handle => layout.spots.some(({ id }) => id === markOf.account(handle)))).toBe(true)
    }
  })
})

test('on a phone only your places and the one you look at carry names, inside the free part, and naming moves no mark', () => {
  const picture = pictureOf(view(deal(2), 'MONO'), [], null, null)
  const namesIn = (it: Picture): string[] =>
    stageAt('390x844', it)
      .layout()
      .spots.filter(({ id }) => id.startsWith('plate:'))
      .map(({ id }) => id)
      .toSorted()
  const own = picture.sites.filter(({ mine }) => mine).map(({ provider, state }) => `plate:${provider}:${state}`)
  expect(namesIn(picture)).toEqual(own.toSorted())
  const selected = { ...picture, selected: 'site:PHOT:ALP' }
  expect(namesIn(selected)).toEqual([...own, 'plate:PHOT:ALP'].toSorted())
  const stage = stageAt('390x844', selected)
  const plate = boxOfSpot(stage.layout().spots.find(({ id }) => id === 'plate:PHOT:ALP')!)
  expect(overlap(plate, freeBox(stage.window))).toBeCloseTo(plate.width * plate.height)
  const before = stageAt('390x844', picture).layout().anchors
  for (const [mark, at] of stage.layout().anchors) expect(before.get(mark), mark).toEqual(at)
})

test('a mark that opens moves no seal, and the map stays where it is', () => {
  const picture = pictureOf(view(deal(5), 'COL'), [], null, null)
  const before = stageAt('1440x900', picture)
  const after = stageAt('1440x900', withAllSites(picture))
  expect(after.camera).toEqual(before.camera)
  for (const state of STATES)
    expect(after.layout().anchors.get(markOf.state(state))).toEqual(before.layout().anchors.get(markOf.state(state)))
})

test('a body stands where its author put it, turns before it goes far, and goes aside when it must', () => {
  const body = (id: string, x: number, ways: Body['ways']): Body => ({ id, from: { x, y: 0 }, wish: { x, y: 0 }, ways })
  const wide = { x: 0, y: 0, width: 40, height: 10 }
  const stands = standApart([body('first', 0, [[wide]]), body('turns', -2, [[wide], [{ ...wide, x: -42 }]]), body('aside', 10, [[wide]])])
  expect(stands.get('first')).toEqual({ x: 0, y: 0, way: 0 })
  expect(stands.get('turns')).toEqual({ x: -2, y: 0, way: 1 })
  expect(Math.abs(stands.get('aside')!.y)).toBeGreaterThanOrEqual(10)
})
