/** Authorities that arguments rest on. */
import type { EntryText } from './entry-text.ts'

export const AUTHORITIES = {
  carpenter: {
    name: 'Carpenter',
    title: 'Carpenter v. United States',
    tagline: 'Dónde has estado es cosa tuya, 2018',
    parties: 'Timothy Carpenter; Estados Unidos',
    question: '¿Necesita la policía un mandamiento para meses de registros de ubicación de un teléfono?',
    plain:
      'La policía había obtenido, sin mandamiento, registros de qué antenas había usado el teléfono de un sospechoso durante 127 días. El gobierno dijo que son registros de la compañía telefónica. El Tribunal Supremo dijo en 2018 que cuentan tanto de una vida que la gente espera con razón que sigan siendo privados, aunque los guarde una empresa. Así que hace falta un mandamiento. El fallo es estrecho, y deja donde estaban los registros bancarios y los ordinarios.',
    full: 'La sentencia es 585 U.S. 296, decidida cinco a cuatro. Limita la regla de Smith v. Maryland, según la cual lo que se comparte con una empresa pierde protección. El Tribunal citó Warshak con aprobación. Hasta dónde llega el razonamiento, por ejemplo para búsquedas de todos los teléfonos de una zona, aún se está decidiendo.',
    outcome: 'Hace falta un mandamiento para esos registros.',
    later: 'Aplicado y debatido para otras clases de datos.',
    takeaway: 'Bastantes metadatos cuentan una vida.',
    sides: [
      {
        who: 'El usuario',
        says: 'Cada antena es un dato pequeño; todas juntas son un diario. El volumen cambia qué clase de registro es en verdad.',
      },
      {
        who: 'El gobierno',
        says: 'La empresa hizo estos registros para su propio negocio. Su cliente ni los escribió, ni los posee, ni los guarda.',
      },
    ],
    simplifies: 'En el juego los registros nunca necesitan más que un requerimiento, por muchos que sean.',
  },
  smith: {
    name: 'Smith v. Maryland',
    title: 'Smith v. Maryland',
    tagline: 'Los números que marcas, 1979',
    parties: 'Michael Lee Smith; Estado de Maryland',
    question: '¿Están protegidos los números que alguien marca como la conversación misma?',
    plain:
      'A una mujer le robaron y luego recibió llamadas amenazantes. La policía pidió a la compañía telefónica que registrara qué números marcaba un sospechoso, sin mandamiento. El Tribunal Supremo lo permitió en 1979: quien marca un número se lo dice a la compañía, que lo necesita para conectar la llamada, así que nadie puede esperar que siga en secreto. Lo que se dice por la línea es otro asunto. La idea se conoció como la regla de terceros.',
    full: 'La sentencia es 442 U.S. 735. Leyes posteriores volvieron a poner algún papel delante de esos registros: la orden (d), las órdenes de registro de llamadas. Carpenter limitó la regla en 2018 para registros largos de ubicación. Para datos de abonado aún describe el derecho estadounidense.',
    outcome: 'No hace falta mandamiento para números marcados.',
    later: 'Limitada por Carpenter para datos de ubicación.',
    takeaway: 'Lo que das a una empresa tiene menos protección que lo que dices.',
    sides: [
      {
        who: 'El gobierno',
        says: 'Los nombres y números dados a una empresa tienen menos protección que las cartas. Quien llama sabe que se anotan allí.',
      },
      {
        who: 'Quien llama',
        says: 'Nadie puede vivir sin teléfono. Lo que hay que decir a una máquina para poder hablar no se da por ello a la policía.',
      },
    ],
    simplifies: 'El juego sigue esta regla: un requerimiento de registros no exige causa; un mandamiento de contenido, sí.',
  },
  'verdugo-urquidez': {
    name: 'Verdugo-Urquidez',
    title: 'United States v. Verdugo-Urquidez',
    tagline: '¿La constitución de quién, en el extranjero? 1990',
    parties: 'Estados Unidos; Rene Martin Verdugo-Urquidez, ciudadano de México',
    question: '¿Protege la regla estadounidense sobre registros la casa de un extranjero fuera del país?',
    plain:
      'Un hombre había sido detenido en México y llevado a Estados Unidos. Los agentes registraron entonces sus casas de México junto con la policía mexicana, sin mandamiento estadounidense. El Tribunal Supremo dijo en 1990 que la regla constitucional sobre registros protege «al pueblo», a quienes tienen un vínculo con el país, y no los bienes en el extranjero de un extranjero que no tiene ninguno. La prueba pudo usarse.',
    full: 'La sentencia es 494 U.S. 259. Es la razón de que Gorshkov pudiera decidirse como se decidió. El Tribunal Constitucional alemán decidió lo opuesto para su propio Estado en 2020. No significa que calle todo otro derecho: los tratados y la ley del lugar siguen aplicándose.',
    outcome: 'La regla sobre registros no se aplicó.',
    later: 'Sigue siendo derecho en Estados Unidos.',
    takeaway: 'Algunas constituciones acaban en la orilla.',
    sides: [
      {
        who: 'El gobierno',
        says: 'La regla sobre registros de una constitución se escribió para su pueblo. No es escudo de extranjeros de fuera.',
      },
      {
        who: 'El acusado',
        says: 'Un poder que me alcanza en mi casa debería llevar consigo sus límites. No puedo estar bajo la mitad de su ley.',
      },
    ],
    simplifies: 'El juego no da más protección a la cuenta de nadie por su nacionalidad.',
  },
  'rogers-1958': {
    name: 'Rogers',
    title: 'Société Internationale v. Rogers',
    tagline: 'La buena fe cuenta, 1958',
    parties: 'Una sociedad de cartera suiza; el fiscal general',
    question: '¿Puede un tribunal castigar a una parte que no puede entregar papeles porque lo prohíbe una ley extranjera?',
    plain:
      'Una empresa suiza reclamaba bienes incautados en la guerra. El tribunal le mandó entregar documentos de un banco suizo. Funcionarios suizos lo prohibieron, según la ley penal. La empresa pidió permiso, y entregó lo que se le permitió, que era mucho. El Tribunal Supremo dijo en 1958 que la orden era lícita, pero que rechazar la reclamación era demasiado duro para una parte que lo había intentado de buena fe y a la que se lo impedía la ley.',
    full: 'La sentencia es 357 U.S. 197. Separa dos preguntas que suelen mezclarse: si el tribunal puede ordenarlo, y cómo debe tratar a quien no puede obedecer. Tribunales posteriores buscan prueba de la buena fe: permiso pedido, entrega parcial, y ningún plan para esconderse tras la ley.',
    outcome: 'La orden se mantuvo; la sanción, no.',
    later: 'La raíz de la prueba de la buena fe.',
    takeaway: 'La orden es una cuestión; la sanción, otra.',
    sides: [
      {
        who: 'La empresa',
        says: 'Una parte que lo intentó de buena fe, pidió permiso y dio lo que lícitamente podía no debe ser castigada por ello.',
      },
      {
        who: 'El gobierno',
        says: 'La buena fe ha de probarse. Quien eligió para sus papeles el cobijo de una ley no puede alegarla como un destino.',
      },
    ],
    simplifies: 'En el juego el desacato no pregunta razones: quien se niega paga, haya intentado lo que haya intentado.',
  },
  'new-york-telephone': {
    name: 'New York Telephone',
    title: 'United States v. New York Telephone Co.',
    tagline: 'Ayuda razonable, 1977',
    parties: 'Estados Unidos; New York Telephone Company',
    question: '¿Puede un tribunal ordenar a una empresa que ayude a ejecutar un registro lícito?',
    plain:
      'Unos agentes tenían permiso para registrar qué números se marcaban desde dos teléfonos de un negocio de juego ilegal. Necesitaban dos líneas de la compañía telefónica cerca del lugar. La compañía ofreció algo de ayuda pero negó las líneas. El Tribunal Supremo dijo en 1977 que un tribunal puede ordenar a una empresa una ayuda razonable, si no está muy alejada del asunto, si la carga es pequeña y si hace falta. La compañía hacía a diario trabajos así.',
    full: 'La sentencia es 434 U.S. 159, según la All Writs Act. Sus tres factores fueron la base de la petición en San Bernardino en 2016, donde se preguntaba si escribir un programa nuevo es aún ayuda razonable. Un juez de Brooklyn pensó que no, pues el Congreso había elegido otra cosa.',
    outcome: 'La compañía tuvo que ayudar.',
    later: 'El caso principal sobre ayuda de terceros.',
    takeaway: 'Los tribunales pueden ordenar ayuda razonable; se lucha por «razonable».',
    sides: [
      {
        who: 'El gobierno',
        says: 'Una orden lícita no vale nada si los únicos que pueden ayudar se apartan. De todos modos lo hacen cada día.',
      },
      {
        who: 'La compañía',
        says: 'No somos parte de ningún delito. Un tribunal que manda a extraños puede mandar cualquier cosa, y le falta una ley.',
      },
    ],
    simplifies: 'En el juego la ayuda se ordena o no por una escala de cinco muescas, igual para todas las empresas.',
  },
  fisher: {
    name: 'Fisher',
    title: 'Fisher v. United States',
    tagline: 'Una conclusión sabida de antemano, 1976',
    parties: 'Unos contribuyentes y sus abogados; Estados Unidos',
    question: '¿Hace la entrega de unos papeles que una persona testifique contra sí misma?',
    plain:
      'Los agentes fiscales querían papeles que unos contables habían hecho para dos contribuyentes y que ahora tenían sus abogados. ¿Puede una persona negarse, porque nadie tiene que acusarse a sí mismo? El Tribunal Supremo dijo en 1976 que los papeles mismos se escribieron libremente. Solo el acto de entregarlos puede decir algo: que existen, y que uno los tiene. Si eso ya se sabe, es una conclusión sabida de antemano y no añade nada.',
    full: 'La sentencia es 425 U.S. 391. Hoy la doctrina se discute para contraseñas: ¿dice más escribir una que «es mío»? Los tribunales discrepan. Hubbell muestra el otro lado, en que el Estado no sabía qué iba a obtener.',
    outcome: 'Hubo que entregar los papeles.',
    later: 'El inicio de la doctrina de la conclusión sabida de antemano.',
    takeaway: 'Entregar lo que ya se sabe no dice nada nuevo.',
    sides: [
      {
        who: 'El gobierno',
        says: 'Si ya se sabe que el archivo existe y de quién es, la contraseña no añade nada a lo que está probado.',
      },
      {
        who: 'La persona',
        says: 'Buscar en mi memoria para el Estado es trabajar para él. Lo que sé es mío, por mucho que él ya sepa.',
      },
    ],
    simplifies: 'En el juego nadie puede ordenar a un titular de cuenta que dé una clave.',
  },
  hubbell: {
    name: 'Hubbell',
    title: 'United States v. Hubbell',
    tagline: 'El contenido de la propia mente, 2000',
    parties: 'Estados Unidos; Webster Hubbell',
    question: '¿Puede el Estado usar lo que alguien tuvo que elegir y entregar por sí mismo?',
    plain:
      'Un hombre recibió un requerimiento por once clases amplias de papeles. Entregó 13 120 páginas con la promesa de que el acto no se usaría en su contra, y luego fue procesado con ayuda de ellas. El Tribunal Supremo lo paró en 2000. Para responder había tenido que usar el contenido de su propia mente, como quien dice la combinación de una caja fuerte y no como quien da una llave. El Estado no había sabido qué obtendría.',
    full: 'La sentencia es 530 U.S. 27. La imagen de la llave y la combinación se usa en toda disputa sobre contraseñas; un tribunal de apelación se apoyó en ella en 2012, 670 F.3d 1335. Otros países van por ley en sentido opuesto, como con el artículo 49 de RIPA en Gran Bretaña.',
    outcome: 'La acusación fracasó.',
    later: 'Se alega contra órdenes de descifrar.',
    takeaway: 'Una llave puede tomarse; una combinación hay que decirla.',
    sides: [
      {
        who: 'La persona',
        says: 'A nadie se le debe obligar a revelar el contenido de su mente, ni una combinación, ni una palabra, ni un número.',
      },
      {
        who: 'El gobierno',
        says: 'Le pedimos abrir una cerradura, no confesar. Un muro que ningún mandamiento pasa nunca fue parte de un derecho.',
      },
    ],
    simplifies: 'El cifrado propio del juego no puede abrirlo una orden, solo un exploit.',
  },
  lotus: {
    name: 'Lotus',
    title: 'The S.S. Lotus, France v. Turkey',
    tagline: 'La coacción acaba en la frontera, 1927',
    parties: 'Francia; Turquía',
    question: '¿Puede un Estado juzgar a un extranjero por un acto en alta mar?',
    plain:
      'Un vapor francés chocó de noche en alta mar con uno turco, y murieron ocho personas. Cuando el barco francés llegó a Estambul, su oficial fue juzgado. Francia acudió al primer tribunal mundial. El tribunal dijo dos cosas en 1927: un Estado no puede usar la fuerza en el territorio de otro sin una regla que lo permita; pero puede juzgar en sus propios tribunales actos de otros lugares, si ninguna regla lo prohíbe. Ambas frases se citan hasta hoy.',
    full: 'La sentencia es de la Corte Permanente de Justicia Internacional, 7 de septiembre de 1927; la votación empató y decidió el voto del presidente. La primera frase es lo que dicen los Estados cuando agentes u órdenes llegan a su suelo; la segunda, lo que dicen cuando ordenan en casa. Buena parte de la discusión sobre mandamientos es cuál de las dos es el caso.',
    outcome: 'Turquía no había infringido el derecho internacional.',
    later: 'Limitada por tratados sobre buques; citada en todo lo demás.',
    takeaway: 'Se puede juzgar en casa; no se puede usar la fuerza fuera.',
    sides: [
      {
        who: 'El anfitrión',
        says: 'La coacción acaba en la frontera. Las pruebas que hay aquí se obtienen de nuestras autoridades, o no se obtienen.',
      },
      {
        who: 'Quien alcanza',
        says: 'No hacemos nada en suelo ajeno. Un tribunal que manda a quien está en esta sala puede preguntarle qué hizo fuera.',
      },
    ],
    simplifies: 'El juego lo convierte en Cortesía, que baja cuando un brazo cruza, y se recupera despacio.',
  },
  soering: {
    name: 'Soering',
    title: 'Soering v. United Kingdom',
    tagline: 'El derecho a decir que no, 1989',
    parties: 'Jens Soering; Reino Unido',
    question: '¿Puede un Estado ayudar a otro si la persona afrontaría un trato que él mismo no puede infligir?',
    plain:
      'A un joven alemán se le buscaba en Virginia por asesinato y estaba preso en Gran Bretaña. Extraditado, podía ser condenado a muerte, tras años de espera. El Tribunal Europeo de Derechos Humanos dijo en 1989 que Gran Bretaña sería responsable de exponerlo a eso: un Estado que ayuda debe mirar adónde lleva su ayuda. Se le entregó después de que Virginia prometiera no pedir la muerte.',
    full: 'La sentencia es de 7 de julio de 1989, serie A n.º 161. Trata de la extradición, que no es lo mismo que entregar pruebas. Pero la idea está detrás de los motivos de denegación en los tratados sobre pruebas y de la condición británica sobre la pena de muerte en el acuerdo con Estados Unidos.',
    outcome: 'Extraditar sin garantías habría violado el artículo 3.',
    later: 'Las garantías se volvieron un medio corriente.',
    takeaway: 'Quien ayuda debe poder negarse.',
    sides: [
      {
        who: 'Por la negativa',
        says: 'El Estado requerido debe poder decir que no: a cargos políticos, a la pena de muerte, a lo que aquí no es delito.',
      },
      {
        who: 'Por la confianza',
        says: 'Entre tribunales que confían entre sí basta un juez. Mirar dos veces cuesta un tiempo que las víctimas no tienen.',
      },
    ],
    simplifies: 'Un gobierno del juego puede denegar cualquier solicitud, sin motivo y sin decírselo a nadie.',
  },
  'big-brother-watch': {
    name: 'Big Brother Watch',
    title: 'Big Brother Watch and Others v. United Kingdom',
    tagline: 'En masa, con garantías de principio a fin, 2021',
    parties: 'Grupos de derechos civiles y periodistas; Reino Unido',
    question: '¿Puede un Estado recoger comunicaciones en masa, y con qué condiciones?',
    plain:
      'Tras las revelaciones de 2013, grupos de varios países se quejaron de la interceptación masiva británica. La Gran Sala del Tribunal Europeo de Derechos Humanos decidió en mayo de 2021 que la interceptación masiva no está prohibida como tal, pero necesita garantías de principio a fin: aprobación de alguien independiente al inicio, control de lo que se busca y revisión después. Al viejo sistema británico le faltaban varias, y no protegía lo bastante las fuentes de los periodistas.',
    full: 'La sentencia es App. 58170/13 y otras, 25 de mayo de 2021. Trata de inteligencia, no de pruebas. Los críticos lamentan que acepte siquiera lo masivo; los gobiernos señalan que puede hacerse lícitamente. Para entonces una nueva ley británica había sustituido el sistema juzgado.',
    outcome: 'Violaciones de los artículos 8 y 10.',
    later: 'La medida de los sistemas posteriores en Europa.',
    takeaway: 'Lo masivo no se prohíbe; debe vigilarse de principio a fin.',
    sides: [
      {
        who: 'Los grupos',
        says: 'Recoger de todos para mirar a algunos es registrar a todos. Las fuentes callan mucho antes de que alguien lea.',
      },
      {
        who: 'El gobierno',
        says: 'Peligros aún ignotos no caben en un mandamiento. Con controles en cada paso se los puede buscar dentro de la ley.',
      },
    ],
    simplifies: 'En el juego no hay nada masivo: cada exigencia nombra una cuenta.',
  },
  wieder: {
    name: 'Wieder y Guarnieri',
    title: 'Wieder and Guarnieri v. United Kingdom',
    tagline: 'Vigilados aquí, residentes en otro lugar, 2023',
    parties: 'Joshua Wieder y Claudio Guarnieri; Reino Unido',
    question: '¿Puede quejarse quien vive fuera de un Estado que intercepta sus mensajes en su propio suelo?',
    plain:
      'Dos personas, una en Estados Unidos y otra en Alemania, pensaban que sus mensajes se habían interceptado en Gran Bretaña. Un tribunal británico no las atendió: nunca habían estado allí. El Tribunal Europeo de Derechos Humanos no estuvo de acuerdo en 2023. Lo que se leyó, se buscó y se usó se leyó en suelo británico, así que la injerencia ocurrió allí, y el Estado responde de ella, viva donde viva quien escribe.',
    full: 'La sentencia es App. 64371/16 y 64407/16, de 12 de septiembre de 2023. No va tan lejos como el Tribunal Constitucional alemán, porque se apoya en el lugar de la interceptación. Usa al revés lo que alegan los gobiernos sobre mandamientos: cuenta dónde se hace, no dónde está la persona.',
    outcome: 'La demanda era admisible, y se declaró una violación.',
    later: 'Permite a gente de fuera acudir a los tribunales del Estado que lee.',
    takeaway: 'Si se hace aquí, se puede responder de ello aquí.',
    sides: [
      {
        who: 'Las dos personas',
        says: 'Abrieron nuestras cartas en sus salas. Si ese es su suelo para leer, debe serlo también para atender una queja.',
      },
      {
        who: 'El gobierno',
        says: 'Un Estado no puede deber una vista a toda persona del mundo. Quienes viven fuera tienen allí su propio Estado.',
      },
    ],
    simplifies: 'Un titular de cuenta del juego puede denunciar a un gobierno, esté cada cual donde esté.',
  },
  'digital-rights-ireland': {
    name: 'Digital Rights Ireland',
    title: 'Digital Rights Ireland',
    tagline: 'Guardarlo todo de todos, 2014',
    parties: 'Un grupo de derechos civiles; el gobierno de Irlanda',
    question: '¿Puede una ley hacer que los proveedores guarden datos de tráfico de todos, por si hacen falta?',
    plain:
      'Una directiva europea de 2006 obligaba a las compañías de telefonía e internet a guardar, hasta dos años, quién habló con quién, cuándo y desde dónde, de todo el mundo. Un grupo de Irlanda acudió a los tribunales. En abril de 2014 el Tribunal de Justicia declaró inválida la directiva: datos de toda la gente, sin ningún vínculo con un delito y sin reglas claras de acceso, permiten conclusiones muy precisas sobre vidas privadas. Eso va más allá de lo estrictamente necesario.',
    full: 'La sentencia es C-293/12, de 8 de abril de 2014. Sentencias posteriores permiten la retención para fines, lugares y grupos limitados. Trata de lo que hay que guardar, antes de toda orden; qué puede exigirse es una segunda pregunta.',
    outcome: 'La directiva era inválida.',
    later: 'Precisada por muchas sentencias posteriores.',
    takeaway: 'Guardarlo todo de todos es ya una injerencia.',
    sides: [
      {
        who: 'El grupo',
        says: 'Bastantes datos de tráfico cuentan una vida. Guardar los de todos, por si acaso, trata a un pueblo como sospechoso.',
      },
      {
        who: 'Los Estados',
        says: 'Lo que no se guarda no puede pedirse. Muchos delitos se conocen más tarde, cuando sus huellas ya se habrían perdido.',
      },
    ],
    simplifies: 'Los registros del juego siempre existen, pero cuentan cada vez menos de una cuenta cuidadosa.',
  },
} as const satisfies Record<string, EntryText>
