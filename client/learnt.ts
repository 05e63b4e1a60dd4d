/** Which lessons this browser has finished, and how far each game that is a lesson has come. */
import { signal } from '@preact/signals'
import { LESSON_IDS, type LessonId } from '#shared/lessons/all.ts'
import { keep, readKeptRecord } from './kept.ts'

interface Learnt {
  readonly finished: readonly LessonId[]
  /** The lesson's game that was played last: its id, the step that was reached, and steps that were read. */
  readonly game: string
  readonly reached: number
  readonly read: readonly string[]
}

const PLACE = 'long-arm.lessons'

function readLearnt(): Learnt {
  const { finished, game, reached, read } = readKeptRecord(PLACE)
  const texts = (list: unknown): string[] => (Array.isArray(list) ? list.filter((one): one is string => typeof one === 'string') : [])
  return {
    finished: LESSON_IDS.filter(id => texts(finished).includes(id)),
    game: typeof game === 'string' ? game : '',
    reached: typeof reached === 'number' && Number.isInteger(reached) && reached >= 0 ? reached : 0,
    read: texts(read),
  }
}

export const learnt = signal<Learnt>(readLearnt())

export function keepLearnt(change: Partial<Learnt>): void {
  learnt.value = { ...learnt.peek(), ...change }
  keep(PLACE, learnt.peek())
}

/** How far this game has come. */
export const progressOf = (game: string): Pick<Learnt, 'reached' | 'read'> =>
  learnt.value.game === game ? learnt.value : { reached: 0, read: [] }
