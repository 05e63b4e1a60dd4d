/**
 * Every fact in one sentence, as told to a given seat: for the log, the captions and the screen reader. Pure functions of facts;
 * "you" is the seat that reads.
 */
import type { Fact, FactKind, FactOf } from '#shared/events.ts'
import { isGovernment, isSeat, type Handle, type Seat, type StateId } from '#shared/names.ts'
import { KIND_TEXTS } from './kinds.ts'
import {
  ARCHETYPE_NAMES,
  HEADLINE_NAMES,
  judgeName,
  LAW_NAMES,
  LINE_NAMES,
  LOCK_NAMES,
  maskInWords,
  seatName,
  serverName,
  stateName,
  tenderTitle,
  TOOL_NAMES,
  TRACK_NAMES,
} from './names.ts'
import { capital, count, plural, signed, vp } from './numbers.ts'
import { COMITY_WORDS, INDEX_NAMES, INDEX_WORDS, INFLUENCE_WORDS, SCORE_WORDS, SOURCE_WORDS, TRUST_WORDS } from './reasons.ts'
import { LAPSE_TEXTS } from './refusals.ts'

/** Speaks to one seat: turns its own name into "you" and the verb with it. */
export interface Voice {
  readonly me: Seat | null
  /** "you" or "Columbia". */
  name(seat: Seat | StateId): string
  /** "your" or "Columbia’s". */
  its(seat: Seat | StateId): string
  /** Subject and verb: "you serve", "Columbia serves". */
  does(seat: Seat | StateId, plain: string, third: string): string
  /** "your account" or "Amber". */
  account(handle: Handle): string
}

/** The voice in which `me` (null: a spectator) is told. */
export function voiceTo(me: Seat | null): Voice {
  const name = (seat: Seat | StateId): string => (seat === me ? 'you' : isState(seat) ? stateName(seat) : seatName(seat))
  return {
    me,
    name,
    its: seat => (seat === me ? 'your' : `${name(seat)}’s`),
    does: (seat, plain, third) => `${name(seat)} ${seat === me ? plain : third}`,
    account: handle => (handle === me ? 'your account' : seatName(handle)),
  }
}
const isState = (seat: Seat | StateId): seat is StateId => seat === 'ALP' || isGovernment(seat)

type Say<K extends FactKind> = (f: FactOf<K>, v: Voice) => string
const gag = (gagged: boolean): string => (gagged ? ', under a gag' : '')
const article = (name: string): string => (/^[AEIOU]/.test(name) ? 'an' : 'a')
const courtNo = (n: number): string => `No. ${count(n)}`
const kindTitle = (kind: string): string => (kind in KIND_TEXTS ? KIND_TEXTS[kind as keyof typeof KIND_TEXTS].title : kind)

