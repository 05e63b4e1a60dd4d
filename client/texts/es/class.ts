/** Words of a class: opening one, the teacher's console, the projector, and what students see of it. */
import type { CheckQuestion, Prepared, Question, ShapeOfClass, Shown } from '#shared/classroom/desk.ts'
import type { PlanName, Step, StepKind } from '#shared/classroom/plan.ts'
import type { Need } from '#shared/classroom/status.ts'
import { seatName } from './names.ts'
import { count, plural } from './numbers.ts'

export const PLAN_TEXTS = {
  45: { name: '45 minutos', line: 'Cuatro rondas, una vista, análisis final.' },
  75: { name: '75 minutos', line: 'Seis rondas, dos vistas, un análisis final largo.' },
  90: { name: '90 minutos', line: 'Ocho rondas, tres vistas, un análisis final largo.' },
  two: { name: 'Dos clases', line: 'Ocho rondas y tres vistas en dos clases de 45 minutos; los códigos siguen siendo los mismos.' },
} as const satisfies Record<PlanName, { name: string; line: string }>

export const SHAPE_TEXTS = {
  tables: { name: 'Mesas en paralelo', line: 'Cinco puestos por mesa, todas con el mismo reparto; se comparan al final.' },
  teams: { name: 'Una mesa de equipos', line: 'Catorce puestos, dos o tres estudiantes en cada uno.' },
  screen: { name: 'Una pantalla', line: 'Sin más dispositivos que el tuyo y el proyector; la clase vota a mano alzada.' },
} as const satisfies Record<ShapeOfClass, { name: string; line: string }>

const STEP_NAMES = {
  join: 'Entrada y equipos',
  check: 'Prueba antes del juego',
  round: 'Ronda',
  sitting: 'Vista del tribunal',
  debrief: 'Análisis final',
  ticket: 'Pregunta de salida',
  save: 'Guardar y parar',
} as const satisfies Record<StepKind, string>
/** "Ronda 2" */
export const stepName = ({ is, round }: Step): string => (is === 'round' ? `${STEP_NAMES.round} ${count(round)}` : STEP_NAMES[is])
/** "4:30" */
export const stepLength = ({ seconds }: Step): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

const PREPARED_TEXTS = {
  'law-or-person': '¿Debe la ley seguir a los datos o a la persona?',
  'trust-this-cloud': '¿Guardarías tu correo en esta nube?',
  'who-decides-a-tie': 'Cuatro jueces contra cuatro: ¿debe mantenerse el mandamiento?',
  'pass-the-act': '¿Debe Columbia aprobar la Ley de Brazo Largo?',
} as const satisfies Record<Prepared, string>
const YES_NO = ['Sí', 'No', 'Depende'] as const

const CHECK_TEXTS = {
  warrant: {
    words: 'Un mandamiento por un correo electrónico se dirige…',
    options: ['al sospechoso', 'al proveedor que lo guarda', 'al país donde está el servidor', 'a nadie: se publica'],
  },
  place: {
    words: 'Una empresa del país A guarda correo en un servidor del país B. ¿Qué ley puede aplicarse?',
    options: ['solo la de A', 'solo la de B', 'la de ambos, incluso una contra otra', 'ninguna'],
  },
  tie: {
    words: 'Un tribunal de apelación se divide cuatro a cuatro. ¿Qué pasa con el fallo de instancia?',
    options: ['Cae', 'Se mantiene', 'El caso empieza de nuevo', 'Decide el gobierno'],
  },
  treaty: {
    words: 'Una solicitud según un tratado de asistencia judicial recíproca es…',
    options: [
      'una orden a una empresa extranjera',
      'una petición al otro Estado, cuyos tribunales actúan',
      'un registro secreto',
      'una multa',
    ],
  },
} as const satisfies Record<CheckQuestion, { words: string; options: readonly [string, string, string, string] }>

/** What is asked, and the answers that may be given. */
export function questionText(question: Question): { readonly words: string; readonly options: readonly string[] } {
  switch (question.is) {
    case 'own':
      return question
    case 'prepared':
      return { words: PREPARED_TEXTS[question.name], options: YES_NO }
    case 'check':
      return CHECK_TEXTS[question.name]
  }
}

