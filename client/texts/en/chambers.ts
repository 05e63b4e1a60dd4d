/**
 * The words of CHAMBERS: sections, answers, bills, treaties and the bench. Numbers in the game are invented.
 */
import type { Ground, GovId, Philosophy, Side, StateId } from '#shared/names.ts'
import { demonym, stateName } from './names.ts'
import { count, halves, influence, plural, signed, vp } from './numbers.ts'

/** The question before the court, as its heading. */
const QUESTIONS = {
  reach: (g: string, host: string | null): string =>
    host === null ? `Does a ${g} warrant reach data abroad?` : `Does a ${g} warrant reach data in ${host}?`,
  secrecy: (g: string): string => `May ${g} keep its order secret?`,
  keys: (g: string): string => `May ${g} courts order a lock opened?`,
} as const

/** The question before the court in a case or a ruling; `host` where the data lie, as far as it is known. */
export function questionOn(
  one: { readonly ground: Ground; readonly government: GovId; readonly mandate: GovId | null },
  host: StateId | null,
): string {
  if (one.mandate !== null) return COURT_TEXTS.mandateQuestion(stateName(one.mandate))
  if (one.ground === 'secrecy') return QUESTIONS.secrecy(stateName(one.government))
  if (one.ground === 'keys') return QUESTIONS.keys(demonym(one.government))
  return QUESTIONS.reach(demonym(one.government), host === null ? null : stateName(host))
}

/** What each outcome writes into the law: said before the vote. */
export const STAKES = {
  reach: {
    enforce: 'Enforce moves Reach one step to Control: foreign data come within the arm.',
    quash: 'Quash moves Reach one step to Territory: the warrant stops at the border.',
  },
  secrecy: {
    enforce: 'Enforce moves Secrecy one step to Sealed: gags get cheaper.',
    quash: 'Quash moves Secrecy one step to Open: the user is told, gags cost more.',
  },
  keys: {
    enforce: 'Enforce moves Keys one step to Compelled: ticked boxes open to warrants.',
    quash: 'Quash moves Keys one step to Protected: warrants bring ciphertext.',
  },
} as const satisfies Record<Ground, Record<Side, string>>

/** On the stamp of a ruling. */
const STAMPS = {
  reach: { enforce: 'Warrant stands', quash: 'Warrant falls' },
  secrecy: { enforce: 'Gag stands', quash: 'Gag lifted' },
  keys: { enforce: 'Key ordered', quash: 'Lock holds' },
} as const satisfies Record<Ground, Record<Side, string>>

/** The stamp of a ruling; a case about a MANDATE has its own words. */
export function stampOf(one: { readonly ground: Ground; readonly mandate: unknown }, side: Side): string {
  if (one.mandate !== null) return side === 'enforce' ? 'Mandate stands' : 'Mandate falls'
  return STAMPS[one.ground][side]
}

/** What the ruling does to the order at issue, in one sentence. */
export function outcomeOf(one: { readonly ground: Ground; readonly mandate: unknown }, side: Side): string {
  if (one.mandate !== null)
    return side === 'enforce' ? 'The Mandate stays in force, and so does its fine.' : 'The Mandate is struck from the books.'
  if (one.ground === 'secrecy')
    return side === 'enforce'
      ? 'The seal stays on. A stayed warrant goes ahead next round.'
      : 'The seal comes off. A stayed warrant goes ahead next round, in the open.'
  return side === 'enforce' ? 'The warrant is carried out next round, compelled by the court.' : 'The warrant is void.'
}

/** A line a judge may be quoted with, by philosophy and side: fiction, both sides equal. */
export const QUOTES = {
  textualist: {
    enforce: 'The statute names the company, not the cabinet.',
    quash: 'If the legislature meant abroad, it knew how to say so.',
  },
  internationalist: {
    enforce: 'We reach as others reach, and answer as we ask.',
    quash: 'There is a front door. Somebody might knock.',
  },
  consequentialist: {
    enforce: 'A rule that a mouse-click defeats is no rule.',
    quash: 'One order, and a thousand strangers searched.',
  },
} as const satisfies Record<Philosophy, Record<Side, string>>

/** The tie rule is said all the time, not at the end. */
export const TIE_RULE = 'If the bench ties, the ruling below stays.'

