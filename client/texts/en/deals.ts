/** Words of deals: terms in a line, the deal as it would be written, the table they are made at, and why they cannot be. */
import type { Clause, Condition, Event, OfferedTerm, Outcome } from '#shared/deals/deal.ts'
import type { DealRefusal } from '#shared/deals/objection.ts'
import { isGovernment, isHandle, isSeat, LAWS, STATES, type Seat, type StateId } from '#shared/names.ts'
import type { Rejection } from '#shared/wire.ts'
import type { BlankName, ClauseKind } from '../../terms-of.ts'
import { KIND_TEXTS } from './kinds.ts'
import { demonym, LAW_NAMES, seatName, SIDE_NAMES, stateName } from './names.ts'
import { capital, count, halves, influence, listed, vp } from './numbers.ts'

export const DEALS = {
  lede: 'Talk is free. Only sealed terms bind.',
  key: 'deals',
  partners: 'Other seats',
  choose: 'Choose a seat to deal with.',
  yourTurn: 'Your turn',
  sent: 'Sent',
  sentLine: 'waits for an answer',
  draft: 'Draft',
  draftLine: 'not sent',
  signed: 'Signed',
  signedIn: (round: number): string => `signed in round ${count(round)}`,
  quiet: 'nothing yet',
  offersYou: 'offers you a deal',
  person: 'person',
  bot: 'bot',
  inForce: 'In force',
  noneInForce: 'No deal of yours is open.',
  settled: 'Done with',
  word: 'Word kept',
  wordLine: 'Promises that fell due, for everybody to see.',
  wordOf: (name: string, kept: number, all: number): string =>
    all === 0 ? `${name}: none yet` : `${name}: ${count(kept)} of ${count(all)}`,
  you: 'You',
  with: (name: string): string => `You and ${name}`,
  isPrivate: 'Private',
  privateLine: 'Seen by you two only.',
  expires: 'What is not signed when the phase closes is gone.',
  offered: (name: string, again: number): string => (again === 0 ? `${name} has signed this.` : `${name} has countered and signed this.`),
  waits: (name: string): string => `You have signed this. ${name} has not answered yet.`,
  writing: 'Your draft. Nobody else sees it.',
  give: 'You give',
  get: 'You get',
  nothing: 'Nothing.',
  worthToYou: (half: number): string => `worth ${halves(half)} to you`,
  costsYou: (half: number): string => (half <= 0 ? 'costs you nothing' : `costs you ${halves(half)}`),
  worthNote: 'An estimate in points, from what you know and as bots reckon. What it is worth to the other side, they decide.',
  balance: (half: number): string =>
    half === 0 ? 'Even, as you would count it' : half > 0 ? `${halves(half)} better for you` : `${halves(-half)} worse for you`,
  add: 'Add a term',
  ask: 'Ask for a term',
  edit: 'Change',
  remove: (line: string): string => `Remove: ${line}`,
  binding: 'Binding',
  promise: 'Promise',
  bindingLine: 'Carried out by the server.',
  promiseLine: 'Kept or broken in public, by its giver.',
  mustBind: 'Cannot be promised, only bound.',
  isNew: 'New',
  presets: 'Begin with',
  written: 'As it would be written',
  notSigned: 'not signed',
  hasSigned: 'signed',
  decline: 'Walk away',
  counter: 'Counter',
  withdraw: 'Withdraw',
  put: 'Put away',
  send: 'Sign and send',
  sign: 'Sign',
  signAndBind: 'Sign and bind',
  again: 'Press again to sign',
  holdLine: 'Hold for a second, or press twice.',
  escrow: (n: number): string => `${influence(n)} of yours go into escrow.`,
  put1: 'Add it',
  save: 'Save it',
  cancel: 'Put it back',
  kind: 'What',
  between: (a: string, b: string): string => `${a} gives, ${b} gets`,
  talkTo: (name: string): string => `Talk to ${name}`,
  newOffer: (name: string, terms: string): string => `${name} offers you a deal. ${terms}`,
  gone: (name: string): string => `The offer between you and ${name} is off the table.`,
  agreed: (name: string): string => `You and ${name} have a deal.`,
  open: 'Open the deals',
  closedPhase: 'Deals are made while a phase is open.',
  bound: 'Bound by deals',
  promised: 'You promised',
  spares: (name: string, escrow: number): string =>
    escrow === 0
      ? `You promised ${name} not to. It would break your word in public.`
      : `A deal with ${name} forbids it: ${influence(escrow)} would be lost.`,
  debrief: 'Deals',
  debriefNone: 'Nobody made a deal.',
  round: (n: number): string => `round ${count(n)}`,
} as const