export const SHOWN_TEXTS = {
  code: 'Código',
  map: 'Mapa',
  court: 'Tribunal',
  scores: 'Puntos',
  question: 'Pregunta',
  debrief: 'Análisis',
  blank: 'Vacía',
} as const satisfies Record<Shown, string>

export const OPEN_CLASS = {
  title: 'Abrir una clase',
  lead: 'Sin cuenta. Recibes un enlace propio, un código para el proyector y una mesa por cada pocos estudiantes.',
  name: 'Nombre de la clase',
  nameHint: 'Por ejemplo, «Cívica 3B»',
  teacher: 'Cómo te llaman en clase',
  plan: 'Duración',
  shape: 'Forma',
  noNames: 'Sin nombres',
  noNamesLine: 'Los estudiantes entran con nombres inventados y seguros, y el servidor nunca oye otros.',
  list: 'Nombres de los estudiantes',
  listLine: 'Uno por línea, 42 como mucho. Cada cual recibe un código de reingreso. Si lo dejas vacío, se entra con el código de la clase.',
  open: 'Abrir la clase',
  opening: 'Abriendo…',
  phrase: 'Tengo una frase de recuperación',
  phraseLine: 'Las seis palabras que recibiste al abrir la clase.',
  goOn: 'Seguir con la clase',
  back: 'Volver al inicio',
} as const

