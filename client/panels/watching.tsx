/** At the foot of the page of who only watches: whom the table waits for, and the way to a seat. */
import { Icon } from '../parts/icon.tsx'
import { mine, myself, said } from '../store.ts'
import { AT_TABLE } from '#texts/table.ts'
import { waitingLine } from '../waiting.ts'
import './table-panel.css'

export function Watching() {
  const isPlaying = said.gathering.value?.stage === 'playing'
  return (
    <section id="tray" class="watching sheet" aria-label={AT_TABLE.watching}>
      <Icon name="eye-bold" size={24} />
      <p class="grow">
        <b>{AT_TABLE.watching}.</b> <span class="soft">{AT_TABLE.watchingLine}</span>
        {isPlaying && <span class="small watching-for"> {waitingLine()}</span>}
      </p>
      {isPlaying && myself.value !== null && (
        <button type="button" class="button primary" onClick={() => (mine.dialog.value = 'people')}>
          {AT_TABLE.takeSeat}
        </button>
      )}
    </section>
  )
}