/** Kinds of terms: their names, and who may give them. */
export const CLAUSE_TEXTS = {
  transfer: { name: 'Influence', who: 'Any seat may give it.' },
  vote: { name: 'A vote', who: 'Only who may be a juror can give it.' },
  lobby: { name: 'Lobbying', who: 'Any seat may lobby.' },
  grant: { name: 'Grant of a request', who: 'Only a government, to a government.' },
  comply: { name: 'Compliance', who: 'Only a provider, to a government.' },
  settle: { name: 'Settlement of a case', who: 'Only between the parties of a case about an open warrant.' },
  'non-use': { name: 'No long-arm warrants', who: 'Only a government, to a government.' },
} as const satisfies Record<ClauseKind, { name: string; who: string }>

export const OUTCOME_TEXTS = { open: 'open', kept: 'kept', broken: 'broken', lapsed: 'lapsed' } as const satisfies Record<Outcome, string>

/** Why terms cannot be signed. */
export const DEAL_REFUSALS_TEXTS = {
  'no-deals': 'No deals are made here now.',
  'no-vote-contracts': 'At this table votes and lobbying cannot be bound.',
  'not-the-two': 'A deal has two parties, and each gives to the other.',
  'bad-term': 'This cannot be agreed on now.',
  'must-bind': 'A settlement cannot be promised, only bound.',
  'too-many-deals': 'You have signed two such deals this round.',
  'too-little-influence': 'You do not have the Influence for it.',
  'already-bound': 'Another deal binds you otherwise.',
  'not-told-to-both': 'You two would not both be told of it.',
  'no-such-case': 'There is no such case.',
  'no-such-bill': 'No such bill is on the table.',
  'not-a-juror': 'That seat cannot vote in this case.',
} as const satisfies Record<DealRefusal, string>

/** Why the server did not take something about deals. */
export function rejectionText(rejection: Rejection): string {
  switch (rejection.code) {
    case 'deal':
      return DEAL_REFUSALS_TEXTS[rejection.reason]
    case 'no-such-offer':
      return 'This offer is no longer on the table.'
    case 'too-many-offers':
      return 'Enough offers between you two in this phase.'
    case 'no-such-order':
      return 'There is nothing to show here any more.'
    case 'late':
      return 'The phase has closed.'
    case 'too-fast':
      return 'Too fast. Try again in a moment.'
    default:
      return 'That did not work. Try again.'
  }
}

const isState = (name: string): name is StateId => STATES.some(one => one === name)
const named = (name: Seat | StateId): string => (isState(name) ? stateName(name) : seatName(name))
const no = (n: number): string => `No. ${count(n)}`
const roundEnd = (n: number): string => `by the end of round ${count(n)}`
const ANSWER_WORDS = { comply: 'complies with', challenge: 'challenges', refuse: 'refuses' } as const

