/** Lays out seals, cabinets, accounts and plates, and says where they came to stand. */
import {
  ACCOUNT_Y,
  accountsAt,
  bodyOfSeal,
  bodyOfSite,
  boxOf,
  isLookedAt,
  isNamed,
  PLATE_Y,
  plateOf,
  plateWidth,
  ROW,
  ROW_STEP,
  sealKey,
  SIDES,
  siteKey,
  standsOf,
  TO_ACCOUNT,
  TO_PLATE,
  turnOf,
} from './bodies.ts'
import { freeBox, toScreen } from './camera.ts'
import { standOf, type Body, type Stand } from './declutter.ts'
import type { Rect } from './labels.ts'
import type { Point } from './lens.ts'
import { SHEET_INK } from './livery.ts'
import { CABINET, drawAccount, drawCabinet, drawFlag, drawSeal, drawWarning, SHAPE_STEP } from './marks.ts'
import { markOf, type SiteMark, type StateMark } from './picture.ts'
import { PLACES, SEALS, tierAt, type Side } from './places.ts'
import { DEPTH, type Sheet } from './scene.ts'
import { PLATE_HEIGHT } from './words.ts'

export interface Spread {
  /** Middles of cabinets by `PROVIDER:STATE`, and their feet. */
  readonly cabinets: Map<string, Point>
  readonly feet: Map<string, Point>
  readonly seals: Map<string, Point>
  /** From end to end of each cabinet with its name: what a finger must not hide behind. */
  readonly fronts: Map<string, Rect>
  /** What labels must not cover. */
  readonly obstacles: Rect[]
}

function drawLeader(sheet: Sheet, id: string, mark: string, from: Point, to: Point): void {
  if (Math.hypot(from.x - to.x, from.y - to.y) < 9 * sheet.scene.markScale) return
  const color = SHEET_INK[sheet.scene.theme].leader
  sheet.line(`leader:${id}`, mark, [from.x, from.y, to.x, to.y], [{ color, width: 1.1 }], DEPTH.leader)
  // A dot is a line of no length with a round end: it needs no drawing of its own.
  sheet.line(`dot:${id}`, mark, [to.x, to.y, to.x + 0.01, to.y], [{ color, width: 4.6, round: true }], DEPTH.leader)
}

function laySeal(sheet: Sheet, spread: Spread, state: StateMark, centre: Point): void {
  const { camera, window, picture, markScale: m } = sheet.scene
  const mark = markOf.state(state.id)
  drawLeader(sheet, sealKey(state.id), mark, centre, toScreen(camera, window, SEALS[state.id].at))
  const look = { selected: picture.selected === mark, mine: state.mine, ...(state.code === undefined ? {} : { code: state.code }) }
  sheet.spot(sealKey(state.id), mark, drawSeal(state.id, look), centre, DEPTH.seal)
  if (state.demand !== null)
    sheet.spot(`flag:${state.id}`, mark, drawFlag(state.demand), { x: centre.x + 11 * m, y: centre.y - 9 * m }, DEPTH.token)
  spread.seals.set(state.id, centre)
  sheet.anchors.set(mark, centre)
}

function layAccounts(sheet: Sheet, site: SiteMark, foot: Point, turn: 1 | -1): void {
  const { picture, markScale: m } = sheet.scene
  for (const [i, account] of accountsAt(sheet.scene, site).entries()) {
    const mark = markOf.account(account.handle)
    const at = {
      x: foot.x + turn * (TO_ACCOUNT + (i % ROW) * SHAPE_STEP) * m,
      y: foot.y + (ACCOUNT_Y + Math.floor(i / ROW) * ROW_STEP) * m,
    }
    const { lock, gone, mine, preserved } = account
    sheet.spot(
      mark,
      mark,
      drawAccount(account.handle, { lock, gone, mine, preserved, selected: picture.selected === mark }),
      at,
      DEPTH.token,
    )
    sheet.anchors.set(mark, at)
  }
}

