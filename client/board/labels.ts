/** Finds room for words: pure, greedy, and the same for the same input. */
export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export function overlap(a: Rect, b: Rect): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return width > 0 && height > 0 ? width * height : 0
}

/** Small boxes along a line of points [x, y, x, y, ...]: what keeps words off it. */
export function boxesAlong(points: readonly number[]): Rect[] {
  const boxes: Rect[] = []
  for (let i = 0; i + 3 < points.length; i += 2) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = points.slice(i, i + 4)
    const steps = Math.ceil(Math.hypot(x1 - x0, y1 - y0) / 8)
    for (let step = 0; step <= steps; step++) {
      const t = steps === 0 ? 0 : step / steps
      boxes.push({ x: x0 + (x1 - x0) * t - 2, y: y0 + (y1 - y0) * t - 2, width: 4, height: 4 })
    }
  }
  return boxes
}

export interface Wish {
  readonly id: string
  readonly width: number
  readonly height: number
  /** Middles to try, the best first. */
  readonly places: readonly { readonly x: number; readonly y: number }[]
  /** What each further place costs, in covered pixels: little for what would rather stray than cover anything. */
  readonly stray?: number
}
export interface Settled {
  readonly id: string
  readonly x: number
  readonly y: number
}

const STRAY = 6

/**
 * Gives every wish the first of its places that touches nothing, or the one that covers least. Labels settled earlier are
 * obstacles for later ones, so what matters most comes first in `wishes`.
 */
export function settle(wishes: readonly Wish[], obstacles: readonly Rect[], bounds: Rect): Settled[] {
  const taken = [...obstacles]
  return wishes.flatMap(wish => {
    let best: { x: number; y: number; cost: number } | null = null
    for (const [rank, { x, y }] of wish.places.entries()) {
      const rect = { x: x - wish.width / 2, y: y - wish.height / 2, width: wish.width, height: wish.height }
      const outside = wish.width * wish.height - overlap(rect, bounds)
      // A later place costs a little, so that a label does not jump away for one pixel of overlap.
      const cost = taken.reduce((sum, other) => sum + overlap(rect, other), 0) + outside * 2 + rank * (wish.stray ?? STRAY)
      if (best === null || cost < best.cost) best = { x, y, cost }
    }
    if (best === null) return []
    taken.push({ x: best.x - wish.width / 2, y: best.y - wish.height / 2, width: wish.width, height: wish.height })
    return [{ id: wish.id, x: best.x, y: best.y }]
  })
}

/** The first of its places where a wish lies wholly in `bounds` and touches nothing; null where there is none. */
export function findRoom({ width, height, places }: Wish, obstacles: readonly Rect[], bounds: Rect): Rect | null {
  for (const place of places) {
    const rect = { x: place.x - width / 2, y: place.y - height / 2, width, height }
    const isInside =
      rect.x >= bounds.x && rect.y >= bounds.y && rect.x + width <= bounds.x + bounds.width && rect.y + height <= bounds.y + bounds.height
    if (isInside && obstacles.every(other => overlap(rect, other) === 0)) return rect
  }
  return null
}