/** What has to happen, as a clause: "Columbia serves a long-arm warrant". */
function eventLine(event: Event): string {
  switch (event.kind) {
    case 'order':
      return `${seatName(event.by)}’s order “${KIND_TEXTS[event.order].title}” is carried out${event.on === null ? '' : ` on ${named(event.on)}`}`
    case 'answer':
      return `${seatName(event.provider)} ${ANSWER_WORDS[event.answer]} ${seatName(event.government)}’s warrant on ${seatName(event.handle)}`
    case 'vote':
      return `${seatName(event.seat)}’s vote in ${no(event.case)} counts to ${event.side}`
    case 'grant':
      return `${seatName(event.host)} grants ${seatName(event.government)}’s request for ${seatName(event.handle)}`
    case 'law':
      return `${stateName(event.state)} enacts the ${LAW_NAMES[event.law].name}`
  }
}
const conditionLine = ({ event, happens, until }: Condition): string =>
  `${happens ? 'if' : 'unless'} ${eventLine(event)} ${roundEnd(until)}`

/** A term as on its slip: what it is, and under what conditions. `to` is who gets it. */
export function termWords({ by, what }: Pick<OfferedTerm, 'by' | 'what'>, to: Seat): { head: string; line: string } {
  switch (what.kind) {
    case 'transfer':
      return { head: influence(what.influence), line: what.when === null ? 'at once' : conditionLine(what.when) }
    case 'vote':
      return { head: `${SIDE_NAMES[what.side].verb} in ${no(what.case)}`, line: `${seatName(by)}’s vote, if it sits on the bench` }
    case 'lobby':
      return { head: `Lobby ${what.support ? 'for' : 'against'} ${seatName(what.bill)}’s bill`, line: `with ${influence(what.influence)}` }
    case 'grant':
      return { head: `Grant for ${seatName(what.handle)}`, line: `${seatName(to)}’s next MLAT request, ${roundEnd(what.until)}` }
    case 'comply':
      return {
        head: `Compliance about ${seatName(what.handle)}`,
        line: `with ${seatName(to)}’s next long-arm warrant, ${roundEnd(what.until)}`,
      }
    case 'settle':
      return { head: `Settle ${no(what.case)}`, line: 'withdrawn without a ruling, records instead of content' }
    case 'non-use':
      return {
        head: 'No long-arm warrants',
        line: `for data on ${isGovernment(to) ? demonym(to) : seatName(to)} soil, to the end of round ${count(what.until)}${what.escrow === 0 ? '' : `; ${influence(what.escrow)} lost otherwise`}`,
      }
  }
}

/** A term in one line, as on a screen reader: "Binding: 2 Influence, at once". */
export function termLine(term: OfferedTerm, to: Seat): string {
  const { head, line } = termWords(term, to)
  return `${term.binding ? DEALS.binding : DEALS.promise}: ${head}, ${line}`
}

/** What the giver undertakes, as a deed has it: "shall pay Hibernia 2 Influence at once". */
function undertaking(what: Clause, to: Seat): string {
  switch (what.kind) {
    case 'transfer':
      return `pay ${seatName(to)} ${influence(what.influence)} ${what.when === null ? 'at once' : conditionLine(what.when)}`
    case 'vote':
      return `vote to ${what.side} in ${no(what.case)}, being on the bench`
    case 'lobby':
      return `lobby ${what.support ? 'for' : 'against'} ${seatName(what.bill)}’s bill with ${influence(what.influence)}`
    case 'grant':
      return `grant ${seatName(to)}’s next request for ${seatName(what.handle)} made ${roundEnd(what.until)}`
    case 'comply':
      return `comply with ${seatName(to)}’s next long-arm warrant on ${seatName(what.handle)} served ${roundEnd(what.until)}`
    case 'settle':
      return `withdraw from ${no(what.case)}, the warrant being narrowed to records`
    case 'non-use':
      return `serve no long-arm warrant for data in ${named(to)} to the end of round ${count(what.until)}${what.escrow === 0 ? '' : `, or forfeit ${influence(what.escrow)}`}`
  }
}

