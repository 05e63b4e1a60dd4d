/**
 * Cuts the countries of the standard table out of Natural Earth's 1:50m borders and projects them onto the map sheet.
 *   node scripts/assets/cut-states.ts [countries-50m.json of world-atlas 2.0.2] > assets/map/states.json
 * Islands smaller than a mark are left out; points closer than half a pixel are merged, so the file stays near 20 KB gzip.
 */
import { readFileSync } from 'node:fs'
import { project } from '../../client/board/lens.ts'

const COUNTRIES = ['840', '372', '276', '250', '056', '528', '442', '040', '076', '756']
const SMALLEST_AREA = 24
const SMALLEST_STEP = 0.5
/** Rings that come near the seam of the projection would be drawn across the whole sheet (the western Aleutians). */
const SEAM = -172
/** France is drawn without what lies overseas: its hatching beside Meridia's would be read as Meridia's. */
const FRANCE = { id: '250', from: -20 }

interface Atlas {
  transform: { scale: [number, number]; translate: [number, number] }
  arcs: [number, number][][]
  objects: { countries: { geometries: { id?: string; type: string; arcs: number[][] | number[][][] }[] } }
}

const atlas = JSON.parse(readFileSync(process.argv[2] ?? 'node_modules/world-atlas/countries-50m.json', 'utf8')) as Atlas

function decodeArc(index: number): [number, number][] {
  const { scale, translate } = atlas.transform
  let x = 0
  let y = 0
  const points = (atlas.arcs[index < 0 ? ~index : index] ?? []).map(([dx, dy]): [number, number] => {
    x += dx
    y += dy
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]]
  })
  return index < 0 ? points.reverse() : points
}

function areaOf(ring: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < ring.length; i += 2) {
    const j = (i + 2) % ring.length
    sum += (ring[i] ?? 0) * (ring[j + 1] ?? 0) - (ring[j] ?? 0) * (ring[i + 1] ?? 0)
  }
  return Math.abs(sum) / 2
}

function drawRing(arcs: readonly number[]): number[] {
  const degrees = arcs.flatMap((arc, i) => decodeArc(arc).slice(i === 0 ? 0 : 1))
  if (degrees.some(([lon]) => lon < SEAM || lon > 175)) return []
  const ring: number[] = []
  for (const [lon, lat] of degrees) {
    const { x, y } = project(lon, lat)
    const [px, py] = ring.slice(-2)
    if (px !== undefined && py !== undefined && Math.hypot(x - px, y - py) < SMALLEST_STEP) continue
    ring.push(Math.round(x * 10) / 10, Math.round(y * 10) / 10)
  }
  return ring
}

const cut: Record<string, number[][]> = {}
for (const { id, type, arcs } of atlas.objects.countries.geometries) {
  if (id === undefined || !COUNTRIES.includes(id)) continue
  const polygons = (type === 'Polygon' ? [arcs] : arcs) as number[][][]
  // Only the outer ring: no country of the table has a hole that shows at this size.
  const westEnd = project(FRANCE.from, 45).x
  const isOverseas = (ring: readonly number[]): boolean => id === FRANCE.id && (ring[0] ?? 0) < westEnd
  const rings = polygons.map(polygon => drawRing(polygon[0] ?? [])).filter(ring => areaOf(ring) >= SMALLEST_AREA && !isOverseas(ring))
  cut[id] = rings.sort((a, b) => areaOf(b) - areaOf(a))
}
process.stdout.write(`${JSON.stringify(cut)}\n`)
