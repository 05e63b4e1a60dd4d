import type { ScenarioWords } from '#shared/scenario-words.ts'

export const DUBLIN_WARRANT_WORDS = {
  start: 'El mandamiento de {COL} por un correo en una isla está ante el tribunal. La sala inferior lo ha anulado.',
  question: 'Cuatro jueces se inclinan dos contra dos. ¿Dónde deja un empate el correo?',
  goals: [
    'Decir qué puede significar «extraterritorial»: el servidor, la empresa, la persona o la pantalla.',
    'Explicar por qué un empate decide un caso y no crea precedente.',
    'Comparar tribunal, ley y tratado como caminos al mismo buzón.',
  ],
  aims: {
    COL: 'Consigue el correo por el tribunal, por ley o por solicitud, y que puedas vivir con la regla cuando la usen otros.',
    HIB: 'No dijiste que no; nadie te preguntó. Muestra que una solicitud habría tenido respuesta.',
    MONO: 'Obedece una ley sin infringir otra, y conserva la confianza de los clientes en ambas orillas.',
    AMBER: 'Todos discuten sobre tu correo, y no sobre ti. Que no te lean, seas quien seas.',
  },
  motion: 'Esta cámara cree que el lugar de un servidor debe decidir qué ley se aplica.',
  questions: [
    '¿Quién ganó, y qué cambió para el sospechoso, para la víctima, para ti?',
    '¿Tuvo la vía del tratado una oportunidad justa?',
    '¿Qué intereses nombró cada parte, y cómo los trató tu fallo?',
    'Si el correo hubiera estado al lado, ¿habría demandado alguien?',
  ],
} as const satisfies ScenarioWords
