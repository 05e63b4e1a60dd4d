import { describe, expect, it } from 'vitest'
import { LAWS, type Law } from '../../shared/names.ts'
import { hatchPixels, sortLaws, TILE } from './hatch.ts'
import type { Theme } from './livery.ts'

const SETS: Law[][] = [[], ...LAWS.map(law => [law]), ...LAWS.flatMap((a, i) => LAWS.slice(i + 1).map(b => [a, b]))]

/** Brightness of every pixel; what is clear shows the land. */
function grey(laws: Law[], theme: Theme): number[] {
  const { data } = hatchPixels(laws, theme, 1)
  const land = theme === 'day' ? 250 : 74
  return Array.from({ length: data.length / 4 }, (_, i) =>
    data[i * 4 + 3] === 0 ? land : 0.299 * data[i * 4]! + 0.587 * data[i * 4 + 1]! + 0.114 * data[i * 4 + 2]!,
  )
}

/** The least mean difference over all ways to slide one tile over the other: what an eye without a grid would see. */
function difference(a: number[], b: number[]): number {
  let least = Number.POSITIVE_INFINITY
  for (let dy = 0; dy < TILE; dy += 2) {
    for (let dx = 0; dx < TILE; dx += 4) {
      let sum = 0
      for (let y = 0; y < TILE; y += 3)
        for (let x = 0; x < TILE; x++) sum += Math.abs(a[y * TILE + x]! - b[((y + dy) % TILE) * TILE + ((x + dx) % TILE)]!)
      least = Math.min(least, sum / ((TILE * TILE) / 3))
    }
  }
  return least
}

describe('the hatching of laws', () => {
  it('knows all sixteen sets of at most two laws', () => expect(SETS).toHaveLength(16))

  for (const theme of ['day', 'night'] as const) {
    it(`tells every two sets apart in black and white by ${theme}`, { timeout: 30_000 }, () => {
      const tiles = SETS.map(laws => grey(laws, theme))
      for (const [i, a] of tiles.entries()) {
        for (const [j, b] of tiles.entries()) {
          if (j > i) expect(difference(a, b), `${SETS[i]?.join('+')} against ${SETS[j]?.join('+')}`).toBeGreaterThan(4)
        }
      }
    })
  }

  it('repeats without a seam: the last band meets the first', () => {
    const { data } = hatchPixels(['BLOCK'], 'day', 1)
    for (let y = 0; y < TILE; y++) expect(data[y * TILE * 4]).toBe(data[(y * TILE + TILE - 1) * 4])
  })

  it('puts two laws side by side, never on top of each other', () => {
    const both = hatchPixels(['REACH', 'BLOCK'], 'day', 1)
    const alone = [hatchPixels(['REACH'], 'day', 1), hatchPixels(['BLOCK'], 'day', 1)]
    const colours = (at: number, pixels: { data: Uint8ClampedArray }): string => pixels.data.slice(at * 4, at * 4 + 3).join()
    let pure = 0
    for (let i = 0; i < TILE * TILE; i++) if (alone.some(tile => colours(i, tile) === colours(i, both))) pure++
    // All but the pixels cut by the edge of a band.
    expect(pure / (TILE * TILE)).toBeGreaterThan(0.95)
  })

  it('draws a set the same in whatever order it is given, and no third law', () => {
    expect(sortLaws(['SHIELD', 'BLOCK'])).toEqual(sortLaws(['BLOCK', 'SHIELD']))
    expect(sortLaws(['SHIELD', 'BLOCK', 'REACH'])).toHaveLength(2)
  })

  it('makes larger tiles for denser screens', () => expect(hatchPixels(['LOCAL'], 'day', 2).width).toBe(TILE * 2))
})
