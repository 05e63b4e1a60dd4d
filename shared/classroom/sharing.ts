/** Sharing a class out: which students sit at which table, on which seat. */
import { SEATS, type Seat } from '../names.ts'
import { recommendedSeats } from '../presets.ts'
import type { ShapeOfClass } from './desk.ts'
import type { Placed } from './desk.ts'

/** Students at a table of its own, where several play side by side. */
export const AT_A_TABLE = 5

/** How many tables suit so many students. */
export const tablesFor = (students: number, shape: ShapeOfClass): number =>
  shape === 'tables' ? Math.max(1, Math.ceil(students / AT_A_TABLE)) : 1

/**
 * Everybody's place, in the order of the students: tables as equal as can be, at each the seats recommended for so many (R11.2), and no seat
 * with more than one person above another. `offered` are the seats that people may take.
 */
export function shareOut(students: readonly number[], tables: number, offered: readonly Seat[] = SEATS): Map<number, Placed> {
  const places = new Map<number, Placed>()
  for (let table = 1; table <= tables; table++) {
    // Every so-manieth: neighbours in the list are not neighbours at a table
    const here = students.filter((_id, i) => i % tables === table - 1)
    const wanted = recommendedSeats(Math.min(here.length, SEATS.length)).filter(seat => offered.includes(seat))
    const seats = wanted.length > 0 ? wanted : offered
    here.forEach((id, i) => places.set(id, { table, seat: seats[i % seats.length] ?? null }))
  }
  return places
}

/** Where somebody who comes late is needed most: on a seat that a bot plays at the smallest table, else in its smallest team. */
export function placeForLate(places: Readonly<Record<number, Placed>>, tables: number, offered: readonly Seat[] = SEATS): Placed {
  const all = Object.values(places)
  const at = (table: number): Placed[] => all.filter(one => one.table === table)
  const table = Array.from({ length: Math.max(1, tables) }, (_, i) => i + 1).reduce((a, b) => (at(b).length < at(a).length ? b : a))
  const of = (seat: Seat): number => at(table).filter(one => one.seat === seat).length
  const wanted = recommendedSeats(Math.min(at(table).length + 1, SEATS.length)).filter(seat => offered.includes(seat))
  const seats = wanted.length > 0 ? wanted : offered
  return { table, seat: seats.reduce((a, b) => (of(b) < of(a) ? b : a)) }
}
