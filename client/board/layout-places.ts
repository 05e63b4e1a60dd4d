/** Lays out seals, cabinets, accounts and plates, and says where they came to stand. */
import { toScreen } from './camera.ts'
import type { Rect } from './labels.ts'
import type { Point } from './lens.ts'
import { SHEET_INK } from './livery.ts'
import { CABINET, drawAccount, drawCabinet, drawFlag, drawSeal, drawWarning, SEAL_RADIUS, SHAPE_STEP } from './marks.ts'
import { markOf, type SiteMark, type SitePlace, type StateMark } from './picture.ts'
import { PLACES, SEALS, tierAt, type Tier } from './places.ts'
import { DEPTH, type Sheet } from './scene.ts'
import { drawPlate } from './words.ts'

export interface Spread {
  /** Middles of cabinets by `PROVIDER:STATE`, and their feet. */
  readonly cabinets: Map<string, Point>
  readonly feet: Map<string, Point>
  readonly seals: Map<string, Point>
  /** What labels must not cover. */
  readonly obstacles: Rect[]
}

export const siteKey = ({ provider, state }: SitePlace): string => `${provider}:${state}`

function drawLeader(sheet: Sheet, id: string, mark: string, from: Point, to: Point): void {
  if (Math.hypot(from.x - to.x, from.y - to.y) < 9 * sheet.scene.markScale) return
  const color = SHEET_INK[sheet.scene.theme].leader
  sheet.line(`leader:${id}`, mark, [from.x, from.y, to.x, to.y], [{ color, width: 1.1 }], DEPTH.leader)
  // A dot is a line of no length with a round end: it needs no drawing of its own.
  sheet.line(`dot:${id}`, mark, [to.x, to.y, to.x + 0.01, to.y], [{ color, width: 4.6, round: true }], DEPTH.leader)
}

function laySeal(sheet: Sheet, spread: Spread, state: StateMark, tier: Tier): void {
  const { camera, window, picture, markScale } = sheet.scene
  const { at, spots } = SEALS[state.id]
  const seat = toScreen(camera, window, at)
  const centre = { x: seat.x + spots[tier].dx * markScale, y: seat.y + spots[tier].dy * markScale }
  const mark = markOf.state(state.id)
  drawLeader(sheet, `seal:${state.id}`, mark, centre, seat)
  sheet.spot(`seal:${state.id}`, mark, drawSeal(state.id, { selected: picture.selected === mark, mine: state.mine }), centre, DEPTH.seal)
  if (state.demand !== null) {
    sheet.spot(`flag:${state.id}`, mark, drawFlag(state.demand), { x: centre.x + 11 * markScale, y: centre.y - 9 * markScale }, DEPTH.token)
  }
  spread.seals.set(state.id, centre)
  sheet.anchors.set(mark, centre)
  const r = (SEAL_RADIUS + 3) * markScale
  spread.obstacles.push({ x: centre.x - r, y: centre.y - r, width: 2 * r, height: 2 * r })
}

function layAccounts(sheet: Sheet, site: SiteMark, foot: Point, turn: 1 | -1): number {
  const { picture, markScale } = sheet.scene
  const here = picture.accounts.filter(({ site: at }) => at.provider === site.provider && at.state === site.state)
  for (const [i, account] of here.entries()) {
    const mark = markOf.account(account.handle)
    const at = { x: foot.x + turn * (25 + i * SHAPE_STEP) * markScale, y: foot.y - 9 * markScale }
    const look = {
      lock: account.lock,
      gone: account.gone,
      mine: account.mine,
      preserved: account.preserved,
      selected: picture.selected === mark,
    }
    sheet.spot(mark, mark, drawAccount(account.handle, look), at, DEPTH.token)
    sheet.anchors.set(mark, at)
  }
  return here.length
}

function laySite(sheet: Sheet, spread: Spread, site: SiteMark, tier: Tier): void {
  const { camera, window, picture, markScale: m, layers, sparse, measure } = sheet.scene
  const place = PLACES[site.state][site.provider]
  const { dx, dy, side } = place.spots[tier]
  const turn = side === 'right' ? 1 : -1
  const dot = toScreen(camera, window, place.at)
  const foot = { x: dot.x + dx * m, y: dot.y + dy * m }
  const mark = markOf.site(site.provider, site.state)
  const selected = picture.selected === mark
  drawLeader(sheet, siteKey(site), mark, foot, dot)
  sheet.spot(mark, mark, drawCabinet(site.provider, { open: site.open, selected }), foot, DEPTH.cabinet)
  const middle = { x: foot.x, y: foot.y + CABINET.middle * m }
  sheet.anchors.set(mark, middle)
  spread.cabinets.set(siteKey(site), middle)
  spread.feet.set(siteKey(site), foot)
  if (site.warned)
    sheet.spot(`warning:${siteKey(site)}`, mark, drawWarning(), { x: foot.x - turn * 12 * m, y: foot.y - 35 * m }, DEPTH.token)

  const accounts = layers.data ? layAccounts(sheet, site, foot, turn) : 0
  const related =
    selected ||
    picture.focus === mark ||
    picture.accounts.some(a => markOf.account(a.handle) === picture.selected && siteKey(a.site) === siteKey(site))
  const named = layers.names ? !sparse || site.mine || related : related
  let width = accounts === 0 ? 0 : 16 + accounts * SHAPE_STEP
  if (named) {
    const plate = drawPlate(place.city, side, site.mine, measure)
    const at = { x: foot.x + turn * (selected ? 19 : 15) * m, y: foot.y - 27 * m }
    sheet.spot(`plate:${siteKey(site)}`, mark, plate, at, DEPTH.plate)
    width = Math.max(width, 15 + plate.right - plate.left)
  }
  const left = side === 'right' ? foot.x - 13 * m : foot.x - width * m
  spread.obstacles.push({ x: left, y: foot.y - 38 * m, width: (width + 13) * m, height: 40 * m })
}

export function layPlaces(sheet: Sheet): Spread {
  const { picture, camera, markScale } = sheet.scene
  const tier = tierAt(camera.scale, markScale)
  const spread: Spread = { cabinets: new Map(), feet: new Map(), seals: new Map(), obstacles: [] }
  for (const state of picture.states) laySeal(sheet, spread, state, tier)
  for (const site of picture.sites) laySite(sheet, spread, site, tier)
  return spread
}
