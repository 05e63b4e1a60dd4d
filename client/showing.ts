/** Map or list: kept with the settings. */
import { changeSettings } from './settings.ts'
import { mine } from './store.ts'

/** Shows the board as this. On a small screen the list gets the room of the sheet. */
export function showAs(board: 'map' | 'list'): void {
  changeSettings(mine.settings, { board })
  mine.sheet.value = board === 'list' ? 'peek' : 'half'
}

/** The teacher's page has an address of its own: its key stays there. */
export function openClassPage(): void {
  history.pushState(null, '', '/class')
  mine.screen.value = 'class'
}
