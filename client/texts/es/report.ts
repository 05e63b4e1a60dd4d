/** Words around a report of something that went wrong, and around what can be copied. */
export const COPYING = {
  copy: 'Copiar',
  copied: 'Copiado',
  byHand: 'Copia el texto marcado',
} as const

export const REPORT = {
  title: '¿Algo ha ido mal?',
  open: 'Escribir un informe',
  lead: 'Dice lo que necesita saber quien cuida del juego. No contiene ninguna clave de tu puesto, ni nada que dijera nadie si no lo marcas. No va a ninguna parte si no lo pasas tú.',
  words: 'Qué pasó, con tus palabras',
  withTalk: 'Con la charla de esta mesa, como la oí',
  text: 'El informe',
  download: 'Guardar como archivo',
} as const