/** Titles of the sections, in their order, with the line said when there is nothing in one. */
export const SECTIONS = {
  answers: { title: 'Answers', empty: 'Nothing is addressed to you this round.' },
  bills: { title: 'Bills', empty: 'No bill is on the table.' },
  treaties: { title: 'Treaties', empty: 'Nobody has proposed a treaty.' },
  court: { title: 'Court', empty: 'Court is empty. No case is heard this round.' },
} as const satisfies Record<string, { title: string; empty: string }>

export type SectionName = keyof typeof SECTIONS

export const CHAMBERS_TEXTS = {
  title: 'Chambers',
  lede: 'Everyone decides at once and in secret. First answers, then bills, treaties and the court.',
  sections: 'Sections of this sitting',
  items: (n: number): string => (n === 0 ? 'nothing here' : plural(n, 'item', 'items')),
  open: 'open',
  decided: 'decided',
  yours: 'for you',
} as const

export const ANSWER_TEXTS = {
  served: 'Served on you',
  onYou: 'Aimed at you',
  due: 'Due now',
  again: (n: number): string => `Refused ${n === 1 ? 'once' : 'twice'}`,
  gagged: 'Gagged: the user does not know',
  produce: (account: string, place: string): string => `Produce ${account} from ${place}`,
  says: (demonym: string): string => `${demonym} law says`,
  handOver: 'Hand it over',
  handOverStatute: 'Hand it over, wherever it lies',
  notWithoutTreaty: 'Not without a treaty request',
  noObjection: 'Nothing against it',
  treatyCovers: 'Allowed, under the treaty',
  bind: 'You cannot obey both. Pick whom to disappoint.',
  noBind: 'You can obey both laws. Your users may see it otherwise.',
  answer: 'Your answer',
  locks: { none: 'It is readable.', checkbox: 'Its checkbox is ticked.', 'self-made': 'It holds its own key: you have only ciphertext.' },
  empty: 'There will be no content: deleted, or its keys are lost.',
  comply: 'Comply',
  complyPrice: (n: number): string => `+${influence(n)}`,
  complyLine: (trust: number): string => `Handed over next round. Trust ${signed(trust)} then.`,
  ciphertext: 'At Keys −1 or lower you hand over ciphertext.',
  blockFine: (host: string, fine: number, gain: number): string => `${host} fines you ${halves(-fine)} VP and takes ${halves(gain)}.`,
  challenge: (ground: string): string => `Challenge on ${ground}`,
  challengePrice: influence,
  challengeLine: (below: Side, enforce: string): string =>
    `Stayed. Heard next round. Today the court below would ${below === 'enforce' ? 'enforce' : 'quash'}. ${enforce}`,
  challengeStakes: (loser: number, winner: number, trust: number): string =>
    `Lose: ${vp(loser)}. Win: ${vp(winner)}, Trust ${signed(trust)}.`,
  refuse: 'Refuse',
  refuseLine: (government: string, gain: number, trust: number): string =>
    `Contempt. ${government} ${vp(gain)}, your Trust ${signed(trust)}.`,
  comesAgain: 'The warrant comes again next round.',
  lapses: 'It is the third refusal: the warrant lapses.',
  unanswered: 'Unanswered, it counts as comply.',
  wants: (government: string): string => `${government} wants your content`,
  wantsLine: (provider: string, host: string): string =>
    `The warrant lies with ${provider}, for your data in ${host}. Its answer is sealed until Chambers closes.`,
  intervene: 'Challenge it yourself, on Reach',
  interveneLine: (loser: number): string =>
    `In court next round, whatever your provider answers. Lose: ${vp(loser)}. If it challenges too, you pay nothing.`,
  letBe: 'Leave it to your provider',
  letBeLine: 'If it complies, you are read next round. There is still time to act in your orders.',
  free: 'Free',
  asks: (government: string, account: string): string => `${government} asks for ${account}`,
  asksNote: 'MLAT request',
  asksLine: (account: string, nation: string, provider: string): string =>
    `${account} is a national of ${nation}, with ${provider}. Nobody but you two knows which account this is about.`,
  grant: 'Grant',
  grantLine: (requester: string, theirs: number, due: number): string =>
    `${requester} ${vp(theirs)}, Comity +1. They read it in round ${count(due)}, if it is still here.`,
  grantPrice: (halfPoints: number, fee: number): string => `${vp(halfPoints)}, +${influence(fee)}`,
  deny: 'Deny',
  denyLine: 'Their fee goes back. Nobody else hears of it.',
  unansweredRequest: 'Unanswered, it counts as denied.',
  own: (account: string, host: string): string => `Your request to ${host} for ${account} is before it now.`,
  ownDemand: (account: string, provider: string): string => `Your warrant on ${account} is before ${provider} now.`,
  alpina: 'This state grants when Comity is 6 or more.',
  sealedTitle: 'Sealed orders reached you',
  sealedLine: (government: string, kind: string, account: string): string => `${government}: ${kind} on ${account}, under a gag`,
  gagOfWarrant: 'The gag of a warrant is challenged in your answer to it, on Secrecy.',
  challengeGag: 'Challenge a gag',
  challengeGagLine: (loser: number): string => `In court next round, on Secrecy. By lot, if there are several. Lose: ${vp(loser)}.`,
  keepQuiet: 'Keep quiet',
  keepQuietLine: 'The gag stands. You may not report the order.',
  killCanary: 'Let the canary die',
  killCanaryLine: (gain: number, trust: number): string => `All your users are warned. ${vp(gain)}, Trust ${signed(trust)}.`,
  canaryContempt: (fine: number): string => `Secrecy stands at +1 or more, so it is also contempt: ${vp(fine)}.`,
  keepCanary: 'Keep it singing',
  keepCanaryLine: 'Your users learn nothing.',
  choose: (what: string): string => `Your answer: ${what}`,
} as const

