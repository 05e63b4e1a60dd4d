/** The lessons, in the order in which they are taken. */
import { BARGAIN } from './bargain.ts'
import { BENCH } from './bench.ts'
import { KEY } from './key.ts'
import type { Lesson } from './lesson.ts'
import { WARRANT } from './warrant.ts'

const ALL = [WARRANT, KEY, BENCH, BARGAIN] as const
export type LessonId = (typeof ALL)[number]['id']
export type StepId<L extends LessonId> = Extract<(typeof ALL)[number], { readonly id: L }>['steps'][number]['id']
export const LESSONS: readonly (Lesson & { readonly id: LessonId })[] = ALL
export const LESSON_IDS: readonly LessonId[] = ALL.map(({ id }) => id)

/** The lesson that a game is, by the name of its scenario; null for any other game. */
export const lessonNamed = (scenario: string | undefined): (typeof LESSONS)[number] | null =>
  LESSONS.find(one => one.id === scenario) ?? null
