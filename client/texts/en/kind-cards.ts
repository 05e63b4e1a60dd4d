/** What stands on the card of every order kind, in three lines: what it costs, what it does, what it risks. Behind the titles: long. */
import type { Order } from '#shared/phases.ts'
import type { Rules } from '#shared/rules.ts'
import { count, halves, influence, oneIn, plural, signed, vp } from './numbers.ts'

interface KindCard {
  readonly cost: (r: Rules) => string
  readonly effect: (r: Rules) => string
  readonly risk: (r: Rules) => string
}

const actions = (n: number): string => plural(n, 'action', 'actions')
const FREE = (): string => 'Free'

export const KIND_CARDS = {
  subpoena: {
    cost: () => actions(1),
    effect: () =>
      'Records, wherever they lie: you learn the account’s category, or exactly who it is if you knew the category. Never content.',
    risk: () => 'The user is told unless you gag it. Cover traffic returns noise. The provider can report it.',
  },
  preserve: {
    cost: () => actions(1),
    effect: () => 'The provider keeps a copy, this round and the next. Moving, locking or deleting afterwards does not help against you.',
    risk: () => 'It copies what is there now: a locked account stays locked. The user is told unless you gag it.',
  },
  seizure: {
    cost: () => actions(1),
    effect: () => 'Reads every readable account on the provider’s server on your soil, at once. Suspicion is enough.',
    risk: r =>
      `Everyone else on the server is exposed: ${vp(r.collateralGovernment)} each, Comity −1 if one is foreign. ${vp(r.emptyRaid)} if your suspect is not read.`,
  },
  'long-arm': {
    cost: () => actions(1),
    effect: r =>
      `Content of one account abroad, answered in Chambers, carried out next round. ${vp(r.caseByLongArm)} more if it closes your case.`,
    risk: () => 'The provider may challenge or refuse. If it reads without a treaty: Comity −1, and the host may reach back once.',
  },
  mlat: {
    cost: r => `${actions(1)}, ${influence(r.mlatFee)}`,
    effect: r =>
      `Ask the state where the data lie. If granted: ${vp(r.mlatRequester)}, Comity +1, and the content ${plural(r.mlatDelay, 'round', 'rounds')} later.`,
    risk: () => 'Slow. The data may have moved on by then. The host may say no; then the fee comes back.',
  },
  exploit: {
    cost: () => `${actions(2)} and your exploit`,
    effect: r => `Reads one account anywhere, through any encryption, on ${count(r.exploitNeed)} or more on the die.`,
    risk: r => `Failed or traced: ${vp(r.exploitPenalty)} and a scandal for the user to spend. Traced abroad: Comity −1.`,
  },
  bill: {
    cost: r => `${actions(1)}, ${influence(r.billFee)}`,
    effect: r => `Enact or repeal one law of your state, voted in this round’s Chambers. It starts with ${count(r.sponsor)} for.`,
    risk: () => 'Everyone may lobby against it. A tie fails, and the fee is gone.',
  },
  treaty: {
    cost: r => `${actions(1)}, ${influence(r.treatyFee)}`,
    effect: () =>
      'Executive agreement: each reaches on the other’s soil with no challenge on Reach, no fine, no Comity lost. MLATs are a round faster.',
    risk: () => 'They reach on your soil too. One treaty a state, until a bill leaves it. If they say no, the fee is gone.',
  },
  campaign: {
    cost: () => actions(1),
    effect: r => `${signed(r.campaign)} Influence.`,
    risk: r => `Not in two rounds running. You keep at most ${count(r.influenceMax)} Influence.`,
  },
  'data-centre': {
    cost: r => `${actions(1)}, and ${influence(r.dataCentreFee)} to open`,
    effect: r =>
      `Open one: ${vp(r.dataCentreProvider)} and ${vp(r.dataCentreHost)} for the host state, once per state. Close one: you may leave its reach.`,
    risk: () => 'Where you have a data centre you are within the law: subpoena, warrant, mandate, seizure.',
  },
  migrate: {
    cost: () => actions(1),
    effect: () => 'Every account on one of your servers departs for another of yours and arrives next round.',
    risk: () => 'Accounts under an open preservation stay behind. Users pay for a bad address: home and demand count for them and for you.',
  },
  ship: {
    cost: () => actions(1),
    effect: r =>
      `One step of turn-key encryption. When it is finished: ${vp(r.shipped)}, Trust ${signed(r.shippedTrust)}, and users may tick the box next round.`,
    risk: () => 'A Mandate fines shipped encryption without a backdoor.',
  },
  report: {
    cost: () => actions(1),
    effect: r => `Publishes your open demands: ${vp(r.reported)}, Trust +1 for each, up to ${signed(r.reportTrustMax)}, Privacy +1.`,
    risk: () => 'Gagged demands may not be named. With nothing to report it comes to nothing.',
  },
  canary: {
    cost: () => actions(1),
    effect: () => 'A live canary. After a gagged order you may let it die in Chambers: your users are warned.',
    risk: r => `At Secrecy +1 or more a dying canary is contempt: ${vp(r.canaryContempt)}.`,
  },
  backdoor: {
    cost: () => actions(1),
    effect: r =>
      `Install for a state with a Mandate: ${vp(r.backdoor)} once, no more fine. Remove all: Trust ${signed(r.backdoorRemovedTrust)}.`,
    risk: r => `Trust ${signed(r.backdoorTrust)}, Security −1. That state reads your ticked boxes, and every exploit here gets easier.`,
  },
  harden: {
    cost: () => `${actions(1)}, once a game`,
    effect: r => `${vp(r.hardened)}, Security +1. Exploits against your accounts need one more on the die.`,
    risk: () => 'None but the action.',
  },
  market: {
    cost: () => actions(1),
    effect: r => `Trust ${signed(r.market)}. Trust wins tenders and pays 1 VP a round for every ${count(r.trustPerPoint)}.`,
    risk: () => 'None but the action.',
  },
  'shut-down': {
    cost: () => `${actions(2)}, and no other order`,
    effect: r =>
      `You close in protest: ${vp(r.shutdownProtest)} the first time if ${plural(r.shutdownRoundsLeft, 'round follows', 'rounds follow')}, then ${vp(r.martyr)} a round. Open warrants on you are void.`,
    risk: r =>
      `No income while closed. Each user loses ${halves(-r.shutdownUser)} VP and is evacuated. ${vp(r.shutdownObstruction)} if an account was preserved.`,
  },
  reopen: {
    cost: () => actions(2),
    effect: r => `You open again, with Trust ${count(r.reopenTrust)} or more.`,
    risk: r => `Only ${plural(r.reopenAfter, 'round', 'rounds')} after closing. The martyr’s income ends.`,
  },
  relocate: {
    cost: r => `${actions(1)}, and ${influence(r.expedite)} to expedite`,
    effect: () =>
      'Your data move to another data centre of your provider. They depart now and arrive next round; expedited, they arrive this round.',
    risk: r =>
      `This round’s execution comes first. A preserved copy stays. Income ${halves(r.incomeDeparture)} instead of ${halves(r.incomeAccount)} in the round of departure.`,
  },
  switch: {
    cost: r => `${actions(1)}, and ${influence(r.expedite)} to expedite`,
    effect: r => `Your data move to a server of another provider. ${vp(r.welcome)} welcome at a provider you have never used.`,
    risk: () => 'The checkbox stays behind: you arrive unlocked. A preserved copy stays too.',
  },
  checkbox: {
    cost: () => actions(1),
    effect: () =>
      'Turn-key encryption. A seizure or an MLAT reads it only at Keys +1 or higher, a long-arm warrant only at Keys 0 or higher.',
    risk: () => 'A backdoor or a compelled update opens it. It does not travel to another provider.',
  },
  'self-made': {
    cost: () => actions(2),
    effect: () => 'Unreadable to everything but an exploit, wherever you go.',
    risk: r =>
      `Now and on every arrival, ${oneIn(r.keyLossOneIn)} you lose the key: ${vp(r.keyLoss)}, no income for two rounds. No transactions while it is on.`,
  },
  delete: {
    cost: () => actions(1),
    effect: () => 'No content this round and the next.',
    risk: r =>
      `No income either. Under an older preservation order that you know of it is obstruction: ${vp(r.obstruction)}, and they learn who you are.`,
  },
  cover: {
    cost: () => actions(1),
    effect: () => 'This round subpoenas return noise, and your transaction leaves no trace.',
    risk: () => 'Not against a government that has you preserved. Not in two rounds running.',
  },
  transact: {
    cost: () => actions(1),
    effect: r => `${vp(r.transact)}.`,
    risk: r =>
      `${plural(r.transactSeenBy, 'government, drawn by lot, learns', 'governments, drawn by lot, learn')} your category. Not in two rounds running.`,
  },
  denounce: {
    cost: () => `${actions(1)} and a scandal token`,
    effect: r => `${vp(r.denounceAccount)} for you, ${vp(r.denounceGovernment)} for the government.`,
    risk: () => 'Everyone sees who spoke.',
  },
  answer: {
    cost: r => `Comply and refuse are free; a challenge costs ${influence(r.challengeProvider)}`,
    effect: () =>
      'Comply: handed over next round. Challenge: stayed until the court has ruled. Refuse: contempt, and the question comes again.',
    risk: () => 'No answer means comply.',
  },
  intervene: {
    cost: r => influence(r.challengeAccount),
    effect: () => 'Takes the warrant to court on Reach, whatever your provider answers.',
    risk: r => `The loser pays ${halves(-r.courtLoser)} VP. If your provider challenges too, its case is heard and you pay nothing.`,
  },
  grant: {
    cost: FREE,
    effect: r => `Grant: ${vp(r.mlatHost)} and the fee of ${influence(r.mlatFee)} for you, ${vp(r.mlatRequester)} for them, Comity +1.`,
    risk: () => 'They read an account on your soil. Without an answer the request is denied.',
  },
  'challenge-gag': {
    cost: r => influence(r.challengeGag),
    effect: () => 'The court decides next round whether the user may be told.',
    risk: r => `The loser pays ${halves(-r.courtLoser)} VP, and the Secrecy track moves with the ruling.`,
  },
  'kill-canary': {
    cost: FREE,
    effect: r =>
      `All your users are warned that somebody here is under a sealed order. ${vp(r.canaryDies)}, Trust ${signed(r.canaryTrust)}.`,
    risk: r => `At Secrecy +1 or more it is contempt: ${vp(r.canaryContempt)}. A dead canary must be bought again.`,
  },
  'challenge-mandate': {
    cost: r => `${influence(r.challengeMandate)}, paid only if the Mandate passes`,
    effect: () => 'The fine is suspended while the case is pending. If you win, the law is struck down.',
    risk: r => `The loser pays ${halves(-r.courtLoser)} VP.`,
  },
  lobby: {
    cost: r => `0 to ${count(r.lobbyMax)} Influence, spent in any case`,
    effect: r => `Counts for or against the bill, which starts with ${count(r.sponsor)} for. A tie fails.`,
    risk: () => 'Revealed together with your name on it.',
  },
  accept: {
    cost: FREE,
    effect: () => 'Signed at once: Comity +1. Each reaches on the other’s soil without challenge, fine or loss of Comity.',
    risk: () => 'They reach on your soil too, until one of you leaves by a bill.',
  },
  brief: {
    cost: r => `0 to ${count(r.briefMax)} Influence`,
    effect: () => 'Your line counts +1 with the judges who listen to it; more Influence than the other side counts +1 with all four.',
    risk: () => 'Face down. If both sides speak to the same judge, neither is heard by him.',
  },
  vote: {
    cost: FREE,
    effect: r => `One of eight votes. ${signed(r.juror)} Influence if you are with the majority.`,
    risk: () => 'Votes are revealed together. Without a vote you count for the ruling below.',
  },
} as const satisfies Record<Order['kind'], KindCard>
