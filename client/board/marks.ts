/** Drawings of seals, cabinets, data and badges. Anchors: a seal's centre, a cabinet's foot, a shape's centre. */
import type { Handle, Lock, ProviderId, StateId } from '../../shared/names.ts'
import { disc, draw, inked, LINE, rectangle, type Drawing, type Part } from './drawing.ts'
import { BAND, HANDLE, INK, MARKER, PAPER, SEAL, STAMP_INK, type Shape, type Theme } from './livery.ts'

/** Phosphor (MIT), on a grid of 256. */
const GAVEL =
  'M52.69 99.31a16 16 0 0 1 0-22.63l64-64a16 16 0 0 1 22.63 22.63l-64 64a16 16 0 0 1-22.63 0m190.63 17.37a16 16 0 0 0-22.63 0l-64 64a16 16 0 0 0 0 22.63a16 16 0 0 0 22.63 0l64-64a16 16 0 0 0 0-22.63m-35.11-15.8l-53.09-53.09a4 4 0 0 0-5.66 0L87.8 109.45a4 4 0 0 0 0 5.66l15.2 15.23l-74.31 74.35a16 16 0 0 0 22.62 22.62L125.66 153l15.23 15.23a4 4 0 0 0 5.66 0l61.66-61.66a4 4 0 0 0 0-5.69'
const HANDSHAKE =
  'm253.88 108.11l-25.53-51a20 20 0 0 0-26.83-9L178.34 59.7L131.7 44.58a12.14 12.14 0 0 0-7.4 0L77.66 59.7L54.48 48.11a20 20 0 0 0-26.83 9l-25.53 51a20 20 0 0 0 9 26.83l26.67 13.34l51.18 37.41a12.2 12.2 0 0 0 4.03 1.93l62 16a12.3 12.3 0 0 0 3 .38a12 12 0 0 0 8.48-3.52l52.62-52.62l25.83-12.92a20 20 0 0 0 8.95-26.83m-58.12 29.15l-27.52-26a12 12 0 0 0-16.76.26c-9.66 9.74-25.06 16.81-40.81 9.55l38.19-37h22.72l25.81 51.63ZM47.32 71.37L60.59 78l-22 43.9l-13.27-6.63Zm107 107.3L101.23 165l-42-30.66L85.17 82.5L128 68.61l1.69.55L90 107.68l-.13.12a20 20 0 0 0 3.4 31c20.95 13.39 46 12.07 66.33-2.73l19.2 18.15Zm63-56.77l-22-43.9l13.27-6.63l21.95 43.9ZM118.55 219a12 12 0 0 1-14.62 8.62l-26.6-6.87a12 12 0 0 1-4.08-1.93L48.92 201a12 12 0 0 1 14.16-19.37l22.47 16.42l24.38 6.29a12 12 0 0 1 8.62 14.66'

const icon = (d: string, size: number, fill: string, x = 0, y = 0): Part => ({
  d,
  fill,
  place: [x - size / 2, y - size / 2, size / 256],
})

function scallops(radius: number, teeth: number): string {
  const outer = radius
  const inner = radius * 0.9
  const step = (Math.PI * 2) / teeth
  const at = (r: number, a: number): string => `${(Math.cos(a) * r).toFixed(2)} ${(Math.sin(a) * r).toFixed(2)}`
  let d = `M${at(inner, 0)}`
  for (let i = 0; i < teeth; i++) d += `Q${at(outer * 1.07, (i + 0.5) * step)} ${at(inner, (i + 1) * step)}`
  return `${d}Z`
}

export const SEAL_RADIUS = 15

/** A government: a scalloped seal with two letters, those of its livery unless others are given. */
export function drawSeal(state: StateId, look: { selected: boolean; mine: boolean; code?: string }): Drawing {
  const r = look.mine ? SEAL_RADIUS + 2.5 : SEAL_RADIUS
  const { fill } = SEAL[state]
  const { code = SEAL[state].code } = look
  const edge = r + 4
  const parts: Part[] = [
    ...(look.selected ? [{ ...inked(disc(0, 0, r + 5), MARKER) }] : []),
    { d: scallops(r + 1.8, 18), fill: PAPER },
    { d: scallops(r, 18), fill, stroke: INK, width: 1 },
    { d: disc(0, 0, r * 0.72), stroke: '#FFFFFF', width: 0.9, alpha: 0.75 },
    { text: code, x: 0, y: r * 0.29, face: 'serif', size: r * 0.8, weight: 850, fill: '#FFFFFF' },
  ]
  return draw(`seal:${state}:${code}:${look.selected}:${look.mine}`, -edge - 3, -edge - 3, edge + 3, edge + 3, parts)
}

