/** Paints drawings and lines on a 2D canvas. */
import { fontOf, isText, type Drawing, type Measure, type PathPart, type TextPart } from './drawing.ts'
import type { Line } from './scene.ts'

const paths = new Map<string, Path2D>()

function pathOf(d: string): Path2D {
  const known = paths.get(d)
  if (known !== undefined) return known
  const path = new Path2D(d)
  paths.set(d, path)
  return path
}

function paintPath(context: CanvasRenderingContext2D, part: PathPart): void {
  const [x, y, scale] = part.place ?? [0, 0, 1]
  context.save()
  context.translate(x, y)
  context.scale(scale, scale)
  context.globalAlpha = part.alpha ?? 1
  const path = pathOf(part.d)
  if (part.fill !== undefined) {
    context.fillStyle = part.fill
    context.fill(path)
  }
  if (part.stroke !== undefined) {
    context.strokeStyle = part.stroke
    context.lineWidth = part.width ?? 1
    context.lineJoin = 'round'
    context.lineCap = part.dash === undefined ? 'round' : 'butt'
    context.setLineDash(part.dash === undefined ? [] : [...part.dash])
    context.stroke(path)
  }
  context.restore()
}

function paintText(context: CanvasRenderingContext2D, part: TextPart): void {
  context.save()
  context.font = fontOf(part)
  context.textAlign = 'center'
  context.textBaseline = 'alphabetic'
  // Spacing follows every letter, the last too: half of it is taken back so that the word stands in the middle.
  const spacing = part.spacing ?? 0
  context.letterSpacing = `${spacing}px`
  if (part.halo !== undefined) {
    context.strokeStyle = part.halo
    context.lineWidth = 3.2
    context.lineJoin = 'round'
    context.strokeText(part.text, part.x + spacing / 2, part.y)
  }
  context.fillStyle = part.fill
  context.fillText(part.text, part.x + spacing / 2, part.y)
  context.restore()
}

/** Paints a drawing around the context's origin. */
export function paintDrawing(context: CanvasRenderingContext2D, drawing: Drawing): void {
  for (const part of drawing.parts) {
    if (isText(part)) paintText(context, part)
    else paintPath(context, part)
  }
}

export function paintLine(context: CanvasRenderingContext2D, line: Pick<Line, 'points' | 'strokes'>): void {
  for (const stroke of line.strokes) {
    context.strokeStyle = stroke.color
    context.lineWidth = stroke.width
    context.lineJoin = 'round'
    context.lineCap = stroke.round === true ? 'round' : 'butt'
    context.setLineDash(stroke.dash === undefined ? [] : [...stroke.dash])
    context.beginPath()
    for (let i = 0; i + 1 < line.points.length; i += 2) context.lineTo(line.points[i] ?? 0, line.points[i + 1] ?? 0)
    context.stroke()
  }
  context.setLineDash([])
}

/** Measures words as they will be painted, and remembers. Forget after fonts have come in. */
export function createMeasure(): { measure: Measure; forget: () => void } {
  const context = document.createElement('canvas').getContext('2d')
  const known = new Map<string, number>()
  return {
    measure: (text, lettering) => {
      const font = fontOf(lettering)
      const key = `${font}|${lettering.spacing ?? 0}|${text}`
      const width = known.get(key)
      if (width !== undefined) return width
      if (context === null) return text.length * lettering.size * 0.56
      context.font = font
      const measured = context.measureText(text).width + text.length * (lettering.spacing ?? 0)
      known.set(key, measured)
      return measured
    },
    forget: () => known.clear(),
  }
}
