/** Lays out everything that reaches from one place to another: sleeves, palms, routes and treaties. */
import { bow, directionAt, lengthOf, pointAt, type Arc } from './arcs.ts'
import { drawHand, HAND_LENGTH } from './hands.ts'
import { boxesAlong, overlap, type Rect } from './labels.ts'
import { BAND, INK, LIVERY, SEAL, SHEET_INK } from './livery.ts'
import { drawEnvelope, drawGavel, drawHandshake } from './marks.ts'
import { markOf, type MoveMark, type PalmMark } from './picture.ts'
import { siteKey } from './bodies.ts'
import type { Spread } from './layout-places.ts'
import { handOf, waysOf, type Arm } from './layout-ways.ts'
import { besides, layWords, type Pill } from './layout-words.ts'
import { DEPTH, type Sheet, type Stroke } from './scene.ts'
import { drawGag } from './words.ts'

export const SLEEVE_WIDTH = 11
const DRAFT_ALPHA = 0.68
/** Where on a sleeve the redaction bar and the gavel ride, the best first: the bar is long, and looks for room. */
const GAG_AT = [0.34, 0.44, 0.24, 0.54]
const GAVEL_AT = 0.68
/** Where on its way an envelope lies, the best first: not on a cabinet if there is room beside. */
const ENVELOPE_AT = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8]

export function sample(arc: Arc, from = 0, to = 1): number[] {
  const steps = Math.max(6, Math.min(40, Math.round(lengthOf(arc) / 9)))
  const points: number[] = []
  for (let i = 0; i <= steps; i++) {
    const { x, y } = pointAt(arc, from + ((to - from) * i) / steps)
    points.push(x, y)
  }
  return points
}

function sleeveStrokes(cloth: string, second: string, third: string, dashed: boolean): Stroke[] {
  const w = SLEEVE_WIDTH
  const dash = dashed ? { dash: [9, 4] } : {}
  return [
    { color: INK, width: w + 2.4, ...dash },
    { color: cloth, width: w - 0.4, ...dash },
    { color: second, width: w * 0.56, ...dash },
    { color: third, width: w * 0.2, ...dash },
  ]
}

function laySleeve(sheet: Sheet, { sleeve, shown, whole, reach }: Arm, gagAt: number): void {
  const mark = markOf.sleeve(sleeve.id)
  const { cloth, second, third, cuff, button } = LIVERY[sleeve.government]
  const draft = sleeve.status === 'draft'
  const alpha = draft ? DRAFT_ALPHA : sleeve.status === 'quashed' ? 0.5 : 1
  sheet.line(mark, mark, sample(shown), sleeveStrokes(cloth, second, third, draft), DEPTH.sleeve, alpha)
  const hand = handOf(sleeve)
  const rotation = directionAt(shown, 1)
  const depth = hand === 'grab' || hand === 'flat' ? DEPTH.grip : DEPTH.hand
  sheet.spot(`hand:${sleeve.id}`, mark, drawHand(hand, { cuff, button }), shown.to, depth, {
    rotation,
    flip: Math.cos(rotation) < -0.05,
    alpha: draft ? 0.8 : alpha,
  })
  if (sleeve.status === 'in-flight') {
    const gone = lengthOf(shown) / Math.max(1, lengthOf(whole))
    const ahead = Math.min(0.98, gone + (HAND_LENGTH[hand] * sheet.scene.markScale + 6) / Math.max(1, lengthOf(whole)))
    const end = { ...whole, to: reach.tip }
    sheet.line(
      `ahead:${sleeve.id}`,
      mark,
      sample(end, ahead, 1),
      [{ color: SHEET_INK[sheet.scene.theme].leader, width: 2.2, dash: [0.1, 6], round: true }],
      DEPTH.sleeve,
    )
  }
  if (sleeve.gagged !== null) {
    const angle = directionAt(shown, gagAt)
    const upright = Math.cos(angle) < 0 ? angle + Math.PI : angle
    sheet.spot(`gag:${sleeve.id}`, mark, drawGag(sleeve.gagged, sheet.scene.measure), pointAt(shown, gagAt), DEPTH.hand, {
      rotation: upright,
    })
  }
  if (sleeve.status === 'in-court') sheet.spot(`gavel:${sleeve.id}`, mark, drawGavel(), pointAt(shown, GAVEL_AT), DEPTH.hand)
  if (sleeve.kind === 'mlat' && sleeve.target.at === 'seal') {
    const side = {
      x: reach.tip.x - Math.cos(reach.angle) * 20 - Math.sin(reach.angle) * 24,
      y: reach.tip.y - Math.sin(reach.angle) * 20 - Math.abs(Math.cos(reach.angle)) * 26,
    }
    sheet.spot(`shake:${sleeve.id}`, mark, drawHandshake(), side, DEPTH.hand, { scale: 0.9, alpha: draft ? 0.8 : 1 })
  }
}

