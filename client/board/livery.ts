/** Colours of the marks. They are the same by day and by night, because every mark carries its own ink outline. */
import type { GovId, Handle, ProviderId, StateId } from '../../shared/names.ts'

export type Theme = 'day' | 'night'

export const INK = '#14202B'
export const PAPER = '#FDFDFB'
export const MARKER = '#FFD94A'
export const STAMP_INK = { red: '#B3261E', green: '#12533D', plum: '#5A1650' } as const

/** Lengthwise stripes of a sleeve from the outside in (the ink comes first), and its cuff. */
export interface Livery {
  readonly cloth: string
  readonly second: string
  readonly third: string
  readonly cuff: string
  readonly button: string
}

export const LIVERY: Record<GovId, Livery> = {
  COL: { cloth: '#B3261E', second: '#FFFFFF', third: '#B3261E', cuff: '#1F3A6B', button: '#FFFFFF' },
  HIB: { cloth: '#14714F', second: '#FFFFFF', third: '#E08A2B', cuff: '#E9F3EE', button: '#14714F' },
  RHE: { cloth: '#2B2B2B', second: '#C0341F', third: '#F2B632', cuff: '#FFFFFF', button: '#2B2B2B' },
  MER: { cloth: '#1F8A3F', second: '#F5D23C', third: '#1F6B35', cuff: '#FFFFFF', button: '#1F8A3F' },
}

export const SEAL: Record<StateId, { readonly fill: string; readonly code: string }> = {
  COL: { fill: '#1F3A6B', code: 'CO' },
  HIB: { fill: '#14714F', code: 'HI' },
  RHE: { fill: '#2B2B2B', code: 'RH' },
  MER: { fill: '#1F8A3F', code: 'ME' },
  ALP: { fill: '#8A4A1C', code: 'AL' },
}

export const BAND: Record<ProviderId, { readonly fill: string; readonly letter: string }> = {
  MONO: { fill: '#1F63A3', letter: 'M' },
  DROP: { fill: '#8C5200', letter: 'D' },
  LANT: { fill: '#0F6B63', letter: 'L' },
  PHOT: { fill: '#5B3A86', letter: 'P' },
}

export type Shape = 'diamond' | 'cross' | 'circle' | 'triangle' | 'square' | 'hexagon'

/** The shape is the handle's, never the archetype's: archetypes are secret. */
export const HANDLE: Record<Handle, { readonly shape: Shape; readonly fill: string }> = {
  AMBER: { shape: 'diamond', fill: '#F5B921' },
  BASALT: { shape: 'cross', fill: '#5B6770' },
  COBALT: { shape: 'circle', fill: '#2F6FD0' },
  DUNE: { shape: 'triangle', fill: '#E8D3A6' },
  EMBER: { shape: 'square', fill: '#D9531E' },
  FJORD: { shape: 'hexagon', fill: '#1E8A6A' },
}

/** What is painted straight on the sheet and must change with it; the sea is what the base picture's edges really have. */
export const SHEET_INK = {
  day: {
    sea: '#D2E2E3',
    word: '#2F5E73',
    name: '#44525D',
    halo: 'rgba(251,250,245,.86)',
    leader: '#14202B',
    border: '#44525D',
    route: '#1F4E86',
    treaty: '#1F63A3',
    outline: '#14202B',
  },
  night: {
    sea: '#0B1721',
    word: '#6E9CB5',
    name: '#D3DCDF',
    halo: 'rgba(20,32,43,.8)',
    leader: '#C8CFCF',
    border: '#9BABB4',
    route: '#9CC9FF',
    treaty: '#9CC9FF',
    outline: '#F2F1EA',
  },
} as const satisfies Record<Theme, Record<string, string>>
