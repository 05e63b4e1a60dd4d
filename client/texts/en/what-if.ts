/** The words of "What if ...": what can be had otherwise, and what would have followed. */
import { phaseOf } from '#shared/journal.ts'
import { GROUNDS, type Ground } from '#shared/names.ts'
import type { Bill, Open } from '#shared/state.ts'
import type { Barred, Future } from '#shared/whatif/again.ts'
import type { Flip } from '#shared/whatif/flips.ts'
import { INDICES } from '../../debrief-of.ts'
import { isApart, type Both, type Difference, type In, type Place } from '../../what-if-of.ts'
import { outcomeOf } from './chambers.ts'
import { HANDLE_NAMES, LAW_NAMES, seatName, serverName, SIDE_NAMES, stateName, TRACK_NAMES } from './names.ts'
import { capital, count, listed, plural, signed, standingNumber } from './numbers.ts'
import { orderLine } from './order-line.ts'
import { INDEX_NAMES } from './reasons.ts'
import { REFUSAL_TEXTS } from './refusals.ts'

export const WHAT_IF_KINDS = ['decided', 'votes', 'answers', 'orders', 'all'] as const
export type WhatIfKind = (typeof WHAT_IF_KINDS)[number]

export const WHAT_IF = {
  title: 'What if ...',
  back: 'Back',
  pick: 'Moments',
  search: 'Find a moment',
  kind: 'Show',
  kinds: {
    decided: 'Rulings and bills',
    votes: 'Votes',
    answers: 'Answers to warrants and requests',
    orders: 'Orders not given',
    all: 'Everything',
  },
  found: (n: number): string => (n === 0 ? 'No such moment.' : plural(n, 'moment', 'moments')),
  round: (round: number): string => `Round ${count(round)}`,
  phases: { orders: 'Orders', chambers: 'Chambers' },
  when: (turn: number): string => {
    const { round, phase } = phaseOf(turn)
    return `Round ${count(round)}, ${WHAT_IF.phases[phase]}`
  },
  lead: 'One ruling, one vote, one order the other way',
  leadLine:
    'Choose a moment of this game. It is played again from there with the same luck: what people ordered later is kept where it is still possible, and bots decide anew, as Counsel.',
  nothing: 'Nothing was decided in this game, so nothing can be had otherwise.',
  otherRules: 'This game was played under other rules than this version’s, so it cannot be played again here.',
  was: (line: string): string => `As it was: ${line}`,
  play: 'Play it again',
  playing: 'Playing it again',
  unable: 'It cannot be played again here: the browser refused to.',
  others: 'Other moments',
  slider: 'Round',
  after: (round: number, rounds: number): string => `After round ${count(round)} of ${count(rounds)}`,
  maps: { was: 'As it was', now: 'What if' },
  over: (round: number, ended: Open['ended']): string =>
    ended === 'splinternet' ? `came apart in round ${count(round)}` : `ended in round ${count(round)}`,
  map: (which: In, round: number): string => `Map, ${which === 'was' ? 'as it was' : 'what if'}, after round ${count(round)}`,
  marked: 'Yellow: where the two differ.',
  onMap: 'On the map',
  sameMap: 'The map is the same in both.',
  illegal: 'What became illegal',
  gained: 'Who gained',
  indices: 'What it did to the four indices',
  world: 'The world',
  worldNote: 'The true values, with everything that was hidden.',
  standing: 'Standing',
  standingNote: '50 is an average game of the role.',
  columns: { name: 'Seat', index: 'Index or track', was: 'As it was', now: 'What if', by: 'Change' },
  note: 'How it was played again',
  bots: (n: number, turn: number): string =>
    n === 0
      ? 'No bot saw anything else than in the game, so none decided anew.'
      : `Bots did what they did until they saw something else; after ${WHAT_IF.when(turn)} they decided ${plural(n, 'sheet', 'sheets')} anew, as Counsel, whatever their level was.`,
  people: ({ kept, dropped }: Pick<Future, 'kept' | 'dropped'>): string =>
    kept + dropped === 0
      ? 'No person gave any order after it.'
      : dropped === 0
        ? `All ${plural(kept, 'later order', 'later orders')} of people could be kept.`
        : `Of ${plural(kept + dropped, 'later order', 'later orders')} of people, ${count(dropped)} could not be kept.`,
  deputised: (n: number): string =>
    n === 0 ? '' : `The game had ended by then: ${plural(n, 'later sheet of a person is', 'later sheets of people are')} the deputy’s.`,
  luck: 'Every draw of luck is the same.',
} as const

function billLine({ id, act, law }: Bill): string {
  if (act === 'withdraw' || law === null) return `${seatName(id)} leaves its treaty`
  return `${LAW_NAMES[law].name} ${act === 'repeal' ? 'repealed' : 'enacted'} in ${seatName(id)}`
}

/** A choice in a sentence, and how it was. */
export function flipWords(flip: Flip): { readonly name: string; readonly note: string } {
  if (flip.what === 'ruling') {
    const { number, government, challenger, ground, side, enforce, quash, tie, mandate } = flip.ruling
    const about = mandate === null ? `on ${TRACK_NAMES[ground].name}` : `on the Mandate of ${stateName(mandate)}`
    const name = `The court ${flip.to === 'enforce' ? 'enforces' : 'quashes'} in No. ${count(number)}, ${seatName(government)} against ${seatName(challenger)} ${about}`
    const votes = tie ? 'a tie' : `${count(Math.max(enforce, quash))} to ${count(Math.min(enforce, quash))}`
    return { name, note: `it ${SIDE_NAMES[side].past}, ${votes}` }
  }
  if (flip.what === 'bill')
    return { name: `The bill ${flip.passes ? 'passes' : 'fails'}: ${billLine(flip.bill)}`, note: flip.passes ? 'it failed' : 'it passed' }
  const who = seatName(flip.seat)
  const given = lowered(orderLine(flip.order))
  return flip.instead === null
    ? { name: `${who} does not: ${given}`, note: 'it did' }
    : { name: `${who}: ${lowered(orderLine(flip.instead))}`, note: given }
}
const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

