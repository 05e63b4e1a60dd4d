import type { ScenarioWords } from '../scenario-words.ts'

export const ARRESTED_EXECUTIVE_WORDS = {
  start: 'Contempt costs 4 VP the first time, and more each time after. A locked service without an office there is asked for a mailbox.',
  question: 'What can a court do to a company that is not there?',
  goals: [
    'Tell “will not” from “cannot”, and say which of the two an order meets.',
    'Weigh pressure on one company against harm to everybody who uses it.',
    'See what a contact point, a treaty or records alone can do instead.',
  ],
  aims: {
    COL: 'Close your own case by ways that would still look well if they were used against your companies.',
    MER: 'Close the case of a trafficker with a court that few abroad listen to. Pressure is one way, a request another.',
    DROP: 'Be the service that can be reached, without becoming the one that everybody asks.',
    PHOT: 'Say truthfully what you can and cannot hand over, and come through a court whose patience costs 4 VP.',
    COBALT: 'Your mailbox is the one that is asked for, and you need not be whom they look for. Stay unread.',
    FJORD: 'You may be whom they look for, and they have begun elsewhere. Use the time.',
  },
  motion: 'This house would hold executives personally responsible for a company’s refusal.',
  questions: [
    'Where did somebody say “cannot” at this table and mean “will not”? How could a court tell?',
    'Whom did the dearer contempt reach, and who paid for it?',
    'What would you have offered before the second refusal?',
    'A service that millions need at work is blocked for one mailbox: what would make that proportionate?',
  ],
} as const satisfies ScenarioWords
