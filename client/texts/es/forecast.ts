/** Words of a forecast: ways it may end, rules that bear on it, who can stop it, what it would teach, what it costs. */
import type { Alternative, Chance, Collision, Cost, Lesson, Outcome, Price, Rule, Stopper, When } from '#shared/forecast/outlook.ts'
import type { Kind } from '#shared/phases.ts'
import type { Seat } from '#shared/names.ts'
import type { Look } from '../en/forecast.ts'
import { lowered } from './grammar.ts'
import { KIND_TEXTS } from './kinds.ts'
import { LAW_NAMES, PROVIDER_NAMES, seatName, stateName, TRACK_NAMES } from './names.ts'
import { count, halves, influence, plural, signed, vp } from './numbers.ts'
import { COMITY_WORDS, SCORE_WORDS, TRUST_WORDS } from './reasons.ts'

export type { Look } from '../en/forecast.ts'

/** A word for the bar, the end of "Va a ...", and how it looks. */
export const OUTCOME_TEXTS = {
  done: { word: 'Tal cual', end: 'cumplirse como está escrito', look: 'green' },
  lapses: { word: 'Caduca', end: 'quedar en nada', look: 'hatched' },
  records: { word: 'Registros', end: 'traer registros', look: 'green' },
  noise: { word: 'Ruido', end: 'traer ruido', look: 'hatched' },
  solves: { word: 'Caso cerrado', end: 'cerrar el caso', look: 'green' },
  'other-suspect': { word: 'El otro sospechoso', end: 'leer al otro sospechoso', look: 'plum' },
  empty: { word: 'Nadie', end: 'no hallar sospechoso', look: 'red' },
  'handed-over': { word: 'Entrega', end: 'acabar en entrega', look: 'green' },
  stands: { word: 'Tribunal, se mantiene', end: 'ir al tribunal', look: 'plum' },
  falls: { word: 'Tribunal, cae', end: 'ir al tribunal', look: 'plum-hatched' },
  late: { word: 'Tarde', end: 'llegar tarde', look: 'hatched' },
  nothing: { word: 'Nada que leer', end: 'no hallar nada que leer', look: 'hatched' },
  read: { word: 'Lectura', end: 'leerse', look: 'green' },
  denied: { word: 'Denegación', end: 'denegarse', look: 'red' },
  fails: { word: 'Fracasa', end: 'fracasar', look: 'red' },
  passes: { word: 'Se aprueba', end: 'aprobarse', look: 'green' },
  signed: { word: 'Firma', end: 'firmarse', look: 'green' },
  unsigned: { word: 'Sin firma', end: 'quedar sin firma', look: 'hatched' },
  'moves-all': { word: 'Todas', end: 'mover todas', look: 'green' },
  'moves-some': { word: 'Algunas', end: 'mover algunas', look: 'plum' },
  stays: { word: 'Se queda', end: 'quedarse donde está', look: 'hatched' },
  arrives: { word: 'Llega', end: 'llegar', look: 'green' },
  'key-lost': { word: 'Sin clave', end: 'perder la clave', look: 'red' },
  'keeps-key': { word: 'Con clave', end: 'conservar la clave', look: 'green' },
  contempt: { word: 'Desacato', end: 'ser desacato', look: 'red' },
  court: { word: 'Tribunal igual', end: 'ir al tribunal igualmente', look: 'plum' },
  unheard: { word: 'Sin oír', end: 'no ser oído', look: 'hatched' },
  unpaid: { word: 'Sin fondos', end: 'quedarse sin Influencia', look: 'hatched' },
  enforced: { word: 'Se confirma', end: 'confirmarse', look: 'plum' },
  quashed: { word: 'Se anula', end: 'anularse', look: 'plum-hatched' },
} as const satisfies Record<Outcome, { word: string; end: string; look: Look }>

/** "cerca de 4 de cada 6"; what can end in one way only has no chances to speak of. */
export const sixthsWords = (n: number): string => (n >= 6 ? 'casi seguro' : n <= 0 ? 'casi nunca' : `cerca de ${count(n)} de cada 6`)
/** "entrega: cerca de 4 de cada 6; tribunal, cae: cerca de 2 de cada 6." */
export const oddsLine = (odds: readonly Chance[]): string =>
  `${odds.map(({ what, sixths }) => `${lowered(OUTCOME_TEXTS[what].word)}: ${sixthsWords(sixths)}`).join('; ')}.`

