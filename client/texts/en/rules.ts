/** Words of the rules that stand on more than one screen: terms, with two lines for each unknown word. */
interface Term {
  readonly word: string
  readonly plain: string
}
/** The glossary: two lines a word at most. */
export const TERMS = {
  'probable-cause': {
    word: 'Probable cause',
    plain: 'Your notebook leaves at most two archetypes for the account, and one of them is your case.',
  },
  suspicion: {
    word: 'Suspicion',
    plain: 'Your case has two suspects or fewer, and the account is one. Enough for a seizure on your own soil.',
  },
  notebook: {
    word: 'Notebook',
    plain: 'Who may still be whom. Marks are struck out by what you were told, and by elimination.',
  },
  case: { word: 'Case', plain: 'The archetype you must find. Read its content and the case is closed.' },
  subpoena: { word: 'Subpoena', plain: 'An order to produce records; easier to get, covers less.' },
  warrant: { word: 'Warrant', plain: 'A judge-approved order to hand something over.' },
  mlat: { word: 'MLAT request', plain: 'Asking another country to use its own courts for you.' },
  gag: { word: 'Gag', plain: 'Forbids telling the user, and the provider may not report it.' },
  comity: {
    word: 'Comity',
    plain: 'Courtesy between legal systems, 0 to 10. At 0 the net splinters and everyone pays.',
  },
  trust: { word: 'Trust', plain: 'What users think of a provider, 0 to 10. It pays every round and wins tenders.' },
  influence: {
    word: 'Influence',
    plain: 'Pays for fees, gags, challenges, lobbying, briefs and fast moves. At most 6.',
  },
  standing: { word: 'Standing', plain: 'Your score against an average game of your role, which is 50.' },
  precedent: { word: 'Precedent', plain: 'A ruling that moves the law. A tie makes none.' },
  'ruling-below': { word: 'Ruling below', plain: 'What the lower court said. A tie leaves it standing.' },
  juror: { word: 'Juror', plain: 'One of four seats drawn by lot to vote with the four judges.' },
  doctrine: { word: 'Doctrine', plain: 'Three tracks, Reach, Secrecy and Keys, moved by rulings, from −2 to +2.' },
  token: {
    word: 'Reciprocity token',
    plain: 'Who took content from your soil may be reached into once, with no challenge on Reach.',
  },
  demand: { word: 'In demand', plain: 'Where the customers are this round. Data lying there at its end earn more.' },
  home: { word: 'Home market', plain: 'Data in the account’s own nation earn more, for it and for its provider.' },
  tender: { word: 'Tender', plain: 'A public contract each round for the qualified provider with the highest Trust.' },
  exposed: { word: 'Exposed', plain: 'Established in a state with a Long-Arm Act: on the no-go list of some tenders.' },
  established: {
    word: 'Established',
    plain: 'Headquarters or a data centre there, and open: the state has power over the provider.',
  },
  scandal: { word: 'Scandal token', plain: 'A government read you for nothing. Spend the token to denounce it.' },
  canary: { word: 'Canary', plain: 'A notice that no sealed order has come. It dies when one has.' },
  caretaker: {
    word: 'Caretaker',
    plain: 'The neutral haven is nobody’s seat. It grants an MLAT request when Comity is 6 or more.',
  },
} as const satisfies Record<string, Term>

export type TermName = keyof typeof TERMS
export const TERM_NAMES = Object.keys(TERMS) as readonly TermName[]
