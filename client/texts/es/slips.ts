/** Orders in a word or two: on the slips of the tray, where the kind stands above, and on the verbs. */
import type { Kind, Order } from '#shared/phases.ts'
import { KIND_TEXTS } from './kinds.ts'
import { LAW_NAMES, PROVIDER_NAMES, seatName, serverName, stateName } from './names.ts'

/** Names of verbs where there is little room. */
export const SHORT: Partial<Record<Kind, string>> = {
  subpoena: 'Requerir',
  preserve: 'Conservar',
  seizure: 'Incautar',
  'long-arm': 'Mandamiento',
  mlat: 'MLAT',
  exploit: 'Exploit',
  bill: 'Proyecto',
  treaty: 'Tratado',
  campaign: 'Campaña',
  'data-centre': 'Construir',
  migrate: 'Migrar',
  ship: 'Cifrado',
  report: 'Informe',
  canary: 'Canario',
  backdoor: 'Trasera',
  harden: 'Reforzar',
  market: 'Publicidad',
  'shut-down': 'Cerrar',
  reopen: 'Reabrir',
  relocate: 'Trasladar',
  switch: 'Cambiar',
  checkbox: 'Casilla',
  'self-made': 'Clave propia',
  delete: 'Borrar',
  cover: 'Cobertura',
  transact: 'Negocio',
  denounce: 'Denunciar',
}

/** The target of an order, as on its slip. */
export function slipLine(order: Order): string {
  switch (order.kind) {
    case 'subpoena':
    case 'preserve':
    case 'long-arm':
      return `${seatName(order.handle)}${order.gag ? ', con mordaza' : ''}`
    case 'mlat':
    case 'exploit':
      return seatName(order.handle)
    case 'seizure':
      return `Servidor de ${PROVIDER_NAMES[order.provider].name}`
    case 'bill':
      return order.law === null ? 'Dejar el tratado' : `${order.act === 'enact' ? 'Aprobar' : 'Derogar'}: ${LAW_NAMES[order.law].name}`
    case 'treaty':
      return stateName(order.state)
    case 'data-centre':
      return `${order.way === 'open' ? 'Abrir en' : 'Cerrar en'} ${stateName(order.state)}`
    case 'migrate':
      return `De ${stateName(order.from)} a ${stateName(order.to)}`
    case 'backdoor':
      return order.fit === 'install' ? stateName(order.state) : 'Quitar todas'
    case 'relocate':
      return `${stateName(order.state)}${order.expedite ? ', urgente' : ''}`
    case 'switch':
      return `${serverName(order.provider, order.state)}${order.expedite ? ', urgente' : ''}`
    case 'denounce':
      return seatName(order.government)
    default:
      return KIND_TEXTS[order.kind].verb
  }
}
