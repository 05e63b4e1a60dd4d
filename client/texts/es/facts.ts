/**
 * Every fact in one sentence, as told to a given seat: for the log, the captions and the screen reader. Pure functions of facts;
 * the seat that reads is “tú”, which Spanish says by the verb alone.
 */
import type { Fact, FactKind, FactOf } from '#shared/events.ts'
import { isGovernment, isSeat, type Handle, type Seat, type StateId } from '#shared/names.ts'
import { of, to } from './grammar.ts'
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
import { capital, count, influence, plural, signed, vp } from './numbers.ts'
import { COMITY_WORDS, INDEX_NAMES, INDEX_WORDS, INFLUENCE_WORDS, SCORE_WORDS, SOURCE_WORDS, TRUST_WORDS } from './reasons.ts'
import { LAPSE_TEXTS } from './refusals.ts'

/** Speaks to one seat: names it by the second person, and the others by their names. */
export interface Voice {
  readonly me: Seat | null
  /** "tú" or "Columbia". */
  name(seat: Seat | StateId): string
  /** "tu mandamiento" or "el mandamiento de Columbia": `noun` with its article. */
  its(seat: Seat | StateId, noun: string): string
  /** Subject and verb: "notificas", "Columbia notifica". */
  does(seat: Seat | StateId, second: string, third: string): string
  /** Subject and verb with whom it is done to: "Columbia te notifica", "notificas", and then `whom` says the rest. */
  doesTo(seat: Seat | StateId, second: string, third: string, object: Seat | StateId): string
  /** " a Columbia"; nothing for the reader, whom `doesTo` has said by “te”. */
  whom(object: Seat | StateId): string
  /** "tu cuenta" or "Ámbar". */
  account(handle: Handle): string
  /** After a verb or noun that takes “a”: "a ti", "a Columbia". */
  to(seat: Seat | StateId): string
  /** "contra ti", "contra Columbia": after any other preposition. */
  after(preposition: 'contra' | 'sobre' | 'por' | 'para' | 'con', seat: Seat | StateId): string
}

/** The voice in which `me` (null: a spectator) is told. */
export function voiceTo(me: Seat | null): Voice {
  const name = (seat: Seat | StateId): string => (seat === me ? 'tú' : isState(seat) ? stateName(seat) : seatName(seat))
  return {
    me,
    name,
    its: (seat, noun) => (seat === me ? noun.replace(/^(el|la) /, 'tu ').replace(/^(los|las) /, 'tus ') : `${noun} ${of(name(seat))}`),
    does: (seat, second, third) => (seat === me ? second : `${name(seat)} ${third}`),
    doesTo: (seat, second, third, object) =>
      object === me ? `${name(seat)} te ${third}` : seat === me ? second : `${name(seat)} ${third}`,
    whom: object => (object === me ? '' : ` ${to(name(object))}`),
    account: handle => (handle === me ? 'tu cuenta' : seatName(handle)),
    to: seat => (seat === me ? 'a ti' : to(name(seat))),
    after: (preposition, seat) =>
      seat === me ? (preposition === 'con' ? 'contigo' : `${preposition} ti`) : `${preposition} ${name(seat)}`,
  }
}
const isState = (seat: Seat | StateId): seat is StateId => seat === 'ALP' || isGovernment(seat)

type Say<K extends FactKind> = (f: FactOf<K>, v: Voice) => string
const gag = (gagged: boolean): string => (gagged ? ', con mordaza' : '')
const courtNo = (n: number): string => `la causa n.º ${count(n)}`
const kindTitle = (kind: string): string => (kind in KIND_TEXTS ? KIND_TEXTS[kind as keyof typeof KIND_TEXTS].title : kind)

