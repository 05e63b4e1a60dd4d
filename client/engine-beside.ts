/** The game's engine beside the page: has it play a record again, so that the page goes on meanwhile. */
import type { AskedOfEngine } from './engine-worker.ts'

/**
 * Asks it; `hear` is told each thing it says, and says when that was the last. Resolves then; rejects with `problem` where it cannot be done.
 * `over` ends it.
 */
export function askEngine<T>(asked: AskedOfEngine, hear: (said: T) => boolean, problem: string, over: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' })
    over.addEventListener('abort', () => worker.terminate())
    worker.onerror = () => {
      worker.terminate()
      reject(new Error(problem))
    }
    worker.onmessage = ({ data }: MessageEvent<T>) => {
      if (!hear(data)) return
      worker.terminate()
      resolve()
    }
    worker.postMessage(asked)
  })
}
