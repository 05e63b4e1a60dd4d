/** Words of deals: terms in a line, the deal as it would be written, the table they are made at, and why they cannot be. */
import type { Clause, Condition, Event, OfferedTerm, Outcome } from '#shared/deals/deal.ts'
import type { DealRefusal } from '#shared/deals/objection.ts'
import { isHandle, isSeat, LAWS, STATES, type Seat, type StateId } from '#shared/names.ts'
import type { Rejection } from '#shared/wire.ts'
import type { BlankName, ClauseKind } from '../../terms-of.ts'
import { KIND_TEXTS } from './kinds.ts'
import { LAW_NAMES, seatName, SIDE_NAMES, stateName } from './names.ts'
import { capital, count, halves, influence, listed, vp } from './numbers.ts'

export const DEALS = {
  lede: 'Hablar es gratis. Solo obligan las cláusulas selladas.',
  key: 'tratos',
  partners: 'Otros puestos',
  choose: 'Elige un puesto con el que tratar.',
  yourTurn: 'Te toca',
  sent: 'Enviado',
  sentLine: 'espera respuesta',
  draft: 'Borrador',
  draftLine: 'sin enviar',
  signed: 'Firmado',
  signedIn: (round: number): string => `firmado en la ronda ${count(round)}`,
  quiet: 'nada todavía',
  offersYou: 'te ofrece un trato',
  person: 'persona',
  bot: 'bot',
  inForce: 'En vigor',
  noneInForce: 'No tienes ningún trato abierto.',
  settled: 'Concluidos',
  word: 'Palabra cumplida',
  wordLine: 'Promesas vencidas, a la vista de todos.',
  wordOf: (name: string, kept: number, all: number): string =>
    all === 0 ? `${name}: ninguna aún` : `${name}: ${count(kept)} de ${count(all)}`,
  you: 'Tú',
  with: (name: string): string => `Tú y ${name}`,
  isPrivate: 'Privado',
  privateLine: 'Solo lo ven las dos partes.',
  expires: 'Lo que no se firme antes de cerrar la fase se pierde.',
  offered: (name: string, again: number): string =>
    again === 0 ? `${name} ha firmado esto.` : `${name} ha hecho y firmado esta contraoferta.`,
  waits: (name: string): string => `Has firmado esto. ${name} aún no ha respondido.`,
  writing: 'Tu borrador. No lo ve nadie más.',
  give: 'Das',
  get: 'Recibes',
  nothing: 'Nada.',
  worthToYou: (half: number): string => `vale ${halves(half)} para ti`,
  costsYou: (half: number): string => (half <= 0 ? 'no te cuesta nada' : `te cuesta ${halves(half)}`),
  worthNote: 'Una estimación en puntos, según lo que sabes y como calculan los bots. Lo que vale para la otra parte lo decide ella.',
  balance: (half: number): string =>
    half === 0 ? 'Equilibrado, según tus cuentas' : half > 0 ? `${halves(half)} a tu favor` : `${halves(-half)} en tu contra`,
  add: 'Añadir',
  ask: 'Pedir',
  edit: 'Cambiar',
  remove: (line: string): string => `Quitar: ${line}`,
  binding: 'Vinculante',
  promise: 'Promesa',
  bindingLine: 'La ejecuta el servidor.',
  promiseLine: 'Quien la da la cumple o la rompe en público.',
  mustBind: 'No se puede prometer, solo vincular.',
  isNew: 'Nueva',
  presets: 'Empezar con',
  written: 'Como quedaría escrito',
  notSigned: 'sin firma',
  hasSigned: 'con firma',
  decline: 'Retirarse',
  counter: 'Contraoferta',
  withdraw: 'Retirar',
  put: 'Guardar aparte',
  send: 'Firmar y enviar',
  sign: 'Firmar',
  signAndBind: 'Firmar y vincular',
  again: 'Pulsa otra vez para firmar',
  holdLine: 'Mantén un segundo, o pulsa dos veces.',
  escrow: (n: number): string => `Pones en depósito ${influence(n)}.`,
  put1: 'Añadirla',
  save: 'Guardarla',
  cancel: 'Dejarla',
  kind: 'Qué',
  between: (a: string, b: string): string => `${a} da, ${b} recibe`,
  talkTo: (name: string): string => `Hablar con ${name}`,
  newOffer: (name: string, terms: string): string => `${name} te ofrece un trato. ${terms}`,
  gone: (name: string): string => `La oferta entre tú y ${name} ya no está sobre la mesa.`,
  agreed: (name: string): string => `Tienes un trato con ${name}.`,
  open: 'Abrir los tratos',
  closedPhase: 'Los tratos se hacen mientras una fase está abierta.',
  bound: 'Te obligan tus tratos',
  promised: 'Prometiste',
  spares: (name: string, escrow: number): string =>
    escrow === 0
      ? `Prometiste a ${name} no hacerlo. Romperías tu palabra en público.`
      : `Un trato con ${name} lo prohíbe: se perderían ${influence(escrow)}.`,
  debrief: 'Tratos',
  debriefNone: 'Nadie hizo un trato.',
  round: (n: number): string => `ronda ${count(n)}`,
} as const

