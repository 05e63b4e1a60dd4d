import { expect, it } from 'vitest'
import { wrongWith } from './scenario-check.ts'
import type { Start } from './start.ts'

const WORDS = {
  start: '{COL} has nothing in force.',
  question: 'Does it need anything?',
  goals: ['See what happens.', 'Say why.'],
  aims: { COL: 'Close a case.', MONO: 'Keep your customers.' },
  motion: 'This house would rather wait.',
  questions: ['Who waited?', 'Who did not?'],
}
const scenario = (start: Start | object, more: object = {}): unknown => ({
  id: 'mine',
  title: 'Mine',
  rounds: 6,
  seats: ['COL', 'MONO'],
  names: 'fictional',
  patch: {},
  start,
  words: WORDS,
  ...more,
})
const worded = (change: object): unknown => scenario({}, { words: { ...WORDS, ...change } })
const KNOWS = { AMBER: ['trafficker', 'billionaire'] } as const
const ASKS: Start = {
  governments: { COL: { case: 'trafficker', knows: KNOWS } },
  accounts: { AMBER: { archetype: ['trafficker', 'billionaire'], at: ['MONO', 'HIB'] } },
  demands: [{ government: 'COL', handle: 'AMBER' }],
}

it('says nothing about what can be played', () => {
  expect(wrongWith(scenario({}))).toEqual([])
  expect(wrongWith(scenario(ASKS))).toEqual([])
})

