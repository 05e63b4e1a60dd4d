/** Has a game played again beside the page, with one thing changed. */
import type { Entry } from '#shared/journal.ts'
import type { Future } from '#shared/whatif/again.ts'
import type { Flip } from '#shared/whatif/flips.ts'
import { askEngine } from './engine-beside.ts'

/** What would have been. Rejects where it cannot be done; `over` ends it. */
export function askBeside(asked: { readonly entries: readonly Entry[]; readonly flip: Flip }, over: AbortSignal): Promise<Future> {
  return new Promise((resolve, reject) => {
    const hear = (future: Future): boolean => {
      resolve(future)
      return true
    }
    askEngine(asked, hear, 'the game could not be played again', over).catch(reject)
  })
}
