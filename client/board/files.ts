/** The files of the map, under hashed names. */
import day2048 from '../../assets/map/base-day-2048.webp?url'
import day4096 from '../../assets/map/base-day-4096.webp?url'
import night2048 from '../../assets/map/base-night-2048.webp?url'
import night4096 from '../../assets/map/base-night-4096.webp?url'
import statesUrl from '../../assets/map/states.json?url'
import type { Theme } from './livery.ts'
import type { Shapes } from './regimes.ts'

export type Fineness = 2048 | 4096
export const BASES: Record<Theme, Record<Fineness, string>> = {
  day: { 2048: day2048, 4096: day4096 },
  night: { 2048: night2048, 4096: night4096 },
}

let shapes: Promise<Shapes> | null = null

/** Outlines of the countries, fetched once. Rejects where the file cannot be had; the next call tries again. */
export function loadShapes(): Promise<Shapes> {
  shapes ??= fetch(statesUrl).then(async response => {
    if (!response.ok) throw new Error(`The outlines of the states could not be loaded: ${response.status}`)
    return (await response.json()) as Shapes
  })
  shapes.catch(() => {
    shapes = null
  })
  return shapes
}

/** Lettering is painted once into textures, so the faces must be there before the first picture. */
export async function loadFaces(): Promise<void> {
  const faces = [
    '650 12px "Public Sans Variable"',
    '850 12px "Besley Variable"',
    'italic 420 16px "Besley Variable"',
    '700 12px "Courier Prime"',
  ]
  await Promise.race([
    Promise.all(faces.map(face => document.fonts.load(face).catch(() => []))),
    new Promise(resolve => setTimeout(resolve, 2500)),
  ])
}
