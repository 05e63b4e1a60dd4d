/** Commits together what is to be written at the same time: one wait for the disk, however many tables play. */
import { setImmediate as afterOthers } from 'node:timers/promises'
import type { Kysely, Transaction } from 'kysely'
import type { Tables } from './database.ts'
import { GameMoved, type Fence } from './leases.ts'
import { writeSeconds } from './metrics.ts'

type Work = (on: Transaction<Tables>) => Promise<unknown>
interface Job {
  readonly work: Work
  readonly game: string | null
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

const BEFORE = 'what was to be written before is not there'

/** Something could not be written; the cause says why. */
export class NotWritten extends Error {}

export interface Write {
  /**
   * Does a piece of writing, all or nothing, in the order of the calls; resolves when it is durable. With `game` only as long as
   * this process holds that game, else it throws GameMoved. Throws NotWritten where it fails, and from then on for the same game:
   * what comes later was made of what is not there.
   */
  (work: Work, game?: string): Promise<void>
  /** The game is read from the disk again, and what is written from now on is made of that. */
  renew(game: string): void
}

/** Without a `fence` this process holds all games. */
export function newWriter(db: Kysely<Tables>, fence: Fence | null = null): Write {
  let waiting: Job[] = []
  let isWriting = false
  /** Games of which something could not be written. */
  const broken = new Set<string>()
  const isBroken = ({ game }: Job): boolean => game !== null && broken.has(game)
  const fail = ({ game, reject }: Job, cause: unknown): void => {
    if (cause instanceof GameMoved) return reject(cause)
    if (game !== null) broken.add(game)
    reject(new NotWritten(cause instanceof Error ? cause.message : String(cause), { cause }))
  }

  const writeAll = async (): Promise<void> => {
    // What arrived with the same turn of the event loop comes along.
    await afterOthers()
    while (waiting.length > 0) {
      const jobs = waiting.filter(job => !isBroken(job))
      for (const job of waiting) if (isBroken(job)) fail(job, BEFORE)
      waiting = []
      try {
        if (jobs.length > 0) await commit(jobs)
        for (const { resolve } of jobs) resolve()
      } catch {
        // One of them is to blame: each by itself, so that the others do not suffer for it.
        for (const job of jobs) {
          if (isBroken(job)) fail(job, BEFORE)
          else await commit([job]).then(job.resolve, (cause: unknown) => fail(job, cause))
        }
      }
    }
    isWriting = false
  }
  const commit = (jobs: readonly Job[]): Promise<void> =>
    db.transaction().execute(async on => {
      if (fence !== null) for (const game of new Set(jobs.map(one => one.game))) if (game !== null) await fence(on, game)
      for (const { work } of jobs) await work(on)
    })

  const write = (work: Work, game?: string): Promise<void> =>
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
  return Object.assign(write, { renew: (game: string) => void broken.delete(game) })
}
