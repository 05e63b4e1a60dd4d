/** Localisation, procurement, and the market. */
import type { EntryText } from './entry-text.ts'

export const MARKET = {
  'bc-foippa': {
    name: 'La regla de Columbia Británica',
    title: 'Freedom of Information and Protection of Privacy Act, artículo 30.1',
    tagline: 'Los amigos localizan contra los amigos, 2004 a 2021',
    parties: null,
    question: '¿Puede una provincia prohibir a sus oficinas guardar datos fuera del país?',
    plain:
      'En 2004 la gente de Columbia Británica temía que los datos de su servicio de salud, llevado por una empresa de matriz estadounidense, pudieran exigirse por una ley estadounidense posterior a 2001. La provincia aprobó una regla: los datos de organismos públicos solo debían guardarse y consultarse en Canadá. Durante años, escuelas y hospitales no pudieron usar muchos servicios. En noviembre de 2021 la regla se relajó, y ahora las oficinas deben evaluar el riesgo en su lugar.',
    full: 'La regla era el artículo 30.1 de la ley provincial; Nueva Escocia tenía otra parecida. Los países son vecinos, aliados y socios en muchos tratados. El ejemplo muestra que un muro no necesita enemigo, que se dirige a una ley más que a un pueblo y que tiene un precio que al final se halló demasiado alto.',
    outcome: 'En vigor desde 2004; relajada en 2021.',
    later: 'Sustituida por evaluaciones de riesgo.',
    takeaway: 'Los amigos también localizan contra los amigos.',
    sides: [
      {
        who: 'Sus autores',
        says: 'Una paciente no elige dónde guarda la provincia su historia. No debe darse lo que otra ley puede alcanzar fuera.',
      },
      {
        who: 'Sus críticos',
        says: 'Un muro en torno a cada escuela dejó fuera útiles valiosos, y nada hizo sobre quién controla a quien guarda datos.',
      },
    ],
    simplifies: 'La Ley de Localización del juego cuenta a los nacionales de fuera, públicos o privados, y cuesta Cortesía al Estado.',
  },
  'linkedin-russia': {
    name: 'LinkedIn en Rusia',
    title: 'Ley federal 242-FZ, y el bloqueo de LinkedIn',
    tagline: 'Localiza o vete, 2014 a 2016',
    parties: 'El regulador ruso Roskomnadzor; LinkedIn',
    question: '¿Puede un Estado exigir que los datos de sus ciudadanos se guarden en su suelo, y bloquear a quien no obedece?',
    plain:
      'Una ley en vigor desde el 1 de septiembre de 2015 dice que los datos personales de ciudadanos rusos deben guardarse en bases de datos en Rusia. Algunas empresas alquilaron allí servidores. Una red no lo hizo. Un tribunal de Moscú decidió en su contra en agosto de 2016, la apelación fracasó el 10 de noviembre, y una semana después el sitio quedó bloqueado. El Estado habla de proteger a los ciudadanos; los críticos dicen que los datos a mano son más fáciles de leer.',
    full: 'La ley permite copias fuera mientras la primera base de datos esté en casa†, y se hace cumplir con multas y con bloqueos. Se basa en la ciudadanía, que los servicios rara vez conocen. Es una de varias clases de localización con razones distintas: policía, supervisión de un sector, privacidad, industria, control de la palabra.',
    outcome: 'El servicio quedó bloqueado el 17 de noviembre de 2016.',
    later: 'Reglas y multas se endurecieron después.',
    takeaway: 'Localiza o vete.',
    sides: [
      {
        who: 'El regulador',
        says: 'Los datos guardados aquí están al alcance de nuestra ley y no de otras. Todo Estado puede pedirlo para los suyos.',
      },
      {
        who: 'La empresa',
        says: 'Un servidor en cada país multiplica coste y riesgo, y pone a la gente al alcance de exigencias que no podemos negar.',
      },
    ],
    simplifies: 'Un proveedor del juego que se queda fuera pierde puntos cada ronda; nunca se le bloquea.',
    steps: [
      { at: '2015-09-01', what: 'La ley está en vigor' },
      { at: '2016-08-04', what: 'Decide un tribunal de Moscú' },
      { at: '2016-11-17', what: 'El sitio queda bloqueado' },
    ],
  },
  'china-data-laws': {
    name: 'Las leyes de datos de China',
    title: 'Ley de Ciberseguridad, Ley de Seguridad de los Datos, PIPL e ICJAL',
    tagline: 'Bloqueo y localización como un solo sistema, 2017 a 2021',
    parties: null,
    question: '¿Pueden darse datos guardados en China a tribunales o policías extranjeros?',
    plain:
      'Varias leyes juntas responden que no, salvo que consienta una autoridad. La Ley de Seguridad de los Datos de 2021 dice que ningún dato guardado en China puede darse a órganos judiciales o policiales extranjeros sin aprobación de las autoridades competentes; la ley sobre información personal dice lo mismo de los datos personales, y habla de igualdad y reciprocidad. Los operadores de sistemas críticos deben además guardar los datos en casa. Así que una exigencia extranjera y una transferencia al exterior topan con la misma puerta.',
    full: 'Ley de Seguridad de los Datos, artículo 36; Ley de Protección de la Información Personal, artículos 38 a 41; Ley de Asistencia Judicial Penal Internacional, artículo 4; Ley de Ciberseguridad, artículo 37. Las multas según la primera llegan a cinco millones de renminbi†. La nube de una empresa extranjera la lleva allí un operador local con claves guardadas en China desde 2018†. Unas reglas de 2024 facilitaron las transferencias ordinarias de negocio†.',
    outcome: 'En vigor.',
    later: 'Los detalles se ajustan por reglamento de año en año.',
    takeaway: 'Bloqueo y localización pueden ser un solo sistema.',
    sides: [
      {
        who: 'El Estado',
        says: 'Las solicitudes de fuera van ante nuestras autoridades. Otros también bloquean y fuerzan; aquí está escrito junto.',
      },
      {
        who: 'Los de fuera',
        says: 'Una puerta con un guardián y sin plazo hace inalcanzables las pruebas, y las empresas eligen a quién defraudar.',
      },
    ],
    simplifies:
      'Un Estado del juego puede tener una Ley de Bloqueo y otra de Localización; cada una es una línea, y no existe la aprobación.',
  },
  'rbi-payments': {
    name: 'Datos de pagos en la India',
    title: 'Reserve Bank of India, almacenamiento de datos de pagos; DPDP Act 2023',
    tagline: 'El regulador de un sector localiza una red, 2018 a 2023',
    parties: 'Reserve Bank of India; redes de tarjetas',
    question: '¿Puede el supervisor de los bancos exigir que todos los datos de pagos se guarden en un solo país?',
    plain:
      'El 6 de abril de 2018 el banco central de la India ordenó que los datos de pagos se guardaran en un sistema solo en la India, para poder supervisarlos en cualquier momento. Las redes extranjeras tenían seis meses†. Se halló que una de ellas no cumplía, y se le prohibió admitir nuevos clientes de julio de 2021 a junio de 2022. La ley de protección de datos de 2023 tomó otro camino para todos los demás: pueden salir, salvo a los países de una lista.',
    full: 'La circular da como razón el acceso para supervisar. No necesitó ley, porque el banco puede poner condiciones a las licencias. En la ley de 2023, el artículo 16 tiene la lista negativa. Las dos juntas muestran cuán distintos pueden ser los muros: por sector, por finalidad, por país, y con o sin copia fuera.',
    outcome: 'En vigor para pagos; una lista negativa para el resto.',
    later: 'La red excluida fue readmitida en junio de 2022.',
    takeaway: 'El regulador de un sector puede localizar una red mundial.',
    sides: [
      {
        who: 'El banco central',
        says: 'Debemos poder mirar todo pago al instante. Ningún supervisor puede esperar tratados en el día de una quiebra.',
      },
      {
        who: 'Las redes',
        says: 'El fraude se ve comparando todos los países. Un muro en cada uno encarece las tarjetas y oculta a los ladrones.',
      },
    ],
    simplifies: 'Una Ley de Localización del juego cubre por igual a todos los nacionales y todos los datos.',
  },
  'adc-51': {
    name: 'ADC 51, Brasil',
    title: 'Marco Civil da Internet, y ADC 51',
    tagline: 'Tratado y orden directa, uno junto a otra, 2014 a 2023',
    parties: 'Una asociación de empresas tecnológicas; el Supremo Tribunal Federal de Brasil',
    question: '¿Debe un tribunal brasileño usar el tratado, o puede dar órdenes directas a un proveedor en Brasil?',
    plain:
      'Una ley brasileña de 2014 se aplica a todo servicio si algún acto de recogida de datos ocurre en Brasil. Unas empresas pidieron al Supremo Tribunal Federal que dijera que, para datos de fuera, los tribunales deben usar el tratado con Estados Unidos. En febrero de 2023 el tribunal declaró válido el tratado, y válidas también las órdenes directas a proveedores activos en Brasil, aunque los servidores estén fuera. Pueden usarse ambas vías; elige el juez.',
    full: 'Artículo 11 del Marco Civil y ADC 51, de 23 de febrero de 2023; el tratado es el Decreto 3.810 de 2001. Los límites aún se discuten: en octubre de 2025 se informó de que una empresa se había negado cuando los usuarios estaban fuera.',
    outcome: 'Las órdenes directas son constitucionales, junto al tratado.',
    later: 'Los límites se discuten caso por caso.',
    takeaway: 'Tratado y orden directa pueden convivir.',
    sides: [
      {
        who: 'El tribunal',
        says: 'Quien sirve a nuestra gente está bajo nuestra ley. Un tratado añade un camino; no cierra el de nuestra puerta.',
      },
      {
        who: 'Las empresas',
        says: 'La ley estadounidense nos prohíbe enviar contenido a tribunales de fuera. El tratado se hizo para eso y se elude.',
      },
    ],
    simplifies: 'En el juego, todo gobierno puede usar en cada ronda tanto un mandamiento de brazo largo como una solicitud MLAT.',
  },
  'cloud-deutschland': {
    name: 'Microsoft Cloud Deutschland',
    title: 'Microsoft Cloud Deutschland',
    tagline: 'Un fiduciario entre la matriz y los datos, 2015 a 2021',
    parties: 'Microsoft; Deutsche Telekom como fiduciaria',
    question: '¿Puede un fiduciario local cortar el camino por el que la ley de una matriz alcanza los datos?',
    plain:
      'En 2015 un proveedor anunció una nube para Alemania con una idea nueva: las máquinas serían suyas, pero una empresa alemana tendría el acceso como fiduciaria. Sin su consentimiento el propio proveedor no podía llegar a los datos, de modo que una orden dirigida a él no alcanzaría nada. A los clientes les gustó la idea más que el producto: costaba más y tenía menos funciones. Se cerró a nuevos clientes en agosto de 2018 y se apagó en 2021†.',
    full: 'Es el ejemplo más puro de aislamiento jurídico por diseño: se cedió el control mismo. Si habría aguantado ante un tribunal nunca se probó; los tribunales miran también la capacidad práctica y la finalidad. Las claves en manos del cliente son su prima técnica. Ofertas posteriores de nubes «soberanas» usan partes de la idea.',
    outcome: 'Cerrada por falta de demanda.',
    later: 'Su idea volvió en nubes soberanas posteriores.',
    takeaway: 'El aislamiento jurídico se vendió mal, porque los clientes pagaban por funciones.',
    sides: [
      {
        who: 'Sus autores',
        says: 'Un fiduciario o una clave en manos del cliente corta el camino del control, y deja el mercado abierto a todos.',
      },
      {
        who: 'Quienes dudan',
        says: 'Los tribunales miran quién puede en la práctica. Un muro de papel hecho para eludir órdenes es control igual.',
      },
    ],
    simplifies: 'Ningún proveedor del juego puede ceder el control. Solo el cifrado deja su respuesta sin valor.',
  },
  secnumcloud: {
    name: 'SecNumCloud',
    title: 'Una audiencia en el Senado francés, SecNumCloud y la ley SREN',
    tagline: 'La compra pública es una regla de jurisdicción disfrazada, 2024 y 2025',
    parties: 'Una comisión del Senado francés; Microsoft France',
    question: '¿Pueden los compradores públicos excluir a proveedores a los que puede obligar una ley extranjera?',
    plain:
      'En junio de 2025 una comisión del Senado francés preguntó bajo juramento al director jurídico de un proveedor: ¿puede garantizar que datos de ciudadanos franceses nunca se entregarán a autoridades estadounidenses sin consentimiento francés? Respondió que no podía garantizarlo, y que según los informes de la empresa ningún caso así había afectado nunca a un organismo público europeo. Una ley francesa de 2024 exige alojamiento protegido para datos sensibles del Estado. Un sello dice qué servicios cumplen.',
    full: 'La audiencia fue el 10 de junio de 2025. El sello SecNumCloud exige que un proveedor esté libre de leyes de fuera de la Unión, lo que mira a la propiedad y el control, no solo al lugar. La ley se conoce como SREN. Sus partidarios hablan de soberanía; los críticos, de protección de la industria local; ambas cosas pueden ser ciertas de una misma regla.',
    outcome: 'Los datos públicos sensibles necesitan un anfitrión cualificado.',
    later: 'Sellos parecidos se debatieron para toda la Unión.',
    takeaway: 'La compra pública es una regla de jurisdicción disfrazada.',
    sides: [
      {
        who: 'Compradores públicos',
        says: 'Si un proveedor no puede prometer que ningún tribunal ajeno abrirá los archivos, podemos comprar a quien pueda.',
      },
      {
        who: 'Proveedores',
        says: 'Una promesa que nadie en la tierra puede hacer es un modo de excluir. Deben decidir la seguridad y el precio.',
      },
    ],
    simplifies:
      'La licitación «Sin alcance extranjero» mira una sola ley: si hay una Ley de Brazo Largo donde está establecido un proveedor.',
  },
  'data-security-program': {
    name: 'Programa de seguridad de datos',
    title: 'Data Security Program, 28 CFR Part 202, y TikTok v. Garland',
    tagline: 'Un muro dirigido a seis países, 2024 y 2025',
    parties: 'Departamento de Justicia de Estados Unidos; empresas que comercian con datos',
    question: '¿Puede Estados Unidos apartar de ciertos países grandes conjuntos de datos de su gente?',
    plain:
      'En enero de 2017, bajo una noticia sobre el tribunal empatado de Nueva York, un lector deseaba una ley que mantuviera los datos de los ciudadanos en servidores de casa. Algo así llegó con otra forma: desde abril de 2025 una regla prohíbe o limita la venta y transferencia de grandes conjuntos de datos sensibles a seis países nombrados y a empresas que controlan. No pregunta dónde se guardan los datos, sino quién puede obtenerlos. En enero de 2025 se confirmó una ley contra una aplicación de propiedad extranjera†.',
    full: 'Orden Ejecutiva 14117 de 2024 y 28 CFR Part 202, con efecto desde el 8 de abril de 2025. La regla cubre clases como salud, finanzas, ubicación y genomas por encima de ciertas cantidades. El caso judicial es TikTok v. Garland, de 17 de enero de 2025†. Es el mismo paso que habían dado otros Estados, dirigido a rivales más que a todos los extranjeros.',
    outcome: 'En vigor desde el 8 de abril de 2025.',
    later: 'Otras partes entraron en vigor más tarde, en 2025.',
    takeaway: 'Un deseo de muros se cumplió en parte, dirigido a rivales más que a todos.',
    sides: [
      {
        who: 'El departamento',
        says: 'Un Estado que puede comprar los hábitos de un país no necesita espías. La venta en masa es un riesgo que ningún comprador ve.',
      },
      {
        who: 'Sus críticos',
        says: 'Una lista de países invita a otras listas. Cada muro, por bueno que sea su fin, da motivo para el siguiente.',
      },
    ],
    simplifies: 'Una ley del juego trata igual a todos los Estados extranjeros; no hay listas de amigos y rivales.',
  },
  'bill-c22': {
    name: 'Proyecto C-22, Canadá',
    title: 'Proyecto de ley C-22 sobre acceso legal',
    tagline: 'Un parlamento en tiempo real, 2026',
    parties: 'El gobierno de Canadá; miembros del parlamento; sociedad civil',
    question: '¿Qué debería contener la ley de acceso de un país, si se escribe hoy?',
    plain:
      'El 12 de marzo de 2026 el gobierno canadiense presentó un proyecto de ley. Crea órdenes sobre información de abonados, un modo de enviar solicitudes a proveedores de fuera, y un deber de ciertas empresas de poder ayudar, con un límite: ninguna vulnerabilidad sistémica. Un comisionado independiente debe aprobar las órdenes de capacidad. La sociedad civil publicó críticas en junio. Al escribir esto el proyecto estaba ante una comisión; qué fue de él no se cuenta aquí.',
    full: 'Sigue a un intento anterior y encaja con las conversaciones con Estados Unidos sobre un acuerdo CLOUD, que pide a un socio ciertas garantías. Casi toda disputa de este Códice está en una cláusula u otra: umbrales, alcance, presencia, secreto, capacidad, quién aprueba, quién paga. Leer sus cláusulas junto a las leyes del juego es un buen ejercicio.',
    outcome: 'En comisión en la última consulta.',
    later: 'Abierto.',
    takeaway: 'Se puede ver a un parlamento hacer en tiempo real lo que este juego simula.',
    sides: [
      {
        who: 'El gobierno',
        says: 'La policía espera meses por el nombre tras una dirección. El proyecto le da días, con juez y comisionado al lado.',
      },
      {
        who: 'Sus críticos',
        says: 'Los deberes de poder son deberes sobre el producto de todos. El límite está en el texto, y su sentido en ninguna parte.',
      },
    ],
    simplifies: 'Un proyecto del juego es una ley con un efecto, votada en la ronda en que se presenta.',
  },
  equustek: {
    name: 'Equustek',
    title: 'Google Inc. v. Equustek Solutions Inc.',
    tagline: 'Dos órdenes válidas en direcciones opuestas, 2017',
    parties: 'Equustek, fabricante canadiense de aparatos de red; Google',
    question: '¿Puede un tribunal canadiense ordenar a un buscador quitar resultados en todo el mundo?',
    plain:
      'El producto de una empresa canadiense fue copiado y vendido en la web por una firma que no hacía caso a los tribunales. Los tribunales dijeron a un buscador, que nada malo había hecho, que quitara de sus resultados las páginas del vendedor en todas partes. El Tribunal Supremo de Canadá estuvo de acuerdo en junio de 2017, siete a dos: la web no tiene fronteras, y una orden solo para Canadá no serviría. En noviembre un tribunal de California dijo al buscador que la orden no podía ejecutarse allí.',
    full: 'Las sentencias son 2017 SCC 34 y Google v. Equustek, N.D. Cal., 2 de noviembre de 2017, según una ley que protege a los intermediarios. Un juez canadiense rehusó cambiar la orden en 2018, porque el fallo estadounidense no decía que obedecerla infringiera allí la ley. Así que ambas órdenes quedaron en pie, y una empresa vivía entre ellas.',
    outcome: 'Retirada mundial ordenada; no ejecutable en California.',
    later: 'La orden se hizo permanente; el conflicto nunca se resolvió.',
    takeaway: 'Dos órdenes válidas pueden apuntar en direcciones opuestas.',
    sides: [
      {
        who: 'El fabricante',
        says: 'La web no tiene fronteras. Una orden que solo vale en casa deja al copista seguir vendiendo en todo lo demás.',
      },
      {
        who: 'El buscador',
        says: 'Si un tribunal edita la web para todos, puede cualquiera. Pronto queda solo lo que no ofende a ninguno de ellos.',
      },
    ],
    simplifies: 'Los tribunales del juego solo fallan sobre exigencias de datos.',
  },
} as const satisfies Record<string, EntryText>
