/** What one wants to be called at a table, with a name to take that says nothing about its bearer. */
import { NAME_LENGTH } from '#shared/gathering.ts'
import { newName } from '../device.ts'
import { FRIENDS } from '#texts/lobby.ts'
import { Icon } from './icon.tsx'
import './name-field.css'

export function NameField({ name, change, note }: { name: string; change: (name: string) => void; note: string }) {
  return (
    <div class="field name-field">
      <label class="label" for="own-name">
        {FRIENDS.name}
      </label>
      <span class="row">
        <input
          id="own-name"
          class="input"
          autocomplete="nickname"
          maxLength={NAME_LENGTH}
          aria-describedby="own-name-note"
          value={name}
          onInput={event => change(event.currentTarget.value)}
        />
        <button type="button" class="button name-field-new" onClick={() => change(newName())}>
          <Icon name="shuffle-bold" />
          {FRIENDS.another}
        </button>
      </span>
      <span id="own-name-note" class="small soft">
        {note}
      </span>
    </div>
  )
}
