// A table in the middle of its game, at which these seats are held by people: for games that are put on the disk by hand.
import { gatherAlone, type Gathering } from '#shared/gathering.ts'
import type { GameSetup } from '#shared/journal.ts'
import { isHandle, type Seat } from '#shared/names.ts'

const nameOf = (seat: Seat): string => (isHandle(seat) ? `Holder of ${seat}` : `Head of ${seat}`)

/** The people sit in the order of the set-up's seats, so person 1 (the host) has its first. */
export function tableOf({ persons, rounds, clock }: Pick<GameSetup, 'persons' | 'rounds' | 'clock'>): Gathering {
  const table = gatherAlone(persons[0] ?? 'COL', rounds, clock)
  const [one] = table.people
  if (one === undefined) throw new Error('a table without its host')
  const people = persons.map((seat, i) => ({ ...one, id: i + 1, name: nameOf(seat), seat }))
  // Nobody else can come to it: it has no code of its own, so that twins are equal to the byte
  return { ...table, people, came: people.length }
}
