/**
 * Where things lie: one authored site for each of the 20 pairs of state and provider, with the offsets that keep the marks
 * apart. Offsets are in CSS pixels at mark scale 1, from the true place to the foot of the cabinet (or the centre of the
 * seal), because marks keep their size while the sheet grows under them.
 */
import type { ProviderId, StateId } from '../../shared/names.ts'
import { project, type Point } from './lens.ts'

/** Far: the whole field on a desktop. Mid: about twice that. Near: from four times. */
export const TIERS = ['far', 'mid', 'near'] as const
export type Tier = (typeof TIERS)[number]
/** On which side of the cabinet its name and its accounts stand. */
export type Side = 'left' | 'right'

interface Spot {
  readonly dx: number
  readonly dy: number
  readonly side: Side
}
export interface Place {
  readonly city: string
  readonly at: Point
  readonly spots: Record<Tier, Spot>
}

const spot = (dx: number, dy: number, side: Side): Spot => ({ dx, dy, side })
function place(city: string, lon: number, lat: number, far: Spot, mid: Spot, near: Spot): Place {
  return { city, at: project(lon, lat), spots: { far, mid, near } }
}

export const PLACES: Record<StateId, Record<ProviderId, Place>> = {
  COL: {
    MONO: place('Iowa', -93.6, 41.6, spot(0, -4, 'left'), spot(0, -4, 'left'), spot(0, -4, 'left')),
    DROP: place('Oregon', -121.2, 45.6, spot(2, -26, 'left'), spot(0, -4, 'right'), spot(0, -4, 'right')),
    LANT: place('Texas', -96.8, 32.8, spot(-6, 16, 'left'), spot(0, 0, 'left'), spot(0, -4, 'left')),
    PHOT: place('Virginia', -77.5, 39, spot(26, 54, 'right'), spot(10, 60, 'right'), spot(-24, -30, 'left')),
  },
  HIB: {
    MONO: place('Dublin', -6.26, 53.35, spot(-26, -8, 'right'), spot(6, -8, 'right'), spot(2, -6, 'right')),
    DROP: place('Cork', -8.47, 51.9, spot(-13, 62, 'right'), spot(-16, 62, 'left'), spot(-4, 30, 'left')),
    LANT: place('Galway', -9.05, 53.27, spot(-11, -53, 'right'), spot(-22, -14, 'left'), spot(-4, -12, 'left')),
    PHOT: place('Limerick', -8.63, 52.66, spot(-13, 27, 'right'), spot(-19, 23, 'left'), spot(-4, 8, 'left')),
  },
  RHE: {
    MONO: place('Frankfurt', 8.68, 50.11, spot(22, -8, 'right'), spot(4, -4, 'right'), spot(0, -4, 'right')),
    DROP: place('Amsterdam', 4.9, 52.37, spot(6, -30, 'right'), spot(4, -10, 'right'), spot(0, -4, 'right')),
    LANT: place('Vienna', 16.37, 48.2, spot(26, 16, 'right'), spot(4, 0, 'right'), spot(0, -4, 'right')),
    PHOT: place('Paris', 2.35, 48.86, spot(10, 24, 'right'), spot(-20, 26, 'left'), spot(-4, -4, 'left')),
  },
  MER: {
    MONO: place('São Paulo', -46.6, -23.5, spot(-8, 18, 'left'), spot(-6, 6, 'left'), spot(-4, 0, 'left')),
    DROP: place('Rio', -43.2, -22.9, spot(12, 14, 'right'), spot(6, 0, 'right'), spot(4, -4, 'right')),
    LANT: place('Fortaleza', -38.5, -3.7, spot(0, 0, 'right'), spot(0, -4, 'right'), spot(0, -4, 'right')),
    PHOT: place('Brasília', -47.9, -15.8, spot(0, 2, 'left'), spot(0, -4, 'left'), spot(0, -4, 'left')),
  },
  ALP: {
    MONO: place('Zurich', 8.54, 47.38, spot(18, 54, 'right'), spot(14, 20, 'right'), spot(6, -8, 'right')),
    DROP: place('Bern', 7.44, 46.95, spot(-14, 90, 'left'), spot(-10, 74, 'left'), spot(-8, -16, 'left')),
    LANT: place('Lugano', 8.95, 46, spot(16, 82, 'right'), spot(12, 48, 'right'), spot(6, 12, 'right')),
    PHOT: place('Geneva', 6.14, 46.2, spot(-8, 43, 'left'), spot(-2, 20, 'left'), spot(-4, 12, 'left')),
  },
}

