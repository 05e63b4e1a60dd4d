/** The room that seals and cabinets need, with all that hangs on them, and where they stand. */
import { standApart, type Body, type Stand } from './declutter.ts'
import type { Drawing } from './drawing.ts'
import type { Rect } from './labels.ts'
import { SEAL_RADIUS, SHAPE_STEP } from './marks.ts'
import { markOf, type AccountMark, type SiteMark, type SitePlace, type StateMark } from './picture.ts'
import { PLACES, SEALS, tierAt, type Side } from './places.ts'
import type { Scene } from './scene.ts'
import { drawPlate, PLATE_HEIGHT } from './words.ts'

export const siteKey = ({ provider, state }: SitePlace): string => `${provider}:${state}`
export const sealKey = (state: string): string => `seal:${state}`

/** From a cabinet's pin to the near end of its plate, and to the middle of its first account; a row has three. */
export const TO_PLATE = 17.5
export const TO_ACCOUNT = 27
export const ROW = 3
export const ROW_STEP = 20.5
export const PLATE_Y = -27
export const ACCOUNT_Y = -9
export const SIDES: Record<Side, readonly [Side, Side]> = { left: ['left', 'right'], right: ['right', 'left'] }
export const turnOf = (side: Side): 1 | -1 => (side === 'right' ? 1 : -1)

/** A box by its ends, in pixels at mark scale 1; `turn` mirrors it. */
export function boxOf(m: number, turn: 1 | -1, from: number, to: number, top: number, bottom: number): Rect {
  return { x: (turn === 1 ? from : -to) * m, y: top * m, width: (to - from) * m, height: (bottom - top) * m }
}

export const accountsAt = ({ picture, layers }: Scene, site: SitePlace): readonly AccountMark[] =>
  layers.data ? picture.accounts.filter(one => one.site.provider === site.provider && one.site.state === site.state) : []

/** Does the place always carry its name? Where there is little room only what is the viewer's does. */
export function isNamed({ picture, layers, sparse }: Scene, site: SiteMark): boolean {
  if (!layers.names) return false
  return !sparse || site.mine || picture.accounts.some(account => account.mine && siteKey(account.site) === siteKey(site))
}

/** Is it what somebody looks at now? */
export function isLookedAt({ picture }: Scene, site: SiteMark): boolean {
  const looked = [picture.selected, picture.focus]
  return (
    looked.includes(markOf.site(site.provider, site.state)) ||
    picture.accounts.some(account => siteKey(account.site) === siteKey(site) && looked.includes(markOf.account(account.handle)))
  )
}

export const plateOf = ({ measure }: Scene, site: SiteMark, side: Side): Drawing =>
  drawPlate(PLACES[site.state][site.provider].city, side, site.mine, measure)
export const plateWidth = (scene: Scene, site: SiteMark): number => {
  const { left, right } = plateOf(scene, site, 'right')
  return right - left - 4
}

export function bodyOfSeal({ camera, markScale: m }: Scene, state: StateMark): Body {
  const { at, spots } = SEALS[state.id]
  const from = { x: at.x * camera.scale, y: at.y * camera.scale }
  const { dx, dy } = spots[tierAt(camera.scale, m)]
  const r = SEAL_RADIUS + 6
  const boxes = [boxOf(m, 1, -r, r, -r, r)]
  if (state.demand !== null) boxes.push(boxOf(m, 1, 8, 29, -29, -6))
  return { id: sealKey(state.id), from, wish: { x: from.x + dx * m, y: from.y + dy * m }, ways: [boxes] }
}

export function bodyOfSite(scene: Scene, site: SiteMark): Body {
  const { camera, markScale: m } = scene
  const { at, spots } = PLACES[site.state][site.provider]
  const { dx, dy, side } = spots[tierAt(camera.scale, m)]
  const from = { x: at.x * camera.scale, y: at.y * camera.scale }
  const accounts = accountsAt(scene, site).length
  const named = isNamed(scene, site)
  const width = named ? plateWidth(scene, site) : 0
  // A bare cabinet looks the same either way.
  const sides = named || accounts > 0 ? SIDES[side] : [side]
  const ways = sides.map(each => {
    const turn = turnOf(each)
    const boxes = [boxOf(m, turn, site.warned ? -21 : -17, 17, site.warned ? -45 : -42, 3)]
    if (named)
      boxes.push(boxOf(m, turn, TO_PLATE - 1, TO_PLATE + width + 1.5, PLATE_Y - PLATE_HEIGHT / 2 - 1, PLATE_Y + PLATE_HEIGHT / 2 + 1))
    for (let first = 0; first < accounts; first += ROW) {
      const last = TO_ACCOUNT + (Math.min(ROW, accounts - first) - 1) * SHAPE_STEP
      const y = ACCOUNT_Y + (first / ROW) * ROW_STEP
      boxes.push(boxOf(m, turn, TO_ACCOUNT - 10, last + 11, y - 9.5, y + 11))
    }
    return boxes
  })
  return { id: siteKey(site), from, wish: { x: from.x + dx * m, y: from.y + dy * m }, ways }
}

/** Stands do not change while the map slides: what was found is kept for the last few scales and pictures. */
const KEPT = 24
const kept = new Map<string, ReadonlyMap<string, Stand>>()

export function standsOf(bodies: readonly Body[]): ReadonlyMap<string, Stand> {
  const key = bodies
    .map(({ id, wish, ways }) => `${id} ${wish.x} ${wish.y} ${ways[0]?.map(box => `${box.x},${box.y},${box.width}`).join()}`)
    .join('|')
  const known = kept.get(key)
  if (known !== undefined) return known
  const stands = standApart(bodies)
  kept.set(key, stands)
  for (const old of kept.keys()) if (kept.size > KEPT) kept.delete(old)
  return stands
}