/** A palm stands in the way: from the refuser's cabinet or seal to just before the finger. */
function layPalm(sheet: Sheet, spread: Spread, palm: PalmMark, arms: readonly Arm[]): void {
  const arm = arms.find(({ sleeve }) => sleeve.id === palm.against)
  const from = palm.by.at === 'seal' ? spread.seals.get(palm.by.state) : spread.cabinets.get(siteKey(palm.by))
  if (arm === undefined || from === undefined) return
  const m = sheet.scene.markScale
  const mark = markOf.palm(palm.id)
  const color = palm.by.at === 'seal' ? SEAL[palm.by.state].fill : BAND[palm.by.provider].fill
  const incoming = directionAt(arm.shown, 1)
  const tip = {
    x: arm.shown.to.x + Math.cos(incoming) * HAND_LENGTH.point * m,
    y: arm.shown.to.y + Math.sin(incoming) * HAND_LENGTH.point * m,
  }
  const { extent = 1 } = sheet.tweakOf(mark)
  // The palm stands across the finger: its wrist lies below the meeting point, its fingers point up.
  const turn = Math.cos(incoming) >= 0 ? 1 : -1
  const rise = (1 - extent) * 26 * m
  const wrist = { x: tip.x + turn * 9 * m, y: tip.y + 17 * m + rise }
  const sleeve = bow(from, wrist, 0.22 * -turn)
  sheet.line(
    mark,
    mark,
    sample(sleeve),
    [
      { color: INK, width: 11.5 },
      { color, width: 8.8 },
    ],
    DEPTH.sleeve,
    Math.min(1, extent * 2),
  )
  sheet.spot(mark, mark, drawHand('stop', { cuff: '#FFFFFF', button: color }), wrist, DEPTH.hand, {
    rotation: turn > 0 ? -0.62 : Math.PI + 0.62,
    flip: turn < 0,
    alpha: Math.min(1, extent * 2),
  })
  sheet.anchors.set(mark, wrist)
}

/** Where along an arc a thing of this size covers least; of equal places the first. */
function freest(arc: Arc, places: readonly number[], width: number, height: number, taken: readonly Rect[]): number {
  const covers = places.map(t => {
    const { x, y } = pointAt(arc, t)
    const room = { x: x - width / 2, y: y - height / 2, width, height }
    return taken.reduce((sum, rect) => sum + overlap(rect, room), 0)
  })
  return places[covers.indexOf(Math.min(...covers))] ?? 0.5
}

function layMove(sheet: Sheet, spread: Spread, move: MoveMark, taken: Rect[]): Pill[] {
  const from = spread.feet.get(siteKey(move.from))
  const to = spread.feet.get(siteKey(move.to))
  if (from === undefined || to === undefined) return []
  const m = sheet.scene.markScale
  const mark = markOf.move(move.id)
  const { route, leader } = SHEET_INK[sheet.scene.theme]
  const arc = bow(from, to, from.x < to.x ? 0.16 : -0.16)
  const color = move.draft ? leader : route
  sheet.line(
    mark,
    mark,
    sample(arc),
    [move.expedited ? { color, width: 2.4 } : { color, width: 2.2, dash: [0.1, 5], round: true }],
    DEPTH.route,
    move.draft ? 0.8 : 1,
  )
  const rest = freest(arc, ENVELOPE_AT, 26 * m, 20 * m, taken)
  taken.push({ x: pointAt(arc, rest).x - 13 * m, y: pointAt(arc, rest).y - 10 * m, width: 26 * m, height: 20 * m })
  // A playback tells how much of the way is done; before its end the envelope lies where it will rest.
  const { extent } = sheet.tweakOf(mark)
  const done = extent === undefined ? rest : extent < 0.5 ? extent * 2 * rest : rest + (extent * 2 - 1) * (1 - rest)
  const at = pointAt(arc, done)
  sheet.spot(mark, mark, drawEnvelope(move.handle, move.expedited), at, DEPTH.hand)
  sheet.anchors.set(mark, at)
  if (move.label === null) return []
  const beside = [22, -22, 34, -34].map(dy => ({ x: at.x, y: at.y + dy * m }))
  return [{ id: `pillmove:${move.id}`, mark, words: move.label, tone: move.draft ? 'draft' : 'plain', places: beside }]
}

