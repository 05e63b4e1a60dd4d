/**
 * Spanish grammar that names need. No state, provider or account of the game takes an article, so “de” and “a” stand before
 * them as they are; titles that begin with “el” contract with both.
 */

/** "del Traficante", "de Columbia": contracts with the article that follows. */
export const of = (name: string): string => (name.startsWith('el ') ? `del ${name.slice(3)}` : `de ${name}`)
/** "al Traficante", "a Columbia". */
export const to = (name: string): string => (name.startsWith('el ') ? `al ${name.slice(3)}` : `a ${name}`)
/** First letter small, for a line that goes on inside a sentence. */
export const lowered = (text: string): string => text.charAt(0).toLocaleLowerCase('es') + text.slice(1)