it.for<[what: string, value: unknown, sentence: string]>([
  ['no scenario', 7, 'the scenario is missing or not of the kind “object”.'],
  ['an unknown field', scenario({ weather: 'fine' }), 'start has a field that nothing reads: weather.'],
  [
    'an unknown law',
    scenario({ states: { COL: { laws: ['MAGNA'] } } }),
    'start.states.COL.laws.0 is none of REACH, BLOCK, LOCAL, MANDATE, SHIELD.',
  ],
  ['a length that is none', scenario({}, { rounds: 7 }), 'rounds is none of 8, 6, 5, 4.'],
  ['no seat', scenario({}, { seats: [], words: { ...WORDS, aims: {} } }), 'seats is empty: people need a seat to take.'],
  ['a seat twice', scenario({}, { seats: ['COL', 'COL', 'MONO'] }), 'seats names COL twice.'],
  [
    'the name of the standard table',
    scenario({}, { id: 'standard' }),
    'id “standard” must be small letters, digits and hyphens, and not “standard”.',
  ],
  ['no words', scenario({}, { words: undefined }), 'words is missing or not of the kind “object”.'],
  ['no motion', worded({ motion: undefined }), 'words.motion is missing or not of the kind “string”.'],
  ['a motion of no house', worded({ motion: 'Wait.' }), 'words.motion does not begin with “This house”.'],
  ['an empty story', worded({ start: ' ' }), 'words.start is empty.'],
  ['no title', scenario({}, { title: ' ' }), 'title is empty.'],
  ['a title that is too long', scenario({}, { title: 'M'.repeat(41) }), 'title has 41 signs, and 40 is the most.'],
  ['a line that is too long', worded({ motion: `This house ${'m'.repeat(170)}` }), 'words.motion has 181 signs, and 180 is the most.'],
  ['a single goal', worded({ goals: ['See.'] }), 'words.goals has 1 entries; 2 to 5 are right.'],
  [
    'too many questions',
    worded({ questions: Array.from({ length: 6 }, () => 'Who?') }),
    'words.questions has 6 entries; 2 to 5 are right.',
  ],
  ['a question that is none', worded({ questions: ['Who?', 'You.'] }), 'words.questions.1 does not end with a question mark.'],
  ['a role without an aim', worded({ aims: { COL: 'Wait.' } }), 'words.aims is without MONO, which people may take.'],
  ['an aim for a bot', worded({ aims: { ...WORDS.aims, HIB: 'Wait.' } }), 'words.aims names HIB, which is no seat for people here.'],
  ['a stranger', worded({ question: 'What of {UTOPIA}?' }), 'words.question speaks of {UTOPIA}, and no state or seat is called that.'],
  ['an unknown number', scenario({}, { patch: { set: { luck: 1 } } }), 'patch.set has a field that nothing reads: luck.'],
  ['half a number', scenario({}, { patch: { set: { rfp: 0.5 } } }), 'patch.set.rfp is missing or not a whole number.'],
  ['a track too far', scenario({ tracks: { reach: 3 } }), 'start.tracks.reach is more than 2, which is the most.'],
  ['three judges', scenario({ judges: [{ bias: 0 }, { bias: 0 }, { bias: 0 }] }), 'start.judges is less than 4, which is the least.'],
  [
    'too many laws',
    scenario({ states: { COL: { laws: ['REACH', 'BLOCK', 'LOCAL'] } } }),
    'states.COL has 3 laws in force, and 2 is the most.',
  ],
  [
    'laws that displace each other',
    scenario({ states: { COL: { laws: ['MANDATE', 'SHIELD'] } } }),
    'states.COL has MANDATE and SHIELD, which displace each other.',
  ],
  ['a token for oneself', scenario({ states: { COL: { tokens: ['COL'] } } }), 'states.COL has a token to reach into itself.'],
  [
    'two treaties',
    scenario({
      treaties: [
        ['COL', 'HIB'],
        ['COL', 'RHE'],
      ],
    }),
    'treaties: COL has 2, and a state has one at most.',
  ],
  [
    'a law that is there',
    scenario({ states: { COL: { laws: ['REACH'] } }, bills: [{ government: 'COL', law: 'REACH' }] }),
    'bills: REACH is in force in COL already.',
  ],
  ['a demand that repeats', scenario({ demand: ['HIB', 'HIB'] }), 'demand: the same state twice running.'],
  ['a tender nowhere', scenario({ tender: { kind: 'local', state: null } }), 'tender: “local” names a state, and no other kind does.'],
  [
    'an agenda twice',
    scenario({ governments: { COL: { agenda: 'hub' }, HIB: { agenda: 'hub' } } }),
    'agenda “hub” is given twice, and each seat has another.',
  ],
  [
    'a place without a data centre',
    scenario({ accounts: { AMBER: { at: ['LANT', 'HIB'] } } }),
    'accounts.AMBER lies at LANT/HIB, where there is no data centre.',
  ],
  [
    'a data centre that accounts need',
    scenario({ providers: { MONO: { sites: ['COL'] } } }),
    'providers.MONO.sites is without HIB, where an account may be dealt: keep it, or give all six accounts their place.',
  ],
  [
    'a checkbox before its time',
    scenario({ accounts: { AMBER: { at: ['MONO', 'HIB'], lock: 'checkbox' } } }),
    'accounts.AMBER has the checkbox at MONO, which has not shipped it.',
  ],
  [
    'a backdoor where one is not',
    scenario({ providers: { PHOT: { backdoors: ['COL'] } } }),
    'providers.PHOT has a backdoor for COL and is not established there.',
  ],
  [
    'archetypes that do not fit',
    scenario({ accounts: { AMBER: { archetype: 'trafficker' }, DUNE: { archetype: 'trafficker' } } }),
    'accounts: no way to give the six archetypes to the six accounts fits.',
  ],
  [
    'a notebook that may lie',
    scenario({ ...ASKS, accounts: { AMBER: { at: ['MONO', 'HIB'] } } }),
    'governments.COL.knows rules out what AMBER may be: a notebook holds the truth, so give accounts.AMBER.archetype the same names.',
  ],
  [
    'a demand nowhere',
    scenario({ ...ASKS, accounts: { AMBER: { archetype: ['trafficker', 'billionaire'] } } }),
    'demands: say in accounts.AMBER.at where the data lie that COL asks for.',
  ],
  [
    'a demand at home',
    scenario({ ...ASKS, accounts: { AMBER: { archetype: ['trafficker', 'billionaire'], at: ['MONO', 'COL'] } } }),
    'demands: AMBER lies in COL itself, where a long-arm warrant is not needed.',
  ],
  [
    'a demand out of reach',
    scenario({ ...ASKS, accounts: { AMBER: { archetype: ['trafficker', 'billionaire'], at: ['PHOT', 'ALP'] } } }),
    'demands: PHOT is not established in COL and cannot be served there.',
  ],
  [
    'a demand without cause',
    scenario({ ...ASKS, governments: {} }),
    'demands: COL has no probable cause against AMBER: give it a case, and knows.AMBER with that case and at most one other.',
  ],
  [
    'the same demand twice',
    scenario({ ...ASKS, docket: [{ ground: 'reach', government: 'COL', handle: 'AMBER' }] }),
    'docket: COL asks twice for AMBER.',
  ],
  [
    'a case about no checkbox',
    scenario({ ...ASKS, demands: [], docket: [{ ground: 'keys', government: 'COL', handle: 'AMBER' }] }),
    'docket: a case on Keys is about the checkbox, and AMBER has none.',
  ],
])('says what is wrong with %s', ([, value, sentence]) => {
  expect(wrongWith(value)).toEqual([sentence])
})
