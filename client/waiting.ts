/** Whom the open phase waits for, and how long it still lasts. */
import { said, type SeatState } from './store.ts'
import { WAITING } from '#texts/table.ts'
import { seatName } from '#texts/names.ts'

const isLate = ({ held, doing }: SeatState): boolean => held === 'person' && doing !== 'sealed'

/** The people who have not sealed yet, oneself as "you"; whose page is closed is called away. */
export function waitedFor(): readonly string[] {
  const people = said.gathering.value?.people ?? []
  return said.seats.value.filter(isLate).map(({ seat, doing }) => {
    const sitter = people.find(one => one.seat === seat)
    if (sitter !== undefined && sitter.id === said.person.value) return WAITING.you
    const name = sitter?.name ?? ''
    const who = name === '' ? seatName(seat) : name
    return doing === 'away' ? WAITING.away(who) : who
  })
}

/** "Waiting for Tomás and Aoife (away)." */
export const waitingLine = (): string => WAITING.line(waitedFor())

/** Seconds as a clock shows them: "1:05", and from an hour on "23 h 59 min". */
export function clockWords(seconds: number): string {
  if (seconds < 3600) return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  const minutes = Math.floor(seconds / 60)
  return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

/** The moment in local time: "14:05", on another day "Thu, 27 Nov, 14:05". Both in ms since 1970. */
export function momentWords(at: number, now: number): string {
  const [then, today] = [new Date(at), new Date(now)]
  const time = { hour: '2-digit', minute: '2-digit' } as const
  const day = { weekday: 'short', day: 'numeric', month: 'short' } as const
  // In the reader's own way of writing times, which need not be that of our language.
  return then.toLocaleString(undefined, then.toDateString() === today.toDateString() ? time : { ...day, ...time })
}
