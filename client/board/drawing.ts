/**
 * Small vector drawings as data. One description of every mark is painted twice: into textures for Phaser and as SVG for
 * the simple map, so the two maps cannot drift apart. Units are CSS pixels around the mark's anchor at (0, 0).
 */
import { INK } from './livery.ts'

export interface PathPart {
  readonly d: string
  readonly fill?: string
  readonly stroke?: string
  readonly width?: number
  readonly dash?: readonly number[]
  readonly alpha?: number
  /** Moves and then scales the path: [x, y, scale]. */
  readonly place?: readonly [number, number, number]
}

export type Face = 'sans' | 'serif' | 'record'
export const FACES: Record<Face, string> = {
  sans: '"Public Sans Variable", "Public Sans", system-ui, sans-serif',
  serif: '"Besley Variable", "Besley", Georgia, serif',
  record: '"Courier Prime", ui-monospace, monospace',
}
export interface Lettering {
  readonly face: Face
  readonly size: number
  readonly weight: number
  readonly italic?: boolean
  readonly spacing?: number
}
export interface TextPart extends Lettering {
  readonly text: string
  /** Middle of the words, on their base line. */
  readonly x: number
  readonly y: number
  readonly fill: string
  readonly halo?: string
}
export type Part = PathPart | TextPart

export interface Drawing {
  /** Two drawings with one key look the same. */
  readonly key: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly parts: readonly Part[]
}

/** How wide words are, in CSS pixels. The board measures on a canvas; tests use `guessWidth`. */
export type Measure = (text: string, lettering: Lettering) => number

const AVERAGE: Record<Face, number> = { sans: 0.56, serif: 0.6, record: 0.6 }
export const guessWidth: Measure = (text, { face, size, spacing = 0 }) => text.length * (size * AVERAGE[face] + spacing)

export const fontOf = ({ face, size, weight, italic }: Lettering): string =>
  `${italic === true ? 'italic ' : ''}${weight} ${size}px ${FACES[face]}`

export const LINE = 1.6
export const inked = (d: string, fill: string, width = LINE): PathPart => ({ d, fill, stroke: INK, width })

export function rectangle(x: number, y: number, width: number, height: number, radius = 0): string {
  if (radius === 0) return `M${x} ${y}h${width}v${height}h${-width}Z`
  const r = Math.min(radius, width / 2, height / 2)
  const corner = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${dx} ${dy}`
  return `M${x + r} ${y}h${width - 2 * r}${corner(r, r)}v${height - 2 * r}${corner(-r, r)}h${2 * r - width}${corner(-r, -r)}v${2 * r - height}${corner(r, -r)}Z`
}

export const disc = (x: number, y: number, r: number): string => `M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`

/** A drawing whose box is known beforehand. */
export const draw = (key: string, left: number, top: number, right: number, bottom: number, parts: readonly Part[]): Drawing => ({
  key,
  left,
  top,
  right,
  bottom,
  parts,
})

export const isText = (part: Part): part is TextPart => 'text' in part
