import { expect, test } from 'vitest'
import { marksOf, PLAN_NAMES, planNamed, toCut } from './plan.ts'

test.each(PLAN_NAMES)('the plan %s fits into its lesson, plays every round once and in order', name => {
  const plan = planNamed(name)
  expect((marksOf(plan).at(-1) ?? 0) / 60).toBeLessThanOrEqual(plan.minutes)
  expect(plan.steps.flatMap(({ is, round }) => (is === 'round' ? [round] : []))).toEqual(
    Array.from({ length: plan.rounds }, (_, i) => i + 1),
  )
  expect(plan.steps.at(-1)?.is).toBe('ticket')
})

test('sittings: one in 45 minutes, two in 75, three in 90 and in two lessons (11.4, 15.5)', () => {
  const sittings = PLAN_NAMES.map(name => planNamed(name).steps.filter(({ is }) => is === 'sitting').length)
  expect(sittings).toEqual([1, 2, 3, 3])
})

test('nothing is cut while there is time, then the last rounds, then sittings, and the debrief never', () => {
  const plan = planNamed('45')
  const whole = (marksOf(plan).at(-1) ?? 0) - 180
  expect(toCut(plan, 0, 0, whole)).toEqual([])
  expect(toCut(plan, 0, 0, whole - 60).map(at => plan.steps[at])).toEqual([{ is: 'round', round: 4, seconds: 270 }])
  const most = toCut(plan, 0, 0, 0).map(at => plan.steps[at]?.is)
  expect(most).not.toContain('debrief')
  expect(most).not.toContain('ticket')
})
