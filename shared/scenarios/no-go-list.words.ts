import type { ScenarioWords } from '../scenario-words.ts'

export const NO_GO_LIST_WORDS = {
  start: 'Public tenders pay 5 VP, and many exclude whoever a foreign Long-Arm Act reaches.',
  question: 'Is the address of a head office worth more than what a provider does?',
  goals: [
    'Tell residency, sovereignty and control apart in a tender.',
    'See buying as a way of making rules, and what it costs the buyer.',
    'Check which promises of a bid somebody could keep.',
  ],
  aims: {
    COL: 'Your act helps your courts and costs your companies their bids. Decide what it is worth.',
    HIB: 'Host those who are left out and those who are let in. Both pay.',
    MONO: 'The largest offer, with the wrong address. Win on what you do, or change what binds you.',
    DROP: 'Bid for what you can deliver, and know what each tender means by “sovereign”.',
    LANT: 'Small, and with an address that counts. Do not promise more than you can keep.',
    PHOT: 'The list is made for such as you. Make it more than an address.',
  },
  motion: 'This house would buy only local clouds for public services.',
  questions: [
    'What did “sovereign” mean in each tender?',
    'Which promise could nobody at the table have kept?',
    'Did the list keep anybody’s data safer, and how would you show it?',
    'What would you write into the next tender instead?',
  ],
} as const satisfies ScenarioWords
