/** Keeps marks apart: each stands where it was meant to, or at the nearest spot beside it that is free. Pure. */
import type { Rect } from './labels.ts'
import type { Point } from './lens.ts'

/** Something that needs room of its own. Boxes are relative to where it stands; they come in several ways, the best first. */
export interface Body {
  readonly id: string
  /** The true place: the further away, the longer the leader line. */
  readonly from: Point
  /** Where its author put it. */
  readonly wish: Point
  readonly ways: readonly (readonly Rect[])[]
}
export interface Stand extends Point {
  /** Which of its ways it took. */
  readonly way: number
}

const STEP = 6
const FURTHEST = 420
/** A turned body is as good as one this many pixels further off. */
const TURNED = 14
/** How a pixel of leader line weighs against a pixel off the author's spot. */
const LEASH = 0.3

const hits = (a: Rect, x: number, y: number, b: Rect): boolean =>
  x + a.x < b.x + b.width && b.x < x + a.x + a.width && y + a.y < b.y + b.height && b.y < y + a.y + a.height
const holds = (room: Rect, x: number, y: number, a: Rect): boolean =>
  x + a.x >= room.x && y + a.y >= room.y && x + a.x + a.width <= room.x + room.width && y + a.y + a.height <= room.y + room.height

const RAYS = Array.from({ length: 20 }, (_, i) => ({ x: Math.cos((i * Math.PI) / 10), y: Math.sin((i * Math.PI) / 10) }))

/** The cheapest free stand of one body, inside `room` if one is given; where there is none it stands where it was meant to. */
export function standOf({ from, wish, ways }: Body, taken: readonly Rect[], room: Rect | null = null): Stand {
  const isFree = (boxes: readonly Rect[], x: number, y: number): boolean =>
    (room === null || boxes.every(box => holds(room, x, y, box))) && !taken.some(rect => boxes.some(box => hits(box, x, y, rect)))
  let best: Stand = { ...wish, way: 0 }
  let least = Number.POSITIVE_INFINITY
  for (let away = 0; away <= FURTHEST && away < least; away += STEP) {
    for (const ray of away === 0 ? RAYS.slice(0, 1) : RAYS) {
      const x = wish.x + ray.x * away
      const y = wish.y + ray.y * away
      const far = away + LEASH * Math.hypot(x - from.x, y - from.y)
      for (const [way, boxes] of ways.entries()) {
        const cost = far + way * TURNED
        if (cost >= least || !isFree(boxes, x, y)) continue
        least = cost
        best = { x, y, way }
      }
    }
  }
  return best
}

/** Gives every body its stand. Earlier ones choose first, so their order must be the same from picture to picture. */
export function standApart(bodies: readonly Body[]): ReadonlyMap<string, Stand> {
  const taken: Rect[] = []
  const stands = new Map<string, Stand>()
  for (const body of bodies) {
    const stand = standOf(body, taken)
    stands.set(body.id, stand)
    for (const { x, y, width, height } of body.ways[stand.way] ?? []) taken.push({ x: stand.x + x, y: stand.y + y, width, height })
  }
  return stands
}
