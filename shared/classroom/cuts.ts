/** What of a class each device sees: the teacher all of it, the projector and the students what is meant for everybody. */
import type { Gathering } from '../gathering.ts'
import type { Seat } from '../names.ts'
import { optionsOf, type Asked, type Desk, type Question } from './desk.ts'
import { noticeOf, type Notice } from './notice.ts'
import type { TableStatus } from './status.ts'

/** How a question was answered, by nobody in particular. */
export interface Results {
  readonly question: Question
  readonly isOpen: boolean
  /** How many chose each option. */
  readonly counts: readonly number[]
}

export const resultsOf = ({ question, isOpen, answers }: Asked): Results => {
  const given = Object.values(answers)
  return { question, isOpen, counts: Array.from({ length: optionsOf(question) }, (_, i) => given.filter(one => one === i).length) }
}

/** A way to watch a table, as everybody may: a key of no person. */
export interface Watch {
  readonly game: string
  readonly key: string
}

/** What the projector shows. */
export interface ScreenSeen {
  readonly notice: Notice
  readonly code: string | null
  readonly isLocked: boolean
  /** Shown names of the students, those whose page is open first. */
  readonly students: readonly { readonly name: string; readonly isHere: boolean }[]
  readonly shows: Desk['shows']
  /** Of the newest question. */
  readonly results: Results | null
  readonly tables: readonly {
    readonly number: number
    readonly round: number
    readonly rounds: number
    readonly phase: TableStatus['phase']
    readonly deadline: number
    readonly held: number | null
    readonly teams: readonly { readonly seat: Seat; readonly isBot: boolean; readonly isSealed: boolean }[]
    readonly world: TableStatus['world']
    readonly rulings: TableStatus['rulings']
  }[]
  readonly watch: readonly Watch[]
}

export function screenOf(
  id: string,
  desk: Desk,
  table: Gathering,
  around: readonly number[],
  tables: readonly TableStatus[],
  watch: readonly Watch[],
): ScreenSeen {
  const newest = desk.asked.at(-1)
  const students = table.people.filter(one => one.id !== table.host).map(one => ({ name: one.name, isHere: around.includes(one.id) }))
  return {
    notice: noticeOf(desk, id, 0, []),
    code: table.code,
    isLocked: table.locked,
    students: students.toSorted((a, b) => Number(b.isHere) - Number(a.isHere)),
    shows: desk.shows,
    results: newest === undefined ? null : resultsOf(newest),
    tables: tables.map(({ number, round, rounds, phase, deadline, held, teams, world, rulings }) => ({
      number,
      round,
      rounds,
      phase,
      deadline,
      held,
      teams: teams.map(({ seat, isBot, isSealed }) => ({ seat, isBot, isSealed })),
      world,
      rulings,
    })),
    watch,
  }
}

/** What the teacher sees. */
export interface ClassSeen {
  readonly id: string
  readonly desk: Desk
  readonly gathering: Gathering
  /** Ids of those whose page is open, at the class or at a table. */
  readonly around: readonly number[]
  readonly tables: readonly TableStatus[]
  readonly watch: readonly Watch[]
  /** Opens the projector's page. */
  readonly screenKey: string
}
