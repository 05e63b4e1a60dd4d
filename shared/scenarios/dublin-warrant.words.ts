import type { ScenarioWords } from '../scenario-words.ts'

export const DUBLIN_WARRANT_WORDS = {
  start: '{COL}’s warrant for mail on an island is before the bench. The panel below has quashed it.',
  question: 'Four judges lean two against two. Where does a tie leave the mail?',
  goals: [
    'Say what “extraterritorial” can mean: the server, the company, the person, or the screen.',
    'Explain why a tie decides a case and makes no precedent.',
    'Compare court, statute and treaty as ways to the same mailbox.',
  ],
  aims: {
    COL: 'Win the mail in court, by statute or by request, and be able to live with the rule when others use it.',
    HIB: 'You did not say no; nobody asked you. Show that a request would have been answered.',
    MONO: 'Obey one law without breaking another, and keep the trust of customers on both shores.',
    AMBER: 'Everybody argues about your mail, and not about you. Do not be read, whoever you are.',
  },
  motion: 'This house believes that the location of a server should decide whose law applies.',
  questions: [
    'Who won, and what changed for the suspect, for the victim, for you?',
    'Did the way by treaty get a fair trial?',
    'Which interests did each side name, and how did your ruling treat them?',
    'Had the mail lain next door, would anybody have sued?',
  ],
} as const satisfies ScenarioWords
