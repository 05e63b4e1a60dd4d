/** Where the camera must stand so that marks, and the arms between them, lie in the free part of the window. Pure. */
import { HANDLES, PROVIDERS, STATES, type StateId } from '../../shared/names.ts'
import { clamp, frame, freeBox, toSheet, type Camera, type Window } from './camera.ts'
import type { Rect } from './labels.ts'
import { after, type Moment } from './moments.ts'
import { markOf, relatedTo, type MarkId, type Picture } from './picture.ts'
import { PLACES, REGIONS, SEALS, type Region } from './places.ts'
import type { Layout, Spot } from './scene.ts'

/** Drawings have a margin of this many pixels around their ink. */
export const EDGE = 3

/** The box of the ink of a drawing on the screen, turned as it is. */
export function boxOfSpot({ drawing, x, y, scale, rotation, flip }: Spot): Rect {
  const cos = Math.cos(rotation) * scale
  const sin = Math.sin(rotation) * scale
  const turn = flip ? -1 : 1
  const corners = [drawing.left + EDGE, drawing.right - EDGE].flatMap(dx =>
    [drawing.top + EDGE, drawing.bottom - EDGE].map(dy => ({ x: x + dx * cos - dy * turn * sin, y: y + dx * sin + dy * turn * cos })),
  )
  const xs = corners.map(corner => corner.x)
  const ys = corners.map(corner => corner.y)
  const left = Math.min(...xs)
  const top = Math.min(...ys)
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top }
}

