import type { ScenarioWords } from '../scenario-words.ts'

export const LAST_KEY_WORDS = {
  start: '{LANT} has shipped its checkbox. A gagged warrant for one of two locked mailboxes lies on its desk.',
  question: 'Open up, fight in silence, or close the shop?',
  goals: [
    'Say when an order about one user touches all of them.',
    'See what a gag keeps safe, and what it keeps from being argued.',
    'See how the design of a service decides what its owner can still choose.',
  ],
  aims: {
    COL: 'One trafficker, one of two mailboxes. Get what the case needs, and no more than a court would give you.',
    RHE: 'It happens on your soil and nobody tells you. Watch for it, and close your own case.',
    LANT: 'You know, and may not say. Comply, fight or close: each can be defended, none is free.',
    COBALT: 'You do not know whether it is you. The lock is on; decide if that is enough.',
    FJORD: 'You do not know whether it is you either. A canary may tell, or may lie still.',
  },
  motion: 'This house would close its service rather than hand over a key to all users.',
  questions: [
    'Was there a narrower order that would have done?',
    'Who should have been told, and when?',
    'What could only be argued in time, and who missed it?',
    'Did the users gain by what was done for them?',
  ],
} as const satisfies ScenarioWords