const SENTENCES = {
  'round-begun': f =>
    `Round ${count(f.round)}. ${HEADLINE_NAMES[f.headline].title}: ${HEADLINE_NAMES[f.headline].effect} The tender: ${tenderTitle(f.tender, f.local)}. In demand: ${stateName(f.now)}, next ${stateName(f.next)}.`,
  'case-dealt': (f, v) =>
    f.archetype === null
      ? `${v.does(f.government, 'have', 'has')} no case for now`
      : `${v.its(f.government)} new case: find ${ARCHETYPE_NAMES[f.archetype].the}`,
  'exploit-supplied': (f, v) => `${v.does(f.government, 'receive', 'receives')} an exploit`,
  'jurors-drawn': (f, v) => `${v.does(f.seat, 'sit', 'sits')} on the bench in ${courtNo(f.number)}`,

  scored: (f, v) => `${v.name(f.seat)}: ${vp(f.halves)}, ${SCORE_WORDS[f.why]}`,
  trusted: (f, v) => `${v.its(f.provider)} Trust ${signed(f.by)}: ${TRUST_WORDS[f.why]}`,
  'comity-moved': f => `Comity ${signed(f.by)}: ${COMITY_WORDS[f.why]}`,
  'index-moved': f => `${INDEX_NAMES[f.index]} ${signed(f.by)}: ${INDEX_WORDS[f.why]}`,
  'influence-moved': (f, v) => `${v.its(f.seat)} Influence ${signed(f.by)}: ${INFLUENCE_WORDS[f.why]}`,

  lapsed: (f, v) => `${v.its(f.seat)} order came to nothing. ${kindTitle(f.order)}: ${LAPSE_TEXTS[f.why]}`,

  tabled: (f, v) => {
    const subject = v.does(f.government, 'table', 'tables')
    if (f.act === 'withdraw' || f.law === null) return `${subject} a bill to leave ${f.government === v.me ? 'your' : 'its'} treaty`
    const law = LAW_NAMES[f.law].name
    if (f.act === 'repeal') return `${subject} a bill to repeal ${f.government === v.me ? 'your' : 'its'} ${law}`
    return `${subject} ${article(law)} ${law}${f.displaces === null ? '' : `, in place of the ${LAW_NAMES[f.displaces].name}`}`
  },
  proposed: (f, v) => `${v.does(f.government, 'propose', 'proposes')} a treaty to ${v.name(f.to)}`,
  preserved: (f, v) =>
    `${v.does(f.government, 'have', 'has')} ${v.account(f.handle)} preserved: ${v.does(f.provider, 'keep', 'keeps')} a copy${gag(f.gagged)}`,
  encrypted: (f, v) =>
    f.lock === 'none' ? `${v.does(f.handle, 'are', 'is')} unlocked` : `${v.does(f.handle, 'turn', 'turns')} on ${LOCK_NAMES[f.lock]}`,
  'key-lost': (f, v) => `${v.does(f.handle, 'have', 'has')} lost the key. Nobody can read it now, the owner included`,
  deleted: (f, v) => `${v.does(f.handle, 'delete', 'deletes')} everything, for this round and the next`,
  obstructed: (f, v) => `obstruction: ${v.does(f.seat, 'destroy', 'destroys')} what was under order`,
  covered: (f, v) => `${v.does(f.handle, 'run', 'runs')} cover traffic`,
  'step-shipped': (f, v) =>
    f.left === 0
      ? `${v.does(f.provider, 'ship', 'ships')} turn-key encryption. From next round users may tick the box`
      : `${v.does(f.provider, 'ship', 'ships')} a step of encryption, ${plural(f.left, 'step', 'steps')} to go`,
  'backdoor-installed': (f, v) => `${v.does(f.provider, 'install', 'installs')} a backdoor for ${v.name(f.state)}`,
  'backdoors-removed': (f, v) => `${v.does(f.provider, 'remove', 'removes')} every backdoor`,
  hardened: (f, v) => `${v.does(f.provider, 'harden', 'hardens')} ${f.provider === v.me ? 'your' : 'its'} systems`,
  'canary-bought': (f, v) => `${v.does(f.provider, 'hang', 'hangs')} up a warrant canary`,
  'data-centre-opened': (f, v) => `${v.does(f.provider, 'open', 'opens')} a data centre in ${stateName(f.state)}`,
  'data-centre-closed': (f, v) =>
    `${v.does(f.provider, 'close', 'closes')} ${f.provider === v.me ? 'your' : 'its'} data centre in ${stateName(f.state)}`,
  'shut-down': (f, v) => `${v.does(f.provider, 'shut', 'shuts')} down rather than go on`,
  reopened: (f, v) => `${v.does(f.provider, 'open', 'opens')} again`,
  evacuated: (f, v) => `${v.does(f.handle, 'are', 'is')} evacuated to ${serverName(f.provider, f.state)}`,
  stranded: (f, v) => `${v.does(f.handle, 'are', 'is')} stranded: no open provider is left`,
  subpoenaed: (f, v) =>
    `${v.does(f.government, 'subpoena', 'subpoenas')} ${v.its(f.handle)} records from ${v.name(f.provider)}${gag(f.gagged)}`,
  noise: (f, v) => `the records of ${v.account(f.handle)} are noise. Somebody ran cover`,
  seized: (f, v) =>
    `${v.does(f.government, 'seize', 'seizes')} ${v.its(f.provider)} server in ${stateName(f.state)}: ${f.accounts === 0 ? 'nobody on it' : `${plural(f.accounts, 'account', 'accounts')} on it`}`,
  spared: (f, v) => `${v.account(f.handle)} could not be read in the raid`,
  executed: (f, v) =>
    `${v.its(f.government)} long-arm warrant is carried out: ${v.does(f.provider, 'hand', 'hands')} over ${v.account(f.handle)} from ${stateName(f.host)}${f.compelled ? ', compelled' : ''}`,
  'nothing-held': (f, v) => `${v.its(f.government)} ${TOOL_NAMES[f.tool]} finds nothing of ${v.account(f.handle)} there`,
  hacked: (f, v) =>
    f.success
      ? `traced: ${v.does(f.government, 'break', 'breaks')} into ${v.account(f.handle)}`
      : `traced: ${v.does(f.government, 'try', 'tries')} to break into ${v.account(f.handle)} and ${f.government === v.me ? 'fail' : 'fails'}`,
  'hack-failed': (f, v) =>
    `${v.does(f.government, 'try', 'tries')} to break into ${v.account(f.handle)} and ${f.government === v.me ? 'fail' : 'fails'}`,
  unreadable: (f, v) => `${v.its(f.government)} ${TOOL_NAMES[f.tool]} brings ciphertext: ${v.account(f.handle)} cannot be read`,
  read: (f, v) =>
    f.solved
      ? `${v.does(f.government, 'read', 'reads')} ${v.account(f.handle)} by ${TOOL_NAMES[f.tool]}, and the case is closed`
      : `${v.does(f.government, 'read', 'reads')} ${v.account(f.handle)} by ${TOOL_NAMES[f.tool]}. Not the one`,
  'was-read': (f, v) => {
    const by = f.government === null ? 'by a hand unknown' : `by ${v.name(f.government)}`
    return f.caught
      ? `${v.does(f.handle, 'are', 'is')} caught ${by}`
      : `${v.its(f.handle)} content was read ${by}${f.government === null ? '' : `, by ${TOOL_NAMES[f.tool]}`}`
  },
  exposed: (f, v) => `${v.its(f.handle)} content lies open to ${v.name(f.government)}, who wanted somebody else`,
  breached: (f, v) => `data were read on ${v.its(f.state)} soil without consent`,
  'case-closed': (f, v) => `${v.does(f.government, 'have', 'has')} closed a case`,
  learned: (f, v) =>
    `${v.does(f.government, 'learn', 'learns')} about ${v.account(f.handle)}: ${maskInWords(f.mask)} (${SOURCE_WORDS[f.source]})`,
  'token-won': (f, v) => `${v.name(f.state)} may reach once into ${v.name(f.government)}: reciprocity`,
  'token-spent': (f, v) => `${v.does(f.state, 'spend', 'spends')} a reciprocity token on ${v.name(f.government)}`,
  served: (f, v) =>
    `${v.does(f.government, 'serve', 'serves')} a long-arm warrant on ${v.name(f.provider)} for ${v.account(f.handle)} in ${stateName(f.host)}${gag(f.gagged)}${f.token ? ', on a reciprocity token' : ''}`,
  filed: (f, v) => `${v.does(f.government, 'ask', 'asks')} ${v.name(f.host)} for ${v.account(f.handle)} by MLAT request`,
  'demand-void': (f, v) => `${v.its(f.government)} warrant on ${v.account(f.handle)}, served on ${v.name(f.provider)}, is void`,
  departed: (f, v) => `${v.does(f.handle, 'depart', 'departs')} for ${serverName(f.provider, f.state)}`,
  arrived: (f, v) => `${v.does(f.handle, 'arrive', 'arrives')} at ${serverName(f.provider, f.state)}`,
  'move-failed': (f, v) => `${v.its(f.handle)} move failed. The data stay where they were`,
  reported: (f, v) => `${v.does(f.provider, 'publish', 'publishes')} a transparency report: ${plural(f.demands, 'demand', 'demands')}`,
  denounced: (f, v) => `${v.does(f.handle, 'denounce', 'denounces')} ${v.name(f.government)}`,
  transacted: (f, v) => `${v.does(f.handle, 'do', 'does')} business`,

  answered: (f, v) => {
    const verb = {
      comply: ['comply', 'complies'],
      challenge: ['challenge', 'challenges'],
      refuse: ['refuse', 'refuses'],
    }[f.answer]
    const way = f.answer === 'comply' ? 'with' : f.answer === 'challenge' ? 'in court,' : 'to obey'
    return `${v.does(f.provider, verb[0] ?? '', verb[1] ?? '')} ${way} ${v.its(f.government)} warrant on ${v.account(f.handle)}`
  },
  'refused-sealed': (f, v) => `${v.does(f.provider, 'are', 'is')} in contempt of ${v.name(f.government)}, about what nobody may say`,
  'demand-lapsed': (f, v) => `refused for the third time, ${v.its(f.government)} warrant on ${v.account(f.handle)} lapses`,
  docketed: (f, v) => {
    const about = f.mandate !== null ? `${v.its(f.mandate)} Mandate` : f.handle === null ? 'a sealed order' : v.account(f.handle)
    return `${courtNo(f.number)} goes on the docket: ${v.name(f.challenger)} against ${v.name(f.government)}, about ${about}, on ${TRACK_NAMES[f.ground].name}`
  },
  granted: (f, v) => `${v.does(f.government, 'ask', 'asks')}, ${v.does(f.host, 'grant', 'grants')}: an MLAT request goes through`,
  'granted-handle': (f, v) =>
    `${v.does(f.host, 'grant', 'grants')} the request for ${v.account(f.handle)}. ${capital(v.does(f.government, 'read', 'reads'))} it in round ${count(f.due)}`,
  denied: (f, v) => `${v.does(f.host, 'deny', 'denies')} ${v.its(f.government)} request for ${v.account(f.handle)}`,
  'canary-died': (f, v) => `${v.its(f.provider)} canary is dead. Somebody there is under a sealed order`,
  lobbied: (f, v) =>
    `${v.does(f.seat, 'put', 'puts')} ${count(Math.abs(f.influence))} Influence ${f.influence < 0 ? 'against' : 'behind'} ${v.its(f.bill)} bill`,
  enacted: (f, v) => `${v.does(f.government, 'enact', 'enacts')} the ${LAW_NAMES[f.law].name}`,
  repealed: (f, v) => `${v.does(f.government, 'repeal', 'repeals')} the ${LAW_NAMES[f.law].name}`,
  displaced: (f, v) => `${v.its(f.government)} ${LAW_NAMES[f.law].name} gives way`,
  withdrawn: (f, v) => `${v.does(f.government, 'leave', 'leaves')} the treaty with ${v.name(f.partner)}`,
  'bill-failed': (f, v) => `${v.its(f.government)} bill fails${f.margin === 0 ? ' on a tie' : ` at ${signed(f.margin)}`}`,
  signed: (f, v) => `${v.name(f.government)} and ${v.name(f.partner)} sign an executive agreement`,
  moot: f => `${courtNo(f.number)} is moot: no hearing, no precedent${f.enforced ? '. The warrant is enforced' : ''}`,
  briefed: (f, v) =>
    f.line === null
      ? `${v.does(f.seat, 'file', 'files')} no argument in ${courtNo(f.number)}`
      : `${v.does(f.seat, 'argue', 'argues')} ${LINE_NAMES[f.line]} in ${courtNo(f.number)}${f.influence > 0 ? `, with ${count(f.influence)} Influence` : ''}`,
  judged: f =>
    `${judgeName(f.judge)}, at ${signed(f.sum)}: ${f.side === 'enforce' ? 'enforce' : 'quash'}${f.sum === 0 ? ', deferring to the court below' : ''}`,
  voted: (f, v) => `${v.does(f.seat, 'vote', 'votes')} to ${f.side} in ${courtNo(f.number)}`,
  ruled: f => {
    const tally = `${count(f.enforce)} to ${count(f.quash)}`
    if (f.enforce === f.quash)
      return `${courtNo(f.number)}: ${tally}. A tie leaves the ruling below standing: ${f.below === 'enforce' ? 'enforced' : 'quashed'}, no precedent`
    return `${courtNo(f.number)}: ${tally}, ${f.side === 'enforce' ? 'enforced' : 'quashed'}. The track stands at ${signed(f.track)}`
  },
  'gag-lifted': (f, v) =>
    `the gag is lifted: ${v.its(f.government)} ${KIND_TEXTS[f.order].title.toLowerCase()} on ${v.account(f.handle)}, served on ${v.name(f.provider)}, may be told now`,
  'gag-ended': (f, v) => `the gag on ${v.its(f.government)} warrant for ${v.account(f.handle)}, served on ${v.name(f.provider)}, has ended`,
  'struck-down': (f, v) => `${v.its(f.government)} Mandate is struck down`,
  'tender-won': (f, v) => `${v.does(f.provider, 'win', 'wins')} the tender: ${vp(f.share)}`,
  agreed: (f, v) =>
    `${v.name(f.seat)} and ${v.name(f.other)} have a deal${f.escrow === 0 ? '' : `. ${count(f.escrow)} of ${v.its(f.seat)} Influence lie in escrow`}`,
  'term-kept': (f, v) => `${v.name(f.seat)} ${f.seat === v.me ? 'do' : 'does'} as agreed with ${v.name(f.other)}`,
  'term-broken': (f, v) => `${v.does(f.seat, 'break', 'breaks')} what was agreed with ${v.name(f.other)}`,
  'term-lapsed': (f, v) => `a term of ${v.its(f.seat)} deal with ${v.name(f.other)} lapses`,
  'case-settled': f => `${courtNo(f.number)} is settled: withdrawn, no precedent. Records instead of content`,
  'word-kept': (f, v) => `${v.does(f.seat, 'keep', 'keeps')} a promise`,
  'word-broken': (f, v) => `${v.does(f.seat, 'break', 'breaks')} a promise`,
  disclosed: (f, v) =>
    `${v.does(f.seat, 'show', 'shows')} ${v.name(f.government)} what ${v.name(f.provider)} told of a sealed order on ${v.account(f.handle)}`,
  splintered: () => 'Comity is at nothing. The net splinters',
  ended: f =>
    ({
      splinternet: 'the game ends in a splinternet',
      'last-round': 'the last round is over',
      vote: 'the table ends the game before its last round',
    })[f.how],
} as const satisfies { readonly [K in FactKind]: Say<K> }

/** The fact in one sentence, as `me` is told it (null: a spectator). Begins large, ends with a full stop. */
export function sayFact(fact: Fact, me: Seat | null): string {
  // The table pairs kind and fields; the compiler cannot follow the union.
  const say = SENTENCES[fact.kind] as (f: Fact, v: Voice) => string
  const text = capital(say(fact, voiceTo(me)).trim())
  return /[.!?]$/.test(text) ? text : `${text}.`
}

/** Seats and accounts a fact is about: to group what belongs together and to filter the log. */
export function subjectsOf(fact: Fact): Seat[] {
  const values: unknown[] = Object.values(fact)
  return values.filter((value): value is Seat => typeof value === 'string' && isSeat(value))
}
