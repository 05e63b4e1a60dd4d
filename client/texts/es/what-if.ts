/** The words of "What if ...": what can be had otherwise, and what would have followed. */
import { phaseOf } from '#shared/journal.ts'
import { GROUNDS, type Ground } from '#shared/names.ts'
import type { Bill, Open } from '#shared/state.ts'
import type { Barred, Future } from '#shared/whatif/again.ts'
import type { Flip } from '#shared/whatif/flips.ts'
import { INDICES } from '../../debrief-of.ts'
import { isApart, type Both, type Difference, type In, type Place } from '../../what-if-of.ts'
import type { WhatIfKind } from '../en/what-if.ts'
import { outcomeOf } from './chambers.ts'
import { lowered } from './grammar.ts'
import { HANDLE_NAMES, LAW_NAMES, seatName, serverName, stateName, TRACK_NAMES } from './names.ts'
import { capital, count, listed, plural, signed, standingNumber } from './numbers.ts'
import { orderLine } from './order-line.ts'
import { INDEX_NAMES } from './reasons.ts'
import { REFUSAL_TEXTS } from './refusals.ts'

export type { WhatIfKind } from '../en/what-if.ts'

export const WHAT_IF_KINDS = ['decided', 'votes', 'answers', 'orders', 'all'] as const satisfies readonly WhatIfKind[]

export const WHAT_IF = {
  title: '¿Y si…?',
  back: 'Volver',
  pick: 'Momentos',
  search: 'Buscar un momento',
  kind: 'Mostrar',
  kinds: {
    decided: 'Fallos y proyectos',
    votes: 'Votos',
    answers: 'Respuestas a mandamientos y solicitudes',
    orders: 'Órdenes no dadas',
    all: 'Todo',
  },
  found: (n: number): string => (n === 0 ? 'Ningún momento así.' : plural(n, 'momento', 'momentos')),
  round: (round: number): string => `Ronda ${count(round)}`,
  phases: { orders: 'Órdenes', chambers: 'Sesión' },
  when: (turn: number): string => {
    const { round, phase } = phaseOf(turn)
    return `Ronda ${count(round)}, ${WHAT_IF.phases[phase]}`
  },
  lead: 'Un fallo, un voto, una orden del revés',
  leadLine:
    'Elige un momento de esta partida. Desde ahí se juega otra vez con la misma suerte: lo que la gente ordenó después se mantiene donde aún es posible, y los bots deciden de nuevo, como Letrado.',
  nothing: 'En esta partida no se decidió nada, así que nada puede ser de otro modo.',
  otherRules: 'Esta partida se jugó con otras reglas que las de esta versión, así que no se puede jugar otra vez aquí.',
  was: (line: string): string => `Como fue: ${line}`,
  play: 'Jugarlo otra vez',
  playing: 'Jugándolo otra vez',
  unable: 'No se puede jugar otra vez aquí: el navegador se negó.',
  others: 'Otros momentos',
  slider: 'Ronda',
  after: (round: number, rounds: number): string => `Tras la ronda ${count(round)} de ${count(rounds)}`,
  maps: { was: 'Como fue', now: 'Y si' },
  over: (round: number, ended: Open['ended']): string =>
    ended === 'splinternet' ? `se deshizo en la ronda ${count(round)}` : `acabó en la ronda ${count(round)}`,
  map: (which: In, round: number): string => `Mapa, ${which === 'was' ? 'como fue' : 'y si'}, tras la ronda ${count(round)}`,
  marked: 'Amarillo: donde difieren los dos.',
  onMap: 'En el mapa',
  sameMap: 'El mapa es igual en ambos.',
  illegal: 'Qué pasó a ser ilegal',
  gained: 'Quién ganó',
  indices: 'Qué hizo a los cuatro índices',
  world: 'El mundo',
  worldNote: 'Los valores verdaderos, con todo lo que estaba oculto.',
  standing: 'Posición',
  standingNote: '50 es una partida media del papel.',
  columns: { name: 'Puesto', index: 'Índice o escala', was: 'Como fue', now: 'Y si', by: 'Cambio' },
  note: 'Cómo se jugó otra vez',
  bots: (n: number, turn: number): string =>
    n === 0
      ? 'Ningún bot vio nada distinto que en la partida, así que ninguno decidió de nuevo.'
      : `Los bots hicieron lo que hicieron hasta ver algo distinto; después de «${WHAT_IF.when(turn)}» decidieron de nuevo ${plural(n, 'hoja', 'hojas')}, como Letrado, fuera cual fuera su nivel.`,
  people: ({ kept, dropped }: Pick<Future, 'kept' | 'dropped'>): string =>
    kept + dropped === 0
      ? 'Después, ninguna persona dio órdenes.'
      : dropped === 0
        ? kept === 1
          ? 'Se pudo mantener la única orden posterior de una persona.'
          : `Se pudieron mantener las ${count(kept)} órdenes posteriores de personas.`
        : `De ${plural(kept + dropped, 'orden posterior', 'órdenes posteriores')} de personas, ${count(dropped)} no se ${dropped === 1 ? 'pudo' : 'pudieron'} mantener.`,
  deputised: (n: number): string =>
    n === 0
      ? ''
      : `Para entonces la partida había terminado: ${n === 1 ? '1 hoja posterior de una persona es' : `${count(n)} hojas posteriores de personas son`} del suplente.`,
  luck: 'Cada sorteo es el mismo.',
} as const

