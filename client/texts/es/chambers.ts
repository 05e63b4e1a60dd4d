/**
 * The words of CHAMBERS: sections, answers, bills, treaties and the bench. Numbers in the game are invented.
 */
import type { Ground, GovId, Philosophy, Side, StateId } from '#shared/names.ts'
import type { SectionName } from '../en/chambers.ts'
import { stateName } from './names.ts'
import { count, halves, influence, plural, signed, vp } from './numbers.ts'

export type { SectionName } from '../en/chambers.ts'

/** The question before the court, as its heading. */
const QUESTIONS = {
  reach: (g: string, host: string | null): string =>
    host === null ? `¿Alcanza un mandamiento de ${g} datos en el extranjero?` : `¿Alcanza un mandamiento de ${g} datos en ${host}?`,
  secrecy: (g: string): string => `¿Puede ${g} mantener su orden en secreto?`,
  keys: (g: string): string => `¿Pueden los tribunales de ${g} mandar abrir una cerradura?`,
} as const

/** The question before the court in a case or a ruling; `host` where the data lie, as far as it is known. */
export function questionOn(
  one: { readonly ground: Ground; readonly government: GovId; readonly mandate: GovId | null },
  host: StateId | null,
): string {
  if (one.mandate !== null) return COURT_TEXTS.mandateQuestion(stateName(one.mandate))
  const government = stateName(one.government)
  if (one.ground === 'secrecy') return QUESTIONS.secrecy(government)
  if (one.ground === 'keys') return QUESTIONS.keys(government)
  return QUESTIONS.reach(government, host === null ? null : stateName(host))
}

/** What each outcome writes into the law: said before the vote. */
export const STAKES = {
  reach: {
    enforce: 'Confirmar mueve Alcance un paso hacia Control: los datos de fuera quedan al alcance del brazo.',
    quash: 'Anular mueve Alcance un paso hacia Territorio: el mandamiento se detiene en la frontera.',
  },
  secrecy: {
    enforce: 'Confirmar mueve Secreto un paso hacia Reservado: las mordazas se abaratan.',
    quash: 'Anular mueve Secreto un paso hacia Abierto: se avisa al usuario, las mordazas se encarecen.',
  },
  keys: {
    enforce: 'Confirmar mueve Claves un paso hacia Forzadas: las casillas marcadas se abren a los mandamientos.',
    quash: 'Anular mueve Claves un paso hacia Protegidas: los mandamientos traen texto cifrado.',
  },
} as const satisfies Record<Ground, Record<Side, string>>

/** On the stamp of a ruling. */
const STAMPS = {
  reach: { enforce: 'El mandamiento vale', quash: 'El mandamiento cae' },
  secrecy: { enforce: 'La mordaza sigue', quash: 'Mordaza levantada' },
  keys: { enforce: 'Clave ordenada', quash: 'Cerradura intacta' },
} as const satisfies Record<Ground, Record<Side, string>>

/** The stamp of a ruling; a case about a MANDATE has its own words. */
export function stampOf(one: { readonly ground: Ground; readonly mandate: unknown }, side: Side): string {
  if (one.mandate !== null) return side === 'enforce' ? 'La Ley de Acceso vale' : 'La Ley de Acceso cae'
  return STAMPS[one.ground][side]
}

/** What the ruling does to the order at issue, in one sentence. */
export function outcomeOf(one: { readonly ground: Ground; readonly mandate: unknown }, side: Side): string {
  if (one.mandate !== null)
    return side === 'enforce' ? 'La Ley de Acceso sigue en vigor, y su multa también.' : 'La Ley de Acceso se borra del código.'
  if (one.ground === 'secrecy')
    return side === 'enforce'
      ? 'El sello sigue puesto. Un mandamiento suspendido sigue adelante la próxima ronda.'
      : 'El sello se levanta. Un mandamiento suspendido sigue adelante la próxima ronda, a la vista.'
  return side === 'enforce' ? 'El mandamiento se ejecuta la próxima ronda, por orden del tribunal.' : 'El mandamiento queda nulo.'
}

/** A line a judge may be quoted with, by philosophy and side: fiction, both sides equal. */
export const QUOTES = {
  textualist: {
    enforce: 'La ley nombra a la empresa, no al armario.',
    quash: 'Si el legislador pensaba en el extranjero, sabía decirlo.',
  },
  internationalist: {
    enforce: 'Alcanzamos como otros alcanzan, y respondemos como pedimos.',
    quash: 'Hay una puerta principal. Alguien podría llamar.',
  },
  consequentialist: {
    enforce: 'Una regla que vence un clic no es una regla.',
    quash: 'Una orden, y mil desconocidos registrados.',
  },
} as const satisfies Record<Philosophy, Record<Side, string>>

