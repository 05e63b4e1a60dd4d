/** Has a record played again beside the page, so that the page goes on meanwhile. */
import type { Entry } from '#shared/journal.ts'
import type { Finding } from '#shared/verify.ts'
import type { AskedOfEngine } from './engine-worker.ts'

/** What the worker says: a finding, or that it has come to the end. */
export type Verified = Finding | 'done'

/** Tells each finding as it is made. Resolves at the end; rejects where it cannot be done. `over` ends it. */
export function verifyBeside(entries: readonly Entry[], tell: (finding: Finding) => void, over: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' })
    over.addEventListener('abort', () => worker.terminate())
    worker.onerror = () => {
      worker.terminate()
      reject(new Error('the record could not be played again'))
    }
    worker.onmessage = ({ data }: MessageEvent<Verified>) => {
      if (data !== 'done') return tell(data)
      worker.terminate()
      resolve()
    }
    worker.postMessage({ entries, flip: null } satisfies AskedOfEngine)
  })
}