function billLine({ id, act, law }: Bill): string {
  if (act === 'withdraw' || law === null) return `${seatName(id)} deja su tratado`
  return `${LAW_NAMES[law].name} ${act === 'repeal' ? 'derogada' : 'aprobada'} en ${seatName(id)}`
}

/** A choice in a sentence, and how it was. */
export function flipWords(flip: Flip): { readonly name: string; readonly note: string } {
  if (flip.what === 'ruling') {
    const { number, government, challenger, ground, side, enforce, quash, tie, mandate } = flip.ruling
    const about = mandate === null ? `sobre ${TRACK_NAMES[ground].name}` : `sobre la Ley de Acceso de ${stateName(mandate)}`
    const name = `El tribunal ${flip.to === 'enforce' ? 'confirma' : 'anula'} en la causa n.º ${count(number)}, ${seatName(government)} contra ${seatName(challenger)}, ${about}`
    const votes = tie ? 'un empate' : `${count(Math.max(enforce, quash))} a ${count(Math.min(enforce, quash))}`
    return { name, note: `${side === 'enforce' ? 'confirmó' : 'anuló'}, ${votes}` }
  }
  if (flip.what === 'bill')
    return {
      name: `El proyecto ${flip.passes ? 'se aprueba' : 'fracasa'}: ${billLine(flip.bill)}`,
      note: flip.passes ? 'fracasó' : 'se aprobó',
    }
  const who = seatName(flip.seat)
  const given = lowered(orderLine(flip.order))
  return flip.instead === null
    ? { name: `${who} no lo hace: ${given}`, note: 'lo hizo' }
    : { name: `${who}: ${lowered(orderLine(flip.instead))}`, note: given }
}

const inForce = ({ state, law, in: where }: Difference['laws'][number]): string =>
  `la ${LAW_NAMES[law].name} ${where === 'now' ? 'está' : 'no está'} en vigor en ${stateName(state)}`

/** Reasons that say what is not lawful rather than what is not affordable. */
const MEANS: ReadonlySet<string> = new Set(['too-little-influence', 'too-many-actions', 'resting', 'duplicate', 'excluded'])

