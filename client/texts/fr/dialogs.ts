/** Titles of the dialogs. They stand apart from the words inside, which nobody waits for before the game. */
import type { Dialog } from '../../store.ts'

export const CLOSE = 'Fermer'

export const DIALOG_TITLES = {
  settings: 'Réglages',
  help: 'Comment ça marche',
  log: 'Journal',
  search: 'Recherche',
  talk: 'Discussion',
  deals: 'Accords',
  people: 'À la table',
  report: 'Un problème ?',
} as const satisfies Record<Exclude<Dialog, null>, string>
