/**
 * The board without its painter: picture, camera, animation, picking. Phaser and the simple map both stand on it, so that
 * they answer the same calls in the same way. It does nothing on its own: it asks for a frame when something changed.
 */
import {
  clamp,
  frame,
  mixCameras,
  MOST_ZOOM,
  panBy,
  toScreen,
  toSheet,
  zoomAt,
  type Box,
  type Camera,
  type Insets,
  type Window,
} from './camera.ts'
import type { Measure } from './drawing.ts'
import { markAt, nextMark, type Direction } from './hit.ts'
import { layOut } from './layout.ts'
import type { Point } from './lens.ts'
import type { Theme } from './livery.ts'
import { after, type Moment } from './moments.ts'
import { easeOut, trackOf, type Instant } from './motion.ts'
import { EMPTY, markOf, readMark, type MarkId, type Pick, type Picture } from './picture.ts'
import { REGIONS, SEA_NAMES, type Region, type SeaKey } from './places.ts'
import { stateAt, type Shapes, type Wipe } from './regimes.ts'
import { ALL_LAYERS, type Layer, type Layers, type Layout, type Tweak } from './scene.ts'

export interface BoardOptions {
  readonly insets?: Insets
  /** 1 on a desktop, 0.92 on a phone, 1.75 on a projector (labels of 20 px). */
  readonly markScale?: number
  /** Only the viewer's places and the selected one carry names (phones). */
  readonly sparse?: boolean
  readonly reducedMotion?: boolean
  readonly seaNames?: Record<SeaKey, string>
  /** What is shown at first and by `fit()`. */
  readonly home?: Region
  /** Keyboard, wheel and pointer; false for a picture nobody touches. */
  readonly touchable?: boolean
}

export interface PlayOptions {
  /** 2 plays twice as fast. */
  readonly speed?: number
  /** Told before each moment begins: captions and sounds hang on it. */
  readonly onMoment?: (moment: Moment, index: number) => void
}

/** What callers may do with a board, whichever way it is painted. */
export interface Board {
  draw(picture: Picture): void
  /** Plays moments one after another; ends with the picture after the last, also when skipped. */
  play(moments: readonly Moment[], options?: PlayOptions): Promise<void>
  skip(): void
  readonly picture: Picture
  onPick(listener: (pick: Pick) => void): () => void
  /** Pointer or keyboard came to lie on a mark (null: on none). */
  onHover(listener: (mark: MarkId | null) => void): () => void
  zoomIn(): void
  zoomOut(): void
  fit(region?: Region): void
  lookAt(marks: readonly MarkId[]): void
  /** Moves the keyboard's cursor to the nearest mark that way and returns it. */
  nearest(direction: Direction): MarkId | null
  /** Picks what the keyboard's cursor is on. */
  pickCursor(): void
  clearFocus(): void
  /** The middle of a mark in CSS pixels from the top left of the board; null where it is not drawn. */
  screenOf(mark: MarkId): Point | null
  /** What a click at a point of the board would pick: tests find a free spot with it. */
  markAtPoint(point: Point): MarkId | null
  readonly layers: Layers
  setLayer(layer: Layer, on: boolean): void
  setTheme(theme: Theme): void
  setInsets(insets: Insets): void
  setReducedMotion(reduced: boolean): void
  resize(): void
  /** Frames painted so far; it stands still while nothing changes. */
  readonly frames: number
  destroy(): void
}

const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 }
const FOCUS_SLOP = 3
const ZOOM_STEP = 1.5
const FLIGHT_MS = 420

