/** Words around a scenario; what it says itself stands in scenarios/. */
import { isSeat } from '#shared/names.ts'
import { withNames } from '#shared/scenario-words.ts'
import { STARS, starsOf, type Result } from '../../best.ts'
import { seatName, stateName } from './names.ts'
import { count } from './numbers.ts'
import { standingLine } from './scenario-list.ts'

/** A scenario's words with the names that states and seats have at the moment. */
export const named = (words: string): string => withNames(words, who => (isSeat(who) ? seatName(who) : stateName(who)))

const earned = ({ standing, won }: Result): string =>
  ['terminada', ...(standing > 50 ? ['sobre la media'] : []), ...(won ? ['ganada'] : [])].join(', ')

export const SCENARIO = {
  goals: 'Qué entenderás mejor',
  aim: 'En este escenario',
  motion: 'Moción para un debate',
  questions: 'Sobre este escenario',
  stars: 'Una estrella por terminar, otra por una Posición superior a 50 y otra por ganar.',
  none: 'Aún sin terminar en este navegador.',
  best: (best: Result): string => `Tu mejor: Posición ${standingLine(best)} con ${seatName(best.seat)}, ${earned(best)}.`,
  made: (result: Result): string => `${count(starsOf(result))} de ${count(STARS)} estrellas: ${earned(result)}`,
} as const
