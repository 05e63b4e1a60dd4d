// Hands pieces of a run to threads and puts the results together in the order of the games.
import { availableParallelism } from 'node:os'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { merge, type Counts } from './count.ts'
import { doWork, type Done, type Work } from './work.ts'

/** Games in one piece: short enough to keep all threads busy to the end. */
const PIECE = 10

export interface Pool {
  run(work: Omit<Work, 'from' | 'to'>, games: number): Promise<Done>
  close(): Promise<void>
}

/** As many threads as there are cores, or as asked for. */
export function openPool(threads = availableParallelism()): Pool {
  const idle: Worker[] = []
  const all = Array.from({ length: threads }, () => new Worker(new URL(import.meta.url)))
  idle.push(...all)
  const queue: { work: Work; done: (result: Done) => void; failed: (why: unknown) => void }[] = []
  const next = (): void => {
    const worker = idle.pop()
    const piece = worker === undefined ? undefined : queue.shift()
    if (worker === undefined) return
    if (piece === undefined) {
      idle.push(worker)
      return
    }
    const finish = (settle: () => void): void => {
      worker.removeAllListeners('message')
      worker.removeAllListeners('error')
      settle()
      idle.push(worker)
      next()
    }
    worker.once('message', (result: Done) => finish(() => piece.done(result)))
    worker.once('error', why => finish(() => piece.failed(why)))
    worker.postMessage(piece.work)
    next()
  }
  return {
    async run(work, games) {
      const pieces: Promise<Done>[] = []
      for (let from = 0; from < games; from += PIECE) {
        const piece = { ...work, from, to: Math.min(games, from + PIECE) }
        pieces.push(new Promise((done, failed) => queue.push({ work: piece, done, failed })))
      }
      next()
      const counts: Counts = {}
      const outcomes: Done['outcomes'] = []
      for (const done of await Promise.all(pieces)) {
        outcomes.push(...done.outcomes)
        merge(counts, done.counts)
      }
      return { outcomes, counts }
    },
    async close() {
      await Promise.all(all.map(worker => worker.terminate()))
    },
  }
}

if (!isMainThread) parentPort?.on('message', (work: Work) => parentPort?.postMessage(doWork(work)))
