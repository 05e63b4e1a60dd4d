import type { ScenarioWords } from '#shared/scenario-words.ts'

export const SPIRAL_WORDS = {
  start: 'Cada gobierno tiene dos fichas de reciprocidad, y cada uno es también un objetivo.',
  question: '¿Quién para primero, cuando todos pueden hacer lo que les hicieron?',
  goals: [
    'Ver la reciprocidad en marcha: lo que uno toma solo, otros pueden tomarlo también.',
    'Decir qué hace creíble una promesa entre Estados.',
    'Contar el coste de una red en pedazos, y quién lo soporta.',
  ],
  aims: {
    COL: 'Puedes alcanzar dos veces y que te alcancen dos. Haz innecesaria la segunda.',
    HIB: 'Los datos de todos están aquí, y dos pueden venir por ellos. Halla un socio antes de que se gasten las fichas.',
    RHE: 'Contente y gánate la confianza, o gasta primero y explícalo después.',
    MER: 'Muestra que lo que otros llaman su derecho también es tuyo, y qué haría falta para que renuncies.',
    MONO: 'Tres orillas, y todo Estado puede alcanzar. Sigue dentro de la ley donde puedas, y solvente.',
    DROP: 'De tamaño justo para que todos te aprieten. Ponte donde estén de acuerdo.',
  },
  motion: 'Esta cámara cree que el alcance unilateral es el camino más corto a un tratado.',
  questions: [
    '¿Quién movió primero, y lo llamarías el principio?',
    '¿Cuándo trajo una amenaza un acuerdo, y cuándo un muro?',
    '¿Qué necesitaría un tratado para que nadie gane al dejarlo?',
    '¿Quién salió peor cada vez, y tenía un puesto?',
  ],
} as const satisfies ScenarioWords
