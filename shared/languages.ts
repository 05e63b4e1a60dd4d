/** The languages of the page. What is sent and kept has none: two people at a table may read different ones. */
export type Language = 'en' | 'es' | 'fr' | 'de'

/** Each by its own name. */
export const LANGUAGES: Readonly<Record<Language, string>> = { en: 'English', es: 'Español', fr: 'Français', de: 'Deutsch' }

/** Those whose texts are all there, English first. French is begun in client/texts/fr. */
export const LANGUAGE_CODES: readonly Language[] = ['en', 'es', 'de']

/** The cookie by which a browser asks for the page in the language that was chosen. */
export const LANGUAGE_COOKIE = 'language'