/** The tie rule is said all the time, not at the end. */
export const TIE_RULE = 'Si el tribunal empata, queda el fallo de instancia.'

/** Titles of the sections, in their order, with the line said when there is nothing in one. */
export const SECTIONS = {
  answers: { title: 'Respuestas', empty: 'Nada va dirigido a ti esta ronda.' },
  bills: { title: 'Proyectos', empty: 'No hay ningún proyecto sobre la mesa.' },
  treaties: { title: 'Tratados', empty: 'Nadie ha propuesto un tratado.' },
  court: { title: 'Tribunal', empty: 'La sala está vacía. Esta ronda no se oye ninguna causa.' },
} as const satisfies Record<SectionName, { title: string; empty: string }>

export const CHAMBERS_TEXTS = {
  title: 'Sesión',
  lede: 'Todos deciden a la vez y en secreto. Primero las respuestas; luego proyectos, tratados y el tribunal.',
  sections: 'Partes de esta sesión',
  items: (n: number): string => (n === 0 ? 'nada aquí' : plural(n, 'asunto', 'asuntos')),
  open: 'abierto',
  decided: 'decidido',
  yours: 'para ti',
} as const

export const ANSWER_TEXTS = {
  served: 'Notificado a ti',
  onYou: 'Contra ti',
  due: 'Vence ahora',
  again: (n: number): string => `Rechazado ${n === 1 ? 'una vez' : 'dos veces'}`,
  gagged: 'Con mordaza: el usuario no lo sabe',
  produce: (account: string, place: string): string => `Entregar ${account} desde ${place}`,
  says: (demonym: string): string => `La ley ${demonym} dice`,
  handOver: 'Entrégalo',
  handOverStatute: 'Entrégalo, esté donde esté',
  notWithoutTreaty: 'No sin solicitud por tratado',
  noObjection: 'Nada en contra',
  treatyCovers: 'Permitido, según el tratado',
  bind: 'No puedes obedecer a las dos. Elige a quién defraudar.',
  noBind: 'Puedes obedecer a ambas leyes. Tus usuarios quizá lo vean de otro modo.',
  answer: 'Tu respuesta',
  locks: {
    none: 'Se puede leer.',
    checkbox: 'Tiene la casilla marcada.',
    'self-made': 'Guarda su propia clave: solo tienes texto cifrado.',
  },
  empty: 'No habrá contenido: se borró, o se perdieron sus claves.',
  comply: 'Cumplir',
  complyPrice: (n: number): string => `+${influence(n)}`,
  complyLine: (trust: number): string => `Se entrega la próxima ronda. Confianza ${signed(trust)} entonces.`,
  ciphertext: 'Con Claves en −1 o menos entregas texto cifrado.',
  blockFine: (host: string, fine: number, gain: number): string => `${host} te multa con ${halves(-fine)} PV y cobra ${halves(gain)}.`,
  challenge: (ground: string): string => `Impugnar por ${ground}`,
  challengePrice: influence,
  challengeLine: (below: Side, enforce: string): string =>
    `Se suspende. Se oye la próxima ronda. Hoy el tribunal inferior lo ${below === 'enforce' ? 'confirmaría' : 'anularía'}. ${enforce}`,
  challengeStakes: (loser: number, winner: number, trust: number): string =>
    `Si pierdes: ${vp(loser)}. Si ganas: ${vp(winner)}, Confianza ${signed(trust)}.`,
  refuse: 'Negarse',
  refuseLine: (government: string, gain: number, trust: number): string =>
    `Desacato. ${government} ${vp(gain)}, tu Confianza ${signed(trust)}.`,
  comesAgain: 'El mandamiento vuelve la próxima ronda.',
  lapses: 'Es la tercera negativa: el mandamiento caduca.',
  unanswered: 'Sin respuesta, cuenta como cumplir.',
  wants: (government: string): string => `${government} quiere tu contenido`,
  wantsLine: (provider: string, host: string): string =>
    `El mandamiento está en manos de ${provider}, por tus datos en ${host}. Su respuesta está sellada hasta que acabe la Sesión.`,
  intervene: 'Impugnarlo tú, por Alcance',
  interveneLine: (loser: number): string =>
    `Al tribunal la próxima ronda, responda lo que responda tu proveedor. Si pierdes: ${vp(loser)}. Si él también impugna, no pagas nada.`,
  letBe: 'Dejarlo a tu proveedor',
  letBeLine: 'Si cumple, te leen la próxima ronda. Aún puedes actuar en tus órdenes.',
  free: 'Gratis',
  asks: (government: string, account: string): string => `${government} pide ${account}`,
  asksNote: 'Solicitud MLAT',
  asksLine: (account: string, nation: string, provider: string): string =>
    `${account} es nacional de ${nation}, con ${provider}. Nadie fuera de las dos partes sabe de qué cuenta se trata.`,
  grant: 'Conceder',
  grantLine: (requester: string, theirs: number, due: number): string =>
    `${requester} ${vp(theirs)}, Cortesía +1. La lee en la ronda ${count(due)}, si sigue aquí.`,
  grantPrice: (halfPoints: number, fee: number): string => `${vp(halfPoints)}, +${influence(fee)}`,
  deny: 'Denegar',
  denyLine: 'Se devuelve su tasa. Nadie más se entera.',
  unansweredRequest: 'Sin respuesta, cuenta como denegada.',
  own: (account: string, host: string): string => `Tu solicitud por ${account} está ahora ante ${host}.`,
  ownDemand: (account: string, provider: string): string => `Tu mandamiento sobre ${account} está ahora ante ${provider}.`,
  alpina: 'Este Estado concede si la Cortesía es 6 o más.',
  sealedTitle: 'Te llegaron órdenes reservadas',
  sealedLine: (government: string, kind: string, account: string): string => `${government}: ${kind} sobre ${account}, con mordaza`,
  gagOfWarrant: 'La mordaza de un mandamiento se impugna al responderlo, por Secreto.',
  challengeGag: 'Impugnar una mordaza',
  challengeGagLine: (loser: number): string =>
    `Al tribunal la próxima ronda, por Secreto. A suerte, si hay varias. Si pierdes: ${vp(loser)}.`,
  keepQuiet: 'Callar',
  keepQuietLine: 'La mordaza sigue. No puedes publicar la orden.',
  killCanary: 'Dejar morir al canario',
  killCanaryLine: (gain: number, trust: number): string => `Todos tus usuarios quedan avisados. ${vp(gain)}, Confianza ${signed(trust)}.`,
  canaryContempt: (fine: number): string => `Secreto está en +1 o más, así que también es desacato: ${vp(fine)}.`,
  keepCanary: 'Que siga cantando',
  keepCanaryLine: 'Tus usuarios no se enteran de nada.',
  choose: (what: string): string => `Tu respuesta: ${what}`,
} as const

