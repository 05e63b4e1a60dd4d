import type { ScenarioWords } from '../scenario-words.ts'
import { DUBLIN_WARRANT_WORDS } from './dublin-warrant.words.ts'

export const DUBLIN_TRIAL_COURT_WORDS = {
  ...DUBLIN_WARRANT_WORDS,
  start: 'The same warrant a step earlier: the trial court below has upheld it.',
  question: 'The same tie sends the mail across the sea. What is a ruling below worth?',
  goals: [
    'Explain why it matters who ruled first, and who has to overturn it.',
    'Explain why a tie decides a case and makes no precedent.',
    'Compare court, statute and treaty as ways to the same mailbox.',
  ],
  questions: [
    'The votes were the same as in the other Dublin case, and the end was not. Is that fair?',
    'Who had to persuade whom, and what did it cost to try?',
    'What would you have done as the loser below, besides appealing?',
    'Should a question like this be left to a bench at all, and if not, to whom?',
  ],
} as const satisfies ScenarioWords
