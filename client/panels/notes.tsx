/** Notes about the table, each until it is put away. */
import { dropNote, notes } from '../notes.ts'
import { Icon } from '../parts/icon.tsx'
import { STATES_TEXT } from '#texts/game.ts'
import './notes.css'

export function Notes() {
  if (notes.value.length === 0) return null
  return (
    <ul class="notes">
      {notes.value.map(line => (
        <li key={line} class="note sheet stack">
          <Icon name="crown-bold" size={20} />
          <span class="grow label">{line}</span>
          <button type="button" class="button" onClick={() => dropNote(line)}>
            {STATES_TEXT.gotIt}
          </button>
        </li>
      ))}
    </ul>
  )
}
