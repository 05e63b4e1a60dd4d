/**
 * Notices what this person has not seen happen: phases that closed while the page was hidden, its line down or the page gone.
 * What was open when they last looked is kept with the seat.
 */
import { turnOf } from '#shared/journal.ts'
import { keepSeat, savedSeats } from './saved.ts'
import { mine, said } from './store.ts'

let key = ''
/** The turn that was open when this person last looked; null if this browser does not know. */
let looked: number | null = null

/** Another seat is taken. */
export function beginLooking(seatKey: string): void {
  key = seatKey
  looked = savedSeats().find(one => one.key === key)?.looked ?? null
}

/** What is to be kept with the seat. */
export const lookedAt = (): { looked?: number } => (looked === null ? {} : { looked })

function see(turn: number): void {
  if (looked === turn) return
  looked = turn
  const saved = savedSeats().find(one => one.key === key)
  if (saved !== undefined) keepSeat({ ...saved, looked })
}

const isLooking = (): boolean => !document.hidden && said.connection.peek().is === 'up'

/** What has come is seen, if somebody looks. */
export function look(): void {
  const view = said.view.peek()
  if (view !== null && isLooking()) see(turnOf(view.open))
}

/** A phase closes before somebody's eyes. */
export function hearClosing(turn: number): void {
  if (isLooking()) see(turn + 1)
}

/** Somebody looks again, and the line is up: there may be something to tell. */
export function comeHome(): void {
  const view = said.view.peek()
  if (view === null || view.who === null || !isLooking()) return
  const from = looked ?? firstNotOwn()
  if (from !== null && from < turnOf(view.open)) mine.away.value = Math.min(from, mine.away.peek() ?? from)
  look()
}

/** On a device that has not seen the game: the first of the last phases that closed without this person's seal. */
function firstNotOwn(): number | null {
  const sheets = said.sheets.peek()
  const last = sheets.findLastIndex(({ from }) => from === 'person')
  return sheets[last + 1]?.turn ?? null
}
