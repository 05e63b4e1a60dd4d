import type { ScenarioWords } from '#shared/scenario-words.ts'

export const LAST_KEY_WORDS = {
  start: '{LANT} ha lanzado su casilla. En su mesa hay un mandamiento con mordaza por uno de dos buzones cifrados.',
  question: '¿Abrir, luchar en silencio o cerrar la tienda?',
  goals: [
    'Decir cuándo una orden sobre un usuario los toca a todos.',
    'Ver qué protege una mordaza, y qué impide discutir.',
    'Ver cómo el diseño de un servicio decide qué puede elegir aún su dueño.',
  ],
  aims: {
    COL: 'Un traficante, uno de dos buzones. Obtén lo que pide el caso, y no más de lo que te daría un tribunal.',
    RHE: 'Pasa en tu suelo y nadie te avisa. Vigílalo, y cierra tu propio caso.',
    LANT: 'Lo sabes, y no puedes decirlo. Cumple, lucha o cierra: todo se puede defender, nada es gratis.',
    COBALT: 'No sabes si eres tú. El cifrado está puesto; decide si basta.',
    FJORD: 'Tampoco sabes si eres tú. Un canario puede contarlo, o callar.',
  },
  motion: 'Esta cámara cerraría su servicio antes que entregar una clave de todos los usuarios.',
  questions: [
    '¿Había una orden más estrecha que hubiera bastado?',
    '¿A quién se debió avisar, y cuándo?',
    '¿Qué solo podía alegarse a tiempo, y quién dejó pasar el plazo?',
    '¿Ganaron los usuarios con lo que se hizo por ellos?',
  ],
} as const satisfies ScenarioWords
