/** Titles of the dialogs. They stand apart from the words inside, which nobody waits for before the game. */
import type { Dialog } from '../../store.ts'

export const CLOSE = 'Close'

export const DIALOG_TITLES = {
  settings: 'Settings',
  help: 'How it works',
  log: 'Log',
  search: 'Search',
  talk: 'Talk',
  deals: 'Deals',
  people: 'At the table',
  report: 'Something went wrong?',
} as const satisfies Record<Exclude<Dialog, null>, string>
