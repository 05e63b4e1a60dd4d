/** The language of the page: the server serves the one that was chosen here, or else the one this browser asks for. */
import { LANGUAGE_COOKIE, type Language } from '#shared/languages.ts'

const YEAR_S = 365 * 24 * 60 * 60

/** Whether the page that was served is in this language. */
export const isSpoken = (language: Language): boolean => document.documentElement.lang === language

/** Asks for the page in another language. Whatever was done here is kept by browser and server, as at any reload. */
export function speak(language: Language): void {
  document.cookie = `${LANGUAGE_COOKIE}=${language}; path=/; max-age=${YEAR_S}; samesite=lax`
  location.reload()
}