export const BILL_TEXTS = {
  bill: (government: string): string => `Proyecto de ${government}`,
  enact: (law: string): string => law,
  repeal: (law: string): string => `Derogar: ${law}`,
  withdraw: (partner: string): string => `Dejar el tratado con ${partner}`,
  inForce: 'En vigor ahora',
  after: 'Si se aprueba',
  none: 'ninguna ley',
  givesWay: (law: string): string => `cede la ${law}`,
  once: 'Una vez, al aprobarse',
  moots: (list: string): string => `Decidiría por ley: ${list}. Sin vista ni precedente, y el mandamiento se ejecuta.`,
  sum: 'El recuento',
  sponsor: 'proponente',
  for: 'a favor',
  against: 'en contra',
  you: 'tú',
  others: 'otros, sellado',
  less: 'Uno más en contra',
  more: 'Uno más a favor',
  yourLobby: 'Tu cabildeo',
  none0: 'Te quedas al margen.',
  most: (n: number): string => `Un puesto puede poner ${influence(n)} en un proyecto como mucho.`,
  yours: (n: number): string => `${influence(Math.abs(n))} ${n > 0 ? 'a favor' : 'en contra'}`,
  stands: (n: number): string =>
    n > 0
      ? `Se aprueba, salvo que los demás pongan ${influence(n)} o más en contra.`
      : n === 0
        ? 'Fracasa por empate, salvo que alguien más esté a favor.'
        : `Fracasa, salvo que los demás pongan más de ${count(-n)} a favor.`,
  tie: 'Un empate fracasa.',
  challenge: (government: string): string => `Impugnar la Ley de Acceso de ${government}`,
  challengeLine: 'Solo se paga si se aprueba. La multa se suspende hasta el fallo del tribunal.',
} as const

export const TREATY_TEXTS = {
  proposes: (a: string, b: string): string => `${a} propone un tratado a ${b}`,
  effect:
    'Cada parte puede alcanzar el suelo de la otra: sin impugnación por Alcance, sin multa, sin perder Cortesía. Las solicitudes MLAT, una ronda antes. Cortesía +1 ahora.',
  moots: (list: string): string => `Decidiría: ${list}. El mandamiento se ejecuta según el tratado.`,
  accept: (government: string): string => `Aceptar el tratado de ${government}`,
  legend: 'Qué tratado aceptas',
  decline: 'No firmar nada',
  declineLine: 'La propuesta termina con esta ronda.',
  mutual: (other: string): string => `La propuesta es mutua, tuya y de ${other}: se firma en todo caso.`,
  waits: (other: string): string => `Lo propusiste a ${other}. Se firma si acepta.`,
  public: 'Todo el mundo ve quién firma.',
} as const

