/** Has a record played again beside the page, to see whether it comes out the same. */
import type { Entry } from '#shared/journal.ts'
import type { Finding } from '#shared/verify.ts'
import { askEngine } from './engine-beside.ts'

/** What the engine says: a finding, or that it has come to the end. */
export type Verified = Finding | 'done'

/** Tells each finding as it is made. Resolves at the end; rejects where it cannot be done. `over` ends it. */
export function verifyBeside(entries: readonly Entry[], tell: (finding: Finding) => void, over: AbortSignal): Promise<void> {
  const hear = (said: Verified): boolean => {
    if (said !== 'done') tell(said)
    return said === 'done'
  }
  return askEngine({ entries, flip: null }, hear, 'the record could not be played again', over)
}