/** What a rule says of it. */
export function ruleText(rule: Rule): string {
  switch (rule.kind) {
    case 'law': {
      const name = `${LAW_NAMES[rule.law].name} de ${stateName(rule.state)}`
      if (rule.does === 'forbids') return `La ${name} prohíbe obedecer un mandamiento extranjero sobre datos de allí.`
      if (rule.does === 'shields') return `La ${name} protege: uno más en el dado.`
      return `La ${name} ${rule.does === 'binds' ? 'obliga' : 'está en vigor'}: ${LAW_NAMES[rule.law].effect}`
    }
    case 'established':
      return `${PROVIDER_NAMES[rule.provider].name} tiene establecimiento en ${stateName(rule.state)}: las órdenes de ${stateName(rule.state)} le obligan.`
    case 'own-soil':
      return `Está en suelo de ${stateName(rule.state)}: rige su propia ley, y ninguna más.`
    case 'abroad':
      return `Los datos están en ${stateName(rule.state)}. Allí ninguna ley prohíbe obedecer; aun así, un tribunal puede decir que es ir demasiado lejos.`
    case 'its-courts':
      return `Lo hacen los tribunales de ${stateName(rule.state)}, según su ley.`
    case 'treaty':
      return `El tratado de ${stateName(rule.state)} con ${stateName(rule.other)} lo cubre: sin impugnación por Alcance, sin multa, sin perder Cortesía.`
    case 'token':
      return `Una ficha de reciprocidad de ${stateName(rule.state)} lo cubre una vez: sin impugnación por Alcance. Se gasta contra ${stateName(rule.into)}.`
    case 'doctrine':
      return `${TRACK_NAMES[rule.ground].name} está en ${signed(rule.track)}: ${DOCTRINE[rule.does]}`
    case 'nobody-asked':
      return 'No se pregunta a nadie. De eso se trata.'
  }
}
const DOCTRINE = {
  enforces: 'los tribunales confirman.',
  quashes: 'los tribunales anulan.',
  opens: 'una casilla se abre para el Estado.',
  'keeps-shut': 'una casilla sigue cerrada.',
} as const

/** Which rule it is, short and as an object: in the catch-22. */
const ruleName = (rule: Rule): string =>
  rule.kind === 'law'
    ? `la ${LAW_NAMES[rule.law].name} de ${stateName(rule.state)}`
    : rule.kind === 'established'
      ? `el mandamiento de ${stateName(rule.state)}, donde tiene establecimiento`
      : lowered(ruleText(rule))

const WHEN_TEXTS = {
  always: '',
  'carried-out': '',
  executed: 'si se ejecuta',
  compelled: 'si un tribunal obliga',
  read: 'si se lee',
  solved: 'si el caso se cierra',
  collateral: 'si no es el sospechoso',
  'foreign-collateral': 'si hay un extranjero entre los leídos',
  empty: 'si no se lee a ningún sospechoso',
  traced: 'si falla o se rastrea',
  'traced-abroad': 'si se rastrea en el extranjero',
  granted: 'si se concede',
  denied: 'si se deniega',
  passes: 'si se aprueba',
  signed: 'si se firma',
  heard: 'si se oye',
  'own-case': 'si la causa es tuya',
  wins: 'si ganas',
  loses: 'si pierdes',
  majority: 'si estás con la mayoría',
  arrives: 'cuando llegue',
  departs: 'cuando salga',
  'key-lost': 'si se pierde la clave',
  obstructs: 'si tenías aviso',
} as const satisfies Record<When, string>

const whose = (seat: Seat, me: Seat): string => (seat === me ? '' : `${seatName(seat)} `)

function priceText(price: Price, me: Seat): string {
  switch (price.unit) {
    case 'actions':
      return plural(Math.abs(price.by), 'acción', 'acciones')
    case 'influence':
      return price.seat === me && price.by < 0 ? influence(-price.by) : `${whose(price.seat, me)}${signed(price.by)} de Influencia`
    case 'vp':
      return `${whose(price.seat, me)}${vp(price.by)}, ${SCORE_WORDS[price.why]}`
    case 'trust':
      return `${price.provider === me ? 'Confianza' : `Confianza de ${PROVIDER_NAMES[price.provider].name}`} ${signed(price.by)}, ${TRUST_WORDS[price.why]}`
    case 'comity':
      return `Cortesía ${signed(price.by)}, ${COMITY_WORDS[price.why]}`
    case 'token':
      return `${stateName(price.state)} puede devolver el golpe una vez`
    case 'exploit':
      return 'Tu exploit'
    case 'precedent':
      return `Precedente sobre ${TRACK_NAMES[price.ground].name}`
    case 'income':
      return `Ingresos ${signed(price.by / 2)}`
  }
}

/** "Cortesía −1, contenido tomado en el extranjero, si se lee" */
export function costText({ price, when }: Cost, me: Seat): string {
  const text = priceText(price, me)
  return WHEN_TEXTS[when] === '' ? text : `${text}, ${WHEN_TEXTS[when]}`
}
/** "Solicitud MLAT, en la ronda 3, ahorra: Cortesía −1, contenido tomado en el extranjero, si se lee." */
export function alternativeText({ order, round, spares }: Alternative, me: Seat): string {
  if (order.kind === 'answer') return 'Una impugnación pregunta antes a un tribunal, y entre tanto no infringe ninguna ley.'
  const when = round === null ? '' : `, en la ronda ${count(round)},`
  const what = spares.map(one => costText(one, me)).join('; ')
  return `${KIND_TEXTS[order.kind].title}${when} ${what === '' ? 'no infringe ninguna ley' : `ahorra: ${what}`}.`
}
/** Good, bad or neither for who asks. */
export function costTone({ price }: Cost, me: Seat): 'plain' | 'red' | 'green' | 'plum' {
  if (price.unit === 'precedent') return 'plum'
  if (price.unit === 'token') return 'red'
  if (price.unit === 'actions' || price.unit === 'exploit' || (price.unit === 'influence' && price.why === 'order')) return 'plain'
  if ((price.unit === 'vp' || price.unit === 'influence') && price.seat !== me) return 'plain'
  return price.by < 0 ? 'red' : 'green'
}