/** The box around all marks of a layout, or around these; null where there are none. Names of the atlas do not count. */
export function boundsOf({ spots, lines }: Layout, marks: ReadonlySet<MarkId> | null): Rect | null {
  let [left, top, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  const add = (box: Rect): void => {
    left = Math.min(left, box.x)
    top = Math.min(top, box.y)
    right = Math.max(right, box.x + box.width)
    bottom = Math.max(bottom, box.y + box.height)
  }
  const counts = (mark: MarkId | null): boolean => mark !== null && (marks === null || marks.has(mark))
  // Words that ride along find room by themselves.
  for (const spot of spots) if (counts(spot.mark) && !/^(name|pill|pillmove|stamp):/.test(spot.id)) add(boxOfSpot(spot))
  for (const { mark, points, strokes } of lines) {
    if (!counts(mark)) continue
    const half = Math.max(...strokes.map(({ width }) => width)) / 2
    for (let i = 0; i + 1 < points.length; i += 2)
      add({ x: (points[i] ?? 0) - half, y: (points[i + 1] ?? 0) - half, width: half * 2, height: half * 2 })
  }
  return right < left ? null : { x: left, y: top, width: right - left, height: bottom - top }
}

function union(boxes: readonly Rect[]): Rect {
  const x = Math.min(...boxes.map(box => box.x))
  const y = Math.min(...boxes.map(box => box.y))
  const right = Math.max(...boxes.map(box => box.x + box.width))
  const bottom = Math.max(...boxes.map(box => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
}

/** Does a box lie in the free part of the window? */
export function isInSight(window: Window, box: Rect): boolean {
  const free = freeBox(window)
  const half = 0.5
  return (
    box.x >= free.x - half &&
    box.y >= free.y - half &&
    box.x + box.width <= free.x + free.width + half &&
    box.y + box.height <= free.y + free.height + half
  )
}

/** The camera moved as little as needed for a box to lie in the free part of the window, as far as the sheet allows; the same if it does. */
export function shiftIntoSight(window: Window, camera: Camera, box: Rect): Camera {
  if (isInSight(window, box)) return camera
  const free = freeBox(window)
  const shift = (low: number, size: number, from: number, room: number): number =>
    size > room ? low + size / 2 - from - room / 2 : low < from ? low - from : Math.max(0, low + size - from - room)
  const dx = shift(box.x, box.width, free.x, free.width)
  const dy = shift(box.y, box.height, free.y, free.height)
  return clamp({ ...camera, x: camera.x + dx / camera.scale, y: camera.y + dy / camera.scale }, window)
}

const TRIES = 24
/** Further off than this (pixels a pixel) a map at rest would be all leader lines: then some marks stay outside. */
export const LEAST_AT_REST = 0.28

/**
 * The largest camera, not closer than `start` nor further off than the scale `least`, at which the given boxes lie in the free part of the window. Marks keep their
 * size and move aside for each other, so it is found by trying.
 */
export function fit(window: Window, start: Camera, boxesAt: (camera: Camera) => readonly Rect[], least = 0): Camera {
  const free = freeBox(window)
  let camera = start
  for (let i = 0; i < TRIES; i++) {
    const boxes = boxesAt(camera)
    if (boxes.length === 0) return start
    const box = union(boxes)
    const { x, y } = toSheet(camera, window, { x: box.x + box.width / 2, y: box.y + box.height / 2 })
    const room = Math.min(free.width / box.width, free.height / box.height)
    if (room >= 1) {
      const centred = clamp({ ...camera, x, y }, window)
      // The edge of the sheet may stand in the way of the middle: then a step back is what is left.
      if (boxesAt(centred).every(each => isInSight(window, each))) return centred
    }
    // Arms take other ways at other scales: after a while bigger steps find one at which all of them stay inside.
    const scale = camera.scale * Math.min(i < TRIES / 2 ? 0.985 : 0.95, Math.max(0.8, room))
    if (scale < least) return clamp({ ...camera, x, y }, window)
    camera = { x, y, scale }
  }
  return clamp(camera, window)
}

const STATES_OF: Record<Region, readonly StateId[]> = {
  field: STATES,
  world: STATES,
  europe: ['HIB', 'RHE', 'ALP'],
  americas: ['COL', 'MER'],
}

/** The marks that stand in a region, or could: opening a data centre must not move the map. */
export function placesIn(picture: Picture, region: Region): { readonly picture: Picture; readonly marks: ReadonlySet<MarkId> } {
  const states = STATES_OF[region]
  const sites = STATES.flatMap(state =>
    PROVIDERS.map(
      provider =>
        picture.sites.find(site => site.provider === provider && site.state === state) ?? {
          provider,
          state,
          open: true,
          warned: false,
          mine: picture.sites.some(site => site.provider === provider && site.mine),
          exposed: false,
        },
    ),
  )
  const marks = new Set<MarkId>([
    ...states.map(markOf.state),
    ...states.flatMap(state => PROVIDERS.map(provider => markOf.site(provider, state))),
    ...HANDLES.filter(handle => picture.accounts.some(one => one.handle === handle && states.includes(one.site.state))).map(markOf.account),
  ])
  return { picture: { ...picture, sites, moves: [], sleeves: [], palms: [], treaties: [], stamps: [], focus: null }, marks }
}

/** The camera from which no mark of a region could be seen from nearer. */
export function nearest(window: Window, region: Region): Camera {
  if (region === 'world') return clamp(frame(window, REGIONS.world), window)
  const points = STATES_OF[region].flatMap(state => [SEALS[state].at, ...PROVIDERS.map(provider => PLACES[state][provider].at)])
  const { x, y, width, height } = union(points.map(at => ({ ...at, width: 0, height: 0 })))
  return clamp(frame(window, { x, y, width, height }), window)
}

/** The marks a moment is about. */
function marksOf(moment: Moment): readonly MarkId[] {
  switch (moment.kind) {
    case 'unroll':
      return [markOf.sleeve(moment.sleeve.id)]
    case 'land':
    case 'stand':
    case 'withdraw':
      return [markOf.sleeve(moment.sleeve)]
    case 'palm':
      return [markOf.sleeve(moment.palm.against), markOf.palm(moment.palm.id)]
    case 'stamp':
      return [moment.stamp.on]
    case 'envelope':
      return [markOf.move(moment.move.id)]
    case 'laws':
      return [markOf.state(moment.state)]
    case 'treaty':
      return [markOf.treaty(moment.treaty.a, moment.treaty.b)]
    case 'focus':
      return moment.mark === null ? [] : [moment.mark]
    case 'together':
      return moment.moments.flatMap(marksOf)
    case 'look':
    case 'hold':
    case 'picture':
      return []
  }
}

/** Pictures, and the marks of them that count; null counts all. */
export interface Course {
  readonly pictures: readonly Picture[]
  readonly marks: ReadonlySet<MarkId> | null
}

/** The pictures that moments go through, and the marks they are about with both ends of each. */
export function courseOf(from: Picture, moments: readonly Moment[]): Course {
  const pictures = [from]
  const marks = new Set<MarkId>()
  const tell = (moment: Moment): void => {
    // An envelope's route is gone when it has arrived: seen on its way it is the longest.
    if (moment.kind === 'envelope') pictures.push(after(pictures.at(-1) ?? from, { ...moment, arrives: false }))
    pictures.push(after(pictures.at(-1) ?? from, moment))
    for (const mark of marksOf(moment))
      for (const picture of pictures.slice(-3)) for (const related of relatedTo(picture, mark)) marks.add(related)
  }
  for (const moment of moments) tell(moment)
  return { pictures, marks }
}
