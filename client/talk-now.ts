/** Whether there is talk, how much of it is new, and showing it. */
import { computed } from '@preact/signals'
import { frame } from './frame.ts'
import { mine, said } from './store.ts'
import { threadsOf, waiting } from './talking.ts'

/** Whether there is talk: alone there is nobody to talk to. */
export const hasTalk = computed(() => said.gathering.value?.kind === 'friends' || said.gathering.value?.kind === 'team')
/** Lines that this reader has not seen, and what waits for them as host. */
export const newTalk = computed(() => {
  const me = said.person.value
  const table = said.gathering.value
  const threads = threadsOf(said.lines.value, { me, hidden: mine.hidden.value, read: mine.read.value })
  const judging = table === null ? 0 : waiting(said.lines.value, table, me).length
  return threads.reduce((sum, { unread }) => sum + unread, judging)
})

/** In a lobby with room for it the talk is on the screen at all times. */
export const isTalkInLobby = computed(() => mine.screen.value === 'lobby' && (frame.value === 'desktop' || frame.value === 'laptop'))

/** Shows the talk: beside the map in ORDERS, over everything else. */
export function showTalk(): void {
  if (mine.screen.value === 'game' && mine.stage.value === 'orders') {
    mine.panel.value = 'talk'
    mine.sheet.value = 'full'
  } else if (isTalkInLobby.value) document.querySelector<HTMLElement>('.talk :is(.input, .talk-lines)')?.focus()
  else mine.dialog.value = 'talk'
}
