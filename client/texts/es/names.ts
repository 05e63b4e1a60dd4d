/** Names of everything that has one, keyed by the unions of shared/names.ts: a missing name is a type error. */
import type {
  Archetype,
  Category,
  GovernmentAgenda,
  Ground,
  Handle,
  Headline,
  Law,
  Line,
  Lock,
  Party,
  Philosophy,
  ProviderAgenda,
  ProviderId,
  Seat,
  Side,
  StateId,
  Tender,
} from '#shared/names.ts'
import { signal } from '@preact/signals'
import type { Length } from '#shared/rules.ts'
import { ARCHETYPES, CATEGORIES, CATEGORY_OF, HEADQUARTERS, isGovernment, isProvider } from '#shared/names.ts'
import { archetypesIn } from '#shared/terms.ts'
import type { Tool } from '#shared/events.ts'
import type { Shape, StateName } from '../en/names.ts'
import { either, listed } from './numbers.ts'

export type { Shape, StateName } from '../en/names.ts'

/**
 * As on the standard table; what is shown is in `stateNames`. The adjective stands here in its feminine form and only so that it
 * is known when somebody writes it: sentences say “de Columbia”, which agrees with everything.
 */
export const STATE_NAMES = {
  COL: {
    name: 'Columbia',
    demonym: 'columbiana',
    seal: 'CO',
    blurb: 'Una gran república federal, patria de la gran nube.',
  },
  HIB: {
    name: 'Hibernia',
    demonym: 'hiberniana',
    seal: 'HI',
    blurb: 'Una isla de centros de datos y sociedades matrices.',
  },
  RHE: {
    name: 'Renania',
    demonym: 'renana',
    seal: 'RE',
    blurb: 'Un Estado que escribió la privacidad en su constitución.',
  },
  MER: { name: 'Meridia', demonym: 'meridiana', seal: 'ME', blurb: 'Una potencia en ascenso que quiere sus datos en casa.' },
  ALP: {
    name: 'Alpina',
    demonym: 'alpina',
    seal: 'AL',
    blurb: 'Un refugio neutral con una vieja ley de bloqueo. No la juega nadie.',
  },
} as const satisfies Record<StateId, StateName>
/** What states are called on this page now: naming.ts puts the real names in where they are asked for. */
export const stateNames = signal<Readonly<Record<StateId, StateName>>>(STATE_NAMES)

interface ProviderName {
  readonly name: string
  readonly letter: string
  readonly blurb: string
}
export const PROVIDER_NAMES = {
  MONO: { name: 'Monolith', letter: 'M', blurb: 'La gran nube, con un servidor en una isla.' },
  DROP: { name: 'Dropcrate', letter: 'D', blurb: 'Almacén popular al que le cuesta cifrar: le faltan cuatro pasos.' },
  LANT: { name: 'Lanterna', letter: 'L', blurb: 'Pequeña y orgullosa. Antes cierra que entregar una clave.' },
  PHOT: { name: 'Photon', letter: 'P', blurb: 'Aquí el cifrado es una casilla, desde el primer día.' },
} as const satisfies Record<ProviderId, ProviderName>

/** The shape of a handle, never of an archetype: archetypes are secret. */
export const SHAPES = ['diamond', 'cross', 'circle', 'triangle', 'square', 'hexagon'] as const satisfies readonly Shape[]
interface HandleName {
  readonly name: string
  readonly shape: Shape
  readonly letter: string
}
/** The letters are those of every language, so that players of two languages can talk about one mark. */
export const HANDLE_NAMES = {
  AMBER: { name: 'Ámbar', shape: 'diamond', letter: 'A' },
  BASALT: { name: 'Basalto', shape: 'cross', letter: 'B' },
  COBALT: { name: 'Cobalto', shape: 'circle', letter: 'C' },
  DUNE: { name: 'Duna', shape: 'triangle', letter: 'D' },
  EMBER: { name: 'Ébano', shape: 'square', letter: 'E' },
  FJORD: { name: 'Fiordo', shape: 'hexagon', letter: 'F' },
} as const satisfies Record<Handle, HandleName>

export const PARTY_NAMES = {
  government: { one: 'Gobierno', many: 'Gobiernos' },
  provider: { one: 'Proveedor', many: 'Proveedores' },
  account: { one: 'Titular de cuenta', many: 'Titulares de cuentas' },
} as const satisfies Record<Party, { one: string; many: string }>