function layTreaty(sheet: Sheet, spread: Spread, a: 'COL' | 'HIB' | 'RHE' | 'MER' | 'ALP', b: typeof a): void {
  const from = spread.seals.get(a)
  const to = spread.seals.get(b)
  if (from === undefined || to === undefined) return
  const mark = markOf.treaty(a, b)
  const arc = bow(from, to, from.x < to.x ? -0.09 : 0.09)
  sheet.line(mark, mark, sample(arc), [{ color: SHEET_INK[sheet.scene.theme].treaty, width: 3 }], DEPTH.treaty)
  sheet.spot(mark, mark, drawHandshake(), pointAt(arc, 0.5), DEPTH.seal)
  sheet.anchors.set(mark, pointAt(arc, 0.5))
}

export function layArms(sheet: Sheet, spread: Spread): void {
  const { picture, layers, markScale: m } = sheet.scene
  if (layers.treaties) for (const { a, b } of picture.treaties) layTreaty(sheet, spread, a, b)
  const pills: Pill[] = []
  const taken: Rect[] = [...spread.obstacles]
  const arms = layers.arms ? waysOf(sheet, spread) : []
  for (const arm of arms) {
    const { sleeve, shown, reach } = arm
    const mark = markOf.sleeve(sleeve.id)
    const gagAt = freest(shown, GAG_AT, 52 * m, 40 * m, spread.obstacles)
    laySleeve(sheet, arm, gagAt)
    sheet.anchors.set(mark, {
      x: shown.to.x + Math.cos(directionAt(shown, 1)) * 14 * m,
      y: shown.to.y + Math.sin(directionAt(shown, 1)) * 14 * m,
    })
    const size = 30 * m
    const hand = { x: (shown.to.x + reach.tip.x) / 2, y: (shown.to.y + reach.tip.y) / 2 }
    taken.push({ x: hand.x - size / 2, y: hand.y - size / 2, width: size, height: size })
    const lean = directionAt(shown, gagAt)
    const along = (cos: number, sin: number): number => (60 * Math.abs(cos) + 24 * Math.abs(sin)) * m
    for (const [shows, t, width, height] of [
      [sleeve.status === 'in-court', GAVEL_AT, 24 * m, 26 * m],
      [sleeve.gagged !== null, gagAt, along(Math.cos(lean), Math.sin(lean)), along(Math.sin(lean), Math.cos(lean))],
    ] as const) {
      const { x, y } = pointAt(shown, t)
      if (shows) taken.push({ x: x - width / 2, y: y - height / 2, width, height })
    }
    if (sleeve.label !== null)
      pills.push({
        id: `pill:${sleeve.id}`,
        mark,
        words: sleeve.label,
        tone: sleeve.status === 'draft' ? 'draft' : 'plain',
        places: besides(shown, 20 * m),
      })
  }
  if (layers.arms) for (const palm of picture.palms) layPalm(sheet, spread, palm, arms)
  if (layers.data) for (const move of picture.moves) pills.push(...layMove(sheet, spread, move, taken))
  // Names of the atlas keep off the whole way of an arm from the start: they must not jump while it comes out.
  for (const { whole, reach } of arms) spread.obstacles.push(...boxesAlong(sample({ ...whole, to: reach.tip })))
  // Arms themselves are no obstacle: a pill may lie on a sleeve, but not on a hand.
  spread.obstacles.push(...layWords(sheet, pills, arms, taken))
}