export const BILL_TEXTS = {
  bill: (government: string): string => `Bill of ${government}`,
  enact: (law: string): string => law,
  repeal: (law: string): string => `Repeal: ${law}`,
  withdraw: (partner: string): string => `Leave the treaty with ${partner}`,
  inForce: 'In force now',
  after: 'If it passes',
  none: 'no law',
  givesWay: (law: string): string => `${law} gives way`,
  once: 'Once, on enactment',
  moots: (list: string): string => `It would decide ${list} by statute: no hearing, no precedent, the warrant enforced.`,
  sum: 'The count',
  sponsor: 'sponsor',
  for: 'for',
  against: 'against',
  you: 'you',
  others: 'others, sealed',
  less: 'One more against',
  more: 'One more for',
  yourLobby: 'Your lobbying',
  none0: 'You stay out of it.',
  most: (n: number): string => `One seat may put ${influence(n)} on a bill at most.`,
  yours: (n: number): string => `${influence(Math.abs(n))} ${n > 0 ? 'for' : 'against'}`,
  stands: (n: number): string =>
    n > 0
      ? `Passes, unless the others put ${plural(n, 'Influence', 'Influence')} or more against it.`
      : n === 0
        ? 'Fails on the tie, unless somebody else is for it.'
        : `Fails, unless the others put more than ${count(-n)} behind it.`,
  tie: 'A tie fails.',
  challenge: (government: string): string => `Challenge the Mandate of ${government}`,
  challengeLine: 'Paid only if it passes. The fine is suspended until the court has ruled.',
} as const

export const TREATY_TEXTS = {
  proposes: (a: string, b: string): string => `${a} proposes a treaty to ${b}`,
  effect:
    'Each may reach on the other’s soil: no challenge on Reach, no fine, no Comity lost. MLAT requests a round faster. Comity +1 now.',
  moots: (list: string): string => `It would decide ${list}: the warrant enforced under the treaty.`,
  accept: (government: string): string => `Accept ${government}’s treaty`,
  legend: 'Which treaty you accept',
  decline: 'Sign nothing',
  declineLine: 'The proposal ends with this round.',
  mutual: (other: string): string => `You and ${other} proposed to each other: it is signed in any case.`,
  waits: (other: string): string => `You proposed to ${other}. It is signed if ${other} accepts.`,
  public: 'Everyone sees who signs.',
} as const

