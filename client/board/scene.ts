/** What a layout is made from and what it is made of. */
import type { Camera, Window } from './camera.ts'
import type { Handle } from '../../shared/names.ts'
import type { Drawing, Measure } from './drawing.ts'
import type { Point } from './lens.ts'
import type { Theme } from './livery.ts'
import type { MarkId, Picture } from './picture.ts'
import type { SeaKey } from './places.ts'

export const LAYERS = ['regimes', 'data', 'arms', 'treaties', 'names'] as const
export type Layer = (typeof LAYERS)[number]
export type Layers = Record<Layer, boolean>
export const ALL_LAYERS: Layers = { regimes: true, data: true, arms: true, treaties: true, names: true }

/** How an animation differs from the picture at this instant; what is left out is as drawn. */
export interface Tweak {
  /** How much of a sleeve is out, or how far an envelope is, 0 to 1. */
  readonly extent?: number
  readonly alpha?: number
  readonly scale?: number
  readonly dx?: number
  readonly dy?: number
}
export type Tweaks = ReadonlyMap<MarkId, Tweak>

/** What is being carried over the map: a shape on its way to `over`, or to nothing yet. */
export interface Ghost {
  readonly handle: Handle
  readonly at: Point
  readonly over: MarkId | null
}

export interface Scene {
  readonly picture: Picture
  readonly camera: Camera
  readonly window: Window
  /** 1 on a desktop, smaller on a phone, larger on a projector. */
  readonly markScale: number
  readonly theme: Theme
  readonly layers: Layers
  /** A phone names only the viewer's places and the selected one. */
  readonly sparse: boolean
  readonly tweaks: Tweaks
  /** The mark the keyboard is on: it gets a ring. */
  readonly cursor: MarkId | null
  readonly ghost: Ghost | null
  readonly measure: Measure
  readonly seaNames: Record<SeaKey, string>
}

export interface Stroke {
  readonly color: string
  readonly width: number
  readonly dash?: readonly number[]
  readonly round?: boolean
}

/** Bottom to top. Hands lie above cabinets so that a pointing finger always reads. */
export const DEPTH = {
  sea: 0,
  name: 1,
  leader: 2,
  route: 3,
  treaty: 3.5,
  sleeve: 4,
  seal: 5,
  cabinet: 5.5,
  hand: 6,
  token: 7,
  plate: 8,
  grip: 8.5,
  pill: 9,
  stamp: 10,
  cursor: 11,
  ghost: 12,
} as const

/** A line of points [x, y, x, y, ...], stroked several times over: the stripes of a sleeve are its strokes. */
export interface Line {
  readonly id: string
  readonly mark: MarkId | null
  readonly points: readonly number[]
  readonly strokes: readonly Stroke[]
  readonly alpha: number
  readonly depth: number
}

/** A drawing at a place. */
export interface Spot {
  readonly id: string
  readonly mark: MarkId | null
  readonly drawing: Drawing
  readonly x: number
  readonly y: number
  readonly rotation: number
  readonly scale: number
  readonly alpha: number
  readonly depth: number
  /** Mirrors the drawing top to bottom, so that a hand's thumb stays on top when it reaches to the left. */
  readonly flip: boolean
}

export interface Layout {
  readonly lines: readonly Line[]
  readonly spots: readonly Spot[]
  /** The middle of every mark, where a click on it lands. */
  readonly anchors: ReadonlyMap<MarkId, Point>
}

/** Collects the pieces of a layout; dimming and animation are applied here so that no part can forget them. */
export class Sheet {
  readonly lines: Line[] = []
  readonly spots: Spot[] = []
  readonly anchors = new Map<MarkId, Point>()
  readonly scene: Scene
  readonly bright: ReadonlySet<MarkId> | null

  constructor(scene: Scene, bright: ReadonlySet<MarkId> | null) {
    this.scene = scene
    this.bright = bright
  }

  tweakOf(mark: MarkId | null): Tweak {
    return (mark === null ? undefined : this.scene.tweaks.get(mark)) ?? {}
  }

  private alphaOf(mark: MarkId | null): number {
    const dim = this.bright !== null && mark !== null && !this.bright.has(mark) ? 0.25 : 1
    return dim * (this.tweakOf(mark).alpha ?? 1)
  }

  spot(
    id: string,
    mark: MarkId | null,
    drawing: Drawing,
    at: Point,
    depth: number,
    more: Partial<Pick<Spot, 'rotation' | 'scale' | 'alpha' | 'flip'>> = {},
  ): void {
    const { dx = 0, dy = 0, scale = 1 } = this.tweakOf(mark)
    this.spots.push({
      id,
      mark,
      drawing,
      depth,
      x: at.x + dx,
      y: at.y + dy,
      rotation: more.rotation ?? 0,
      flip: more.flip ?? false,
      scale: this.scene.markScale * (more.scale ?? 1) * scale,
      alpha: (more.alpha ?? 1) * this.alphaOf(mark),
    })
  }

  line(id: string, mark: MarkId | null, points: readonly number[], strokes: readonly Stroke[], depth: number, alpha = 1): void {
    const m = this.scene.markScale
    const scaled =
      m === 1
        ? strokes
        : strokes.map(stroke => ({
            ...stroke,
            width: stroke.width * m,
            ...(stroke.dash === undefined ? {} : { dash: stroke.dash.map(d => d * m) }),
          }))
    this.lines.push({ id, mark, points, strokes: scaled, depth, alpha: alpha * this.alphaOf(mark) })
  }
}
