/** Turns a picture into lines and drawings at places. Pure: the two painters know nothing else. */
import { layArms } from './layout-arms.ts'
import type { Drawing } from './drawing.ts'
import { layPlaces, type Spread } from './layout-places.ts'
import { boxesAlong, findRoom } from './labels.ts'
import type { Point } from './lens.ts'
import { SHEET_INK } from './livery.ts'
import { drawAccount, drawNumber, drawRing } from './marks.ts'
import { markOf, readMark, relatedTo } from './picture.ts'
import { SEAS, STATE_NAMES, TIERS, tierAt } from './places.ts'
import { freeBox, toScreen } from './camera.ts'
import { DEPTH, Sheet, type Ghost, type Layout, type Scene } from './scene.ts'
import { drawSeaName, drawStateName } from './words.ts'

/** Names are of the atlas: they yield to every mark and to each other, and are left out where there is no room. */
function layNames(sheet: Sheet, { obstacles }: Spread): void {
  const { camera, window, theme, measure, markScale, picture, seaNames } = sheet.scene
  const free = freeBox(window)
  const taken = [...obstacles, ...sheet.lines.flatMap(({ points }) => boxesAlong(points))]
  const place = (drawing: Drawing, places: readonly Point[]): Point | null => {
    const { left, right, top, bottom } = drawing
    const middle = { x: ((left + right) / 2) * markScale, y: ((top + bottom) / 2) * markScale }
    const wish = {
      id: '',
      width: (right - left) * markScale,
      height: (bottom - top) * markScale,
      places: places.map(at => {
        const { x, y } = toScreen(camera, window, at)
        return { x: x + middle.x, y: y + middle.y }
      }),
    }
    const room = findRoom(wish, taken, free)
    if (room === null) return null
    taken.push(room)
    return { x: room.x + room.width / 2 - middle.x, y: room.y + room.height / 2 - middle.y }
  }
  const tier = TIERS.indexOf(tierAt(camera.scale, markScale))
  for (const state of picture.states) {
    const { places, from } = STATE_NAMES[state.id]
    if (tier < TIERS.indexOf(from)) continue
    const drawing = drawStateName(state.name, theme, measure)
    const at = place(drawing, places)
    if (at !== null) sheet.spot(`name:${state.id}`, markOf.state(state.id), drawing, at, DEPTH.name)
  }
  for (const { key, size, places } of SEAS) {
    const drawing = drawSeaName(seaNames[key], size, theme, measure)
    const at = place(drawing, places)
    if (at !== null) sheet.spot(`sea:${key}`, null, drawing, at, DEPTH.sea)
  }
}

/** At the upper left of what they count, where neither plate nor account stands; an account has its cabinet there, and room below. */
function layNumbers(sheet: Sheet, { obstacles }: Spread): void {
  const { picture, markScale: m } = sheet.scene
  for (const [i, mark] of picture.numbered.entries()) {
    const on = mark === null ? undefined : sheet.anchors.get(mark)
    if (mark === null || on === undefined) continue
    const at = readMark(mark)?.what === 'account' ? { x: on.x, y: on.y + 17 * m } : { x: on.x - 16 * m, y: on.y - 18 * m }
    sheet.spot(`number:${i}`, mark, drawNumber(i + 1), at, DEPTH.pill)
    obstacles.push({ x: at.x - 10 * m, y: at.y - 10 * m, width: 20 * m, height: 20 * m })
  }
}

/** A shape that is carried, the way it has come, and a ring where it would be put down. */
function layGhost(sheet: Sheet, { handle, at, over }: Ghost): void {
  const { theme } = sheet.scene
  const from = sheet.anchors.get(markOf.account(handle))
  const target = over === null ? undefined : sheet.anchors.get(over)
  const dots = [{ color: SHEET_INK[theme].leader, width: 2.2, dash: [0.1, 5], round: true }]
  if (from !== undefined) sheet.line('ghost:way', null, [from.x, from.y, at.x, at.y], dots, DEPTH.ghost)
  if (target !== undefined) sheet.spot('ghost:ring', null, drawRing(theme), target, DEPTH.ghost)
  const look = { lock: 'none', gone: false, mine: true, preserved: false, selected: false } as const
  sheet.spot('ghost', null, drawAccount(handle, look), at, DEPTH.ghost, { scale: 1.5, alpha: 0.9 })
}

export function layOut(scene: Scene): Layout {
  const { picture } = scene
  const sheet = new Sheet(scene, picture.focus === null ? null : relatedTo(picture, picture.focus))
  const spread = layPlaces(sheet)
  layNumbers(sheet, spread)
  layArms(sheet, spread)
  if (scene.layers.names) layNames(sheet, spread)
  const ringed = scene.cursor === null ? undefined : sheet.anchors.get(scene.cursor)
  if (ringed !== undefined) sheet.spot('cursor', null, drawRing(scene.theme), ringed, DEPTH.cursor)
  if (scene.ghost !== null) layGhost(sheet, scene.ghost)
  sheet.lines.sort((a, b) => a.depth - b.depth)
  sheet.spots.sort((a, b) => a.depth - b.depth)
  return { lines: sheet.lines, spots: sheet.spots, anchors: sheet.anchors }
}
