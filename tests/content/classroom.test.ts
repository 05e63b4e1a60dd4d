// The papers for teachers say what the program does: minutes of the plans, and the questions of the check.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { CHECK_QUESTIONS, type CheckQuestion } from '#shared/classroom/desk.ts'
import { marksOf, planNamed } from '#shared/classroom/plan.ts'
import { questionText, stepName } from '#texts/class.ts'

const paper = (name: string): string => readFileSync(fileURLToPath(new URL(`../../docs/classroom/${name}`, import.meta.url)), 'utf8')
const clock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

test.each(['45', '75'] as const)('the guide has the minutes of the plan of %s', name => {
  const plan = planNamed(name)
  const marks = marksOf(plan)
  const rows = plan.steps.map((step, at) => `| ${clock(marks[at] ?? 0)} | ${stepName(step)} | ${step.seconds / 60} |`)
  expect(paper('guide.md')).toContain(rows.join('\n'))
})

test('the check has the questions and answers of the game, one of each right', () => {
  for (const name of Object.keys(CHECK_QUESTIONS) as CheckQuestion[]) {
    const { words, options } = questionText({ is: 'check', name, when: 'before' })
    const row = paper('check-and-rubric.md')
      .split('\n')
      .find(line => line.includes(words))
    expect(row?.replaceAll('**', '')).toContain(options.join(' · '))
    expect(row?.match(/\*\*[^*]+\*\*/g)).toHaveLength(1)
  }
})
