/** Turns a picture into lines and drawings at places. Pure: the two painters know nothing else. */
import { layArms } from './layout-arms.ts'
import { layPlaces, type Spread } from './layout-places.ts'
import { settle } from './labels.ts'
import { drawRing } from './marks.ts'
import { relatedTo } from './picture.ts'
import { SEAS, STATE_NAMES, TIERS, tierAt } from './places.ts'
import { toScreen } from './camera.ts'
import { DEPTH, Sheet, type Layout, type Scene } from './scene.ts'
import { drawSeaName, drawStateName } from './words.ts'

const EVERYWHERE = { x: -1e5, y: -1e5, width: 2e5, height: 2e5 }

function laySeas(sheet: Sheet): void {
  const { camera, window, theme, measure, seaNames } = sheet.scene
  for (const sea of SEAS) {
    const at = toScreen(camera, window, sea.at)
    sheet.spot(`sea:${sea.key}`, null, drawSeaName(seaNames[sea.key], sea.size, theme, measure), at, DEPTH.sea, {
      rotation: (sea.tilt * Math.PI) / 180,
    })
  }
}

/** Names of states go where the marks leave room. */
function layStateNames(sheet: Sheet, { obstacles }: Spread): void {
  const { camera, window, theme, measure, markScale, picture } = sheet.scene
  const tier = TIERS.indexOf(tierAt(camera.scale, markScale))
  for (const state of picture.states) {
    const { places, from } = STATE_NAMES[state.id]
    if (tier < TIERS.indexOf(from)) continue
    const drawing = drawStateName(state.name, theme, measure)
    const size = { width: (drawing.right - drawing.left) * markScale, height: 16 * markScale }
    const [at] = settle([{ id: state.id, ...size, places: places.map(place => toScreen(camera, window, place)) }], obstacles, EVERYWHERE)
    if (at !== undefined) sheet.spot(`name:${state.id}`, `state:${state.id}`, drawing, at, DEPTH.name)
  }
}

export function layOut(scene: Scene): Layout {
  const { picture } = scene
  const sheet = new Sheet(scene, picture.focus === null ? null : relatedTo(picture, picture.focus))
  if (scene.layers.names) laySeas(sheet)
  const spread = layPlaces(sheet)
  if (scene.layers.names) layStateNames(sheet, spread)
  layArms(sheet, spread)
  const ringed = scene.cursor === null ? undefined : sheet.anchors.get(scene.cursor)
  if (ringed !== undefined) sheet.spot('cursor', null, drawRing(scene.theme), ringed, DEPTH.cursor)
  sheet.lines.sort((a, b) => a.depth - b.depth)
  sheet.spots.sort((a, b) => a.depth - b.depth)
  return { lines: sheet.lines, spots: sheet.spots, anchors: sheet.anchors }
}
