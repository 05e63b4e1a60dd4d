/** The words of the replay. */
import { count, plural } from './numbers.ts'

const PHASES = { orders: 'Órdenes', chambers: 'Sesión' } as const

export const REPLAY = {
  title: 'Repetición',
  loading: 'Buscando el acta',
  loadingLine: 'Una partida entera ocupa lo que la foto de un sello.',
  gone: 'Aquí no hay ninguna partida',
  other: 'Partida de otra versión',
  otherLine: 'Esta acta se escribió en una forma que esta versión no puede leer.',
  failed: 'El acta no se puede mostrar',
  failedLine: 'Lo que llegó no es el acta entera de una partida. Prueba otra vez.',
  retry: 'Probar otra vez',
  toTitle: 'Al inicio',
  began: 'Antes de la primera ronda',
  chapter: (round: number, phase: keyof typeof PHASES): string =>
    round === 0 ? 'Antes de la primera ronda' : `Ronda ${count(round)}, ${PHASES[phase]}`,
  roundOf: (round: number, rounds: number): string => `${count(round)} de ${count(rounds)}`,
  short: (round: number): string => (round === 0 ? '0' : count(round)),
  ended: 'El final',
  eyes: 'Vista por',
  all: 'Nadie: como fue',
  watcher: 'Quien miraba',
  asItWas: 'Todas las manos están abiertas.',
  seat: (name: string): string => `Como lo sabía ${name}.`,
  watched: 'Lo que todos podían ver.',
  player: (held: string): string => ` (${held})`,
  person: 'persona',
  seek: 'Rondas y fases',
  region: 'Reproducción',
  firstChapter: 'Al principio',
  back: 'Fase anterior',
  stepBack: 'Momento anterior',
  step: 'Momento siguiente',
  forward: 'Fase siguiente',
  play: 'Reproducir',
  pause: 'Pausa',
  speed: 'Velocidad',
  tabs: { news: 'Noticias', place: 'Lugar', law: 'Ley', file: 'Mano', log: 'Registro', record: 'Acta' },
  hands: 'Manos',
  noHand: 'Quien mira no ve ninguna mano. Elige un puesto, o todos, para ver más.',
  sheets: 'Lo que se selló',
  sheet: 'Lo que selló este puesto',
  noSheets: 'Aún no se ha cerrado ninguna fase.',
  nothingSealed: 'nada',
  from: { person: '', draft: ' (del borrador)', deputy: ' (por suplente)', bot: '' },
  debrief: 'Posición y análisis final',
  verify: 'Verificar',
  verifyLine:
    'Juega otra vez la partida entera en este navegador, desde la semilla y las hojas selladas, y compara cada estado y cada palabra que se dijo.',
  verifying: (done: number, of: number): string => `Jugando otra vez: ${count(done)} de ${count(of)}`,
  allOk: (phases: number): string => (phases === 1 ? 'La fase sale igual.' : `Las ${count(phases)} fases salen igual.`),
  allKept: 'Cada estado guardado es el de su resumen criptográfico.',
  firstBad: (chapter: string): string => `Distinto desde: ${chapter}.`,
  unable: 'No se puede jugar otra vez aquí: el navegador se negó.',
  is: { ok: 'igual', kept: 'el resumen coincide', altered: 'cambiado después', differs: 'sale de otro modo' },
  where: (path: string): string => `en ${path}`,
  otherRules:
    'Esta partida se jugó con otras reglas que las de esta versión, así que no se puede jugar otra vez aquí. Su acta se muestra como se escribió, y sus estados se comprueban por sus resúmenes.',
  otherNumbers: 'Esta partida se jugó con los números de una versión anterior.',
  kept: (days: number): string =>
    days === 0
      ? 'El acta se guarda tanto como el servidor.'
      : `El acta se guarda ${plural(days, 'día', 'días')} desde la última visita a su mesa.`,
  keys: 'Espacio reproduce, las flechas avanzan, Re Pág y Av Pág van de fase en fase.',
} as const
