/** The words around the choice of a language, and those of the page's own file. */
export const LANGUAGE = {
  choice: 'Sprache',
} as const

/** What stands in the page before any of its code runs. */
export const PAGE = {
  description: 'Ein Strategiespiel für viele über Daten in der Wolke und den langen Arm des Gesetzes.',
  noScript: 'Long Arm braucht JavaScript.',
} as const
