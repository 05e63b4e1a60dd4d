import { expect, it } from 'vitest'
import { ARCHETYPES, HANDLES, type Handle } from './names.ts'
import { botLuck } from './bots/bot.ts'
import { closeMarks } from './notebook.ts'

type Marks = Record<Handle, number>

function permutations<T>(of: readonly T[]): T[][] {
  if (of.length === 0) return [[]]
  return of.flatMap((one, i) => permutations([...of.slice(0, i), ...of.slice(i + 1)]).map(rest => [one, ...rest]))
}
const ASSIGNMENTS = permutations(ARCHETYPES.map((_, i) => 1 << i))

/** By definition: a mark stays if some assignment that the marks allow contains it. */
function closeByHand(marks: Marks): Marks | null {
  const allowed = ASSIGNMENTS.filter(assignment => HANDLES.every((handle, i) => (marks[handle] & (assignment[i] ?? 0)) !== 0))
  if (allowed.length === 0) return null
  return Object.fromEntries(
    HANDLES.map((handle, i) => [handle, allowed.reduce((mask, assignment) => mask | (assignment[i] ?? 0), 0)]),
  ) as Marks
}

const marksOf = (masks: readonly number[]): Marks => Object.fromEntries(HANDLES.map((handle, i) => [handle, masks[i] ?? 0])) as Marks

it('leaves a mark if and only if some complete assignment contains it, in 400 notebooks (R15.6)', () => {
  const luck = botLuck('notebooks')
  let impossible = 0
  for (let i = 0; i < 400; i++) {
    const marks = marksOf(HANDLES.map(() => (1 + luck.below(63)) & (luck.below(2) === 0 ? 63 : 1 + luck.below(63)) || 63))
    const expected = closeByHand(marks)
    if (expected === null) {
      impossible++
      expect(() => closeMarks(marks)).toThrow('without a possible assignment')
    } else expect(closeMarks(marks)).toEqual(expected)
  }
  expect(impossible).toBeGreaterThan(5)
  expect(impossible).toBeLessThan(395)
})

it('knows that two accounts which share two archetypes leave none of them to the others', () => {
  expect(closeMarks(marksOf([0b11, 0b11, 63, 63, 63, 63]))).toEqual(marksOf([0b11, 0b11, 0b111100, 0b111100, 0b111100, 0b111100]))
})

it('closes a closed notebook to itself', () => {
  const once = closeMarks(marksOf([0b1, 0b110, 0b110, 63, 63, 0b101000]))
  expect(closeMarks(once)).toEqual(once)
})
