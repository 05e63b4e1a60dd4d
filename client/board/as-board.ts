/** A board as its callers know it, whichever way it is painted. */
import type { Direction } from './hit.ts'
import type { Point } from './lens.ts'
import type { Theme } from './livery.ts'
import type { Moment } from './moments.ts'
import type { MarkId, Pick, Picture } from './picture.ts'
import type { Region } from './places.ts'
import type { Layer, Layers } from './scene.ts'
import type { Arrangement, PlayOptions, Stage } from './stage.ts'
import { FOCUS_SLOP, type Carrying } from './stage-pointer.ts'

const ZOOM_STEP = 1.5

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
  arrange(arrangement: Arrangement): void
  /** From now on shapes may be carried; null ends it. */
  setCarrying(carrying: Carrying | null): void
  setReducedMotion(reduced: boolean): void
  resize(): void
  /** Frames painted so far; it stands still while nothing changes. */
  readonly frames: number
  destroy(): void
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
    onPick: listener => stage.pointer.onPick(listener),
    onHover: listener => stage.pointer.onHover(listener),
    zoomIn: () => stage.eye.zoomBy(ZOOM_STEP),
    zoomOut: () => stage.eye.zoomBy(1 / ZOOM_STEP),
    fit: region => stage.eye.fit(region),
    lookAt: marks => stage.eye.lookAt(marks),
    nearest: direction => stage.pointer.nearest(direction),
    pickCursor: () => stage.pointer.pick(stage.pointer.cursor),
    clearFocus: () => stage.pointer.clearFocus(),
    screenOf: mark => stage.layout().anchors.get(mark) ?? null,
    markAtPoint: point => stage.pointer.markUnder(point, FOCUS_SLOP),
    get layers() {
      return stage.layers
    },
    setLayer: (layer, on) => stage.setLayer(layer, on),
    setTheme: theme => stage.setTheme(theme),
    setCarrying: carrying => {
      stage.pointer.carrying = carrying
    },
    arrange: arrangement => stage.arrange(arrangement),
    setReducedMotion: reduced => {
      stage.isReduced = reduced
    },
    resize: painter.resize,
    get frames() {
      return painter.frames()
    },
    destroy: painter.destroy,
  }
}
