/** What stands on the card of every order kind, in three lines: what it costs, what it does, what it risks. Behind the titles: long. */
import type { Order } from '#shared/phases.ts'
import type { Rules } from '#shared/rules.ts'
import { count, halves, influence, oneIn, plural, signed, vp } from './numbers.ts'

interface KindCard {
  readonly cost: (r: Rules) => string
  readonly effect: (r: Rules) => string
  readonly risk: (r: Rules) => string
}

const actions = (n: number): string => plural(n, 'acción', 'acciones')
const FREE = (): string => 'Gratis'

export const KIND_CARDS = {
  subpoena: {
    cost: () => actions(1),
    effect: () =>
      'Registros, estén donde estén: sabes la categoría de la cuenta, o quién es exactamente si ya sabías la categoría. Nunca contenido.',
    risk: () => 'Se avisa al usuario si no pones mordaza. El tráfico de cobertura devuelve ruido. El proveedor puede publicarlo.',
  },
  preserve: {
    cost: () => actions(1),
    effect: () => 'El proveedor guarda una copia, esta ronda y la siguiente. Mover, cifrar o borrar después no sirve contra ti.',
    risk: () => 'Copia lo que hay ahora: una cuenta cifrada sigue cifrada. Se avisa al usuario si no pones mordaza.',
  },
  seizure: {
    cost: () => actions(1),
    effect: () => 'Lee de una vez todas las cuentas legibles del servidor del proveedor en tu suelo. Basta la sospecha.',
    risk: r =>
      `Los demás del servidor quedan expuestos: ${vp(r.collateralGovernment)} por cada uno, Cortesía −1 si hay un extranjero. ${vp(r.emptyRaid)} si no lees a tu sospechoso.`,
  },
  'long-arm': {
    cost: () => actions(1),
    effect: r =>
      `Contenido de una cuenta en el extranjero; se responde en Sesión y se ejecuta la ronda siguiente. ${vp(r.caseByLongArm)} más si cierra tu caso.`,
    risk: () => 'El proveedor puede impugnar o negarse. Si lee sin tratado: Cortesía −1, y el anfitrión puede devolver el golpe una vez.',
  },
  mlat: {
    cost: r => `${actions(1)}, ${influence(r.mlatFee)}`,
    effect: r =>
      `Pide al Estado donde están los datos. Si concede: ${vp(r.mlatRequester)}, Cortesía +1, y el contenido ${plural(r.mlatDelay, 'ronda', 'rondas')} después.`,
    risk: () => 'Es lento. Los datos pueden haberse ido. El anfitrión puede decir que no; entonces vuelve la tasa.',
  },
  exploit: {
    cost: () => `${actions(2)} y tu exploit`,
    effect: r => `Lee una cuenta en cualquier lugar, con cualquier cifrado, con ${count(r.exploitNeed)} o más en el dado.`,
    risk: r =>
      `Si falla o se rastrea: ${vp(r.exploitPenalty)} y un escándalo que el usuario puede gastar. Rastreado en el extranjero: Cortesía −1.`,
  },
  bill: {
    cost: r => `${actions(1)}, ${influence(r.billFee)}`,
    effect: r => `Aprueba o deroga una ley de tu Estado, votada en la Sesión de esta ronda. Empieza con ${count(r.sponsor)} a favor.`,
    risk: () => 'Cualquiera puede cabildear en contra. Un empate fracasa, y la tasa se pierde.',
  },
  treaty: {
    cost: r => `${actions(1)}, ${influence(r.treatyFee)}`,
    effect: () =>
      'Acuerdo ejecutivo: cada parte alcanza el suelo de la otra sin impugnación por Alcance, multa ni pérdida de Cortesía. Las MLAT, una ronda antes.',
    risk: () => 'También alcanzan tu suelo. Un tratado por Estado, hasta que un proyecto lo deje. Si dicen que no, la tasa se pierde.',
  },
  campaign: {
    cost: () => actions(1),
    effect: r => `${signed(r.campaign)} de Influencia.`,
    risk: r => `No en dos rondas seguidas. Guardas ${influence(r.influenceMax)} como mucho.`,
  },
  'data-centre': {
    cost: r => `${actions(1)}, y ${influence(r.dataCentreFee)} para abrir`,
    effect: r =>
      `Abrir: ${vp(r.dataCentreProvider)}, y ${vp(r.dataCentreHost)} para el Estado anfitrión, una vez por Estado. Cerrar: puedes salir de su alcance.`,
    risk: () => 'Donde tienes un centro de datos te alcanza la ley: requerimiento, mandamiento, acceso, incautación.',
  },
  migrate: {
    cost: () => actions(1),
    effect: () => 'Todas las cuentas de uno de tus servidores salen hacia otro tuyo y llegan la ronda siguiente.',
    risk: () =>
      'Las cuentas con conservación abierta se quedan. Los usuarios pagan una mala dirección: mercado nacional y demanda cuentan para ellos y para ti.',
  },
  ship: {
    cost: () => actions(1),
    effect: r =>
      `Un paso del cifrado de casilla. Al terminar: ${vp(r.shipped)}, Confianza ${signed(r.shippedTrust)}, y la ronda siguiente se puede marcar la casilla.`,
    risk: () => 'Una Ley de Acceso multa el cifrado lanzado sin puerta trasera.',
  },
  report: {
    cost: () => actions(1),
    effect: r =>
      `Publica tus exigencias abiertas: ${vp(r.reported)}, Confianza +1 por cada una, hasta ${signed(r.reportTrustMax)}, Privacidad +1.`,
    risk: () => 'Las exigencias con mordaza no pueden nombrarse. Sin nada que publicar queda en nada.',
  },
  canary: {
    cost: () => actions(1),
    effect: () => 'Un canario vivo. Tras una orden con mordaza puedes dejarlo morir en la Sesión: tus usuarios quedan avisados.',
    risk: r => `Con Secreto en +1 o más, un canario que muere es desacato: ${vp(r.canaryContempt)}.`,
  },
  backdoor: {
    cost: () => actions(1),
    effect: r =>
      `Instalar para un Estado con Ley de Acceso: ${vp(r.backdoor)} una vez, sin más multa. Quitar todas: Confianza ${signed(r.backdoorRemovedTrust)}.`,
    risk: r =>
      `Confianza ${signed(r.backdoorTrust)}, Seguridad −1. Ese Estado lee tus casillas marcadas, y todo exploit aquí es más fácil.`,
  },
  harden: {
    cost: () => `${actions(1)}, una vez por partida`,
    effect: r => `${vp(r.hardened)}, Seguridad +1. Los exploits contra tus cuentas necesitan uno más en el dado.`,
    risk: () => 'Ninguno, salvo la acción.',
  },
  market: {
    cost: () => actions(1),
    effect: r => `Confianza ${signed(r.market)}. La Confianza gana licitaciones y paga 1 PV por ronda por cada ${count(r.trustPerPoint)}.`,
    risk: () => 'Ninguno, salvo la acción.',
  },
  'shut-down': {
    cost: () => `${actions(2)}, y ninguna otra orden`,
    effect: r =>
      `Cierras en protesta: ${vp(r.shutdownProtest)} la primera vez si ${plural(r.shutdownRoundsLeft, 'ronda sigue', 'rondas siguen')}, luego ${vp(r.martyr)} por ronda. Los mandamientos abiertos contra ti quedan nulos.`,
    risk: r =>
      `Sin ingresos mientras cierras. Cada usuario pierde ${halves(-r.shutdownUser)} PV y es evacuado. ${vp(r.shutdownObstruction)} si una cuenta estaba conservada.`,
  },
  reopen: {
    cost: () => actions(2),
    effect: r => `Vuelves a abrir, con Confianza ${count(r.reopenTrust)} o más.`,
    risk: r => `Solo ${plural(r.reopenAfter, 'ronda', 'rondas')} después de cerrar. Termina la renta por principios.`,
  },
  relocate: {
    cost: r => `${actions(1)}, y ${influence(r.expedite)} si es urgente`,
    effect: () =>
      'Tus datos van a otro centro de datos de tu proveedor. Salen ahora y llegan la ronda siguiente; con urgencia, en esta misma.',
    risk: r =>
      `La ejecución de esta ronda va primero. Una copia conservada se queda. Ingresos ${halves(r.incomeDeparture)} en vez de ${halves(r.incomeAccount)} en la ronda de salida.`,
  },
  switch: {
    cost: r => `${actions(1)}, y ${influence(r.expedite)} si es urgente`,
    effect: r => `Tus datos van a un servidor de otro proveedor. ${vp(r.welcome)} de bienvenida en uno que nunca usaste.`,
    risk: () => 'La casilla se queda atrás: llegas sin cifrar. Una copia conservada también se queda.',
  },
  checkbox: {
    cost: () => actions(1),
    effect: () =>
      'Cifrado de casilla. Una incautación o una MLAT solo lo leen con Claves en +1 o más; un mandamiento de brazo largo, con 0 o más.',
    risk: () => 'Lo abre una puerta trasera o una actualización forzada. No viaja a otro proveedor.',
  },
  'self-made': {
    cost: () => actions(2),
    effect: () => 'Ilegible para todo salvo un exploit, vayas donde vayas.',
    risk: r =>
      `Ahora y en cada llegada, ${oneIn(r.keyLossOneIn)} veces pierdes la clave: ${vp(r.keyLoss)}, sin ingresos dos rondas. Sin negocios mientras dure.`,
  },
  delete: {
    cost: () => actions(1),
    effect: () => 'Sin contenido esta ronda y la siguiente.',
    risk: r =>
      `Tampoco hay ingresos. Bajo una orden de conservación anterior que conoces es obstrucción: ${vp(r.obstruction)}, y descubren quién eres.`,
  },
  cover: {
    cost: () => actions(1),
    effect: () => 'En esta ronda los requerimientos devuelven ruido y tu negocio no deja rastro.',
    risk: () => 'No sirve contra un gobierno que te tiene conservado. No en dos rondas seguidas.',
  },
  transact: {
    cost: () => actions(1),
    effect: r => `${vp(r.transact)}.`,
    risk: r =>
      `${plural(r.transactSeenBy, 'gobierno, sacado a suerte, descubre', 'gobiernos, sacados a suerte, descubren')} tu categoría. No en dos rondas seguidas.`,
  },
  denounce: {
    cost: () => `${actions(1)} y una ficha de escándalo`,
    effect: r => `${vp(r.denounceAccount)} para ti, ${vp(r.denounceGovernment)} para el gobierno.`,
    risk: () => 'Todo el mundo ve quién habló.',
  },
  answer: {
    cost: r => `Cumplir y negarse es gratis; impugnar cuesta ${influence(r.challengeProvider)}`,
    effect: () => 'Cumplir: se entrega la ronda siguiente. Impugnar: se suspende hasta el fallo. Negarse: desacato, y la pregunta vuelve.',
    risk: () => 'No responder es cumplir.',
  },
  intervene: {
    cost: r => influence(r.challengeAccount),
    effect: () => 'Lleva el mandamiento al tribunal por Alcance, responda lo que responda tu proveedor.',
    risk: r => `Quien pierde paga ${halves(-r.courtLoser)} PV. Si tu proveedor también impugna, se oye su causa y no pagas nada.`,
  },
  grant: {
    cost: FREE,
    effect: r =>
      `Conceder: ${vp(r.mlatHost)} y la tasa de ${influence(r.mlatFee)} para ti, ${vp(r.mlatRequester)} para ellos, Cortesía +1.`,
    risk: () => 'Leen una cuenta en tu suelo. Sin respuesta, la solicitud se deniega.',
  },
  'challenge-gag': {
    cost: r => influence(r.challengeGag),
    effect: () => 'El tribunal decide la ronda siguiente si se puede avisar al usuario.',
    risk: r => `Quien pierde paga ${halves(-r.courtLoser)} PV, y la escala Secreto se mueve con el fallo.`,
  },
  'kill-canary': {
    cost: FREE,
    effect: r =>
      `Todos tus usuarios quedan avisados de que aquí alguien está bajo una orden reservada. ${vp(r.canaryDies)}, Confianza ${signed(r.canaryTrust)}.`,
    risk: r => `Con Secreto en +1 o más es desacato: ${vp(r.canaryContempt)}. Un canario muerto hay que comprarlo otra vez.`,
  },
  'challenge-mandate': {
    cost: r => `${influence(r.challengeMandate)}, solo si se aprueba la Ley de Acceso`,
    effect: () => 'La multa se suspende mientras la causa está pendiente. Si ganas, la ley cae.',
    risk: r => `Quien pierde paga ${halves(-r.courtLoser)} PV.`,
  },
  lobby: {
    cost: r => `De 0 a ${influence(r.lobbyMax)}, que se gasta en todo caso`,
    effect: r => `Cuenta a favor o en contra del proyecto, que empieza con ${count(r.sponsor)} a favor. Un empate fracasa.`,
    risk: () => 'Se revela a la vez, con tu nombre.',
  },
  accept: {
    cost: FREE,
    effect: () =>
      'Se firma al instante: Cortesía +1. Cada parte alcanza el suelo de la otra sin impugnación, multa ni pérdida de Cortesía.',
    risk: () => 'También alcanzan tu suelo, hasta que una parte lo deje con un proyecto.',
  },
  brief: {
    cost: r => `De 0 a ${influence(r.briefMax)}`,
    effect: () => 'Tu línea vale +1 con los jueces que la escuchan; más Influencia que la otra parte vale +1 con los cuatro.',
    risk: () => 'Boca abajo. Si ambas partes hablan al mismo juez, ese juez no escucha a ninguna.',
  },
  vote: {
    cost: FREE,
    effect: r => `Uno de ocho votos. ${signed(r.juror)} de Influencia si estás con la mayoría.`,
    risk: () => 'Los votos se revelan a la vez. Sin voto, cuentas por el fallo de instancia.',
  },
} as const satisfies Record<Order['kind'], KindCard>
