/** Locks, keys, and the duty to be able. */
import type { EntryText } from './entry-text.ts'

export const KEYS = {
  'apple-fbi': {
    name: 'Apple y el FBI',
    title: 'Dos órdenes de desbloquear un teléfono',
    tagline: 'La pregunta que nunca se respondió, 2016',
    parties: 'Estados Unidos; Apple Inc.',
    question: '¿Puede un tribunal obligar a una empresa a escribir código que venza su propia cerradura?',
    plain:
      'Tras un ataque mortal en California, los investigadores tenían un teléfono que se borraría tras diez intentos fallidos†. Un juez ordenó a su fabricante escribir una versión especial de su programa sin esa protección. El fabricante se negó y pidió ser oído. En las mismas semanas un juez de Brooklyn dijo que no a un deseo parecido: el Congreso había pensado en un deber así y no lo había creado. En California el gobierno se retiró, porque un tercero había abierto el teléfono.',
    full: 'Ambas peticiones se basaban en la All Writs Act de 1789. La decisión de Brooklyn es 149 F. Supp. 3d 341, de 29 de febrero de 2016; la orden de California es de 16 de febrero de 2016 y quedó sin efecto a petición del gobierno†. No decidió ningún tribunal de apelación. New York Telephone es el precedente para ordenar ayuda; la Communications Assistance for Law Enforcement Act es la ley que no llega hasta ahí.',
    outcome: 'Un juez dijo que sí, otro que no, y no se preguntó a nadie por encima.',
    later: 'Los legisladores tomaron la cuestión: véanse TOLA y la Investigatory Powers Act.',
    takeaway: 'La pregunta que todos hacían nunca se respondió.',
    sides: [
      {
        who: 'El gobierno',
        says: 'Un mandamiento lícito no vale nada si lo vence el diseño. Pedimos ayuda con un teléfono de un atacante muerto.',
      },
      {
        who: 'El fabricante',
        says: 'Un tribunal no puede reclutar a una empresa para hacer una herramienta que el legislador pensó y decidió no exigir.',
      },
    ],
    simplifies: 'La escala Claves del juego la mueven muchos tribunales, paso a paso, y obliga a la vez a todos los Estados.',
    steps: [
      { at: '2016-02-16', what: 'Orden en California' },
      { at: '2016-02-29', what: 'Rechazada en Brooklyn', note: '149 F. Supp. 3d 341' },
      { at: '2016-03', what: 'California, retirada', note: 'Un tercero desbloqueó el teléfono' },
    ],
  },
  signal: {
    name: 'Signal',
    title: 'Un requerimiento de gran jurado a Signal',
    tagline: 'No puedes entregar lo que nunca guardaste, 2016',
    parties: 'Un gran jurado de Virginia; Open Whisper Systems, creador de Signal',
    question: '¿Qué debe entregar un servicio que no guarda casi nada?',
    plain:
      'Un gran jurado de Virginia pidió al creador de un servicio de mensajería todo sobre dos números de teléfono: nombres, direcciones, contactos, registros. Un número no tenía cuenta. Del otro la empresa tenía dos datos: cuándo se creó la cuenta y cuándo se conectó por última vez. Los entregó. La orden venía con mordaza. Con ayuda de un grupo de derechos civiles se le permitió meses después publicar los papeles, y se volvieron una lección de diseño.',
    full: 'Los documentos se publicaron el 4 de octubre de 2016. No se negó nada: guardar poco es un diseño anterior a toda orden, y es distinto de destruir después. La regla europea de minimización de datos, artículo 5.1.c del RGPD, apunta en el mismo sentido; las leyes de retención de datos de tráfico apuntan en el contrario.',
    outcome: 'Se entregaron dos fechas; la mordaza se levantó en parte.',
    later: 'Varios servicios publican papeles así como cosa corriente.',
    takeaway: 'No puedes entregar lo que nunca guardaste.',
    sides: [
      {
        who: 'El servicio',
        says: 'Guardar poco es buena práctica, no obstrucción. Lo que no existe no nos lo pueden robar ni tampoco exigir.',
      },
      {
        who: 'Los investigadores',
        says: 'Un servicio que usan millones y no nombra a ninguno deja a las víctimas sin nadie a quien llevar a juicio.',
      },
    ],
    simplifies: 'Los proveedores del juego siempre tienen registros: un requerimiento nunca vuelve vacío, solo dice menos.',
  },
  'investigatory-powers-act': {
    name: 'Investigatory Powers Act',
    title: 'Investigatory Powers Act de 2016, modificada en 2024',
    tagline: 'Una ley sobre el producto de mañana',
    parties: null,
    question: '¿Puede un gobierno ordenar a una empresa que siga siendo capaz de responder a mandamientos?',
    plain:
      'Una ley británica de 2016 reúne en un libro casi todos los poderes de vigilancia. Los mandamientos necesitan un ministro y un juez, el «doble cerrojo». Un aviso de capacidad técnica puede obligar a una empresa a poder ayudar, por ejemplo quitando una protección que ella misma ha puesto. Un aviso así puede notificarse en el extranjero y debe mantenerse en secreto. Desde 2024 también se puede obligar a una empresa a avisar al ministerio antes de cambiar su producto de ciertas maneras.',
    full: 'Los avisos están en el artículo 253; el 254 exige la aprobación de un comisionado judicial†. Cada uso de la capacidad necesita un mandamiento propio. Una ley aparte y más antigua, el artículo 49 de RIPA 2000, permite a la policía exigir una clave a una persona†. Los gobiernos ni confirman ni desmienten avisos concretos, así que el debate público vive de noticias.',
    outcome: 'En vigor.',
    later: 'Los avisos sobre copias cifradas de los que informó la prensa llevaron a la disputa de 2025.',
    takeaway: 'Una orden de capacidad es una ley sobre el producto de mañana.',
    sides: [
      {
        who: 'El ministerio',
        says: 'Un juez revisa el aviso, y cada uso pide su mandamiento. Una puerta así se abre poco, y nunca a espaldas de un tribunal.',
      },
      {
        who: 'Sus críticos',
        says: 'Una orden secreta sobre un producto usado en todas partes decide por gente de todo país, que ni lo sabe ni puede objetar.',
      },
    ],
    simplifies: 'Una Ley de Acceso del juego es pública, muerde cada ronda y puede impugnarse. Los avisos reales son secretos.',
  },
  'apple-adp': {
    name: 'Apple y las copias de seguridad',
    title: 'Apple, y los avisos sobre copias de seguridad cifradas',
    tagline: 'La casilla que se apagó, desde 2025',
    parties: 'Apple; la ministra del Interior. Privacy International y Liberty, con demandas propias',
    question: '¿Puede un Estado ordenar un acceso a copias cifradas de usuarios de cualquier lugar?',
    plain:
      'En febrero de 2025 los periódicos informaron de que Gran Bretaña había ordenado en secreto acceso a copias de seguridad cifradas de usuarios de todo el mundo. El gobierno ni confirmó ni desmintió. La empresa retiró la función, una casilla, a los usuarios británicos. En abril un tribunal rehusó mantener en secreto hasta la existencia del caso. En agosto un cargo estadounidense dijo que Gran Bretaña lo abandonaría; en septiembre se informó de un segundo aviso, solo para usuarios británicos. La demanda de la empresa se desestimó en octubre tras cambiar las circunstancias.',
    full: 'La prensa fecha el primer aviso en enero de 2025; la función se retiró el 21 de febrero; la decisión del tribunal sobre publicidad es de 7 de abril, la desestimación de 6 de octubre de 2025, en IPT/25/83/CH. Las demandas de dos grupos de derechos civiles siguieron, con vista pública anunciada para 2026. La existencia y los términos de los avisos no están confirmados oficialmente; todo lo que aquí se dice de ellos es «según la prensa».',
    outcome: 'La función está apagada en un país; el derecho, sin decidir.',
    later: 'Pendiente en la última consulta.',
    takeaway: 'Se puede mandar apagar la casilla; y los aliados protestan cuando sus usuarios están dentro de la caja.',
    sides: [
      {
        who: 'El ministerio',
        says: 'Si peligran niños o vidas, un mandamiento lícito debe poder abrir lo que nombra. Ninguna empresa puede excluirlo.',
      },
      {
        who: 'La empresa',
        says: 'Nunca hemos hecho una llave maestra ni la haremos. Una puerta para agentes de un Estado es puerta de todo ladrón.',
      },
    ],
    simplifies: 'Un proveedor del juego no puede retirar su casilla en un solo Estado; se lanza en todas partes o en ninguna.',
    steps: [
      { at: '2025-02-07', what: 'La prensa informa de un aviso' },
      { at: '2025-02-21', what: 'La función se retira en Gran Bretaña' },
      { at: '2025-04-07', what: 'El caso puede conocerse', note: 'Investigatory Powers Tribunal' },
      { at: '2025-10-06', what: 'Se desestima la demanda de la empresa', note: '«cambio de circunstancias»' },
    ],
  },
  tola: {
    name: 'TOLA, Australia',
    title: 'Telecommunications and Other Legislation Amendment (Assistance and Access) Act',
    tagline: 'Petición, aviso, capacidad, 2018',
    parties: null,
    question: '¿Puede una ley ordenar ayuda con el cifrado sin debilitarlo para todos?',
    plain:
      'En diciembre de 2018 Australia aprobó una ley con tres peldaños. Una petición ruega a una empresa que ayude. Un aviso ordena la ayuda que la empresa es capaz de dar. Una segunda clase de aviso le ordena volverse capaz. Un artículo famoso añade un límite: a nadie se le puede pedir que construya una debilidad sistémica en un producto. Sus partidarios dicen que eso traza la línea. Los críticos dicen que nadie sabe por dónde pasa, porque toda entrada es una debilidad para alguien.',
    full: 'La ley es la n.º 148 de 2018; el límite está en el artículo 317ZG. El supervisor independiente de leyes de seguridad recomendó en 2020 que aprobara los avisos un órgano independiente, no las agencias ni un ministro. Según se informa, los peldaños obligatorios se usan poco, y las peticiones a menudo.',
    outcome: 'En vigor.',
    later: 'Revisada en 2020 por el supervisor independiente.',
    takeaway: 'Todos están de acuerdo en no debilitar a todos; nadie en qué significa.',
    sides: [
      {
        who: 'Sus autores',
        says: 'La ayuda se ordena para un objetivo, la debilidad para todos se prohíbe, y a casi todas las empresas solo se les pide.',
      },
      {
        who: 'Sus críticos',
        says: 'Una herramienta para un objetivo sirve contra cualquiera. Solo queda por ver quién la tiene y cuánto tiempo la guarda.',
      },
    ],
    simplifies: 'Una puerta trasera del juego abre un proveedor a un Estado, y facilita los exploits de cualquiera. Ese es todo el límite.',
  },
  podchasov: {
    name: 'Podchasov',
    title: 'Podchasov v. Russia',
    tagline: 'Un derecho declarado donde ya no puede hacerse cumplir, 2016 a 2024',
    parties: 'Anton Podchasov; la Federación de Rusia',
    question: '¿Puede un Estado obligar a los servicios de mensajería a guardarlo todo y a entregar lo que lo descifra?',
    plain:
      'Unas leyes rusas de 2016 obligan a los servicios a guardar el contenido de los mensajes hasta seis meses y los datos sobre ellos más tiempo, y a entregar lo necesario para descifrarlos. Un servicio se negó a hacerlo con charlas cifradas de extremo a extremo, y estuvo bloqueado de 2018 a 2020. Un usuario se quejó en Estrasburgo. En febrero de 2024 el Tribunal Europeo de Derechos Humanos halló que guardarlo todo y debilitar el cifrado para todos viola el derecho a la vida privada.',
    full: 'La sentencia es App. 33696/19, de 13 de febrero de 2024. Dice que un cifrado así no puede debilitarse solo para algunos usuarios. Rusia había dejado en 2022 el sistema del Convenio, así que la sentencia declara el derecho sin un Estado que la ejecute; pero el mismo derecho obliga a los Estados que siguen.',
    outcome: 'Violación del artículo 8.',
    later: 'Citada en los debates sobre cifrado de muchos Estados europeos.',
    takeaway: 'Un derecho puede declararse donde ya no puede hacerse cumplir.',
    sides: [
      {
        who: 'El usuario',
        says: 'Nadie puede debilitar el cifrado de un solo sospechoso. Se debilita para todos, y eso rompe toda proporción.',
      },
      {
        who: 'El Estado',
        says: 'En charlas así se planearon ataques. Un Estado que ni con una orden puede leerlas deja sin guarda a su gente.',
      },
    ],
    simplifies: 'El juego no conoce la retención: los proveedores guardan lo que hay, y solo lo congela una orden de conservación.',
  },
  'whatsapp-brazil': {
    name: 'WhatsApp en Brasil',
    title: 'Bloqueos de WhatsApp, y una detención',
    tagline: 'No salió de ello ninguna clave, 2015 a 2016',
    parties: 'Varios jueces brasileños; WhatsApp y su matriz',
    question: '¿Cómo puede un tribunal hacer cumplir una orden sobre contenido que la empresa no puede leer?',
    plain:
      'Jueces de varias ciudades brasileñas ordenaron entregar mensajes de sospechosos. La empresa dijo que no guardaba ninguno y no podía leerlos. Los jueces subieron la presión: multas diarias de hasta un millón de reales, la detención de un directivo de la matriz en marzo de 2016, que quedó libre un día después, y órdenes que apagaron el servicio en todo el país en diciembre de 2015 y en mayo y julio de 2016. El presidente del tribunal más alto levantó la última.',
    full: 'El directivo trabajaba para la matriz y no tenía acceso a mensajes; un tribunal lo liberó por habeas corpus. El fondo, ADPF 403 y ADI 5527, está ante el Supremo Tribunal Federal: dos votos dados en 2020 fueron contrarios al bloqueo y a debilitar el cifrado; no se vio una decisión final.',
    outcome: 'Multas, una detención y bloqueos; ningún contenido.',
    later: 'El fondo no había concluido en las páginas vistas.',
    takeaway: 'Detener a un directivo no produce una clave que no existe.',
    sides: [
      {
        who: 'Los jueces',
        says: 'Una empresa que gana de una nación entera y no responde a sus tribunales solo nos deja las palancas que siente.',
      },
      {
        who: 'La empresa',
        says: 'No tenemos copia ni clave. El personal local se vuelve rehén de un diseño, y millones pierden con él su servicio.',
      },
    ],
    simplifies: 'En el juego no se detiene a nadie ni se apaga ningún servicio. El desacato cuesta puntos, más cada vez.',
    steps: [
      { at: '2015-12', what: 'Primer bloqueo' },
      { at: '2016-03-01', what: 'Se detiene a un directivo, libre al día siguiente' },
      { at: '2016-07', what: 'Último bloqueo, levantado por el presidente del Supremo Tribunal Federal' },
    ],
  },
  encrochat: {
    name: 'EncroChat',
    title: 'EncroChat, y M.N. (C-670/22)',
    tagline: 'Si la carta está cerrada, los Estados van al escritorio, 2020 a 2024',
    parties: 'Investigadores franceses; tribunales de Alemania, Países Bajos, Reino Unido y otros',
    question: '¿Puede un Estado entrar en todos los teléfonos de un servicio cifrado y compartir lo que halla?',
    plain:
      'Una empresa vendía teléfonos para mensajes que nadie podía leer. En 2020 unos investigadores franceses pusieron un programa en sus teléfonos por medio de servidores en Francia, y leyeron durante semanas†. Lo hallado fue a la policía de muchos países, y muchos usuarios fueron juzgados. En abril de 2024 el Tribunal de Justicia dijo que un fiscal puede pedir pruebas que otro Estado ya tiene. Hay que notificar al otro Estado, y un tribunal debe excluir aquello sobre lo que la defensa no puede pronunciarse.',
    full: 'La sentencia es C-670/22, M.N., de 30 de abril de 2024, sobre órdenes europeas de investigación. Un tribunal británico había tratado los mensajes como guardados en el dispositivo y por tanto admisibles, [2021] EWCA Crim 128†. Quedan preguntas: el objetivo fue toda la clientela, los detalles del método son secreto de defensa, y los sospechosos vivían en Estados cuya ley quizá no lo habría permitido.',
    outcome: 'Esas pruebas pueden compartirse y usarse, con condiciones.',
    later: 'Siguieron apelaciones y quejas en varios países.',
    takeaway: 'Si el contenido va cerrado por el camino, los Estados van al extremo.',
    sides: [
      {
        who: 'Los investigadores',
        says: 'Casi toda su clientela era criminal, un juez aprobó cada paso, y se evitaron envíos de droga y también muertes.',
      },
      {
        who: 'La defensa',
        says: 'Registrar a todos no es registrar a alguien. No podemos examinar un método secreto, usado según otra legislación.',
      },
    ],
    simplifies: 'Un exploit del juego lee una cuenta. No se puede entrar de una vez en un servicio entero.',
  },
  kazakhstan: {
    name: 'El certificado de Kazajistán',
    title: 'El certificado raíz de Kazajistán',
    tagline: 'Los navegadores se hicieron guardia de frontera, 2015 a 2020',
    parties: 'El gobierno de Kazajistán; fabricantes de navegadores',
    question: '¿Puede un Estado hacer que cada usuario instale una clave que le deja leer el tráfico cifrado?',
    plain:
      'Para leer el tráfico cifrado, un Estado puede intentar ser quien responde por cada web. En 2015, y de nuevo en 2019 y en 2020, Kazajistán dijo a sus usuarios que instalaran un certificado del Estado; sin él no se podía llegar a muchos sitios. Los fabricantes de los grandes navegadores respondieron rechazando ese certificado, aunque el usuario lo hubiera instalado. No se preguntó a ningún tribunal. La orden acabó cada vez al cabo de unas semanas.',
    full: 'En 2019 actuaron juntos tres fabricantes; en 2020 se les unió un cuarto. El Estado explicó la medida como protección contra ataques, y más tarde como ejercicio†. El caso muestra quién más decide sobre claves: quienes hacen los programas, para todos los países a la vez, por una regla propia que nadie eligió.',
    outcome: 'El certificado se bloqueó en los principales navegadores.',
    later: 'Terminó tras cada intento.',
    takeaway: 'Los navegadores se hicieron guardia de frontera.',
    sides: [
      {
        who: 'El gobierno',
        says: 'Atacan nuestras redes todos los días. Ver lo que pasa por ellas es un deber y también un derecho de todo Estado.',
      },
      {
        who: 'Los fabricantes',
        says: 'Quien puede leer todo el tráfico puede cambiarlo. El candado solo merece confianza si nadie puede copiar la llave.',
      },
    ],
    simplifies: 'En el juego nadie lee tráfico por el camino; los sobres del mapa están a salvo hasta que llegan.',
  },
  dropbox: {
    name: 'Dropbox',
    title: 'Una denuncia sobre Dropbox',
    tagline: 'Cifrado, ¿con la clave de quién? 2011',
    parties: 'Un investigador; Dropbox; la Federal Trade Commission',
    question: '¿Puede una empresa decir que los archivos están cifrados si su propio personal tiene la clave?',
    plain:
      'Un servicio de almacenamiento dijo a sus clientes que sus archivos estaban cifrados y que su personal no podía abrirlos. Un investigador advirtió que guardaba una sola vez los archivos idénticos de clientes distintos†, lo que solo es posible si puede compararlos. En mayo de 2011 denunció ante la comisión de comercio que la promesa no era cierta, pues la empresa tenía las claves. La empresa cambió sus palabras. Los archivos habían estado cifrados siempre, en tránsito y en reposo.',
    full: 'La denuncia de 11 de mayo de 2011 trata de la honradez de la publicidad y no del acceso del Estado; pero nombra aquello de lo que depende toda exigencia: quién tiene la clave. Cifrado en tránsito, cifrado en reposo y cifrado de extremo a extremo son tres cosas distintas, y solo el último deja fuera al proveedor.',
    outcome: 'La empresa cambió sus condiciones.',
    later: 'Su redacción se volvió un ejemplo común en la enseñanza.',
    takeaway: '«Cifrado» está incompleto hasta que dices quién tiene la clave.',
    sides: [
      {
        who: 'La denuncia',
        says: 'Los clientes eligieron el servicio por una frase que no era cierta. Una cerradura con copia de llave no es la misma.',
      },
      {
        who: 'La empresa',
        says: 'Una clave bajo reglas estrictas deja recuperar un archivo perdido y compartirlo. Sin eso, muy pocos querrían el servicio.',
      },
    ],
    simplifies: 'El cifrado del juego es uno de tres: ninguno, casilla, propio. De eso solo se sigue quién tiene la clave.',
  },
  'india-tracing': {
    name: 'India: rastrear mensajes',
    title: 'Artículo 69 de la IT Act, y regla 4(2) de las IT Rules 2021',
    tagline: '¿Quién lo escribió primero? Desde 2009',
    parties: 'El gobierno de la India; WhatsApp como recurrente',
    question: '¿Puede una ley exigir que un servicio de mensajería sepa nombrar al primer remitente de un mensaje?',
    plain:
      'La ley india permite al gobierno ordenar el descifrado para ciertos fines. Unas reglas de 2021 añaden un deber para los grandes servicios de mensajería: si lo pide un tribunal o una autoridad, deben poder decir quién envió primero un mensaje en el país. No tienen que contar qué dice. Un servicio acudió a los tribunales en Delhi: para saber quién envió primero un mensaje hay que marcar todos los mensajes de todos. El caso estaba pendiente al escribir esto.',
    full: 'El artículo 69 data de una reforma y unas reglas de 2009; el deber de rastreo es la regla 4(2). Sus partidarios señalan rumores que acabaron en muertes; los críticos dicen que marcar todos los mensajes deshace lo que promete el cifrado. En 2024 el abogado del servicio dijo al tribunal que antes se iría que romper el cifrado.',
    outcome: 'En vigor; impugnado ante los tribunales.',
    later: 'Pendiente en la última consulta.',
    takeaway: 'Identificar a un remitente puede exigir marcar todos los mensajes.',
    sides: [
      {
        who: 'El gobierno',
        says: 'Un rumor puede matar. No pedimos qué se escribió, solo quién empezó, y solo si pregunta un tribunal o autoridad.',
      },
      {
        who: 'El servicio',
        says: 'Para nombrar a un remitente hay que marcar cada mensaje de todos. Es vigilar a todos para hallar una vez a alguien.',
      },
    ],
    simplifies: 'Los registros del juego dicen la clase de una cuenta, nunca quién escribió algo primero.',
  },
  proton: {
    name: 'Proton',
    title: 'Proton y la persona activista de Francia',
    tagline: 'La carta está oculta; el sobre, no, 2021',
    parties: 'Autoridades francesas y suizas; Proton, de Suiza',
    question: '¿Puede la policía obtener algo de una cuenta cifrada en un país que guarda la privacidad?',
    plain:
      'La policía francesa buscaba a miembros de un grupo de activistas. Una de esas personas usaba un servicio de correo cifrado de Suiza. La policía pidió por medio de Europol y de las autoridades suizas, que hallaron lícita la solicitud y ordenaron al servicio registrar desde dónde se usaba la cuenta. El servicio obedeció, como debía, y dio una dirección IP. El contenido siguió siendo ilegible, porque no tiene la clave. Muchos usuarios se sorprendieron, y el servicio cambió cómo se describe.',
    full: 'La orden era obligatoria según la ley suiza; órdenes de fuera sin una suiza no se obedecen, y el artículo 271 del Código Penal suizo prohíbe actuar allí a funcionarios extranjeros†. En octubre de 2021 un tribunal suizo dijo que los servicios de correo no son proveedores de telecomunicación a efectos de retención†. Un proyecto de reglamento de 2025 y 2026 ampliaría esos deberes; fue muy criticado y revisado, y el servicio llevó al extranjero algunas de sus máquinas.',
    outcome: 'Se dio una dirección; ningún contenido.',
    later: 'El proyecto de reglamento seguía abierto en la última consulta.',
    takeaway: 'El cifrado oculta la carta, no el sobre; y pedir por tratado puede ser rápido.',
    sides: [
      {
        who: 'Las autoridades',
        says: 'Una solicitud por la vía debida, revisada por el Estado donde vive el servicio: es el camino que otros llaman lento.',
      },
      {
        who: 'Los usuarios',
        says: 'Nos dijeron que no se registra nada. Una promesa que acaba con la primera orden debió decirlo así en el titular.',
      },
    ],
    simplifies: 'Un requerimiento del juego siempre funciona donde hay un proveedor establecido; los registros no pueden cifrarse.',
  },
  'bnd-abroad': {
    name: 'El servicio en el extranjero',
    title: 'El Tribunal Constitucional alemán sobre vigilancia exterior, y sobre Posteo',
    tagline: 'Los derechos viajan con el poder, 2018 y 2020',
    parties: 'Periodistas de varios países; el servicio de inteligencia alemán. Posteo, proveedor de correo',
    question: '¿Protegen los derechos fundamentales de un Estado a extranjeros de fuera ante sus propios servicios?',
    plain:
      'Periodistas de fuera se quejaron en Alemania de que su servicio exterior podía leer su correo. El gobierno dijo que la constitución protege a la gente en casa. El Tribunal Constitucional no estuvo de acuerdo en 2020: los derechos fundamentales obligan al poder alemán dondequiera que actúe, también frente a extranjeros fuera del país. Hubo que reescribir la ley con límites y supervisión. Dos años antes el mismo tribunal había dicho que un servicio de correo que no guarda direcciones quizá deba adaptarse para entregarlas ante una orden lícita.',
    full: 'Las decisiones son 1 BvR 2835/17, de 19 de mayo de 2020, y 2 BvR 2377/16, de 20 de diciembre de 2018. Otros tribunales lo ven de otro modo: en Estados Unidos, Verdugo-Urquidez dice que la Cuarta Enmienda no protege los bienes de un extranjero fuera del país. El Tribunal Europeo de Derechos Humanos se acercó en 2023 a la visión alemana.',
    outcome: 'Los derechos obligan fuera; un diseño mínimo no siempre es defensa.',
    later: 'Siguió una nueva ley con control independiente.',
    takeaway: 'Los derechos pueden viajar con el poder.',
    sides: [
      {
        who: 'Los periodistas',
        says: 'También los vigilados de fuera necesitan protección. Una constitución que ata a sus agentes los ata en todas partes.',
      },
      {
        who: 'El gobierno',
        says: 'Un Estado debe derechos a su gente, y también le debe seguridad. Fuera se enfrenta a servicios que no tienen límites.',
      },
    ],
    simplifies: 'En el juego da igual para un mandamiento de dónde es nacional alguien; solo cuentan el caso y el lugar.',
  },
} as const satisfies Record<string, EntryText>
