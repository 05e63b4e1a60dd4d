/** The words of the Codex around its entries. */
import type { EntryKind, Evidence, Place, Standing, Topic } from '#shared/codex/entry.ts'
import { count, plural } from './numbers.ts'

export const CODEX = {
  title: 'Códice jurídico',
  lede: 'Los casos, leyes y sucesos reales que hay tras el juego.',
  open: 'Códice',
  search: 'Buscar casos, leyes, palabras',
  found: (n: number): string => (n === 0 ? 'Nada se llama así.' : `${plural(n, 'entrada encontrada', 'entradas encontradas')}.`),
  entries: 'Entradas',
  all: 'Todas',
  level: 'Nivel de lectura',
  levels: { plain: 'Sencillo', full: 'Completo' },
  toGame: 'A la partida',
  toTitle: 'Al inicio',
  back: 'Volver',
  question: 'La pregunta',
  sides: 'El mejor argumento de cada parte',
  parties: 'Partes',
  citation: 'Cita',
  standing: 'Vigencia',
  outcome: 'En qué acabó',
  later: 'Y después',
  simplifies: 'Qué simplifica el juego',
  inGame: 'En este juego',
  timeline: 'Cronología',
  related: 'Relacionado',
  sources: 'Fuentes',
  sourcesNone: 'Ninguna comprobada.',
  asOf: (month: string): string => `A fecha de ${month}. Resumen de los autores del juego; lee la fuente antes de fiarte de él.`,
  advice: 'Un resumen para jugar, no asesoramiento jurídico. Las fuentes están en el nivel de lectura completo.',
  pendingNote: 'Pendiente en la última consulta. Se presume la inocencia de las personas mencionadas.',
  unchecked: 'sin comprobar',
  daggerNote: '† Escrito de memoria, y aún no comprobado con la fuente.',
  memoryNote: 'Escrito de memoria: nada se ha comprobado aún con la fuente.',
  cite: (no: string): string => `Citar en ${no}`,
  cited: (no: string): string => `Citado en ${no}`,
  mapNote: 'De dónde vino la orden y dónde estaban los datos. Las distancias no están a escala.',
  map: (from: string, to: string): string => `Una manga va de ${from} a ${to}.`,
  argument: (name: string, where: string): string => `Como argumento: «${name}», ${where}`,
  law: (name: string): string => `Ley: ${name}`,
  order: (name: string): string => `Orden o respuesta: ${name}`,
  headline: (name: string): string => `Titular: ${name}`,
  tender: (name: string): string => `Licitación: ${name}`,
  word: (name: string): string => `Palabra: ${name}`,
  ground: (name: string): string => `Cuestión ante el tribunal: ${name}`,
  left: (time: string): string => `Quedan ${time} de esta fase`,
  behind: 'El derecho que hay detrás',
  read: (name: string): string => `Leer en el Códice: ${name}`,
} as const

export const ENTRY_KIND_NAMES = {
  case: { one: 'Caso', many: 'Casos' },
  statute: { one: 'Ley', many: 'Leyes' },
  treaty: { one: 'Tratado', many: 'Tratados' },
  event: { one: 'Suceso', many: 'Sucesos' },
  instrument: { one: 'Instrumento', many: 'Instrumentos' },
  doctrine: { one: 'Doctrina', many: 'Doctrinas' },
} as const satisfies Record<EntryKind, { one: string; many: string }>

export const TOPIC_NAMES = {
  reach: 'Alcance',
  presence: 'Presencia',
  comity: 'Cortesía',
  content: 'Contenido',
  keys: 'Claves',
  secrecy: 'Secreto',
  reciprocity: 'Reciprocidad',
  sovereignty: 'Soberanía de los datos',
  remedy: 'Alcance de una medida',
} as const satisfies Record<Topic, string>

export const PLACE_NAMES = {
  us: 'Estados Unidos',
  eu: 'Unión Europea',
  uk: 'Reino Unido',
  ie: 'Irlanda',
  fr: 'Francia',
  de: 'Alemania',
  be: 'Bélgica',
  ch: 'Suiza',
  no: 'Noruega',
  ca: 'Canadá',
  au: 'Australia',
  br: 'Brasil',
  in: 'India',
  cn: 'China',
  ru: 'Rusia',
  kz: 'Kazajistán',
  ae: 'Emiratos Árabes Unidos',
  bs: 'Bahamas',
  coe: 'Consejo de Europa',
  int: 'Entre Estados',
} as const satisfies Record<Place, string>

export const STANDING_NAMES = {
  'in-force': 'En vigor',
  stands: 'Se mantiene',
  vacated: 'Sin efecto: persuasivo a lo sumo',
  superseded: 'Superado por una ley',
  undecided: 'Nunca decidido del todo',
  pending: 'Pendiente en la última consulta',
  'not-in-force': 'No vigente en la última consulta',
  repealed: 'Relajado',
  past: 'Cerrado',
} as const satisfies Record<Standing, string>

/** Said where something of an entry is unchecked; null where all was found in a source. */
export const EVIDENCE_NOTES = {
  sourced: null,
  mixed: CODEX.daggerNote,
  memory: CODEX.memoryNote,
} as const satisfies Record<Evidence, string | null>

const MONTHS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'] as const

/** '2016-07-14' as "14 jul 2016", '2016-07' as "jul 2016", '2016' as it is. */
export function dateWords(date: string): string {
  const [year = '', month, day] = date.split('-')
  const name = month === undefined ? null : (MONTHS[Number(month) - 1] ?? null)
  return [day === undefined ? null : count(Number(day)), name, year].filter(part => part !== null).join(' ')
}
