/** Turns a picture into lines and drawings at places. Pure: the two painters know nothing else. */
import { layArms } from './layout-arms.ts'
import { layPlaces } from './layout-places.ts'
import { relatedTo } from './picture.ts'
import { SEAS, STATE_NAMES, TIERS, tierAt } from './places.ts'
import { toScreen } from './camera.ts'
import { DEPTH, Sheet, type Layout, type Scene } from './scene.ts'
import { drawSeaName, drawStateName } from './words.ts'

function layNames(sheet: Sheet): void {
  const { scene } = sheet
  const { camera, window, theme, measure, markScale } = scene
  const tier = TIERS.indexOf(tierAt(camera.scale, markScale))
  for (const sea of SEAS) {
    const at = toScreen(camera, window, sea.at)
    sheet.spot(`sea:${sea.key}`, null, drawSeaName(scene.seaNames[sea.key], sea.size, theme, measure), at, DEPTH.sea, { rotation: (sea.tilt * Math.PI) / 180 })
  }
  for (const state of scene.picture.states) {
    const { at, from } = STATE_NAMES[state.id]
    if (tier < TIERS.indexOf(from)) continue
    sheet.spot(`name:${state.id}`, `state:${state.id}`, drawStateName(state.name, theme, measure), toScreen(camera, window, at), DEPTH.name)
  }
}

export function layOut(scene: Scene): Layout {
  const { picture } = scene
  const sheet = new Sheet(scene, picture.focus === null ? null : relatedTo(picture, picture.focus))
  if (scene.layers.names) layNames(sheet)
  const spread = layPlaces(sheet)
  layArms(sheet, spread)
  sheet.lines.sort((a, b) => a.depth - b.depth)
  sheet.spots.sort((a, b) => a.depth - b.depth)
  return { lines: sheet.lines, spots: sheet.spots, anchors: sheet.anchors }
}
