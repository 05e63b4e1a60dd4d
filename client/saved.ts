/** Games this browser holds a seat in: their keys are kept here, and the open one in the fragment of the address. */
import { keep, readKeptList } from './kept.ts'
import { isSeat, type Seat } from '#shared/names.ts'
import type { ShortOrder } from '#shared/wire.ts'

export interface SavedSeat {
  /** Holds the seat; shown to nobody. */
  readonly key: string
  readonly game: string
  /** null: watches, or has not chosen yet. */
  readonly seat: Seat | null
  /** Six digits of a table with others; null for a game alone. */
  readonly code: string | null
  /** Whether the open phase waits for this seat, as last known. */
  readonly isMyTurn: boolean
  /** 0 in the lobby. */
  readonly round: number
  readonly rounds: number
  /** Milliseconds since 1970. */
  readonly seen: number
  readonly over: boolean
  /** The turn that was open when the person last looked at the page; absent in what older pages kept. */
  readonly looked?: number
}

const PLACE = 'long-arm.seats'
const MOST = 12
const LOOK = /^\/look\/([\w-]{12,40})\/([A-Z]+)$/
const REPLAY = /^\/r\/([\w-]{1,40})\/?$/
const FRAGMENT = /^#seat=([\w-]{8,40})$/

/** A seat as it was kept, by an older page of ours too; null if it is none. */
function readSaved(value: unknown): SavedSeat | null {
  if (typeof value !== 'object' || value === null) return null
  const { key, game, seat, code, isMyTurn, round, rounds, seen, over, looked } = value as Partial<Record<keyof SavedSeat, unknown>>
  if (typeof key !== 'string' || typeof game !== 'string' || typeof over !== 'boolean') return null
  if (typeof round !== 'number' || typeof rounds !== 'number' || typeof seen !== 'number') return null
  if (seat !== null && (typeof seat !== 'string' || !isSeat(seat))) return null
  return {
    key,
    game,
    seat,
    code: typeof code === 'string' ? code : null,
    isMyTurn: isMyTurn === true,
    round,
    rounds,
    seen,
    over,
    ...(typeof looked === 'number' ? { looked } : {}),
  }
}

/** Where nothing is kept the fragment of the address is the only key. */
const write = (place: string, list: readonly object[]): void => keep(place, list.slice(0, MOST))

/** All seats kept in this browser, newest first. */
export const savedSeats = (): readonly SavedSeat[] =>
  readKeptList(PLACE)
    .flatMap(one => readSaved(one) ?? [])
    .toSorted((a, b) => b.seen - a.seen)
/** Keeps a seat, or what is new about it. */
export const keepSeat = (seat: SavedSeat): void => write(PLACE, [seat, ...savedSeats().filter(({ key }) => key !== seat.key)])
export const forgetSeat = (key: string): void =>
  write(
    PLACE,
    savedSeats().filter(one => one.key !== key),
  )

/** A draft the server has not acknowledged. */
export interface KeptDraft {
  /** Of the seat. */
  readonly key: string
  readonly turn: number
  readonly orders: readonly ShortOrder[]
  /** Sheets the server may have without having heard of a newer one than this, as texts. */
  readonly known: readonly string[]
  /** Id of a seal of it that was not answered. */
  readonly seal?: string
}

const DRAFTS = 'long-arm.drafts'

function isDraft(value: unknown): value is KeptDraft {
  if (typeof value !== 'object' || value === null) return false
  const { key, turn, orders, known, seal } = value as Partial<Record<keyof KeptDraft, unknown>>
  if (seal !== undefined && typeof seal !== 'string') return false
  return typeof key === 'string' && typeof turn === 'number' && Array.isArray(orders) && Array.isArray(known)
}

const keptDrafts = (): readonly KeptDraft[] => readKeptList(DRAFTS).filter(isDraft)
/** The draft of a seat that is only here; null if there is none. */
export const keptDraft = (key: string): KeptDraft | null => keptDrafts().find(one => one.key === key) ?? null
export const keepDraft = (draft: KeptDraft): void => write(DRAFTS, [draft, ...keptDrafts().filter(({ key }) => key !== draft.key)])
export function forgetDraft(key: string): void {
  if (keptDraft(key) !== null)
    write(
      DRAFTS,
      keptDrafts().filter(one => one.key !== key),
    )
}

/** The key in the fragment of the address, or null. */
export const keyInAddress = (): string | null => FRAGMENT.exec(location.hash)?.[1] ?? null
/** The id of the replay that the address leads to, or null. */
export const replayInAddress = (): string | null => REPLAY.exec(location.pathname)?.[1] ?? null
/** The address at which anybody can look at a game. */
export const replayAddress = (id: string): string => `${location.origin}/r/${id}`

/** Puts the key of the open game into the fragment, which never leaves the browser; null takes it out. */
export function showKeyInAddress(key: string | null): void {
  const path = isOfClass() || lookInAddress() !== null ? location.pathname : '/'
  history.replaceState(null, '', key === null ? '/' : `${path}#seat=${key}`)
}
/** Over whose shoulder the address has a teacher look: a seat at a table of the class; null if it is no such address. */
export function lookInAddress(): { readonly game: string; readonly seat: Seat } | null {
  const [, game, seat] = LOOK.exec(location.pathname) ?? []
  return game !== undefined && seat !== undefined && isSeat(seat) ? { game, seat } : null
}
/** Whether the address is a teacher's or a projector's: its key leads to a class and not to one of its tables. */
export const isOfClass = (): boolean => /^\/(class|screen)$/.test(location.pathname)
