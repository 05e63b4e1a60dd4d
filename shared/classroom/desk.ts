/**
 * The teacher's desk: how a class is set up, who belongs where, and what the teacher has laid before everybody. A class is a
 * gathering of the kind 'class' whose host is the teacher (id 1), whose people are the students, and which plays no game itself; its
 * tables are gatherings of the kind 'team' with the same ids. The desk is the teacher's alone: what others see of it is cut in cuts.ts.
 * Pure, so that the server, the tests and the page use the same verbs.
 */
import { cleanText } from '../clean-text.ts'
import { isSeat, type Seat } from '../names.ts'
import { planNamed, type PlanName } from './plan.ts'

/** One table for all in teams of two and three, several tables side by side, or one screen for the whole class. */
export const SHAPES_OF_CLASS = ['teams', 'tables', 'screen'] as const
export type ShapeOfClass = (typeof SHAPES_OF_CLASS)[number]
/** What the projector shows; a plan's step chooses it until the teacher does. */
export const SHOWN = ['code', 'map', 'court', 'scores', 'question', 'debrief', 'blank'] as const
export type Shown = (typeof SHOWN)[number]

/** Most students of a class. */
export const MOST_STUDENTS = 42
/** Id of the teacher in the class and at all of its tables. */
export const TEACHER = 1
export const TITLE_LENGTH = 40
export const REAL_NAME_LENGTH = 60
export const QUESTION_LENGTH = 140
export const OPTION_LENGTH = 40
export const NOTE_LENGTH = 140

/** Questions that are there already, by name: their words stand in the page's texts. The pre and post check are asked as `check`. */
export const PREPARED = ['law-or-person', 'trust-this-cloud', 'who-decides-a-tie', 'pass-the-act'] as const
export type Prepared = (typeof PREPARED)[number]
/** Questions of the check before and after the game, and how many answers each offers. */
export const CHECK_QUESTIONS = { warrant: 4, place: 4, tie: 4, treaty: 4 } as const
export type CheckQuestion = keyof typeof CHECK_QUESTIONS

/** What is asked: a prepared question, one of the check, or the teacher's own. */
export type Question =
  | { readonly is: 'prepared'; readonly name: Prepared }
  | { readonly is: 'check'; readonly name: CheckQuestion; readonly when: 'before' | 'after' }
  | { readonly is: 'own'; readonly words: string; readonly options: readonly string[] }

export interface Asked {
  /** Counts the questions of the class. */
  readonly id: number
  readonly question: Question
  /** Answers are taken. */
  readonly isOpen: boolean
  /** The number of the option, by student. */
  readonly answers: Readonly<Record<number, number>>
}

/** Where a student sits. */
export interface Placed {
  /** Number of the table, from 1. */
  readonly table: number
  /** null: watches there. */
  readonly seat: Seat | null
}

export interface Desk {
  readonly title: string
  readonly plan: PlanName
  readonly shape: ShapeOfClass
  /** Names of students stay in the teacher's browser. */
  readonly noNames: boolean
  /** Ids of the games of the tables, the first is table 1; none before the class begins. */
  readonly tables: readonly string[]
  readonly places: Readonly<Record<number, Placed>>
  /** What the teacher calls students; nobody else is told. */
  readonly names: Readonly<Record<number, string>>
  /** Number of the step of the plan, from 0. */
  readonly step: number
  /** When it began, and when the bell rings: seconds since 1970; null before the class begins, or without a bell. */
  readonly stepAt: number | null
  readonly bell: number | null
  /** Steps that are left out. */
  readonly cut: readonly number[]
  readonly isPaused: boolean
  /** Every screen is blank: look up. */
  readonly eyesUp: boolean
  readonly shows: { readonly what: Shown; readonly table: number }
  readonly asked: readonly Asked[]
  /** Students who have a hand raised, the first first. */
  readonly hands: readonly number[]
}

export const newDesk = (title: string, plan: PlanName, shape: ShapeOfClass, noNames: boolean): Desk => ({
  title,
  plan,
  shape,
  noNames,
  tables: [],
  places: {},
  names: {},
  step: 0,
  stepAt: null,
  bell: null,
  cut: [],
  isPaused: false,
  eyesUp: false,
  shows: { what: 'code', table: 1 },
  asked: [],
  hands: [],
})

