import type { ScenarioWords } from '#shared/scenario-words.ts'

export const CATCH_22_WORDS = {
  start: '{COL} tiene una Ley de Brazo Largo, dos Estados de ultramar una Ley de Bloqueo, y un mandamiento va de camino.',
  question: '¿A quién desobedece un proveedor que no puede obedecer a las dos?',
  goals: [
    'Distinguir un verdadero conflicto de leyes de uno que solo se alega.',
    'Nombrar lo que sopesa un tribunal cuando la ley de otro Estado dice que no.',
    'Decir qué puede hacer de buena fe una empresa entre dos órdenes.',
  ],
  aims: {
    COL: 'Cierra el caso para el que se hizo tu ley, y conserva socios que respondan a la próxima solicitud.',
    HIB: 'Muestra que tu ley va en serio, y que una solicitud por tratado recibe respuesta.',
    RHE: 'Que manos extranjeras no toquen tu suelo, y cierra tus propios casos con el mismo cuidado.',
    MONO: 'Dos leyes, un buzón. Responde de un modo que puedas explicar ante ambos tribunales.',
    LANT: 'Estás al otro lado de la misma disputa. Prepárate antes de que te toque.',
    AMBER: 'Todos disputan por dónde está tu correo. No tiene por qué quedarse allí.',
  },
  motion: 'Esta cámara castigaría a la empresa que obedece la orden extranjera.',
  questions: [
    '¿Una ley que dice que no va dirigida a la empresa, o al otro tribunal?',
    '¿Qué salida no tomó nadie, y cuánto habría costado?',
    '¿Qué debería contener un expediente para mostrar que la empresa actuó de buena fe?',
    '¿Cambiaría tu respuesta si los dos Estados se cambiaran el puesto?',
  ],
} as const satisfies ScenarioWords
