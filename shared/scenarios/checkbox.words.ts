import type { ScenarioWords } from '../scenario-words.ts'

export const CHECKBOX_WORDS = {
  start: 'Two providers are one step from encryption on the day an Exceptional-Access Mandate is tabled.',
  question: 'Does the lock ship before the law that forbids it?',
  goals: [
    'Tell an order in one case from a duty to be able to answer every order.',
    'See how one state’s rule changes the security of people elsewhere.',
    'Say what may be secret: the target, the method, or the law itself.',
  ],
  aims: {
    COL: 'Keep a way to carry out lawful orders, by a law that can be read, argued and voted on.',
    HIB: 'Decide what you host: keys, locks, or the quarrel about them. Cases of your own wait as well.',
    MONO: 'One step from shipping. Choose the day, and say what the lock does and does not promise.',
    LANT: 'Your name is the lock. Ship it, defend it in court, or live with the exception.',
    BASALT: 'You can be locked in by next week, if the provider is quick and the law slow.',
    EMBER: 'The same race, from another mailbox: a default would have spared you the choice.',
  },
  motion: 'This house would require providers to keep a way to execute a lawful warrant.',
  questions: [
    'Is withdrawing a feature obedience or resistance?',
    'Name a case that the lock made worse, and one that the key made worse. What does each prove?',
    'Can one state’s checkbox change another state’s security? What did you see here?',
    'What would have to be public for such a law to be trusted?',
  ],
} as const satisfies ScenarioWords
