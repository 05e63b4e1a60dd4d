import type { ScenarioWords } from '#shared/scenario-words.ts'

export const WALLS_OF_SERVERS_WORDS = {
  start: 'Tras una filtración, dos Estados quieren en casa los datos de su gente, y la Cortesía está baja.',
  question: '¿Protege a alguien un servidor en casa, y de quién?',
  goals: [
    'Distinguir por qué los Estados quieren los datos en casa: policía, privacidad, industria, supervisión, control.',
    'Distinguir lugar y control: dónde están los datos, y a quién se puede obligar a abrirlos.',
    'Ver quién paga un muro, y quién puede permitirse una puerta.',
  ],
  aims: {
    COL: 'Tus empresas guardan lo que otros quieren en casa. Mantén el camino abierto sin que te echen.',
    RHE: 'Hay en vigor una ley para tener los datos en casa. Haz que proteja a alguien, y conserva tus amistades.',
    MER: 'La licitación es tuya y local. Convierte un muro en trabajo para tu gente, a un precio que puedas pagar.',
    MONO: 'Construye donde debas, o pierde el mercado. Cada nave es otro tribunal al que respondes.',
    DROP: 'Barato y en todas partes: ese era el plan. Averigua qué muros merecen una puerta.',
    PHOT: 'A las cerraduras les da igual dónde están. Mira si una licitación opina lo mismo.',
    AMBER: 'Muévete o te moverán: elige un muro por lo que deja fuera.',
    BASALT: 'Dos Estados te querrían en casa, por razones distintas. Pregunta cuál antes de hacer la maleta.',
    COBALT: 'Una ley en casa puede cobijarte o encerrarte. Averigua cuál antes de que te ate.',
  },
  motion: 'Esta cámara cree que los datos de los ciudadanos deben guardarse en su propio país.',
  questions: [
    '¿Qué muro protegió a alguien, y de qué?',
    '¿Quién pagó los muros, y fue quien los pidió?',
    '¿Por qué levantaría un amigo un muro contra un amigo?',
    '¿Qué podrían haber hecho en su lugar una cerradura, un tratado o un contrato?',
  ],
} as const satisfies ScenarioWords
