/** Commits together what is to be written at the same time: one wait for the disk, however many tables play. */
import { setImmediate as afterOthers } from 'node:timers/promises'
import type { Kysely, Transaction } from 'kysely'
import type { Tables } from './database.ts'
import type { Fence } from './leases.ts'
import { writeSeconds } from './metrics.ts'

type Work = (on: Transaction<Tables>) => Promise<unknown>
interface Job {
  readonly work: Work
  readonly game: string | null
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

/**
 * Does a piece of writing, all or nothing, in the order of the calls; resolves when it is durable. With `game` only as long as
 * this process holds that game, else it throws GameMoved.
 */
export type Write = (work: Work, game?: string) => Promise<void>

/** Without a `fence` this process holds all games. */
export function newWriter(db: Kysely<Tables>, fence: Fence | null = null): Write {
  let waiting: Job[] = []
  let isWriting = false

  const writeAll = async (): Promise<void> => {
    // What arrived with the same turn of the event loop comes along.
    await afterOthers()
    while (waiting.length > 0) {
      const jobs = waiting
      waiting = []
      try {
        await commit(jobs)
        for (const { resolve } of jobs) resolve()
      } catch {
        // One of them is to blame: each by itself, so that the others do not suffer for it.
        for (const job of jobs) await commit([job]).then(job.resolve, job.reject)
      }
    }
    isWriting = false
  }
  const commit = (jobs: readonly Job[]): Promise<void> =>
    db.transaction().execute(async on => {
      if (fence !== null) for (const game of new Set(jobs.map(one => one.game))) if (game !== null) await fence(on, game)
      for (const { work } of jobs) await work(on)
    })

  return (work, game) =>
    new Promise((settle, reject) => {
      const written = writeSeconds.startTimer()
      const resolve = (): void => {
        written()
        settle()
      }
      waiting.push({ work, game: game ?? null, resolve, reject })
      if (isWriting) return
      isWriting = true
      void writeAll()
    })
}