/** The deal in prose, as it would be written. */
export function deedOf(terms: readonly OfferedTerm[], parties: readonly [Seat, Seat]): string {
  const [a, b] = parties
  const part = (binding: boolean): string[] =>
    parties.flatMap(by => {
      const to = by === a ? b : a
      const own = terms.filter(term => term.by === by && term.binding === binding).map(({ what }) => undertaking(what, to))
      return own.length === 0 ? [] : [`${seatName(by)} ${binding ? 'shall' : 'promises to'} ${listed(own)}`]
    })
  const [bound, promised] = [part(true), part(false)]
  if (bound.length + promised.length === 0) return 'The Parties have not agreed on anything yet.'
  const first = bound.length === 0 ? '' : `The Parties agree that ${bound.join(', and that ')}.`
  const then = promised.length === 0 ? '' : `${capital(promised.join(', and '))}, on their word alone.`
  return [first, then].filter(text => text !== '').join(' ')
}

/** Names of blanks, above their fields. */
export const BLANK_NAMES = {
  influence: 'How much',
  when: 'When',
  seat: 'Whose',
  order: 'Order',
  on: 'On',
  provider: 'Provider',
  government: 'Whose warrant',
  handle: 'Account',
  answer: 'Answer',
  case: 'Case',
  side: 'Side',
  host: 'Who grants',
  state: 'State',
  law: 'Law',
  happens: 'Paid',
  until: 'To the end of round',
  bill: 'Bill of',
  support: 'Which way',
  escrow: 'Lost if broken',
} as const satisfies Record<BlankName, string>

const WHEN: Readonly<Record<string, string>> = {
  now: 'At once',
  order: 'An order is carried out',
  answer: 'A warrant is answered',
  vote: 'A vote counts',
  grant: 'A request is granted',
  law: 'A law is enacted',
}
const SMALL: Readonly<Record<string, string>> = {
  any: 'any target',
  if: 'if it happens',
  unless: 'unless it happens',
  yes: 'for',
  no: 'against',
  comply: 'comply',
  challenge: 'challenge',
  refuse: 'refuse',
}

/** A value of a blank in words. */
export function blankValue(name: BlankName, value: string): string {
  if (name === 'when') return WHEN[value] ?? value
  if (name === 'case') return no(Number(value))
  if (name === 'influence' || name === 'escrow') return influence(Number(value))
  if (name === 'until') return count(Number(value))
  if (name === 'order' && value in KIND_TEXTS) return KIND_TEXTS[value as keyof typeof KIND_TEXTS].title
  if (name === 'side' && value in SIDE_NAMES) return SIDE_NAMES[value as keyof typeof SIDE_NAMES].verb
  const law = LAWS.find(one => one === value)
  if (law !== undefined) return LAW_NAMES[law].name
  if (isState(value)) return stateName(value)
  return isSeat(value) ? seatName(value) : (SMALL[value] ?? value)
}

/** Words of disclosure (R6.4). */
export const DISCLOSURE = {
  title: 'Sealed orders',
  show: (name: string): string => `Show it to ${name}`,
  again: (name: string): string => `Press again to show it to ${name}`,
  to: 'Show this order to',
  button: 'Show it',
  sure: 'Press again to show it',
  price: (half: number): string => `They get a certified copy. If they show it to the government, you get ${vp(half)} in the reckoning.`,
  slip: (provider: string, government: string, handle: string): string =>
    `${provider} has shown you: ${government} has a sealed order on ${isHandle(handle) ? seatName(handle) : handle}.`,
  slipPrice: (provider: string, half: number): string =>
    `It costs you nothing. ${provider} gets ${vp(half)} in the reckoning, and both learn that it was you.`,
  shown: 'Shown to the government.',
  yours: (provider: string): string => `You were shown that ${provider} broke your gag. It pays for that in the reckoning.`,
  done: (name: string): string => `Shown to ${name}.`,
  gagOver: 'The gag has ended: there is nothing left to show.',
} as const
