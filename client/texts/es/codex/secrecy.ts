/** Secrecy, emergencies, insiders, and enforcement by arrest. */
import type { EntryText } from './entry-text.ts'

export const SECRECY = {
  'microsoft-doj': {
    name: 'Microsoft v. DOJ',
    title: 'Microsoft v. Department of Justice, e In re Sealed Case (2025)',
    tagline: 'Una mordaza necesita un motivo y un fin, 2016 a 2025',
    parties: 'Microsoft; el Departamento de Justicia. Después, otro proveedor cuyo nombre es reservado',
    question: '¿Pueden los tribunales ordenar a un proveedor callar para siempre sobre registros de sus clientes?',
    plain:
      'En dieciocho meses un proveedor había recibido miles de órdenes con mordaza, la mayoría sin fin†. Demandó. En febrero de 2017 un juez le permitió alegar que eso limita su libertad de expresión. En octubre el departamento indicó a sus fiscales que no pidieran más de un año, salvo razones excepcionales, y la demanda se retiró. En julio de 2025 un tribunal de apelación añadió que es un juez, y no el fiscal, quien debe apreciar el daño en cada orden.',
    full: 'El primer caso es del distrito oeste de Washington; la directriz, del 19 de octubre de 2017. In re Sealed Case, circuito de D. C., 18 de julio de 2025, anuló una mordaza «ómnibus» que dejaba a los agentes decidir después qué órdenes cubría; un fallo de febrero de 2026 limitó el levantamiento posterior del secreto. En otro circuito una mordaza superó el examen estricto en 2020, 947 F.3d 148. La ley es 18 U.S.C. § 2705(b).',
    outcome: 'Las mordazas se acortaron por directriz, y exigen la apreciación de un juez.',
    later: 'Los circuitos aún difieren en el tono.',
    takeaway: 'Una mordaza necesita un motivo y un fin.',
    sides: [
      {
        who: 'El proveedor',
        says: 'Una mordaza sin fin prohíbe hablar y oculta los registros a los registrados. Nadie objeta lo que nunca llega a saber.',
      },
      {
        who: 'El departamento',
        says: 'Un soplo destruye pruebas y pone en peligro a los testigos. Un secreto guardado un año sigue teniendo una finalidad.',
      },
    ],
    simplifies:
      'Una mordaza del juego cuesta Influencia y acaba con la orden o con la partida; solo se pregunta a un juez si alguien objeta.',
    steps: [
      { at: '2017-02', what: 'La demanda puede seguir' },
      { at: '2017-10-19', what: 'Un año como mucho, por regla general', note: 'Directriz del departamento' },
      { at: '2025-07-18', what: 'Un juez debe apreciar el daño', note: 'Circuito de D. C., In re Sealed Case' },
    ],
  },
  'emergency-requests': {
    name: 'Urgencias y falsificaciones',
    title: 'Entrega de urgencia, y solicitudes falsificadas',
    tagline: 'La puerta más rápida es la más fácil de forzar, 2022',
    parties: 'Proveedores; policía; impostores',
    question: '¿Qué puede dar un proveedor sin ninguna orden cuando peligra una vida?',
    plain:
      'Un proveedor puede entregar datos al instante si cree de buena fe que peligra la vida de alguien. Uno de los jueces del caso de Dublín lo llamó válvula para casos urgentes. Es rápido porque solo lo firma un agente. En 2022 los periódicos informaron de que unos delincuentes habían usado buzones de la policía, de los que se habían apoderado, para enviar solicitudes así, y habían recibido datos de las personas a las que querían acosar†.',
    full: 'La excepción es 18 U.S.C. § 2702(b)(8). Las órdenes europeas tienen un plazo de urgencia de ocho horas, pero siguen siendo órdenes. Las respuestas a solicitudes falsas son técnicas y aburridas: contactos conocidos, mensajes firmados, devolver la llamada y portales centrales. La lección es de verificación y vale para todo canal rápido.',
    outcome: 'La excepción se mantiene; los proveedores comprueban con más cuidado.',
    later: 'Se extendieron los portales y las solicitudes firmadas.',
    takeaway: 'La puerta más rápida es también la más fácil de forzar.',
    sides: [
      {
        who: 'La policía',
        says: 'Cuando falta un niño, una hora cuenta. Un formulario que de noche espera a un juez es uno que llega demasiado tarde.',
      },
      {
        who: 'Los usuarios',
        says: 'Una puerta que se abre a quien suena urgente la usarán los que mienten. La comprobación es parte de la urgencia.',
      },
    ],
    simplifies: 'En el juego nadie puede pedir por urgencia y nadie puede falsificar un papel.',
  },
  'twitter-insiders': {
    name: 'La gente de dentro de Twitter',
    title: 'United States v. Abouammo',
    tagline: 'La puerta trasera puede ser una persona, 2014 a 2024',
    parties: 'Estados Unidos; Ahmad Abouammo, antiguo empleado de Twitter',
    question: '¿Qué protege a los usuarios si un empleado mira sus datos para un Estado extranjero?',
    plain:
      'A un empleado de una red social le pagaron, y miró cuentas de personas que criticaban a un gobierno extranjero. Un Estado así no necesitó orden, ni tratado, ni código: había encontrado a una persona. En 2022 fue condenado por actuar como agente de un Estado extranjero y por otros delitos, y un tribunal de apelación lo confirmó en 2024. El Tribunal Supremo aceptó después examinar una cuestión sobre dónde puede celebrarse un juicio.',
    full: 'Aquí no se dice qué decidió el Tribunal Supremo, porque solo se vio una página secundaria sobre ello. Desde entonces las empresas han limitado qué empleados pueden ver qué datos, y anotan cada consulta. Para los usuarios el caso recuerda que el cifrado sin clave en el proveedor deja fuera también a su personal.',
    outcome: 'Condenado; confirmado en apelación en 2024.',
    later: 'Una cuestión de competencia territorial llegó al Tribunal Supremo; véase la nota en el nivel completo.',
    takeaway: 'La puerta trasera puede ser una persona.',
    sides: [
      {
        who: 'La acusación',
        says: 'Quien vende la dirección de un disidente vende su seguridad. El Estado que la compra actúa en nuestro suelo sin derecho.',
      },
      {
        who: 'La defensa',
        says: 'Los regalos y las charlas no son una misión. Quien deja mirar a muchos no debe extrañarse de que uno de ellos mirase.',
      },
    ],
    simplifies: 'Un exploit del juego representa toda entrada encubierta, también la gente comprada.',
  },
  'telegram-arrest': {
    name: 'Una detención en un aeropuerto',
    title: 'La investigación al fundador de Telegram',
    tagline: 'Los directivos viajan, desde 2024',
    parties: 'La fiscalía francesa; Pável Dúrov, cuya inocencia se presume',
    question: '¿Puede un Estado responder a órdenes sin respuesta deteniendo a quien dirige un servicio?',
    plain:
      'El 24 de agosto de 2024 el fundador de un servicio de mensajería fue detenido en un aeropuerto cerca de París, y cuatro días después quedó bajo investigación formal: entre otras cosas, porque se dice que el servicio no había respondido a solicitudes lícitas. Quedó libre con una fianza de cinco millones de euros y condiciones. Según la prensa, los agentes franceses habían enviado 2460 solicitudes sin respuesta. Al escribir esto no se vio ningún juicio. Una investigación no es una acusación, y se presume su inocencia.',
    full: 'Quienes apoyan la medida dicen que un servicio tan grande no puede ignorar a todos los tribunales; otros, que un diseñador no es cómplice de cada usuario. En septiembre de 2024 el servicio anunció que da direcciones IP y números de teléfono ante órdenes válidas†. El caso trata de si hay que responder, más que del cifrado, pues casi todas las charlas de allí no están cifradas de extremo a extremo†.',
    outcome: 'En investigación.',
    later: 'Pendiente en la última consulta.',
    takeaway: 'Los directivos viajan, así que la jurisdicción puede ser un aeropuerto.',
    sides: [
      {
        who: 'La fiscalía',
        says: 'Una empresa que en años no responde a ningún tribunal ha elegido quién responde por ella. La distancia no ampara el silencio.',
      },
      {
        who: 'El fundador',
        says: 'Quien dirige una plataforma no responde de lo que escriben desconocidos. Un Estado con una queja puede escribir a la oficina.',
      },
    ],
    simplifies: 'En el juego nunca se detiene a nadie. El desacato golpea los puntos del proveedor y la confianza de sus usuarios.',
  },
} as const satisfies Record<string, EntryText>
