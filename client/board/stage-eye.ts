/** The board's camera: what it keeps in sight by itself, and how it moves. It asks for a new layout, and draws nothing. */
import { clamp, frame, mixCameras, MOST_ZOOM, panBy, toScreen, toSheet, zoomAt, type Box, type Camera, type Window } from './camera.ts'
import type { Rect } from './labels.ts'
import type { Point } from './lens.ts'
import type { Moment } from './moments.ts'
import { easeOut } from './motion.ts'
import type { MarkId, Picture } from './picture.ts'
import { REGIONS, type Region } from './places.ts'
import { boundsOf, courseOf, fit, isInSight, LEAST_AT_REST, nearest, placesIn, shiftIntoSight, type Course } from './sight.ts'
import type { Layout } from './scene.ts'

const FLIGHT_MS = 420
/** Never closer than this many pixels of the sheet around a mark, or the neighbours are lost from sight. */
const MARGIN = 90
/** An order is looked at from no nearer than this (pixels a pixel): one should still see where on earth it is. */
const NEAREST_TO_ORDER = 1.2

/** What the camera looks at, and what it may ask of whoever holds it. */
export interface Sight {
  readonly picture: Picture
  readonly home: Region
  /** Marks that stay in sight instead of the home region, while an order about them is written. */
  readonly about: readonly MarkId[]
  readonly isSparse: boolean
  readonly isReduced: boolean
  layOut(picture: Picture, camera: Camera): Layout
  changed(): void
}

export class Eye {
  camera: Camera
  window: Window
  private readonly sight: Sight
  /** What stays in sight by itself; null once somebody has moved the map. */
  private keeps: 'home' | 'course' | null = 'home'
  private course: Course | null = null
  private flight = 0
  /** What an order that is being written has moved out of sight. */
  private before: { readonly camera: Camera; readonly keeps: 'home' | 'course' | null } | null = null

  constructor(sight: Sight, window: Window) {
    this.sight = sight
    this.window = window
    this.camera = clamp(frame(window, REGIONS[sight.home]), window)
  }

  get isZoomedIn(): boolean {
    return this.camera.scale > MOST_ZOOM * 0.3
  }

  private boxesOf({ pictures, marks }: Course, camera: Camera): Rect[] {
    return pictures.flatMap(picture => boundsOf(this.sight.layOut(picture, camera), marks) ?? [])
  }

  /** Where the map rests: what is written about, or the home region; what is selected comes along. */
  private aimAtHome(): Camera {
    const { picture, about, home } = this.sight
    const camera = about.length > 0 ? this.aimAtOrder(about) : this.aimAtRegion(home)
    return picture.selected === null ? camera : this.shiftTo(picture.selected, camera)
  }

  private aimAtOrder(about: readonly MarkId[]): Camera {
    const { picture, home } = this.sight
    const marks = new Set(about)
    const near = this.frameMarks(about, this.aimAtRegion(home), NEAREST_TO_ORDER)
    return fit(this.window, near, camera => this.boxesOf({ pictures: [picture], marks }, camera), LEAST_AT_REST)
  }

  aimAtRegion(region: Region): Camera {
    const { picture } = this.sight
    if (region === 'world' || picture.states.length === 0) return clamp(frame(this.window, REGIONS[region]), this.window)
    const places = placesIn(picture, region)
    const course = { pictures: [places.picture], marks: places.marks }
    return fit(this.window, nearest(this.window, region), camera => this.boxesOf(course, camera), LEAST_AT_REST)
  }

  /** Moves a camera as little as needed to have a mark in sight. */
  private shiftTo(mark: MarkId, camera: Camera): Camera {
    const [box] = this.boxesOf({ pictures: [this.sight.picture], marks: new Set([mark]) }, camera)
    return box === undefined ? camera : shiftIntoSight(this.window, camera, box)
  }

  private isHomeInSight(): boolean {
    const { picture, home, about } = this.sight
    if (picture.states.length === 0) return true
    const places = placesIn(picture, home)
    const course = about.length > 0 ? { pictures: [picture], marks: new Set(about) } : { pictures: [places.picture], marks: places.marks }
    return this.boxesOf(course, this.camera).every(box => isInSight(this.window, box))
  }

  /** Another picture is there: the home stays in sight, and so does what was selected meanwhile. */
  pictureCame(last: Picture): void {
    const { picture } = this.sight
    if (this.keeps === 'home' && !this.isHomeInSight()) this.camera = this.aimAtHome()
    if (picture.selected === null || picture.selected === last.selected || this.keeps === 'course') return
    const to = this.shiftTo(picture.selected, this.camera)
    if (to !== this.camera) this.flyTo(to, this.keeps)
  }

