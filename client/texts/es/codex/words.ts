/** Instruments and doctrines: the words of the law that the game plays with. */
import type { EntryText } from './entry-text.ts'

export const WORDS = {
  warrant: {
    name: 'Mandamiento',
    title: 'Mandamiento',
    tagline: 'Un juez dice sí antes de que se abra la puerta',
    parties: null,
    question: '¿Qué es un mandamiento, y hasta dónde alcanza?',
    plain:
      'Un mandamiento es una orden de un juez que permite un registro. En muchos países un agente debe mostrar buenas razones, y la orden debe nombrar qué se va a registrar y para qué. En el correo electrónico no lo ejecutan agentes que se llevan máquinas: se notifica al proveedor, que copia una cuenta y la envía. El papel que mejor protege al usuario fue, durante dos años, el que se consideró de alcance más corto.',
    full: 'Los nombres engañan: warrant, mandat, ordonnance y Beschluss no son lo mismo. Protección y alcance son dos ejes distintos. Un mandamiento exige más que un requerimiento, así que protege más; si alcanza el extranjero depende de la ley que lo sostiene, cuestión abierta en Estados Unidos de 2014 a 2018 y respondida desde entonces. La palabra misma está en la Cuarta Enmienda, con su exigencia de una descripción concreta†.',
    outcome: 'El papel habitual para el contenido.',
    later: 'Los umbrales difieren entre países y clases de datos.',
    takeaway: 'Protección y alcance son dos cosas distintas.',
    sides: [
      {
        who: 'Por su alcance',
        says: 'Un juez ya lo ha sopesado. Una orden tan cuidada no debería fracasar porque una empresa movió de noche un archivo.',
      },
      {
        who: 'Por su límite',
        says: 'Un mandamiento siempre abrió puertas dentro del país que lo dictó. Su dignidad no es un billete para cruzar el mar.',
      },
    ],
    simplifies: 'Un mandamiento del juego necesita causa probable del cuaderno. Ningún juez lo ve si nadie lo impugna.',
  },
  subpoena: {
    name: 'Requerimiento',
    title: 'Requerimiento (subpoena)',
    tagline: 'Trae lo que tienes',
    parties: null,
    question: '¿Qué es un requerimiento, y qué no puede obtener?',
    plain:
      'Un requerimiento ordena a alguien traer papeles o declarar. A menudo ningún juez lo ve antes; basta que sea pertinente para un caso. Alcanza lo que controla la persona o empresa, también en el extranjero, como han dicho los tribunales de los bancos y sus libros. De un proveedor de correo obtiene quién es titular de una cuenta, no lo que dicen las cartas. Así que el papel más débil tiene el brazo más largo, pero solo para lo que importa menos.',
    full: 'La diferencia entre los registros propios de una empresa y lo que los clientes le confían es el corazón de la discusión: el libro de un banco es del banco, una carta en un buzón es de quien la escribió. En el caso de Dublín el gobierno llamó híbrido al mandamiento: se obtiene como un mandamiento y se ejecuta como un requerimiento.',
    outcome: 'El papel habitual para los registros.',
    later: 'Carpenter exige más para registros largos de ubicación.',
    takeaway: 'Un papel más débil puede tener un alcance más largo.',
    sides: [
      {
        who: 'Quien pide',
        says: 'Todo caso empieza por un nombre. Un papel rápido para registros sencillos reserva los pesados a lo de veras privado.',
      },
      {
        who: 'A quien se pide',
        says: 'Un papel que ningún juez ha leído no debería abrir más cada año solo porque hoy la vida deja más registros.',
      },
    ],
    simplifies: 'Un requerimiento del juego solo vale donde el proveedor está establecido, y revela la clase de una cuenta.',
  },
  mlat: {
    name: 'Solicitud MLAT',
    title: 'Solicitud según un tratado de asistencia judicial recíproca',
    tagline: 'La puerta principal',
    parties: null,
    question: '¿Cómo pide un Estado pruebas a otro?',
    plain:
      'Un tratado de asistencia judicial recíproca permite a un Estado pedir a otro que use sus tribunales. Un fiscal escribe a un ministerio de casa, que escribe a un ministerio de fuera, que acude a su propio juez, que decide según su propia ley. Lo hallado vuelve por el mismo camino. Respeta a todos, y es lento: para solicitudes a Estados Unidos, una revisión oficial contó unos diez meses de media en 2013†.',
    full: 'El Estado requerido puede negarse: si el acto no es allí delito, si el caso es político, si amenaza una pena de muerte. No es extradición, que trata de personas, ni la orden europea de investigación, que tiene plazos. La reforma toma dos caminos: más personal y relojes para la vía antigua, o acuerdos que dejan ir las órdenes directamente.',
    outcome: 'El canal ordinario entre Estados.',
    later: 'A su lado crecen las órdenes directas por acuerdo.',
    takeaway: 'Respeta a todos, y se toma su tiempo.',
    sides: [
      {
        who: 'Por pedir',
        says: 'Quien quiera algo de mi casa puede llamar al timbre. Hay un tratado, un juez y, al final, también una respuesta.',
      },
      {
        who: 'Por alcanzar',
        says: 'Las solicitudes por tratado tardan casi un año. Ni las huellas digitales ni los dañados pueden esperar tanto.',
      },
    ],
    simplifies: 'Una solicitud del juego tarda una ronda o dos, y solo puede denegarla un jugador o el refugio neutral.',
  },
  gag: {
    name: 'Orden de mordaza',
    title: 'Orden de mordaza',
    tagline: 'Prohibido contarlo',
    parties: null,
    question: '¿Se puede prohibir a un proveedor que avise a su cliente de una orden?',
    plain:
      'Una orden puede venir con otra: no lo cuentes. Las razones se ven enseguida. Un sospechoso avisado borra sus archivos, huye o amenaza a un testigo. El precio es que los registrados nunca lo saben y no pueden objetar, y que el público no puede contar. Por eso las leyes piden razones, un juez y un final. Unas mordazas son deberes de una ley; otras, órdenes de un tribunal; otras, el secreto ordinario de una investigación.',
    full: 'Un canario es un aviso de que no ha llegado ninguna orden así, que se retira cuando llega; en muchos lugares no está claro si es lícito. Los informes de transparencia cuentan las órdenes por tramos. El secreto sobre un objetivo, sobre un método y sobre una ley son tres secretos distintos.',
    outcome: 'Permitida con límites en casi todas partes.',
    later: 'Más corta y mejor razonada en Estados Unidos desde 2017.',
    takeaway: 'Una mordaza necesita un motivo y un fin.',
    sides: [
      {
        who: 'Por el silencio',
        says: 'Un registro anunciado no halla nada. Un silencio corto, razonado por un juez, protege a los testigos y al caso.',
      },
      {
        who: 'Por el aviso',
        says: 'Quien no sabe de un registro no puede quejarse de él. El poder que nadie ve es un poder que nadie corrige.',
      },
    ],
    simplifies: 'En el juego una mordaza cuesta Influencia al instante y solo puede impugnarla el proveedor.',
  },
  preservation: {
    name: 'Conservación',
    title: 'Orden de conservación',
    tagline: 'Congelar antes, pedir después',
    parties: null,
    question: '¿Pueden congelarse datos antes de que alguien tenga derecho a leerlos?',
    plain:
      'Los datos pueden desaparecer con una tecla, y el papel adecuado lleva tiempo. Por eso casi todos los países dejan que un agente pida a un proveedor congelar lo que hay: hacer una copia y guardarla. Nadie puede leerla hasta que llegue la orden debida. En Estados Unidos la congelación dura noventa días, prorrogables una vez†; según las reglas europeas, sesenta. Exige poco motivo, porque no revela nada; los críticos responden que de todos modos se toma una copia.',
    full: 'Las reglas son 18 U.S.C. § 2703(f), el artículo 29 del Convenio de Budapest y la orden europea de conservación. La petición puede cruzar una frontera deprisa incluso donde la entrega no puede, lo que hace soportable el canal lento. Destruir datos después de una petición así es obstrucción.',
    outcome: 'Un primer paso habitual.',
    later: 'Se usa muy a menudo, y se ve pocas veces.',
    takeaway: 'Una congelación no revela nada, y gana tiempo para el papel adecuado.',
    sides: [
      {
        who: 'Los investigadores',
        says: 'Una copia congelada no lee cartas de nadie. Solo asegura que una solicitud lenta y debida no llegue demasiado tarde.',
      },
      {
        who: 'Los titulares',
        says: 'Una copia hecha sin juez sigue siendo una copia. Se toman miles, y nunca se dice a nadie que una era la suya.',
      },
    ],
    simplifies: 'Una conservación del juego dura unas rondas, mantiene el cifrado de ese momento y puede llevar mordaza.',
  },
  reach: {
    name: 'Alcance',
    title: 'Alcance: territorio o control',
    tagline: '¿Sigue la ley al disco o a la empresa?',
    parties: null,
    question: '¿Qué ley se aplica a datos que están en un país y se controlan desde otro?',
    plain:
      'Una respuesta dice: la ley del lugar. Los datos están en un disco, el disco está en un suelo, y la fuerza de un Estado acaba en su frontera. La otra dice: la ley de quien los controla. Un tribunal con poder sobre una empresa puede mandarle traer lo que puede traer, esté donde esté. Tres poderes se confunden fácilmente: hacer leyes sobre lo que pasa fuera, juzgar a una persona y usar la fuerza en un territorio.',
    full: 'Se discute si una orden notificada en casa, que hace a alguien traer datos de fuera, es juzgar en casa o fuerza en el extranjero. El territorio está en Microsoft (2016, sin efecto) y KBR; el control, en Marc Rich, Google (Pensilvania), § 2713, Tidal, e-Evidence y ADC 51. El lugar sigue importando para incautaciones, tratados, leyes de bloqueo y reglas de alojamiento.',
    outcome: 'El control ha ganado terreno en muchos países desde 2018.',
    later: 'El lugar sigue importando en muchas cuestiones.',
    takeaway: 'Lícito, ejecutable y conforme son tres cosas distintas.',
    sides: [
      {
        who: 'El control',
        says: 'Los datos van a la velocidad de la luz; las empresas, no. La ley ha de asir lo que puede asirse, y eso es una empresa.',
      },
      {
        who: 'El territorio',
        says: 'Si cada Estado llega adonde llegan sus empresas, cada uno de nosotros vive siempre bajo la ley de todos ellos a la vez.',
      },
    ],
    simplifies:
      'Una escala para los cinco Estados, de −2 a +2, que solo mueven los fallos. En derecho cada tribunal tiene la suya, y también la fijan las leyes.',
  },
  secrecy: {
    name: 'Secreto',
    title: 'Secreto: abierto o reservado',
    tagline: '¿Quién sabe que existe una exigencia?',
    parties: null,
    question: '¿Cuándo puede un Estado mantener en secreto sus propias órdenes?',
    plain:
      'Los tribunales son públicos por regla general; las investigaciones, no. Entre ambos está la cuestión de quién puede saber de una orden: el proveedor, el usuario, el otro Estado, el público. Una orden reservada funciona mejor mientras lo es. Una abierta puede examinarse. Los tribunales han pasado de mordazas sin fin a mordazas con razones, jueces y fechas; pero también han llegado avisos secretos sobre productos, cuya misma existencia no puede contarse.',
    full: 'Ayuda preguntar qué es secreto: el objetivo, el método o la propia ley. Lo primero acaba con el caso. Lo segundo dura lo que se use el método. Lo tercero impide al público conocer las reglas bajo las que vive, y por eso un tribunal dijo en 2025 que al menos la existencia de una causa puede ser pública.',
    outcome: 'El secreto se acepta cuando un juez puede examinarlo.',
    later: 'Tribunales y directrices difieren de un país a otro.',
    takeaway: 'Pregunta qué es secreto: el objetivo, el método o la ley.',
    sides: [
      {
        who: 'Reservado',
        says: 'Los socios comparten expedientes si confían en que sigan cerrados. Rompe un sello, y el próximo aviso no llega.',
      },
      {
        who: 'Abierto',
        says: 'Lo que nadie puede saber nadie puede impugnarlo: ni los registrados, ni su Estado, ni quienes pagan todo esto.',
      },
    ],
    simplifies: 'Una escala fija el precio de una mordaza. En el juego no hay leyes secretas.',
  },
  keys: {
    name: 'Claves',
    title: 'Claves: protegidas o forzadas',
    tagline: '¿Puede mandarse abrir una cerradura?',
    parties: null,
    question: '¿Qué puede exigir un tribunal a una empresa que ha construido una cerradura?',
    plain:
      'Hay varias exigencias, y no son lo mismo. Entregar una clave que tienes. Ayudar con un dispositivo. Cambiar el producto de mañana para poder ayudar. Decir tú una contraseña. Y varias clases de cifrado: en el camino, en el servidor, de extremo a extremo. A un proveedor que tiene la clave se le puede ordenar usarla. Uno que no tiene ninguna solo puede entregar texto cifrado, si una ley no le obliga a cambiar.',
    full: 'Lavabit trata de una clave que existía; San Bernardino, de un código que no; los avisos de Gran Bretaña y Australia, de la capacidad; Podchasov, de todos los usuarios a la vez; Fisher y Hubbell, de la memoria de una persona. Metadatos, dispositivos, copias de seguridad y el otro extremo de una conversación quedan, sea cual sea la cerradura.',
    outcome: 'Tribunales y legisladores no están de acuerdo.',
    later: 'Abierto en casi todos los países.',
    takeaway: 'El cifrado detiene algunos mandamientos, para algunos datos, en algunos diseños.',
    sides: [
      {
        who: 'Forzadas',
        says: 'Ninguna otra cerradura del mundo se niega a un juez. Una sociedad que no puede registrar no puede proteger a nadie.',
      },
      {
        who: 'Protegidas',
        says: 'No hay llave que solo giren manos honradas. Lo que es débil por causa de una persona es débil para todas las demás.',
      },
    ],
    simplifies: 'Una escala decide para todos los proveedores y Estados si una casilla marcada se abre a un mandamiento.',
  },
  comity: {
    name: 'Cortesía',
    title: 'Cortesía internacional',
    tagline: 'Cortesía entre sistemas jurídicos',
    parties: null,
    question: '¿Cuánto debe importar a un tribunal la ley de otro Estado?',
    plain:
      'La cortesía no es ni un deber ni mera amabilidad. Es el respeto que un sistema jurídico da a otro porque espera lo mismo. Un tribunal que ordena algo prohibido en otro lugar preguntará: ¿qué importancia tiene, qué precisión, hay otra vía, cuánto tardaría, qué quieren ambos Estados, lo ha intentado la empresa? A veces estrecha entonces la orden, o espera, o manda a las partes al tratado. A veces no.',
    full: 'Los factores vienen de Aérospatiale†, y otros parecidos están en el § 2703(h). Los tribunales de Estados Unidos suelen acabar ordenando la entrega; el peso de una ley de bloqueo depende de si se aplica. La cortesía es también reciprocidad vista en el tiempo: cada vez que uno alcanza da ejemplo a otros.',
    outcome: 'Una balanza, caso por caso.',
    later: 'Escrita en parte en leyes y acuerdos.',
    takeaway: 'La cortesía es una balanza, no un muro.',
    sides: [
      {
        who: 'Por alcanzar',
        says: 'Un delito de aquí tiene víctimas aquí. Cortesía con un Estado que nunca responde es descortesía con los nuestros.',
      },
      {
        who: 'Por pedir',
        says: 'Si tomamos datos allí porque los controlamos, tomarán los nuestros con esa lógica. Pide, por tratado; no tomes.',
      },
    ],
    simplifies: 'El juego la hace un número de 0 a 10, común a todos; en 0 la red se rompe.',
  },
  'tied-bench': {
    name: 'Empates en el tribunal',
    title: 'Cuando el tribunal empata',
    tagline: 'Medio tribunal no decide nada',
    parties: null,
    question: '¿Qué pasa si votan tantos jueces a favor como en contra?',
    plain:
      'Los tribunales tienen números impares para que haya mayoría. Pero los jueces enferman, se apartan o aún no están nombrados. Si los votos son iguales, no se decide nada: lo fallado antes queda como está, y no es precedente para nadie más. En enero de 2017 había once jueces en activo en el Segundo Circuito; tres se apartaron, y ocho votaron cuatro a cuatro sobre ver de nuevo el caso de Dublín. Así que no se vio de nuevo, y quedó el fallo de tres jueces.',
    full: 'A menudo se confunden dos reglas. Una petición de nueva vista necesita mayoría de los jueces en activo que participan; un empate la rechaza, y el fallo de la sala sigue siendo precedente en su circuito. Si el propio Tribunal Supremo empata al decidir un caso, la sentencia inferior se confirma sin precedente†. Lo primero es lo que ocurrió; lo segundo se acerca más a la regla del juego.',
    outcome: 'Un empate deja en pie el fallo de instancia.',
    later: 'El fallo de Dublín quedó sin efecto en 2018 por otra razón: el caso había perdido su objeto.',
    takeaway: 'Un empate no es una victoria; es una mayoría que falta.',
    sides: [
      {
        who: 'Por la regla',
        says: 'Cambiar el derecho exige más votos que mantenerlo. Con mitad y mitad lo honrado es decir: aún no está decidido.',
      },
      {
        who: 'Contra ella',
        says: 'Entonces el tribunal inferior decide por la suerte de una silla vacía. Quien no puede decidir busque un noveno.',
      },
    ],
    simplifies:
      'Ocho votos en cada causa, así que los empates son frecuentes; entonces queda el fallo de instancia y no se mueve ninguna escala.',
  },
} as const satisfies Record<string, EntryText>