/** What a teacher does at the desk. What tables have to do because of it is told by `follows`. */
export type ClassDeed =
  | { readonly do: 'title'; readonly title: string }
  | { readonly do: 'plan'; readonly plan: PlanName }
  | { readonly do: 'shape'; readonly shape: ShapeOfClass }
  /** What the teacher calls a student; an empty name forgets it. */
  | { readonly do: 'call'; readonly person: number; readonly name: string }
  /** null: nowhere yet. */
  | { readonly do: 'place'; readonly person: number; readonly at: Placed | null }
  /** Shares all students out to so many tables. */
  | { readonly do: 'share-out'; readonly tables: number }
  | { readonly do: 'begin' }
  /** Goes to a step of the plan. */
  | { readonly do: 'step'; readonly step: number }
  | { readonly do: 'cut'; readonly steps: readonly number[] }
  /** The bell rings in so many minutes; null: there is none. */
  | { readonly do: 'bell'; readonly minutes: number | null }
  | { readonly do: 'pause'; readonly paused: boolean }
  | { readonly do: 'eyes-up'; readonly up: boolean }
  | { readonly do: 'show'; readonly what: Shown; readonly table: number }
  | { readonly do: 'ask'; readonly question: Question }
  | { readonly do: 'close-question'; readonly id: number }
  | { readonly do: 'lower-hand'; readonly person: number }
  /** At one table, or at all: 0. */
  | { readonly do: 'extend'; readonly table: number; readonly seconds: number }
  | { readonly do: 'next-phase'; readonly table: number }
  /** The phase that closed last is open again, as it was. */
  | { readonly do: 'rewind'; readonly table: number }
  /** A bot plays the seat from now on, or its people do again. */
  | { readonly do: 'bot'; readonly table: number; readonly seat: Seat; readonly plays: boolean }
  /** Asks a team to go on. */
  | { readonly do: 'nudge'; readonly table: number; readonly seat: Seat }
  /** A piece of news that every screen at these tables shows and their record keeps; no rule reads it. */
  | { readonly do: 'inject'; readonly tables: readonly number[]; readonly words: string }
  | { readonly do: 'talk'; readonly talk: 'off' | 'phrases' | 'free' }
  /** All games end now, and are talked about. */
  | { readonly do: 'finish' }

/** Why something is not done at the desk. */
export const DESK_REFUSALS = ['nobody-there', 'no-such-table', 'begun', 'not-begun', 'no-such-question', 'empty', 'too-many'] as const
export type DeskRefusal = (typeof DESK_REFUSALS)[number]

/** Fewest seats of people at a table of a class. */
export const FEWEST_AT_TABLE = 2

const withIn = <T>(record: Readonly<Record<number, T>>, id: number, value: T | null): Record<number, T> => {
  const { [id]: _before, ...others } = record
  return value === null ? others : { ...others, [id]: value }
}

/**
 * The desk after a deed of the teacher; `students` are the ids of those of the class, `now` in seconds since 1970. Deeds that only tables
 * carry out (extend, next-phase, rewind, bot, nudge, inject, talk, finish) and 'begin' change nothing here but are checked.
 */
