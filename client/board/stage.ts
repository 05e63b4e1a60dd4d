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
import type { Handle } from '../../shared/names.ts'
import type { Measure } from './drawing.ts'
import { markAt, nextMark, siteAt, type Direction } from './hit.ts'
import type { Rect } from './labels.ts'
import { layOut } from './layout.ts'
import type { Point } from './lens.ts'
import type { Theme } from './livery.ts'
import { after, type Moment } from './moments.ts'
import { easeOut, trackOf, type Instant } from './motion.ts'
import { EMPTY, markOf, readMark, type MarkId, type Pick, type Picture, type SitePlace } from './picture.ts'
import { REGIONS, SEA_NAMES, type Region, type SeaKey } from './places.ts'
import { boundsOf, courseOf, fit, isInSight, LEAST_AT_REST, nearest, placesIn, type Course } from './sight.ts'
import { stateAt, type Shapes, type Wipe } from './regimes.ts'
import { ALL_LAYERS, type Ghost, type Layer, type Layers, type Layout, type Tweak } from './scene.ts'

/** How the board lies in the screen; it changes when the window does. */
export interface Arrangement {
  readonly insets?: Insets
  /** 1 on a desktop, 0.92 on a phone, 1.75 on a projector (labels of 20 px). */
  readonly markScale?: number
  /** Little room (phones): only the viewer's places and the selected one carry names, and a playback shows where it plays. */
  readonly sparse?: boolean
  /** What is shown at first and by `fit()`. */
  readonly home?: Region
}
export interface BoardOptions extends Arrangement {
  readonly reducedMotion?: boolean
  readonly seaNames?: Record<SeaKey, string>
  /** Keyboard, wheel and pointer; false for a picture nobody touches. */
  readonly touchable?: boolean
}

/** Who may carry shapes over the map, and what becomes of them. */
export interface Carrying {
  canCarry(handle: Handle): boolean
  /** It was put down on a data centre. */
  putDown(handle: Handle, on: SitePlace): void
}

export interface PlayOptions {
  /** 2 plays twice as fast. */
  readonly speed?: number
  /** Moves the camera first, if need be, so that all that plays lies in the free part of the window. */
  readonly inSight?: boolean
  /** Told before each moment begins: captions and sounds hang on it. */
  readonly onMoment?: (moment: Moment, index: number) => void
}

const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 }
export const FOCUS_SLOP = 3
const FLIGHT_MS = 420
/** What is put down this near to the middle of a cabinet goes there. */
const NEAR = 34

export class Stage {
  picture: Picture = EMPTY
  camera: Camera
  window: Window
  theme: Theme
  layers: Layers = ALL_LAYERS
  wipe: Wipe | null = null
  /** The mark the keyboard is on. */
  cursor: MarkId | null = null
  /** What is being carried, and who decides about that. */
  ghost: Ghost | null = null
  carrying: Carrying | null = null
  readonly shapes: Shapes
  private options: BoardOptions
  private readonly measure: Measure
  private readonly askForFrame: () => void
  private reduced: boolean
  private hovered: MarkId | null = null
  private tweaks = new Map<MarkId, Tweak>()
  /** What the camera keeps in sight by itself; null once somebody has moved it. */
  private keeps: 'home' | 'course' | null = 'home'
  private course: Course | null = null
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
    return this.aimAtRegion(this.options.home ?? 'field')
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