export const CONSOLE = {
  kind: 'Consola docente',
  leave: 'Al inicio',
  code: 'Código',
  locked: (n: number): string => `Cerrada, ${count(n)} dentro`,
  open: (n: number): string => `Abierta, ${count(n)} dentro`,
  lock: 'Cerrar la clase',
  unlock: 'Dejar entrar',
  bell: 'Timbre',
  bellIn: (minutes: number): string => (minutes > 0 ? `Timbre en ${count(minutes)} min` : 'Ha sonado el timbre'),
  noBell: 'Poner el timbre',
  bellMinutes: 'Minutos hasta el timbre',
  setBell: 'Poner',
  lesson: 'Clase',
  behind: (minutes: number): string => (minutes > 0 ? `Vas ${plural(minutes, 'minuto', 'minutos')} por detrás.` : 'Vas a tiempo.'),
  stepLeft: (time: string): string => `Termina en ${time}.`,
  stepOver: 'Se acabó su tiempo.',
  nextStep: 'Paso siguiente',
  finishOnBell: 'Para acabar con el timbre',
  skip: (what: string): string => `Saltar: ${what}.`,
  apply: 'Aplicar',
  ask: 'Preguntar a la clase',
  askLine: 'Una pregunta a cada pantalla, que se responde con un toque.',
  check: (when: 'before' | 'after', n: number): string =>
    when === 'before' ? `Prueba de antes, pregunta ${count(n)}` : `Prueba de después, pregunta ${count(n)}`,
  own: 'Escribir una',
  ownWords: 'Pregunta',
  ownOptions: 'Respuestas, una por línea',
  send: 'Preguntar',
  close: 'Cerrar la pregunta',
  answered: (n: number, of: number): string => `${plural(n, 'respuesta', 'respuestas')} de ${count(of)}`,
  tables: 'Mesas',
  summary: (tables: number, students: number, sealed: number, seats: number): string =>
    `${plural(tables, 'mesa', 'mesas')}, ${plural(students, 'estudiante', 'estudiantes')}, ${count(sealed)} de ${count(seats)} con sello`,
  table: (n: number): string => `Mesa ${count(n)}`,
  tableAt: (n: number, round: number, phase: string): string => `Mesa ${count(n)}, ronda ${count(round)}, ${phase}`,
  tableShort: (n: number, round: number, phase: string): string => `${count(n)} · ${count(round)} ${phase}`,
  phases: { lobby: 'sin empezar', orders: 'Órdenes', chambers: 'Sesión', over: 'acabada' },
  sealed: 'Sellado',
  bot: 'Bot',
  orders: (n: number): string => plural(n, 'orden', 'órdenes'),
  seals: 'sella',
  away: 'ausente',
  nudge: 'Avisar',
  botPlays: 'Juega el bot',
  peoplePlay: 'Juegan personas',
  look: 'Mirar',
  lookAt: (seat: string): string => `Mirar el puesto de ${seat}`,
  minute: '+1:00',
  moreMinute: (n: number): string => `+1:00 en la mesa ${count(n)}`,
  rewind: 'Volver a la fase anterior',
  rewindAt: (n: number): string => `Volver a la fase anterior en la mesa ${count(n)}`,
  next: 'Fase siguiente',
  nextAt: (n: number): string => `Fase siguiente en la mesa ${count(n)}`,
  nextAll: 'Fase siguiente en todas',
  minuteAll: '+1:00 en todas',
  pauseAll: 'Pausa en todas',
  goOn: 'Seguir',
  eyesUp: 'Atención',
  eyesDown: 'Con pantallas',
  talk: 'Charla',
  talks: { off: 'no', phrases: 'frases', free: 'libre' },
  clock: (round: number, phase: string): string => `Ronda ${count(round)}, ${phase}`,
  sealedOf: (n: number, of: number): string => `${count(n)} de ${count(of)} con sello`,
  screen: 'En la pantalla grande',
  openScreen: 'Abrir la página del proyector',
  needs: 'Te necesitan',
  needsNobody: 'Nadie te necesita.',
  news: 'Dar una noticia',
  newsWords: 'Noticia para las mesas',
  newsTo: 'Para',
  everywhere: 'todas las mesas',
  bring: 'Darla',
  students: 'Estudiantes',
  shownName: (name: string): string => `Nombre de ${name} en el juego`,
  realNameHint: 'Cómo le llamas tú',
  realName: (name: string): string => `Cómo llamas tú a ${name}`,
  goThere: 'Ir allí',
  placeOf: (name: string): string => `Lugar de ${name}`,
  nowhere: 'aún sin lugar',
  watches: 'mira',
  remove: (name: string): string => `Retirar a ${name}`,
  rejoin: (name: string): string => `Código de reingreso de ${name}`,
  lower: 'Bajar la mano',
  shareOut: 'Repartir',
  shareLine: '¿Cuántas mesas?',
  begin: 'Empezar la clase',
  beginLine: (n: number): string =>
    `${plural(n, 'estudiante tiene lugar', 'estudiantes tienen lugar')}. Los bots juegan los demás puestos.`,
  beginSure: 'Sí, empezar',
  finish: 'Terminar todas las partidas',
  finishSure: 'Sí, terminar',
  keep: 'Guarda esto',
  keepLink: 'La dirección de esta página es tu clave de la clase. Guárdala y no la enseñes a nadie.',
  keepPhrase: 'Si la pierdes, esta frase crea otra. Se muestra una sola vez.',
  kept: 'Ya lo he guardado',
  second: 'Enlace para otra persona docente',
  secondLine: 'Quien abra este enlace puede hacer todo lo que puedes tú. Se muestra una sola vez.',
  codes: 'Códigos de reingreso',
  codesLine:
    'Con el código de la clase, cada uno devuelve a su estudiante, desde cualquier dispositivo. Se muestran una vez: imprímelos ahora.',
  print: 'Imprimir',
  delete: 'Borrar esta clase',
  deleteSure: 'Sí, borrarla',
  deleted: 'La clase está borrada, con todo lo que hicieron sus estudiantes. Ningún código lleva ya aquí.',
  /** What a team needs the teacher for, where its table and seat stand beside it. */
  whyHere: (need: Need): string => {
    switch (need.why) {
      case 'away':
        return 'No hay nadie aquí'
      case 'not-sealed':
        return `Sin sello, quedan ${count(need.left)} s`
      case 'no-orders':
        return `Aún sin órdenes, en silencio desde hace ${count(Math.floor(need.quiet / 60))} min`
      default:
        return ''
    }
  },
  why: (need: Need, name: (id: number) => string): string => {
    switch (need.why) {
      case 'fault':
        return `La mesa ${count(need.table)} se ha parado: un error nuestro. No se ha perdido nada.`
      case 'hand':
        return `${name(need.person)} levanta la mano`
      case 'held-lines':
        return `Mesa ${count(need.table)}: ${plural(need.lines, 'mensaje te espera', 'mensajes te esperan')}`
      case 'away':
        return `Mesa ${count(need.table)}, ${seatName(need.seat)}: no hay nadie`
      case 'not-sealed':
        return `Mesa ${count(need.table)}, ${seatName(need.seat)}: sin sello, quedan ${count(need.left)} s`
      case 'no-orders':
        return `Mesa ${count(need.table)}, ${seatName(need.seat)}: aún sin órdenes, en silencio desde hace ${count(Math.floor(need.quiet / 60))} min`
    }
  },
} as const