export const COURT_TEXTS = {
  number: (n: number): string => `No. ${count(n)}`,
  round: (n: number): string => `docketed in round ${count(n)}`,
  sealed: 'Sealed',
  sealedLine: 'Which order and whose account is sealed.',
  against: (challenger: string, government: string): string => `${challenger} against ${government}`,
  bench: 'The bench',
  below: 'Ruling below',
  ownBelow: 'as this case came up',
  tie: 'If the bench ties,',
  tieMark: 'the ruling below stays.',
  tieBehind: 'Why?',
  enforceSide: (what: string): string => `Enforce: ${what}`,
  quashSide: (what: string): string => `Quash: ${what}`,
  counts: (enforce: string, quash: string, open: string): string => `${enforce} enforce · ${quash} quash · ${open} open`,
  leansEnforce: 'Enforce',
  leansQuash: 'Quash',
  defers: 'Defers',
  open: 'Open',
  sealedVote: 'Sealed',
  you: 'You',
  youVote: { enforce: 'Enforce', quash: 'Quash' },
  sums: 'How the judges stand',
  judge: 'Judge',
  listens: 'Listens to',
  terms: { bias: 'Bias', track: 'Track', statute: 'Statute', comity: 'Comity', line: 'Card', influence: 'Influence' },
  sum: 'Sum',
  nothingMoves: 'nothing moves this judge yet',
  range: 'Can still be',
  rangeOf: (low: string, high: string): string => (low === high ? low : `${low} to ${high}`),
  sumsNote: 'Above 0 enforces, below 0 quashes, at 0 the judge defers to the ruling below.',
  sumsMine: 'With your draft; the other side is still face down.',
  sumsOthers: 'Both briefs are still face down.',
  provisional: 'Provisional:',
  bills: 'bills come before the court and may change statute and Comity.',
  earlier: 'an earlier case may move the track.',
  brief: 'Your brief',
  briefNote: 'One card, face down. It counts with the judges who listen to it.',
  noCard: 'No card',
  noCardLine: 'Adds nothing.',
  forJudges: (names: string): string => `for ${names}`,
  forNobody: 'nobody on this bench listens',
  influence: 'Influence behind it',
  influenceNote: 'More than the other side: +1 with all four judges.',
  cardFirst: 'It goes with a card: play one first.',
  mostInfluence: (n: number): string => `${influence(n)} at most.`,
  theirs: 'Their brief',
  theirsLine: 'Face down until the ruling.',
  bothSealed: 'Both briefs are face down until the ruling.',
  vote: 'Your vote',
  voteSealed: 'Votes are sealed and revealed together. You can change yours until you seal.',
  noVote: 'Without a vote you count for the ruling below, and earn nothing.',
  bonus: (n: number): string => `+${influence(n)} if you are with the majority.`,
  stakes: 'What hangs on it',
  youSit: 'You sit on this bench',
  youAre: 'You are a party',
  waits: 'Waiting for a sitting',
  waitsLine: 'At most three cases a round, the oldest first.',
  reporter: 'Reporter of rulings',
  theirCards: 'The cards it may play, face down until the ruling',
  lessInfluence: 'Less Influence',
  moreInfluence: 'More Influence',
  about: (account: string): string => `about ${account}`,
  yourData: 'Your data',
  mandateQuestion: (state: string): string => `May ${state} demand a door in every lock?`,
  judgeSpoken: (name: string, philosophy: string, word: string, sum: string, range: string): string =>
    `Judge ${name}, ${philosophy}: ${word}, at ${sum}. Can still be ${range}.`,
  jurorSpoken: (name: string, word: string): string => `Juror ${name}: ${word}.`,
} as const

export const SHEET_TEXTS = {
  title: 'Your sheet',
  left: (n: number): string => `${influence(n)} left`,
  nothing: 'Nothing decided yet. What you leave open goes the way that is said beside it.',
  nothingToDo: 'Nothing needs you here. Seal to go on.',
  seal: 'Seal the sheet',
  sealNote: 'You can break the seal until everybody has sealed.',
  breakSeal: 'Break seal',
  sealed: 'Sealed.',
  bots: 'The others are deciding.',
  undo: 'Undo',
  redo: 'Redo',
  remove: (what: string): string => `Take back: ${what}`,
} as const
