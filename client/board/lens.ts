/**
 * The projection of the map sheet: the Times projection around 8 degrees east, then a smooth fisheye around 49 N 6 E, so
 * that Europe gets about twice its room. Every coordinate called "sheet" is in pixels of the 2048 x 1264 base picture.
 */
const RADIANS = Math.PI / 180
const CENTRAL_MERIDIAN = 8
/** Strength and half-axes of the fisheye, in units of the unscaled projection. */
const BULGE = 1.3
const RADIUS_X = 2.7
const RADIUS_Y = 2.15

export interface Point {
  readonly x: number
  readonly y: number
}

export const SHEET = { width: 2048, height: 1264 } as const
const SCALE = 393.759308
const SHIFT_X = 1027.029788
const SHIFT_Y = 785.736357

function projectTimes(lon: number, lat: number): Point {
  const turn = (((lon - CENTRAL_MERIDIAN + 540) % 360) - 180) * RADIANS
  const t = Math.tan((lat * RADIANS) / 2)
  const s = Math.sin((Math.PI / 4) * t)
  return { x: turn * (0.74482 - 0.34588 * s * s), y: -1.70711 * t }
}

const CENTRE = projectTimes(6, 49)

/** Degrees east and north to pixels of the sheet. */
export function project(lon: number, lat: number): Point {
  const { x, y } = projectTimes(lon, lat)
  const dx = x - CENTRE.x
  const dy = y - CENTRE.y
  const r = Math.hypot(dx / RADIUS_X, dy / RADIUS_Y)
  const m = r >= 1 || r === 0 ? 1 : (BULGE + 1) / (BULGE * r + 1)
  return { x: (CENTRE.x + dx * m) * SCALE + SHIFT_X, y: (CENTRE.y + dy * m) * SCALE + SHIFT_Y }
}
