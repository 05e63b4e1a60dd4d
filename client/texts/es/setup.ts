/** Words of the solo set-up: what each role wants, can do and has to watch for. */
import type { Archetype, Seat } from '#shared/names.ts'
import type { Level } from '../../deeds.ts'

interface RoleText {
  /** 1 to 3: how much there is to think about. */
  readonly complexity: 1 | 2 | 3
  readonly tag: string
  readonly lead: string
  readonly aims: string
  readonly powers: string
  readonly warning: string
}

export const ROLE_TEXTS = {
  COL: {
    complexity: 2,
    tag: 'Patria de la gran nube',
    lead: 'Tienes la manga más larga del mapa. Tribunales y aliados deciden hasta dónde se estira.',
    aims: 'Cerrar casos secretos: averigua qué cuenta es y lee lo que guarda.',
    powers: 'Casi todos los proveedores te responden: requerimiento, incautación, mandamiento de brazo largo. Proyectos y tratados.',
    warning: 'Una Ley de Bloqueo ajena hace de cada mandamiento una pelea, y leer sin consentimiento cuesta Cortesía.',
  },
  HIB: {
    complexity: 2,
    tag: 'Isla de centros de datos',
    lead: 'Los datos de todos están contigo. Todos los quieren.',
    aims: 'Cerrar casos, alojar cuentas y que te pidan con buenos modos: cada solicitud que concedes paga.',
    powers: 'Incautación en tu suelo abarrotado, respuestas MLAT, proyectos y tratados.',
    warning: 'Cada lectura extranjera de tu gente te cuesta un punto.',
  },
  RHE: {
    complexity: 3,
    tag: 'Privacidad en la constitución',
    lead: 'Proteges secretos por oficio, y aun así tienes casos que cerrar.',
    aims: 'Cerrar casos con los medios lentos y lícitos, y que nadie lea en tu suelo.',
    powers: 'Lanterna y Monolith están en tu suelo. Amparo y Bloqueo quedan a un proyecto.',
    warning: 'Te responden menos proveedores: halla el servidor de tu sospechoso antes de prometer nada.',
  },
  MER: {
    complexity: 2,
    tag: 'Soberanía digital',
    lead: 'Quisieras los datos de tu gente en casa, y voz sobre adónde va el resto.',
    aims: 'Cerrar casos, traer datos a casa y crecer con los proveedores que construyen contigo.',
    powers: 'Dropcrate y Photon te responden. La localización queda a un proyecto.',
    warning: 'Una ley de localización cuesta Cortesía y Economía el día en que se aprueba.',
  },
  MONO: {
    complexity: 3,
    tag: 'Tres centros de datos',
    lead: 'Una empresa, tres leyes. No puedes obedecerlas todas.',
    aims: 'Confianza y cuentas alojadas pagan cada ronda. Gana la licitación.',
    powers: 'Cumplir, impugnar o negarse. Construir, migrar, lanzar el cifrado, informar.',
    warning: 'Donde tienes un centro de datos te pueden notificar, multar e incautar.',
  },
  DROP: {
    complexity: 1,
    tag: 'Cifrado a cuatro pasos',
    lead: 'Popular, barato, sin llave. Los gobiernos te adoran. ¿Es bueno eso?',
    aims: 'Conserva a tus usuarios y abre centros de datos donde están los clientes.',
    powers: 'Cumplir, impugnar o negarse. Anunciarse, construir, migrar.',
    warning: 'El cifrado te lleva cuatro pasos; hasta entonces todo lo que alojas se puede leer.',
  },
  LANT: {
    complexity: 2,
    tag: 'Pequeña y orgullosa',
    lead: 'Antes cierras la tienda que entregar una clave. Y puedes.',
    aims: 'Confianza, licitaciones y una protesta en el momento justo.',
    powers: 'Lanzar el cifrado, informar, colgar un canario, cerrar.',
    warning: 'Un cierre pierde a todos tus usuarios, y sale caro si había una copia conservada.',
  },
  PHOT: {
    complexity: 1,
    tag: 'Con cifrado desde el día uno',
    lead: 'La casilla es tuya. Ahora, que vengan.',
    aims: 'Atraer cuentas con una cerradura y conservar la mayor Confianza.',
    powers: 'Informe, canario, centros de datos e impugnaciones por Claves.',
    warning: 'Una Ley de Acceso te multa cada ronda en que no le tengas puerta trasera.',
  },
  AMBER: account('Rombo'),
  BASALT: account('Cruz'),
  COBALT: account('Círculo'),
  DUNE: account('Triángulo'),
  EMBER: account('Cuadrado'),
  FJORD: account('Hexágono'),
} as const satisfies Record<Seat, RoleText>

function account(shape: string) {
  return {
    complexity: 1 as const,
    tag: shape,
    lead: 'Una cuenta con un secreto. Cuatro gobiernos quieren saber de quién es.',
    aims: 'Sigue en línea, quédate donde rinde y que no te lean.',
    powers: 'Moverte, cifrar, borrar, cubrir tu tráfico, hacer negocios, ir a juicio.',
    warning: 'Una orden de conservación congela una copia: después, moverse o cifrar llega tarde.',
  }
}

export const ARCHETYPE_DOTS = {
  trafficker: 3,
  billionaire: 2,
  journalist: 2,
  dissident: 2,
  hospital: 1,
  developer: 1,
} as const satisfies Record<Archetype, 1 | 2 | 3>

export const LEVEL_TEXTS = {
  clerk: { name: 'Pasante', line: 'Comete errores. Bueno para una primera partida.' },
  counsel: { name: 'Letrado', line: 'Juega para ganar.' },
  partner: { name: 'Socio', line: 'Imagina lo que puedes ocultar antes de ordenar.' },
  justice: { name: 'Magistrado', line: 'Juega muchos futuros hasta el final. Difícil de vencer.' },
} as const satisfies Record<Level, { name: string; line: string }>

export const SETUP = {
  title: 'Elige un papel',
  random: 'Repárteme uno',
  back: 'Volver',
  game: 'La partida',
  rounds: 'Duración',
  level: 'Fuerza de los bots',
  personalities: 'Cada uno con un carácter, que se revela al final',
  botsSeat: 'Aquí lo juega un bot.',
  cards: 'Cartas de orden',
  stepByStep: 'Primera partida: se abren ronda a ronda',
  clock: 'Reloj',
  clockOff: 'Ninguno: la ronda te espera',
  clockOn: 'Sí: 2:00 para órdenes, 1:45 para la Sesión',
  clockQuick: 'Sí: 1:00 para órdenes, 0:45 para la Sesión',
  notes: { government: 'hacen leyes, dictan exigencias', provider: 'guardan los datos', account: 'tienen los secretos' },
  yourRole: 'Tu papel',
  aims: 'Ganas con',
  powers: 'Puedes',
  warning: 'Cuidado',
  whose: '¿De quién es la cuenta?',
  whoseLine: 'En solitario puedes elegir. Los bots no lo saben.',
  dealt: 'Que me toque',
  dealtLine: 'Uno de seis, solo para ti',
  goal: (goal: string): string => `Meta secreta, +5: ${goal}`,
  start: 'Empezar la partida',
  starting: 'Abriendo la sala',
  summary: (seat: string, rounds: number, level: string): string => `${seat}, ${rounds} rondas, bots de nivel ${level}`,
  summaryLine: 'Trece bots ocupan los demás puestos.',
  complexity: (n: number): string => ['', 'Fácil de jugar', 'Ayuda algo de experiencia', 'Exigente'][n] ?? '',
  failed: 'No se pudo abrir la sala.',
} as const
