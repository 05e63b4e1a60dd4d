/** What the teacher lays before everybody: it stands in the gathering of the class and of each of its tables. Nothing of it is secret. */
import type { Asked, Desk, Question } from './desk.ts'
import { planNamed, type Step } from './plan.ts'

export interface Notice {
  /** Title of the class. */
  readonly title: string
  /** Number of the table; 0 in the class's own room. */
  readonly table: number
  /** Id of the class. */
  readonly class: string
  /** The step of the lesson; null before it begins. */
  readonly step: Step | null
  /** Seconds since 1970; null without. */
  readonly stepAt: number | null
  readonly bell: number | null
  readonly isPaused: boolean
  readonly eyesUp: boolean
  /** The open question. */
  readonly asked: { readonly id: number; readonly question: Question } | null
  /** News the teacher has brought to this table, the last last. */
  readonly news: readonly { readonly at: number; readonly words: string }[]
}

const openQuestion = ({ asked }: Desk): Asked | null => asked.findLast(one => one.isOpen) ?? null

/** The notice for a table (0: the class's own room). */
export function noticeOf(desk: Desk, id: string, table: number, news: Notice['news']): Notice {
  const { title, stepAt, bell, isPaused, eyesUp } = desk
  const open = openQuestion(desk)
  return {
    title,
    table,
    class: id,
    step: stepAt === null ? null : (planNamed(desk.plan).steps[desk.step] ?? null),
    stepAt,
    bell,
    isPaused,
    eyesUp,
    asked: open === null ? null : { id: open.id, question: open.question },
    news,
  }
}
