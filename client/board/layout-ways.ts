/** Which way each arm takes and where its hand comes to lie: hands keep apart, sleeves keep off what is read. Pure. */
import { bendOf, cutAt, directionAt, pointAt, reachFor, type Arc, type Reach } from './arcs.ts'
import { siteKey } from './bodies.ts'
import { freeBox, type Box } from './camera.ts'
import { HAND_LENGTH, type Hand } from './hands.ts'
import { overlap, type Rect } from './labels.ts'
import type { Spread } from './layout-places.ts'
import type { Point } from './lens.ts'
import { SEAL_RADIUS } from './marks.ts'
import { siteOf, type SleeveMark } from './picture.ts'
import type { Sheet } from './scene.ts'

export const HANDS: Record<SleeveMark['kind'], Hand> = {
  subpoena: 'ask',
  'long-arm': 'point',
  mlat: 'ask',
  seizure: 'grab',
  exploit: 'pick',
  preserve: 'flat',
}
/** How much of a sleeve is out in each standing, 0 to 1. */
const OUT: Record<SleeveMark['status'], number> = {
  draft: 1,
  'in-flight': 0.62,
  served: 1,
  'in-court': 1,
  complied: 1,
  refused: 0.84,
  quashed: 0.5,
}
export const handOf = ({ kind, status }: SleeveMark): Hand => (status === 'complied' ? 'grab' : HANDS[kind])

export interface Arm {
  readonly sleeve: SleeveMark
  readonly reach: Reach
  /** What is out of the whole reach now. */
  readonly shown: Arc
  readonly whole: Arc
}

/** What is tried, the least change first: more or less bow, aside of the middle of the edge, and short of it (pixels at mark scale 1). */
const TURNS = [0, 0.09, -0.09, 0.18, -0.18, 0.28, -0.28, 0.4, -0.4]
const SLIDES = [0, 12, -12, 23, -23]
const BACKS = [0, 20]
/** What each of that costs, and what it costs to lie on something: a hand on a hand is worst. */
const COST = { turn: 30, slide: 0.25, back: 0.4, hand: 40, cover: 16, cross: 8, ride: 4, outside: 40 }
/** Half the width of a hand, and of a sleeve with some air. */
const PALM = 10
const SLEEVE = 8
const SAMPLES = [0.12, 0.22, 0.32, 0.42, 0.52, 0.62, 0.72, 0.82, 0.92]

/** What arms before this one have taken. */
interface Taken {
  readonly hands: Point[]
  readonly ways: Point[]
}
interface Ground {
  readonly m: number
  readonly free: Box
  readonly from: Point
  readonly solid: readonly Rect[]
  readonly taken: Taken
}

/** Not `Math.hypot`, which is many times slower: this is asked for thousands of times a frame. */
const far = (dx: number, dy: number): number => Math.sqrt(dx * dx + dy * dy)
const away = (a: Point, b: Point): number => far(a.x - b.x, a.y - b.y)
const outOf = ({ x, y }: Point, rect: Rect): number =>
  far(Math.max(rect.x - x, 0, x - rect.x - rect.width), Math.max(rect.y - y, 0, y - rect.y - rect.height))

/** Three points from the wrist to the fingers. */
function handAt(arc: Arc, length: number): Point[] {
  const angle = directionAt(arc, 1)
  return [0.12, 0.5, 0.86].map(part => ({
    x: arc.to.x + Math.cos(angle) * length * part,
    y: arc.to.y + Math.sin(angle) * length * part,
  }))
}

function costOfWay(arc: Arc, { m, free, from, solid, taken }: Ground): number {
  let cost = 0
  for (const t of SAMPLES) {
    const at = pointAt(arc, t)
    if (away(at, from) < 26 * m) continue
    if (outOf(at, free) > 0) cost += COST.outside
    if (solid.some(rect => outOf(at, rect) < SLEEVE * m)) cost += COST.cross
    if (t > 0.25 && taken.ways.some(other => away(at, other) < 12 * m)) cost += COST.ride
  }
  return cost
}

function costOfHand(hand: readonly Point[], { m, free, solid, taken }: Ground): number {
  let cost = 0
  for (const at of hand) {
    if (outOf(at, free) > 0) cost += COST.outside
    for (const other of taken.hands) cost += COST.hand * Math.max(0, 1 - away(at, other) / (2 * PALM * m))
    for (const rect of solid) cost += COST.cover * Math.max(0, 1 - outOf(at, rect) / (PALM * m))
  }
  return cost
}

