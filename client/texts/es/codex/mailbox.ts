/** The mailbox in Dublin, its twins, and the statute and the treaties that followed. */
import type { EntryText } from './entry-text.ts'

export const MAILBOX = {
  lavabit: {
    name: 'Lavabit',
    title: 'United States v. Lavabit LLC',
    tagline: 'Un sospechoso, una clave, todos los usuarios, 2013 a 2014',
    parties: 'Estados Unidos; Lavabit LLC y su dueño, Ladar Levison',
    question: '¿Debe un proveedor entregar la clave que protege a todos sus usuarios para que se pueda vigilar a uno?',
    plain:
      'Un pequeño servicio de correo había prometido que nadie podría leer el correo de sus clientes. Un tribunal le ordenó ayudar a vigilar una cuenta. El servicio tenía una sola clave para el tráfico de todos. Como se demoraba, el tribunal ordenó la clave misma. El dueño entregó primero una impresión en letra demasiado pequeña para servir. Multado por desacato, dio claves útiles dos días después y cerró el servicio. La apelación fracasó, sobre todo porque no había planteado a tiempo sus objeciones.',
    full: 'Los papeles fueron una orden según la Stored Communications Act, una orden de captación de metadatos y un mandamiento por las claves. Las fechas que suelen darse son 10 de junio, 28 de junio y 16 de julio de 2013, con una multa de 5000 dólares al día desde el 5 de agosto y el fin del servicio el 8 de agosto†. Se perdieron unas seis semanas de datos. El Cuarto Circuito confirmó el 16 de abril de 2014, 749 F.3d 276, sin decidir la gran cuestión. El correo se cifraba en el servidor; no era cifrado de extremo a extremo como se entiende hoy.',
    outcome: 'Se confirmó el desacato; la cuestión de la clave quedó abierta por no haberse alegado a tiempo.',
    later: 'Después se extendieron los diseños en que el proveedor no tiene ninguna clave.',
    takeaway: 'Si el proveedor tiene la clave, la clave puede ordenarse; y alega pronto o pierde el argumento.',
    sides: [
      {
        who: 'El gobierno',
        says: 'Pedimos una cuenta y ofrecimos no tocar ninguna otra. Fue el rechazo de esa oferta lo que hizo necesaria la clave.',
      },
      {
        who: 'El proveedor',
        says: 'Un sospechoso no justifica una clave que abre la puerta de cada cliente. Ningún registro de una casa toma la calle.',
      },
    ],
    simplifies:
      'Un proveedor del juego no puede perder una causa por alegar tarde, y cerrar tiene un precio en puntos y no en años de trabajo.',
    steps: [
      { at: '2013-08', what: 'Multa por desacato, claves, cierre', note: 'Fechas dentro del mes, de memoria†' },
      { at: '2014-04-16', what: 'El tribunal de apelación confirma', note: 'Cuarto Circuito, 749 F.3d 276' },
    ],
  },
  'microsoft-ireland': {
    name: 'Microsoft Irlanda',
    title: 'Microsoft v. United States',
    tagline: 'El buzón de Irlanda, 2013 a 2018',
    parties: 'Microsoft Corporation; Estados Unidos. Irlanda y otros como amigos del tribunal',
    question: '¿Debe un proveedor de Estados Unidos entregar, por un mandamiento, un correo guardado solo en Dublín?',
    plain:
      'Un juez de Nueva York ordenó a Microsoft entregar el correo de un cliente en un caso de drogas. El correo estaba en un servidor de Dublín. Microsoft dijo que un mandamiento estadounidense se detiene en la frontera. El gobierno dijo que Microsoft podía abrir el archivo desde una mesa en Redmond, así que nada cruzaba ninguna frontera. Tres jueces de apelación dieron la razón a Microsoft en 2016. El gobierno pidió que lo viera el tribunal en pleno. Votaron ocho jueces y se dividieron cuatro a cuatro. Un empate rechaza la petición, así que quedó el fallo anterior.',
    full: 'El magistrado había llamado híbrido al mandamiento, «en parte orden de registro y en parte requerimiento». La sala, con la doctrina Morrison, situó el foco de la Stored Communications Act en la privacidad, y su invasión en Irlanda, 829 F.3d 197. El 24 de enero de 2017 se denegó 4–4 una nueva vista, 855 F.3d 53: no una victoria sobre el fondo, sino una mayoría que faltó. El juez concurrente dijo que la técnica había dejado atrás la ley y que urgía revisarla, sopesando privacidad, cortesía, necesidades policiales y deberes de los proveedores. La nacionalidad del usuario nunca constó en autos. Los datos que no eran contenido estaban en Estados Unidos y se entregaron enseguida.',
    outcome:
      'El fallo de la sala quedó en pie, en un circuito, hasta que lo admitió el Tribunal Supremo; luego una ley lo dejó sin objeto.',
    later: 'Dejado sin efecto por falta de objeto el 17 de abril de 2018, 138 S. Ct. 1186. No queda precedente.',
    takeaway: 'Los jueces pidieron una ley, y la ley puso fin al caso.',
    sides: [
      {
        who: 'El mejor argumento del gobierno',
        says: 'Una empresa debe traer lo que controla, lo guarde donde lo guarde. Si no, un sospechoso elige un país seguro en un menú.',
      },
      {
        who: 'El mejor argumento de Microsoft',
        says: 'Las leyes rigen en casa si el Congreso no dice otra cosa. En 1986 no la dijo. Y con Irlanda hay un tratado para pedir.',
      },
    ],
    simplifies:
      'El tribunal del juego tiene ocho votos y el fallo de instancia lo fijan ley y escala. El empate real fue sobre una nueva vista; un empate en el Tribunal Supremo sigue otra regla.',
    steps: [
      { at: '2013-12-04', what: 'Se dicta el mandamiento', note: 'Juez magistrado, Nueva York' },
      { at: '2014-04-25', what: 'Se rechaza la petición de anularlo', note: '15 F. Supp. 3d 466' },
      {
        at: '2014-07-31',
        what: 'El tribunal de distrito está de acuerdo',
        note: 'Luego se declara a Microsoft en desacato, de común acuerdo, para permitir la apelación',
      },
      { at: '2014-12-23', what: 'Irlanda habla como amiga del tribunal', note: 'Hay un tratado disponible' },
      { at: '2016-07-14', what: 'El tribunal de apelación revoca, 3–0', note: '829 F.3d 197; el día, de memoria†' },
      { at: '2017-01-24', what: 'Cuatro a cuatro', note: 'Se deniega una nueva vista en pleno, 855 F.3d 53' },
      { at: '2017-10-16', what: 'El Tribunal Supremo admite el caso' },
      { at: '2018-02-27', what: 'Vista', note: 'United States v. Microsoft Corp., n.º 17-2' },
      { at: '2018-03-23', what: 'Se firma la CLOUD Act' },
      { at: '2018-04-17', what: 'Caso sin objeto', note: 'El Tribunal deja el fallo sin efecto y devuelve el caso para su archivo' },
    ],
  },
  'google-warrant': {
    name: 'Google, Pensilvania',
    title: 'In re Search Warrant to Google',
    tagline: 'Datos que nunca están quietos, 2017',
    parties: 'Estados Unidos; Google Inc.',
    question: '¿Alcanza un mandamiento un correo que un algoritmo reparte entre servidores de muchos países?',
    plain:
      'Diez días después del empate en Nueva York, un juez de Filadelfia tuvo la misma pregunta con otros hechos. Este proveedor corta el correo en trozos y deja que un programa los mueva entre centros de datos de todo el mundo, de modo que nadie puede decir dónde está una carta en un momento dado. El juez ordenó entregarla: copiar un archivo en el extranjero no quita nada a su dueño; el registro ocurre cuando se abre en casa. Un juez superior estuvo de acuerdo en agosto.',
    full: 'Las decisiones son 232 F. Supp. 3d 708, de 3 de febrero de 2017, y 275 F. Supp. 3d 605, de 17 de agosto de 2017. Los usuarios estaban en Estados Unidos. Un magistrado de otro circuito no tiene que seguir al Segundo Circuito, así que la misma ley tuvo dos sentidos a la vez. Casi todos los demás tribunales de instancia decidieron como Filadelfia†. La CLOUD Act resolvió luego la cuestión para todos.',
    outcome: 'Se ordenó la entrega en ambas instancias.',
    later: 'Superado por el § 2713 en marzo de 2018.',
    takeaway: 'Si los datos no tienen un lugar estable, el lugar no puede decidir.',
    sides: [
      {
        who: 'El gobierno',
        says: 'Si un programa mueve fragmentos por el globo, el lugar es un accidente, y un accidente no debería decidir la justicia.',
      },
      {
        who: 'El proveedor',
        says: 'Si una vieja ley encaja mal, deben arreglarla sus autores. Los jueces no deben escoger la lectura que más les convenga.',
      },
    ],
    simplifies: 'Cada cuenta del juego está en un solo lugar en cada momento; no se juega con datos en trozos.',
  },
  'cloud-act': {
    name: 'CLOUD Act',
    title: 'Clarifying Lawful Overseas Use of Data Act',
    tagline: 'Control en casa, acuerdos fuera, 2018',
    parties: null,
    question: '¿Alcanza una orden según la Stored Communications Act datos en cualquier lugar donde los guarde un proveedor?',
    plain:
      'Menos de cuatro semanas después de la vista en el caso de Dublín, el Congreso aprobó una ley corta dentro de un presupuesto largo. Su primera mitad dice: un proveedor debe entregar lo que posee, custodia o controla, esté dentro o fuera de Estados Unidos. Su segunda mitad permite al gobierno acordar con otros Estados que cada uno envíe órdenes directamente a los proveedores del otro. En ciertos casos el proveedor puede pedir a un juez que sopese la ley extranjera. El caso de Dublín había terminado.',
    full: 'El § 2713 no crea ningún instrumento: la orden debe ser lícita, el tribunal debe tener poder sobre el proveedor y este debe tener control. El § 2703(h) permite pedir la anulación en catorce días† si el usuario no es persona estadounidense ni reside allí y la entrega amenaza con infringir la ley de un gobierno que reúna los requisitos; por lo demás sigue la cortesía del derecho común. El § 2523 exige de los socios revisión independiente, delito grave, un objetivo concreto, nada masivo y ningún objetivo que sea persona estadounidense o esté en Estados Unidos; es neutral sobre el descifrado.',
    outcome: 'En vigor. Codificó el control y ofreció reciprocidad por acuerdo.',
    later: 'Acuerdos con el Reino Unido (en vigor en 2022) y Australia (2024); conversaciones con la Unión Europea y Canadá.',
    takeaway: 'Codificó el control y luego ofreció reciprocidad por invitación.',
    sides: [
      {
        who: 'Sus autores',
        says: 'Responde con claridad a una vieja pregunta, deja a un juez en la sala y da a los Estados amigos un camino propio.',
      },
      {
        who: 'Sus críticos',
        says: 'Alcanza primero y pregunta después, protege a los suyos mejor que al resto y deja lo demás a que una empresa lo pida.',
      },
    ],
    simplifies:
      'El juego la parte en dos: la Ley de Brazo Largo y los tratados entre dos Estados. La petición de anular es la impugnación por Alcance.',
    steps: [
      { at: '2018-02-06', what: 'Se presenta', note: 'Proyecto del Senado 2383' },
      { at: '2018-03-23', what: 'Se firma', note: 'Public Law 115-141, división V' },
      { at: '2018-04-17', what: 'El caso de Dublín queda sin objeto' },
    ],
  },
  'us-uk-agreement': {
    name: 'Acuerdo EE. UU.–Reino Unido',
    title: 'Data Access Agreement, Estados Unidos y Reino Unido',
    tagline: 'El primer acuerdo según la CLOUD Act, 2019 a 2022',
    parties: 'Estados Unidos; Reino Unido',
    question: '¿Puede cada parte enviar sus órdenes directamente a los proveedores de la otra, y sobre quién?',
    plain:
      'Antes, un detective británico que necesitaba un correo guardado en California lo pedía a su ministerio, que lo pedía a Washington, que lo pedía a un tribunal de allí; aquello podía llevar casi un año. Según este acuerdo, una orden judicial británica va directa al proveedor, y lo mismo en sentido contrario. Debe tratarse de un delito grave. No debe apuntar a personas del otro país. Firmado en 2019, entró en vigor el 3 de octubre de 2022, después de que ambas partes cambiaran sus leyes.',
    full: 'Las dos partes no reciben el mismo trato: las órdenes británicas no pueden apuntar a personas estadounidenses en ningún lugar ni a nadie que esté en Estados Unidos; las estadounidenses no pueden apuntar a personas situadas en el Reino Unido†. Cada parte tiene una materia reservada: los británicos, la pena de muerte; los estadounidenses, la libertad de expresión†. La mitad británica necesitó la Crime (Overseas Production Orders) Act de 2019.',
    outcome: 'En vigor entre los dos países.',
    later: 'Modelo de acuerdos posteriores, con revisiones periódicas.',
    takeaway: 'Un tratado sustituye el «¿puedo?» por el «lo acordamos antes».',
    sides: [
      {
        who: 'Sus autores',
        says: 'Días en vez de meses, un juez en cada orden y límites que ambos parlamentos pudieron leer antes de dar su acuerdo.',
      },
      {
        who: 'Sus críticos',
        says: 'Desaparece el juez del segundo país, y cada Estado cuida de su propia gente con más esmero que de toda la demás.',
      },
    ],
    simplifies: 'Un tratado del juego cubre toda cuenta en suelo del socio. Los reales excluyen a la gente del propio socio.',
  },
  'us-australia-agreement': {
    name: 'Acuerdo EE. UU.–Australia',
    title: 'Acuerdo CLOUD, Estados Unidos y Australia',
    tagline: 'La reciprocidad necesita una ley en cada lado, 2021 a 2024',
    parties: 'Estados Unidos; Australia',
    question: '¿Qué debe ofrecer la ley de un socio antes de que las órdenes puedan cruzar directamente?',
    plain:
      'El segundo acuerdo de este tipo se firmó el 15 de diciembre de 2021 y está en vigor desde enero de 2024. Antes de firmar, Australia aprobó una ley propia: órdenes internacionales de entrega, cada una dictada por una persona independiente†. Ese era el precio de entrada, porque la ley estadounidense exige de los socios revisión independiente, un objetivo concreto y delito grave. Ahora se puede pedir directamente a los proveedores de ambos lados, que pueden oponerse a una orden que vaya más allá del acuerdo.',
    full: 'La ley australiana es la Telecommunications Legislation Amendment (International Production Orders) Act de 2021. El contenido sigue en casi todo al acuerdo británico. Como día de entrada en vigor se da el 31 de enero de 2024†. El ejemplo muestra lo que un tratado del juego deja fuera: buena parte es derecho interno que antes hay que escribir.',
    outcome: 'En vigor desde enero de 2024.',
    later: 'Siguieron las conversaciones con otros candidatos.',
    takeaway: 'La reciprocidad necesita una ley interna en cada lado.',
    sides: [
      {
        who: 'Sus autores',
        says: 'El socio elevó antes por ley sus propias garantías. Un canal común tiró hacia arriba de una legislación nacional.',
      },
      {
        who: 'Sus críticos',
        says: 'Cada pareja así es un club de dos. Los Estados pequeños quedan fuera y siguen esperando un año en la ventanilla.',
      },
    ],
    simplifies: 'Dos gobiernos del juego firman en una ronda, sin una ley y sin un parlamento.',
  },
  'us-ireland-mlat': {
    name: 'Tratado EE. UU.–Irlanda',
    title: 'Tratado de asistencia judicial recíproca, Estados Unidos e Irlanda',
    tagline: 'La puerta principal del caso de Dublín, firmado en 2001',
    parties: 'Estados Unidos; Irlanda',
    question: '¿Había otro camino al buzón de Dublín?',
    plain:
      'Los dos países habían firmado un tratado el 18 de enero de 2001: cada uno ayuda en las investigaciones penales del otro por medio de sus propios tribunales. En el caso de Dublín, un antiguo fiscal general de Irlanda declaró que funcionaba bien y era la vía correcta. El gobierno, en Nueva York, respondió que tales solicitudes tardan meses y pueden denegarse. Nadie lo intentó. Irlanda dijo a los tribunales en 2014, y otra vez en 2017, que estudiaría una solicitud lo antes posible.',
    full: 'La declaración es del 6 de junio de 2014. El escrito de Irlanda añadió que un tribunal irlandés puede ordenar por sí mismo a una empresa entregar lo que guarda fuera, si no hay otra vía: Walsh v. National Irish Bank [2013] IESC 2. Su segundo escrito, de diciembre de 2017, no apoyó a ninguna parte. Los tribunales discrepan sobre si antes hay que probar un canal así; los factores de Aérospatiale preguntan por las alternativas y por cuánto tardan.',
    outcome: 'El tratado estaba disponible y no se usó.',
    later: 'Si hay que llamar antes se sigue discutiendo en cada caso parecido.',
    takeaway: 'Había una puerta principal; se discutía si era obligado llamar.',
    sides: [
      {
        who: 'Irlanda',
        says: 'Tenemos para esto una ley, unos jueces y un tratado. Habría bastado con que nos enviaran una sencilla solicitud.',
      },
      {
        who: 'El gobierno',
        says: 'Una solicitud tarda casi un año y puede fracasar. Un mandamiento a una empresa de aquí tarda días y no pide permiso.',
      },
    ],
    simplifies: 'Una solicitud MLAT del juego tarda dos rondas como mucho y la responde un jugador. Las reales pasan por cuatro oficinas.',
  },
} as const satisfies Record<string, EntryText>
