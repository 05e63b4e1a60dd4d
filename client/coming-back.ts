/**
 * Coming back when the line is down: at once, then again and again for as long as the page is open, and at once when the
 * device wakes or finds a network. The server is asked anew without waiting for the last answer, because on a network that
 * swallows things that one may never come.
 */
import { PROTOCOL, type FindSeat } from '#shared/wire.ts'
import { comeHome } from './away.ts'
import { call, isLasting, ticketOf } from './call.ts'
import { cutLines, probeLines } from './lines.ts'
import type { Line } from './line.ts'
import { isOfClass, lookInAddress } from './saved.ts'
import { said } from './store.ts'
import type { Trouble } from './trouble.ts'

/** Milliseconds from one try to the next; the last goes on for ever. */
const WAITS = [400, 1000, 1500]
/** A try that has no answer after so long is given up. */
const PATIENCE = 6000

/** Tries at once; null while no line is down. */
let tryNow: (() => void) | null = null

/**
 * Finds the seat and joins its room, however long it takes. Resolves when that is done or the line is closed; rejects with a
 * Trouble that does not pass.
 */
export async function comeBack(now: Line, join: () => Promise<void>): Promise<void> {
  now.room = null
  const tries = { count: 0 }
  while (!now.isClosed) {
    await find(now, tries)
    if (now.isClosed) return
    try {
      return await join()
    } catch (problem) {
      if (isLasting(problem)) throw problem
    }
  }
}

/** Finds the way to the seat; the first answer to any try counts. The server may have started anew and opens the room with it. */
function find(now: Line, tries: { count: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    const over = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const end = (problem: Trouble | null): void => {
      clearTimeout(timer)
      over.abort()
      tryNow = null
      if (problem === null) resolve()
      else reject(problem)
    }
    const plan = (): void => void (timer = setTimeout(attempt, WAITS[Math.min(tries.count, WAITS.length) - 1]))
    const attempt = (): void => {
      clearTimeout(timer)
      if (now.isClosed) return end(null)
      tries.count++
      const isFirst = tries.count === 1 && said.view.peek() === null
      said.connection.value = isFirst ? { is: 'joining' } : { is: 'down', attempt: tries.count }
      plan()
      findOnce(now, over.signal).then(
        () => end(null),
        (problem: unknown) => isLasting(problem) && end(problem),
      )
    }
    tryNow = attempt
    if (tries.count === 0) attempt()
    else plan()
  })
}

/** Which game of the key: the one that was open, or the one that the address says. */
function where({ ticket }: Line): Partial<FindSeat> {
  const game = ticket?.game ?? lookInAddress()?.game
  if (game !== undefined) return { game }
  return isOfClass() ? { class: true } : {}
}

async function findOnce(now: Line, over: AbortSignal): Promise<void> {
  const once = new AbortController()
  const stop = (): void => once.abort()
  const timer = setTimeout(stop, PATIENCE)
  over.addEventListener('abort', stop)
  const asked = { protocol: PROTOCOL, key: now.key, ...where(now) }
  try {
    now.ticket = ticketOf(await call('/api/seat', asked, once.signal))
  } finally {
    clearTimeout(timer)
  }
}

/** Tries now instead of waiting; false if no line is down. */
export function hurry(): boolean {
  tryNow?.()
  return tryNow !== null
}

/**
 * Listens for the moments at which a line may be found dead: the page is seen again after a lock or a sleep, the network has
 * changed. They come before any timer of a page that slept.
 */
export function listenForWaking(): void {
  const wake = (): void => {
    if (!hurry()) probeLines()
    comeHome()
  }
  document.addEventListener('visibilitychange', () => document.hidden || wake())
  document.addEventListener('resume', wake)
  window.addEventListener('pageshow', ({ persisted }) => persisted && wake())
  window.addEventListener('online', wake)
  window.addEventListener('offline', cutLines)
}
