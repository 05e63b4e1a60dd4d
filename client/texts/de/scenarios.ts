/** Words around a scenario; what it says itself stands in scenario-words.ts. */
import { isSeat } from '#shared/names.ts'
import { withNames } from '#shared/scenario-words.ts'
import { STARS, starsOf, type Result } from '../../best.ts'
import { seatName, stateName } from './names.ts'
import { count } from './numbers.ts'
import { standingLine } from './scenario-list.ts'

/** A scenario's words with the names that states and seats have at the moment. */
export const named = (words: string): string => withNames(words, who => (isSeat(who) ? seatName(who) : stateName(who)))

const earned = ({ standing, won }: Result): string =>
  ['beendet', ...(standing > 50 ? ['über dem Durchschnitt'] : []), ...(won ? ['gewonnen'] : [])].join(', ')

export const SCENARIO = {
  goals: 'Was Du besser verstehen wirst',
  aim: 'In diesem Szenario',
  motion: 'These für eine Debatte',
  questions: 'Zu diesem Szenario',
  stars: 'Je ein Stern fürs Beenden, für eine Wertung über 50 und für den Sieg.',
  none: 'In diesem Browser noch nicht beendet.',
  best: (best: Result): string => `Dein Bestes: Wertung ${standingLine(best)}, Rolle ${seatName(best.seat)}, ${earned(best)}.`,
  made: (result: Result): string => `${count(starsOf(result))} von ${count(STARS)} Sternen: ${earned(result)}`,
} as const