export function atDesk(desk: Desk, deed: ClassDeed, students: readonly number[], now: number): Desk | DeskRefusal {
  const hasBegun = desk.stepAt !== null
  const isTable = (table: number): boolean => Number.isInteger(table) && table >= 1 && table <= desk.tables.length
  switch (deed.do) {
    case 'title': {
      const title = cleanText(deed.title, TITLE_LENGTH)
      return title === null ? 'empty' : { ...desk, title }
    }
    case 'plan':
      return hasBegun ? 'begun' : { ...desk, plan: deed.plan }
    case 'shape':
      return hasBegun ? 'begun' : { ...desk, shape: deed.shape, places: {} }
    case 'call':
      if (!students.includes(deed.person)) return 'nobody-there'
      return { ...desk, names: withIn(desk.names, deed.person, desk.noNames ? null : cleanText(deed.name, REAL_NAME_LENGTH)) }
    case 'place':
      if (!students.includes(deed.person)) return 'nobody-there'
      if (deed.at !== null && hasBegun && !isTable(deed.at.table)) return 'no-such-table'
      if (deed.at !== null && deed.at.seat !== null && !isSeat(deed.at.seat)) return 'nobody-there'
      return { ...desk, places: withIn(desk.places, deed.person, deed.at) }
    case 'begin':
      return hasBegun ? 'begun' : desk
    case 'step': {
      const plan = planNamed(desk.plan)
      if (!hasBegun) return 'not-begun'
      if (!Number.isInteger(deed.step) || deed.step < 0 || deed.step >= plan.steps.length) return 'nobody-there'
      return { ...desk, step: deed.step, stepAt: now }
    }
    case 'cut':
      return { ...desk, cut: deed.steps.filter(at => Number.isInteger(at) && at >= 0 && at < planNamed(desk.plan).steps.length) }
    case 'bell':
      return { ...desk, bell: deed.minutes === null ? null : now + Math.round(deed.minutes * 60) }
    case 'pause':
      return hasBegun ? { ...desk, isPaused: deed.paused } : 'not-begun'
    case 'eyes-up':
      return { ...desk, eyesUp: deed.up }
    case 'show':
      return deed.what === 'code' || deed.what === 'blank' || deed.what === 'question' || isTable(deed.table)
        ? { ...desk, shows: { what: deed.what, table: deed.table } }
        : 'no-such-table'
    case 'ask':
      return asking(desk, deed.question)
    case 'close-question':
      return withQuestion(desk, deed.id, one => ({ ...one, isOpen: false }))
    case 'lower-hand':
      return { ...desk, hands: desk.hands.filter(id => id !== deed.person) }
    case 'inject':
      if (cleanText(deed.words, NOTE_LENGTH) === null) return 'empty'
      return deed.tables.length > 0 && deed.tables.every(isTable) ? desk : 'no-such-table'
    case 'talk':
      return desk
    case 'finish':
      return hasBegun ? desk : 'not-begun'
    case 'share-out':
      if (hasBegun) return 'begun'
      return deed.tables >= 1 && deed.tables <= MOST_STUDENTS / FEWEST_AT_TABLE ? desk : 'no-such-table'
    case 'extend':
    case 'next-phase':
    case 'rewind':
      if (!hasBegun) return 'not-begun'
      return deed.table === 0 || isTable(deed.table) ? desk : 'no-such-table'
    case 'bot':
    case 'nudge':
      return isTable(deed.table) ? desk : 'no-such-table'
  }
}

/** The newest question is the only open one. */
function asking(desk: Desk, question: Question): Desk | DeskRefusal {
  const kept = cleaned(question)
  if (kept === null) return 'empty'
  const before = desk.asked.map(one => ({ ...one, isOpen: false }))
  return { ...desk, asked: [...before, { id: desk.asked.length + 1, question: kept, isOpen: true, answers: {} }] }
}

const FEWEST_OPTIONS = 2
const MOST_OPTIONS = 5

function cleaned(question: Question): Question | null {
  if (question.is !== 'own') return question
  const words = cleanText(question.words, QUESTION_LENGTH)
  const options = question.options.map(one => cleanText(one, OPTION_LENGTH)).filter(one => one !== null)
  return words === null || options.length < FEWEST_OPTIONS || options.length > MOST_OPTIONS ? null : { is: 'own', words, options }
}

/** How many answers a question offers; a prepared one: yes, no, it depends. */
export const optionsOf = (question: Question): number =>
  question.is === 'own' ? question.options.length : question.is === 'check' ? CHECK_QUESTIONS[question.name] : 3

function withQuestion(desk: Desk, id: number, change: (one: Asked) => Asked): Desk | DeskRefusal {
  return desk.asked.some(one => one.id === id)
    ? { ...desk, asked: desk.asked.map(one => (one.id === id ? change(one) : one)) }
    : 'no-such-question'
}

/** A student answers the open question; the last answer counts. */
export function answering(desk: Desk, person: number, id: number, option: number): Desk | DeskRefusal {
  const open = desk.asked.find(one => one.id === id && one.isOpen)
  if (open === undefined || !Number.isInteger(option) || option < 0 || option >= optionsOf(open.question)) return 'no-such-question'
  return withQuestion(desk, id, one => ({ ...one, answers: { ...one.answers, [person]: option } }))
}

/** A student raises a hand, or takes it down. */
export function raising(desk: Desk, person: number, up: boolean): Desk {
  const others = desk.hands.filter(id => id !== person)
  return { ...desk, hands: up ? [...others, person] : others }
}
