import { describe, expect, it } from 'vitest'
import { HANDLES, PROVIDERS, STATES } from '../../shared/names.ts'
import { clamp, frame, type Window } from './camera.ts'
import { guessWidth } from './drawing.ts'
import { drawHand } from './hands.ts'
import { markAt, nextMark } from './hit.ts'
import { layOut } from './layout.ts'
import { after, type Moment } from './moments.ts'
import { ease, trackOf } from './motion.ts'
import { EMPTY, markOf, readMark, relatedTo, SLEEVE_KINDS, SLEEVE_STATUSES, type Picture, type SleeveMark } from './picture.ts'
import { REGIONS, SEA_NAMES } from './places.ts'
import { isSoftware } from './probe.ts'
import { stateAt } from './regimes.ts'
import { ALL_LAYERS, type Scene } from './scene.ts'

const WINDOW: Window = { width: 1440, height: 900, insets: { top: 116, right: 330, bottom: 190, left: 278 } }
const CAMERA = clamp(frame(WINDOW, REGIONS.field), WINDOW)
const DUBLIN = { provider: 'MONO', state: 'HIB' } as const
const FRANKFURT = { provider: 'MONO', state: 'RHE' } as const

const warrant: SleeveMark = {
  id: 'w',
  government: 'COL',
  kind: 'long-arm',
  target: { at: 'account', handle: 'AMBER' },
  status: 'served',
  gagged: null,
  label: 'Warrant',
}
const PICTURE: Picture = {
  ...EMPTY,
  states: STATES.map(id => ({
    id,
    name: id,
    laws: [],
    highlight: false,
    demand: id === 'HIB' ? 'now' : null,
    mine: id === 'COL',
  })),
  sites: STATES.flatMap(state => PROVIDERS.map(provider => ({ provider, state, open: true, warned: false, mine: false, exposed: false }))),
  accounts: HANDLES.map((handle, i) => ({
    handle,
    site: i === 0 ? DUBLIN : FRANKFURT,
    lock: 'none',
    gone: false,
    mine: false,
    preserved: false,
  })),
  sleeves: [warrant],
  palms: [{ id: 'p', against: 'w', by: { at: 'site', ...DUBLIN } }],
  treaties: [{ a: 'HIB', b: 'MER' }],
  moves: [{ id: 'm', handle: 'BASALT', from: FRANKFURT, to: DUBLIN, expedited: false, draft: false, label: null }],
  stamps: [{ id: 's', words: 'Refused', ink: 'red', note: null, on: 'sleeve:w' }],
}
const sceneOf = (picture: Picture, more: Partial<Scene> = {}): Scene => ({
  picture,
  camera: CAMERA,
  window: WINDOW,
  markScale: 1,
  theme: 'day',
  layers: ALL_LAYERS,
  sparse: false,
  tweaks: new Map(),
  cursor: null,
  ghost: null,
  measure: guessWidth,
  seaNames: SEA_NAMES,
  ...more,
})

