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
  effect(() => {
    const connection = said.connection.value
    if (connection.is === 'down' && connection.attempt === 1) say(STATES_TEXT.down(1, connection.of), 'assertive')
    if (connection.is === 'lost') say(STATES_TEXT.lostTitle, 'assertive')
  })
  let drafted = 0
  effect(() => {
    const { length } = mine.draft.value
    if (length !== drafted && said.view.peek() !== null) say(`${TRAY.title}: ${length}`, 'polite')
    drafted = length
  })
}