/** "Columbia", "Monolith", "Ámbar". */
export function seatName(seat: Seat): string {
  if (isGovernment(seat)) return stateName(seat)
  return isProvider(seat) ? PROVIDER_NAMES[seat].name : HANDLE_NAMES[seat].name
}
export const stateName = (state: StateId): string => stateNames.value[state].name
/** "de Columbia": belonging to it, after any noun. */
export const demonym = (state: StateId): string => `de ${stateName(state)}`
/** "Monolith en Hibernia": a server. */
export const serverName = (provider: ProviderId, state: StateId): string => `${PROVIDER_NAMES[provider].name} en ${stateName(state)}`
/** What the seat is, in one line. */
export function seatBlurb(seat: Seat): string {
  if (isGovernment(seat)) return stateNames.value[seat].blurb
  if (isProvider(seat)) return `${PROVIDER_NAMES[seat].blurb} Sede en ${stateName(HEADQUARTERS[seat])}.`
  return 'Una cuenta con un secreto. A quién pertenece solo se te reparte a ti.'
}

interface ArchetypeName {
  readonly name: string
  readonly the: string
  readonly goal: string
  readonly blurb: string
}
/** The goal is worth +5 VP at the end (1.3). */
export const ARCHETYPE_NAMES = {
  trafficker: {
    name: 'Traficante',
    the: 'el Traficante',
    goal: 'Que no te capturen nunca.',
    blurb: 'Dos cartas de cada mazo de casos te buscan.',
  },
  billionaire: {
    name: 'Magnate',
    the: 'el Magnate',
    get goal() {
      return `Conserva tus datos en ${stateName('HIB')} o ${stateName('ALP')} y que te lean una vez como mucho.`
    },
    blurb: 'Empiezas con más Influencia y la ganas más deprisa. Cabildea.',
  },
  journalist: {
    name: 'Periodista',
    the: 'el Periodista',
    goal: 'Lleva la escala Secreto a −1 o menos, o denuncia dos veces.',
    blurb: 'Quieres luz y taquígrafos.',
  },
  dissident: {
    name: 'Disidente',
    the: 'el Disidente',
    goal: 'Termina fuera de tu país, con cifrado y sin que tu gobierno te haya leído.',
    blurb: 'Tu casa es el único lugar donde no guardas tus cartas.',
  },
  hospital: {
    name: 'Hospital',
    the: 'el Hospital',
    goal: 'Termina con tus datos en tu país, con un proveedor de Confianza 6 o más.',
    blurb: 'Historias clínicas. Una ley de localización está de tu parte.',
  },
  developer: {
    name: 'Programador',
    the: 'el Programador',
    goal: 'Tres proveedores han lanzado el cifrado y la escala Claves está en −1 o menos.',
    blurb: 'Quieres cerraduras que vengan con la puerta.',
  },
} as const satisfies Record<Archetype, ArchetypeName>

export const CATEGORY_NAMES = { money: 'dinero', press: 'prensa', service: 'servicio' } as const satisfies Record<Category, string>

/** A mask in words: "el Traficante", "dinero: Traficante o Magnate", "ni el Hospital ni el Magnate". */
export function maskInWords(mask: number): string {
  const left = archetypesIn(mask)
  const [only] = left
  if (only === undefined) return 'nadie'
  if (left.length === 1) return ARCHETYPE_NAMES[only].the
  const category = CATEGORIES.find(c => ARCHETYPES.every(a => left.includes(a) === (CATEGORY_OF[a] === c)))
  const names = either(left.map(a => ARCHETYPE_NAMES[a].name))
  if (category !== undefined) return `${CATEGORY_NAMES[category]}: ${names}`
  if (left.length === ARCHETYPES.length) return 'cualquiera'
  if (left.length > 3) return `todos menos ${listed(ARCHETYPES.filter(a => !left.includes(a)).map(a => ARCHETYPE_NAMES[a].the))}`
  return names
}

