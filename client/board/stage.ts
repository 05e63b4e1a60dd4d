/**
 * The board without its painter: picture, layout, and what plays. Phaser and the simple map both stand on it, so that they
 * answer the same calls in the same way. It does nothing on its own: it asks for a frame when something changed. Its eye
 * moves the camera, its pointer hovers, picks and carries.
 */
import { toSheet, type Camera, type Insets, type Window } from './camera.ts'
import type { Measure } from './drawing.ts'
import { layOut } from './layout.ts'
import type { Point } from './lens.ts'
import type { Theme } from './livery.ts'
import { after, type Moment } from './moments.ts'
import { trackOf, type Instant } from './motion.ts'
import { EMPTY, markOf, type MarkId, type Picture } from './picture.ts'
import { SEA_NAMES, type Region, type SeaKey } from './places.ts'
import { stateAt, type Shapes, type Wipe } from './regimes.ts'
import { ALL_LAYERS, type Layer, type Layers, type Layout, type Tweak } from './scene.ts'
import { Eye, type Sight } from './stage-eye.ts'
import { Pointer, type Ground } from './stage-pointer.ts'

/** How the board lies in the screen; it changes when the window does. */
export interface Arrangement {
  readonly insets?: Insets
  /** 1 on a desktop, 0.92 on a phone, 1.75 on a projector (labels of 20 px). */
  readonly markScale?: number
  /** Little room: only the viewer's places and the selected one carry names, and a playback shows where it plays. */
  readonly sparse?: boolean
  /** What is shown at first and by `fit()`. */
  readonly home?: Region
  /** Marks that are shown instead, while an order about them is written; none: the home. */
  readonly about?: readonly MarkId[]
}
export interface BoardOptions extends Arrangement {
  readonly reducedMotion?: boolean
  readonly seaNames?: Record<SeaKey, string>
  /** Keyboard, wheel and pointer; false for a picture nobody touches. */
  readonly touchable?: boolean
}

export interface PlayOptions {
  /** 2 plays twice as fast. */
  readonly speed?: number
  /** Moves the camera first, if need be, so that all that plays lies in the free part of the window. */
  readonly inSight?: boolean
  /** Told as each moment begins that is not skipped, and for how many ms it moves: sounds hang on it. */
  readonly onMoment?: (moment: Moment, ms: number) => void
}

const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 }
const NONE: readonly MarkId[] = []
const STILL: ReadonlyMap<MarkId, Tweak> = new Map()

export class Stage implements Sight, Ground {
  picture: Picture = EMPTY
  theme: Theme
  layers: Layers = ALL_LAYERS
  wipe: Wipe | null = null
  readonly shapes: Shapes
  readonly eye: Eye
  readonly pointer: Pointer
  private options: BoardOptions
  private readonly measure: Measure
  private readonly askForFrame: () => void
  isReduced: boolean
  private tweaks = new Map<MarkId, Tweak>()
  private laidOut: Layout | null = null
  private running: { end: () => void } | null = null
  private skipping = false
  private queue: Promise<void> = Promise.resolve()

  constructor(
    shapes: Shapes,
    theme: Theme,
    size: { width: number; height: number },
    options: BoardOptions,
    measure: Measure,
    askForFrame: () => void,
  ) {
    this.shapes = shapes
    this.theme = theme
    this.options = options
    this.measure = measure
    this.askForFrame = askForFrame
    this.isReduced = options.reducedMotion ?? false
    this.pointer = new Pointer(this)
    this.eye = new Eye(this, { ...size, insets: options.insets ?? NO_INSETS })
  }

  get camera(): Camera {
    return this.eye.camera
  }
  get window(): Window {
    return this.eye.window
  }
  get markScale(): number {
    return this.options.markScale ?? 1
  }
  get home(): Region {
    return this.options.home ?? 'field'
  }
  get about(): readonly MarkId[] {
    return this.options.about ?? NONE
  }
  get isSparse(): boolean {
    return this.options.sparse ?? false
  }

  changed(): void {
    this.laidOut = null
    this.askForFrame()
  }

  /** The layout of this instant, made once however often it is asked for. */
  layout(): Layout {
    this.laidOut ??= this.layOut(this.focused(this.picture), this.camera, this.tweaks)
    return this.laidOut
  }

  /** The picture as it is looked at: hovering counts as focus where the picture sets none. */
  private focused(picture: Picture): Picture {
    const focus = picture.focus ?? this.pointer.hovered ?? this.pointer.cursor
    return focus === picture.focus ? picture : { ...picture, focus }
  }

