/** Words of the lessons: what each is about, and for each step a heading, a sentence why, and what is to be done. */
import type { LessonId, StepId } from '#shared/lessons/all.ts'

interface StepText {
  readonly title: string
  readonly why: string
  readonly todo: string
}

interface LessonText {
  readonly title: string
  readonly line: string
  readonly minutes: number
  /** What one knows after it. */
  readonly learned: string
  readonly steps: Readonly<Record<string, StepText>>
}

export const LESSON_TEXTS = {
  'lesson-warrant': {
    title: 'Un mandamiento y un muro',
    line: 'Eres Columbia, y el correo que quieres está al otro lado del mar.',
    minutes: 4,
    learned:
      'Dos leyes pueden obligar a una misma empresa. Tu propio tribunal se dividió sobre la fuerza que usaste; el Estado al que se pidió entregó el correo, más tarde, y nadie se ofendió.',
    steps: {
      country: {
        title: 'Eres Columbia',
        why: 'Un gobierno busca pruebas. Tu ficha nombra tu caso: encuentra al Traficante. Dos cuentas pueden ser suyas, Ámbar y Duna. Basta como causa para un mandamiento.',
        todo: 'Lee tu ficha y sigue.',
      },
      cabinet: {
        title: 'Este armario es un centro de datos',
        why: 'Está en Dublín, así que lo cubre la ley de Hibernia. Monolith, su dueña, tiene la sede en Columbia, así que tu ley cubre a la empresa. En él está el correo de Ámbar.',
        todo: 'Elige el armario de Dublín.',
      },
      warrant: {
        title: 'Cruza el mar',
        why: 'Un mandamiento de brazo largo ordena a una empresa de casa traer lo que guarda fuera. Cuesta una de tus tres acciones.',
        todo: 'Elige Mandamiento, nombra a Ámbar y añádelo a tus órdenes.',
      },
      seal: {
        title: 'Toda orden es secreta hasta que se sella',
        why: 'Todos escriben a la vez. Con el último sello puesto, las órdenes se ejecutan juntas, en una serie fija de pasos.',
        todo: 'Sella tus órdenes.',
      },
      reveal: {
        title: 'El brazo está fuera',
        why: 'Lo ocurrido se reproduce paso a paso. Tu mandamiento llega a Dublín; aún no se entrega nada, porque antes puede responder Monolith.',
        todo: 'Mira, y ve a la Sesión.',
      },
      answer: {
        title: 'La empresa entre dos leyes',
        why: 'Hibernia tiene una Ley de Bloqueo: obedecerte allí se multa. Desobedecerte es desacato. En la Sesión, Monolith puede cumplir, ir al tribunal o negarse. Esta vez no tienes nada que decidir.',
        todo: 'Sella tu hoja vacía.',
      },
      wall: {
        title: 'Un muro',
        why: 'Monolith ha ido al tribunal. Hasta que haya fallo, el correo se queda donde está, y cuatro jueces y cuatro jurados dirán hasta dónde llega tu ley.',
        todo: 'Lee el balance y sigue a la ronda 2.',
      },
      ask: {
        title: 'Hay una puerta principal',
        why: 'Una solicitud por tratado pide a la propia Hibernia que entregue el correo. Cuesta 1 de Influencia y tarda dos rondas. Pedir no ofende a nadie: si se concede, ganan ambas partes y sube la Cortesía.',
        todo: 'Elige Solicitud MLAT, nombra a Ámbar y añádela.',
      },
      'seal-again': {
        title: 'Por la fuerza y pidiendo',
        why: 'Ambas cosas van ya de camino: el mandamiento ante tu tribunal, la solicitud ante el gobierno de Hibernia.',
        todo: 'Sella tus órdenes.',
      },
      'reveal-again': {
        title: 'Sale la solicitud',
        why: 'De una solicitud solo se enteran tú e Hibernia. Los jurados de la causa se sacan a suerte.',
        todo: 'Mira, y ve a la Sesión.',
      },
      both: {
        title: 'Día de tribunal',
        why: 'El tribunal oye la causa de Monolith: tres de los cuatro jueces creen que la ley se detiene en la frontera. Podrías alegar; lo harás en la lección 3.',
        todo: 'Sella tu hoja.',
      },
      compare: {
        title: 'Compara las dos vías',
        why: 'El tribunal anuló el mandamiento. Hibernia concedió la solicitud: leerás el correo en la ronda 4, y ambas partes puntuaron. También en el caso real el tribunal de apelación paró el mandamiento; luego se dividió cuatro a cuatro sobre oírlo otra vez.',
        todo: 'Mira los votos y termina.',
      },
    },
  },
  'lesson-key': {
    title: 'La clave',
    line: 'Eres Ámbar, una cuenta disidente, y tu propio gobierno te busca.',
    minutes: 4,
    learned:
      'Quien tiene la clave decide qué se sabe. Un servidor se puede llevar; lo que está cifrado en él sigue cerrado. Y un traslado tarda una ronda.',
    steps: {
      self: {
        title: 'Eres Ámbar',
        why: 'Te ha tocado el Disidente, y nadie lo sabe. Renania, tu propio país, te persigue. Ganas mientras tus datos están en línea, sobre todo en casa, pero en casa no tiene que preguntar a nadie.',
        todo: 'Lee tu ficha y sigue.',
      },
      data: {
        title: 'Tus datos',
        why: 'La marca de tu color es tu cuenta. Está con Monolith en Fráncfort, en suelo de Renania, y quien se lleve el servidor puede leerla.',
        todo: 'Elige tu propia cuenta.',
      },
      checkbox: {
        title: 'El cifrado como casilla',
        why: 'Monolith ha lanzado un cifrado que cualquiera puede activar. Cuesta una acción y nada más. La mayoría nunca marca la casilla.',
        todo: 'Elige Casilla y añádela a tus órdenes.',
      },
      seal: {
        title: 'La protección va primero',
        why: 'Las órdenes se ejecutan paso a paso, y lo que protege va antes de lo que toma. Llega a tiempo, se ordene lo que se ordene contra ti en esta ronda.',
        todo: 'Sella tus órdenes.',
      },
      raid: {
        title: 'Se llevaron el servidor',
        why: 'Renania incautó el servidor entero de Monolith en Fráncfort: una orden en casa se lleva todo lo que hay en él. Tu cuenta estaba allí, y cifrada. La tienen y no pueden leerla.',
        todo: 'Mira, y ve a la Sesión.',
      },
      quiet: {
        title: 'Nada que decidir',
        why: 'En la Sesión, las cuentas pueden impugnar exigencias sobre ellas, cabildear, y votar cuando la suerte las hace jurado. Ahora no se te pide nada.',
        todo: 'Sella tu hoja vacía.',
      },
      income: {
        title: 'Lo que ganas',
        why: 'El balance dice de dónde vienen tus puntos: datos en línea, en casa y en el Estado donde están los clientes.',
        todo: 'Léelo y sigue a la ronda 2.',
      },
      move: {
        title: 'Vete',
        why: 'La cerradura aguanta mientras nadie ordene una puerta trasera. Monolith tiene un centro de datos en Hibernia: allí Renania debe pedir. Tu propia ley es la que menos te protege.',
        todo: 'Elige Trasladar a Hibernia y añádelo.',
      },
      'seal-again': {
        title: 'Un traslado tarda una ronda',
        why: 'Los datos salen al final de las órdenes y llegan en la ronda siguiente. Hasta entonces están donde estaban.',
        todo: 'Sella tus órdenes.',
      },
      'on-its-way': {
        title: 'De camino',
        why: 'El sobre del mapa es tu cuenta. Una orden de conservación notificada ahora aún copiaría lo que hay allí; un mandamiento notificado tras la llegada vendría tarde.',
        todo: 'Mira el mapa y termina.',
      },
    },
  },
  'lesson-bench': {
    title: 'El tribunal',
    line: 'Tu mandamiento está ante ocho votos. Defiéndelo.',
    minutes: 6,
    learned:
      'El argumento vence a la fuerza. Cada juez sigue una suma que todos pueden ver: su inclinación, la doctrina, la carta que le habla y algo de Influencia. Con cuatro a cuatro queda el fallo de instancia, y no se decide nada para la próxima vez.',
    steps: {
      case: {
        title: 'Una causa tuya está en la lista',
        why: 'Tu mandamiento por el correo de Ámbar en Dublín fue anulado por el tribunal inferior. Has apelado, y el tribunal lo oye esta ronda.',
        todo: 'Sigue.',
      },
      campaign: {
        title: 'Primero, Influencia',
        why: 'La Influencia paga alegatos, proyectos y cabildeo. Una campaña da dos, y puedes tener seis como mucho.',
        todo: 'Elige Campaña y añádela a tus órdenes.',
      },
      seal: {
        title: 'Séllalo',
        why: 'Los jurados se sacan a suerte al acabar las órdenes: dos gobiernos, un proveedor y una cuenta.',
        todo: 'Sella tus órdenes.',
      },
      'to-court': {
        title: 'Ya hay jurados',
        why: 'Renania, Hibernia, Lanterna y Cobalto se sientan con los cuatro jueces. Nadie te ha dicho hacia dónde se inclinan.',
        todo: 'Ve a la Sesión.',
      },
      judges: {
        title: 'Cuatro jueces, cuatro sumas',
        why: 'Junto a cada juez está su escuela y su suma de ahora. Por encima de cero confirma, por debajo anula; en cero sigue al tribunal inferior. Dos son textualistas.',
        todo: 'Mira las sumas y sigue.',
      },
      plead: {
        title: 'Elige un argumento',
        why: 'Cada carta habla a una escuela. El Texto mueve a ambos textualistas; la Influencia mueve a todos en uno, una vez.',
        todo: 'Juega la carta Texto con 2 de Influencia.',
      },
      'seal-brief': {
        title: 'Ambos alegatos están boca abajo',
        why: 'Monolith elige a la vez. Puede hablar al internacionalista, que hasta ahora cuenta para ti.',
        todo: 'Sella tu hoja.',
      },
      ruling: {
        title: 'Cuatro a cuatro',
        why: 'Los cuatro jueces vinieron a ti; los cuatro jurados, no. Un empate deja en pie el fallo de instancia y no crea precedente: la doctrina no se ha movido. Así quedó el caso real en enero de 2017.',
        todo: 'Lee los votos y termina.',
      },
    },
  },
  'lesson-bargain': {
    title: 'El pacto',
    line: 'Eres Renania. Haz una ley, un tratado y un trato.',
    minutes: 6,
    learned:
      'Las reglas que haces se copian. Las leyes cambian lo que todos pueden ordenar; los tratados, lo que se puede pedir; y los tratos solo obligan en lo que se sella.',
    steps: {
      indices: {
        title: 'Cuatro índices',
        why: 'Privacidad, Seguridad, Economía y Cortesía no son de nadie y son de todos. Si se agota la Cortesía, la red se fragmenta y la partida acaba. Las leyes los mueven.',
        todo: 'Míralos y sigue.',
      },
      bill: {
        title: 'Presenta un proyecto',
        why: 'La Ley de Amparo del Cifrado y la Prensa protege fuentes y cerraduras en tu suelo. Un proyecto cuesta 1 de Influencia y se vota en la Sesión; la primera ley de un gobierno da puntos.',
        todo: 'Elige Proyecto, aprobar la Ley de Amparo del Cifrado y la Prensa, y añádelo.',
      },
      treaty: {
        title: 'Ofrece un tratado',
        why: 'Con un acuerdo ejecutivo dos Estados atienden sus solicitudes una ronda antes, y la Cortesía sube. Cada Estado puede tener un socio.',
        todo: 'Elige Tratado con Hibernia y añádelo.',
      },
      seal: {
        title: 'Ambos en una ronda',
        why: 'Tienes tres acciones y 5 de Influencia; cada orden cuesta 1 de cada.',
        todo: 'Sella tus órdenes.',
      },
      tabled: {
        title: 'Un proyecto lo ve todo el mundo',
        why: 'Proyectos y propuestas son públicos en cuanto se presentan.',
        todo: 'Mira, y ve a la Sesión.',
      },
      lobby: {
        title: 'Ponle peso',
        why: 'Cualquiera puede cabildear a favor y en contra. Con más Influencia a favor que en contra, es ley.',
        todo: 'Pon 1 de Influencia a favor de tu proyecto.',
      },
      'seal-votes': { title: 'Las apuestas también se sellan', why: 'Lo que se pone se gasta, gane quien gane.', todo: 'Sella tu hoja.' },
      law: {
        title: 'Una ley y un socio',
        why: 'El Amparo es ley en Renania, e Hibernia ha firmado. Tu suelo lleva su trama en el mapa.',
        todo: 'Lee el balance y sigue a la ronda 2.',
      },
      deals: {
        title: 'Hablar es gratis; obliga lo sellado',
        why: 'En Tratos puedes ofrecer a cualquier puesto algo por algo: Influencia, un voto, una concesión. Lo vinculante lo ejecuta el servidor; una promesa se cumple o se rompe en público. Los bots también tratan.',
        todo: 'Abre Tratos y echa un vistazo si quieres; luego sigue.',
      },
      'seal-again': { title: 'Otra ronda', why: 'Ahora puedes ordenar lo que quieras, o nada.', todo: 'Sella tus órdenes.' },
      copied: {
        title: 'Copiada',
        why: 'Meridia presenta la misma Ley de Amparo que hiciste tú. Otros juegan con las reglas que pones, y también las usan contra ti.',
        todo: 'Léelo y termina.',
      },
    },
  },
} as const satisfies { readonly [L in LessonId]: LessonText & { readonly steps: Readonly<Record<StepId<L>, StepText>> } }

export const LESSONS_UI = {
  title: 'Aprender',
  lead: 'Cuatro partidas pequeñas, una cosa cada vez. Sin reloj y sin nombres.',
  number: (n: number): string => `Lección ${n}`,
  minutes: (n: number): string => `${n} minutos`,
  done: 'Hecha',
  start: (n: number): string => `Empezar la lección ${n}`,
  failed: 'No se pudo abrir la lección.',
  step: (lesson: number, step: number, steps: number): string => `Lección ${lesson}, paso ${step} de ${steps}`,
  region: 'Lección',
  doIt: 'Hazlo por mí',
  goOn: 'Seguir',
  finish: 'Terminar',
  skip: 'Saltar lección',
  hide: 'Ocultar la lección',
  show: 'Mostrar la lección',
  finished: (title: string): string => `Has terminado «${title}»`,
  next: (title: string): string => `Siguiente: ${title}`,
  playOn: 'Seguir jugando esta partida',
  own: 'Jugar una partida propia',
  toTitle: 'Volver al inicio',
} as const
