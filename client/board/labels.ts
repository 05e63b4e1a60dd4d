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

export interface Wish {
  readonly id: string
  readonly width: number
  readonly height: number
  /** Middles to try, the best first. */
  readonly places: readonly { readonly x: number; readonly y: number }[]
}
export interface Settled {
  readonly id: string
  readonly x: number
  readonly y: number
}

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
      const cost = taken.reduce((sum, other) => sum + overlap(rect, other), 0) + outside * 2 + rank * 6
      if (best === null || cost < best.cost) best = { x, y, cost }
    }
    if (best === null) return []
    taken.push({ x: best.x - wish.width / 2, y: best.y - wish.height / 2, width: wish.width, height: wish.height })
    return [{ id: wish.id, x: best.x, y: best.y }]
  })
}
