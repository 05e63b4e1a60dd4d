/**
 * Lessons (R11.1): real small games, each a laid-out table with a fixed seed and a script of steps. A step says what is to be
 * looked at and what is to be done; whether it is done is read off the position, so that a lesson goes on wherever its game does.
 */
import { turnOf } from '../journal.ts'
import type { Seat } from '../names.ts'
import type { Kind, Order } from '../phases.ts'
import type { Length } from '../rules.ts'
import type { Scenario } from '../scenario.ts'
import type { SeatView } from '../view.ts'

/** Parts of a round as the client shows them. */
export type LessonStage = 'orders' | 'reveal' | 'chambers' | 'reckoning'

/** What is lit: a mark of the map (as `site:MONO:HIB`), or a part of the screen. */
export type Spot = { readonly mark: string } | { readonly part: 'file' | 'side' | 'seal' | 'indices' | 'screen' | 'deals' }

/** What finishes a step. */
export type Need =
  /** To have read it. */
  | { readonly do: 'read' }
  /** To have selected this mark. */
  | { readonly do: 'select'; readonly mark: string }
  /** To have such an order on the sheet: all fields named are the same. "Do it for me" writes this one. */
  | { readonly do: 'order'; readonly order: Order; readonly like: Partial<Order> & { readonly kind: Kind } }
  /** To have sealed the open phase. */
  | { readonly do: 'seal' }
  /** To have gone on to the next part of the round. */
  | { readonly do: 'go-on' }

export interface Step {
  readonly id: string
  /** The turn (journal.ts) it belongs to; in a later one it is done. */
  readonly turn: number
  readonly stage: LessonStage
  readonly at: Spot
  readonly needs: Need
}

export interface Lesson {
  readonly id: string
  readonly seat: Seat
  readonly rounds: Length
  /** 32 hex digits: the same cards and luck each time, so that the same happens. */
  readonly seed: string
  readonly scenario: Scenario
  /** What the other seats do, by turn; they do nothing else until the last step's turn is over, and play on as Counsel after it. */
  readonly others: { readonly [turn: number]: Readonly<Partial<Record<Seat, readonly Order[]>>> }
  /** Kinds of ORDERS whose cards lie open, by round; later rounds as the last. */
  readonly cards: readonly (readonly Kind[])[]
  readonly steps: readonly Step[]
}

/** Where somebody is in a lesson. */
export interface Position {
  readonly view: SeatView
  readonly stage: LessonStage | 'debrief'
  readonly draft: readonly Order[]
  readonly isSealed: boolean
  /** The selected mark. */
  readonly selected: string | null
  /** Ids of steps that were read. */
  readonly read: readonly string[]
}

const STAGES = ['orders', 'reveal', 'chambers', 'reckoning', 'debrief'] as const

/** How far into the game a part of a round is: the resolution of ORDERS is shown when CHAMBERS are open, and theirs in the next round. */
const placeOf = (turn: number, stage: LessonStage | 'debrief'): number => {
  const round = turn >> 1
  if (stage === 'debrief') return Number.POSITIVE_INFINITY
  // The reckoning of a round is looked at when the next one is open
  return (stage === 'reckoning' && turn % 2 === 0 ? round - 1 : round) * STAGES.length + STAGES.indexOf(stage)
}

function isDone({ id, turn, stage, needs }: Step, now: Position): boolean {
  const here = placeOf(turnOf(now.view.open), now.stage)
  const there = placeOf(turn, stage)
  if (here !== there) return here > there
  switch (needs.do) {
    case 'read':
      return now.read.includes(id)
    case 'select':
      return now.selected === needs.mark
    case 'order':
      return now.isSealed || now.draft.some(order => isLike(order, needs.like))
    case 'seal':
      return now.isSealed
    case 'go-on':
      return false
  }
}

const isLike = (order: Order, like: Partial<Order>): boolean =>
  Object.entries(like).every(([field, value]) => (order as unknown as Readonly<Record<string, unknown>>)[field] === value)

/** Index of the step to take now, from the one that was last known to be reached; `steps.length` when all are done. */
export function stepAt({ steps }: Lesson, reached: number, now: Position): number {
  let at = reached
  for (let step = steps[at]; step !== undefined && isDone(step, now); step = steps[at]) at++
  return at
}

/** Kinds whose cards lie open in a round. */
export const openCards = ({ cards }: Lesson, round: number): readonly Kind[] => cards[Math.min(round, cards.length) - 1] ?? []
