/** The countries: their shapes, which laws hatch them, and which one lies under a point. */
import type { Law, StateId } from '../../shared/names.ts'
import { STATES } from '../../shared/names.ts'
import { toScreen, type Camera, type Window } from './camera.ts'
import { hatchTile } from './hatch.ts'
import type { Point } from './lens.ts'
import { MARKER, SHEET_INK, type Theme } from './livery.ts'
import { markOf, type Picture } from './picture.ts'
import { COUNTRIES } from './places.ts'

/** Outlines by ISO number: rings of [x, y, x, y, ...] in pixels of the sheet. */
export type Shapes = Readonly<Record<string, readonly (readonly number[])[]>>

/** A change of laws that is just being wiped over a state. */
export interface Wipe {
  readonly state: StateId
  readonly laws: readonly Law[]
  /** 0: nothing of the new laws shows; 1: all. */
  readonly progress: number
}

export function ringsOf(shapes: Shapes, state: StateId): readonly (readonly number[])[] {
  return COUNTRIES[state].flatMap(country => shapes[country] ?? [])
}

function isInside(ring: readonly number[], { x, y }: Point): boolean {
  let inside = false
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    const xi = ring[i] ?? 0
    const yi = ring[i + 1] ?? 0
    const xj = ring[j] ?? 0
    const yj = ring[j + 1] ?? 0
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside
  }
  return inside
}

/** The state on whose soil a point of the sheet lies, or null. */
export function stateAt(shapes: Shapes, point: Point): StateId | null {
  return STATES.find(state => ringsOf(shapes, state).some(ring => isInside(ring, point))) ?? null
}

/** The rings of a state as an SVG path in pixels of the sheet. */
export function outlineOf(shapes: Shapes, state: StateId): string {
  return ringsOf(shapes, state)
    .map(ring => `M${ring.join(' ')}Z`)
    .join('')
}

const paths = new WeakMap<Shapes, Map<StateId, Path2D>>()
function pathOf(shapes: Shapes, state: StateId): Path2D {
  const known = paths.get(shapes) ?? new Map<StateId, Path2D>()
  paths.set(shapes, known)
  const path = known.get(state) ?? new Path2D(outlineOf(shapes, state))
  known.set(state, path)
  return path
}

function extentOf(shapes: Shapes, state: StateId): { left: number; right: number } {
  const xs = ringsOf(shapes, state).flatMap(ring => ring.filter((_, i) => i % 2 === 0))
  return { left: Math.min(...xs), right: Math.max(...xs) }
}

/** Paints laws, highlights and borders of the states on a canvas as large as the window. */
export function paintRegimes(
  context: CanvasRenderingContext2D,
  shapes: Shapes,
  picture: Picture,
  camera: Camera,
  window: Window,
  theme: Theme,
  ratio: number,
  showLaws: boolean,
  wipe: Wipe | null,
): void {
  const origin = toScreen(camera, window, { x: 0, y: 0 })
  const toSheet = (): void => context.setTransform(camera.scale * ratio, 0, 0, camera.scale * ratio, origin.x * ratio, origin.y * ratio)
  const hatch = (state: StateId, laws: readonly Law[]): void => {
    if (laws.length === 0) return
    const pattern = context.createPattern(hatchTile(laws, theme, ratio), 'repeat')
    if (pattern === null) return
    // The hatching keeps its density while the sheet grows, but stays fixed to the sheet while it slides.
    pattern.setTransform(new DOMMatrix([1 / (camera.scale * ratio), 0, 0, 1 / (camera.scale * ratio), 0, 0]))
    context.fillStyle = pattern
    context.fill(pathOf(shapes, state))
  }
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.clearRect(0, 0, context.canvas.width, context.canvas.height)
  toSheet()
  for (const state of picture.states) {
    const path = pathOf(shapes, state.id)
    if (showLaws) {
      hatch(state.id, state.laws)
      if (wipe !== null && wipe.state === state.id) {
        const { left, right } = extentOf(shapes, state.id)
        context.save()
        context.beginPath()
        context.rect(left, 0, (right - left) * wipe.progress, 2000)
        context.clip()
        hatch(state.id, wipe.laws)
        context.restore()
      }
    }
    const highlit = state.highlight || picture.selected === markOf.state(state.id)
    if (highlit) {
      context.globalAlpha = theme === 'day' ? 0.55 : 0.28
      context.fillStyle = MARKER
      context.fill(path)
      context.globalAlpha = 1
    }
    context.strokeStyle = highlit ? SHEET_INK[theme].outline : SHEET_INK[theme].border
    context.lineWidth = (highlit ? 2 : 0.8) / camera.scale
    context.lineJoin = 'round'
    context.stroke(path)
  }
  context.setTransform(1, 0, 0, 1, 0, 0)
}