  /** Everything that plays is in sight from here; where there is little room, only what plays. */
  private aimAtCourse(course: Course): Camera {
    const { picture, home, isSparse } = this.sight
    const places = placesIn(picture, home)
    return fit(this.window, this.aimAtHome(), camera => [
      ...this.boxesOf(course, camera),
      ...(isSparse ? [] : this.boxesOf({ pictures: [places.picture], marks: places.marks }, camera)),
    ])
  }

  /** From where to look at what is about to play; null if it is in sight. A map that somebody has moved is theirs until the next moment. */
  follow(moments: readonly Moment[]): Camera | null {
    const { picture, isSparse } = this.sight
    const course = courseOf(picture, moments)
    this.course = isSparse ? course : { ...course, marks: null }
    return this.boxesOf(this.course, this.camera).every(box => isInSight(this.window, box)) ? null : this.aimAtCourse(this.course)
  }

  /** From now on what plays stays in sight. */
  keepCourse(): void {
    this.keeps = 'course'
  }

  aimAtMarks(marks: readonly MarkId[]): Camera {
    return this.frameMarks(marks, this.camera, Number.POSITIVE_INFINITY)
  }

  private frameMarks(marks: readonly MarkId[], camera: Camera, most: number): Camera {
    const { anchors } = this.sight.layOut(this.sight.picture, camera)
    const points = marks.flatMap(mark => {
      const at = anchors.get(mark)
      return at === undefined ? [] : [toSheet(camera, this.window, at)]
    })
    if (points.length === 0) return camera
    const xs = points.map(({ x }) => x)
    const ys = points.map(({ y }) => y)
    const box: Box = {
      x: Math.min(...xs) - MARGIN,
      y: Math.min(...ys) - MARGIN,
      width: Math.max(...xs) - Math.min(...xs) + MARGIN * 2,
      height: Math.max(...ys) - Math.min(...ys) + MARGIN * 2,
    }
    const near = frame(this.window, box)
    return clamp({ ...near, scale: Math.min(near.scale, most) }, this.window)
  }

  /** A playback moves the camera itself. */
  put(camera: Camera): void {
    this.camera = camera
    this.keeps = null
  }

  lookAt(marks: readonly MarkId[]): void {
    this.flyTo(this.aimAtMarks(marks), null)
  }

  fit(region: Region | undefined): void {
    this.flyTo(region === undefined ? this.aimAtHome() : this.aimAtRegion(region), region === undefined ? 'home' : null)
  }

  /** Moves the camera beside whatever is playing; a gesture or another flight ends it. */
  private flyTo(to: Camera, keeps: 'home' | null): void {
    cancelAnimationFrame(this.flight)
    const from = this.camera
    const start = performance.now()
    const step = (): void => {
      const t = this.sight.isReduced ? 1 : Math.min(1, (performance.now() - start) / FLIGHT_MS)
      this.camera = mixCameras(from, to, easeOut(t))
      this.keeps = keeps
      this.sight.changed()
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
    this.put(next)
    this.sight.changed()
  }

  pan(dx: number, dy: number): void {
    cancelAnimationFrame(this.flight)
    this.put(panBy(this.camera, this.window, dx, dy))
    this.sight.changed()
  }

  setWindow(window: Window): void {
    const kept = toScreen(this.camera, this.window, this.camera)
    this.window = window
    // Who has not moved the map keeps the whole field in sight; who has keeps the place under their eyes.
    if (this.keeps === 'home') this.camera = this.aimAtHome()
    else if (this.keeps === 'course' && this.course !== null) this.camera = this.aimAtCourse(this.course)
    else this.camera = clamp({ ...this.camera, ...toSheet(this.camera, window, kept) }, window)
    this.sight.changed()
  }

  /** The window is arranged anew, perhaps because an order begins to be written, or is done with: then everybody has their own view back. */
  arrange(window: Window, last: readonly MarkId[]): void {
    const { about } = this.sight
    if (about.join() === last.join()) return this.setWindow(window)
    cancelAnimationFrame(this.flight)
    if (last.length === 0) this.before = { camera: this.camera, keeps: this.keeps }
    this.keeps = 'home'
    this.setWindow(window)
    if (about.length > 0) return
    const { before } = this
    this.before = null
    if (before === null || before.keeps === 'home') return
    this.camera = clamp(before.camera, window)
    this.keeps = before.keeps
  }
}