interface LawName {
  readonly name: string
  readonly short: string
  /** What it does while in force. */
  readonly effect: string
  /** What happens once, when it is enacted. */
  readonly once: string
}
/** All are feminine (ley, norma), so that “la” fits each. */
export const LAW_NAMES = {
  REACH: {
    name: 'Ley de Brazo Largo',
    short: 'Alcance',
    effect:
      'Los tribunales de instancia siempre confirman en Alcance y cada juez se inclina +1 a su favor. Los proveedores establecidos aquí están en la lista de exclusión.',
    once: 'Confianza −1 para cada proveedor establecido aquí. Cortesía −1.',
  },
  BLOCK: {
    name: 'Ley de Bloqueo',
    short: 'Bloqueo',
    effect: 'Multa a los proveedores que obedecen un mandamiento extranjero de brazo largo sobre datos de aquí.',
    once: 'Confianza +1 para cada proveedor con un centro de datos aquí.',
  },
  LOCAL: {
    name: 'Ley de Localización de Datos',
    short: 'Local',
    effect:
      'Cada ronda, los nacionales con datos en el extranjero pierden 1 PV, y su proveedor también. Cada uno en casa da al gobierno ½ PV.',
    once: 'Cortesía −1. Economía −1.',
  },
  MANDATE: {
    name: 'Ley de Acceso Excepcional',
    short: 'Acceso',
    effect: 'Los proveedores establecidos que lanzaron el cifrado sin puerta trasera para este Estado pagan 2 PV por ronda.',
    once: 'Cae la Ley de Amparo, si la hay.',
  },
  SHIELD: {
    name: 'Ley de Amparo del Cifrado y la Prensa',
    short: 'Amparo',
    effect: 'Los exploits contra datos de aquí necesitan uno más en el dado.',
    once: 'Confianza +1 para cada proveedor con un centro de datos aquí. Cae la Ley de Acceso, si la hay.',
  },
} as const satisfies Record<Law, LawName>

interface TrackName {
  readonly name: string
  readonly question: string
  readonly low: string
  readonly high: string
  readonly lowLine: string
  readonly highLine: string
}
/** The three doctrine tracks: −2 is the low end, +2 the high end. */
export const TRACK_NAMES = {
  reach: {
    name: 'Alcance',
    question: 'Hasta dónde puede estirarse una orden',
    low: 'Territorio',
    high: 'Control',
    lowLine: 'la ley acaba donde están los datos',
    highLine: 'la ley sigue a la empresa',
  },
  secrecy: {
    name: 'Secreto',
    question: 'Quién sabe que existe una exigencia',
    low: 'Abierto',
    high: 'Reservado',
    lowLine: 'se avisa al usuario',
    highLine: 'silencio hasta que se levante',
  },
  keys: {
    name: 'Claves',
    question: 'Si puede ordenarse abrir una cerradura',
    low: 'Protegidas',
    high: 'Forzadas',
    lowLine: 'sin deber de abrir',
    highLine: 'los proveedores deben abrir',
  },
} as const satisfies Record<Ground, TrackName>

export const HEADLINE_NAMES = {
  'quiet-week': { title: 'Semana tranquila', effect: 'Nada fuera de lo común.' },
  'terror-plot': { title: 'Complot terrorista destapado', effect: 'Los casos cerrados en esta ronda valen 2 PV más.' },
  'cable-cut': {
    title: 'Un ancla corta el cable',
    effect: 'En esta ronda no pueden salir datos. Los que van de camino llegan igual.',
  },
  'mass-leak': { title: 'Filtración masiva', effect: 'Cada informe de transparencia da 1 más de Confianza.' },
  'trade-summit': { title: 'Cumbre comercial', effect: 'Cortesía +1.' },
  'diplomatic-spat': { title: 'Roce diplomático', effect: 'Cortesía −1.' },
  'zero-day-market': { title: 'Abre el mercado de día cero', effect: 'En esta ronda los exploits necesitan uno menos en el dado.' },
  'crypto-scare': { title: 'Alarma por el cifrado', effect: 'El cifrado propio pierde sus claves 1 de cada 3 veces.' },
} as const satisfies Record<Headline, { title: string; effect: string }>

