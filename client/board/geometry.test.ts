import { describe, expect, it } from 'vitest'
import { PROVIDERS, STATES, type StateId } from '../../shared/names.ts'
import { bendOf, bow, cutAt, directionAt, edgeOf, lengthOf, pointAt, reachFor } from './arcs.ts'
import { clamp, frame, panBy, toScreen, toSheet, zoomAt, type Window } from './camera.ts'
import { overlap, settle } from './labels.ts'
import { project } from './lens.ts'
import { PLACES, REGIONS, TIERS, tierAt } from './places.ts'

const WINDOW: Window = { width: 1440, height: 900, insets: { top: 116, right: 330, bottom: 190, left: 278 } }

describe('the lens', () => {
  it('puts known cities where the base picture shows them', () => {
    const dublin = project(-6.26, 53.35)
    expect([Math.round(dublin.x), Math.round(dublin.y)]).toEqual([894, 413])
    const paulo = project(-46.6, -23.5)
    expect([Math.round(paulo.x), Math.round(paulo.y)]).toEqual([669, 1063])
  })

  it('gives Europe about twice its room', () => {
    const wide = (lon: number, lat: number): number =>
      Math.hypot(project(lon + 1, lat).x - project(lon, lat).x, project(lon + 1, lat).y - project(lon, lat).y)
    expect(wide(6, 49) / wide(-110, 49)).toBeGreaterThan(1.8)
  })

  it('is smooth at the edge of the fisheye', () => {
    for (let lon = -170; lon < 180; lon += 5) expect(Math.abs(project(lon + 0.01, 20).x - project(lon, 20).x)).toBeLessThan(0.2)
  })
})

describe('the camera', () => {
  const home = clamp(frame(WINDOW, REGIONS.field), WINDOW)

  it('frames a region inside the free window', () => {
    const corner = toScreen(home, WINDOW, REGIONS.field)
    const far = toScreen(home, WINDOW, {
      x: REGIONS.field.x + REGIONS.field.width,
      y: REGIONS.field.y + REGIONS.field.height,
    })
    expect(corner.x).toBeGreaterThanOrEqual(WINDOW.insets.left - 1)
    expect(far.x).toBeLessThanOrEqual(WINDOW.width - WINDOW.insets.right + 1)
    expect(far.y).toBeLessThanOrEqual(WINDOW.height - WINDOW.insets.bottom + 1)
  })

  it('comes back from the screen to the sheet', () => {
    const there = toSheet(home, WINDOW, toScreen(home, WINDOW, { x: 900, y: 400 }))
    expect(there.x).toBeCloseTo(900)
    expect(there.y).toBeCloseTo(400)
  })

  it('keeps what is under the pointer under it while zooming', () => {
    const at = { x: 700, y: 300 }
    const before = toSheet(home, WINDOW, at)
    const after = toSheet(zoomAt(home, WINDOW, 2, at), WINDOW, at)
    expect(after.x).toBeCloseTo(before.x)
    expect(after.y).toBeCloseTo(before.y)
  })

  it('never loses the sheet', () => {
    const lost = panBy(home, WINDOW, 1e6, -1e6)
    const middle = toSheet(lost, WINDOW, { x: WINDOW.width / 2, y: WINDOW.height / 2 })
    expect(middle.x).toBeGreaterThan(0)
    expect(middle.y).toBeLessThan(1264)
  })
})