export const COURT_TEXTS = {
  number: (n: number): string => `N.º ${count(n)}`,
  round: (n: number): string => `en lista desde la ronda ${count(n)}`,
  sealed: 'Reservado',
  sealedLine: 'Qué orden es y la cuenta de quién está reservado.',
  against: (challenger: string, government: string): string => `${challenger} contra ${government}`,
  bench: 'El tribunal',
  below: 'Fallo de instancia',
  ownBelow: 'como llegó esta causa',
  tie: 'Si el tribunal empata,',
  tieMark: 'queda el fallo de instancia.',
  tieBehind: '¿Por qué?',
  enforceSide: (what: string): string => `Confirmar: ${what}`,
  quashSide: (what: string): string => `Anular: ${what}`,
  counts: (enforce: string, quash: string, open: string): string => `${enforce} por confirmar · ${quash} por anular · ${open} en duda`,
  leansEnforce: 'Confirmar',
  leansQuash: 'Anular',
  defers: 'Defiere',
  open: 'Abierto',
  sealedVote: 'Sellado',
  you: 'Tú',
  youVote: { enforce: 'Confirmar', quash: 'Anular' },
  sums: 'Cómo están los jueces',
  judge: 'Juez',
  listens: 'Escucha',
  terms: { bias: 'Sesgo', track: 'Escala', statute: 'Ley', comity: 'Cortesía', line: 'Carta', influence: 'Influencia' },
  sum: 'Suma',
  nothingMoves: 'nada mueve aún a este juez',
  range: 'Aún puede ser',
  rangeOf: (low: string, high: string): string => (low === high ? low : `de ${low} a ${high}`),
  sumsNote: 'Por encima de 0 confirma, por debajo anula, en 0 defiere al fallo de instancia.',
  sumsMine: 'Con tu borrador; la otra parte sigue boca abajo.',
  sumsOthers: 'Ambos alegatos siguen boca abajo.',
  provisional: 'Provisional:',
  bills: 'los proyectos van antes del tribunal y pueden cambiar la ley y la Cortesía.',
  earlier: 'una causa anterior puede mover la escala.',
  brief: 'Tu alegato',
  briefNote: 'Una carta, boca abajo. Cuenta con los jueces que la escuchan.',
  noCard: 'Sin carta',
  noCardLine: 'No añade nada.',
  forJudges: (names: string): string => `para ${names}`,
  forNobody: 'nadie en este tribunal la escucha',
  influence: 'Influencia detrás',
  influenceNote: 'Más que la otra parte: +1 con los cuatro jueces.',
  cardFirst: 'Va con una carta: juega antes una.',
  mostInfluence: (n: number): string => `${influence(n)} como mucho.`,
  theirs: 'Su alegato',
  theirsLine: 'Boca abajo hasta el fallo.',
  bothSealed: 'Ambos alegatos están boca abajo hasta el fallo.',
  vote: 'Tu voto',
  voteSealed: 'Los votos se sellan y se revelan a la vez. Puedes cambiar el tuyo hasta que selles.',
  noVote: 'Sin voto, cuentas por el fallo de instancia y no ganas nada.',
  bonus: (n: number): string => `+${influence(n)} si estás con la mayoría.`,
  stakes: 'Qué depende de ello',
  youSit: 'Te sientas en este tribunal',
  youAre: 'Eres parte',
  waits: 'A la espera de vista',
  waitsLine: 'Tres causas por ronda como mucho, primero las más antiguas.',
  reporter: 'Repertorio de fallos',
  theirCards: 'Las cartas que puede jugar, boca abajo hasta el fallo',
  lessInfluence: 'Menos Influencia',
  moreInfluence: 'Más Influencia',
  about: (account: string): string => `sobre ${account}`,
  yourData: 'Tus datos',
  mandateQuestion: (state: string): string => `¿Puede ${state} exigir una puerta en cada cerradura?`,
  judgeSpoken: (name: string, philosophy: string, word: string, sum: string, range: string): string =>
    `Juez ${name}, ${philosophy}: ${word}, con ${sum}. Aún puede ser ${range}.`,
  jurorSpoken: (name: string, word: string): string => `Jurado ${name}: ${word}.`,
} as const

export const SHEET_TEXTS = {
  title: 'Tu hoja',
  left: (n: number): string => `Quedan ${influence(n)}`,
  nothing: 'Nada decidido aún. Lo que dejes abierto va como se dice al lado.',
  nothingToDo: 'Aquí nada te necesita. Sella para seguir.',
  seal: 'Sellar la hoja',
  sealNote: 'Puedes romper el sello hasta que todos hayan sellado.',
  breakSeal: 'Romper sello',
  sealed: 'Sellada.',
  bots: 'Los demás están decidiendo.',
  undo: 'Deshacer',
  redo: 'Rehacer',
  remove: (what: string): string => `Retirar: ${what}`,
} as const
