/** What a pointer or the keyboard does on the board: hovering, picking, and carrying shapes. */
import type { Handle } from '../../shared/names.ts'
import { markAt, nextMark, siteAt, type Direction } from './hit.ts'
import type { Point } from './lens.ts'
import { markOf, readMark, type MarkId, type Pick, type Picture, type SitePlace } from './picture.ts'
import type { Ghost, Layout } from './scene.ts'

export const FOCUS_SLOP = 3
/** What is put down this near to the middle of a cabinet goes there. */
const NEAR = 34

/** Who may carry shapes over the map, and what becomes of them. */
export interface Carrying {
  canCarry(handle: Handle): boolean
  /** It was put down on a data centre. */
  putDown(handle: Handle, on: SitePlace): void
}

/** What lies under the pointer. */
export interface Ground {
  readonly picture: Picture
  readonly markScale: number
  readonly window: { readonly width: number; readonly height: number }
  layout(): Layout
  /** The state whose ground a point is; null on the sea. */
  groundAt(point: Point): MarkId | null
  changed(): void
}

export class Pointer {
  /** The mark the keyboard is on. */
  cursor: MarkId | null = null
  hovered: MarkId | null = null
  /** What is being carried, and who decides about that. */
  ghost: Ghost | null = null
  carrying: Carrying | null = null
  private readonly ground: Ground
  private readonly pickListeners = new Set<(pick: Pick) => void>()
  private readonly hoverListeners = new Set<(mark: MarkId | null) => void>()

  constructor(ground: Ground) {
    this.ground = ground
  }

  get isOverMark(): boolean {
    return this.hovered !== null
  }

  markUnder(point: Point, slop: number): MarkId | null {
    return markAt(this.ground.layout(), point, slop) ?? this.ground.groundAt(point)
  }

  /** A pointer rests at a point, or left (null). Countries do not dim the rest: one is always under the pointer. */
  hover(point: Point | null): void {
    this.setHovered(point === null ? null : markAt(this.ground.layout(), point, FOCUS_SLOP))
  }

  /** The keyboard came to a mark, or left it. */
  setCursor(mark: MarkId | null): void {
    if (mark === this.cursor) return
    this.cursor = mark
    this.tellHover(mark)
  }

  private setHovered(mark: MarkId | null): void {
    if (mark === this.hovered) return
    this.hovered = mark
    this.tellHover(mark)
  }

  private tellHover(mark: MarkId | null): void {
    for (const listener of this.hoverListeners) listener(mark)
    this.ground.changed()
  }

  /** The shape under a point, if it may be carried. */
  liftable(point: Point, slop: number): Handle | null {
    const mark = markAt(this.ground.layout(), point, slop)
    const pick = mark === null ? null : readMark(mark)
    return pick?.what === 'account' && this.carrying?.canCarry(pick.handle) === true ? pick.handle : null
  }

  /** Carries a shape to a point; `lift` pixels above it, so that a finger does not hide it. */
  carry(handle: Handle, point: Point, lift: number): void {
    const site = siteAt(this.ground.layout(), this.ground.picture, point, NEAR * this.ground.markScale)
    this.setHovered(null)
    this.ghost = { handle, at: { x: point.x, y: point.y - lift }, over: site === null ? null : markOf.site(site.provider, site.state) }
    this.ground.changed()
  }

  /** Puts down what is carried where it is, or takes it back. */
  putDown(isMeant: boolean): void {
    const { ghost } = this
    if (ghost === null) return
    this.ghost = null
    this.ground.changed()
    const on = ghost.over === null ? null : readMark(ghost.over)
    if (isMeant && on?.what === 'site') this.carrying?.putDown(ghost.handle, on)
  }

  pickAt(point: Point, slop: number): void {
    this.cursor = null
    this.pick(this.markUnder(point, slop))
  }

  pick(mark: MarkId | null): void {
    const pick = mark === null ? null : readMark(mark)
    if (pick !== null) for (const listener of this.pickListeners) listener(pick)
  }

  /** Moves the keyboard's cursor to the nearest mark that way and returns it. */
  nearest(direction: Direction): MarkId | null {
    const { anchors } = this.ground.layout()
    const start = this.cursor ?? this.ground.picture.selected
    const from = (start === null ? undefined : anchors.get(start)) ?? { x: this.ground.window.width / 2, y: this.ground.window.height / 2 }
    const next = nextMark(anchors, from, direction, start)
    if (next === null) return this.cursor
    this.setCursor(next)
    return next
  }

  clearFocus(): void {
    this.cursor = null
    this.hovered = null
    this.ground.changed()
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