function laySite(sheet: Sheet, spread: Spread, site: SiteMark, foot: Point, side: Side): void {
  const { scene } = sheet
  const { camera, window, picture, markScale: m } = scene
  const turn = turnOf(side)
  const mark = markOf.site(site.provider, site.state)
  drawLeader(sheet, siteKey(site), mark, foot, toScreen(camera, window, PLACES[site.state][site.provider].at))
  const look = { open: site.open, selected: picture.selected === mark, exposed: site.exposed }
  sheet.spot(mark, mark, drawCabinet(site.provider, look), foot, DEPTH.cabinet)
  const middle = { x: foot.x, y: foot.y + CABINET.middle * m }
  sheet.anchors.set(mark, middle)
  spread.cabinets.set(siteKey(site), middle)
  spread.feet.set(siteKey(site), foot)
  if (site.warned)
    sheet.spot(`warning:${siteKey(site)}`, mark, drawWarning(), { x: foot.x - turn * 12 * m, y: foot.y - 35 * m }, DEPTH.token)
  layAccounts(sheet, site, foot, turn)
  const to = isNamed(scene, site) ? TO_PLATE + plateWidth(scene, site) : CABINET.halfWidth + 2
  const front = boxOf(m, turn, -CABINET.halfWidth - 2, to, CABINET.middle - 18, CABINET.middle + 18)
  spread.fronts.set(siteKey(site), { ...front, x: foot.x + front.x, y: foot.y + front.y })
  if (isNamed(scene, site))
    sheet.spot(
      `plate:${siteKey(site)}`,
      mark,
      plateOf(scene, site, side),
      { x: foot.x + turn * TO_PLATE * m, y: foot.y + PLATE_Y * m },
      DEPTH.plate,
    )
}

/** The name of a place that is named only while somebody looks at it: it moves nothing, and finds room beside its cabinet. */
function layPassingPlate(sheet: Sheet, spread: Spread, site: SiteMark): void {
  const { scene } = sheet
  const { markScale: m, window } = scene
  const foot = spread.feet.get(siteKey(site))
  if (foot === undefined) return
  const width = plateWidth(scene, site)
  const half = PLATE_HEIGHT / 2 + 1
  const starts = [
    { x: TO_PLATE, y: PLATE_Y },
    { x: -TO_PLATE - width, y: PLATE_Y },
    { x: -width / 2, y: -53 },
    { x: -width / 2, y: 14 },
  ]
  const ways = starts.map(({ x, y }) => [boxOf(m, 1, x - 1, x + width + 1.5, y - half, y + half)])
  const free = freeBox(window)
  const isInside = foot.x > free.x && foot.x < free.x + free.width && foot.y > free.y && foot.y < free.y + free.height
  const { x, y, way } = standOf({ id: '', from: foot, wish: foot, ways }, spread.obstacles, isInside ? free : null)
  const start = starts[way] ?? { x: 0, y: 0 }
  const at = { x: x + start.x * m, y: y + start.y * m }
  sheet.spot(`plate:${siteKey(site)}`, markOf.site(site.provider, site.state), plateOf(scene, site, 'right'), at, DEPTH.plate)
  spread.obstacles.push({ x: at.x, y: at.y - half * m, width: width * m, height: 2 * half * m })
}

export function layPlaces(sheet: Sheet): Spread {
  const { scene } = sheet
  const { picture, camera, window } = scene
  const spread: Spread = { cabinets: new Map(), fronts: new Map(), feet: new Map(), seals: new Map(), obstacles: [] }
  const seals = picture.states.map(state => [state, bodyOfSeal(scene, state)] as const)
  const cabinets = picture.sites.map(site => [site, bodyOfSite(scene, site)] as const)
  const stands = standsOf([...seals, ...cabinets].map(([, body]) => body))
  const origin = toScreen(camera, window, { x: 0, y: 0 })
  const place = ({ id, wish, ways }: Body): Stand => {
    const { x, y, way } = stands.get(id) ?? { ...wish, way: 0 }
    const at = { x: origin.x + x, y: origin.y + y, way }
    for (const box of ways[way] ?? []) spread.obstacles.push({ ...box, x: at.x + box.x, y: at.y + box.y })
    return at
  }
  for (const [state, body] of seals) laySeal(sheet, spread, state, place(body))
  for (const [site, body] of cabinets) {
    const at = place(body)
    const { side } = PLACES[site.state][site.provider].spots[tierAt(camera.scale, scene.markScale)]
    laySite(sheet, spread, site, at, SIDES[side][at.way] ?? side)
  }
  if (scene.layers.names)
    for (const site of picture.sites) if (!isNamed(scene, site) && isLookedAt(scene, site)) layPassingPlate(sheet, spread, site)
  return spread
}
