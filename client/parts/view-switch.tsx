/** Map or list. */
import { showAs } from '../showing.ts'
import { mine } from '../store.ts'
import { GAME } from '#texts/game.ts'
import { Icon } from './icon.tsx'

export function ViewSwitch() {
  const isList = mine.settings.value.board === 'list'
  return (
    <div class="segment view-switch" role="group" aria-label={GAME.viewAs}>
      <button type="button" class="button" aria-pressed={!isList} onClick={() => isList && showAs('map')}>
        <Icon name="map-trifold-bold" />
        {GAME.toMap}
      </button>
      <button type="button" class="button" aria-pressed={isList} aria-keyshortcuts="L" onClick={() => showAs('list')}>
        <Icon name="list-bullets-bold" />
        {GAME.toList}
      </button>
    </div>
  )
}