/** Kinds of terms: their names, and who may give them. */
export const CLAUSE_TEXTS = {
  transfer: { name: 'Influencia', who: 'Puede darla cualquier puesto.' },
  vote: { name: 'Un voto', who: 'Solo puede darlo quien puede ser jurado.' },
  lobby: { name: 'Cabildeo', who: 'Puede cabildear cualquier puesto.' },
  grant: { name: 'Concesión de una solicitud', who: 'Solo un gobierno, a un gobierno.' },
  comply: { name: 'Cumplimiento', who: 'Solo un proveedor, a un gobierno.' },
  settle: { name: 'Acuerdo en una causa', who: 'Solo entre las partes de una causa sobre un mandamiento abierto.' },
  'non-use': { name: 'Sin mandamientos de brazo largo', who: 'Solo un gobierno, a un gobierno.' },
} as const satisfies Record<ClauseKind, { name: string; who: string }>

export const OUTCOME_TEXTS = {
  open: 'abierta',
  kept: 'cumplida',
  broken: 'rota',
  lapsed: 'caducada',
} as const satisfies Record<Outcome, string>

/** Why terms cannot be signed. */
export const DEAL_REFUSALS_TEXTS = {
  'no-deals': 'Aquí no se hacen tratos ahora.',
  'no-vote-contracts': 'En esta mesa no se vinculan votos ni cabildeo.',
  'not-the-two': 'Un trato tiene dos partes, y cada una da a la otra.',
  'bad-term': 'Esto no se puede acordar ahora.',
  'must-bind': 'Un acuerdo en una causa no se puede prometer, solo vincular.',
  'too-many-deals': 'Ya firmaste dos tratos así esta ronda.',
  'too-little-influence': 'No tienes Influencia para ello.',
  'already-bound': 'Otro trato te obliga a otra cosa.',
  'not-told-to-both': 'No se informaría de ello a las dos partes.',
  'no-such-case': 'No existe tal causa.',
  'no-such-bill': 'No hay tal proyecto sobre la mesa.',
  'not-a-juror': 'Ese puesto no puede votar en esta causa.',
} as const satisfies Record<DealRefusal, string>

/** Why the server did not take something about deals. */
export function rejectionText(rejection: Rejection): string {
  switch (rejection.code) {
    case 'deal':
      return DEAL_REFUSALS_TEXTS[rejection.reason]
    case 'no-such-offer':
      return 'Esta oferta ya no está sobre la mesa.'
    case 'too-many-offers':
      return 'Ya hay bastantes ofertas entre las dos partes en esta fase.'
    case 'no-such-order':
      return 'Aquí ya no hay nada que mostrar.'
    case 'late':
      return 'La fase se ha cerrado.'
    case 'too-fast':
      return 'Demasiado rápido. Prueba en un momento.'
    default:
      return 'No ha funcionado. Prueba otra vez.'
  }
}

const isState = (name: string): name is StateId => STATES.some(one => one === name)
const named = (name: Seat | StateId): string => (isState(name) ? stateName(name) : seatName(name))
const no = (n: number): string => `causa n.º ${count(n)}`
const roundEnd = (n: number): string => `antes de acabar la ronda ${count(n)}`
const ANSWER_WORDS = { comply: 'cumple', challenge: 'impugna', refuse: 'rechaza' } as const
const SIDE_WORDS = { enforce: 'confirmar', quash: 'anular' } as const

