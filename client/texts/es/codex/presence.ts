/** Who counts as present, and what a company controls: answers from several countries. */
import type { EntryText } from './entry-text.ts'

export const PRESENCE = {
  'yahoo-belgium': {
    name: 'Yahoo, Bélgica',
    title: 'Ministerio Fiscal v. Yahoo! Inc.',
    tagline: 'Si vendes aquí, estás aquí, 2007 a 2015',
    parties: 'Un fiscal belga; Yahoo! Inc., sin oficina en Bélgica',
    question: '¿Debe una empresa extranjera sin oficina dar datos de abonado a un fiscal local?',
    plain:
      'Un fiscal de Bélgica preguntó a una empresa de California quién estaba detrás de ciertas cuentas. La empresa no tenía oficina en Bélgica y respondió: pídalo por tratado. Los tribunales belgas discutieron sobre ello ocho años. Al final el tribunal más alto dijo que la empresa toma parte activa en la vida económica del país: una dirección acabada en .be, las lenguas locales, publicidad local. Así que está presente y tiene que responder. La multa por negarse se mantuvo.',
    full: 'La petición se basaba en el artículo 46 bis del Código de Procedimiento Penal, que cubre de quién es una cuenta, no lo que dice. El Tribunal de Casación decidió el 1 de diciembre de 2015. La idea se volvió modelo de las pruebas de «ofrecer servicios», escritas luego en el Reglamento e-Evidence. Ningún agente actuó fuera de Bélgica; el tribunal vio la orden como interna.',
    outcome: 'La empresa tuvo que responder; se confirmó la multa.',
    later: 'La prueba pasó a la legislación europea.',
    takeaway: 'Si vendes aquí, estás aquí.',
    sides: [
      {
        who: 'El fiscal',
        says: 'Quien habla las lenguas de aquí, vende aquí sus anuncios y sirve a la gente de aquí está aquí como una tienda más.',
      },
      {
        who: 'La empresa',
        says: 'Una web se lee en todas partes. Si eso es presencia, toda empresa en red está a la vez bajo la ley de todo país.',
      },
    ],
    simplifies: 'En el juego un proveedor solo está establecido donde tiene su sede o un centro de datos.',
  },
  'skype-belgium': {
    name: 'Skype, Bélgica',
    title: 'Ministerio Fiscal v. Skype',
    tagline: '«No podemos» no es defensa, 2012 a 2019',
    parties: 'Autoridades judiciales belgas; Skype, de Luxemburgo',
    question: '¿Debe un servicio extranjero ayudar a interceptar llamadas aunque diga que técnicamente no puede?',
    plain:
      'Un juez de instrucción de Bélgica quería escuchar llamadas de sospechosos. Las llamadas pasaban por un servicio de Luxemburgo. El servicio dijo que no podía ayudar a escuchar: su sistema no estaba hecho para eso, y no estaba sujeto a la ley belga. Un tribunal de Malinas lo multó con 30 000 euros en octubre de 2016. El tribunal de apelación estuvo de acuerdo en 2017, y el más alto en 2019†. Quien ofrece aquí un servicio debe poder ayudar.',
    full: 'El deber era de asistencia técnica, y la ley belga lo impone a los operadores. Los tribunales trataron la falta de capacidad como una elección de diseño de la propia empresa. Si una ley puede exigir siquiera capacidad es otra cuestión en cada país: compárese la Investigatory Powers Act, TOLA, y la regla estadounidense de que los operadores no tienen que descifrar aquello cuya clave no tienen.',
    outcome: 'Multa de 30 000 euros.',
    later: 'Confirmada en todas las instancias†.',
    takeaway: '«Técnicamente no podemos» puede no ser defensa ante un deber de poder.',
    sides: [
      {
        who: 'El juez',
        says: 'Toda compañía telefónica de aquí debe poder ayudar. Una recién llegada no se libra construyéndose para no poder.',
      },
      {
        who: 'El servicio',
        says: 'Obedecemos la ley del lugar donde funciona el sistema. Tribunales de otros sitios no dictan cómo construirlo.',
      },
    ],
    simplifies: 'El juego solo multa a los proveedores con cifrado por una Ley de Acceso, que todos pueden ver e impugnar.',
  },
  brecknell: {
    name: 'Brecknell',
    title: 'British Columbia (Attorney General) v. Brecknell',
    tagline: 'Una web como umbral, 2018',
    parties: 'Fiscal general de Columbia Británica; Craigslist',
    question: '¿Puede un tribunal canadiense ordenar registros a una empresa que solo está presente en la web?',
    plain:
      'La policía de Columbia Británica quería registros de un usuario de una web estadounidense de anuncios. La empresa no tenía oficina en Canadá. El primer juez se negó: sin presencia no hay orden. El tribunal de apelación lo permitió en 2018. Una empresa que hace negocios aquí por la web tiene presencia virtual, y una orden sobre lo que posee o controla alcanza documentos estén donde estén. A la propia empresa no se la oyó.',
    full: 'La sentencia es 2018 BCCA 5, sobre una orden de entrega según el artículo 487.014 del Código Penal. Solo alegó la Corona, y los estudiosos lo criticaron. Los tribunales de otras provincias están divididos. Un tribunal de Ontario se apoyó en ella en el caso OVHcloud. Cómo ejecutar una orden así contra una empresa que dice que no es otra cuestión.',
    outcome: 'La orden puede dictarse por presencia virtual.',
    later: 'Seguida en parte, criticada en parte.',
    takeaway: 'Una web puede ser un umbral.',
    sides: [
      {
        who: 'La Corona',
        says: 'El negocio está aquí cada día en cada pantalla. Sería raro que pudiera ganar aquí y nunca ser preguntado aquí.',
      },
      {
        who: 'Quienes dudan',
        says: 'Sin oficina no hay a quién obligar. Una orden que no puede ejecutarse es una petición disfrazada de poder.',
      },
    ],
    simplifies: 'La cuestión de la presencia la resuelve en el juego el mapa; los tribunales solo discuten del alcance.',
  },
  'kbr-sfo': {
    name: 'KBR v. SFO',
    title: 'R (KBR Inc) v. Director of the Serious Fraud Office',
    tagline: 'La misma pregunta, la respuesta opuesta, 2021',
    parties: 'KBR Inc, empresa estadounidense; la Serious Fraud Office',
    question: '¿Puede un aviso británico obligar a una empresa extranjera sin negocio allí a entregar papeles de fuera?',
    plain:
      'Los investigadores británicos de fraudes entregaron a una directiva de una matriz estadounidense, durante su visita a Londres†, un aviso: entreguen papeles guardados en Estados Unidos. La matriz no tenía negocio propio en Gran Bretaña. El Tribunal Supremo dijo que no, por unanimidad, en 2021. Se presume que poderes así se detienen en la frontera si el parlamento no dice otra cosa, y el parlamento había creado otras vías: solicitudes al otro Estado. Un aliado cercano con la misma pregunta dio la respuesta opuesta.',
    full: 'La sentencia es [2021] UKSC 2. Lee el artículo 2(3) de la Criminal Justice Act de 1987 y la presunción contra el efecto extraterritorial. No protege los papeles que una empresa británica tenga fuera, y leyes más nuevas hablan claro: las órdenes de entrega en el extranjero de 2019 y la Investigatory Powers Act dicen expresamente que alcanzan el extranjero.',
    outcome: 'El aviso no tuvo efecto en el extranjero.',
    later: 'La oficina usa la asistencia recíproca y las órdenes de entrega en el extranjero.',
    takeaway: 'La misma pregunta, la respuesta opuesta, en un aliado cercano.',
    sides: [
      {
        who: 'La empresa',
        says: 'Se presume que los poderes penales acaban en la frontera. Si el parlamento quiere más, bien sabe cómo escribirlo.',
      },
      {
        who: 'La oficina',
        says: 'El fraude cruza fronteras en una tarde. El poder de pedir papeles debe seguir a un grupo adonde los haya llevado.',
      },
    ],
    simplifies: 'Cada Estado del juego tiene los mismos tribunales. En realidad los aliados responden distinto a la misma pregunta.',
  },
  tidal: {
    name: 'Tidal',
    title: 'Tidal Music AS v. Ministerio Fiscal',
    tagline: 'Por la puerta del propio dueño, 2019',
    parties: 'La fiscalía noruega; Tidal Music AS, de Oslo',
    question: '¿Puede la policía, al registrar una oficina en Oslo, traer datos de la empresa desde nubes extranjeras?',
    plain:
      'La policía noruega registró la oficina de un servicio de música en Oslo. Sus archivos estaban en servidores alquilados en otros países. La policía usó el acceso de la propia empresa para copiarlos. La empresa dijo que aquello era un registro en el extranjero. El Tribunal Supremo de Noruega no estuvo de acuerdo en marzo de 2019: la medida empezó en suelo noruego, contra una empresa noruega, y trataba de datos que ella misma podía recuperar libremente. Nada se cambió ni se borró donde estaban los datos. Así que no se invadió el territorio de ningún otro Estado.',
    full: 'La decisión es HR-2019-610-A, de 28 de marzo de 2019. El tribunal miró la práctica de otros Estados y el Convenio de Budapest, y halló la cuestión abierta en derecho internacional. El caso trata de datos propios de una empresa traídos por su propia puerta; no de un proveedor que guarda cartas de otros.',
    outcome: 'El registro fue lícito.',
    later: 'Se cita a menudo para la idea de que acceder desde casa es un acto en casa.',
    takeaway: 'Alcanzar por la puerta del propio dueño no es una invasión.',
    sides: [
      {
        who: 'La policía',
        says: 'Una medida en nuestro suelo, contra nuestra empresa, que trae sus propios datos, no invade ni daña a nadie fuera.',
      },
      {
        who: 'La empresa',
        says: 'Nuestros archivos estaban bajo otras leyes. La policía que los copia allí actúa allí, se siente en la silla que sea.',
      },
    ],
    simplifies:
      'Una incautación del juego necesita un servidor en suelo propio. No se juega a mirar nubes extranjeras por una pantalla incautada.',
  },
  ovh: {
    name: 'OVHcloud',
    title: 'La orden de entrega a OVHcloud',
    tagline: 'Europa no es solo blanco de brazos largos, desde 2024',
    parties: 'Real Policía Montada de Canadá; OVH Groupe SA, de Francia, y su filial canadiense',
    question: '¿Debe una matriz francesa entregar datos de servidores de fuera si su filial canadiense no tiene acceso?',
    plain:
      'La policía canadiense quería saber quién había usado cuatro direcciones en servidores de Francia, el Reino Unido y Australia. Ordenó a la empresa francesa decirlo. Su filial canadiense no podía llegar a los datos. Francia objetó por escrito: su ley prohíbe responder a autoridades extranjeras fuera de un tratado, con hasta seis meses de prisión y 90 000 euros. En septiembre de 2025 un tribunal de Ontario rehusó retirar la orden. Se pidió revisión judicial. Al escribir esto no se halló su resultado.',
    full: 'La orden de 19 de abril de 2024 se basa en el artículo 487.014 del Código Penal y pide datos de abonado y metadatos, no contenido. El tribunal de Ontario decidió el 25 de septiembre de 2025, con plazo hasta el 27 de octubre de 2025. El caso reúne en un expediente la presencia de Brecknell, un grupo de empresas y una ley de bloqueo, entre dos países que tienen un tratado entre sí.',
    outcome: 'La orden se confirmó en primera instancia; revisión pendiente en la última consulta.',
    later: 'Pendiente. Aquí no se dice nada de lo que pasó después de pedirse la revisión.',
    takeaway: 'Los aliados también lo hacen.',
    sides: [
      {
        who: 'La policía',
        says: 'Un grupo, un servicio, una marca. La empresa que vende aquí es la puerta a los datos de lo que vende desde allí.',
      },
      {
        who: 'La empresa',
        says: 'La filial no tiene acceso, y nuestra ley prohíbe lo demás. Francia se ofreció a responder a una solicitud por tratado.',
      },
    ],
    simplifies: 'En el juego un proveedor es una sola empresa. No se distinguen matrices y filiales, ni quién de ellas tiene acceso.',
    steps: [
      { at: '2024-04-19', what: 'Orden de entrega' },
      { at: '2025-09-25', what: 'El tribunal rehúsa revocarla', note: 'Tribunal de Justicia de Ontario' },
      { at: '2025-10-27', what: 'Fin del plazo; se pide revisión judicial' },
    ],
  },
  'blocking-statute': {
    name: 'Ley de bloqueo francesa',
    title: 'Ley 68-678 de 26 de julio de 1968, modificada en 1980',
    tagline: 'Un muro con una oficina donde preguntar por el muro',
    parties: null,
    question: '¿Puede una empresa de Francia responder directamente a un tribunal o agencia extranjeros?',
    plain:
      'Una ley francesa de 1968, endurecida en 1980, prohíbe dar documentos económicos, comerciales, industriales, financieros o técnicos a autoridades extranjeras, salvo por tratado. Durante décadas apenas se aplicó, y por eso los tribunales extranjeros le daban poco peso. En 2007 un abogado fue condenado por ella con una multa de 10 000 euros†. Desde 2022 las empresas que reciben una exigencia extranjera deben comunicarlo a una oficina del Estado, que da un dictamen que pueden mostrar al tribunal extranjero.',
    full: 'La condena es Cass. crim. 12 de diciembre de 2007, n.º 07-83.228†. La reforma es un decreto de 18 de febrero y una orden de 7 de marzo de 2022; la oficina se conoce como SISSE. La pena es de hasta seis meses de prisión y 90 000 euros por la infracción de una empresa, según se informó en el caso OVHcloud. Si una ley así va dirigida a la empresa o al tribunal extranjero es parte de la discusión.',
    outcome: 'En vigor; su aplicación es más probable desde 2022.',
    later: 'Invocada en el caso OVHcloud.',
    takeaway: 'Un muro que nadie hace valer es difícil de alegar fuera.',
    sides: [
      {
        who: 'Francia',
        says: 'Aquí las pruebas se obtienen por nuestros tribunales. Una empresa a la que piden rodearlos necesita una ley detrás.',
      },
      {
        who: 'Tribunales extranjeros',
        says: 'Una ley escrita para que la veamos y poco usada en casa prueba un interés, pero no prueba un verdadero peligro.',
      },
    ],
    simplifies:
      'La Ley de Bloqueo del juego siempre multa a quien obedece un mandamiento extranjero de brazo largo, y solo cubre contenido.',
  },
  'chinese-banks': {
    name: 'Tres bancos chinos',
    title: 'In re Sealed Case, los bancos chinos',
    tagline: 'Cuando el otro canal pocas veces responde, 2019',
    parties: 'Estados Unidos; tres bancos chinos',
    question: '¿Deben unos bancos entregar registros aunque su propia ley lo prohíba y exista un tratado?',
    plain:
      'Investigadores de Estados Unidos examinaban pagos para Corea del Norte y pidieron registros a tres bancos chinos. La ley china prohíbe responder así, y existe un tratado para solicitudes. Los bancos pidieron al tribunal que mandara allí al gobierno. En 2019 un tribunal de apelación confirmó el desacato. Sopesó la cortesía, y halló que un tratado que había dado poco en solicitudes anteriores no era una verdadera alternativa, y que el interés de la seguridad nacional era grande.',
    full: 'La sentencia es 932 F.3d 915 (D.C. Cir. 2019). Había dos requerimientos de gran jurado y uno según la Patriot Act; los bancos tenían sucursales o cuentas en el país†. La multa era de 50 000 dólares al día†. Muestra las dos mitades de la cortesía: los tribunales preguntan por el otro canal, y miran su historial.',
    outcome: 'Se confirmó el desacato.',
    later: 'Se cita allí donde se discute el historial de un canal por tratado.',
    takeaway: 'La cortesía se pierde cuando el otro canal tiene historial de no responder.',
    sides: [
      {
        who: 'El gobierno',
        says: 'Pedimos por el tratado durante años y recibimos muy poco. La buena fe se muestra con algo más que con un texto.',
      },
      {
        who: 'Los bancos',
        says: 'Nuestra propia ley nos amenaza si respondemos. Dos Estados que firmaron un tratado no lo zanjen a costa de un banco.',
      },
    ],
    simplifies: 'En el juego, una solicitud MLAT denegada no deja historial que un tribunal pueda sopesar.',
  },
} as const satisfies Record<string, EntryText>