export const GRADING = {
  title: 'Hoja de evaluación',
  line: 'Lo que cada estudiante escribió, selló, dijo y respondió.',
  csv: 'Guardar como CSV',
  file: 'clase.csv',
  student: 'Estudiante',
  shown: 'Nombre en el juego',
  table: 'Mesa',
  seat: 'Puesto',
  did: { draft: 'Borradores', seal: 'Sellos', deal: 'Tratos', say: 'Líneas', answer: 'Respuestas', hand: 'Manos' },
  when: { before: 'Antes', after: 'Después' },
} as const

export const PROJECTOR = {
  name: 'Proyector',
  join: 'Entra en',
  here: (n: number): string => plural(n, 'estudiante está aquí', 'estudiantes están aquí'),
  locked: 'La clase está cerrada.',
  closes: (phase: string): string => `${phase}: tiempo restante`,
  paused: 'En pausa',
  eyesUp: 'Atención',
  blank: 'Atención a quien da la clase.',
  talkAbout: 'Para hablarlo',
  noQuestion: 'No se ha hecho ninguna pregunta.',
  scores: 'Puntos',
  allTables: 'El mismo reparto, otros mundos',
  world4: (privacy: number, security: number, economy: number, comity: number): string =>
    `Privacidad ${count(privacy)}, Seguridad ${count(security)}, Economía ${count(economy)}, Cortesía ${count(comity)}`,
  ruling: (n: number, ground: string, stands: boolean, tie: boolean): string =>
    `Causa n.º ${count(n)} sobre ${ground}: ${tie ? 'un empate, ' : ''}${stands ? 'se mantiene' : 'cae'}`,
  noRuling: 'ningún fallo',
  round: (n: number, of: number): string => `Ronda ${count(n)} de ${count(of)}`,
  waiting: 'La partida no ha empezado.',
  world: 'El mundo ahora',
  docket: 'Ante el tribunal',
  noCase: 'No hay ninguna causa pendiente.',
  caseOf: (number: number, government: string, challenger: string, ground: string): string =>
    `N.º ${count(number)}: ${government} contra ${challenger}, sobre ${ground}`,
  over: 'Las partidas han terminado.',
} as const

export const PUPIL = {
  lesson: 'Clase',
  waits: 'Ya estás dentro. En clase te darán un puesto; esta página va allí sola.',
  you: (name: string): string => `Eres ${name}.`,
  hand: 'Levantar la mano',
  handDown: 'Bajar la mano',
  handUp: 'Tienes la mano levantada.',
  looking: (seat: string): string => `Ves lo que ve ${seat}. Nada de lo que escribas aquí cuenta.`,
  paused: 'La clase está en pausa.',
  goesOn: (seconds: number): string => `La clase sigue en ${count(seconds)}.`,
  eyesUp: 'Atención',
  eyesUpLine: 'Mira a quien da la clase.',
  question: 'Una pregunta para ti',
  answered: 'Tu respuesta cuenta hasta que se cierre la pregunta; puedes cambiarla.',
  news: 'Noticia',
  nudge: 'En clase piden a tu equipo que siga.',
  team: 'Tu equipo',
  speaks: (name: string): string => `${name} sella por tu equipo.`,
  youSpeak: 'Sellas tú por tu equipo.',
  handOver: (name: string): string => `Dejar que selle ${name}`,
} as const