describe('arms', () => {
  it('bow by the fraction asked for, to the left of their way', () => {
    const arc = bow({ x: 0, y: 0 }, { x: 100, y: 0 }, 0.2)
    expect(pointAt(arc, 0.5)).toEqual({ x: 50, y: -20 })
  })

  it('take different ways for different ranks of a pair, and mirror neither', () => {
    for (const from of STATES) {
      for (const to of STATES) {
        const bends = [0, 1, 2, 3].map(rank => bendOf(from, to, rank))
        expect(new Set(bends.map(bend => bend.toFixed(3))).size).toBe(4)
        expect(new Set(bends.map(Math.sign)).size).toBe(1)
      }
    }
  })

  it('do not lie on top of each other there and back', () => {
    const there = pointAt(bow({ x: 0, y: 0 }, { x: 100, y: 0 }, bendOf('COL', 'RHE', 0)), 0.5)
    const back = pointAt(bow({ x: 100, y: 0 }, { x: 0, y: 0 }, bendOf('RHE', 'MER', 0)), 0.5)
    expect(Math.hypot(there.x - back.x, there.y - back.y)).toBeGreaterThan(11)
  })

  it('are cut without leaving their way', () => {
    const arc = bow({ x: 0, y: 0 }, { x: 100, y: 40 }, 0.3)
    const cut = cutAt(arc, 0.6)
    const same = pointAt(arc, 0.3)
    expect(pointAt(cut, 0.5).x).toBeCloseTo(same.x)
    expect(pointAt(cut, 0.5).y).toBeCloseTo(same.y)
    expect(lengthOf(cut)).toBeLessThan(lengthOf(arc))
  })

  it('end with the tip at the edge of the box, hand along the curve', () => {
    const reach = reachFor({ x: 0, y: 0 }, { x: 300, y: 0 }, { width: 14, height: 18 }, 0.15, 38, 0, 0)
    expect(reach.tip.x).toBeGreaterThan(280)
    expect(reach.tip.x).toBeLessThan(300)
    expect(directionAt(reach.arc, 1)).toBeCloseTo(reach.angle, 5)
    expect(Math.hypot(reach.tip.x - reach.wrist.x, reach.tip.y - reach.wrist.y)).toBeCloseTo(38)
  })

  it('enter a box on the side they come from', () => expect(edgeOf({ x: 0, y: 0 }, 10, 20, 0)).toEqual({ x: -10, y: 0 }))
})

describe('labels', () => {
  const bounds = { x: 0, y: 0, width: 400, height: 300 }

  it('take their first place where nothing is in the way', () => {
    expect(
      settle(
        [
          {
            id: 'a',
            width: 40,
            height: 20,
            places: [
              { x: 100, y: 100 },
              { x: 200, y: 100 },
            ],
          },
        ],
        [],
        bounds,
      ),
    ).toEqual([{ id: 'a', x: 100, y: 100 }])
  })

  it('move aside for obstacles and for each other', () => {
    const places = [
      { x: 100, y: 100 },
      { x: 200, y: 100 },
      { x: 300, y: 100 },
    ]
    const settled = settle(
      [
        { id: 'a', width: 40, height: 20, places },
        { id: 'b', width: 40, height: 20, places },
      ],
      [{ x: 80, y: 90, width: 40, height: 20 }],
      bounds,
    )
    expect(settled.map(({ x }) => x)).toEqual([200, 300])
  })

  it('stay in the window', () => {
    expect(
      settle(
        [
          {
            id: 'a',
            width: 40,
            height: 20,
            places: [
              { x: -10, y: 100 },
              { x: 60, y: 100 },
            ],
          },
        ],
        [],
        bounds,
      )[0]?.x,
    ).toBe(60)
  })
})

describe('the twenty sites', () => {
  /** A cabinet with its plate and two accounts, as wide as the longest city names are. */
  const boxAt = (
    state: StateId,
    provider: (typeof PROVIDERS)[number],
    scale: number,
  ): { x: number; y: number; width: number; height: number } => {
    const { at, spots, city } = PLACES[state][provider]
    const { dx, dy, side } = spots[tierAt(scale, 1)]
    const foot = { x: at.x * scale + dx, y: at.y * scale + dy }
    const plate = 15 + city.length * 6.2 + 12
    return { x: side === 'right' ? foot.x - 11 : foot.x - plate, y: foot.y - 35, width: plate + 11, height: 34 }
  }

  it('have a city each', () =>
    expect(new Set(STATES.flatMap(state => PROVIDERS.map(provider => PLACES[state][provider].city))).size).toBe(20))

  for (const scale of [0.66, 0.72, 0.9, 1.2, 1.6, 2.4, 3.6]) {
    it(`keep apart at ${scale} pixels a pixel (${tierAt(scale, 1)})`, () => {
      const boxes = STATES.flatMap(state =>
        PROVIDERS.map(provider => ({ name: PLACES[state][provider].city, box: boxAt(state, provider, scale) })),
      )
      for (const [i, a] of boxes.entries()) {
        for (const b of boxes.slice(i + 1)) {
          const covered = overlap(a.box, b.box) / Math.min(a.box.width * a.box.height, b.box.width * b.box.height)
          expect(covered, `${a.name} and ${b.name}`).toBeLessThan(0.12)
        }
      }
    })
  }

  it('have offsets for every tier', () => expect(TIERS.map(tier => PLACES.HIB.MONO.spots[tier].side)).toHaveLength(3))
})