  private layOutPicture(picture: Picture, tweaks: ReadonlyMap<MarkId, Tweak>, camera = this.camera): Layout {
    const { window, theme, layers, measure } = this
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
      ghost: this.ghost,
    })
  }

  draw(picture: Picture): void {
    if (picture === this.picture) return
    this.picture = picture
    if (this.cursor !== null && !this.layoutHas(this.cursor)) this.cursor = null
    this.changed()
    if (this.keeps === 'home' && !this.seesHome()) this.camera = this.home()
  }

  private layoutHas(mark: MarkId): boolean {
    this.laidOut = null
    return this.layout().anchors.has(mark)
  }

  play(moments: readonly Moment[], { speed = 1, inSight = false, onMoment }: PlayOptions = {}): Promise<void> {
    // Two calls play one after the other: nobody's moments are lost or mixed.
    this.queue = this.queue.then(async () => {
      this.skipping = false
      if (inSight) await this.follow(moments, speed)
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
      aim: at => (typeof at === 'string' ? this.aimAtRegion(at) : 'scale' in at ? at : this.aimAtMarks(at)),
    })
    const ms = track.ms / speed
    this.picture = track.during
    const show = ({ tweaks, wipe, camera }: Instant): void => {
      this.tweaks = new Map(tweaks)
      this.wipe = wipe ?? null
      if (camera !== undefined) {
        this.camera = camera
        this.keeps = null
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

  private boxesOf({ pictures, marks }: Course, camera: Camera): Rect[] {
    return pictures.flatMap(picture => boundsOf(this.layOutPicture(picture, new Map(), camera), marks) ?? [])
  }

  private aimAtRegion(region: Region): Camera {
    if (region === 'world' || this.picture.states.length === 0) return clamp(frame(this.window, REGIONS[region]), this.window)
    const { picture, marks } = placesIn(this.picture, region)
    return fit(this.window, nearest(this.window, region), camera => this.boxesOf({ pictures: [picture], marks }, camera), LEAST_AT_REST)
  }

  private seesHome(): boolean {
    const { picture, marks } = placesIn(this.picture, this.options.home ?? 'field')
    return (
      this.picture.states.length === 0 ||
      this.boxesOf({ pictures: [picture], marks }, this.camera).every(box => isInSight(this.window, box))
    )
  }

  /** Everything that plays is in sight from here; where there is little room, only what plays. */
  private aimAtCourse(course: Course): Camera {
    const home = this.home()
    const places = placesIn(this.picture, this.options.home ?? 'field')
    return fit(this.window, home, camera => [
      ...this.boxesOf(course, camera),
      ...(this.options.sparse === true ? [] : this.boxesOf({ pictures: [places.picture], marks: places.marks }, camera)),
    ])
  }

  /** Brings what is about to play into sight, unless it is; a map that somebody has moved is theirs until the next moment. */
  private async follow(moments: readonly Moment[], speed: number): Promise<void> {
    const course = courseOf(this.picture, moments)
    this.course = this.options.sparse === true ? course : { ...course, marks: null }
    if (!this.boxesOf(this.course, this.camera).every(box => isInSight(this.window, box)))
      await this.run({ kind: 'look', at: this.aimAtCourse(this.course) }, speed)
    this.keeps = 'course'
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
      this.keeps = home ? 'home' : null
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
    this.keeps = null
    this.changed()
  }

  pan(dx: number, dy: number): void {
    cancelAnimationFrame(this.flight)
    this.camera = panBy(this.camera, this.window, dx, dy)
    this.keeps = null
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

  /** The shape under a point, if it may be carried. */
  liftable(point: Point, slop: number): Handle | null {
    const mark = markAt(this.layout(), point, slop)
    const pick = mark === null ? null : readMark(mark)
    return pick?.what === 'account' && this.carrying?.canCarry(pick.handle) === true ? pick.handle : null
  }

  /** Carries a shape to a point; `lift` pixels above it, so that a finger does not hide it. */
  carry(handle: Handle, point: Point, lift: number): void {
    const site = siteAt(this.layout(), this.picture, point, NEAR * this.markScale)
    this.setHovered(null)
    this.ghost = { handle, at: { x: point.x, y: point.y - lift }, over: site === null ? null : markOf.site(site.provider, site.state) }
    this.changed()
  }

  /** Puts down what is carried where it is, or takes it back. */
  putDown(isMeant: boolean): void {
    const { ghost } = this
    if (ghost === null) return
    this.ghost = null
    this.changed()
    const on = ghost.over === null ? null : readMark(ghost.over)
    if (isMeant && on?.what === 'site') this.carrying?.putDown(ghost.handle, on)
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
    if (this.keeps === 'home') this.camera = this.home()
    else if (this.keeps === 'course' && this.course !== null) this.camera = this.aimAtCourse(this.course)
    else this.camera = clamp({ ...this.camera, ...toSheet(this.camera, window, kept) }, window)
    this.changed()
  }

  arrange(arrangement: Arrangement): void {
    this.options = { ...this.options, ...arrangement }
    this.setWindow({ ...this.window, insets: arrangement.insets ?? this.window.insets })
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