export interface SealPlace {
  /** The seat of government: the end of the leader line. */
  readonly at: Point
  readonly spots: Record<Tier, { readonly dx: number; readonly dy: number }>
}
const aside = (dx: number, dy: number): { dx: number; dy: number } => ({ dx, dy })

export const SEALS: Record<StateId, SealPlace> = {
  COL: { at: project(-77, 38.9), spots: { far: aside(10, 2), mid: aside(8, 2), near: aside(16, 4) } },
  HIB: { at: project(-7.9, 53.1), spots: { far: aside(-62, 52), mid: aside(-28, 118), near: aside(40, 74) } },
  RHE: { at: project(13.4, 52.5), spots: { far: aside(102, -18), mid: aside(34, -30), near: aside(14, -14) } },
  MER: { at: project(-60, -3.1), spots: { far: aside(4, 4), mid: aside(0, 0), near: aside(0, 0) } },
  ALP: { at: project(9.6, 46.7), spots: { far: aside(110, 40), mid: aside(122, 36), near: aside(70, 8) } },
}

/** Names of states in spaced capitals: where they may stand, the best place first, and from which tier on there is room. */
export const STATE_NAMES: Record<StateId, { readonly places: readonly Point[]; readonly from: Tier }> = {
  COL: {
    places: [project(-97, 48.6), project(-108, 38), project(-92, 36), project(-84, 44), project(-104, 45), project(-88, 34)],
    from: 'far',
  },
  HIB: { places: [project(-7.6, 54.4), project(-6.6, 52.4)], from: 'near' },
  RHE: { places: [project(0.6, 47.2), project(10.5, 51.8), project(1, 45.2), project(12.4, 49.4)], from: 'mid' },
  MER: {
    places: [project(-57, -8.4), project(-68, -13.5), project(-53, -26.5), project(-43, -7.5), project(-50, -31)],
    from: 'far',
  },
  ALP: { places: [project(8.1, 46.75), project(9.7, 46.9)], from: 'near' },
}

/** Sea names in italics: where they may stand, the best place first. */
export const SEAS = [
  { key: 'north-atlantic', places: [project(-40, 33), project(-44, 27), project(-36, 40), project(-48, 21)], size: 17 },
  { key: 'south-atlantic', places: [project(-14, -22), project(-10, -12), project(-16, -34), project(-4, -4)], size: 16 },
  { key: 'north-pacific', places: [project(-140, 17), project(-128, 22), project(-122, 14)], size: 16 },
  { key: 'south-pacific', places: [project(-100, -22), project(-92, -12), project(-96, -32)], size: 16 },
  { key: 'indian-ocean', places: [project(78, -22), project(70, -12)], size: 16 },
] as const
export type SeaKey = (typeof SEAS)[number]['key']
export const SEA_NAMES: Record<SeaKey, string> = {
  'north-atlantic': 'North Atlantic',
  'south-atlantic': 'South Atlantic',
  'north-pacific': 'North Pacific',
  'south-pacific': 'South Pacific',
  'indian-ocean': 'Indian Ocean',
}

/** ISO numbers of the countries each state covers at the standard table. */
export const COUNTRIES: Record<StateId, readonly string[]> = {
  COL: ['840'],
  HIB: ['372'],
  RHE: ['276', '250', '056', '528', '442', '040'],
  MER: ['076'],
  ALP: ['756'],
}

/** What "fit" frames, and the regions one can jump to, in pixels of the sheet. */
export const REGIONS = {
  field: { x: 148, y: 326, width: 1140, height: 785 },
  europe: { x: 800, y: 330, width: 420, height: 330 },
  americas: { x: 130, y: 430, width: 640, height: 690 },
  world: { x: 20, y: 60, width: 2010, height: 1150 },
} as const
export type Region = keyof typeof REGIONS
export const REGION_NAMES = Object.keys(REGIONS) as Region[]

/** Offsets change where the room does: by how many CSS pixels (at mark scale 1) a pixel of the sheet takes. */
export function tierAt(scale: number, markScale: number): Tier {
  const room = scale / markScale
  if (room < 0.95) return 'far'
  return room < 1.9 ? 'mid' : 'near'
}
