/** Titles of the dialogs. They stand apart from the words inside, which nobody waits for before the game. */
import type { Dialog } from '../../store.ts'

export const CLOSE = 'Cerrar'

export const DIALOG_TITLES = {
  settings: 'Ajustes',
  help: 'Cómo funciona',
  log: 'Registro',
  search: 'Buscar',
  talk: 'Charla',
  deals: 'Tratos',
  people: 'En la mesa',
  report: '¿Algo ha ido mal?',
} as const satisfies Record<Exclude<Dialog, null>, string>
