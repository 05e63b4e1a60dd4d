/** Words around a scenario; what it says itself stands beside it in shared/scenarios/. */
import { isSeat } from '#shared/names.ts'
import { withNames } from '#shared/scenario-words.ts'
import { STARS, starsOf, type Result } from '../../best.ts'
import { seatName, stateName } from './names.ts'
import { count } from './numbers.ts'
import { standingLine } from './scenario-list.ts'

/** A scenario's words with the names that states and seats have at the moment. */
export const named = (words: string): string => withNames(words, who => (isSeat(who) ? seatName(who) : stateName(who)))

const earned = ({ standing, won }: Result): string =>
  ['finished', ...(standing > 50 ? ['above par'] : []), ...(won ? ['won'] : [])].join(', ')

export const SCENARIO = {
  goals: 'What you will understand better',
  aim: 'In this scenario',
  motion: 'Motion for a debate',
  questions: 'About this scenario',
  stars: 'A star each for finishing, for a Standing above 50, and for the win.',
  none: 'Not finished yet in this browser.',
  best: (best: Result): string => `Your best: Standing ${standingLine(best)} as ${seatName(best.seat)}, ${earned(best)}.`,
  made: (result: Result): string => `${count(starsOf(result))} of ${count(STARS)} stars: ${earned(result)}`,
} as const
