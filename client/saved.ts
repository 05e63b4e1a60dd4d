/** Games this browser holds a seat in: their keys are kept here, and the open one in the fragment of the address. */
import { isSeat, type Seat } from '#shared/names.ts'

export interface SavedSeat {
  /** Holds the seat; shown to nobody. */
  readonly key: string
  readonly game: string
  readonly seat: Seat
  readonly round: number
  readonly rounds: number
  /** Milliseconds since 1970. */
  readonly seen: number
  readonly over: boolean
}

const PLACE = 'long-arm.seats'
const MOST = 12
const FRAGMENT = /^#seat=([\w-]{8,40})$/

function isSaved(value: unknown): value is SavedSeat {
  if (typeof value !== 'object' || value === null) return false
  const { key, game, seat, round, rounds, seen, over } = value as Partial<Record<keyof SavedSeat, unknown>>
  return (
    typeof key === 'string' &&
    typeof game === 'string' &&
    typeof seat === 'string' &&
    isSeat(seat) &&
    typeof round === 'number' &&
    typeof rounds === 'number' &&
    typeof seen === 'number' &&
    typeof over === 'boolean'
  )
}

/** All seats kept in this browser, newest first. */
export function savedSeats(): readonly SavedSeat[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PLACE) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isSaved).toSorted((a, b) => b.seen - a.seen) : []
  } catch {
    return []
  }
}

function keep(seats: readonly SavedSeat[]): void {
  try {
    localStorage.setItem(PLACE, JSON.stringify(seats.slice(0, MOST)))
  } catch {
    // Private windows may forbid it: then the fragment of the address is the only key.
  }
}

/** Keeps a seat, or what is new about it. */
export const keepSeat = (seat: SavedSeat): void => keep([seat, ...savedSeats().filter(({ key }) => key !== seat.key)])
export const forgetSeat = (key: string): void => keep(savedSeats().filter(one => one.key !== key))

/** The key in the fragment of the address, or null. */
export const keyInAddress = (): string | null => FRAGMENT.exec(location.hash)?.[1] ?? null
/** Puts the key of the open game into the fragment, which never leaves the browser; null takes it out. */
export function showKeyInAddress(key: string | null): void {
  history.replaceState(null, '', key === null ? location.pathname + location.search : `#seat=${key}`)
}
