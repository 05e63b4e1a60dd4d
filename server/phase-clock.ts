/**
 * The clock of a table: when the open phase closes. It knows no game; what happens when time is up is told to it, and where it
 * stands is kept with the table, so that a restart takes it up where it was.
 */
import type { Gathering } from '#shared/gathering.ts'

/** Waits and calls back, unless it is cleared before: the room's own clock, whose faults are the room's. */
export type Timer = (work: () => void, milliseconds: number) => { clear(): void }

/** Seconds a seat may still seal after the clock has run out (15.2). */
const GRACE = 10
/** After a restart nobody has less than this, in seconds: people have to come back first. */
const AT_LEAST_AFTER_RESTART = 30
/** Longest wait of one timer, in milliseconds; longer phases are waited for in steps. */
const LONGEST = 3600_000

export class PhaseClock {
  readonly #timer: Timer
  readonly #onTimeUp: () => void
  #waiting: { clear(): void } | null = null
  /** Seconds since 1970; 0 while it stands still. */
  deadline = 0

  constructor(timer: Timer, onTimeUp: () => void) {
    this.#timer = timer
    this.#onTimeUp = onTimeUp
  }

  /** A phase begins that lasts so many seconds; null without a clock. */
  start(seconds: number | null): void {
    this.#set(seconds === null ? 0 : now() + seconds)
  }

  /** Goes on from what was kept. */
  resume(deadline: number): void {
    this.#set(deadline === 0 ? 0 : Math.max(deadline, now() + AT_LEAST_AFTER_RESTART))
  }

  /** Stands still; returns the seconds that were left. */
  hold(): number {
    const left = Math.max(0, this.deadline - now())
    this.#set(0)
    return left
  }

  extend(seconds: number): void {
    if (this.deadline > 0) this.#set(Math.max(this.deadline, now()) + seconds)
  }

  #set(deadline: number): void {
    this.#waiting?.clear()
    this.#waiting = null
    this.deadline = deadline
    if (deadline > 0) this.#wait()
  }

  #wait(): void {
    const left = (this.deadline + GRACE) * 1000 - Date.now()
    const step = Math.min(Math.max(left, 0), LONGEST)
    this.#waiting = this.#timer(() => (left > LONGEST ? this.#wait() : this.#onTimeUp()), step)
  }
}

const now = (): number => Math.ceil(Date.now() / 1000)

/** Length of the reveal in seconds, added to the clock of CHAMBERS (15.5). */
const REVEAL = 20

/** Seconds the phase lasts that is about to open; null without a clock. */
export function secondsOf({ clock }: Pick<Gathering, 'clock'>, phase: 'orders' | 'chambers' | 'over'): number | null {
  if (clock === null || phase === 'over') return null
  return clock[phase] + (phase === 'chambers' ? REVEAL : 0)
}
