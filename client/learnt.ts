/** Which lessons this browser has finished, and how far each game that is a lesson has come. */
import { signal } from '@preact/signals'
import { LESSON_IDS, type LessonId } from '#shared/lessons/all.ts'

interface Learnt {
  readonly finished: readonly LessonId[]
  /** The lesson's game that was played last: its id, the step that was reached, and steps that were read. */
  readonly game: string
  readonly reached: number
  readonly read: readonly string[]
}

const PLACE = 'long-arm.lessons'
const NOTHING: Learnt = { finished: [], game: '', reached: 0, read: [] }

function readLearnt(): Learnt {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PLACE) ?? 'null')
    if (typeof kept !== 'object' || kept === null) return NOTHING
    const { finished, game, reached, read } = kept as Partial<Record<keyof Learnt, unknown>>
    const texts = (list: unknown): string[] => (Array.isArray(list) ? list.filter((one): one is string => typeof one === 'string') : [])
    return {
      finished: LESSON_IDS.filter(id => texts(finished).includes(id)),
      game: typeof game === 'string' ? game : '',
      reached: typeof reached === 'number' && Number.isInteger(reached) && reached >= 0 ? reached : 0,
      read: texts(read),
    }
  } catch {
    return NOTHING
  }
}

export const learnt = signal<Learnt>(readLearnt())

export function keepLearnt(change: Partial<Learnt>): void {
  learnt.value = { ...learnt.peek(), ...change }
  try {
    localStorage.setItem(PLACE, JSON.stringify(learnt.peek()))
  } catch {
    // Then a lesson begins anew where the page does.
  }
}

/** How far this game has come. */
export const progressOf = (game: string): Pick<Learnt, 'reached' | 'read'> =>
  learnt.value.game === game ? learnt.value : { reached: 0, read: [] }
