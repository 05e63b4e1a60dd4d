/** The words around the choice of a language, and those of the page's own file. */
export const LANGUAGE = {
  choice: 'Langue',
} as const

/** What stands in the page before any of its code runs. */
export const PAGE = {
  description: 'Un jeu de stratégie en ligne sur les données en nuage et le long bras de la loi.',
  noScript: 'Long Arm a besoin de JavaScript.',
} as const
