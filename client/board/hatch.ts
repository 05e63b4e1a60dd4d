/**
 * Engraver's hatching for the laws in force. Every set of at most two laws is one square tile that repeats; two laws stand
 * in alternating broad bands and never on top of each other, so each keeps its own texture in black and white.
 * The pixels are computed without a canvas: the test compares them, the painters copy them.
 */
import { LAWS, type Law } from '../../shared/names.ts'
import type { Theme } from './livery.ts'

/** Side of a tile and of two bands together, in CSS pixels; every texture repeats a whole number of times in it. */
export const TILE = 48
const STEP = 6
/** Each pixel is sampled this many times each way. */
const SAMPLES = 4

const wrap = (value: number, by: number): number => ((value % by) + by) % by

/** Whether ink lies at a point of the tile, in CSS pixels. */
const INKED: Record<Law, (x: number, y: number) => boolean> = {
  BLOCK: (_, y) => wrap(y, STEP) < 1.3,
  REACH: x => wrap(x, STEP) < 1.3,
  LOCAL: (x, y) => wrap(x, STEP) < 1 || wrap(y, STEP) < 1,
  // Measured along x: the lines lie 5.7 apart and are 1.3 thick.
  MANDATE: (x, y) => wrap(x - y, 8) < 1.9,
  SHIELD: (x, y) => {
    const row = Math.floor(wrap(y, TILE) / 4)
    return Math.hypot(wrap(x - (row % 2) * 3, STEP) - 3, wrap(y, 4) - 2) < 1.3
  },
}

type Colour = readonly [number, number, number]
interface Tint {
  readonly ground: Colour
  readonly ink: Colour
}
export const TINTS: Record<Theme, Record<Law, Tint>> = {
  day: {
    BLOCK: { ground: [233, 241, 250], ink: [86, 138, 194] },
    REACH: { ground: [253, 236, 234], ink: [214, 98, 90] },
    LOCAL: { ground: [236, 238, 240], ink: [112, 121, 129] },
    MANDATE: { ground: [232, 245, 239], ink: [74, 157, 130] },
    SHIELD: { ground: [253, 246, 219], ink: [178, 136, 20] },
  },
  night: {
    BLOCK: { ground: [31, 62, 101], ink: [104, 152, 208] },
    REACH: { ground: [84, 41, 46], ink: [196, 108, 100] },
    LOCAL: { ground: [50, 63, 72], ink: [140, 152, 160] },
    MANDATE: { ground: [28, 72, 58], ink: [92, 168, 138] },
    SHIELD: { ground: [72, 62, 30], ink: [210, 172, 66] },
  },
}

/** Laws in the order of the list, at most two, each once. */
export function sortLaws(laws: readonly Law[]): Law[] {
  return LAWS.filter(law => laws.includes(law)).slice(0, 2)
}

export interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray<ArrayBuffer>
}

/** One tile for a set of laws; `ratio` is device pixels per CSS pixel. The empty set is clear. */
export function hatchPixels(laws: readonly Law[], theme: Theme, ratio: number): Pixels {
  const size = Math.round(TILE * ratio)
  const data = new Uint8ClampedArray(size * size * 4)
  const [first, second = first] = sortLaws(laws)
  if (first === undefined || second === undefined) return { width: size, height: size, data }
  const scale = TILE / size
  for (let py = 0; py < size; py++) {
    for (let px = 0; px < size; px++) {
      let r = 0
      let g = 0
      let b = 0
      for (let i = 0; i < SAMPLES * SAMPLES; i++) {
        const x = (px + ((i % SAMPLES) + 0.5) / SAMPLES) * scale
        const y = (py + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) * scale
        const law = wrap(x + y, TILE) < TILE / 2 ? first : second
        const { ground, ink } = TINTS[theme][law]
        const [cr, cg, cb] = INKED[law](x, y) ? ink : ground
        r += cr
        g += cg
        b += cb
      }
      const at = (py * size + px) * 4
      const count = SAMPLES * SAMPLES
      data.set([r / count, g / count, b / count, 255], at)
    }
  }
  return { width: size, height: size, data }
}

const tiles = new Map<string, HTMLCanvasElement>()

/** The same tile on a canvas, made once. */
export function hatchTile(laws: readonly Law[], theme: Theme, ratio: number): HTMLCanvasElement {
  const key = `${sortLaws(laws).join('+')}:${theme}:${ratio}`
  const known = tiles.get(key)
  if (known !== undefined) return known
  const pixels = hatchPixels(laws, theme, ratio)
  const canvas = document.createElement('canvas')
  canvas.width = pixels.width
  canvas.height = pixels.height
  canvas.getContext('2d')?.putImageData(new ImageData(pixels.data, pixels.width, pixels.height), 0, 0)
  tiles.set(key, canvas)
  return canvas
}
