import type { ScenarioWords } from '../scenario-words.ts'

export const WALLS_OF_SERVERS_WORDS = {
  start: 'After a leak two states want their citizens’ data at home, and Comity is low.',
  question: 'Does a server at home protect anybody, and from whom?',
  goals: [
    'Tell apart why states want data at home: policing, privacy, industry, oversight, control.',
    'Tell location from control: where data lie, and who can be made to open them.',
    'See who pays for a wall, and who can afford a door.',
  ],
  aims: {
    COL: 'Your companies hold what others want home. Keep the way open without being told to go.',
    RHE: 'A law to keep data at home is in force. Make it protect somebody, and keep your friends.',
    MER: 'The tender is yours and local. Turn a wall into work for your people, at a price you can pay.',
    MONO: 'Build where you must, or lose the market. Each hall is one more court you answer to.',
    DROP: 'Cheap and everywhere was the plan. Find out which walls are worth a door.',
    PHOT: 'Locks do not mind where they stand. See whether a tender agrees.',
    AMBER: 'Move or be moved: choose a wall for what it keeps out.',
    BASALT: 'Two states would like you home, for different reasons. Ask which before you pack.',
    COBALT: 'A law at home can shelter you or shut you in. Know which before it binds.',
  },
  motion: 'This house believes that citizens’ data should be stored in their own country.',
  questions: [
    'Which wall protected anybody, and from what?',
    'Who paid for the walls, and was it who asked for them?',
    'Why would a friend build a wall against a friend?',
    'What could a lock, a treaty or a contract have done instead?',
  ],
} as const satisfies ScenarioWords
