import type { ScenarioWords } from '../scenario-words.ts'

export const CATCH_22_WORDS = {
  start: '{COL} has a Long-Arm Act, two states across the sea a Blocking Statute, and a warrant is on its way.',
  question: 'Whom does a provider disobey when it cannot obey both?',
  goals: [
    'Tell a true conflict of laws from one that is only claimed.',
    'Name what a court weighs when another state’s law says no.',
    'Say what a company can do in good faith between two orders.',
  ],
  aims: {
    COL: 'Close the case that your act was made for, and keep partners who will answer the next request.',
    HIB: 'Show that your statute means what it says, and that a request by treaty is answered.',
    RHE: 'Keep foreign hands off your soil, and close cases of your own with the same care.',
    MONO: 'Two laws, one mailbox. Answer in a way that you can explain in both courts.',
    LANT: 'You lie across the other border of the same quarrel. Be ready before it is your turn.',
    AMBER: 'Everybody quarrels about where your mail lies. It need not stay there.',
  },
  motion: 'This house would punish the company that obeys the foreign order.',
  questions: [
    'Is a law that says no meant for the company, or for the other court?',
    'Which way out did nobody take, and what would it have cost?',
    'What would a file have to hold to show that the company acted in good faith?',
    'Would your answer change if the seats of the two states were exchanged?',
  ],
} as const satisfies ScenarioWords
