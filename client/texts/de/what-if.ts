/** The words of "What if ...": what can be had otherwise, and what would have followed. */
import { phaseOf } from '#shared/journal.ts'
import { GROUNDS, type Ground } from '#shared/names.ts'
import type { Bill, Open } from '#shared/state.ts'
import type { Barred, Future } from '#shared/whatif/again.ts'
import type { Flip } from '#shared/whatif/flips.ts'
import { INDICES } from '../../debrief-of.ts'
import { isApart, type Both, type Difference, type In, type Place } from '../../what-if-of.ts'
import { outcomeOf } from './chambers.ts'
import { dative, inside, of as ofName, the } from './grammar.ts'
import { HANDLE_NAMES, LAW_NAMES, seatName, serverName, SIDE_NAMES, stateName, TRACK_NAMES } from './names.ts'
import { capital, count, listed, plural, signed, standingNumber } from './numbers.ts'
import { orderLine } from './order-line.ts'
import { INDEX_NAMES } from './reasons.ts'
import { REFUSAL_TEXTS } from './refusals.ts'

export { WHAT_IF_KINDS } from '../en/what-if.ts'
export type { WhatIfKind } from '../en/what-if.ts'

export const WHAT_IF = {
  title: 'Was wäre, wenn ...',
  back: 'Zurück',
  pick: 'Momente',
  search: 'Moment finden',
  kind: 'Zeigen',
  kinds: {
    decided: 'Urteile und Gesetze',
    votes: 'Stimmen',
    answers: 'Antworten auf Anordnungen und Ersuchen',
    orders: 'Unterlassene Befehle',
    all: 'Alles',
  },
  found: (n: number): string => (n === 0 ? 'Kein solcher Moment.' : plural(n, 'Moment', 'Momente')),
  round: (round: number): string => `Runde ${count(round)}`,
  phases: { orders: 'Befehle', chambers: 'Kammer' },
  when: (turn: number): string => {
    const { round, phase } = phaseOf(turn)
    return `Runde ${count(round)}, ${WHAT_IF.phases[phase]}`
  },
  lead: 'Ein Urteil, eine Stimme, ein Befehl andersherum',
  leadLine:
    'Wähle einen Moment dieses Spiels. Von dort wird mit demselben Glück noch einmal gespielt: Was Menschen später befahlen, bleibt, wo es noch möglich ist, und Bots entscheiden neu, auf der Stufe Anwaltschaft.',
  nothing: 'In diesem Spiel wurde nichts entschieden, also kann nichts anders sein.',
  otherRules: 'Dieses Spiel folgte anderen Regeln als denen dieser Version und lässt sich hier nicht noch einmal spielen.',
  was: (line: string): string => `Wie es war: ${line}`,
  play: 'Noch einmal spielen',
  playing: 'Es wird noch einmal gespielt',
  unable: 'Hier lässt es sich nicht noch einmal spielen: Der Browser verweigert es.',
  others: 'Andere Momente',
  slider: 'Runde',
  after: (round: number, rounds: number): string => `Nach Runde ${count(round)} von ${count(rounds)}`,
  maps: { was: 'Wie es war', now: 'Was wäre' },
  over: (round: number, ended: Open['ended']): string =>
    ended === 'splinternet' ? `zerfallen in Runde ${count(round)}` : `beendet in Runde ${count(round)}`,
  map: (which: In, round: number): string => `Karte, ${which === 'was' ? 'wie es war' : 'was wäre'}, nach Runde ${count(round)}`,
  marked: 'Gelb: wo sich beide unterscheiden.',
  onMap: 'Auf der Karte',
  sameMap: 'Die Karte ist in beiden gleich.',
  illegal: 'Was verboten wurde',
  gained: 'Wer gewann',
  indices: 'Was es mit den vier Indizes machte',
  world: 'Die Welt',
  worldNote: 'Die wahren Werte, mit allem, was verborgen war.',
  standing: 'Wertung',
  standingNote: '50 ist ein durchschnittliches Spiel der Rolle.',
  columns: { name: 'Platz', index: 'Index oder Skala', was: 'Wie es war', now: 'Was wäre', by: 'Änderung' },
  note: 'Wie noch einmal gespielt wurde',
  bots: (n: number, turn: number): string =>
    n === 0
      ? 'Kein Bot sah etwas anderes als im Spiel, also entschied keiner neu.'
      : `Bots taten, was sie getan hatten, bis sie etwas anderes sahen; nach ${WHAT_IF.when(turn)} entschieden sie ${plural(n, 'Blatt', 'Blätter')} neu, auf der Stufe Anwaltschaft, gleich welche sie hatten.`,
  people: ({ kept, dropped }: Pick<Future, 'kept' | 'dropped'>): string =>
    kept + dropped === 0
      ? 'Danach befahl kein Mensch mehr etwas.'
      : dropped === 0
        ? `Spätere Befehle von Menschen: ${count(kept)}, alle beibehalten.`
        : `Spätere Befehle von Menschen: ${count(kept + dropped)}, davon nicht mehr möglich: ${count(dropped)}.`,
  deputised: (n: number): string =>
    n === 0
      ? ''
      : `Das Spiel war da schon zu Ende: ${plural(n, 'späteres Blatt eines Menschen kommt', 'spätere Blätter von Menschen kommen')} von der Vertretung.`,
  luck: 'Jede Ziehung des Glücks ist dieselbe.',
} as const

