/** What anybody may ask the server, without a game: a record, and for how long there are any. */
import { PROTOCOL } from '#shared/wire.ts'
import { call } from './call.ts'

/** A finished game by the id of its replay, as the server tells it. Rejects with Trouble. */
export const fetchRecording = (id: string): Promise<unknown> => call('/api/replay', { protocol: PROTOCOL, id })

/** Days a game is kept; 0: for ever, null: it cannot be asked. */
export async function fetchKeepDays(): Promise<number | null> {
  const about = await call('/api/about', { protocol: PROTOCOL }).catch(() => null)
  return typeof about === 'object' && about !== null && 'keepDays' in about && typeof about.keepDays === 'number' ? about.keepDays : null
}
