import type { ScenarioWords } from '../scenario-words.ts'

export const SPIRAL_WORDS = {
  start: 'Every government holds two reciprocity tokens, and each is a target itself.',
  question: 'Who stops first, when all may do what was done to them?',
  goals: [
    'See reciprocity at work: what one takes alone, others may take back.',
    'Say what makes a promise between states believable.',
    'Count the cost of a net in pieces, and who bears it.',
  ],
  aims: {
    COL: 'You may reach twice and be reached twice. Make the second time unnecessary.',
    HIB: 'Everybody’s data are here, and two may come for them. Find a partner before the tokens are spent.',
    RHE: 'Hold back and be the one to be trusted, or spend first and explain later.',
    MER: 'Show that what others call their right is yours as well, and what it would take to give it up.',
    MONO: 'Three shores, and every state may reach. Stay lawful where you can, and solvent.',
    DROP: 'Small enough to be squeezed by all of them. Be where they agree.',
  },
  motion: 'This house believes that unilateral reach is the shortest way to a treaty.',
  questions: [
    'Who moved first, and would you call it the start?',
    'When did a threat bring an agreement, and when a wall?',
    'What would a treaty need so that nobody gains by leaving it?',
    'Who was worse off each time, and had they a seat?',
  ],
} as const satisfies ScenarioWords