function billLine({ id, act, law }: Bill): string {
  if (act === 'withdraw' || law === null) return `${the(seatName(id))} verlässt das Abkommen`
  return `${LAW_NAMES[law].name} ${inside(seatName(id))} ${act === 'repeal' ? 'aufgehoben' : 'beschlossen'}`
}

/** A choice in a sentence, and how it was. */
export function flipWords(flip: Flip): { readonly name: string; readonly note: string } {
  if (flip.what === 'ruling') {
    const { number, government, challenger, ground, side, enforce, quash, tie, mandate } = flip.ruling
    const about = mandate === null ? TRACK_NAMES[ground].name : `Zugangspflicht ${ofName(stateName(mandate))}`
    const name = `Das Gericht ${flip.to === 'enforce' ? 'setzt durch' : 'hebt auf'}: Nr. ${count(number)}, ${the(seatName(government))} gegen ${the(seatName(challenger))}, ${about}`
    const votes = tie ? 'Gleichstand' : `${count(Math.max(enforce, quash))} zu ${count(Math.min(enforce, quash))}`
    return { name, note: `${SIDE_NAMES[side].past}, ${votes}` }
  }
  if (flip.what === 'bill')
    return {
      name: `Die Vorlage ${flip.passes ? 'kommt durch' : 'scheitert'}: ${billLine(flip.bill)}`,
      note: flip.passes ? 'sie scheiterte' : 'sie kam durch',
    }
  const who = capital(the(seatName(flip.seat)))
  const given = orderLine(flip.order)
  return flip.instead === null
    ? { name: `${who} unterlässt: ${given}`, note: 'es geschah' }
    : { name: `${who}: ${orderLine(flip.instead)}`, note: given }
}

const inForce = ({ state, law, in: where }: Difference['laws'][number]): string =>
  `${LAW_NAMES[law].name} ${inside(stateName(state))}: ${where === 'now' ? 'in Kraft' : 'nicht in Kraft'}`

/** Reasons that say what is not lawful rather than what is not affordable. */
const MEANS: ReadonlySet<string> = new Set(['too-little-influence', 'too-many-actions', 'resting', 'duplicate', 'excluded'])

