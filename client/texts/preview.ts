/** Words of the preview beside an order: the answer first, then the law, who can stop it, what it brings, what it costs. */
import type { GovId, Law, ProviderId, Side, StateId } from '#shared/names.ts'
import type { Rules } from '#shared/rules.ts'
import { demonym, LAW_NAMES, PROVIDER_NAMES, SIDE_NAMES, stateName } from './names.ts'
import { count, halves, oneIn, plural, signed, vp } from './numbers.ts'

/** Never, unlikely, even, likely, certain. */
export type Likelihood = 0 | 1 | 2 | 3 | 4

const provider = (id: ProviderId): string => PROVIDER_NAMES[id].name

export const PREVIEW = {
  ifSealed: 'If you seal this',
  guess: 'A guess from public facts',
  fact: 'By the rules',
  which: 'Which law applies',
  stop: 'Who can stop it',
  reach: 'Who can reach you there',
  learn: 'What it brings',
  learnGov: 'What you would learn',
  cost: 'What it costs',
  risk: 'What it risks',
  bystanders: 'Who else is on that server',
  nobodyElse: 'Nobody else.',
  noLaw: 'No law in force bears on it.',
  nobodyStops: 'Nobody, once it is sealed.',
  likelihood: ['never', 'unlikely', 'even', 'likely', 'certain'] as const,
  aboutSixths: (n: number): string => (n >= 6 ? 'certain' : `about ${count(n)} in 6`),

  actions: (n: number): string => plural(n, 'action', 'actions'),
  influence: (n: number): string => `${count(n)} Influence`,
  trust: (id: ProviderId, n: number): string => `${provider(id)} Trust ${signed(n)}`,
  gain: (n: number): string => vp(n),

  binds: (id: ProviderId, state: GovId): string =>
    `${provider(id)} is established in ${stateName(state)}, so your order binds it wherever the records lie.`,
  ownSoil: (state: StateId): string => `The server stands in ${stateName(state)}: your own law, nobody else’s.`,
  abroad: (host: StateId): string =>
    `The data lie in ${stateName(host)}. No law there forbids obeying; a court may still say it is too far.`,
  blocks: (host: StateId, fine: number): string =>
    `${stateName(host)} has a Blocking Statute: obeying costs the provider ${halves(-fine)} VP there.`,
  treatyCovers: (host: StateId): string =>
    `Your treaty with ${stateName(host)} covers it: no challenge on Reach, no fine, no Comity lost.`,
  tokenCovers: (host: StateId): string =>
    `A reciprocity token covers it: no challenge on Reach. It is spent on ${stateName(host)}.`,
  ownCourts: (host: StateId): string => `${demonym(host)} courts do it for you, under ${demonym(host)} law.`,
  collision: (id: ProviderId): string => `These collide. ${provider(id)} breaks one law either way.`,
  lawThere: (law: Law): string => `${LAW_NAMES[law].name}: ${LAW_NAMES[law].effect}`,
  lawEnds: (law: Law): string => `${LAW_NAMES[law].name} ends.`,
  once: (law: Law): string => `On the day it passes: ${LAW_NAMES[law].once}`,
  displaced: (law: Law): string => `${LAW_NAMES[law].name} gives way: a state has room for two.`,
  goneAtOnce: 'The law is gone at once.',
  shielded: (state: StateId): string => `${stateName(state)} has a Shield: one more on the die.`,
  noLawStops: 'Nobody is asked. That is the point of it.',

  youLearn: 'You will learn',
  exactly: 'exactly who it is',
  category: 'its category',
  learnExact: 'Records on top of a known category name the archetype.',
  learnCategory: 'Money, press or service. A second subpoena names the archetype.',
  mayCover: 'may run cover traffic: then the records are noise.',
  userTold: 'The user is told',
  gagRisk: 'The provider may challenge the gag',
  copyKept: 'A copy is kept',
  untilRound: (round: number): string => `until the end of round ${count(round)}`,
  copyOpen: 'Unlocked: the copy can be read whenever you come for it.',
  copyTicked: 'Checkbox on: the copy opens only as far as keys are compelled.',
  copyLocked: 'Self-made: the copy can never be read.',
  copyBeats: 'cannot move, lock or delete its way out of the copy.',
  wholeServer: 'It takes the whole server:',
  someReadable: (n: number, of: number): string =>
    of === 0 ? 'nobody is on it' : `${count(n)} of ${count(of)} can be read`,
  mayLock: 'may lock or delete this round, before you come.',
  suspectReadable: 'A suspect, and readable: you would know exactly who it is.',
  suspectLocked: 'A suspect, but locked: you would take away ciphertext.',
  bystanderRead: 'Readable. Exposed for nothing if you come.',
  bystanderLocked: 'Locked. It would learn that you came.',
  emptyRaid: (n: number): string => `${vp(n)} if no suspect is read`,
  eachBystander: (n: number): string => `${vp(n)} for each of them read`,
  comityForeign: 'Comity −1: a foreigner among them',
  itWill: 'It will',
  probablyFought: 'probably be fought',
  probablyHanded: 'probably be handed over',
  handedOver: 'Handed over',
  courtStands: 'Court, it stands',
  courtFalls: 'Court, it falls',
  dataMoved: 'Data moved',
  mayChallenge: (influence: number, contempt: number): string =>
    `may challenge for ${count(influence)} Influence, or refuse for ${halves(-contempt)} VP.`,
  mayIntervene: (influence: number): string => `may go to court itself for ${count(influence)} Influence.`,
  bench: (lean: number, below: Side): string =>
    `The bench leans ${lean > 0 ? 'your way' : lean < 0 ? 'against you' : 'nowhere'}; at 4–4 the ruling below stays: ${SIDE_NAMES[below].verb.toLowerCase()}.`,
  readNextRound: 'Readable as it stands: read next round if handed over.',
  readCopy: 'You hold a copy: what it does now comes too late.',
  unreadable: 'Locked as it stands: you would be handed ciphertext.',
  comityIfRead: 'Comity −1 if it reads',
  tokenRisk: (host: StateId): string => `${stateName(host)} may reach back once`,
  precedent: 'Precedent at stake',
  slower: (host: StateId, round: number): string =>
    `An MLAT request asks ${stateName(host)} first, costs no Comity, and arrives in round ${count(round)}.`,
  useMlat: 'Use MLAT',
  hostDecides: (host: StateId): string => `${stateName(host)}`,
  inChambers: 'decides in Chambers',
  willGrant: 'will grant it',
  willDeny: 'will deny it',
  mayDeny: (pay: number): string => `may deny. Granting pays it ${halves(pay)} VP and your fee.`,
  mayMove: 'may have left the state by then.',
  readInRound: (round: number): string => `Content, in round ${count(round)}, if it still lies there.`,
  comityIfGranted: 'Comity +1 if granted',
  ifGranted: (n: number): string => `${vp(n)} if granted`,
  itWorks: 'It works',
  inSix: (n: number): string => (n <= 0 ? 'never' : `${count(n)} in 6`),
  works: 'Works',
  fails: 'Fails',
  throughAnyLock: 'Content, through any lock.',
  nothingThere: 'Deleted or lost: there is nothing to find.',
  exploitGone: 'Your exploit',
  tracedHalf: (n: number): string => `${vp(n)} if it fails or is traced, 1 in 2`,
  comityTraced: 'Comity −1 if traced abroad',
  youArrive: 'You arrive',
  inRound: (round: number): string => `in round ${count(round)}`,
  maySeize: 'may seize the server on its soil, on suspicion.',
  mayServe: 'may serve papers on the provider: subpoena, preservation, warrant.',
  keepsCopy: 'holds a copy already: moving does not help against it.',
  pays: (home: boolean, demand: boolean, now: boolean): string => {
    const parts = [
      home ? 'home market, +½ a round' : 'abroad: no home market',
      demand ? `in demand ${now ? 'this' : 'next'} round, +1½` : `not in demand ${now ? 'this' : 'next'} round`,
    ]
    return `It pays: ${parts.join('; ')}.`
  },
  losesTick: 'The checkbox stays behind: you arrive unlocked.',
  rollsKeys: (n: number): string => `Your own key may be lost on arrival: ${oneIn(n)}.`,
  welcome: (n: number): string => `${vp(n)} welcome`,
  lessIncome: (rules: Rules): string =>
    `Income ${halves(rules.incomeDeparture)} instead of ${halves(rules.incomeAccount)} this round`,
  exposed: 'Puts you on the no-go list',
  billStarts: (n: number): string => `It starts with ${count(n)} for;`,
  tieFails: 'a tie fails',
  everyoneLobbies: (n: number): string => `Everybody may lobby against it, with up to ${count(n)} Influence each.`,
  signature: (n: number): string => `${vp(n)} for your first law`,
  comityWithdrawal: 'Comity −1',
} as const
