/** Lays out everything that reaches from one place to another: sleeves, palms, routes, treaties, and their words. */
import { bendOf, bow, cutAt, directionAt, lengthOf, pointAt, reachFor, type Arc, type Reach } from './arcs.ts'
import { freeBox } from './camera.ts'
import { drawHand, HAND_LENGTH, type Hand } from './hands.ts'
import { boxesAlong, overlap, settle, type Rect, type Wish } from './labels.ts'
import type { Point } from './lens.ts'
import { BAND, INK, LIVERY, SEAL, SHEET_INK } from './livery.ts'
import { drawEnvelope, drawGavel, drawHandshake, SEAL_RADIUS } from './marks.ts'
import { markOf, siteOf, type MarkId, type MoveMark, type PalmMark, type SleeveMark, type StampMark } from './picture.ts'
import { siteKey } from './bodies.ts'
import type { Spread } from './layout-places.ts'
import { DEPTH, type Sheet, type Stroke } from './scene.ts'
import { drawGag, drawPill, drawStamp, type PillTone } from './words.ts'

export const SLEEVE_WIDTH = 11
const HANDS: Record<SleeveMark['kind'], Hand> = {
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
const DRAFT_ALPHA = 0.68
/** Between the hands that reach for one cabinet: a hand is 20 wide. */
const LANDING = { aside: 15, back: 9 }
/** Where on a sleeve the redaction bar and the gavel ride. */
const GAG_AT = 0.34
const GAVEL_AT = 0.68

interface Arm {
  readonly sleeve: SleeveMark
  readonly reach: Reach
  /** What is out of the whole reach now. */
  readonly shown: Arc
  readonly whole: Arc
}

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

function reachOf(
  sheet: Sheet,
  spread: Spread,
  sleeve: SleeveMark,
  ranks: Map<string, number>,
  landings: Map<string, number>,
): Reach | null {
  const m = sheet.scene.markScale
  const from = spread.seals.get(sleeve.government)
  if (from === undefined) return null
  const site = siteOf(sheet.scene.picture, sleeve.target)
  const state = site === null ? (sleeve.target.at === 'seal' ? sleeve.target.state : null) : site.state
  if (state === null) return null
  const centre = site === null ? spread.seals.get(state) : spread.cabinets.get(siteKey(site))
  if (centre === undefined) return null
  const pair = `${sleeve.government}:${state}`
  const rank = ranks.get(pair) ?? 0
  ranks.set(pair, rank + 1)
  const landing = site === null ? state : siteKey(site)
  const landed = landings.get(landing) ?? 0
  landings.set(landing, landed + 1)
  // Each further hand lands aside and holds back a little, so that none lies on another.
  const slide = (landed === 0 ? 0 : (landed % 2 === 1 ? 1 : -1) * Math.ceil(landed / 2) * LANDING.aside) * m
  const back = landed * LANDING.back * m
  const grips = sleeve.kind === 'seizure' || sleeve.kind === 'preserve' || sleeve.status === 'complied'
  const half = site === null ? { width: SEAL_RADIUS + 4, height: SEAL_RADIUS + 4 } : { width: 14, height: 18 }
  // A hand that grips lies over the cabinet; a finger must not end behind its name.
  const front = site === null || grips ? undefined : spread.fronts.get(siteKey(site))
  const hand = sleeve.status === 'complied' ? 'grab' : HANDS[sleeve.kind]
  return reachFor(
    from,
    front === undefined ? centre : { x: front.x + front.width / 2, y: centre.y },
    front === undefined ? { width: half.width * m, height: half.height * m } : { width: front.width / 2, height: front.height / 2 },
    bendOf(sleeve.government, state, rank),
    HAND_LENGTH[hand] * m,
    (grips ? -9 : 1.5) * m + back,
    slide,
  )
}

function laySleeve(sheet: Sheet, { sleeve, shown, whole, reach }: Arm): void {
  const mark = markOf.sleeve(sleeve.id)
  const { cloth, second, third, cuff, button } = LIVERY[sleeve.government]
  const draft = sleeve.status === 'draft'
  const alpha = draft ? DRAFT_ALPHA : sleeve.status === 'quashed' ? 0.5 : 1
  sheet.line(mark, mark, sample(shown), sleeveStrokes(cloth, second, third, draft), DEPTH.sleeve, alpha)
  const hand = sleeve.status === 'complied' ? 'grab' : HANDS[sleeve.kind]
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
    const angle = directionAt(shown, GAG_AT)
    const upright = Math.cos(angle) < 0 ? angle + Math.PI : angle
    sheet.spot(`gag:${sleeve.id}`, mark, drawGag(sleeve.gagged, sheet.scene.measure), pointAt(shown, GAG_AT), DEPTH.hand, {
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

function layMove(sheet: Sheet, spread: Spread, move: MoveMark): Wish[] {
  const from = spread.feet.get(siteKey(move.from))
  const to = spread.feet.get(siteKey(move.to))
  if (from === undefined || to === undefined) return []
  const mark = markOf.move(move.id)
  const { route, leader } = SHEET_INK[sheet.scene.theme]
  const arc = bow(from, to, from.x < to.x ? 0.16 : -0.16)
  const { extent = 0.5 } = sheet.tweakOf(mark)
  const color = move.draft ? leader : route
  sheet.line(
    mark,
    mark,
    sample(arc),
    [move.expedited ? { color, width: 2.4 } : { color, width: 2.2, dash: [0.1, 5], round: true }],
    DEPTH.route,
    move.draft ? 0.8 : 1,
  )
  const at = pointAt(arc, extent)
  sheet.spot(mark, mark, drawEnvelope(move.handle, move.expedited), at, DEPTH.hand)
  sheet.anchors.set(mark, at)
  if (move.label === null) return []
  return [
    pillWish(sheet, `pillmove:${move.id}`, move.label, move.draft ? 'draft' : 'plain', [
      { x: at.x, y: at.y + 22 * sheet.scene.markScale },
      { x: at.x, y: at.y - 22 * sheet.scene.markScale },
    ]),
  ]
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

function pillWish(sheet: Sheet, id: string, words: string, tone: PillTone, places: readonly Point[]): Wish {
  const { right, left, bottom, top } = drawPill(words, tone, sheet.scene.measure)
  const m = sheet.scene.markScale
  return { id, width: (right - left) * m, height: (bottom - top) * m, places }
}

/** Places beside a sleeve to write on, nearest to its middle first. */
function besides(arc: Arc, away: number): Point[] {
  const places: Point[] = []
  for (const t of [0.5, 0.4, 0.6, 0.3, 0.7, 0.2]) {
    const { x, y } = pointAt(arc, t)
    const angle = directionAt(arc, t)
    const off = { x: -Math.sin(angle) * away, y: Math.cos(angle) * away }
    places.push({ x, y }, { x: x + off.x, y: y + off.y }, { x: x - off.x, y: y - off.y })
  }
  // In a crowd further off is better than on top of somebody.
  for (const t of [0.5, 0.3, 0.7, 0.15]) {
    const { x, y } = pointAt(arc, t)
    for (const [dx, dy] of [
      [0, 2.2],
      [0, -2.2],
      [3.4, 0],
      [-3.4, 0],
      [3, 1.6],
      [-3, 1.6],
    ] as const)
      places.push({ x: x + dx * away, y: y + dy * away })
  }
  return places
}

function layStamp(sheet: Sheet, stamp: StampMark, at: Point): void {
  const mark = markOf.stamp(stamp.id)
  sheet.spot(mark, mark, drawStamp(stamp, sheet.scene.measure), at, DEPTH.stamp, { rotation: -0.085 })
  sheet.anchors.set(mark, at)
}

export function layArms(sheet: Sheet, spread: Spread): void {
  const { picture, layers, measure, markScale: m, window } = sheet.scene
  if (layers.treaties) for (const { a, b } of picture.treaties) layTreaty(sheet, spread, a, b)
  const wishes: Wish[] = []
  const tones = new Map<string, { words: string; tone: PillTone; mark: MarkId }>()
  const obstacles: Rect[] = [...spread.obstacles]
  const arms: Arm[] = []
  if (layers.arms) {
    const ranks = new Map<string, number>()
    const landings = new Map<string, number>()
    // Sorted by id: the same arm keeps its way when others come and go before it in the list.
    for (const sleeve of [...picture.sleeves].sort((a, b) => (a.id < b.id ? -1 : 1))) {
      const reach = reachOf(sheet, spread, sleeve, ranks, landings)
      if (reach === null) continue
      const out = sheet.tweakOf(markOf.sleeve(sleeve.id)).extent ?? 1
      const shown = cutAt(reach.arc, Math.max(0.02, OUT[sleeve.status] * out))
      arms.push({ sleeve, reach, shown, whole: reach.arc })
    }
    for (const arm of arms) {
      const { sleeve, shown } = arm
      const mark = markOf.sleeve(sleeve.id)
      laySleeve(sheet, arm)
      sheet.anchors.set(mark, {
        x: shown.to.x + Math.cos(directionAt(shown, 1)) * 14 * m,
        y: shown.to.y + Math.sin(directionAt(shown, 1)) * 14 * m,
      })
      const size = 30 * m
      const hand = { x: (shown.to.x + arm.reach.tip.x) / 2, y: (shown.to.y + arm.reach.tip.y) / 2 }
      obstacles.push({ x: hand.x - size / 2, y: hand.y - size / 2, width: size, height: size })
      for (const [shows, t, width] of [
        [sleeve.status === 'in-court', GAVEL_AT, 24],
        [sleeve.gagged !== null, GAG_AT, 60],
      ] as const) {
        const { x, y } = pointAt(shown, t)
        if (shows) obstacles.push({ x: x - (width / 2) * m, y: y - 13 * m, width: width * m, height: 26 * m })
      }
      if (sleeve.label === null) continue
      const tone = sleeve.status === 'draft' ? 'draft' : 'plain'
      tones.set(`pill:${sleeve.id}`, { words: sleeve.label, tone, mark })
      wishes.push(pillWish(sheet, `pill:${sleeve.id}`, sleeve.label, tone, besides(shown, 20 * m)))
    }
    for (const palm of picture.palms) layPalm(sheet, spread, palm, arms)
  }
  if (layers.data) {
    for (const move of picture.moves) {
      if (move.label !== null)
        tones.set(`pillmove:${move.id}`, {
          words: move.label,
          tone: move.draft ? 'draft' : 'plain',
          mark: markOf.move(move.id),
        })
      wishes.push(...layMove(sheet, spread, move))
    }
  }
  const stamps = new Map<string, StampMark>()
  for (const stamp of picture.stamps) {
    const arm = arms.find(({ sleeve }) => markOf.sleeve(sleeve.id) === stamp.on)
    const on = sheet.anchors.get(stamp.on)
    if (on === undefined) continue
    const { left, right, top, bottom } = drawStamp(stamp, measure)
    const places =
      arm === undefined
        ? [
            { x: on.x, y: on.y + 42 * m },
            { x: on.x, y: on.y - 46 * m },
            { x: on.x - 60 * m, y: on.y + 42 * m },
          ]
        : besides(arm.shown, 36 * m).filter((_, i) => i % 3 !== 0)
    stamps.set(`stamp:${stamp.id}`, stamp)
    wishes.push({ id: `stamp:${stamp.id}`, width: (right - left) * m, height: (bottom - top) * m, places })
  }
  const bounds = freeBox(window)
  // Names of the atlas keep off the whole way of an arm from the start: they must not jump while it comes out.
  for (const { whole, reach } of arms) spread.obstacles.push(...boxesAlong(sample({ ...whole, to: reach.tip })))
  // Arms are weak obstacles: a pill may lie on its own sleeve, but rather not on another's.
  const onScreen = obstacles.filter(rect => overlap(rect, bounds) > 0)
  for (const { id, x, y } of settle(wishes, onScreen, bounds)) {
    const stamp = stamps.get(id)
    const tone = tones.get(id)
    if (stamp !== undefined) layStamp(sheet, stamp, { x, y })
    if (tone === undefined) continue
    const pill = wishes.find(wish => wish.id === id)
    if (pill !== undefined) spread.obstacles.push({ x: x - pill.width / 2, y: y - pill.height / 2, width: pill.width, height: pill.height })
    sheet.spot(id, tone.mark, drawPill(tone.words, tone.tone, measure), { x, y }, DEPTH.pill)
    sheet.anchors.set(tone.mark, { x, y })
  }
}