const SENTENCES = {
  'round-begun': f =>
    `Ronda ${count(f.round)}. ${HEADLINE_NAMES[f.headline].title}: ${HEADLINE_NAMES[f.headline].effect} La licitación: ${tenderTitle(f.tender, f.local)}. Con demanda: ${stateName(f.now)}, después ${stateName(f.next)}.`,
  'case-dealt': (f, v) =>
    f.archetype === null
      ? `${v.does(f.government, 'no tienes', 'no tiene')} caso por ahora`
      : `${v.its(f.government, 'el nuevo caso')}: encontrar ${to(ARCHETYPE_NAMES[f.archetype].the)}`,
  'exploit-supplied': (f, v) => `${v.does(f.government, 'recibes', 'recibe')} un exploit`,
  'jurors-drawn': (f, v) => `${v.does(f.seat, 'te sientas', 'se sienta')} en el tribunal de ${courtNo(f.number)}`,

  scored: (f, v) => `${v.name(f.seat)}: ${vp(f.halves)}, ${SCORE_WORDS[f.why]}`,
  trusted: (f, v) => `${v.its(f.provider, 'la Confianza')} ${signed(f.by)}: ${TRUST_WORDS[f.why]}`,
  'comity-moved': f => `Cortesía ${signed(f.by)}: ${COMITY_WORDS[f.why]}`,
  'index-moved': f => `${INDEX_NAMES[f.index]} ${signed(f.by)}: ${INDEX_WORDS[f.why]}`,
  'influence-moved': (f, v) => `${v.its(f.seat, 'la Influencia')} ${signed(f.by)}: ${INFLUENCE_WORDS[f.why]}`,

  lapsed: (f, v) => `${v.its(f.seat, 'la orden')} quedó en nada. ${kindTitle(f.order)}: ${LAPSE_TEXTS[f.why]}`,

  tabled: (f, v) => {
    const subject = v.does(f.government, 'presentas', 'presenta')
    if (f.act === 'withdraw' || f.law === null) return `${subject} un proyecto para dejar ${f.government === v.me ? 'tu' : 'su'} tratado`
    const law = LAW_NAMES[f.law].name
    if (f.act === 'repeal') return `${subject} un proyecto para derogar ${f.government === v.me ? 'tu' : 'su'} ${law}`
    return `${subject} una ${law}${f.displaces === null ? '' : `, en lugar de la ${LAW_NAMES[f.displaces].name}`}`
  },
  proposed: (f, v) => `${v.doesTo(f.government, 'propones', 'propone', f.to)} un tratado${v.whom(f.to)}`,
  preserved: (f, v) =>
    `${v.does(f.government, 'mandas', 'manda')} conservar ${v.account(f.handle)}: ${v.does(f.provider, 'guardas', 'guarda')} una copia${gag(f.gagged)}`,
  encrypted: (f, v) =>
    f.lock === 'none'
      ? `${v.does(f.handle, 'quedas', 'queda')} sin cifrar`
      : `${v.does(f.handle, 'activas', 'activa')} el ${LOCK_NAMES[f.lock]}`,
  'key-lost': (f, v) => `${v.does(f.handle, 'pierdes', 'pierde')} la clave. Ya nadie puede leerlo, tampoco su titular`,
  deleted: (f, v) => `${v.does(f.handle, 'borras', 'borra')} todo, para esta ronda y la siguiente`,
  obstructed: (f, v) => `obstrucción: ${v.does(f.seat, 'destruyes', 'destruye')} lo que estaba bajo orden`,
  covered: (f, v) => `${v.does(f.handle, 'generas', 'genera')} tráfico de cobertura`,
  'step-shipped': (f, v) =>
    f.left === 0
      ? `${v.does(f.provider, 'lanzas', 'lanza')} el cifrado de casilla. Desde la próxima ronda se puede marcar`
      : `${v.does(f.provider, 'das', 'da')} un paso hacia el cifrado, ${f.left === 1 ? 'falta' : 'faltan'} ${plural(f.left, 'paso', 'pasos')}`,
  'backdoor-installed': (f, v) => `${v.does(f.provider, 'instalas', 'instala')} una puerta trasera ${v.after('para', f.state)}`,
  'backdoors-removed': (f, v) => `${v.does(f.provider, 'quitas', 'quita')} todas las puertas traseras`,
  hardened: (f, v) => `${v.does(f.provider, 'refuerzas tus', 'refuerza sus')} sistemas`,
  'canary-bought': (f, v) => `${v.does(f.provider, 'cuelgas', 'cuelga')} un canario`,
  'data-centre-opened': (f, v) => `${v.does(f.provider, 'abres', 'abre')} un centro de datos en ${stateName(f.state)}`,
  'data-centre-closed': (f, v) => `${v.does(f.provider, 'cierras tu', 'cierra su')} centro de datos en ${stateName(f.state)}`,
  'shut-down': (f, v) => `${v.does(f.provider, 'cierras', 'cierra')} antes que seguir`,
  reopened: (f, v) => `${v.does(f.provider, 'vuelves', 'vuelve')} a abrir`,
  evacuated: (f, v) => `evacuación: ${v.does(f.handle, 'pasas', 'pasa')} a ${serverName(f.provider, f.state)}`,
  stranded: (f, v) => `${v.does(f.handle, 'te quedas', 'se queda')} sin destino: no hay ningún proveedor abierto`,
  subpoenaed: (f, v) =>
    `${v.doesTo(f.government, 'requieres', 'requiere', f.provider)}${v.whom(f.provider)} ${v.its(f.handle, 'los registros')}${gag(f.gagged)}`,
  noise: (f, v) => `los registros de ${v.account(f.handle)} son ruido. Hay tráfico de cobertura`,
  seized: (f, v) =>
    `${v.does(f.government, 'incautas', 'incauta')} ${v.its(f.provider, 'el servidor')} en ${stateName(f.state)}: ${f.accounts === 0 ? 'no hay nadie en él' : `hay ${plural(f.accounts, 'cuenta', 'cuentas')} en él`}`,
  spared: (f, v) => `${v.account(f.handle)} no se pudo leer en el registro`,
  executed: (f, v) =>
    `${v.its(f.government, 'el mandamiento de brazo largo')} se ejecuta: ${v.does(f.provider, 'entregas', 'entrega')} ${v.account(f.handle)} desde ${stateName(f.host)}${f.compelled ? ', por orden del tribunal' : ''}`,
  'nothing-held': (f, v) => `${v.its(f.government, THE_TOOL[f.tool])} no halla allí nada de ${v.account(f.handle)}`,
  hacked: (f, v) =>
    f.success
      ? `con rastro: ${v.does(f.government, 'irrumpes', 'irrumpe')} en ${v.account(f.handle)}`
      : `con rastro: ${v.does(f.government, 'intentas irrumpir', 'intenta irrumpir')} en ${v.account(f.handle)} y ${f.government === v.me ? 'fallas' : 'falla'}`,
  'hack-failed': (f, v) =>
    `${v.does(f.government, 'intentas irrumpir', 'intenta irrumpir')} en ${v.account(f.handle)} y ${f.government === v.me ? 'fallas' : 'falla'}`,
  unreadable: (f, v) => `${v.its(f.government, THE_TOOL[f.tool])} trae texto cifrado: ${v.account(f.handle)} no se puede leer`,
  read: (f, v) =>
    f.solved
      ? `${v.does(f.government, 'lees', 'lee')} ${v.account(f.handle)} por ${TOOL_NAMES[f.tool]}, y el caso queda cerrado`
      : `${v.does(f.government, 'lees', 'lee')} ${v.account(f.handle)} por ${TOOL_NAMES[f.tool]}. No era la cuenta buscada`,
  'was-read': (f, v) => {
    if (f.caught) {
      const whom = f.handle === v.me ? 'te captura' : `captura a ${v.account(f.handle)}`
      if (f.government === null) return `una mano desconocida ${whom}`
      return f.government === v.me ? `capturas ${v.to(f.handle)}` : `${v.name(f.government)} ${whom}`
    }
    const content = v.its(f.handle, 'el contenido')
    if (f.government === null) return `una mano desconocida ha leído ${content}`
    return `${v.does(f.government, 'has leído', 'ha leído')} ${content}, por ${TOOL_NAMES[f.tool]}`
  },
  exposed: (f, v) =>
    `${v.its(f.handle, 'el contenido')} queda abierto ante ${v.me === f.government ? 'ti, que buscabas' : `${v.name(f.government)}, que buscaba`} otra cuenta`,
  breached: (f, v) => `se leyeron datos en ${v.its(f.state, 'el suelo')} sin consentimiento`,
  'case-closed': (f, v) => `${v.does(f.government, 'cierras', 'cierra')} un caso`,
  learned: (f, v) =>
    `${v.does(f.government, 'sabes más', 'sabe más')} de ${v.account(f.handle)}: ${maskInWords(f.mask)} (${SOURCE_WORDS[f.source]})`,
  'token-won': (f, v) => `${v.doesTo(f.state, 'puedes', 'puede', f.government)} alcanzar una vez${v.whom(f.government)}: reciprocidad`,
  'token-spent': (f, v) => `${v.does(f.state, 'gastas', 'gasta')} una ficha de reciprocidad ${v.after('contra', f.government)}`,
  served: (f, v) =>
    `${v.doesTo(f.government, 'notificas', 'notifica', f.provider)}${v.whom(f.provider)} un mandamiento de brazo largo por ${v.account(f.handle)} en ${stateName(f.host)}${gag(f.gagged)}${f.token ? ', con ficha de reciprocidad' : ''}`,
  filed: (f, v) => `${v.doesTo(f.government, 'pides', 'pide', f.host)} ${v.account(f.handle)}${v.whom(f.host)} por solicitud MLAT`,
  'demand-void': (f, v) =>
    `${v.its(f.government, 'el mandamiento')} sobre ${v.account(f.handle)}, notificado ${v.to(f.provider)}, queda nulo`,
  departed: (f, v) => `${v.does(f.handle, 'sales', 'sale')} hacia ${serverName(f.provider, f.state)}`,
  arrived: (f, v) => `${v.does(f.handle, 'llegas', 'llega')} a ${serverName(f.provider, f.state)}`,
  'move-failed': (f, v) => `${v.its(f.handle, 'el traslado')} fracasa. Los datos siguen donde estaban`,
  reported: (f, v) =>
    `${v.does(f.provider, 'publicas', 'publica')} un informe de transparencia: ${plural(f.demands, 'exigencia', 'exigencias')}`,
  denounced: (f, v) => `${v.doesTo(f.handle, 'denuncias', 'denuncia', f.government)}${v.whom(f.government)}`,
  transacted: (f, v) => `${v.does(f.handle, 'haces', 'hace')} negocios`,

  answered: (f, v) => {
    const what = `${v.its(f.government, 'el mandamiento')} sobre ${v.account(f.handle)}`
    if (f.answer === 'comply') return `${v.does(f.provider, 'cumples', 'cumple')} ${what}`
    if (f.answer === 'challenge') return `${v.does(f.provider, 'impugnas', 'impugna')} ante el tribunal ${what}`
    return `${v.does(f.provider, 'te niegas', 'se niega')} a obedecer ${what}`
  },
  'refused-sealed': (f, v) =>
    `${v.does(f.provider, 'incurres', 'incurre')} en desacato ante ${f.government === v.me ? 'ti' : v.name(f.government)}, por algo que nadie puede decir`,
  'demand-lapsed': (f, v) => `rechazado por tercera vez, ${v.its(f.government, 'el mandamiento')} sobre ${v.account(f.handle)} caduca`,
  docketed: (f, v) => {
    const about =
      f.mandate !== null ? v.its(f.mandate, 'la Ley de Acceso') : f.handle === null ? 'una orden reservada' : v.account(f.handle)
    return `${courtNo(f.number)} entra en la lista: ${v.name(f.challenger)} contra ${f.government === v.me ? 'ti' : v.name(f.government)}, sobre ${about}, por ${TRACK_NAMES[f.ground].name}`
  },
  granted: (f, v) => `${v.does(f.government, 'pides', 'pide')}, ${v.does(f.host, 'concedes', 'concede')}: una solicitud MLAT sale adelante`,
  'granted-handle': (f, v) =>
    `${v.does(f.host, 'concedes', 'concede')} la solicitud por ${v.account(f.handle)}. ${capital(v.does(f.government, 'lees', 'lee'))} el contenido en la ronda ${count(f.due)}`,
  denied: (f, v) => `${v.does(f.host, 'deniegas', 'deniega')} ${v.its(f.government, 'la solicitud')} por ${v.account(f.handle)}`,
  'canary-died': (f, v) => `${v.its(f.provider, 'el canario')} ha muerto. Alguien allí está bajo una orden reservada`,
  lobbied: (f, v) =>
    `${v.does(f.seat, 'pones', 'pone')} ${influence(Math.abs(f.influence))} ${f.influence < 0 ? 'en contra' : 'a favor'} ${f.bill === v.me ? 'de tu proyecto' : `del proyecto de ${v.name(f.bill)}`}`,
  enacted: (f, v) => `${v.does(f.government, 'apruebas', 'aprueba')} la ${LAW_NAMES[f.law].name}`,
  repealed: (f, v) => `${v.does(f.government, 'derogas', 'deroga')} la ${LAW_NAMES[f.law].name}`,
  displaced: (f, v) => `${v.its(f.government, `la ${LAW_NAMES[f.law].name}`)} cede`,
  withdrawn: (f, v) => `${v.does(f.government, 'dejas', 'deja')} el tratado ${v.after('con', f.partner)}`,
  'bill-failed': (f, v) => `${v.its(f.government, 'el proyecto')} fracasa${f.margin === 0 ? ' por empate' : ` con ${signed(f.margin)}`}`,
  signed: (f, v) =>
    f.government === v.me || f.partner === v.me
      ? `firmas un acuerdo ejecutivo con ${v.name(f.government === v.me ? f.partner : f.government)}`
      : `${v.name(f.government)} firma un acuerdo ejecutivo con ${v.name(f.partner)}`,
  moot: f => `${courtNo(f.number)} queda sin objeto: sin vista ni precedente${f.enforced ? '. El mandamiento se ejecuta' : ''}`,
  briefed: (f, v) =>
    f.line === null
      ? `${v.does(f.seat, 'no presentas', 'no presenta')} alegato en ${courtNo(f.number)}`
      : `${v.does(f.seat, 'alegas', 'alega')} ${LINE_NAMES[f.line]} en ${courtNo(f.number)}${f.influence > 0 ? `, con ${influence(f.influence)}` : ''}`,
  judged: f =>
    `${judgeName(f.judge)}, con ${signed(f.sum)}: ${f.side === 'enforce' ? 'confirmar' : 'anular'}${f.sum === 0 ? ', por deferencia al tribunal inferior' : ''}`,
  voted: (f, v) => `${v.does(f.seat, 'votas', 'vota')} por ${f.side === 'enforce' ? 'confirmar' : 'anular'} en ${courtNo(f.number)}`,
  ruled: f => {
    const tally = `${count(f.enforce)} a ${count(f.quash)}`
    if (f.enforce === f.quash)
      return `${courtNo(f.number)}: ${tally}. Un empate deja en pie el fallo de instancia: ${f.below === 'enforce' ? 'confirmada' : 'anulada'}, sin precedente`
    return `${courtNo(f.number)}: ${tally}, ${f.side === 'enforce' ? 'confirmada' : 'anulada'}. La escala está en ${signed(f.track)}`
  },
  'gag-lifted': (f, v) =>
    `se levanta la mordaza: ya puede contarse ${v.its(f.government, THE_ORDER[f.order])} sobre ${v.account(f.handle)}, con notificación ${v.to(f.provider)}`,
  'gag-ended': (f, v) =>
    `ha terminado la mordaza sobre ${v.its(f.government, 'el mandamiento')} por ${v.account(f.handle)}, notificado ${v.to(f.provider)}`,
  'struck-down': (f, v) => `${v.its(f.government, 'la Ley de Acceso')} queda invalidada`,
  'tender-won': (f, v) => `${v.does(f.provider, 'ganas', 'gana')} la licitación: ${vp(f.share)}`,
  agreed: (f, v) => {
    const other = f.seat === v.me ? f.other : f.seat
    const deal =
      f.seat === v.me || f.other === v.me
        ? `cierras un trato con ${v.name(other)}`
        : `${v.name(f.seat)} cierra un trato con ${v.name(f.other)}`
    return `${deal}${f.escrow === 0 ? '' : `. Quedan en depósito ${influence(f.escrow)} de ${f.seat === v.me ? 'tu parte' : v.name(f.seat)}`}`
  },
  'term-kept': (f, v) => `${v.does(f.seat, 'cumples', 'cumple')} lo acordado ${v.after('con', f.other)}`,
  'term-broken': (f, v) => `${v.does(f.seat, 'rompes', 'rompe')} lo acordado ${v.after('con', f.other)}`,
  'term-lapsed': (f, v) =>
    `caduca una cláusula ${f.seat === v.me ? 'de tu trato' : `del trato de ${v.name(f.seat)}`} ${v.after('con', f.other)}`,
  'case-settled': f => `${courtNo(f.number)} termina en acuerdo: retirada, sin precedente. Registros en vez de contenido`,
  'word-kept': (f, v) => `${v.does(f.seat, 'cumples', 'cumple')} una promesa`,
  'word-broken': (f, v) => `${v.does(f.seat, 'rompes', 'rompe')} una promesa`,
  disclosed: (f, v) =>
    `${v.doesTo(f.seat, 'muestras', 'muestra', f.government)}${v.whom(f.government)} lo que ${v.does(f.provider, 'contaste', 'contó')} de una orden reservada sobre ${v.account(f.handle)}`,
  splintered: () => 'La Cortesía está a cero. La red se fragmenta',
  ended: f =>
    ({
      splinternet: 'la partida termina con la red fragmentada',
      'last-round': 'ha terminado la última ronda',
      vote: 'la mesa termina la partida antes de la última ronda',
    })[f.how],
} as const satisfies { readonly [K in FactKind]: Say<K> }

/** Tools as subjects, with the article that `its` exchanges for “tu”. */
const THE_TOOL = {
  seizure: 'la incautación',
  'long-arm': 'el mandamiento de brazo largo',
  mlat: 'la solicitud MLAT',
  exploit: 'el exploit',
} as const
/** Orders that may be gagged, in the same way. */
const THE_ORDER = {
  subpoena: 'el requerimiento de datos',
  preserve: 'la orden de conservación',
  'long-arm': 'el mandamiento de brazo largo',
} as const

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