describe('a layout', () => {
  const layout = layOut(sceneOf(PICTURE))

  it('has a place for every mark of the picture', () => {
    const marks = [
      ...STATES.map(markOf.state),
      ...PICTURE.sites.map(({ provider, state }) => markOf.site(provider, state)),
      ...HANDLES.map(markOf.account),
      'sleeve:w',
      'palm:p',
      'treaty:HIB:MER',
      'move:m',
      'stamp:s',
    ]
    for (const mark of marks) expect(layout.anchors.has(mark), mark).toBe(true)
  })

  it('gives every piece an id of its own', () => {
    const ids = [...layout.spots.map(({ id }) => `spot ${id}`), ...layout.lines.map(({ id }) => `line ${id}`)]
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('is the same for the same scene, whatever the order of the lists', () => {
    const turned = layOut(sceneOf({ ...PICTURE, sleeves: [...PICTURE.sleeves].reverse(), states: PICTURE.states }))
    expect(turned.lines.find(({ id }) => id === 'sleeve:w')).toEqual(layout.lines.find(({ id }) => id === 'sleeve:w'))
  })

  it('lets a click on the middle of a mark pick that mark', () => {
    for (const [mark, at] of layout.anchors)
      if (readMark(mark)?.what === 'site' || readMark(mark)?.what === 'account') expect(markAt(layout, at, 3), mark).toBe(mark)
    expect(markAt(layout, layout.anchors.get('sleeve:w')!, 3)).toBe('sleeve:w')
  })

  it('dims what has nothing to do with the focus to a quarter', () => {
    const focused = layOut(sceneOf({ ...PICTURE, focus: 'sleeve:w' }))
    const alphaOf = (id: string): number | undefined => focused.spots.find(spot => spot.id === id)?.alpha
    expect(alphaOf('site:MONO:HIB')).toBe(1)
    expect(alphaOf('seal:COL')).toBe(1)
    expect(alphaOf('site:PHOT:MER')).toBe(0.25)
  })

  it('leaves out the layers that are off', () => {
    const bare = layOut(sceneOf(PICTURE, { layers: { ...ALL_LAYERS, arms: false, data: false, treaties: false, names: false } }))
    for (const mark of ['sleeve:w', 'account:AMBER', 'treaty:HIB:MER', 'move:m']) expect(bare.anchors.has(mark), mark).toBe(false)
    expect(bare.spots.some(({ id }) => id.startsWith('plate:') || id.startsWith('sea:'))).toBe(false)
  })

  it("names only the viewer's and the selected place where there is little room", () => {
    const sites = PICTURE.sites.map(site => ({ ...site, mine: site.state === 'ALP' && site.provider === 'PHOT' }))
    const phone = layOut(sceneOf({ ...PICTURE, sites, selected: 'site:MONO:HIB' }, { sparse: true }))
    expect(
      phone.spots
        .filter(({ id }) => id.startsWith('plate:'))
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['plate:MONO:HIB', 'plate:PHOT:ALP'])
  })

  it('draws every kind of sleeve in every standing, to accounts, sites and seals', () => {
    for (const kind of SLEEVE_KINDS) {
      for (const status of SLEEVE_STATUSES) {
        for (const target of [warrant.target, { at: 'site', ...FRANKFURT } as const, { at: 'seal', state: 'ALP' } as const]) {
          const drawn = layOut(sceneOf({ ...PICTURE, sleeves: [{ ...warrant, kind, status, target, gagged: 'gagged' }] }))
          expect(drawn.lines.find(({ id }) => id === 'sleeve:w')?.points.every(Number.isFinite)).toBe(true)
          expect(drawn.spots.some(({ id }) => id === 'hand:w')).toBe(true)
        }
      }
    }
  })

  it('skips what points at nothing', () => {
    const lost = layOut(sceneOf({ ...EMPTY, sleeves: [warrant], palms: PICTURE.palms, stamps: PICTURE.stamps, moves: PICTURE.moves }))
    expect(lost.anchors.size).toBe(0)
  })

  it('finds the mark next to another in each direction', () => {
    const from = layout.anchors.get('site:MONO:COL')!
    expect(layout.anchors.get(nextMark(layout.anchors, from, 'right', 'site:MONO:COL')!)!.x).toBeGreaterThan(from.x)
    expect(layout.anchors.get(nextMark(layout.anchors, from, 'down', 'site:MONO:COL')!)!.y).toBeGreaterThan(from.y)
    expect(nextMark(layout.anchors, { x: 1e5, y: 0 }, 'right', null)).toBe(null)
  })
})

describe('hands', () => {
  it('keep all the strokes of their files', () => {
    for (const hand of ['ask', 'flat', 'grab', 'pick', 'point', 'stop'] as const) {
      const { parts } = drawHand(hand, { cuff: '#FFF', button: '#000' })
      expect(parts.length, hand).toBeGreaterThanOrEqual(4)
      for (const part of parts) expect('d' in part && part.d.length > 10, hand).toBe(true)
    }
  })
})

describe('marks', () => {
  it('are read back as what they stand for', () => {
    expect(readMark(markOf.site('MONO', 'HIB'))).toEqual({ what: 'site', provider: 'MONO', state: 'HIB' })
    expect(readMark(markOf.sleeve('a:b'))).toEqual({ what: 'sleeve', id: 'a:b' })
    expect(readMark(markOf.stamp('s'))).toBe(null)
  })

  it('bring along what hangs on them', () => {
    const related = relatedTo(PICTURE, 'sleeve:w')
    for (const mark of ['state:COL', 'site:MONO:HIB', 'account:AMBER', 'palm:p', 'stamp:s']) expect(related.has(mark), mark).toBe(true)
    expect(related.has('account:BASALT')).toBe(false)
  })
})

const MOMENTS: Moment[] = [
  { kind: 'unroll', sleeve: { ...warrant, id: 'n' } },
  { kind: 'land', sleeve: 'w' },
  { kind: 'stand', sleeve: 'w', status: 'complied' },
  { kind: 'palm', palm: { id: 'q', against: 'w', by: { at: 'seal', state: 'HIB' } } },
  { kind: 'stamp', stamp: { id: 't', words: 'Stands', ink: 'green', note: null, on: 'sleeve:w' } },
  { kind: 'withdraw', sleeve: 'w' },
  {
    kind: 'envelope',
    arrives: true,
    move: { id: 'e', handle: 'AMBER', from: DUBLIN, to: FRANKFURT, expedited: true, draft: false, label: null },
  },
  { kind: 'laws', state: 'COL', laws: ['REACH'] },
  { kind: 'treaty', treaty: { a: 'COL', b: 'RHE' } },
  { kind: 'look', at: 'europe' },
]
const craft = {
  picture: PICTURE,
  reduced: false,
  lengthIn: () => 600,
  camera: CAMERA,
  aim: () => ({ ...CAMERA, scale: 2 }),
}

describe('moments', () => {
  it('end with the same picture however they are played', () => {
    for (const moment of MOMENTS) {
      for (const reduced of [false, true]) expect(trackOf(moment, { ...craft, reduced }).end, moment.kind).toEqual(after(PICTURE, moment))
    }
  })

  it('leave the picture they begin with alone', () => {
    const frozen = JSON.stringify(PICTURE)
    for (const moment of MOMENTS) after(PICTURE, moment)
    expect(JSON.stringify(PICTURE)).toBe(frozen)
  })

  it("take a withdrawn sleeve's palm and stamp along", () => {
    const gone = after(PICTURE, { kind: 'withdraw', sleeve: 'w' })
    expect([gone.sleeves, gone.palms, gone.stamps]).toEqual([[], [], []])
  })

  it('carry data to where it was going', () => expect(after(PICTURE, MOMENTS[6]!).accounts[0]?.site).toEqual(FRANKFURT))

  it('unroll at 0.9 pixels a millisecond, within 450 and 900', () => {
    const ms = (length: number): number => trackOf(MOMENTS[0]!, { ...craft, lengthIn: () => length }).ms
    expect([ms(10), ms(600), ms(5000)]).toEqual([450, 600 / 0.9, 900])
  })

  it('move nothing for longer than 120 ms under reduced motion', () => {
    for (const moment of MOMENTS) {
      const track = trackOf(moment, { ...craft, reduced: true })
      const travels = [0.1, 0.5, 0.9].some(t =>
        track
          .at(t)
          .tweaks.some(
            ([, { dx, dy, scale, extent }]) =>
              dx !== undefined || dy !== undefined || scale !== undefined || (extent !== undefined && extent !== 1),
          ),
      )
      expect(travels, moment.kind).toBe(false)
      expect(track.ms <= 120 || moment.kind === 'envelope', moment.kind).toBe(true)
    }
  })

  it('play together for as long as the longest', () => {
    const track = trackOf({ kind: 'together', moments: [MOMENTS[4]!, MOMENTS[7]!] }, craft)
    expect(track.ms).toBe(420)
    expect(track.end.states[0]?.laws).toEqual(['REACH'])
    expect(track.at(0.5).wipe?.state).toBe('COL')
  })

  it('ease from 0 to 1', () => {
    const poke = ease(0.3, 1.5, 0.5, 1)
    expect([poke(0), poke(1)]).toEqual([0, 1])
    expect(Math.max(...[0.4, 0.5, 0.6, 0.7].map(poke))).toBeGreaterThan(1)
  })
})

describe('the ground', () => {
  const shapes = { '372': [[0, 0, 10, 0, 10, 10, 0, 10]] }
  it('belongs to the state whose outline holds the point', () => {
    expect(stateAt(shapes, { x: 5, y: 5 })).toBe('HIB')
    expect(stateAt(shapes, { x: 15, y: 5 })).toBe(null)
  })
})

describe('the probe', () => {
  it('knows software renderers by their names', () => {
    for (const name of ['ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device))', 'llvmpipe (LLVM 15)', 'Microsoft Basic Render Driver'])
      expect(isSoftware(name), name).toBe(true)
    for (const name of ['ANGLE (Intel, Mesa Intel(R) UHD Graphics 620)', 'Apple M2', 'Mali-G72']) expect(isSoftware(name), name).toBe(false)
  })
})
