/** Words of the coach. */
import type { Advice } from '#shared/bots/coach.ts'
import { TERM_WORDS } from './debrief.ts'
import { halves } from './numbers.ts'

export const COACH = {
  title: 'Beistand: zwei gute Züge',
  add: 'Hinzufügen',
  nothing: 'Nichts weiter ist jetzt seinen Preis wert.',
  note: 'So sieht es ein Bot der Stufe Anwaltschaft, aus dem, was Du weißt. Er kann irren.',
  off: 'Beistand abschalten',
} as const

/** "Dafür spricht: was die Auskunft verriete. Etwa 1½ SP wert." */
export const whyAdvised = ({ term, value }: Advice): string =>
  `Dafür spricht: ${TERM_WORDS[term]}. Etwa ${halves(Math.max(1, Math.round(value)))} SP wert.`