/** The cheapest way from a seal to the edge of what an arm reaches for; null where the picture has one of them not. */
function wayOf(sheet: Sheet, spread: Spread, sleeve: SleeveMark, rank: number, taken: Taken): Reach | null {
  const { picture, markScale: m, window } = sheet.scene
  const from = spread.seals.get(sleeve.government)
  const site = siteOf(picture, sleeve.target)
  const state = site?.state ?? (sleeve.target.at === 'seal' ? sleeve.target.state : null)
  if (from === undefined || state === null) return null
  const middle = site === null ? spread.seals.get(state) : spread.cabinets.get(siteKey(site))
  if (middle === undefined) return null
  const grips = sleeve.kind === 'seizure' || sleeve.kind === 'preserve' || sleeve.status === 'complied'
  const r = SEAL_RADIUS + 4
  const half = { width: (site === null ? r : 14) * m, height: (site === null ? r : 18) * m }
  const box = { x: middle.x - half.width, y: middle.y - half.height, width: 2 * half.width, height: 2 * half.height }
  // A hand that grips lies over the cabinet; a finger must not end behind its name.
  const front = site === null || grips ? box : (spread.fronts.get(siteKey(site)) ?? box)
  const aim = { x: front.x + front.width / 2, y: middle.y }
  const edge = { width: front.width / 2, height: front.height / 2 }
  const length = HAND_LENGTH[handOf(sleeve)] * m
  const gap = (grips ? -9 : 1.5) * m
  const solid = spread.obstacles.filter(rect => overlap(rect, front) === 0 && outOf(from, rect) > 0)
  const ground: Ground = { m, free: freeBox(window), from, solid, taken }
  let best: Reach | null = null
  let least = Number.POSITIVE_INFINITY
  for (const turn of TURNS) {
    if (Math.abs(turn) * COST.turn >= least) break
    const bend = bendOf(sleeve.government, state, rank) + turn
    const plain = reachFor(from, aim, edge, bend, length, gap, 0)
    const way = costOfWay(plain.arc, ground) + Math.abs(turn) * COST.turn
    for (const slide of SLIDES) {
      for (const back of BACKS) {
        const cheapest = way + Math.abs(slide) * COST.slide + back * COST.back
        if (cheapest >= least) continue
        const reach = reachFor(from, aim, edge, bend, length, gap + back * m, slide * m)
        const cost = cheapest + costOfHand(handAt(cutAt(reach.arc, OUT[sleeve.status]), length), ground)
        if (cost >= least) continue
        least = cost
        best = reach
      }
    }
  }
  return best
}

/** Every arm of the picture, sorted by id: the same arm keeps its way when others come and go before it in the list. */
export function waysOf(sheet: Sheet, spread: Spread): Arm[] {
  const { picture, markScale: m } = sheet.scene
  const ranks = new Map<string, number>()
  const taken: Taken = { hands: [], ways: [] }
  const arms: Arm[] = []
  for (const sleeve of [...picture.sleeves].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const state = sleeve.target.at === 'seal' ? sleeve.target.state : siteOf(picture, sleeve.target)?.state
    const pair = `${sleeve.government}:${state}`
    const rank = ranks.get(pair) ?? 0
    const reach = wayOf(sheet, spread, sleeve, rank, taken)
    if (reach === null) continue
    ranks.set(pair, rank + 1)
    const still = cutAt(reach.arc, OUT[sleeve.status])
    const hand = handAt(still, HAND_LENGTH[handOf(sleeve)] * m)
    taken.hands.push(...hand)
    // A palm stands where the finger ends.
    const tip = hand.at(-1)
    if (tip !== undefined && picture.palms.some(palm => palm.against === sleeve.id))
      taken.hands.push({ x: tip.x + Math.sign(Math.cos(directionAt(still, 1))) * 14 * m, y: tip.y + 4 * m })
    taken.ways.push(...SAMPLES.map(t => pointAt(still, t)))
    const out = sheet.tweakOf(`sleeve:${sleeve.id}`).extent ?? 1
    arms.push({ sleeve, reach, shown: cutAt(reach.arc, Math.max(0.02, OUT[sleeve.status] * out)), whole: reach.arc })
  }
  return arms
}