/** Where a track stands, and what that means where it has an end in sight. */
function trackLine(ground: Ground, { was, now }: Both): string {
  const { name, lowLine, highLine } = TRACK_NAMES[ground]
  const meaning = now === 0 ? '' : ` (${now < 0 ? lowLine : highLine})`
  return `${name}: ${signed(now)} statt ${signed(was)}${meaning}`
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
      `${plural(barred.length, 'erteilter Befehl war nicht mehr möglich', 'erteilte Befehle waren nicht mehr möglich')}, etwa „${orderLine(first.order)}“ ${ofName(seatName(first.seat))} in Runde ${count(phaseOf(first.turn).round)} („${REFUSAL_TEXTS[first.reason]}“)`,
    )
  if (doctrine.length > 0) {
    const more = doctrine.length - MOST
    parts.push(
      listed(more > 0 ? [...doctrine.slice(0, MOST), plural(more, 'weitere Rechtsänderung', 'weitere Rechtsänderungen')] : doctrine),
    )
  }
  if (parts.length === 0) return 'Nichts: Gesetze und Rechtslage sind gleich, und jeder erteilte Befehl bleibt zulässig.'
  if (first === undefined) parts.push('jeder erteilte Befehl bleibt zulässig')
  return `${capital(parts.join('; '))}.`
}
/** So many changes of law go into a sentence; the tables have them all. */
const MOST = 3

/** Who gained and who lost most, and who wins. */
export function gainedLine({ seats, winners }: Difference): string {
  const [most, least] = [seats[0], seats.at(-1)]
  const parts: string[] = []
  if (most !== undefined && isApart(most) && most.now > most.was)
    parts.push(`am meisten gewinnt ${the(seatName(most.seat))}, Wertung ${standingNumber(most.now)} statt ${standingNumber(most.was)}`)
  if (least !== undefined && isApart(least) && least.now < least.was)
    parts.push(`am meisten verliert ${the(seatName(least.seat))}, ${standingNumber(least.now)} statt ${standingNumber(least.was)}`)
  if (parts.length === 0) return 'Niemand: Jede Wertung bleibt, wie sie war.'
  if (winners !== null) {
    const [was, now] = [listed(winners.was.map(seatName)), listed(winners.now.map(seatName))]
    parts.push(was === now ? `der Sieg bleibt bei: ${now}` : `der Sieg geht an: ${now} statt ${was}`)
  }
  return `${capital(parts.join('; '))}.`
}

/** What it did to the four indices. */
export function indicesLine({ values, splintered }: Difference): string {
  const moved = INDICES.filter(index => values[index].was !== values[index].now)
  const still = INDICES.filter(index => values[index].was === values[index].now)
  const net = splintered.was === splintered.now ? '' : splintered.now ? '; das Netz zerfällt' : '; das Netz zerfällt nicht'
  if (moved.length === 0) return `Nichts: Alle vier stehen, wo sie standen${net}.`
  const changes = moved.map(index => `${INDEX_NAMES[index]} ${count(values[index].now)} statt ${count(values[index].was)}`)
  const rest = still.length === 0 ? '' : `; unverändert: ${listed(still.map(index => INDEX_NAMES[index]))}`
  return `${listed(changes)}${rest}${net}.`
}

const server = ({ provider, state }: Place): string => serverName(provider, state)

/** What differs on the map, line by line. */
export function mapLines({ accounts, sites, laws, treaties }: Difference): string[] {
  return [
    ...laws.map(one => `${inForce(one)}.`),
    ...treaties.map(
      ({ state, partner, in: where }) =>
        `Zwischen ${dative(stateName(state))} und ${dative(stateName(partner))}: ${where === 'now' ? 'ein' : 'kein'} Abkommen.`,
    ),
    ...sites.map(one => `${server(one)} ist ${one.in === 'now' ? 'offen' : 'nicht offen'}.`),
    ...accounts.map(({ handle, was, now }) => `${HANDLE_NAMES[handle].name} liegt bei ${server(now)} statt bei ${server(was)}.`),
  ]
}
