/** Titles of the dialogs. They stand apart from the words inside, which nobody waits for before the game. */
import type { Dialog } from '../../store.ts'

export const CLOSE = 'Schließen'

export const DIALOG_TITLES = {
  settings: 'Einstellungen',
  help: 'So geht es',
  log: 'Protokoll',
  search: 'Suche',
  talk: 'Gespräch',
  deals: 'Abmachungen',
  people: 'Am Tisch',
  report: 'Ging etwas schief?',
} as const satisfies Record<Exclude<Dialog, null>, string>
