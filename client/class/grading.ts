/** The grading sheet of a class: a line for each student, with where they sat, what they did and what they answered. Pure. */
import type { ClassSeen } from '#shared/classroom/cuts.ts'
import type { Question } from '#shared/classroom/desk.ts'
import { DID, type Grade } from '#shared/wire.ts'
import { GRADING, questionText } from '#texts/class.ts'
import { seatName } from '#texts/names.ts'
import { nameOf, studentsOf } from './console-of.ts'

const heading = (question: Question): string =>
  question.is === 'check' ? `${GRADING.when[question.when]}: ${questionText(question).words}` : questionText(question).words

/** Rows, the first with the headings. `local`: names that never leave the browser. */
export function gradingSheet(seen: ClassSeen, grades: readonly Grade[], local: Readonly<Record<number, string>>): (string | number)[][] {
  const { asked, places } = seen.desk
  const head = [
    GRADING.student,
    GRADING.shown,
    GRADING.table,
    GRADING.seat,
    ...DID.map(did => GRADING.did[did]),
    ...asked.map(one => heading(one.question)),
  ]
  const rows = studentsOf(seen).map(({ id, name }) => {
    const at = places[id]
    const grade = grades.find(one => one.person === id)
    const answers = asked.map(({ question, answers: given }) => {
      const option = given[id]
      return option === undefined ? '' : (questionText(question).options[option] ?? '')
    })
    return [
      nameOf(seen, local, id),
      name,
      at?.table ?? '',
      at === undefined || at.seat === null ? '' : seatName(at.seat),
      ...DID.map(did => grade?.did[did] ?? 0),
      ...answers,
    ]
  })
  return [head, ...rows]
}
