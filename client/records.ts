/** What anybody may ask the server, without a game: a record, for how long there are any, and how long games took. */
import { PRESET_NAMES, type Typical } from '#shared/presets.ts'
import { PROTOCOL, type About } from '#shared/wire.ts'
import { call } from './call.ts'

/** A finished game by the id of its replay, as the server tells it. Rejects with Trouble. */
export const fetchRecording = (id: string): Promise<unknown> => call('/api/replay', { protocol: PROTOCOL, id })

async function fetchAbout(): Promise<Partial<Record<keyof About, unknown>>> {
  const about = await call('/api/about', { protocol: PROTOCOL }).catch(() => null)
  return typeof about === 'object' && about !== null ? about : {}
}

/** Days a game is kept; 0: for ever, null: it cannot be asked. */
export async function fetchKeepDays(): Promise<number | null> {
  const { keepDays } = await fetchAbout()
  return typeof keepDays === 'number' ? keepDays : null
}

/** How long games here took; none where it cannot be asked. */
export async function fetchLengths(): Promise<readonly Typical[]> {
  const { lengths } = await fetchAbout()
  return Array.isArray(lengths) ? lengths.filter(isTypical) : []
}
function isTypical(value: unknown): value is Typical {
  if (typeof value !== 'object' || value === null) return false
  const { preset, rounds, clock, people, minutes } = value as Partial<Record<keyof Typical, unknown>>
  const numbers = [rounds, clock, minutes].every(one => typeof one === 'number')
  return numbers && (people === null || typeof people === 'number') && PRESET_NAMES.some(one => one === preset)
}