  /** A picture as it would lie under a camera. */
  layOut(picture: Picture, camera: Camera, tweaks: ReadonlyMap<MarkId, Tweak> = STILL): Layout {
    const { window, theme, layers, measure, markScale, isSparse } = this
    const { cursor, ghost } = this.pointer
    const { seaNames = SEA_NAMES } = this.options
    return layOut({ picture, camera, window, theme, layers, measure, tweaks, markScale, sparse: isSparse, seaNames, cursor, ghost })
  }

  /** The state whose ground a point is; null on the sea. */
  groundAt(point: Point): MarkId | null {
    const state = stateAt(this.shapes, toSheet(this.camera, this.window, point))
    return state === null || !this.picture.states.some(({ id }) => id === state) ? null : markOf.state(state)
  }

  draw(picture: Picture): void {
    if (picture === this.picture) return
    const last = this.picture
    this.picture = picture
    this.laidOut = null
    const { cursor } = this.pointer
    if (cursor !== null && !this.layout().anchors.has(cursor)) this.pointer.cursor = null
    this.changed()
    this.eye.pictureCame(last)
  }

  play(moments: readonly Moment[], { speed = 1, inSight = false, onMoment }: PlayOptions = {}): Promise<void> {
    // Two calls play one after the other: nobody's moments are lost or mixed.
    this.queue = this.queue.then(async () => {
      this.skipping = false
      if (inSight) {
        const at = this.eye.follow(moments)
        if (at !== null) await this.run({ kind: 'look', at }, speed)
        this.eye.keepCourse()
      }
      for (const moment of moments) {
        if (this.skipping) this.picture = after(this.picture, moment)
        else await this.run(moment, speed, onMoment)
      }
      this.changed()
    })
    return this.queue
  }

  skip(): void {
    this.skipping = true
    this.running?.end()
  }

  private lengthIn(picture: Picture, mark: MarkId): number {
    const points = this.layOut(picture, this.camera).lines.find(({ id }) => id === mark)?.points ?? []
    let length = 0
    for (let i = 0; i + 3 < points.length; i += 2)
      length += Math.hypot((points[i + 2] ?? 0) - (points[i] ?? 0), (points[i + 3] ?? 0) - (points[i + 1] ?? 0))
    return length
  }

  private run(moment: Moment, speed: number, onMoment?: PlayOptions['onMoment']): Promise<void> {
    const track = trackOf(moment, {
      picture: this.picture,
      reduced: this.isReduced,
      camera: this.camera,
      lengthIn: (picture, mark) => this.lengthIn(picture, mark),
      aim: at => (typeof at === 'string' ? this.eye.aimAtRegion(at) : 'scale' in at ? at : this.eye.aimAtMarks(at)),
    })
    const ms = track.ms / speed
    onMoment?.(moment, ms)
    this.picture = track.during
    const show = ({ tweaks, wipe, camera }: Instant): void => {
      this.tweaks = new Map(tweaks)
      this.wipe = wipe ?? null
      if (camera !== undefined) this.eye.put(camera)
      this.changed()
    }
    return new Promise(resolve => {
      const start = performance.now()
      let request = 0
      const end = (): void => {
        cancelAnimationFrame(request)
        clearTimeout(late)
        this.running = null
        // A picture drawn meanwhile is newer than this moment's end.
        if (this.picture === track.during) this.picture = track.end
        const { camera } = track.at(1)
        show({ tweaks: [], ...(camera === undefined ? {} : { camera }) })
        resolve()
      }
      const step = (): void => {
        const t = ms <= 0 ? 1 : (performance.now() - start) / ms
        if (t >= 1) return end()
        show(track.at(t))
        request = requestAnimationFrame(step)
      }
      this.running = { end }
      // A hidden tab gets no animation frames, but the story must go on.
      const late = setTimeout(end, ms + 400)
      step()
    })
  }

  setLayer(layer: Layer, on: boolean): void {
    this.layers = { ...this.layers, [layer]: on }
    this.changed()
  }

  setTheme(theme: Theme): void {
    this.theme = theme
    this.changed()
  }

  resize(size: { width: number; height: number }): void {
    this.eye.setWindow({ ...this.window, ...size })
  }

  arrange(arrangement: Arrangement): void {
    const last = this.about
    this.options = { ...this.options, ...arrangement }
    this.eye.arrange({ ...this.window, insets: arrangement.insets ?? this.window.insets }, last)
  }
}