export class Stage {
  picture: Picture = EMPTY
  camera: Camera
  window: Window
  theme: Theme
  layers: Layers = ALL_LAYERS
  wipe: Wipe | null = null
  /** The mark the keyboard is on. */
  cursor: MarkId | null = null
  readonly shapes: Shapes
  private readonly options: BoardOptions
  private readonly measure: Measure
  private readonly askForFrame: () => void
  private reduced: boolean
  private hovered: MarkId | null = null
  private tweaks = new Map<MarkId, Tweak>()
  private atHome = true
  private laidOut: Layout | null = null
  private running: { end: () => void } | null = null
  private skipping = false
  private flight = 0
  private queue: Promise<void> = Promise.resolve()
  private readonly pickListeners = new Set<(pick: Pick) => void>()
  private readonly hoverListeners = new Set<(mark: MarkId | null) => void>()

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
    this.reduced = options.reducedMotion ?? false
    this.window = { ...size, insets: options.insets ?? NO_INSETS }
    this.camera = this.home()
  }

  private home(): Camera {
    return clamp(frame(this.window, REGIONS[this.options.home ?? 'field']), this.window)
  }

  changed(): void {
    this.laidOut = null
    this.askForFrame()
  }

  /** The layout of this instant, made once however often it is asked for. */
  layout(): Layout {
    this.laidOut ??= this.layOutPicture(this.focused(this.picture), this.tweaks)
    return this.laidOut
  }

  /** The picture as it is looked at: hovering counts as focus where the picture sets none. */
  private focused(picture: Picture): Picture {
    const focus = picture.focus ?? this.hovered ?? this.cursor
    return focus === picture.focus ? picture : { ...picture, focus }
  }

  private layOutPicture(picture: Picture, tweaks: ReadonlyMap<MarkId, Tweak>): Layout {
    const { camera, window, theme, layers, measure } = this
    const { sparse = false, seaNames = SEA_NAMES } = this.options
    return layOut({
      picture,
      camera,
      window,
      theme,
      layers,
      measure,
      tweaks,
      markScale: this.markScale,
      sparse,
      seaNames,
      cursor: this.cursor,
    })
  }

  draw(picture: Picture): void {
    if (picture === this.picture) return
    this.picture = picture
    if (this.cursor !== null && !this.layoutHas(this.cursor)) this.cursor = null
    this.changed()
  }

  private layoutHas(mark: MarkId): boolean {
    this.laidOut = null
    return this.layout().anchors.has(mark)
  }

  play(moments: readonly Moment[], { speed = 1, onMoment }: PlayOptions = {}): Promise<void> {
    // Two calls play one after the other: nobody's moments are lost or mixed.
    this.queue = this.queue.then(async () => {
      this.skipping = false
      for (const [index, moment] of moments.entries()) {
        onMoment?.(moment, index)
        if (this.skipping) this.picture = after(this.picture, moment)
        else await this.run(moment, speed)
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
    const points = this.layOutPicture(picture, new Map()).lines.find(({ id }) => id === mark)?.points ?? []
    let length = 0
    for (let i = 0; i + 3 < points.length; i += 2)
      length += Math.hypot((points[i + 2] ?? 0) - (points[i] ?? 0), (points[i + 3] ?? 0) - (points[i + 1] ?? 0))
    return length
  }

  private run(moment: Moment, speed: number): Promise<void> {
    const track = trackOf(moment, {
      picture: this.picture,
      reduced: this.reduced,
      camera: this.camera,
      lengthIn: (picture, mark) => this.lengthIn(picture, mark),
      aim: at => (typeof at === 'string' ? this.aimAtRegion(at) : this.aimAtMarks(at)),
    })
    const ms = track.ms / speed
    this.picture = track.during
    const show = ({ tweaks, wipe, camera }: Instant): void => {
      this.tweaks = new Map(tweaks)
      this.wipe = wipe ?? null
      if (camera !== undefined) {
        this.camera = camera
        this.atHome = false
      }
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

  private aimAtRegion(region: Region): Camera {
    return clamp(frame(this.window, REGIONS[region]), this.window)
  }

  private aimAtMarks(marks: readonly MarkId[]): Camera {
    const points = marks.flatMap(mark => {
      const at = this.layout().anchors.get(mark)
      return at === undefined ? [] : [toSheet(this.camera, this.window, at)]
    })
    if (points.length === 0) return this.camera
    const xs = points.map(({ x }) => x)
    const ys = points.map(({ y }) => y)
    // Never closer than this many pixels of the sheet around a mark, or the neighbours are lost from sight.
    const margin = 90
    const box: Box = {
      x: Math.min(...xs) - margin,
      y: Math.min(...ys) - margin,
      width: Math.max(...xs) - Math.min(...xs) + margin * 2,
      height: Math.max(...ys) - Math.min(...ys) + margin * 2,
    }
    return clamp(frame(this.window, box), this.window)
  }

  lookAt(marks: readonly MarkId[]): void {
    this.flyTo(this.aimAtMarks(marks), false)
  }

  fit(region?: Region): void {
    this.flyTo(this.aimAtRegion(region ?? this.options.home ?? 'field'), region === undefined)
  }

  /** Moves the camera beside whatever is playing; a gesture or another flight ends it. */
  private flyTo(to: Camera, home: boolean): void {
    cancelAnimationFrame(this.flight)
    const from = this.camera
    const start = performance.now()
    const step = (): void => {
      const t = this.reduced ? 1 : Math.min(1, (performance.now() - start) / FLIGHT_MS)
      this.camera = mixCameras(from, to, easeOut(t))
      this.atHome = home
      this.changed()
      if (t < 1) this.flight = requestAnimationFrame(step)
    }
    step()
  }

  zoomBy(factor: number, at?: Point): void {
    cancelAnimationFrame(this.flight)
    const { insets, width, height } = this.window
    const middle = { x: (insets.left + width - insets.right) / 2, y: (insets.top + height - insets.bottom) / 2 }
    const next = zoomAt(this.camera, this.window, factor, at ?? middle)
    if (next.scale === this.camera.scale && factor !== 1) return
    this.camera = next
    this.atHome = false
    this.changed()
  }

  pan(dx: number, dy: number): void {
    cancelAnimationFrame(this.flight)
    this.camera = panBy(this.camera, this.window, dx, dy)
    this.atHome = false
    this.changed()
  }

  get markScale(): number {
    return this.options.markScale ?? 1
  }

  get zoomedIn(): boolean {
    return this.camera.scale > MOST_ZOOM * 0.3
  }

  markUnder(point: Point, slop: number): MarkId | null {
    const mark = markAt(this.layout(), point, slop)
    if (mark !== null) return mark
    const state = stateAt(this.shapes, toSheet(this.camera, this.window, point))
    return state === null || !this.picture.states.some(({ id }) => id === state) ? null : markOf.state(state)
  }

  /** A pointer rests at a point, or left (null). Countries do not dim the rest: one is always under the pointer. */
  hover(point: Point | null): void {
    const mark = point === null ? null : markAt(this.layout(), point, FOCUS_SLOP)
    this.setHovered(mark)
  }

  /** The keyboard came to a mark, or left it. */
  setCursor(mark: MarkId | null): void {
    if (mark === this.cursor) return
    this.cursor = mark
    for (const listener of this.hoverListeners) listener(mark)
    this.changed()
  }

  private setHovered(mark: MarkId | null): void {
    if (mark === this.hovered) return
    this.hovered = mark
    for (const listener of this.hoverListeners) listener(mark)
    this.changed()
  }

  get isOverMark(): boolean {
    return this.hovered !== null
  }

  pickAt(point: Point, slop: number): void {
    this.cursor = null
    this.pick(this.markUnder(point, slop))
  }

  pick(mark: MarkId | null): void {
    const pick = mark === null ? null : readMark(mark)
    if (pick !== null) for (const listener of this.pickListeners) listener(pick)
  }

  nearest(direction: Direction): MarkId | null {
    const { anchors } = this.layout()
    const start = this.cursor ?? this.picture.selected
    const from = (start === null ? undefined : anchors.get(start)) ?? {
      x: this.window.width / 2,
      y: this.window.height / 2,
    }
    const next = nextMark(anchors, from, direction, start)
    if (next === null) return this.cursor
    this.setCursor(next)
    return next
  }

  clearFocus(): void {
    this.cursor = null
    this.hovered = null
    this.changed()
  }

  setLayer(layer: Layer, on: boolean): void {
    this.layers = { ...this.layers, [layer]: on }
    this.changed()
  }

  setTheme(theme: Theme): void {
    this.theme = theme
    this.changed()
  }

  setReducedMotion(reduced: boolean): void {
    this.reduced = reduced
  }

  setWindow(window: Window): void {
    const kept = toScreen(this.camera, this.window, this.camera)
    this.window = window
    // Who has not moved the map keeps the whole field in sight; who has keeps the place under their eyes.
    this.camera = this.atHome ? this.home() : clamp({ ...this.camera, ...toSheet(this.camera, window, kept) }, window)
    this.changed()
  }

  onPick(listener: (pick: Pick) => void): () => void {
    this.pickListeners.add(listener)
    return () => this.pickListeners.delete(listener)
  }

  onHover(listener: (mark: MarkId | null) => void): () => void {
    this.hoverListeners.add(listener)
    return () => this.hoverListeners.delete(listener)
  }
}

/** The calls of a board, answered by a stage and the few things only its painter knows. */
export function asBoard(stage: Stage, painter: { resize: () => void; frames: () => number; destroy: () => void }): Board {
  return {
    draw: picture => stage.draw(picture),
    play: (moments, options) => stage.play(moments, options),
    skip: () => stage.skip(),
    get picture() {
      return stage.picture
    },
    onPick: listener => stage.onPick(listener),
    onHover: listener => stage.onHover(listener),
    zoomIn: () => stage.zoomBy(ZOOM_STEP),
    zoomOut: () => stage.zoomBy(1 / ZOOM_STEP),
    fit: region => stage.fit(region),
    lookAt: marks => stage.lookAt(marks),
    nearest: direction => stage.nearest(direction),
    pickCursor: () => stage.pick(stage.cursor),
    clearFocus: () => stage.clearFocus(),
    screenOf: mark => stage.layout().anchors.get(mark) ?? null,
    markAtPoint: point => stage.markUnder(point, FOCUS_SLOP),
    get layers() {
      return stage.layers
    },
    setLayer: (layer, on) => stage.setLayer(layer, on),
    setTheme: theme => stage.setTheme(theme),
    setInsets: insets => stage.setWindow({ ...stage.window, insets }),
    setReducedMotion: reduced => stage.setReducedMotion(reduced),
    resize: painter.resize,
    get frames() {
      return painter.frames()
    },
    destroy: painter.destroy,
  }
}
