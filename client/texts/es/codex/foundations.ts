/** Before the mailbox in Dublin: statutes, bank secrecy, comity, and the leak of 2013. */
import type { EntryText } from './entry-text.ts'

export const FOUNDATIONS = {
  'stored-communications-act': {
    name: 'Stored Communications Act',
    title: 'Stored Communications Act',
    tagline: 'Tres clases de papel para tres clases de datos, 1986',
    parties: null,
    question: '¿Qué papel debe traer un gobierno antes de que un proveedor entregue mensajes guardados?',
    plain:
      'En 1986 el Congreso de Estados Unidos escribió qué necesita un agente para obtener mensajes guardados. Quién es titular de una cuenta: basta un requerimiento. Registros de quién escribió a quién: una orden judicial basada en hechos concretos. Lo que dicen los mensajes: por regla general, un mandamiento firmado por un juez que halló causa probable. Cuanto más privados los datos, más difícil es conseguir el papel. La ley no dice nada de servidores en el extranjero.',
    full: 'Los niveles están en 18 U.S.C. § 2703: datos de abonado en (c)(2), otros registros con la «orden (d)», contenido en (a) y (b). El § 2702(b)(8) permite a un proveedor entregar datos en una urgencia que amenace la vida. El § 2703(f) congela datos noventa días, prorrogables una vez†. El § 2705(b) permite a un tribunal prohibir el aviso. La vieja línea de los 180 días de almacenamiento sigue en el texto, aunque tribunales y fiscales tratan todo contenido como necesitado de mandamiento†.',
    outcome: 'En vigor. Decide el papel por la clase de datos, no por su lugar.',
    later: 'Modificada en 2001† y en 2018, cuando el § 2713 añadió que el lugar de los datos no importa.',
    takeaway: 'La clase de datos decide el papel que necesitas.',
    sides: [
      {
        who: 'Los investigadores',
        says: 'Una escalera de papeles permite responder pronto a las primeras preguntas y reserva al juez lo de veras privado.',
      },
      {
        who: 'Los titulares',
        says: 'Una escalera de 1986 ordena nuestras vidas por máquinas viejas, y deja demasiado en sus peldaños más bajos y fáciles.',
      },
    ],
    simplifies:
      'El juego tiene un requerimiento para registros y un mandamiento para contenido. Quedan fuera el nivel medio, la excepción de urgencia y la regla de los 180 días.',
  },
  'bank-of-nova-scotia': {
    name: 'Bank of Nova Scotia',
    title: 'United States v. Bank of Nova Scotia',
    tagline: 'Un requerimiento en Miami, libros en el Caribe, 1982 y 1984',
    parties: 'Estados Unidos; Bank of Nova Scotia',
    question: '¿Puede un requerimiento notificado en Miami obligar a traer documentos de sucursales donde el secreto lo prohíbe?',
    plain:
      'Un gran jurado de Florida quería documentos de un banco canadiense. Los papeles estaban en sucursales de las Bahamas y otras islas, donde el secreto bancario hacía delito entregarlos. El requerimiento se notificó en Miami. El tribunal dijo que el banco debía obedecer: había elegido hacer negocios en ambos lugares. Como tardaba, se le multó con 25 000 dólares al día, 1 825 000 dólares en total.',
    full: 'El tribunal de apelación del Undécimo Circuito rechazó dos veces el argumento de la cortesía. El Tribunal Supremo rehusó revisarlo en 1983 y 1985†. Estos requerimientos pasaron a verse con recelo y necesitan autorización dentro del Departamento de Justicia†. Los fallos tratan de documentos del propio banco, no de cartas que los clientes le confiaran, que es la diferencia que alegó Microsoft treinta años después.',
    outcome: 'El banco tuvo que entregarlos; se confirmaron el desacato y su multa diaria.',
    later: 'Aún se cita. Los gobiernos respondieron en parte con tratados, para no tener que forzar la cuestión†.',
    takeaway: 'Hacer negocios en dos países no te excusa ante ninguno.',
    sides: [
      {
        who: 'El gobierno',
        says: 'Una empresa que eligió dos mercados eligió dos leyes. No puede alegar en uno el dilema que compró en el otro.',
      },
      {
        who: 'El banco',
        says: 'Nuestros empleados irían a prisión por obedecer. Que el tribunal pregunte antes al Estado cuya ley nos manda romper.',
      },
    ],
    simplifies:
      'Un proveedor del juego paga una multa fija por una ley de bloqueo; aquí una persona arriesgaba prisión, y las multas corrían cada día hasta que el banco obedeció.',
  },
  'marc-rich': {
    name: 'Marc Rich',
    title: 'Matter of Marc Rich & Co., A.G.',
    tagline: 'Papeles que un tercer Estado quitó de la mesa, 1983 a 1984',
    parties: 'Estados Unidos; Marc Rich & Co. A.G., sociedad suiza',
    question: '¿Debe una empresa de Suiza llevar a un gran jurado de Nueva York documentos que guarda allí?',
    plain:
      'Un gran jurado de Nueva York investigaba los impuestos del comercio de petróleo y pidió sus papeles a una empresa suiza. Estaban en Suiza. El tribunal dijo que lo que cuenta es si tiene poder sobre la empresa: si es así, debe traer lo que controla, lo guarde donde lo guarde. Se la multó con 50 000 dólares por cada día de retraso. Entonces las autoridades suizas incautaron los papeles, de modo que ya no podían entregarse.',
    full: 'El fallo, 707 F.2d 663, es la formulación clásica de la prueba del control: decide la jurisdicción personal sobre el destinatario, no el lugar. Nació de un requerimiento de gran jurado por documentos de negocio de la propia empresa. En agosto de 1983, funcionarios suizos tomaron los documentos en custodia según su propia ley. El asunto se cerró con un acuerdo en 1984, y en 2001 siguió un indulto.',
    outcome: 'Se ordenó la entrega, con multa diaria; la incautación en el extranjero hizo luego imposible obedecer.',
    later: 'Fue la primera autoridad del lado del «control» en el caso de Dublín.',
    takeaway: 'Un tercer Estado puede quitar las pruebas de la mesa.',
    sides: [
      {
        who: 'El gobierno',
        says: 'La orden obliga a la empresa ante este tribunal: debe traer lo que controla, guarde su papel donde lo guarde.',
      },
      {
        who: 'La empresa',
        says: 'Un Estado que da cobijo a papeles también los guarda. No podemos hacer lo que sus agentes nos prohíben hacer.',
      },
    ],
    simplifies:
      'En el juego nadie puede incautar datos para que no se entreguen; un anfitrión solo puede multar, denegar o levantar muros.',
  },
  aerospatiale: {
    name: 'Aérospatiale',
    title: 'Société Nationale Industrielle Aérospatiale v. U.S. District Court',
    tagline: 'La cortesía como lista de preguntas, 1987',
    parties: 'Aérospatiale, fabricante francés de aviones; personas heridas en un accidente',
    question: '¿Es el tratado sobre obtención de pruebas la primera o única vía a los documentos de una empresa francesa?',
    plain:
      'Tras un accidente, un tribunal de Estados Unidos pidió documentos a un fabricante francés. El fabricante invocó un tratado sobre obtención de pruebas en el extranjero, y una ley francesa que castiga responder de otro modo. El Tribunal Supremo dijo que el tratado es una vía entre otras. Los jueces deben sopesar cada caso: qué importancia tienen los papeles, qué precisa es la petición, de dónde vienen, qué otras vías hay y qué quieren ambos Estados.',
    full: 'Los factores se volvieron la prueba habitual de la cortesía. La nota 29 añade que una ley de bloqueo no quita a un tribunal el poder de ordenar la entrega. Era prueba civil entre particulares, no una investigación penal: los tribunales toman prestados los factores para lo penal, pero no es lo mismo.',
    outcome: 'El tratado es opcional; la cortesía se sopesa caso por caso.',
    later: 'Sigue siendo la prueba principal en Estados Unidos.',
    takeaway: 'La cortesía es una balanza, no un muro.',
    sides: [
      {
        who: 'Quien pide',
        says: 'Una prohibición extranjera que apenas se aplica no puede privar a un tribunal de saber qué ocurrió de veras aquí.',
      },
      {
        who: 'A quien se pide',
        says: 'Dos Estados acordaron un modo de hacerlo. Si es solo una sugerencia, todo tratado sobre pruebas es letra muerta.',
      },
    ],
    simplifies: 'El juego convierte la lista de factores en un número, la Cortesía, y en un juez que escucha argumentos sobre ella.',
  },
  morrison: {
    name: 'Morrison',
    title: 'Morrison v. National Australia Bank',
    tagline: 'Cuando una ley calla sobre el extranjero, 2010 a 2023',
    parties:
      'Compradores extranjeros de acciones; National Australia Bank. Después: RJR Nabisco y la Comunidad Europea; Abitron y Hetronic',
    question: '¿Cuándo alcanza una ley de Estados Unidos lo que ocurre en otros países?',
    plain:
      'Compradores extranjeros de acciones extranjeras demandaron por fraude en Nueva York. El Tribunal Supremo dijo que no: una ley rige en casa si el legislador no dice claramente más. Si no lo dice, el tribunal debe preguntar de qué trata en realidad la ley, cuál es su foco. Si eso ocurrió en casa, el caso es de casa. Seis años después los jueces del caso de Dublín tuvieron que decidir: ¿trata la Stored Communications Act de la privacidad donde se guarda el correo, o de la entrega donde obedece la empresa?',
    full: 'RJR Nabisco (2016) y Abitron (2023) hicieron de ello dos pasos. Primero: ¿hay un signo claro y afirmativo de alcance exterior? Si no: ¿ocurrió en casa la conducta relevante para el foco? El Segundo Circuito halló en 2016 que el foco de la ley era la privacidad, y la conducta relevante, la invasión de la privacidad en Irlanda. Los jueces que habrían vuelto a ver el caso hallaron que era la entrega, en casa.',
    outcome: 'El silencio significa solo en casa, pero qué cuenta como casa depende del foco de la ley.',
    later: 'Aplicado desde entonces. Para datos guardados el Congreso respondió por sí mismo a la primera pregunta en 2018.',
    takeaway: 'El silencio de una ley significa solo en casa, pero «casa» depende de qué trata la ley.',
    sides: [
      {
        who: 'Por el alcance',
        says: 'Lo que regula la ley es lo que hace la empresa, y la empresa lo hace aquí, en una mesa bajo nuestro propio techo.',
      },
      {
        who: 'Por la contención',
        says: 'Quien hace la ley sabe escribir «fuera». Donde no lo hizo, no manden los jueces nuestra ley al otro lado del mar.',
      },
    ],
    simplifies: 'La escala Alcance del juego representa todas esas lecturas juntas. En derecho, cada ley tiene su propio foco.',
  },
  'licra-yahoo': {
    name: 'LICRA v. Yahoo!',
    title: 'LICRA and UEJF v. Yahoo! Inc.',
    tagline: 'Una orden francesa, una web estadounidense, 2000 a 2006',
    parties: 'Dos asociaciones francesas contra el racismo; Yahoo! Inc.',
    question: '¿Puede un tribunal de París hacer que una web de California oculte ciertos objetos a ojos franceses?',
    plain:
      'En una web estadounidense se ofrecían objetos de la época nazi. La ley francesa prohíbe mostrarlos a la venta. Un tribunal de París ordenó a la empresa mantener lejos de ellos a los usuarios de Francia, con una sanción por cada día. La empresa pidió a un tribunal de California declarar que la orden no podía ejecutarse allí, por la libertad de expresión. Primero ganó, y perdió en apelación en 2006, sin una respuesta clara.',
    full: 'La orden de 20 de noviembre de 2000 se basó en un dictamen según el cual la mayoría de los usuarios franceses podía reconocerse por sus direcciones. El tribunal de distrito denegó la ejecución en 2001, 169 F. Supp. 2d 1181. El tribunal de apelación, en pleno, desestimó la demanda en 2006 por razones divididas de jurisdicción y madurez, 433 F.3d 1199, así que la cuestión de la libertad de expresión quedó abierta.',
    outcome: 'Ordenado en París; nunca ejecutado en California, ni rechazado allí de forma definitiva.',
    later:
      'Entre tanto la empresa había retirado la mayoría de esos objetos por sus propias normas. Aquí empezó el debate sobre filtros por país.',
    takeaway: 'Las órdenes viajan; la ejecución no las sigue sola.',
    sides: [
      {
        who: 'Las asociaciones',
        says: 'Quien vende en un país debe respetar lo que ese país prohíbe. Una web es un escaparate en todas las calles.',
      },
      {
        who: 'La empresa',
        says: 'Si cada tribunal manda en toda la red, la ley más estricta de un lugar se vuelve la ley de todos los lugares.',
      },
    ],
    simplifies: 'En el juego no hay órdenes sobre lo que puede mostrarse; trata de datos que alguien quiere tener.',
  },
  gorshkov: {
    name: 'Gorshkov',
    title: 'United States v. Gorshkov',
    tagline: 'Entrar desde Seattle, 2000 a 2002',
    parties: 'Estados Unidos; Vasili Gorshkov. Después, las autoridades rusas',
    question: '¿Pueden unos agentes copiar archivos de un servidor extranjero con una contraseña que han captado?',
    plain:
      'Dos hombres, sospechosos de entrar en sistemas de empresas, fueron invitados a Seattle a una entrevista de trabajo. Mientras mostraban lo que sabían hacer, los agentes grabaron sus contraseñas. Luego los agentes entraron en servidores de Rusia y copiaron los archivos, y pidieron un mandamiento antes de leerlos. El tribunal admitió la prueba: la regla constitucional sobre registros no protegía bienes de un extranjero fuera del país. Se informó de que las autoridades rusas habían abierto un caso contra uno de los agentes.',
    full: 'La decisión del distrito oeste de Washington, 2001 WL 1024026, se apoyó en Verdugo-Urquidez para bienes de un no residente en el extranjero, y en la urgencia para copiar primero. No la precedió ninguna solicitud por tratado. El Convenio de Budapest, abierto ese mismo año, solo permite cruzar una frontera para datos públicos o con consentimiento válido.',
    outcome: 'Se admitió la prueba y el acusado fue condenado.',
    later: 'Hoy varios países tienen reglas escritas sobre registros remotos; el desacuerdo entre Estados sigue.',
    takeaway: 'Servirse uno mismo funciona, y la otra parte lo llama delito.',
    sides: [
      {
        who: 'Los agentes',
        says: 'Unos archivos se borran desde cualquier sitio en segundos. Los copiamos, y preguntamos a un juez antes de leerlos.',
      },
      {
        who: 'El otro Estado',
        says: 'La policía que actúa en nuestro suelo sin preguntar infringe nuestra ley. Un teclado no borra una frontera.',
      },
    ],
    simplifies: 'El exploit del juego siempre arriesga ser advertido y cuesta Cortesía; no necesita contraseña ni sospechoso en la sala.',
  },
  'budapest-convention': {
    name: 'Convenio de Budapest',
    title: 'Convenio sobre la Ciberdelincuencia',
    tagline: 'Qué puede traer la policía a través de una frontera, y qué no, 2001',
    parties: 'Estados del Consejo de Europa y otros, unos 80 en 2025',
    question: '¿Qué poderes sobre datos debe dar cada parte a su policía, y cuándo pueden cruzar una frontera?',
    plain:
      'El primer tratado sobre ciberdelincuencia se firmó en Budapest en 2001. Cada parte debe permitir que sus tribunales ordenen a una persona entregar datos que tiene en su poder o bajo su control. A un servicio que se ofrece en un país se le puede preguntar allí quién es su cliente†. Pero la policía solo puede llegar a datos de otro país sin preguntar si son públicos, o si consiente alguien que puede lícitamente revelarlos. Todo lo demás va por solicitud.',
    full: 'El artículo 18.1.a es la orden de entrega; el 18.1.b cubre los datos de abonado de un proveedor que ofrece servicios en el territorio; el artículo 29 es la conservación rápida; el artículo 32 es la estrecha excepción del acceso transfronterizo†. Rusia, China e India no son parte; Brasil se adhirió en 2023†. El artículo que suele citarse como permiso para registros en el extranjero es, de hecho, un límite.',
    outcome: 'En vigor, con unas 80 partes en 2025.',
    later: 'Siguieron dos protocolos; el segundo, de 2022, permitiría pedir directamente a los proveedores.',
    takeaway: 'La policía no puede alcanzar sin más, salvo datos públicos o con consentimiento válido.',
    sides: [
      {
        who: 'Sus partidarios',
        says: 'Un conjunto común de poderes permite a países de leyes muy distintas conservar y compartir pruebas antes de perderlas.',
      },
      {
        who: 'Sus críticos',
        says: 'Lo escribieron pocos para muchos, y deja abierto qué puede un tribunal ordenar a una empresa traer desde el extranjero.',
      },
    ],
    simplifies: 'El juego tiene acuerdos ejecutivos entre dos Estados y ningún tratado de muchos; conservar no exige tratado alguno.',
  },
  swift: {
    name: 'SWIFT',
    title: 'SWIFT y el Programa de Seguimiento de la Financiación del Terrorismo',
    tagline: 'Un espejo vuelve a casa, y un parlamento dice que no, 2006 a 2010',
    parties: 'Tesoro de Estados Unidos; SWIFT, cooperativa belga; la Unión Europea',
    question: '¿Puede un Estado ordenar copias de los mensajes bancarios del mundo porque un espejo está en su suelo?',
    plain:
      'Los bancos se envían mensajes por medio de una cooperativa de Bélgica. Por seguridad se guardaba una segunda copia en Estados Unidos. En 2006 se supo que el Tesoro llevaba años ordenando en secreto datos de esa copia. Los organismos europeos de protección de datos se opusieron. La cooperativa trasladó los mensajes europeos a centros europeos. Entonces ambas partes necesitaron un tratado. El Parlamento Europeo rechazó el primero en febrero de 2010, y aceptó uno mejor ese verano.',
    full: 'El acuerdo revisado está en vigor desde el 1 de agosto de 2010. Añade un control de cada petición por Europol, un límite de finalidad y una revisión. Es un caso de traslado como palanca: mientras los datos estaban en un lado bastaban órdenes; una vez trasladados hacía falta consentimiento, y un parlamento pudo poner precio.',
    outcome: 'Un acuerdo publicado sustituyó a las órdenes secretas.',
    later: 'El acuerdo se revisa cada cierto tiempo y sigue discutido.',
    takeaway: 'Un traslado y el veto de un parlamento produjeron un tratado.',
    sides: [
      {
        who: 'El Tesoro',
        says: 'La copia estaba en nuestro suelo, las órdenes seguían nuestra ley, y el rastro del dinero llevó a frenar complots.',
      },
      {
        who: 'El Parlamento',
        says: 'Salieron en masa datos de gente de la que nada se sospecha, y nunca se preguntó a nadie que hable en su nombre.',
      },
    ],
    simplifies: 'En el juego un traslado tarda una ronda y decide un solo dueño; no hay acceso masivo, solo una cuenta cada vez.',
  },
  ubs: {
    name: 'UBS',
    title: 'UBS y el requerimiento «John Doe»',
    tagline: 'La presión convierte el secreto en tratado, 2008 a 2010',
    parties: 'Hacienda de Estados Unidos (IRS); UBS AG; Suiza',
    question: '¿Puede una hacienda hacer que un banco suizo nombre a sus clientes extranjeros pese al secreto bancario?',
    plain:
      'La hacienda de Estados Unidos pidió a un tribunal un requerimiento contra un banco suizo: que nombrara a todo cliente estadounidense aún desconocido. La ley suiza hacía delito responder. El banco tenía oficinas y licencia en ambos países y podía perder una de ellas. En agosto de 2009 los dos gobiernos llegaron a un acuerdo: unas 4450 cuentas se nombrarían por la vía del tratado. Un tribunal suizo lo paró, y el parlamento suizo lo aprobó después.',
    full: 'Primero llegó un acuerdo de aplazamiento de la acusación, del 18 de febrero de 2009; el acuerdo entre gobiernos, el 19 de agosto de 2009. En enero de 2010 el Tribunal Administrativo Federal suizo halló insuficiente la base legal; en junio de 2010 el parlamento dio al acuerdo rango de ley. Más tarde, el intercambio automático de información fiscal entre muchos Estados hizo innecesarias casi todas esas disputas.',
    outcome: 'Los nombres se entregaron por acuerdo, no por la fuerza del requerimiento.',
    later: 'El secreto bancario ante haciendas extranjeras terminó en gran parte en los años siguientes.',
    takeaway: 'La presión sobre una licencia convirtió el secreto en tratado.',
    sides: [
      {
        who: 'La hacienda',
        says: 'Un banco que ganaba aquí ayudó a gente a ocultarse aquí. Su licencia es buena razón para que responda a este tribunal.',
      },
      {
        who: 'El país del banco',
        says: 'A nuestros clientes se les prometió lo que la ley promete a todos. Solo nuestro parlamento puede retirar esa promesa.',
      },
    ],
    simplifies: 'Un gobierno del juego no tiene licencias que retirar; negarse es desacato, con un precio que sube cada vez.',
  },
  blackberry: {
    name: 'BlackBerry',
    title: 'BlackBerry en el Golfo y en la India',
    tagline: 'Claves a cambio de mercado, 2010 a 2013',
    parties: 'Emiratos Árabes Unidos, Arabia Saudí, India; Research In Motion',
    question: '¿Puede un Estado exigir claves o servidores locales amenazando con apagar un servicio cifrado?',
    plain:
      'Los mensajes de un teléfono canadiense iban cifrados, y sus servidores estaban en otro lugar. Varios gobiernos dijeron que su policía no podía trabajar, y amenazaron con apagar el servicio en un día fijado. No intervino ningún tribunal: la palanca era el mercado. Las prohibiciones se evitaron con arreglos cuyos detalles nunca se publicaron del todo. Se informó de que India había recibido un modo de interceptar mensajes de consumidores, pero no claves de empresas, porque el fabricante no las tenía.',
    full: 'Lo que se sabe viene de declaraciones de ministerios y de la prensa, así que poco puede comprobarse. El caso muestra tres cosas: el acceso a un mercado puede hacer lo que no puede una orden; un servicio puede tener varios diseños con respuestas distintas; y los arreglos hechos a escondidas dejan a los usuarios adivinando cuál les toca.',
    outcome: 'Los servicios siguieron, tras arreglos locales.',
    later: 'Exigencias parecidas toparon con servicios posteriores que no tienen ninguna clave.',
    takeaway: 'El acceso al mercado es un requerimiento fuerte.',
    sides: [
      {
        who: 'Los gobiernos',
        says: 'Quien vende aquí teléfonos usa nuestras redes y debe ayudar a nuestra policía como la ayuda toda empresa local.',
      },
      {
        who: 'El fabricante',
        says: 'No podemos dar una clave que no tenemos, y un servidor por país hace menos seguros a los usuarios de cada país.',
      },
    ],
    simplifies: 'Ningún gobierno del juego puede prohibir un proveedor; en su lugar, una Ley de Acceso cuesta dinero cada ronda.',
  },
  warshak: {
    name: 'Warshak',
    title: 'United States v. Warshak',
    tagline: 'Una carta sigue siendo tuya en la oficina de correos, 2010',
    parties: 'Estados Unidos; Steven Warshak',
    question: '¿Protege la constitución lo que dice un correo cuando lo guarda un proveedor?',
    plain:
      'Un empresario fue acusado de fraude. El gobierno había obtenido de su proveedor unos 27 000 correos sin mandamiento, como parecía permitir la ley. El tribunal de apelación del Sexto Circuito dijo que la gente espera con razón que su correo siga cerrado, aunque lo lleve una empresa. Así pues, el contenido exige un mandamiento, y la ley es inconstitucional en la medida en que diga otra cosa. La prueba se mantuvo, porque los agentes habían actuado de buena fe.',
    full: 'El tribunal, 631 F.3d 266, comparó a los proveedores con la oficina de correos y con un hotel: que el personal tenga acceso no acaba con la privacidad. El fallo obliga en un circuito, pero proveedores y fiscales lo han seguido en todas partes. Carpenter, en 2018, lo citó con aprobación. Trata del contenido; los datos de abonado y los registros quedaron donde estaban.',
    outcome: 'El contenido del correo exige un mandamiento basado en causa probable.',
    later: 'Seguido en la práctica en todo el país.',
    takeaway: 'Tu carta es tuya también en la oficina de correos.',
    sides: [
      {
        who: 'El titular',
        says: 'Dar una carta a quien la lleva no es abrirla. Lo que escribo a una persona no queda dicho con ello a la policía.',
      },
      {
        who: 'El gobierno',
        says: 'Las condiciones del servicio dejan mirar a la empresa. Lo que se comparte con ella se le puede pedir a ella misma.',
      },
    ],
    simplifies:
      'El juego exige causa probable para toda orden de contenido, igual en todos los Estados. Los umbrales reales difieren de un Estado a otro.',
  },
  'national-security-letters': {
    name: 'National Security Letters',
    title: 'Doe v. Mukasey y las National Security Letters',
    tagline: 'Una mordaza que un juez puede examinar, 2004 a 2017',
    parties: 'Nicholas Merrill, conocido entonces como John Doe, y después otros proveedores; el fiscal general',
    question: '¿Puede una agencia prohibir a una empresa, para siempre y sin juez, decir que se le preguntó?',
    plain:
      'Una agencia puede exigir ciertos registros con una carta propia, sin juez, y prohibir a la empresa decirlo. El dueño de un pequeño proveedor fue a los tribunales con el nombre de John Doe, porque no le permitían usar el suyo. En 2008 un tribunal de apelación dijo que ese silencio restringe la expresión: si la empresa se opone, el gobierno debe acudir a un juez y dar razones. El Congreso lo puso por ley en 2015, y los tribunales confirmaron el nuevo sistema.',
    full: 'Doe v. Mukasey es 549 F.3d 861 (2d Cir. 2008). La USA FREEDOM Act de 2015 codificó la revisión; el Noveno Circuito confirmó el sistema reformado en 2017, 863 F.3d 1110. Una cuestión vecina, con qué exactitud puede una empresa contar en público esas órdenes, se decidió a favor del gobierno en Twitter v. Garland, 61 F.4th 686 (9th Cir. 2023). Es práctica de seguridad nacional; los mandamientos penales siguen otras reglas.',
    outcome: 'Las mordazas sobreviven donde un juez puede examinarlas.',
    later: 'El primer destinatario solo pudo hablar libremente después de once años.',
    takeaway: 'El secreto se permite cuando un juez puede examinarlo.',
    sides: [
      {
        who: 'El proveedor',
        says: 'Una orden de callar siempre, sin firma de juez, prohíbe la palabra misma que podría corregir su abuso.',
      },
      {
        who: 'El gobierno',
        says: 'Quien es vigilado no debe saberlo por el correo. Un tribunal puede mirar cada caso en que eso importe.',
      },
    ],
    simplifies: 'El proveedor puede impugnar enseguida toda mordaza del juego. En realidad, la mayoría de los destinatarios nunca objetó.',
  },
  snowden: {
    name: 'Las revelaciones de 2013',
    title: 'Las revelaciones de junio de 2013',
    tagline: 'Una filtración que movió servidores, 2013',
    parties: 'Un contratista de una agencia de inteligencia; la prensa; varios gobiernos y proveedores',
    question: '¿Qué pasa con la confianza en una nube cuando sus usuarios saben cuánto se lee?',
    plain:
      'En junio de 2013 los periódicos empezaron a publicar documentos de agencias de inteligencia sobre el acceso a datos en grandes proveedores y en cables. Los gobiernos dijeron que era lícito y salvaba vidas; otros, que nadie había conocido su tamaño. Los usuarios de fuera preguntaron dónde estaban sus datos. Los reguladores reabrieron viejos acuerdos, varios Estados hicieron leyes para tener los datos en casa y las empresas empezaron a cifrar por defecto. Ese año un grupo de revisión contó unos diez meses de media para responder a una solicitud por tratado.',
    full: 'El episodio trata de inteligencia, no de pruebas para tribunales penales: otras leyes, otros jueces. Aquí importa por sus consecuencias: la denuncia que llevó a Schrems I, la ola de localización, el cifrado entre centros de datos y en teléfonos, y la reforma del tribunal que supervisa esos programas. La cifra de diez meses está en el informe del President’s Review Group de diciembre de 2013.',
    outcome: 'Un golpe a la confianza; reformas, denuncias y muros en muchos países.',
    later: 'Buena parte del derecho de este Códice posterior a 2013 le responde de un modo u otro.',
    takeaway: 'Una filtración movió más servidores que ninguna ley.',
    sides: [
      {
        who: 'Quienes publicaron',
        says: 'La gente no puede consentir un poder del que nada debe saber. Un público libre ha de ver cuán lejos se echó la red.',
      },
      {
        who: 'Las agencias',
        says: 'Cada programa tenía sus jueces y su control. Decir al mundo cómo va fue decírselo a los que había que hallar.',
      },
    ],
    simplifies: 'Un titular del juego, Filtración masiva, premia la transparencia una ronda. Los efectos reales duraron años.',
  },
} as const satisfies Record<string, EntryText>
