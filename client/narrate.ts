/** Says what changed without being asked: the phase, seals of others, the line. */
import { effect } from '@preact/signals'
import { actionsOf } from '#shared/objections.ts'
import { say } from './live.ts'
import { pressingOn } from './pressing.ts'
import { mine, said } from './store.ts'
import { GAME, STATES_TEXT, TRAY } from './texts/game.ts'
import { SENTENCES } from './texts/sentences.ts'

/** Listens for as long as the page lives. */
export function narrate(): void {
  let phase = ''
  effect(() => {
    const view = said.view.value
    const stage = mine.stage.value
    if (view === null || view.who === null || stage !== 'orders') return
    const now = `${view.open.round}`
    if (now === phase) return
    phase = now
    const { round, setting } = view.open
    say(
      SENTENCES.phase(
        GAME.roundWords(round, setting.rounds),
        GAME.steps.orders,
        TRAY.actions(actionsOf(view)),
        TRAY.influence(view.hand.influence),
        pressingOn(view).length,
      ),
      'assertive',
    )
  })
  // That it is down the banner says itself.
  let wasDown = false
  effect(() => {
    const connection = said.connection.value
    if (connection.is === 'up' && wasDown) say(STATES_TEXT.back, 'assertive')
    wasDown = connection.is === 'down' && (wasDown || connection.attempt > 1)
  })
  let drafted = 0
  effect(() => {
    const { length } = mine.draft.value
    if (length !== drafted && said.view.peek() !== null) say(`${TRAY.title}: ${length}`, 'polite')
    drafted = length
  })
}