const HOW_TEXTS = {
  challenge: 'puede ir al tribunal',
  refuse: 'puede negarse',
  intervene: 'puede ir al tribunal por su cuenta',
  bench: 'puede anularlo',
  deny: 'puede denegarlo',
  move: 'puede haberse ido para entonces',
  lock: 'puede cifrar o borrar antes',
  cover: 'puede generar tráfico de cobertura: entonces es ruido',
  lobby: 'puede cabildear en contra',
  decline: 'puede rechazarlo',
  'shut-down': 'puede cerrar',
  outbid: 'puede superar la puja',
  'keeps-copy': 'tiene una copia: moverse no sirve en su contra',
  'may-seize': 'puede incautar el servidor en su suelo',
  'may-serve': 'puede notificar órdenes al proveedor',
} as const satisfies Record<Stopper['how'], string>

const price = (of: Price): string =>
  of.unit === 'influence' ? influence(Math.abs(of.by)) : of.unit === 'vp' ? `${halves(Math.abs(of.by))} PV` : ''
/** "puede ir al tribunal, por 2 de Influencia" */
export function stopperText({ how, price: paid }: Stopper): string {
  const asked = paid === null ? '' : price(paid)
  return asked === '' ? `${HOW_TEXTS[how]}.` : `${HOW_TEXTS[how]}, por ${asked}.`
}

const WHAT_TEXTS = {
  category: 'su categoría: dinero, prensa o servicio',
  archetype: 'quién es exactamente',
  content: 'su contenido y, con él, quién es exactamente',
  ciphertext: 'solo texto cifrado',
  copy: 'que se guarda una copia, y se puede leer',
  'locked-copy': 'que se guarda una copia, y está cifrada',
  order: 'que existe tal orden',
  place: 'dónde está',
  canary: 'que el canario ha muerto',
} as const satisfies Record<Lesson['what'], string>

/** "Sabrías su contenido, si se lee." */
export function lessonText({ who, what, when }: Lesson, me: Seat): string {
  const subject =
    who === me
      ? 'Sabrías'
      : who === 'all'
        ? 'Todo el mundo sabría'
        : who === 'drawn'
          ? 'Un gobierno sacado a suerte sabría'
          : `${seatName(who)} sabría`
  const condition = when === 'read' && (what === 'category' || what === 'archetype') ? 'si llegan registros' : WHEN_TEXTS[when]
  const suffix = condition === '' ? '' : `, ${condition}`
  return `${subject} ${WHAT_TEXTS[what]}${suffix}.`
}

export const FORECAST = {
  ifSealed: 'Si sellas esto',
  it: 'Va a',
  surely: 'Casi seguro va a',
  probably: 'Probablemente va a',
  may: 'Puede',
  /** Subject of `cannot`. */
  this: 'Esto',
  cannot: 'no se puede ordenar',
  guess: 'Conjetura a partir de hechos públicos',
  fact: 'Según las reglas',
  which: 'Qué ley se aplica',
  noLaw: 'Ninguna ley en vigor le afecta.',
  stop: 'Quién puede pararlo',
  reach: 'Quién puede alcanzarte allí',
  nobodyStops: 'Nadie, una vez sellado.',
  others: 'Otros',
  bench: 'El tribunal',
  learn: 'Qué revelaría',
  does: 'Qué hace',
  cost: 'Qué cuesta',
  risk: 'Qué arriesga',
  bystanders: 'Quién más está en ese servidor',
  nobodyElse: 'Nadie más.',
  bystanderRead: 'Legible. Quedaría al descubierto para nada.',
  bystanderLocked: 'Con cifrado. Sabría que viniste.',
  catch: 'Dilema',
  use: (kind: Kind): string => `Usar ${KIND_TEXTS[kind].title}`,
  likely: (of: 0 | 1 | 2 | 3 | 4): string => (['casi nunca', 'difícil', 'a la par', 'probable', 'casi seguro'] as const)[of],
} as const

const isOwn = ({ price: of }: Cost, me: Seat): boolean => (of.unit === 'vp' || of.unit === 'influence') && of.seat === me

/** "Monolith no puede obedecer a la vez ... Infringir lo primero cuesta ...; ..." */
export function collisionText({ provider, breaches: [first, second] }: Collision, me: Seat): string {
  const broken = ({ rule, costs }: Collision['breaches'][number]): string =>
    `Infringir ${ruleName(rule)} cuesta: ${costs.map(one => (isOwn(one, me) ? `a ti ${costText(one, me)}` : costText(one, me))).join('; ')}.`
  return `${provider === me ? 'No puedes obedecer' : `${PROVIDER_NAMES[provider].name} no puede obedecer`} a la vez ${ruleName(first.rule)} y ${ruleName(second.rule)}. ${broken(first)} ${broken(second)}`
}