/** What has to happen, as a clause in the indicative: "Columbia notifica ...". */
function eventLine(event: Event): string {
  switch (event.kind) {
    case 'order':
      return `se ejecuta la orden de ${seatName(event.by)} «${KIND_TEXTS[event.order].title}»${event.on === null ? '' : ` sobre ${named(event.on)}`}`
    case 'answer':
      return `${seatName(event.provider)} ${ANSWER_WORDS[event.answer]} el mandamiento de ${seatName(event.government)} sobre ${seatName(event.handle)}`
    case 'vote':
      return `el voto de ${seatName(event.seat)} en la ${no(event.case)} cuenta por ${SIDE_WORDS[event.side]}`
    case 'grant':
      return `${seatName(event.host)} concede la solicitud de ${seatName(event.government)} por ${seatName(event.handle)}`
    case 'law':
      return `${stateName(event.state)} aprueba la ${LAW_NAMES[event.law].name}`
  }
}
/** “Salvo si” keeps the indicative, so that one clause serves both. */
const conditionLine = ({ event, happens, until }: Condition): string =>
  `${happens ? 'si' : 'salvo si'} ${eventLine(event)} ${roundEnd(until)}`

/** A term as on its slip: what it is, and under what conditions. `to` is who gets it. */
export function termWords({ by, what }: Pick<OfferedTerm, 'by' | 'what'>, to: Seat): { head: string; line: string } {
  switch (what.kind) {
    case 'transfer':
      return { head: influence(what.influence), line: what.when === null ? 'al instante' : conditionLine(what.when) }
    case 'vote':
      return { head: `${SIDE_NAMES[what.side].verb} en la ${no(what.case)}`, line: `el voto de ${seatName(by)}, si está en el tribunal` }
    case 'lobby':
      return {
        head: `Cabildear ${what.support ? 'a favor' : 'en contra'} del proyecto de ${seatName(what.bill)}`,
        line: `con ${influence(what.influence)}`,
      }
    case 'grant':
      return { head: `Conceder ${seatName(what.handle)}`, line: `la próxima solicitud MLAT de ${seatName(to)}, ${roundEnd(what.until)}` }
    case 'comply':
      return {
        head: `Cumplir sobre ${seatName(what.handle)}`,
        line: `el próximo mandamiento de brazo largo de ${seatName(to)}, ${roundEnd(what.until)}`,
      }
    case 'settle':
      return { head: `Acuerdo en la ${no(what.case)}`, line: 'retirada sin fallo, registros en vez de contenido' }
    case 'non-use':
      return {
        head: 'Sin mandamientos de brazo largo',
        line: `por datos en suelo de ${seatName(to)}, hasta el fin de la ronda ${count(what.until)}${what.escrow === 0 ? '' : `; si no, se pierden ${influence(what.escrow)}`}`,
      }
  }
}

/** A term in one line, as on a screen reader: "Vinculante: 2 de Influencia, al instante". */
export function termLine(term: OfferedTerm, to: Seat): string {
  const { head, line } = termWords(term, to)
  return `${term.binding ? DEALS.binding : DEALS.promise}: ${head}, ${line}`
}

/** What the giver undertakes, as a deed has it: "pagar a Hibernia 2 de Influencia al instante". */
function undertaking(what: Clause, to: Seat): string {
  switch (what.kind) {
    case 'transfer':
      return `pagar a ${seatName(to)} ${influence(what.influence)} ${what.when === null ? 'al instante' : conditionLine(what.when)}`
    case 'vote':
      return `votar por ${SIDE_WORDS[what.side]} en la ${no(what.case)}, si está en el tribunal`
    case 'lobby':
      return `cabildear ${what.support ? 'a favor' : 'en contra'} del proyecto de ${seatName(what.bill)} con ${influence(what.influence)}`
    case 'grant':
      return `conceder la próxima solicitud de ${seatName(to)} por ${seatName(what.handle)} hecha ${roundEnd(what.until)}`
    case 'comply':
      return `cumplir el próximo mandamiento de brazo largo de ${seatName(to)} sobre ${seatName(what.handle)} notificado ${roundEnd(what.until)}`
    case 'settle':
      return `retirarse de la ${no(what.case)}, con el mandamiento reducido a registros`
    case 'non-use':
      return `no notificar ningún mandamiento de brazo largo por datos en ${named(to)} hasta el fin de la ronda ${count(what.until)}${what.escrow === 0 ? '' : `, so pena de perder ${influence(what.escrow)}`}`
  }
}

