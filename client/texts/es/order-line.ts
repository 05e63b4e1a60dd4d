/** An order in one line that names its matter, as on slips, on the sheet of CHAMBERS and in the debrief. */
import { readPaperId } from '#shared/papers.ts'
import type { Order } from '#shared/phases.ts'
import { KIND_TEXTS } from './kinds.ts'
import { LAW_NAMES, LINE_NAMES, PROVIDER_NAMES, seatName, serverName, SIDE_NAMES, stateName, TRACK_NAMES } from './names.ts'
import { count, influence } from './numbers.ts'

/** The order in one line, as on its slip: "Requerir datos de Ámbar, con mordaza". */
export function orderLine(order: Order): string {
  switch (order.kind) {
    case 'subpoena':
      return `Requerir datos de ${seatName(order.handle)}${gagged(order.gag)}`
    case 'preserve':
      return `Conservar ${seatName(order.handle)}${gagged(order.gag)}`
    case 'long-arm':
      return `Mandamiento de brazo largo sobre ${seatName(order.handle)}${gagged(order.gag)}`
    case 'mlat':
      return `Solicitud MLAT por ${seatName(order.handle)}`
    case 'exploit':
      return `Exploit contra ${seatName(order.handle)}`
    case 'seizure':
      return `Incautar el servidor de ${PROVIDER_NAMES[order.provider].name}`
    case 'bill':
      if (order.act === 'withdraw' || order.law === null) return 'Proyecto: abandonar el tratado'
      return `Proyecto: ${order.act === 'enact' ? 'aprobar' : 'derogar'} la ${LAW_NAMES[order.law].name}${order.displaces === null ? '' : `, en lugar de la ${LAW_NAMES[order.displaces].name}`}`
    case 'treaty':
      return `Proponer un tratado a ${stateName(order.state)}`
    case 'data-centre':
      return `${order.way === 'open' ? 'Abrir' : 'Cerrar'} un centro de datos en ${stateName(order.state)}`
    case 'migrate':
      return `Migrar de ${stateName(order.from)} a ${stateName(order.to)}`
    case 'backdoor':
      return order.fit === 'install' ? `Instalar una puerta trasera para ${stateName(order.state)}` : 'Quitar todas las puertas traseras'
    case 'relocate':
      return `Trasladar los datos a ${stateName(order.state)}${order.expedite ? ', urgente' : ''}`
    case 'switch':
      return `Cambiar a ${serverName(order.provider, order.state)}${order.expedite ? ', urgente' : ''}`
    case 'denounce':
      return `Denunciar a ${seatName(order.government)}`
    case 'answer': {
      const what = paperLine(order.demand, 'mandamiento')
      if (order.answer === 'challenge' && order.ground !== null) return `Impugnar ${what} por ${TRACK_NAMES[order.ground].name}`
      return `${order.answer === 'refuse' ? 'Rechazar' : 'Cumplir'} ${what}`
    }
    case 'intervene':
      return `Ir a juicio por ${paperLine(order.demand, 'mandamiento')}`
    case 'grant':
      return `${order.grant ? 'Conceder' : 'Denegar'} ${paperLine(order.request, 'solicitud')}`
    case 'challenge-mandate':
      return `Impugnar la Ley de Acceso de ${stateName(order.state)}`
    case 'lobby':
      return `Cabildear ${order.influence > 0 ? `con ${influence(order.influence)} ` : ''}${order.support ? 'a favor' : 'en contra'} del proyecto de ${seatName(order.bill)}`
    case 'accept':
      return `Aceptar el tratado con ${seatName(order.government)}`
    case 'brief':
      return `Alegato en la causa n.º ${count(order.case)}: ${LINE_NAMES[order.line]}${order.influence > 0 ? `, ${influence(order.influence)}` : ''}`
    case 'vote':
      return `Voto en la causa n.º ${count(order.case)}: ${SIDE_NAMES[order.side].verb.toLowerCase()}`
    default:
      return KIND_TEXTS[order.kind].title
  }
}
const gagged = (gag: boolean): string => (gag ? ', con mordaza' : '')
/** A demand or request by whose it is and whom it is about. */
function paperLine(id: string, what: 'mandamiento' | 'solicitud'): string {
  const the = what === 'mandamiento' ? 'el mandamiento' : 'la solicitud'
  const paper = readPaperId(id)
  return paper === null ? the : `${the} de ${seatName(paper.government)} sobre ${seatName(paper.handle)}`
}
