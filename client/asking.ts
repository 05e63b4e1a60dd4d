/** Has a game played again beside the page, with one thing changed. */
import type { Entry } from '#shared/journal.ts'
import type { Future } from '#shared/whatif/again.ts'
import type { Flip } from '#shared/whatif/flips.ts'
import type { AskedOfEngine } from './engine-worker.ts'

/** What the worker is asked, and what it says. */
export interface Asked {
  readonly entries: readonly Entry[]
  readonly flip: Flip
}
export type Answered = Future

/** What would have been. Rejects where it cannot be done; `over` ends it. */
export function askBeside(asked: Asked, over: AbortSignal): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' })
    over.addEventListener('abort', () => worker.terminate())
    worker.onerror = () => {
      worker.terminate()
      reject(new Error('the game could not be played again'))
    }
    worker.onmessage = ({ data }: MessageEvent<Answered>) => {
      worker.terminate()
      resolve(data)
    }
    worker.postMessage(asked satisfies AskedOfEngine)
  })
}
