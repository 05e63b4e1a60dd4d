/** The words around the choice of a language, and those of the page's own file. */
export const LANGUAGE = {
  choice: 'Language',
} as const

/** What stands in the page before any of its code runs. */
export const PAGE = {
  description: 'A multiplayer strategy game about data in the cloud and the long arm of the law.',
  noScript: 'Long Arm needs JavaScript to run.',
} as const
