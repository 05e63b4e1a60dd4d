/**
 * French grammar of names: articles, elision and contractions. Names arrive as they are shown, so the forms are found by the
 * name itself; a name that is not a state’s takes no article.
 */

/** States by the article of their name; "l" elides. */
const ARTICLES: Readonly<Record<string, 'la' | 'le' | 'l'>> = {
  Columbia: 'la',
  Hibernie: 'l',
  Rhénanie: 'la',
  Méridie: 'la',
  Alpinie: 'l',
  Amérique: 'l',
  Irlande: 'l',
  'Europe continentale': 'l',
  Brésil: 'le',
  Suisse: 'la',
}

const VOWEL = /^[aeiouyàâéèêëîïôûœæ]/i
/** "d’Ambre", "de Monolith": before a name or a word without an article. */
export const de = (word: string): string => (VOWEL.test(word) ? `d’${word}` : `de ${word}`)
/** "qu’Ambre", "que Monolith". */
export const que = (word: string): string => (VOWEL.test(word) ? `qu’${word}` : `que ${word}`)

/** "la Columbia", "l’Hibernie", "le Brésil", "Monolith", "vous". */
export function the(name: string): string {
  const article = ARTICLES[name]
  if (article === undefined) return name
  return article === 'l' ? `l’${name}` : `${article} ${name}`
}
/** "de la Columbia", "de l’Hibernie", "du Brésil", "de Monolith", "d’Ambre". */
export function ofThe(name: string): string {
  const article = ARTICLES[name]
  if (article === 'le') return `du ${name}`
  return article === undefined ? de(name) : `de ${the(name)}`
}
/** "à la Columbia", "à l’Hibernie", "au Brésil", "à Monolith". */
export const toThe = (name: string): string => (ARTICLES[name] === 'le' ? `au ${name}` : `à ${the(name)}`)
/** "en Columbia", "en Hibernie", "au Brésil"; of what is not a state "chez Monolith". */
export function inThe(name: string): string {
  const article = ARTICLES[name]
  if (article === undefined) return `chez ${name}`
  return article === 'le' ? `au ${name}` : `en ${name}`
}
/** "que la Columbia", "qu’Ambre", "que l’Hibernie". */
export const queThe = (name: string): string => que(the(name))
