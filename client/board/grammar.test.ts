// Every mark of the map's grammar is drawn as the legend of the design has it, by day and by night.
import { describe, expect, it } from 'vitest'
import { STATES } from '../../shared/names.ts'
import { clamp, frame, type Window } from './camera.ts'
import { guessWidth, isText } from './drawing.ts'
import { HAND_LENGTH } from './hands.ts'
import { boxesAlong, overlap } from './labels.ts'
import { layOut } from './layout.ts'
import { LIVERY, MARKER, SHEET_INK, STAMP_INK } from './livery.ts'
import { drawCabinet, SEAL_RADIUS } from './marks.ts'
import { EMPTY, type Picture, type SleeveMark } from './picture.ts'
import { REGIONS, SEA_NAMES } from './places.ts'
import { ALL_LAYERS, DEPTH, type Layout } from './scene.ts'
import { boxOfSpot } from './sight.ts'

const WINDOW: Window = { width: 1440, height: 900, insets: { top: 60, right: 340, bottom: 110, left: 276 } }
const DUBLIN = { provider: 'MONO', state: 'HIB' } as const
const PARIS = { provider: 'PHOT', state: 'RHE' } as const
const PICTURE: Picture = {
  ...EMPTY,
  states: STATES.map(id => ({ id, name: id, laws: [], highlight: false, demand: null, mine: false })),
  sites: [DUBLIN, PARIS].map(site => ({ ...site, open: true, warned: false, mine: false, exposed: false })),
  accounts: [{ handle: 'AMBER', site: DUBLIN, lock: 'none', gone: false, mine: false, preserved: false }],
}
const warrant: SleeveMark = {
  id: 'w',
  government: 'COL',
  kind: 'long-arm',
  target: { at: 'account', handle: 'AMBER' },
  status: 'served',
  gagged: null,
  label: 'Warrant',
}
const draw = (picture: Partial<Picture>, theme: 'day' | 'night' = 'day'): Layout =>
  layOut({
    picture: { ...PICTURE, ...picture },
    camera: clamp(frame(WINDOW, REGIONS.field), WINDOW),
    window: WINDOW,
    markScale: 1,
    theme,
    layers: ALL_LAYERS,
    sparse: false,
    tweaks: new Map(),
    cursor: null,
    ghost: null,
    measure: guessWidth,
    seaNames: SEA_NAMES,
  })
const withSleeve = (change: Partial<SleeveMark>, more: Partial<Picture> = {}): Layout =>
  draw({ ...more, sleeves: [{ ...warrant, ...change }] })
const spot = (layout: Layout, id: string) => layout.spots.find(one => one.id === id)!
const line = (layout: Layout, id: string) => layout.lines.find(one => one.id === id)!
const fillsOf = (layout: Layout, id: string): (string | undefined)[] => spot(layout, id).drawing.parts.map(({ fill }) => fill)

describe('arms', () => {
  it.each([
    ['subpoena', 'ask'],
    ['long-arm', 'point'],
    ['mlat', 'ask'],
    ['seizure', 'grab'],
    ['exploit', 'pick'],
    ['preserve', 'flat'],
  ] as const)('a %s has the hand "%s"', (kind, hand) => {
    expect(spot(withSleeve({ kind }), 'hand:w').drawing.key).toMatch(new RegExp(`^hand:${hand}:`))
  })

  it('has lengthwise stripes in the livery, ink outside', () => {
    for (const government of ['COL', 'HIB', 'RHE', 'MER'] as const) {
      const { strokes } = line(withSleeve({ government }), 'sleeve:w')
      const { cloth, second, third } = LIVERY[government]
      expect(strokes.slice(1).map(({ color }) => color)).toEqual([cloth, second, third])
      expect(strokes.map(({ width }) => width)).toEqual(strokes.map(({ width }) => width).toSorted((a, b) => b - a))
    }
  })

  it('carries a black bar under a gag and a plum gavel in court', () => {
    expect(spot(withSleeve({ gagged: 'Gagged' }), 'gag:w').drawing.parts.some(part => isText(part) && part.text === 'GAGGED')).toBe(true)
    expect(fillsOf(withSleeve({ status: 'in-court' }), 'gavel:w')).toContain(STAMP_INK.plum)
    expect(spot(withSleeve({}), 'gavel:w')).toBeUndefined()
  })

  it('is dashed and pale as a draft, with a yellow pill; a white one when it is real', () => {
    const draft = withSleeve({ status: 'draft' })
    expect(line(draft, 'sleeve:w').strokes.every(({ dash }) => dash !== undefined)).toBe(true)
    expect(line(draft, 'sleeve:w').alpha).toBeLessThan(0.8)
    expect(fillsOf(draft, 'pill:w')).toContain(MARKER)
    expect(fillsOf(withSleeve({}), 'pill:w')).not.toContain(MARKER)
  })

  it('is part of the way out in flight, with dots over the rest, in an ink that shows on either sheet', () => {
    const flying = withSleeve({ status: 'in-flight' })
    expect(line(flying, 'ahead:w').strokes[0]?.dash).toBeDefined()
    expect(line(withSleeve({}), 'ahead:w')).toBeUndefined()
    const night = draw({ sleeves: [{ ...warrant, status: 'in-flight' }] }, 'night')
    expect(line(night, 'ahead:w').strokes[0]?.color).toBe(SHEET_INK.night.leader)
  })

  it('closes its hand when complied with and draws back when quashed', () => {
    expect(spot(withSleeve({ status: 'complied' }), 'hand:w').drawing.key).toMatch(/^hand:grab:/)
    const reach = ({ status }: Pick<SleeveMark, 'status'>): number => boxesAlong(line(withSleeve({ status }), 'sleeve:w').points).length
    expect(reach({ status: 'quashed' })).toBeLessThan(reach({ status: 'served' }) * 0.8)
  })

  it('stops at the other seal for a request, with a handshake', () => {
    const request = withSleeve({ kind: 'mlat', target: { at: 'seal', state: 'HIB' } })
    expect(spot(request, 'shake:w').drawing.key).toBe('handshake')
    const { x, y, rotation } = spot(request, 'hand:w')
    const seal = spot(request, 'seal:HIB')
    const tip = { x: x + Math.cos(rotation) * HAND_LENGTH.ask, y: y + Math.sin(rotation) * HAND_LENGTH.ask }
    expect(Math.hypot(tip.x - seal.x, tip.y - seal.y)).toBeGreaterThan(SEAL_RADIUS)
  })

  it('shows its whole finger beside the name of the place it points at, and lies over it when it grips', () => {
    for (const government of ['COL', 'HIB', 'RHE', 'MER'] as const) {
      for (const site of [DUBLIN, PARIS]) {
        const layout = withSleeve({ government, target: { at: 'site', ...site } })
        const plate = boxOfSpot(spot(layout, `plate:${site.provider}:${site.state}`))
        const { x, y, rotation } = spot(layout, 'hand:w')
        const tip = { x: x + Math.cos(rotation) * 36 - 1, y: y + Math.sin(rotation) * 36 - 1, width: 2, height: 2 }
        expect(overlap(tip, plate), `${government} at ${site.provider}`).toBe(0)
      }
    }
    expect(spot(withSleeve({ kind: 'seizure', target: { at: 'site', ...DUBLIN } }), 'hand:w').depth).toBeGreaterThan(DEPTH.plate)
  })
})