export const TENDER_NAMES = {
  'no-foreign-reach': { title: 'Sin alcance extranjero', condition: 'Ningún proveedor al que alcance una Ley de Brazo Largo.' },
  encrypted: { title: 'Cifrada', condition: 'Cifrado lanzado y sin puerta trasera.' },
  local: { title: 'Local', condition: 'Un centro de datos en el Estado que compra.' },
  open: { title: 'Abierta a todos', condition: 'Cualquier proveedor abierto.' },
} as const satisfies Record<Tender, { title: string; condition: string }>
/** "Local: Hibernia". */
export const tenderTitle = (kind: Tender, state: StateId | null): string =>
  state === null ? TENDER_NAMES[kind].title : `${TENDER_NAMES[kind].title}: ${stateName(state)}`

interface AgendaName {
  readonly name: string
  readonly condition: string
}
/** Each is worth +5 VP at the end (R1.2, R1.3). */
export const AGENDA_NAMES = {
  'long-reach': { name: 'Largo alcance', condition: 'La escala Alcance está en +1 o más.' },
  sovereign: { name: 'Soberanía', condition: 'Nadie ha leído datos en tu suelo sin consentimiento.' },
  hub: { name: 'Nodo', condition: 'Hay dos cuentas o más en tu suelo.' },
  diplomat: { name: 'Diplomacia', condition: 'La Cortesía está en 6 o más.' },
  'golden-key': {
    name: 'Llave de oro',
    condition: 'Tu Ley de Acceso está en vigor, o la escala Claves está en +1 o más.',
  },
  guardian: { name: 'Guardia', condition: 'La escala Secreto está en −1 o menos, o dos Estados tienen una Ley de Amparo.' },
  fortress: {
    name: 'Fortaleza',
    condition: 'Estás en servicio, sin puerta trasera, y alojas una cuenta con la casilla marcada.',
  },
  global: { name: 'Global', condition: 'Tienes cinco centros de datos y alojas dos cuentas o más.' },
  'good-citizen': { name: 'Buena conducta', condition: 'Has cumplido al menos una vez y nunca has incurrido en desacato.' },
  champion: { name: 'Defensa', condition: 'Has ganado una causa que impugnaste tú.' },
  sunshine: { name: 'A plena luz', condition: 'Has publicado tres informes de transparencia.' },
} as const satisfies Record<GovernmentAgenda | ProviderAgenda, AgendaName>

export const LINE_NAMES = { text: 'Texto', comity: 'Cortesía', consequences: 'Consecuencias' } as const satisfies Record<Line, string>
export const PHILOSOPHY_NAMES = {
  textualist: { name: 'Textualista', listens: 'escucha el Texto' },
  internationalist: { name: 'Internacionalista', listens: 'escucha la Cortesía' },
  consequentialist: { name: 'Consecuencialista', listens: 'escucha las Consecuencias' },
} as const satisfies Record<Philosophy, { name: string; listens: string }>
/** The four judges by number: fictional, and stern. */
export const JUDGE_NAMES = ['Hale', 'Okoro', 'Lindqvist', 'Osei'] as const
/** Without an article: “juez” is the same for a woman and for a man. */
export const judgeName = (i: number): string => `Juez ${JUDGE_NAMES[i] ?? i + 1}`
/** `past` is feminine: what is upheld or quashed is a cause. */
export const SIDE_NAMES = {
  enforce: { verb: 'Confirmar', past: 'confirmada', stands: 'se mantiene' },
  quash: { verb: 'Anular', past: 'anulada', stands: 'cae' },
} as const satisfies Record<Side, { verb: string; past: string; stands: string }>
export const LOCK_NAMES = {
  none: 'sin cifrar',
  checkbox: 'cifrado de casilla',
  'self-made': 'cifrado propio',
} as const satisfies Record<Lock, string>
export const LENGTH_NAMES = {
  8: { name: 'Estándar', line: '8 rondas, cerca de una hora' },
  6: { name: 'Clase larga', line: '6 rondas, unos 45 minutos' },
  5: { name: 'Rápida', line: '5 rondas, cerca de media hora' },
  4: { name: 'Clase', line: '4 rondas, unos 20 minutos' },
} as const satisfies Record<Length, { name: string; line: string }>
/** Nouns without an article, after “por”, “de” or alone. */
export const TOOL_NAMES = {
  seizure: 'incautación',
  'long-arm': 'mandamiento de brazo largo',
  mlat: 'solicitud MLAT',
  exploit: 'exploit',
} as const satisfies Record<Tool, string>
