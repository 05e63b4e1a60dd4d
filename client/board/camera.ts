/** Where the sheet lies under the window. Pure; sizes in CSS pixels, boxes in pixels of the sheet. */
import { SHEET, type Point } from './lens.ts'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
/** Panels that cover the edges of the board. */
export interface Insets {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}
export interface Window {
  readonly width: number
  readonly height: number
  readonly insets: Insets
}
/** The point of the sheet at the middle of the free window, and CSS pixels per pixel of the sheet. */
export interface Camera {
  readonly x: number
  readonly y: number
  readonly scale: number
}

/** Zoom in from the fitted field; out of it the whole world is the limit. */
export const MOST_ZOOM = 4.6

export function freeBox(window: Window): Box {
  const { top, right, bottom, left } = window.insets
  return {
    x: left,
    y: top,
    width: Math.max(40, window.width - left - right),
    height: Math.max(40, window.height - top - bottom),
  }
}

/** The camera that shows a whole box inside the free part of the window. */
export function frame(window: Window, box: Box): Camera {
  const free = freeBox(window)
  return {
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
    scale: Math.min(free.width / box.width, free.height / box.height),
  }
}

export function toScreen(camera: Camera, window: Window, point: Point): Point {
  const free = freeBox(window)
  return {
    x: free.x + free.width / 2 + (point.x - camera.x) * camera.scale,
    y: free.y + free.height / 2 + (point.y - camera.y) * camera.scale,
  }
}

export function toSheet(camera: Camera, window: Window, point: Point): Point {
  const free = freeBox(window)
  return {
    x: camera.x + (point.x - free.x - free.width / 2) / camera.scale,
    y: camera.y + (point.y - free.y - free.height / 2) / camera.scale,
  }
}

/** Keeps the sheet in sight and the zoom between the whole world and `MOST_ZOOM` pixels per pixel. */
export function clamp(camera: Camera, window: Window): Camera {
  const free = freeBox(window)
  const least = Math.min(free.width / SHEET.width, free.height / SHEET.height)
  const scale = Math.min(MOST_ZOOM, Math.max(least, camera.scale))
  const within = (value: number, low: number, high: number): number =>
    low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value))
  const halfX = Math.min(free.width / scale / 2, SHEET.width / 2) * 0.7
  const halfY = Math.min(free.height / scale / 2, SHEET.height / 2) * 0.7
  return { x: within(camera.x, halfX, SHEET.width - halfX), y: within(camera.y, halfY, SHEET.height - halfY), scale }
}

/** Zooms by a factor and keeps what is under `at` under it. */
export function zoomAt(camera: Camera, window: Window, factor: number, at: Point): Camera {
  const scale = clamp({ ...camera, scale: camera.scale * factor }, window).scale
  const held = toSheet(camera, window, at)
  const moved = toSheet({ ...camera, scale }, window, at)
  return clamp({ x: camera.x + held.x - moved.x, y: camera.y + held.y - moved.y, scale }, window)
}

export function panBy(camera: Camera, window: Window, dx: number, dy: number): Camera {
  return clamp({ ...camera, x: camera.x - dx / camera.scale, y: camera.y - dy / camera.scale }, window)
}

/** A camera between two others; zoom is mixed by ratio so that it feels even. */
export function mixCameras(a: Camera, b: Camera, t: number): Camera {
  return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t, scale: a.scale * (b.scale / a.scale) ** t }
}