describe('places and data', () => {
  const move = { id: 'm', handle: 'AMBER', from: DUBLIN, to: PARIS, expedited: false, draft: false, label: null } as const

  it('data travel in an envelope on a dotted route, on a solid one by express', () => {
    expect(line(draw({ moves: [move] }), 'move:m').strokes[0]?.dash).toBeDefined()
    expect(line(draw({ moves: [{ ...move, expedited: true }] }), 'move:m').strokes[0]?.dash).toBeUndefined()
    expect(spot(draw({ moves: [move] }), 'move:m').drawing.key).toMatch(/^envelope:/)
  })

  it('a treaty is a solid line with a handshake', () => {
    const layout = draw({ treaties: [{ a: 'HIB', b: 'MER' }] })
    expect(line(layout, 'treaty:HIB:MER').strokes[0]?.dash).toBeUndefined()
    expect(spot(layout, 'treaty:HIB:MER').drawing.key).toBe('handshake')
  })

  it('what a list beside the map counts carries its number there', () => {
    const layout = draw({ numbered: ['site:MONO:HIB', null, 'state:RHE'] })
    const said = (id: string): string[] => spot(layout, id).drawing.parts.flatMap(part => (isText(part) ? [part.text] : []))
    expect([said('number:0'), said('number:2')]).toEqual([['1'], ['3']])
    expect(spot(layout, 'number:1')).toBeUndefined()
    expect(spot(layout, 'number:2').mark).toBe('state:RHE')
    expect(overlap(boxOfSpot(spot(layout, 'number:0')), boxOfSpot(spot(layout, 'plate:MONO:HIB')))).toBe(0)
  })

  it('stamps are in red, green or plum', () => {
    for (const ink of ['red', 'green', 'plum'] as const) {
      const layout = withSleeve({}, { stamps: [{ id: 's', words: 'Refused', ink, note: null, on: 'sleeve:w' }] })
      expect(spot(layout, 'stamp:s').drawing.parts.some(part => !isText(part) && part.stroke === STAMP_INK[ink])).toBe(true)
    }
  })

  it('a cabinet looks different selected, closed and exposed', () => {
    const looks = [
      { open: true, selected: false },
      { open: true, selected: true },
      { open: false, selected: false },
      { open: true, selected: false, exposed: true },
    ]
    expect(new Set(looks.map(look => JSON.stringify(drawCabinet('MONO', look).parts))).size).toBe(4)
    expect(new Set(looks.map(look => drawCabinet('MONO', look).key)).size).toBe(4)
  })

  it('data lying under a copy, deleted or one’s own look different', () => {
    const keys = [
      {},
      { preserved: true },
      { gone: true },
      { mine: true },
      { lock: 'checkbox' as const },
      { lock: 'self-made' as const },
    ].map(change => spot(draw({ accounts: PICTURE.accounts.map(one => ({ ...one, ...change })) }), 'account:AMBER').drawing.key)
    expect(new Set(keys).size).toBe(6)
  })
})
