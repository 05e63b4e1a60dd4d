import type { ScenarioWords } from '#shared/scenario-words.ts'

export const ARRESTED_EXECUTIVE_WORDS = {
  start: 'El desacato cuesta 4 PV la primera vez, y más cada vez siguiente. A un servicio cifrado sin oficina allí se le pide un buzón.',
  question: '¿Qué puede hacer un tribunal a una empresa que no está allí?',
  goals: [
    'Distinguir «no quiere» de «no puede», y decir con cuál de los dos topa una orden.',
    'Sopesar la presión sobre una empresa y el daño a todos los que la usan.',
    'Ver qué pueden hacer en su lugar un punto de contacto, un tratado o solo los registros.',
  ],
  aims: {
    COL: 'Cierra tu propio caso por vías que seguirían pareciendo buenas si se usaran contra tus empresas.',
    MER: 'Cierra el caso de un traficante con un tribunal al que fuera pocos escuchan. La presión es una vía; una solicitud, otra.',
    DROP: 'Sé el servicio al que se puede llegar, sin ser aquel al que todos piden.',
    PHOT: 'Di con verdad qué puedes entregar y qué no, y sal entero ante un tribunal cuya paciencia cuesta 4 PV.',
    COBALT: 'Es tu buzón el que piden, y no tienes por qué ser quien buscan. Que nadie te lea.',
    FJORD: 'Puedes ser quien buscan, y han empezado por otro lado. Aprovecha el tiempo.',
  },
  motion: 'Esta cámara haría responsables en persona a los directivos por la negativa de una empresa.',
  questions: [
    '¿Dónde dijo alguien «no puedo» en esta mesa queriendo decir «no quiero»? ¿Cómo podría saberlo un tribunal?',
    '¿A quién alcanzó el desacato más caro, y quién lo pagó?',
    '¿Qué habrías ofrecido antes de la segunda negativa?',
    'Un servicio que millones necesitan para trabajar se bloquea por un buzón: ¿qué lo haría proporcionado?',
  ],
} as const satisfies ScenarioWords
