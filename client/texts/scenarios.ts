/** Words of the scenarios: what each is called, what lies on the table, and what it is about. */
import type { ScenarioId } from '#shared/scenarios/all.ts'

interface ScenarioText {
  readonly name: string
  /** What lies on the table as it begins. */
  readonly start: string
  /** The question that it puts. */
  readonly question: string
}

export const SCENARIO_TEXTS = {
  'dublin-warrant': {
    name: 'The Dublin warrant',
    start: 'Columbia’s warrant for mail on an island is before the bench. The panel below has quashed it.',
    question: 'Four judges lean two against two. Where does a tie leave the mail?',
  },
  'dublin-trial-court': {
    name: 'The Dublin warrant, upheld below',
    start: 'The same warrant a step earlier: the trial court below has upheld it.',
    question: 'The same tie sends the mail across the sea. What is a ruling below worth?',
  },
  'last-key': {
    name: 'The last key',
    start: 'Lanterna has shipped its checkbox. A gagged warrant for one of two locked mailboxes lies on its desk.',
    question: 'Open up, fight in silence, or close the shop?',
  },
  'catch-22': {
    name: 'Catch-22',
    start: 'Columbia has a Long-Arm Act, two states across the sea a Blocking Statute, and a warrant is on its way.',
    question: 'Whom does a provider disobey when it cannot obey both?',
  },
  checkbox: {
    name: 'The checkbox',
    start: 'Two providers are one step from encryption on the day an Exceptional-Access Mandate is tabled.',
    question: 'Does the lock ship before the law that forbids it?',
  },
  'walls-of-servers': {
    name: 'Walls of servers',
    start: 'After a leak two states want their citizens’ data at home, and Comity is low.',
    question: 'Does a server at home protect anybody, and from whom?',
  },
  spiral: {
    name: 'The spiral',
    start: 'Every government holds two reciprocity tokens, and each is a target itself.',
    question: 'Who stops first, when all may do what was done to them?',
  },
  'arrested-executive': {
    name: 'The arrested executive',
    start: 'Contempt costs 4 VP the first time, and more each time after. A locked service without an office there is asked for a mailbox.',
    question: 'What can a court do to a company that is not there?',
  },
  'no-go-list': {
    name: 'The no-go list',
    start: 'Public tenders pay 5 VP, and many exclude whoever a foreign Long-Arm Act reaches.',
    question: 'Is the address of a head office worth more than what a provider does?',
  },
} as const satisfies Record<ScenarioId, ScenarioText>

export const SCENARIO_CHOICE = {
  legend: 'Scenario',
  standard: 'Standard table',
  standardLine: 'Nothing has happened yet.',
}
