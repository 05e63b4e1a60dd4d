/** What the teacher's console shows, from what the class's room has told. Pure; `now` is in seconds since 1970. */
import type { ClassSeen } from '#shared/classroom/cuts.ts'
import { TEACHER } from '#shared/classroom/desk.ts'
import { planNamed, toCut, type Step } from '#shared/classroom/plan.ts'
import { needsOf, type Need, type TableStatus, type TeamStatus } from '#shared/classroom/status.ts'

export interface StepShown {
  readonly step: Step
  readonly at: number
  readonly is: 'over' | 'now' | 'to-come' | 'cut'
}
export interface PlanShown {
  readonly steps: readonly StepShown[]
  /** Seconds that are left of the present step; negative when it takes longer; null before the class begins. */
  readonly left: number | null
  /** Seconds by which the lesson is later than its plan; 0 when it is not. */
  readonly behind: number
  /** Steps to leave out so that the lesson ends with the bell; none if it does, or without a bell. */
  readonly cut: readonly number[]
}

/** The plan, where the class is in it, and what to leave out for the bell. */
export function planShown({ desk }: ClassSeen, now: number): PlanShown {
  const plan = planNamed(desk.plan)
  const steps = plan.steps.map((step, at): StepShown => {
    const is =
      desk.stepAt === null ? 'to-come' : at < desk.step ? 'over' : at === desk.step ? 'now' : desk.cut.includes(at) ? 'cut' : 'to-come'
    return { step, at, is }
  })
  const present = plan.steps[desk.step]
  if (desk.stepAt === null || present === undefined) return { steps, left: null, behind: 0, cut: [] }
  const left = present.seconds - (now - desk.stepAt)
  const kept = { ...plan, steps: plan.steps.map((step, at) => (desk.cut.includes(at) ? { ...step, seconds: 0 } : step)) }
  const cut = desk.bell === null ? [] : toCut(kept, desk.step, Math.max(0, left), desk.bell - now)
  return { steps, left, behind: Math.max(0, -left), cut: cut.filter(at => !desk.cut.includes(at)) }
}

export interface Sums {
  readonly tables: number
  readonly students: number
  readonly seats: number
  readonly sealed: number
}
export function sumsOf({ tables, gathering }: ClassSeen): Sums {
  const teams = tables.flatMap(one => one.teams).filter(one => !one.isBot)
  return {
    tables: tables.length,
    students: gathering.people.length - 1,
    seats: teams.length,
    sealed: teams.filter(one => one.isSealed).length,
  }
}

/** The table that is last: whose clock the teacher waits for. Null before there are any, and when all are over. */
export function slowest(tables: readonly TableStatus[]): TableStatus | null {
  const running = tables.filter(({ phase }) => phase === 'orders' || phase === 'chambers')
  const turn = ({ round, phase }: TableStatus): number => 2 * round + Number(phase === 'chambers')
  return running.toSorted((a, b) => turn(a) - turn(b) || b.deadline - a.deadline)[0] ?? null
}

export const needsShown = ({ tables, desk }: ClassSeen, now: number): Need[] => needsOf(tables, desk.hands, now)

/** Why a team needs the teacher, if it does. */
export const needOfTeam = (needs: readonly Need[], table: number, { seat }: TeamStatus): Need | null =>
  needs.find(need => 'seat' in need && need.table === table && need.seat === seat) ?? null

/** What the teacher calls somebody: by the name that was typed in for them, else by the one that everybody sees. */
export function nameOf({ desk, gathering }: ClassSeen, local: Readonly<Record<number, string>>, id: number): string {
  return desk.names[id] ?? local[id] ?? gathering.people.find(one => one.id === id)?.name ?? ''
}

export const studentsOf = ({ gathering }: ClassSeen) => gathering.people.filter(one => one.id !== TEACHER)
