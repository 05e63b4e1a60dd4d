/** The words around the choice of a language, and those of the page's own file. */
export const LANGUAGE = {
  choice: 'Idioma',
} as const

/** What stands in the page before any of its code runs. */
export const PAGE = {
  description: 'Un juego de estrategia en línea sobre los datos en la nube y el largo brazo de la ley.',
  noScript: 'Long Arm necesita JavaScript para funcionar.',
} as const
