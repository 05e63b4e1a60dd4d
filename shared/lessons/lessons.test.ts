// Every lesson is a real game: done as it says, it ends as it says; done otherwise, it goes on all the same.
import { expect, test } from 'vitest'
import { advance } from '../advance.ts'
import { decideAs } from '../bots/levels.ts'
import { LESSON_BOT } from '../bots/lesson.ts'
import { turnOf } from '../journal.ts'
import { SEATS } from '../names.ts'
import { setObjection } from '../objections.ts'
import { kindsFor } from '../options.ts'
import type { Order } from '../phases.ts'
import { begin } from '../scenario.ts'
import type { State } from '../state.ts'
import { view } from '../view.ts'
import { LESSON_IDS, LESSONS, lessonNamed, type LessonId } from './all.ts'
import { openCards, stepAt, type Lesson, type LessonStage, type Position } from './lesson.ts'

const start = ({ scenario, rounds, seed, seat }: Lesson): State =>
  begin({ scenario, rounds, seed, salt: '', commitment: '', persons: [seat], competing: SEATS, chosen: {} }).state

const closed = (state: State, lesson: Lesson, own: readonly Order[]): State =>
  advance(
    state,
    Object.fromEntries(SEATS.map(seat => [seat, seat === lesson.seat ? own : decideAs(LESSON_BOT, view(state, seat), lesson.seed).orders])),
  ).state

/** Plays a lesson by what each step would do by itself; returns the state at its last step. */
function play(lesson: Lesson, look: (state: State, step: Lesson['steps'][number], draft: readonly Order[]) => void = () => {}): State {
  let state = start(lesson)
  let stage: LessonStage = 'orders'
  let [reached, draft, read, selected]: [number, Order[], string[], string | null] = [0, [], [], null]
  for (let done = 0; ; done++) {
    const position: Position = { view: view(state, lesson.seat), stage, draft, isSealed: false, selected, read }
    reached = stepAt(lesson, reached, position)
    const step = lesson.steps[reached]
    if (step === undefined) return state
    expect(done).toBeLessThan(lesson.steps.length)
    expect([turnOf(state.open), stage]).toEqual([step.turn, step.stage])
    look(state, step, draft)
    switch (step.needs.do) {
      case 'read':
        read = [...read, step.id]
        break
      case 'select':
        selected = step.needs.mark
        break
      case 'order':
        draft = [...draft, step.needs.order]
        break
      case 'seal':
        state = closed(state, lesson, draft)
        draft = []
        stage = stage === 'orders' ? 'reveal' : 'reckoning'
        break
      case 'go-on':
        stage = stage === 'reveal' ? 'chambers' : 'orders'
    }
  }
}

test.each(LESSONS.map(lesson => [lesson.id, lesson] as const))(
  '%s: each step comes in its turn, what it would order is lawful, and its card lies open',
  (_id, lesson) => {
    play(lesson, (state, { needs, stage }, draft) => {
      if (needs.do !== 'order') return
      const v = view(state, lesson.seat)
      expect(setObjection(v, [...draft, needs.order])).toBeNull()
      if (stage === 'orders') expect(openCards(lesson, state.open.round)).toContain(needs.order.kind)
    })
    for (const kinds of lesson.cards) for (const kind of kinds) expect(kindsFor(view(start(lesson), lesson.seat))).toContain(kind)
    expect(new Set(lesson.steps.map(({ id }) => id)).size).toBe(lesson.steps.length)
  },
)

test('what the others do in a lesson is lawful, and all of it is done', () => {
  for (const lesson of LESSONS) {
    let state = start(lesson)
    const last = Math.max(...lesson.steps.map(({ turn }) => turn))
    for (let turn = 2; turn < last; turn++) {
      for (const seat of SEATS.filter(one => one !== lesson.seat))
        expect(decideAs(LESSON_BOT, view(state, seat), lesson.seed).orders).toEqual(lesson.others[turn]?.[seat] ?? [])
      const own = lesson.steps.flatMap(({ needs, turn: at }) => (at === turn && needs.do === 'order' ? [needs.order] : []))
      state = closed(state, lesson, own)
    }
  }
})

const lesson = (id: LessonId): Lesson => lessonNamed(id)!

test('a warrant and a wall: the bench quashes the warrant, and the request is granted', () => {
  const { open, hands } = play(lesson('lesson-warrant'))
  expect(open.rulings).toMatchObject([{ number: 1, ground: 'reach', side: 'quash', tie: false }])
  expect(open.demands).toEqual([])
  expect(hands.COL.requests).toMatchObject([{ host: 'HIB', handle: 'AMBER', stage: 'due', due: 4 }])
  expect(open.tracks.reach).toBe(-1)
})

test('the key: the raid reads nothing, and the data are on their way', () => {
  const { open, hands } = play(lesson('lesson-key'))
  expect(hands.AMBER).toMatchObject({ reads: 0, caught: false, readByNation: false })
  expect(open.accounts.AMBER).toMatchObject({ lock: 'checkbox', state: 'RHE', transit: { state: 'HIB' } })
})

test('the bench: four to four, and the ruling below stands', () => {
  const { open } = play(lesson('lesson-bench'))
  expect(open.rulings).toMatchObject([{ enforce: 4, quash: 4, tie: true, side: 'quash' }])
  expect(open.tracks.reach).toBe(0)
})

test('the bargain: a law, a treaty, and a copy of the law', () => {
  const { open } = play(lesson('lesson-bargain'))
  expect(open.states.RHE).toMatchObject({ laws: ['SHIELD'], treaty: 'HIB' })
  expect(open.bills).toMatchObject([{ id: 'MER', act: 'enact', law: 'SHIELD' }])
})

test('who does something else, or nothing, comes to the end as well, and the game goes on as any other after it', () => {
  for (const one of LESSONS) {
    let state = start(one)
    while (state.open.phase !== 'over') state = closed(state, one, [])
    expect(state.open.ended).not.toBeNull()
  }
})

test('a step that was missed is passed over in a later turn', () => {
  const warrant = lesson('lesson-warrant')
  const state = closed(start(warrant), warrant, [])
  const position: Position = {
    view: view(state, 'COL'),
    stage: 'chambers',
    draft: [],
    isSealed: false,
    selected: null,
    read: [],
  }
  expect(warrant.steps[stepAt(warrant, 0, position)]?.id).toBe('answer')
})

test('every lesson is called so, which is how a page knows one before it has fetched them', () => {
  expect(LESSON_IDS.every(id => id.startsWith('lesson-'))).toBe(true)
})