export const CABINET = { halfWidth: 12, top: -36, foot: -6, middle: -21 } as const

/** A data centre: a filing cabinet with the provider's band and letter, on a pin. */
export function drawCabinet(provider: ProviderId, look: { open: boolean; selected: boolean; exposed?: boolean }): Drawing {
  const { fill, letter } = BAND[provider]
  const drawer = (y: number): Part[] => [inked(rectangle(-11, y, 22, 9.5), PAPER), { d: `M-3.6 ${y + 4.8}h7.2`, stroke: INK, width: 2.2 }]
  const body: Part[] = [
    inked('M-3.4 -7L0 0L3.4 -7Z', INK, 1),
    inked(rectangle(-11, -35, 22, 29, 2), PAPER),
    inked('M-11 -25v-8a2 2 0 0 1 2 -2h18a2 2 0 0 1 2 2v8Z', fill),
    { text: letter, x: 0, y: -26.7, face: 'sans', size: 9.5, weight: 800, fill: '#FFFFFF' },
    ...drawer(-25),
    ...drawer(-15.5),
    ...(look.exposed === true ? [{ d: 'M-8.5 -14.6v7.8M-6 -14.6v7.8M6 -14.6v7.8M8.5 -14.6v7.8', stroke: STAMP_INK.red, width: 1.5 }] : []),
    { d: disc(0, 0, 2), fill: INK },
  ]
  const parts: Part[] = [
    ...(look.selected ? [inked(rectangle(-16, -40, 32, 39, 4), MARKER)] : []),
    ...(look.open ? body : body.map(part => ('text' in part ? part : { ...part, alpha: 0.42 }))),
    ...(look.open ? [] : [{ d: 'M-13 -36L13 -5M13 -36L-13 -5', stroke: INK, width: 2.2 }]),
  ]
  return draw(`cabinet:${provider}:${look.open}:${look.selected}:${look.exposed === true}`, -18, -42, 18, 4, parts)
}

/** The number of a line in a list beside the map. */
export function drawNumber(number: number): Drawing {
  return draw(`number:${number}`, -10, -10, 10, 10, [
    { ...inked(disc(0, 0, 8.2), STAMP_INK.red), stroke: PAPER, width: 1.8 },
    { text: String(number), x: 0, y: 4, face: 'sans', size: 11, weight: 800, fill: '#FFFFFF' },
  ])
}

const SHAPES: Record<Shape, string> = {
  diamond: 'M0 -7.6L7.6 0L0 7.6L-7.6 0Z',
  cross: 'M-2.4 -6.8h4.8v4.4h4.4v4.8h-4.4v4.4h-4.8v-4.4h-4.4v-4.8h4.4Z',
  circle: disc(0, 0, 6.4),
  triangle: 'M0 -7.2L7.4 6H-7.4Z',
  square: rectangle(-6, -6, 12, 12),
  hexagon: 'M-3.8 -6.4h7.6L7.4 0L3.8 6.4h-7.6L-7.4 0Z',
}
/** From one shape of a row to the next. */
export const SHAPE_STEP = 19.5

/** A pale edge under small dark marks: without it they would drown in the night sheet. */
const STICKER = { stroke: PAPER, width: 4 } as const

const LOCK_ARCH = 'M-2.3 -0.6v-1.9a2.3 2.3 0 0 1 4.6 0v1.9'
function lockParts(lock: Lock): Part[] {
  if (lock === 'none') return []
  const place = [5.6, 4.4, 1] as const
  const self = lock === 'self-made'
  return [
    { d: `${LOCK_ARCH}${rectangle(-3.8, -0.8, 7.6, 6.2, 1)}`, ...STICKER, place },
    { d: LOCK_ARCH, stroke: INK, width: 1.5, place },
    { d: rectangle(-3.8, -0.8, 7.6, 6.2, 1), fill: self ? INK : PAPER, stroke: INK, width: 1.3, place },
    // A tick for the provider's checkbox, a keyhole for a key of one's own.
    self ? { d: 'M0 1.1v2.4', stroke: PAPER, width: 1.8, place } : { d: 'M-1.9 2.2l1.4 1.5l2.5 -2.8', stroke: INK, width: 1.2, place },
  ]
}

