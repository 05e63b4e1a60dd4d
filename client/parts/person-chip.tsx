/** How far a person is: away, sealed, ready, or none of it yet. */
import type { Person } from '#shared/gathering.ts'
import { isHere } from '../at-table.ts'
import { said } from '../store.ts'
import { TRAY } from '#texts/game.ts'
import { LOBBY } from '#texts/lobby.ts'
import { Icon } from './icon.tsx'

export function PersonChip({ person }: { person: Person }) {
  const { seat, ready } = person
  if (!isHere(person)) {
    return (
      <span class="chip ochre">
        <Icon name="wifi-slash-bold" size={12} />
        {LOBBY.away}
      </span>
    )
  }
  const isPlaying = said.gathering.value?.stage === 'playing'
  const isSealed = said.seats.value.some(one => one.seat === seat && one.doing === 'sealed')
  if (seat === null || said.gathering.value?.stage === 'over')
    return <span class="chip">{isPlaying || seat !== null ? LOBBY.watches : LOBBY.unseated}</span>
  if (isPlaying ? isSealed : ready) {
    return (
      <span class="chip green">
        <Icon name="seal-check-fill" size={12} />
        {isPlaying ? TRAY.sealed : LOBBY.ready}
      </span>
    )
  }
  return (
    <span class="chip">
      <Icon name={isPlaying ? 'pencil-simple-bold' : 'book-open-bold'} size={12} />
      {isPlaying ? TRAY.writing : LOBBY.reading}
    </span>
  )
}
