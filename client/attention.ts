/** Says outside the page that it is one's turn: in the tab's title and icon, and by the device if that is allowed. */
import { effect } from '@preact/signals'
import icon from './icon.svg?raw'
import { said } from './store.ts'
import { TURN } from '#texts/table.ts'

const DOT = '<circle cx="25" cy="7" r="7" fill="#B3261E" stroke="#fff" stroke-width="1.500"/>'
const withDot = `data:image/svg+xml,${encodeURIComponent(icon.replace('</svg>', `${DOT}</svg>`))}`

/** The phase that waits for this seat, as "3.orders"; null when none does. */
function turnNow(): string | null {
  const view = said.view.value
  const isFriends =
    (said.gathering.value?.kind === 'friends' || said.gathering.value?.kind === 'team') && said.gathering.value.stage === 'playing'
  if (!isFriends || view === null || view.who === null || said.sealed.value !== null) return null
  return `${view.open.round}.${view.open.phase}`
}

/** Watches for as long as the page lives. */
export function callForAttention(): void {
  const { title } = document
  const link = document.querySelector<HTMLLinkElement>('link[rel=icon]')
  const plain = link?.href ?? ''
  let told = ''
  effect(() => {
    const turn = turnNow()
    document.title = turn === null ? title : `${TURN.title} · ${title}`
    if (link !== null) link.href = turn === null ? plain : withDot
    if (turn === null || turn === told) return
    told = turn
    const open = said.view.peek()?.open
    if (!document.hidden || open === undefined || open.phase === 'over') return
    if (!('Notification' in globalThis) || Notification.permission !== 'granted') return
    const call = new Notification(TURN.title, { body: TURN.body(TURN.phase[open.phase], open.round), tag: 'long-arm-turn' })
    call.addEventListener('click', () => {
      window.focus()
      call.close()
    })
  })
}