export interface AccountLook {
  readonly lock: Lock
  readonly gone: boolean
  readonly mine: boolean
  readonly selected: boolean
  readonly preserved: boolean
}

/** One account's data. A second outline behind it says that a copy is kept. */
export function drawAccount(handle: Handle, look: AccountLook): Drawing {
  const { shape, fill } = HANDLE[handle]
  const d = SHAPES[shape]
  const parts: Part[] = [
    ...(look.selected ? [inked(rectangle(-10.5, -10.5, 21, 21, 4), MARKER)] : []),
    ...(look.preserved ? [{ d, fill: PAPER, stroke: INK, width: 1.1, dash: [2, 1.4], place: [-3.2, -2.8, 1] as const }] : []),
    ...(look.selected ? [] : [{ d, ...STICKER }]),
    look.gone ? { d, fill: PAPER, stroke: INK, width: LINE, dash: [2.4, 1.8], alpha: 0.7 } : inked(d, fill),
    ...(look.mine && !look.selected ? [inked('M-6 9.2h12v2.8h-12Z', MARKER, 1)] : []),
    ...lockParts(look.lock),
  ]
  return draw(`account:${handle}:${Object.values(look).join(':')}`, -12, -12, 13, 14, parts)
}

/** A demand or a law presses on this place. */
export const drawWarning = (): Drawing =>
  draw('warning', -9, -9, 9, 9, [
    inked(disc(0, 0, 7.6), MARKER, 1.4),
    { d: 'M0 -4.6L4.4 3.2H-4.4Z', stroke: INK, width: 1.3 },
    { d: 'M0 -2v2.6M0 1.6v.6', stroke: INK, width: 1.3 },
  ])

/** A pennant at the seal of the state whose data is in demand now, hollow for the next round's. */
export const drawFlag = (when: 'now' | 'next'): Drawing =>
  draw(`flag:${when}`, -3, -20, 18, 3, [
    { d: 'M0 1V-17L15 -12.5L0 -8', ...STICKER },
    { d: 'M0 1V-17', stroke: INK, width: 2 },
    {
      ...inked('M0 -17L15 -12.5L0 -8Z', when === 'now' ? MARKER : PAPER, 1.4),
      ...(when === 'next' ? { dash: [2.6, 1.6] } : {}),
    },
  ])

export const drawGavel = (): Drawing =>
  draw('gavel', -13, -13, 13, 13, [inked(disc(0, 0, 11), STAMP_INK.plum), icon(GAVEL, 12.5, '#FFFFFF')])
export const drawHandshake = (): Drawing => draw('handshake', -13, -13, 13, 13, [inked(disc(0, 0, 10.5), PAPER), icon(HANDSHAKE, 14, INK)])

/** Data on its way. Expedited mail has a streak behind it. */
export const drawEnvelope = (handle: Handle, expedited: boolean): Drawing =>
  draw(`envelope:${handle}:${expedited}`, -15, -13, 15, 13, [
    ...(expedited ? [{ d: 'M-14 -4h5M-15 0h6M-14 4h5', stroke: INK, width: 1.4 }] : []),
    inked(rectangle(-9, -6.5, 18, 13, 1), PAPER),
    { d: 'M-9 -6L0 1.6L9 -6', stroke: INK, width: 1.4 },
    { d: SHAPES[HANDLE[handle].shape], fill: HANDLE[handle].fill, stroke: INK, width: 1.9, place: [8, 6, 0.6] },
  ])

/** Where the keyboard is. Paper under the colour keeps it visible on every ground. */
export const drawRing = (theme: Theme): Drawing =>
  draw(`ring:${theme}`, -27, -27, 27, 27, [
    { d: rectangle(-22, -22, 44, 44, 6), stroke: theme === 'day' ? PAPER : INK, width: 6 },
    { d: rectangle(-22, -22, 44, 44, 6), stroke: theme === 'day' ? '#0B57D0' : MARKER, width: 3 },
  ])
