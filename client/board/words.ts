/** Drawings made of words: plates, pills, bars, stamps and names. Anchors: the middle, but a plate's is its left or right end. */
import { draw, inked, rectangle, type Drawing, type Lettering, type Measure, type Part } from './drawing.ts'
import { INK, MARKER, PAPER, SHEET_INK, STAMP_INK, type Theme } from './livery.ts'
import type { StampMark } from './picture.ts'
import type { Side } from './places.ts'

const PLATE: Lettering = { face: 'sans', size: 11.5, weight: 650 }
const PILL: Lettering = { face: 'sans', size: 11.5, weight: 680 }
export const PLATE_HEIGHT = 18

/** The name of a place; a yellow end says it is the viewer's own. */
export function drawPlate(name: string, side: Side, mine: boolean, measure: Measure): Drawing {
  const own = mine ? 6 : 0
  const width = Math.ceil(measure(name, PLATE)) + 11 + own
  const left = side === 'right' ? 0 : -width
  const parts: Part[] = [
    inked(rectangle(left, -9, width, PLATE_HEIGHT, 2), PAPER, 1.4),
    ...(mine ? [inked(rectangle(side === 'right' ? left : left + width - own, -9, own, PLATE_HEIGHT), MARKER, 1.4)] : []),
    { ...PLATE, text: name, x: left + width / 2 + (side === 'right' ? own / 2 : -own / 2), y: 4, fill: INK },
  ]
  return draw(`plate:${name}:${side}:${mine}`, left - 2, -11, left + width + 2, 11, parts)
}

export type PillTone = 'plain' | 'draft'

/** The words on an arm. Yellow only for a draft: yellow is the viewer's. */
export function drawPill(words: string, tone: PillTone, measure: Measure): Drawing {
  const half = (Math.ceil(measure(words, PILL)) + 20) / 2
  return draw(`pill:${words}:${tone}`, -half - 2, -12, half + 2, 12, [
    inked(rectangle(-half, -10.5, half * 2, 21, 10.5), tone === 'draft' ? MARKER : PAPER),
    { ...PILL, text: words, x: 0, y: 4, fill: INK },
  ])
}

/** A redaction bar that rides on a sleeve. */
export function drawGag(word: string, measure: Measure): Drawing {
  const lettering: Lettering = { face: 'sans', size: 9.5, weight: 780, spacing: 0.8 }
  const text = word.toUpperCase()
  const half = (Math.ceil(measure(text, lettering)) + 12) / 2
  return draw(`gag:${text}`, -half - 2, -10, half + 2, 10, [
    { d: rectangle(-half, -8, half * 2, 16), fill: '#0B1218', stroke: PAPER, width: 1 },
    { ...lettering, text, x: 0, y: 3.4, fill: '#FFFFFF' },
  ])
}

/** A rubber stamp; the caller tilts it. */
export function drawStamp(stamp: Pick<StampMark, 'words' | 'ink' | 'note'>, measure: Measure): Drawing {
  const ink = STAMP_INK[stamp.ink]
  const words: Lettering = { face: 'serif', size: 17, weight: 900, spacing: 1.2 }
  const note: Lettering = { face: 'record', size: 10, weight: 700 }
  const text = stamp.words.toUpperCase()
  const half = Math.max(measure(text, words), stamp.note === null ? 0 : measure(stamp.note, note)) / 2 + 13
  const top = stamp.note === null ? -15 : -19
  const height = stamp.note === null ? 30 : 38
  return draw(`stamp:${text}:${stamp.ink}:${stamp.note ?? ''}`, -half - 5, top - 5, half + 5, top + height + 5, [
    { d: rectangle(-half - 3, top - 3, half * 2 + 6, height + 6, 3), fill: PAPER, stroke: ink, width: 1 },
    { d: rectangle(-half, top, half * 2, height, 2), stroke: ink, width: 2.4 },
    { d: rectangle(-half + 4, top + 4, half * 2 - 8, height - 8, 1), stroke: ink, width: 0.9 },
    { ...words, text, x: 0, y: stamp.note === null ? 6 : 2, fill: ink },
    ...(stamp.note === null ? [] : [{ ...note, text: stamp.note, x: 0, y: 13, fill: ink }]),
  ])
}

export function drawSeaName(name: string, size: number, theme: Theme, measure: Measure): Drawing {
  const lettering: Lettering = { face: 'serif', size, weight: 420, italic: true, spacing: size * 0.2 }
  const half = measure(name, lettering) / 2 + 6
  return draw(`sea:${name}:${size}:${theme}`, -half, -size, half, size * 0.6, [
    { ...lettering, text: name, x: 0, y: size * 0.3, fill: SHEET_INK[theme].word },
  ])
}

export function drawStateName(name: string, theme: Theme, measure: Measure): Drawing {
  const lettering: Lettering = { face: 'sans', size: 11.5, weight: 680, spacing: 2.6 }
  const text = name.toUpperCase()
  const half = measure(text, lettering) / 2 + 6
  return draw(`name:${text}:${theme}`, -half, -11, half, 9, [
    { ...lettering, text, x: 0, y: 4, fill: SHEET_INK[theme].name, halo: SHEET_INK[theme].halo },
  ])
}