/** Where a track stands, and what that means where it has an end in sight. */
function trackLine(ground: Ground, { was, now }: Both): string {
  const { name, lowLine, highLine } = TRACK_NAMES[ground]
  const meaning = now === 0 ? '' : ` (${now < 0 ? lowLine : highLine})`
  return `${name} está en ${signed(now)} en vez de ${signed(was)}${meaning}`
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
      `ya no se ${barred.length === 1 ? 'pudo dar 1 orden que se dio' : `pudieron dar ${count(barred.length)} órdenes que se dieron`}, como «${orderLine(first.order)}» de ${seatName(first.seat)} en la ronda ${count(phaseOf(first.turn).round)} («${REFUSAL_TEXTS[first.reason]}»)`,
    )
  if (doctrine.length > 0) {
    const more = doctrine.length - MOST
    parts.push(
      listed(more > 0 ? [...doctrine.slice(0, MOST), plural(more, 'cambio más en el derecho', 'cambios más en el derecho')] : doctrine),
    )
  }
  if (parts.length === 0) return 'Nada: leyes y doctrina son las mismas, y toda orden que se dio sigue siendo lícita.'
  if (first === undefined) parts.push('toda orden que se dio sigue siendo lícita')
  return `${capital(parts.join('; '))}.`
}
/** So many changes of law go into a sentence; the tables have them all. */
const MOST = 3

/** Who gained and who lost most, and who wins. */
export function gainedLine({ seats, winners }: Difference): string {
  const [most, least] = [seats[0], seats.at(-1)]
  const parts: string[] = []
  if (most !== undefined && isApart(most) && most.now > most.was)
    parts.push(`quien más gana es ${seatName(most.seat)}, con Posición ${standingNumber(most.now)} en vez de ${standingNumber(most.was)}`)
  if (least !== undefined && isApart(least) && least.now < least.was)
    parts.push(`quien más pierde es ${seatName(least.seat)}, ${standingNumber(least.now)} en vez de ${standingNumber(least.was)}`)
  if (parts.length === 0) return 'Nadie: cada Posición queda como estaba.'
  if (winners !== null) {
    const [was, now] = [listed(winners.was.map(seatName)), listed(winners.now.map(seatName))]
    parts.push(was === now ? `la victoria sigue siendo de ${now}` : `la victoria es de ${now} en vez de ${was}`)
  }
  return `${capital(parts.join('; '))}.`
}

/** What it did to the four indices. */
export function indicesLine({ values, splintered }: Difference): string {
  const moved = INDICES.filter(index => values[index].was !== values[index].now)
  const still = INDICES.filter(index => values[index].was === values[index].now)
  const net = splintered.was === splintered.now ? '' : splintered.now ? '; la red se deshace' : '; la red no se deshace'
  if (moved.length === 0) return `Nada: los cuatro están donde estaban${net}.`
  const changes = moved.map(index => `${INDEX_NAMES[index]} está en ${count(values[index].now)} en vez de ${count(values[index].was)}`)
  const rest =
    still.length === 0
      ? ''
      : `; ${listed(still.map(index => INDEX_NAMES[index]))} ${still.length === 1 ? 'queda como estaba' : 'quedan como estaban'}`
  return `${listed(changes)}${rest}${net}.`
}

const server = ({ provider, state }: Place): string => serverName(provider, state)

/** What differs on the map, line by line. */
export function mapLines({ accounts, sites, laws, treaties }: Difference): string[] {
  return [
    ...laws.map(one => `${capital(inForce(one))}.`),
    ...treaties.map(
      ({ state, partner, in: where }) =>
        `${stateName(state)} ${where === 'now' ? 'tiene un' : 'no tiene'} tratado con ${stateName(partner)}.`,
    ),
    ...sites.map(one => `${server(one)}: ${one.in === 'now' ? 'en servicio' : 'fuera de servicio'}.`),
    ...accounts.map(({ handle, was, now }) => `${HANDLE_NAMES[handle].name} está con ${server(now)} en vez de ${server(was)}.`),
  ]
}
