/** Says what changed without being asked: the phase, what others do at the table, the line. */
import { effect } from '@preact/signals'
import { actionsOf } from '#shared/objections.ts'
import type { Offer } from '#shared/deals/deal.ts'
import { say } from './live.ts'
import { note } from './notes.ts'
import { pressingOn } from './pressing.ts'
import { mine, said } from './store.ts'
import type { TableMoment } from './table-news.ts'
import { GAME, STATES_TEXT, TRAY } from '#texts/game.ts'
import { SENTENCES } from '#texts/sentences.ts'

/** What speaks of others is fetched when there are some; what cannot be fetched is left unsaid. */
const unsaid = (): void => {}

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
  let moment: TableMoment | null = null
  effect(() => {
    const gathering = said.gathering.value
    const now =
      gathering !== null && (gathering.kind === 'friends' || gathering.kind === 'team') ? { gathering, around: said.around.value } : null
    const [before, me] = [moment, said.person.peek()]
    moment = now
    if (before === null || now === null || before.gathering.code !== now.gathering.code) return
    void import('./table-news.ts').then(({ newHostIn, tableNews }) => {
      for (const line of tableNews(before, now, me)) say(line, 'polite')
      const host = newHostIn(before.gathering, now.gathering, me)
      if (host !== null) note(host)
    }, unsaid)
  })
  let known: readonly Offer[] = []
  effect(() => {
    const offers = said.offers.value
    const view = said.view.peek()
    const before = known
    known = offers
    if (before.length + offers.length === 0) return
    void import('./offer-news.ts').then(({ offerNews }) => {
      for (const line of offerNews(before, offers, view)) say(line, 'polite')
    }, unsaid)
  })
  let drafted = 0
  effect(() => {
    const { length } = mine.draft.value
    if (length !== drafted && said.view.peek() !== null) say(`${TRAY.title}: ${length}`, 'polite')
    drafted = length
  })
}
