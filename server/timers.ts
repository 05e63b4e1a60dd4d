/** Timers outside the rooms, which have clocks of their own. A throw in one of these is written down and ends nothing. */
import { describe, log } from './log.ts'

const guarded = (work: () => void) => (): void => {
  try {
    work()
  } catch (error) {
    log('error', 'timer-failed', { error: describe(error) })
  }
}

/** Once, after `ms`. */
export const after = (ms: number, work: () => void): NodeJS.Timeout => setTimeout(guarded(work), ms)
/** Again and again; keeps no process alive. */
export const every = (ms: number, work: () => void): NodeJS.Timeout => setInterval(guarded(work), ms).unref()
/** When everything that happens at this moment has happened. */
export const soon = (work: () => void): NodeJS.Immediate => setImmediate(guarded(work))
