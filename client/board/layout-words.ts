/** Finds room for the words that ride along: pills on arms and moves, stamps on what they were pressed on. */
import { directionAt, pointAt, type Arc } from './arcs.ts'
import { freeBox } from './camera.ts'
import { overlap, settle, type Rect, type Wish } from './labels.ts'
import type { Arm } from './layout-ways.ts'
import type { Point } from './lens.ts'
import { markOf, type MarkId, type StampMark } from './picture.ts'
import { DEPTH, type Sheet } from './scene.ts'
import { drawPill, drawStamp, type PillTone } from './words.ts'

/** A pill that wants to be somewhere. */
export interface Pill {
  readonly id: string
  readonly mark: MarkId
  readonly words: string
  readonly tone: PillTone
  /** Middles to try, the best first. */
  readonly places: readonly Point[]
}

const TILT = -0.085
const COMPASS = Array.from({ length: 12 }, (_, i) => ({ x: Math.cos((i * Math.PI) / 6), y: Math.sin((i * Math.PI) / 6) }))

/** Places on and beside a sleeve to write on, nearest to its middle first, then further off. */
export function besides(arc: Arc, off: number): Point[] {
  const places: Point[] = []
  for (const t of [0.5, 0.4, 0.6, 0.3, 0.7, 0.2]) {
    const { x, y } = pointAt(arc, t)
    const angle = directionAt(arc, t)
    const aside = { x: -Math.sin(angle) * off, y: Math.cos(angle) * off }
    places.push({ x, y }, { x: x + aside.x, y: y + aside.y }, { x: x - aside.x, y: y - aside.y })
  }
  // In a crowd further off is better than on top of somebody.
  for (const far of [2.2, 3.6])
    for (const t of [0.5, 0.3, 0.7, 0.15])
      for (const ray of COMPASS) {
        const { x, y } = pointAt(arc, t)
        places.push({ x: x + ray.x * far * off * 1.3, y: y + ray.y * far * off })
      }
  return places
}

/** A stamp lies beside what it is about and never on it: what it is about has to be read, too. */
function placesOfStamp(arm: Arm | undefined, on: Point, m: number): Point[] {
  if (arm !== undefined) return besides(arm.shown, 36 * m).filter((_, i) => i >= 18 || i % 3 !== 0)
  return [46, 64, 84, 110, 145, 190].flatMap(far => COMPASS.map(ray => ({ x: on.x + ray.x * far * 1.5 * m, y: on.y + ray.y * far * m })))
}

export function layWords(sheet: Sheet, pills: readonly Pill[], arms: readonly Arm[], taken: readonly Rect[]): Rect[] {
  const { picture, measure, markScale: m, window } = sheet.scene
  const wishes: Wish[] = []
  const told = new Map<string, Pill>()
  for (const pill of pills) {
    const { left, right, top, bottom } = drawPill(pill.words, pill.tone, measure)
    told.set(pill.id, pill)
    wishes.push({ id: pill.id, width: (right - left) * m, height: (bottom - top) * m, places: pill.places })
  }
  const pressed = new Map<string, StampMark>()
  for (const stamp of picture.stamps) {
    const on = sheet.anchors.get(stamp.on)
    if (on === undefined) continue
    const { left, right, top, bottom } = drawStamp(stamp, measure)
    const arm = arms.find(({ sleeve }) => markOf.sleeve(sleeve.id) === stamp.on)
    const tilted = (along: number, across: number): number => (along * Math.cos(TILT) - across * Math.sin(TILT)) * m
    pressed.set(`stamp:${stamp.id}`, stamp)
    wishes.push({
      id: `stamp:${stamp.id}`,
      width: tilted(right - left, bottom - top),
      height: tilted(bottom - top, right - left),
      places: placesOfStamp(arm, on, m),
      stray: 1,
    })
  }
  const bounds = freeBox(window)
  const rooms: Rect[] = []
  const inSight = taken.filter(rect => overlap(rect, bounds) > 0)
  for (const { id, x, y } of settle(wishes, inSight, bounds)) {
    const stamp = pressed.get(id)
    const pill = told.get(id)
    const size = wishes.find(wish => wish.id === id)
    if (size !== undefined) rooms.push({ x: x - size.width / 2, y: y - size.height / 2, width: size.width, height: size.height })
    if (stamp !== undefined) {
      const mark = markOf.stamp(stamp.id)
      sheet.spot(mark, mark, drawStamp(stamp, measure), { x, y }, DEPTH.stamp, { rotation: TILT })
      sheet.anchors.set(mark, { x, y })
    }
    if (pill !== undefined) {
      sheet.spot(id, pill.mark, drawPill(pill.words, pill.tone, measure), { x, y }, DEPTH.pill)
      sheet.anchors.set(pill.mark, { x, y })
    }
  }
  return rooms
}
