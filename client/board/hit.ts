/** What lies under a finger, and what lies next to a mark. */
import type { Point } from './lens.ts'
import { markOf, readMark, siteOf, type MarkId, type Picture, type SitePlace } from './picture.ts'
import type { Layout, Line, Spot } from './scene.ts'

function distanceToSpot({ drawing, x, y, scale }: Spot, point: Point): number {
  const dx = Math.max(x + (drawing.left + 3) * scale - point.x, 0, point.x - x - (drawing.right - 3) * scale)
  const dy = Math.max(y + (drawing.top + 3) * scale - point.y, 0, point.y - y - (drawing.bottom - 3) * scale)
  return Math.hypot(dx, dy)
}

function distanceToLine({ points }: Line, { x, y }: Point): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i + 3 < points.length; i += 2) {
    const ax = points[i] ?? 0
    const ay = points[i + 1] ?? 0
    const bx = points[i + 2] ?? 0
    const by = points[i + 3] ?? 0
    const length = (bx - ax) ** 2 + (by - ay) ** 2
    const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length))
    least = Math.min(least, Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay)))
  }
  return least
}

const canPick = (mark: MarkId | null): mark is MarkId => mark !== null && readMark(mark) !== null

/** The topmost mark at a point; `slop` is how far beside it one may click (a finger needs more than a mouse). */
export function markAt(layout: Layout, point: Point, slop: number): MarkId | null {
  let best: { mark: MarkId; cost: number } | null = null
  const consider = (mark: MarkId, distance: number, reach: number, depth: number): void => {
    if (distance > reach) return
    const cost = distance * 10 - depth
    if (best === null || cost < best.cost) best = { mark, cost }
  }
  for (const spot of layout.spots) {
    // A state's name is as wide as the country: the country itself answers there.
    if (canPick(spot.mark) && !spot.id.startsWith('name:')) consider(spot.mark, distanceToSpot(spot, point), slop, spot.depth)
  }
  for (const line of layout.lines) {
    if (line.id === line.mark && canPick(line.mark)) consider(line.mark, Math.max(0, distanceToLine(line, point) - 7), slop / 2, line.depth)
  }
  return (best as { mark: MarkId; cost: number } | null)?.mark ?? null
}

/** The data centre at a point: its cabinet and name, what lies on it, or a cabinet not further off than `reach`. */
export function siteAt(layout: Layout, picture: Picture, point: Point, reach: number): SitePlace | null {
  const mark = markAt(layout, point, 3)
  const pick = mark === null ? null : readMark(mark)
  if (pick?.what === 'site') return pick
  if (pick?.what === 'account') return siteOf(picture, { at: 'account', handle: pick.handle })
  const away = (site: SitePlace): number => {
    const at = layout.anchors.get(markOf.site(site.provider, site.state))
    return at === undefined ? Number.POSITIVE_INFINITY : Math.hypot(at.x - point.x, at.y - point.y)
  }
  const nearest = picture.sites.toSorted((a, b) => away(a) - away(b))[0]
  return nearest !== undefined && away(nearest) <= reach ? nearest : null
}

export type Direction = 'left' | 'right' | 'up' | 'down'
const TOWARDS: Record<Direction, Point> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
}

/** The pickable mark next to `from` in a direction: near counts, straight ahead counts more. Null where there is none. */
export function nextMark(anchors: ReadonlyMap<MarkId, Point>, from: Point, direction: Direction, not: MarkId | null): MarkId | null {
  const ahead = TOWARDS[direction]
  let best: { mark: MarkId; cost: number } | null = null
  for (const [mark, at] of anchors) {
    if (mark === not || readMark(mark) === null) continue
    const dx = at.x - from.x
    const dy = at.y - from.y
    const forward = dx * ahead.x + dy * ahead.y
    if (forward < 1) continue
    const aside = Math.abs(dx * ahead.y) + Math.abs(dy * ahead.x)
    if (aside > forward * 2.5) continue
    const cost = forward + aside * 2
    if (best === null || cost < best.cost) best = { mark, cost }
  }
  return best?.mark ?? null
}
