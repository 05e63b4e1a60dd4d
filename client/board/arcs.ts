/** Where arms bend. Pure geometry in CSS pixels. */
import type { StateId } from '../../shared/names.ts'
import type { Point } from './lens.ts'

/**
 * Which way and how far an arm bows, as a fraction of its length; positive is to the left of whoever looks along it.
 * Chosen by hand for each pair of states so that arms of different pairs take different ways: over the north, under the
 * south, along the Pacific or through the Atlantic.
 */
const BENDS: Partial<Record<`${StateId}:${StateId}`, number>> = {
  'COL:HIB': 0.15,
  'COL:RHE': 0.27,
  'COL:ALP': -0.13,
  'COL:MER': 0.16,
  'HIB:COL': 0.15,
  'HIB:RHE': -0.34,
  'HIB:ALP': -0.2,
  'HIB:MER': -0.1,
  'RHE:COL': -0.3,
  'RHE:HIB': -0.3,
  'RHE:ALP': 0.32,
  'RHE:MER': 0.14,
  'MER:COL': 0.3,
  'MER:HIB': -0.12,
  'MER:RHE': -0.17,
  'MER:ALP': -0.12,
}
const AT_HOME = 0.26
/** Every further arm of the same pair bows this much more. */
const SPREAD = 0.085

/** The bow of the `rank`-th arm (from 0) of a pair. */
export function bendOf(from: StateId, to: StateId, rank: number): number {
  const bend = from === to ? AT_HOME : (BENDS[`${from}:${to}`] ?? 0.18)
  // Only the third and later ones go round the other side: two neighbours read as a pair.
  return bend + Math.sign(bend) * SPREAD * (rank % 4)
}

export interface Arc {
  readonly from: Point
  readonly control: Point
  readonly to: Point
}

/** A quadratic curve whose middle lies `bend` times the distance off the straight line. */
export function bow(from: Point, to: Point, bend: number): Arc {
  const dx = to.x - from.x
  const dy = to.y - from.y
  return { from, to, control: { x: (from.x + to.x) / 2 + dy * bend * 2, y: (from.y + to.y) / 2 - dx * bend * 2 } }
}

export function pointAt({ from, control, to }: Arc, t: number): Point {
  const u = 1 - t
  return {
    x: u * u * from.x + 2 * u * t * control.x + t * t * to.x,
    y: u * u * from.y + 2 * u * t * control.y + t * t * to.y,
  }
}

/** Radians, clockwise from east, because y grows downwards. */
export function directionAt({ from, control, to }: Arc, t: number): number {
  const u = 1 - t
  const x = u * (control.x - from.x) + t * (to.x - control.x)
  const y = u * (control.y - from.y) + t * (to.y - control.y)
  return Math.atan2(y, x)
}

/** The part of an arc before `t`: again an arc. */
export function cutAt(arc: Arc, t: number): Arc {
  const mix = (a: Point, b: Point): Point => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t })
  return { from: arc.from, control: mix(arc.from, arc.control), to: pointAt(arc, t) }
}

/** Pixels along the curve, good to about one in a hundred. */
export function lengthOf(arc: Arc): number {
  let length = 0
  let last = arc.from
  for (let i = 1; i <= 16; i++) {
    const next = pointAt(arc, i / 16)
    length += Math.hypot(next.x - last.x, next.y - last.y)
    last = next
  }
  return length
}

/** Where the straight way from outside in direction `angle` enters a box around `centre`. */
export function edgeOf(centre: Point, halfWidth: number, halfHeight: number, angle: number): Point {
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  const reach = Math.min(halfWidth / Math.max(1e-6, Math.abs(cos)), halfHeight / Math.max(1e-6, Math.abs(sin)))
  return { x: centre.x - cos * reach, y: centre.y - sin * reach }
}

export interface Reach {
  /** The sleeve: from the seal to the wrist. */
  readonly arc: Arc
  readonly wrist: Point
  readonly angle: number
  /** Where the hand ends. */
  readonly tip: Point
}

/**
 * An arm from a seal to the edge of a box: the hand lies along the end of the curve. `slide` moves the landing sideways,
 * so that several arms can reach for one box.
 */
export function reachFor(
  from: Point,
  centre: Point,
  half: { width: number; height: number },
  bend: number,
  hand: number,
  gap: number,
  slide: number,
): Reach {
  const rough = directionAt(bow(from, centre, bend), 1)
  const aside = { x: -Math.sin(rough) * slide, y: Math.cos(rough) * slide }
  const edge = edgeOf(centre, half.width, half.height, rough)
  const landing = { x: edge.x + aside.x, y: edge.y + aside.y }
  const whole = bow(from, landing, bend)
  const angle = directionAt(whole, 1)
  const tip = { x: landing.x - Math.cos(angle) * gap, y: landing.y - Math.sin(angle) * gap }
  const wrist = { x: tip.x - Math.cos(angle) * hand, y: tip.y - Math.sin(angle) * hand }
  return { arc: { from, control: whole.control, to: wrist }, wrist, angle, tip }
}
