/** The game's engine beside the page: plays a record again, as it was or with one thing otherwise. One worker, so that it is fetched once. */
import type { Entry } from '#shared/journal.ts'
import { verify } from '#shared/verify.ts'
import { playAgain, type Future } from '#shared/whatif/again.ts'
import type { Flip } from '#shared/whatif/flips.ts'
import type { Verified } from './verifying.ts'

/** What the worker is asked; without a flip it verifies. */
export interface AskedOfEngine {
  readonly entries: readonly Entry[]
  readonly flip: Flip | null
}

addEventListener('message', ({ data: { entries, flip } }: MessageEvent<AskedOfEngine>) => {
  if (flip !== null) return postMessage(playAgain(entries, flip) satisfies Future)
  const tell = (verified: Verified): void => postMessage(verified)
  for (const finding of verify(entries)) tell(finding)
  tell('done')
})
