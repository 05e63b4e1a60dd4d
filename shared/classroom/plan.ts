/** Plans of lessons: what happens in one, in which order and for how long (15.5). Minutes are what a teacher may count on, and no more than the lesson has. */
import type { Clock } from '../journal.ts'
import type { Length } from '../rules.ts'

/** What a class does in a step; `save`: the lesson ends here and goes on another day. */
export const STEP_KINDS = ['join', 'check', 'round', 'sitting', 'debrief', 'ticket', 'save'] as const
export type StepKind = (typeof STEP_KINDS)[number]

export interface Step {
  readonly is: StepKind
  /** The round that is played; 0 in other steps. */
  readonly round: number
  readonly seconds: number
}

export interface Plan {
  /** Of all its lessons together. */
  readonly minutes: number
  readonly rounds: Length
  /** Of every phase, until the teacher says otherwise. */
  readonly clock: Clock
  readonly steps: readonly Step[]
}

const step = (is: StepKind, minutes: number): Step => ({ is, round: 0, seconds: minutes * 60 })
const rounds = (from: number, to: number, minutes: number): Step[] =>
  Array.from({ length: to - from + 1 }, (_, i) => ({ is: 'round', round: from + i, seconds: minutes * 60 }))

/** The first round is played together, step by step; the sitting hears the case of which the class has just seen the papers. */
export const PLANS = {
  45: {
    minutes: 45,
    rounds: 4,
    clock: { orders: 120, chambers: 90 },
    steps: [
      step('join', 3),
      step('check', 3),
      ...rounds(1, 1, 5),
      ...rounds(2, 2, 4.5),
      step('sitting', 8),
      ...rounds(3, 4, 4.5),
      step('debrief', 8),
      step('ticket', 2.5),
    ],
  },
  75: {
    minutes: 75,
    rounds: 6,
    clock: { orders: 150, chambers: 105 },
    steps: [
      step('join', 3),
      step('check', 3),
      ...rounds(1, 1, 6),
      ...rounds(2, 2, 5),
      step('sitting', 9),
      ...rounds(3, 4, 5),
      step('sitting', 9),
      ...rounds(5, 6, 5),
      step('debrief', 12),
      step('ticket', 3),
    ],
  },
  90: {
    minutes: 90,
    rounds: 8,
    clock: { orders: 120, chambers: 90 },
    steps: [
      step('join', 3),
      step('check', 3),
      ...rounds(1, 1, 5),
      ...rounds(2, 2, 4.5),
      step('sitting', 8),
      ...rounds(3, 5, 4.5),
      step('sitting', 8),
      ...rounds(6, 7, 4.5),
      step('sitting', 8),
      ...rounds(8, 8, 4.5),
      step('debrief', 14),
      step('ticket', 3),
    ],
  },
  two: {
    minutes: 90,
    rounds: 8,
    clock: { orders: 120, chambers: 90 },
    steps: [
      step('join', 4),
      step('check', 3),
      ...rounds(1, 1, 6),
      ...rounds(2, 2, 4.5),
      step('sitting', 8),
      ...rounds(3, 3, 4.5),
      step('sitting', 8),
      step('save', 2),
      step('join', 2),
      ...rounds(4, 5, 4.5),
      step('sitting', 8),
      ...rounds(6, 8, 4),
      step('debrief', 10),
      step('ticket', 2.5),
    ],
  },
} as const satisfies Record<string, Plan>
export type PlanName = `${keyof typeof PLANS}`
export const PLAN_NAMES = ['45', '75', '90', 'two'] as const satisfies readonly PlanName[]

export const planNamed = (name: PlanName): Plan => PLANS[name]

/** Seconds from the beginning of the plan to the beginning of each of its steps, and at last to its end. */
export function marksOf({ steps }: Plan): number[] {
  const marks = [0]
  for (const { seconds } of steps) marks.push((marks.at(-1) ?? 0) + seconds)
  return marks
}

/** Steps that can be left out when the bell is near, those first that are missed least: what is talked about afterwards stays. */
const LEAVES: readonly StepKind[] = ['round', 'sitting', 'check']

/**
 * What of the plan to leave out, in the order of the plan, so that the rest ends within so many seconds; steps before `from` are over,
 * and that one has so many seconds left. Empty if nothing has to go; all that can go if even that is not enough.
 */
export function toCut(plan: Plan, from: number, left: number, until: number): number[] {
  let excess = left + plan.steps.slice(from + 1).reduce((sum, { seconds }) => sum + seconds, 0) - until
  const cut: number[] = []
  for (const kind of LEAVES) {
    // The last of a kind first: what the class has begun it finishes
    for (let at = plan.steps.length - 1; at > from && excess > 0; at--) {
      const one = plan.steps[at]
      if (one?.is !== kind) continue
      cut.push(at)
      excess -= one.seconds
    }
  }
  return cut.toSorted((a, b) => a - b)
}
