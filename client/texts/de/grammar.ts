/**
 * German forms of names put into sentences. Most states, and all providers and accounts, take no article; "Schweiz" does, so
 * every sentence asks here for the case it needs instead of writing the bare name.
 */

/** Names that are never said without their article. All of them are feminine. */
const WITH_ARTICLE: ReadonlySet<string> = new Set(['Schweiz'])

const takesArticle = (name: string): boolean => WITH_ARTICLE.has(name)

/** "Columbia", "die Schweiz": who acts, or who is met. Nominative and accusative are alike. */
export const the = (name: string): string => (takesArticle(name) ? `die ${name}` : name)
/** "Columbia", "der Schweiz": after mit, von, bei, zu, gegenüber. */
export const dative = (name: string): string => (takesArticle(name) ? `der ${name}` : name)
/** "in Columbia", "in der Schweiz". */
export const inside = (name: string): string => `in ${dative(name)}`
/** "nach Columbia", "in die Schweiz". */
export const towards = (name: string): string => (takesArticle(name) ? `in die ${name}` : `nach ${name}`)
/** "aus Columbia", "aus der Schweiz". */
export const outOf = (name: string): string => `aus ${dative(name)}`
/** "von Columbia", "von der Schweiz": stands after its noun, so that no name needs a genitive of its own. */
export const of = (name: string): string => `von ${dative(name)}`

/** "columbisch" with its ending: `adjective(demonym(state), 'es')` is "columbisches". */
export const adjective = (stem: string, ending: 'e' | 'em' | 'en' | 'er' | 'es'): string => `${stem}${ending}`
