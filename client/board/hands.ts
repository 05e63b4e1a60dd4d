/** The hands at the ends of the sleeves: read from their SVG files, dressed in the livery of a government. */
import ask from '../../assets/hands/hand-ask.svg?raw'
import flat from '../../assets/hands/hand-flat.svg?raw'
import grab from '../../assets/hands/hand-grab.svg?raw'
import pick from '../../assets/hands/hand-pick.svg?raw'
import point from '../../assets/hands/hand-point.svg?raw'
import stop from '../../assets/hands/hand-stop.svg?raw'
import { draw, disc, type Drawing, type PathPart } from './drawing.ts'
import { INK } from './livery.ts'

const FILES = { ask, flat, grab, pick, point, stop }
export type Hand = keyof typeof FILES

/** From CSS pixels of the file to those of the map: a pointing hand is about 38 long. */
export const HAND_SCALE = 0.58
/** From the wrist to the end of the longest finger. */
export const HAND_LENGTH: Record<Hand, number> = {
  ask: 65 * HAND_SCALE,
  flat: 64 * HAND_SCALE,
  grab: 58 * HAND_SCALE,
  pick: 65 * HAND_SCALE,
  point: 66 * HAND_SCALE,
  stop: 40 * HAND_SCALE,
}

export interface Dress {
  readonly cuff: string
  readonly button: string
}

const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]

function dye(paint: string | undefined, dress: Dress): string | undefined {
  if (paint === undefined || paint === 'none') return undefined
  if (paint.includes('--hand-ink')) return INK
  if (paint.includes('--cuff')) return dress.cuff
  if (paint.includes('--livery')) return dress.button
  if (paint.includes('--hand')) return '#FFFFFF'
  return paint
}

function readTag(tag: string, dress: Dress): PathPart {
  const number = (name: string): number => Number(attribute(tag, name) ?? 0)
  const d = tag.startsWith('<circle') ? disc(number('cx'), number('cy'), number('r')) : (attribute(tag, 'd') ?? '')
  const fill = dye(attribute(tag, 'fill'), dress)
  const stroke = dye(attribute(tag, 'stroke'), dress)
  return {
    d,
    place: [0, 0, HAND_SCALE],
    ...(fill === undefined ? {} : { fill }),
    ...(stroke === undefined ? {} : { stroke, width: number('stroke-width') * 1.06 }),
  }
}

/** A hand with its wrist at (0, 0), reaching to the right. */
export function drawHand(hand: Hand, dress: Dress): Drawing {
  const tags = FILES[hand].match(/<(path|circle)\b[^>]*>/g) ?? []
  const s = HAND_SCALE
  return draw(
    `hand:${hand}:${dress.cuff}:${dress.button}`,
    -13 * s,
    -46 * s,
    72 * s,
    30 * s,
    tags.map(tag => readTag(tag, dress)),
  )
}
