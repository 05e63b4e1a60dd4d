import type { ScenarioWords } from '#shared/scenario-words.ts'

export const CHECKBOX_WORDS = {
  start: 'Dos proveedores están a un paso del cifrado el día en que se presenta una Ley de Acceso Excepcional.',
  question: '¿Se lanza la cerradura antes que la ley que la prohíbe?',
  goals: [
    'Distinguir una orden en un caso del deber de poder responder a cualquier orden.',
    'Ver cómo la regla de un Estado cambia la seguridad de gente de otros lugares.',
    'Decir qué puede ser secreto: el objetivo, el método o la propia ley.',
  ],
  aims: {
    COL: 'Conserva un modo de ejecutar órdenes lícitas, con una ley que se pueda leer, discutir y votar.',
    HIB: 'Decide qué alojas: claves, cerraduras o la disputa sobre ellas. También esperan casos tuyos.',
    MONO: 'A un paso de lanzarlo. Elige el día, y di qué promete la cerradura y qué no.',
    LANT: 'Tu nombre es la cerradura. Lánzala, defiéndela ante el tribunal o vive con la excepción.',
    BASALT: 'La semana que viene puedes estar tras la cerradura, si el proveedor es rápido y la ley lenta.',
    EMBER: 'La misma carrera, desde otro buzón: un cifrado por defecto te habría ahorrado la elección.',
  },
  motion: 'Esta cámara exigiría a los proveedores conservar un modo de ejecutar un mandamiento lícito.',
  questions: [
    '¿Retirar una función es obediencia o resistencia?',
    'Nombra un caso que la cerradura empeoró y otro que empeoró la llave. ¿Qué prueba cada uno?',
    '¿Puede la casilla de un Estado cambiar la seguridad de otro? ¿Qué viste aquí?',
    '¿Qué tendría que ser público para confiar en una ley así?',
  ],
} as const satisfies ScenarioWords
