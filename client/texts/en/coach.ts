/** Words of the coach. */
import type { Advice } from '#shared/bots/coach.ts'
import { TERM_WORDS } from './debrief.ts'
import { capital, halves } from './numbers.ts'

export const COACH = {
  title: 'Coach: two good moves',
  add: 'Add it',
  nothing: 'Nothing more is worth its price now.',
  note: 'As a bot of level Counsel sees it, from what you know. It may be wrong.',
  off: 'Switch the coach off',
} as const

/** "What the records would tell decides for it, worth about 1½ VP." */
export const whyAdvised = ({ term, value }: Advice): string =>
  `${capital(TERM_WORDS[term])} decides for it, worth about ${halves(Math.max(1, Math.round(value)))} VP.`
