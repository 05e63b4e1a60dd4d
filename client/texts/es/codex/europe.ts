/** European data protection and evidence, and the treaties of many. */
import type { EntryText } from './entry-text.ts'

export const EUROPE = {
  'schrems-1': {
    name: 'Schrems I',
    title: 'Schrems v. Data Protection Commissioner',
    tagline: 'Un estudiante y el flujo de datos de un continente, 2015',
    parties: 'Maximillian Schrems; el comisionado irlandés de protección de datos',
    question: '¿Era válido el acuerdo Puerto Seguro, por el que las empresas enviaban datos a Estados Unidos?',
    plain:
      'Tras las revelaciones de 2013 un estudiante de Derecho se quejó en Irlanda: una red social envía mis datos a Estados Unidos, donde las agencias pueden leerlos, y no tengo recurso. El regulador respondió que la Comisión había decidido en 2000 que esas transferencias son adecuadas. El Tribunal de Justicia de la Unión Europea anuló esa decisión el 6 de octubre de 2015. Un acceso generalizado, sin modo alguno de acudir a un tribunal, no es una protección equivalente.',
    full: 'La sentencia es C-362/14. También dice que los reguladores nacionales deben poder examinar una queja así aunque la Comisión haya decidido, si bien solo el Tribunal puede anular la decisión. Trata del acceso de la inteligencia y de transferencias de empresas; no decide si un mandamiento penal alcanza datos. Todas las empresas que se apoyaban en él tuvieron que buscar otra base.',
    outcome: 'Puerto Seguro era inválido.',
    later: 'Sustituido en 2016 por el Escudo de Privacidad†, que cayó en Schrems II.',
    takeaway: 'Un estudiante puede parar el flujo de datos de un continente.',
    sides: [
      {
        who: 'El denunciante',
        says: 'Una promesa de protección que acaba donde empieza una agencia, sin juez al que acudir, no protege a nadie.',
      },
      {
        who: 'La otra visión',
        says: 'Todo Estado recoge inteligencia. Juzgar a uno por sus filtraciones frena el comercio y no cambia la práctica.',
      },
    ],
    simplifies: 'En el juego las transferencias entre empresas son libres. Solo cuentan el lugar de cada cuenta y las leyes de allí.',
  },
  'schrems-2': {
    name: 'Schrems II',
    title: 'Data Protection Commissioner v. Facebook Ireland and Schrems',
    tagline: 'La ley que puede alcanzar datos cuenta más que el mapa, 2020',
    parties: 'El regulador irlandés; Facebook Ireland; Maximillian Schrems',
    question: '¿Era válido el Escudo de Privacidad, y bastan las cláusulas contractuales tipo?',
    plain:
      'El sucesor de Puerto Seguro duró cuatro años. El 16 de julio de 2020 el Tribunal de Justicia lo anuló también: la vigilancia no se limitaba a lo estrictamente necesario, y la gente de Europa no tenía tribunal al que acudir. Las cláusulas tipo entre empresas siguen siendo válidas, pero quien las usa debe mirar la ley del otro país y añadir garantías, por ejemplo cifrado con claves que se queden en Europa, o dejar de enviar.',
    full: 'La sentencia es C-311/18. Hizo de todo exportador un evaluador de leyes de vigilancia extranjeras. Los reguladores escribieron luego recomendaciones sobre medidas adicionales: un cifrado fuerte solo ayuda donde el importador no tiene la clave†. Como en el primer caso, trata del acceso de la inteligencia y no de pruebas penales, aunque ambas clases de exigencia llegan a las mismas empresas.',
    outcome: 'Escudo de Privacidad inválido; cláusulas válidas con condiciones.',
    later: 'Le siguió el Marco de Privacidad de Datos de 2023.',
    takeaway: 'La ley que puede alcanzar los datos importa más que el mapa.',
    sides: [
      {
        who: 'La razón del Tribunal',
        says: 'Un derecho que no cabe llevar ante un tribunal no es un derecho. Los contratos atan a empresas, no a agencias.',
      },
      {
        who: 'Los exportadores',
        says: 'Una pequeña empresa no puede juzgar leyes de inteligencia ajenas. Eso han de acordarlo dos gobiernos, no nosotros.',
      },
    ],
    simplifies: 'La Confianza del juego baja cuando se aprueban leyes de alcance; representa todos esos fallos y evaluaciones.',
  },
  'data-privacy-framework': {
    name: 'Marco de Privacidad de Datos',
    title: 'Marco de Privacidad de Datos UE–EE. UU., y Latombe v. Comisión',
    tagline: 'La tercera tregua, desde 2023',
    parties: 'Comisión Europea; Philippe Latombe, diputado francés',
    question: '¿Bastan las nuevas garantías estadounidenses y el nuevo tribunal de revisión?',
    plain:
      'Después de Schrems II, Estados Unidos dictó una orden ejecutiva: la vigilancia debe ser necesaria y proporcionada, y un nuevo tribunal de revisión oye quejas de fuera. Sobre esa base la Comisión Europea decidió el 10 de julio de 2023 que las empresas estadounidenses certificadas protegen los datos de forma adecuada. Un diputado francés acudió a los tribunales. El Tribunal General desestimó su recurso en septiembre de 2025. Apeló, y la apelación estaba pendiente al escribir esto.',
    full: 'La decisión es (UE) 2023/1795, basada en la Orden Ejecutiva 14086; la sentencia es T-553/23, de 3 de septiembre de 2025; la apelación es C-703/25 P, presentada el 31 de octubre de 2025. La adecuación se revisa una y otra vez: puede retirarla la Comisión, anularla el Tribunal o vaciarla un cambio de la orden en que se apoya.',
    outcome: 'Confirmado en primera instancia.',
    later: 'Apelación pendiente en la última consulta.',
    takeaway: 'La adecuación es una tregua, que los tribunales renuevan o rompen.',
    sides: [
      {
        who: 'Sus autores',
        says: 'Límites, un tribunal para quejas y revisiones anuales: es más de lo que casi todo Estado ofrece a gente de fuera.',
      },
      {
        who: 'Sus críticos',
        says: 'Lo que dio una orden puede quitarlo otra. Un tribunal dentro del ejecutivo no es el tribunal que se había pedido.',
      },
    ],
    simplifies: 'El juego no conoce la adecuación. Su pariente más cercano es un tratado entre dos Estados, que nadie puede anular.',
  },
  'transfer-fines': {
    name: 'Multas por transferencias',
    title: 'Decisiones del regulador irlandés sobre transferencias: Meta y TikTok',
    tagline: 'El acceso remoto es una transferencia, 2023 y 2025',
    parties: 'Comisión de Protección de Datos de Irlanda; Meta; TikTok',
    question: '¿Hay transferencia cuando personal de otro país solo puede mirar datos que están en Europa?',
    plain:
      'El regulador irlandés supervisa muchos grandes servicios porque sus oficinas europeas están allí. En mayo de 2023 multó a uno con 1200 millones de euros por enviar datos a Estados Unidos con cláusulas que no respondían a Schrems II. En mayo de 2025 multó a otro con 530 millones de euros: personal de China podía ver de lejos datos europeos, y no se había informado bastante a los usuarios. Durante la investigación la empresa dijo primero que no había tales datos en China, y luego se corrigió.',
    full: 'Las decisiones aplican el capítulo del RGPD sobre transferencias. Ambas empresas las recurren. Tienen en común que el lugar de un disco no decidió nada: en el primer caso porque contaba la ley sobre el importador; en el segundo, porque el acceso cuenta como transferencia aunque no se mueva ningún archivo.',
    outcome: 'Multas de 1200 millones y 530 millones de euros.',
    later: 'Ambas recurridas en la última consulta.',
    takeaway: 'El acceso remoto es una transferencia aunque no se mueva ningún archivo.',
    sides: [
      {
        who: 'El regulador',
        says: 'A los usuarios les importa quién ve sus datos, no en qué nave gira el disco. La regla debe seguir ojos y manos.',
      },
      {
        who: 'Las empresas',
        says: 'Un servicio para el mundo necesita gente en el mundo. Si cada mirada es exportar, nadie repara nada de noche.',
      },
    ],
    simplifies: 'A un proveedor del juego lo multan los Estados por lo que entrega, nunca por quién de su personal puede mirar.',
  },
  'gdpr-48': {
    name: 'RGPD, artículo 48',
    title: 'Reglamento General de Protección de Datos, artículo 48',
    tagline: 'Una puerta con dos cerraduras, aplicable desde 2018',
    parties: null,
    question: '¿Puede una empresa de la Unión entregar datos personales a un tribunal o agencia extranjeros?',
    plain:
      'Una sentencia extranjera que ordena entregar datos personales solo tiene efecto en la Unión si hay detrás un acuerdo internacional. Suena a muro. Pero el artículo acaba diciendo que quedan otros motivos de transferencia. Así que una empresa que recibe una orden extranjera debe preguntarse dos cosas: ¿hay siquiera base jurídica para entregar?, ¿y hay motivo para enviar datos a ese país? A veces ambas respuestas son sí; a menudo, no.',
    full: 'El Comité Europeo de Protección de Datos describió los dos pasos en sus directrices 02/2024, definitivas en junio de 2025: una base según el artículo 6 y un motivo según el capítulo V, como razones importantes de interés público o reclamaciones jurídicas en un caso concreto. Una exigencia hecha a una matriz extranjera, que luego pide a su filial europea, queda fuera del propio artículo 48, pero el capítulo V sigue aplicándose.',
    outcome: 'En vigor. Ni prohibición absoluta ni mero trámite.',
    later: 'Unas directrices de 2025 describen cómo aplicarlo.',
    takeaway: 'Es una puerta con dos cerraduras, no un muro.',
    sides: [
      {
        who: 'La Unión',
        says: 'Las órdenes de otros Estados valen aquí cuando lo hemos acordado con ellos. Entre iguales, eso es buena educación.',
      },
      {
        who: 'Otros Estados',
        says: 'La propia regla guarda excepciones por interés público y por reclamaciones. Un tribunal puede leerla caso por caso.',
      },
    ],
    simplifies: 'La Ley de Bloqueo del juego está en vigor o no lo está, y un tratado la levanta por entero.',
  },
  'data-act': {
    name: 'Data Act, artículo 32',
    title: 'Reglamento de Datos de la Unión Europea, artículo 32',
    tagline: 'Muros también para datos de máquinas, 2025',
    parties: null,
    question: '¿Protege una regla contra órdenes extranjeras los datos que no tratan de ninguna persona?',
    plain:
      'Una ley europea más nueva extiende la idea del artículo 48 a datos que no tratan de ninguna persona: mediciones, diseños, registros de máquinas. Desde el 12 de septiembre de 2025 un proveedor de nube que guarda tales datos en la Unión debe tomar medidas para impedir accesos de gobiernos extranjeros contrarios al derecho europeo. Si llega una orden extranjera sin acuerdo detrás, el proveedor tiene que contrastarla con unas condiciones antes de responder.',
    full: 'La Data Act es el Reglamento (UE) 2023/2854; el artículo 32 está junto al artículo 48 del RGPD y usa condiciones parecidas: razones, proporción, una orden concreta, revisión por un tribunal†. Medidas técnicas como claves en manos del cliente son un modo de cumplirlo. Muestra cómo las reglas de privacidad se volvieron reglas de soberanía.',
    outcome: 'Se aplica desde el 12 de septiembre de 2025.',
    later: 'La práctica aún no se veía al escribir esto.',
    takeaway: 'Las reglas de soberanía cubren ya también datos de máquinas.',
    sides: [
      {
        who: 'Sus autores',
        says: 'Los registros de una turbina pueden valer más a un rival que un diario. Merecen igual guardia en la misma puerta.',
      },
      {
        who: 'Sus críticos',
        says: 'Una empresa entre dos órdenes gana otro deber y ningún poder más. Mejor sería que los Estados hablaran entre sí.',
      },
    ],
    simplifies: 'Todos los datos del juego son de un titular de cuenta; lo que sabe una máquina no se distingue.',
  },
  'e-evidence': {
    name: 'e-Evidence',
    title: 'Reglamento e-Evidence de la Unión Europea',
    tagline: 'Diez días, ocho horas, desde el 18 de agosto de 2026',
    parties: null,
    question: '¿Puede un fiscal de un Estado miembro dar órdenes directamente a un proveedor de otro?',
    plain:
      'Desde el 18 de agosto de 2026 un fiscal o juez de un Estado miembro puede enviar una orden directamente a la oficina o al representante de un proveedor en otro: diez días para responder, ocho horas en una urgencia. No importa dónde estén los datos. Los datos de abonado puede ordenarlos un fiscal; los de tráfico y el contenido, solo un juez. Todo proveedor que sirve a la Unión debe nombrar un representante al que notificar. Dinamarca no participa.',
    full: 'Reglamento (UE) 2023/1543 y Directiva (UE) 2023/1544. La conservación dura sesenta días. Para datos de tráfico y contenido se notifica al otro Estado, con excepciones, y puede negarse por motivos enumerados; las multas llegan al dos por ciento de la facturación; un conflicto con la ley de un tercer país lo revisa un tribunal; nadie está obligado a descifrar†. Así que Europa escribió su propia prueba de control, con un reloj y con alguien a quien notificar.',
    outcome: 'Se aplica desde el 18 de agosto de 2026.',
    later: 'Los primeros meses de práctica no se veían al escribir esto.',
    takeaway: 'Europa construyó su propia prueba de control, con un reloj.',
    sides: [
      {
        who: 'Sus autores',
        says: 'Un puente lento se rehace con relojes y personal, no se salta. Entre Estados que confían, bastan unos pocos días.',
      },
      {
        who: 'Sus críticos',
        says: 'El juez de un Estado decide ya sobre gente de otro, y un pequeño proveedor con prisa es la última línea de defensa.',
      },
    ],
    simplifies: 'En el juego no hay unión de Estados. Sus tratados unen a dos cada vez, y toda orden de contenido es igual.',
  },
  'second-protocol': {
    name: 'Segundo Protocolo adicional',
    title: 'Segundo Protocolo adicional al Convenio sobre la Ciberdelincuencia',
    tagline: 'Firmar es fácil; ratificar, lento, 2022',
    parties: 'Partes del Convenio de Budapest',
    question: '¿Puede la policía de muchos Estados pedir directamente a proveedores de fuera datos de dominios y abonados?',
    plain:
      'Veinte años después del Convenio de Budapest, sus partes escribieron un segundo protocolo. Permite peticiones directas a registradores y proveedores de otros países sobre quién tiene un dominio o una cuenta, ayuda más rápida en urgencias y equipos conjuntos, y contiene un artículo sobre protección de datos. Se abrió a la firma el 12 de mayo de 2022. Firmaron muchos Estados. A principios de 2026 solo se vio que lo hubieran ratificado Serbia, Japón y Hungría, así que aún no estaba en vigor.',
    full: 'Es el CETS n.º 224 y necesita cinco ratificaciones†. Una parte puede declarar que debe avisarse a sus propias autoridades, o que no permite algunas de las vías directas†. El contenido no está entre lo que puede pedirse directamente†. Es un club más amplio que un acuerdo CLOUD, con un objeto más estrecho.',
    outcome: 'Abierto a la firma; no vigente en la última consulta.',
    later: 'La ratificación de Hungría, el 5 de febrero de 2026, fue la más reciente que se vio.',
    takeaway: 'Firmar es fácil; ratificar es lento.',
    sides: [
      {
        who: 'Sus autores',
        says: 'De quién es una cuenta es la primera pregunta de todo caso. Muchos Estados pueden hacerla en días, no en meses.',
      },
      {
        who: 'Sus críticos',
        says: 'Las peticiones directas llevan las garantías más débiles de un país a gente de otro, sin que nadie de allí mire.',
      },
    ],
    simplifies: 'Los tratados del juego entran en vigor al instante. Firma, ratificación y reservas son un solo paso.',
  },
  'un-convention': {
    name: 'Convención de la ONU',
    title: 'Convención de las Naciones Unidas contra la Ciberdelincuencia',
    tagline: 'Un canal para Estados que desconfían entre sí, 2024',
    parties: 'Estados miembros de las Naciones Unidas',
    question: '¿Puede un solo tratado sobre pruebas electrónicas obligar a gobiernos de leyes muy distintas?',
    plain:
      'En diciembre de 2024 la Asamblea General adoptó una convención sobre ciberdelincuencia y pruebas electrónicas. Setenta y dos firmaron en Hanói en octubre de 2025, entre ellos la Unión Europea, el Reino Unido, China, Rusia y Brasil; Estados Unidos e India, no. Necesita cuarenta ratificaciones, y en la primavera de 2026 había pocas. Sus partidarios ven por fin un canal entre todos los Estados. Los críticos hallan sus garantías débiles para los poderes que da.',
    full: 'Empezó con una propuesta de Rusia, que se había quedado fuera del Convenio de Budapest, y acabó en un compromiso que ambos campos pudieron firmar. Cubre la cooperación por delitos graves mucho más allá de los ataques a sistemas informáticos. Cada Estado conserva motivos para negarse, y cómo se usarán es la cuestión abierta.',
    outcome: 'Adoptada y abierta a ratificación; no vigente en la última consulta.',
    later: 'El número de ratificaciones difería entre las páginas vistas y no se da aquí.',
    takeaway: 'Un tratado universal debe incluir a gobiernos que desconfían entre sí.',
    sides: [
      {
        who: 'Sus partidarios',
        says: 'El delito cruza toda frontera. Mejor un canal con garantías que todos firman que ninguno para la mitad del mundo.',
      },
      {
        who: 'Sus críticos',
        says: 'Los poderes se detallan, y los límites quedan a cada Estado. Quienes más los necesitan reciben así los más escasos.',
      },
    ],
    simplifies: 'Todo Estado del juego puede negar una solicitud sin motivo, y solo paga con la Cortesía que deja de ganar.',
  },
  'google-cnil': {
    name: 'Google v. CNIL',
    title: 'Google Spain, Google v. CNIL, Glawischnig-Piesczek',
    tagline: 'Un país, una unión, el mundo, 2014 a 2019',
    parties: 'Google; autoridades de protección de datos de España y Francia. Eva Glawischnig-Piesczek; Facebook Ireland',
    question: '¿Hasta dónde alcanza una orden europea sobre lo que se muestra en la web?',
    plain:
      'En 2014 el Tribunal de Justicia dio a la gente un derecho a que se quiten de los resultados de búsqueda viejos enlaces sobre ella. ¿Dónde? En Europa, dijo el Tribunal en 2019: por regla general los enlaces deben desaparecer en todos los Estados miembros, no en todo el mundo, porque otros países equilibran de otro modo privacidad y conocimiento. Diez días después dijo en otro caso que el derecho europeo no prohíbe a un tribunal nacional ordenar que se retire un insulto en todo el mundo. El alcance es un dial.',
    full: 'Las sentencias son C-131/12, de 13 de mayo de 2014, C-507/17, de 24 de septiembre de 2019, y C-18/18, de 3 de octubre de 2019. Las órdenes sobre lo que puede mostrarse no son órdenes de entregar datos, pero la cuestión del alcance es la misma, y también el peligro de que la orden más amplia de un país se vuelva la regla de todos.',
    outcome: 'En toda la Unión por regla general; no se excluyen órdenes mundiales.',
    later: 'Los tribunales nacionales han usado ambas respuestas.',
    takeaway: 'El alcance puede graduarse: país, unión, mundo.',
    sides: [
      {
        who: 'Por el dial',
        says: 'El equilibrio de derechos de un país no debería volverse sin ruido la ley de todos. Otros tienen su parlamento.',
      },
      {
        who: 'Por el mundo',
        says: 'La web no tiene fronteras. Una orden que se detiene en una deja el daño allí, a un clic de quienes lo sufren.',
      },
    ],
    simplifies: 'Ninguna orden del juego retira nada. Lo que aquí gradúan los tribunales es el alcance de las exigencias.',
  },
} as const satisfies Record<string, EntryText>
