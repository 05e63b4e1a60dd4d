/** The lesson that the open game is, the step it stands at, and what "Do it for me" does. */
import { batch, computed } from '@preact/signals'
import { lessonNamed } from '#shared/lessons/all.ts'
import { stepAt, type Position, type Step } from '#shared/lessons/lesson.ts'
import type { View } from '#shared/view.ts'
import { readMark } from './board/picture.ts'
import { deeds } from './deeds.ts'
import { addOrder } from './draft.ts'
import { keepLearnt, learnt, progressOf } from './learnt.ts'
import { markOfSelection } from './picture-of.ts'
import { playing } from './playing.ts'
import { isSealed, mine, said } from './store.ts'

export const lessonNow = computed(() => lessonNamed(said.view.value?.open.setting.scenario))

function positionOf(view: View): Position | null {
  if (view.who === null) return null
  const { read } = progressOf(said.game.value ?? '')
  return {
    view,
    stage: mine.stage.value,
    draft: mine.draft.value,
    isSealed: isSealed.value,
    selected: mine.selection.value === null ? null : markOfSelection(mine.selection.value),
    read,
  }
}

/** Index of the step to take; null where there is none to speak of. */
export const stepNow = computed<number | null>(() => {
  const [lesson, view] = [lessonNow.value, said.view.value]
  const position = view === null ? null : positionOf(view)
  return lesson === null || position === null ? null : stepAt(lesson, progressOf(said.game.value ?? '').reached, position)
})

/** Keeps how far the lesson has come. */
export function keepReached(): void {
  const [lesson, at, game] = [lessonNow.peek(), stepNow.peek(), said.game.peek()]
  if (lesson === null || at === null || game === null) return
  const before = progressOf(game)
  const finished = at === lesson.steps.length && !learnt.peek().finished.includes(lesson.id) ? [...learnt.peek().finished, lesson.id] : null
  if (before.reached === at && learnt.peek().game === game && finished === null) return
  keepLearnt({ game, reached: at, read: before.read, ...(finished === null ? {} : { finished }) })
}

/** The step has been read. */
export function markRead({ id }: Step): void {
  const game = said.game.peek() ?? ''
  const { reached, read } = progressOf(game)
  keepLearnt({ game, reached, read: [...read, id] })
}

/** Does what the step asks for. */
export function doStep(step: Step): void {
  const { needs } = step
  switch (needs.do) {
    case 'read':
      return markRead(step)
    case 'select':
      batch(() => {
        mine.selection.value = readMark(needs.mark)
        mine.panel.value = 'place'
      })
      return
    case 'order':
      mine.writing.value = null
      return addOrder(needs.order)
    case 'seal':
      return deeds.seal()
    case 'go-on':
      batch(() => {
        playing.value = null
        mine.panel.value = 'brief'
        mine.stage.value = step.stage === 'reveal' ? 'chambers' : 'orders'
      })
  }
}

/** The rest of the lesson is left out; the game goes on as any other. */
export function skipLesson(): void {
  const [lesson, game] = [lessonNow.peek(), said.game.peek() ?? '']
  if (lesson !== null) keepLearnt({ game, reached: lesson.steps.length, read: [] })
}