const inForce = ({ state, law, in: where }: Difference['laws'][number]): string =>
  `${LAW_NAMES[law].name} is ${where === 'now' ? 'law' : 'no law'} in ${stateName(state)}`

/** Reasons that say what is not lawful rather than what is not affordable. */
const MEANS: ReadonlySet<string> = new Set(['too-little-influence', 'too-many-actions', 'resting', 'duplicate', 'excluded'])

/** Where a track stands, and what that means where it has an end in sight. */
function trackLine(ground: Ground, { was, now }: Both): string {
  const { name, lowLine, highLine } = TRACK_NAMES[ground]
  const meaning = now === 0 ? '' : ` (${now < 0 ? lowLine : highLine})`
  return `${name} stands at ${signed(now)} instead of ${signed(was)}${meaning}`
}

/** What became illegal: the laws and doctrines that differ, and the orders that could not be given any more. */
export function illegalLine({ laws, tracks }: Difference, barred: readonly Barred[], flip: Flip): string {
  const moved = GROUNDS.filter(ground => tracks[ground].was !== tracks[ground].now).map(ground => trackLine(ground, tracks[ground]))
  const doctrine = [...laws.map(inForce), ...moved]
  const parts: string[] = []
  // What the ruling itself does, in the words of the court's own screen
  if (flip.what === 'ruling') parts.push(outcomeOf(flip.ruling, flip.to).replace(/\.$/, ''))
  const first = barred.find(({ reason }) => !MEANS.has(reason)) ?? barred[0]
  if (first !== undefined)
    parts.push(
      `${plural(barred.length, 'order that was given', 'orders that were given')} could not be given any more, such as ${seatName(first.seat)}’s “${orderLine(first.order)}” in round ${count(phaseOf(first.turn).round)} (“${REFUSAL_TEXTS[first.reason]}”)`,
    )
  if (doctrine.length > 0) {
    const more = doctrine.length - MOST
    parts.push(listed(more > 0 ? [...doctrine.slice(0, MOST), plural(more, 'more change of law', 'more changes of law')] : doctrine))
  }
  if (parts.length === 0) return 'Nothing: laws and doctrine are the same, and every order that was given stays lawful.'
  if (first === undefined) parts.push('every order that was given stays lawful')
  return `${capital(parts.join('; '))}.`
}
/** So many changes of law go into a sentence; the tables have them all. */
const MOST = 3

/** Who gained and who lost most, and who wins. */
export function gainedLine({ seats, winners }: Difference): string {
  const [most, least] = [seats[0], seats.at(-1)]
  const parts: string[] = []
  if (most !== undefined && isApart(most) && most.now > most.was)
    parts.push(`${seatName(most.seat)} gains most, with a Standing of ${standingNumber(most.now)} instead of ${standingNumber(most.was)}`)
  if (least !== undefined && isApart(least) && least.now < least.was)
    parts.push(`${seatName(least.seat)} loses most, ${standingNumber(least.now)} instead of ${standingNumber(least.was)}`)
  if (parts.length === 0) return 'Nobody: every Standing stays as it was.'
  if (winners !== null) {
    const [was, now] = [listed(winners.was.map(seatName)), listed(winners.now.map(seatName))]
    parts.push(was === now ? `${now} still wins` : `${now} wins instead of ${was}`)
  }
  return `${parts.join('; ')}.`
}

/** What it did to the four indices. */
export function indicesLine({ values, splintered }: Difference): string {
  const moved = INDICES.filter(index => values[index].was !== values[index].now)
  const still = INDICES.filter(index => values[index].was === values[index].now)
  const net = splintered.was === splintered.now ? '' : splintered.now ? '; the net comes apart' : '; the net does not come apart'
  if (moved.length === 0) return `Nothing: all four stand where they stood${net}.`
  const changes = moved.map(index => `${INDEX_NAMES[index]} stands at ${count(values[index].now)} instead of ${count(values[index].was)}`)
  const rest =
    still.length === 0
      ? ''
      : `; ${listed(still.map(index => INDEX_NAMES[index]))} ${still.length === 1 ? 'stays as it was' : 'stay as they were'}`
  return `${listed(changes)}${rest}${net}.`
}

const server = ({ provider, state }: Place): string => serverName(provider, state)

/** What differs on the map, line by line. */
export function mapLines({ accounts, sites, laws, treaties }: Difference): string[] {
  return [
    ...laws.map(one => `${inForce(one)}.`),
    ...treaties.map(
      ({ state, partner, in: where }) => `${stateName(state)} and ${stateName(partner)} have ${where === 'now' ? 'a' : 'no'} treaty.`,
    ),
    ...sites.map(one => `${server(one)} is ${one.in === 'now' ? 'open' : 'not open'}.`),
    ...accounts.map(({ handle, was, now }) => `${HANDLE_NAMES[handle].name} lies with ${server(now)} instead of ${server(was)}.`),
  ]
}