/** The deal in prose, as it would be written. */
export function deedOf(terms: readonly OfferedTerm[], parties: readonly [Seat, Seat]): string {
  const [a, b] = parties
  const part = (binding: boolean): string[] =>
    parties.flatMap(by => {
      const to = by === a ? b : a
      const own = terms.filter(term => term.by === by && term.binding === binding).map(({ what }) => undertaking(what, to))
      return own.length === 0 ? [] : [`${seatName(by)} ${binding ? 'deberá' : 'promete'} ${listed(own)}`]
    })
  const [bound, promised] = [part(true), part(false)]
  if (bound.length + promised.length === 0) return 'Las Partes aún no han acordado nada.'
  const first = bound.length === 0 ? '' : `Las Partes acuerdan que ${bound.join(', y que ')}.`
  const then = promised.length === 0 ? '' : `${capital(promised.join(', y '))}, bajo su sola palabra.`
  return [first, then].filter(text => text !== '').join(' ')
}

/** Names of blanks, above their fields. */
export const BLANK_NAMES = {
  influence: 'Cuánta',
  when: 'Cuándo',
  seat: 'De quién',
  order: 'Orden',
  on: 'Sobre',
  provider: 'Proveedor',
  government: 'Mandamiento de',
  handle: 'Cuenta',
  answer: 'Respuesta',
  case: 'Causa',
  side: 'Lado',
  host: 'Quién concede',
  state: 'Estado',
  law: 'Ley',
  happens: 'Se paga',
  until: 'Hasta el fin de la ronda',
  bill: 'Proyecto de',
  support: 'En qué sentido',
  escrow: 'Se pierde si se rompe',
} as const satisfies Record<BlankName, string>

const WHEN: Readonly<Record<string, string>> = {
  now: 'Al instante',
  order: 'Se ejecuta una orden',
  answer: 'Se responde a un mandamiento',
  vote: 'Cuenta un voto',
  grant: 'Se concede una solicitud',
  law: 'Se aprueba una ley',
}
const SMALL: Readonly<Record<string, string>> = {
  any: 'cualquier objetivo',
  if: 'si ocurre',
  unless: 'si no ocurre',
  yes: 'a favor',
  no: 'en contra',
  comply: 'cumplir',
  challenge: 'impugnar',
  refuse: 'negarse',
}

/** A value of a blank in words. */
export function blankValue(name: BlankName, value: string): string {
  if (name === 'when') return WHEN[value] ?? value
  if (name === 'case') return `N.º ${count(Number(value))}`
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
  title: 'Órdenes reservadas',
  show: (name: string): string => `Mostrarla a ${name}`,
  again: (name: string): string => `Pulsa otra vez para mostrarla a ${name}`,
  to: 'Mostrar esta orden a',
  button: 'Mostrarla',
  sure: 'Pulsa otra vez para mostrarla',
  price: (half: number): string => `Recibe una copia certificada. Si la muestra al gobierno, te llevas ${vp(half)} en el balance.`,
  slip: (provider: string, government: string, handle: string): string =>
    `${provider} te ha mostrado: ${government} tiene una orden reservada sobre ${isHandle(handle) ? seatName(handle) : handle}.`,
  slipPrice: (provider: string, half: number): string =>
    `No te cuesta nada. ${provider} se lleva ${vp(half)} en el balance, y ambas partes sabrán que la mostraste tú.`,
  shown: 'Mostrada al gobierno.',
  yours: (provider: string): string => `Se te mostró que ${provider} rompió tu mordaza. Lo paga en el balance.`,
  done: (name: string): string => `Mostrada a ${name}.`,
  gagOver: 'La mordaza ha terminado: ya no queda nada que mostrar.',
} as const
