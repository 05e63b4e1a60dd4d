/** Words around a scenario; what it says itself stands in scenarios/. */
import { STARS, starsOf, type Result } from '../../best.ts'
import { isSeat } from '#shared/names.ts'
import { withNames } from '#shared/scenario-words.ts'
import { seatName, stateName } from './names.ts'
import { count } from './numbers.ts'
import { standingLine } from './scenario-list.ts'

/** A scenario's words with the names that states and seats have at the moment. */
export const named = (words: string): string => withNames(words, who => (isSeat(who) ? seatName(who) : stateName(who)))

const earned = ({ standing, won }: Result): string =>
  ['terminé', ...(standing > 50 ? ['au-dessus de la moyenne'] : []), ...(won ? ['gagné'] : [])].join(', ')

export const SCENARIO = {
  goals: 'Ce que vous comprendrez mieux',
  aim: 'Dans ce scénario',
  motion: 'Motion pour un débat',
  questions: 'À propos de ce scénario',
  stars: 'Une étoile pour avoir terminé, une pour une Cote au-dessus de 50, une pour la victoire.',
  none: 'Pas encore terminé dans ce navigateur.',
  best: (best: Result): string => `Votre meilleur résultat : Cote ${standingLine(best)} en jouant ${seatName(best.seat)}, ${earned(best)}.`,
  made: (result: Result): string => `${count(starsOf(result))} étoiles sur ${count(STARS)} : ${earned(result)}`,
} as const
