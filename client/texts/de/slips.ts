/** Orders in a word or two: on the slips of the tray, where the kind stands above, and on the verbs. */
import type { Kind, Order } from '#shared/phases.ts'
import { inside, outOf, towards } from './grammar.ts'
import { KIND_TEXTS } from './kinds.ts'
import { LAW_NAMES, PROVIDER_NAMES, seatName, serverName, stateName } from './names.ts'

/** Names of verbs where there is little room. */
export const SHORT: Partial<Record<Kind, string>> = {
  subpoena: 'Auskunft',
  preserve: 'Sichern',
  seizure: 'Zugriff',
  'long-arm': 'Anordnung',
  mlat: 'Rechtshilfe',
  exploit: 'Exploit',
  bill: 'Gesetz',
  treaty: 'Abkommen',
  campaign: 'Kampagne',
  'data-centre': 'Bauen',
  migrate: 'Verlegen',
  ship: 'Liefern',
  report: 'Bericht',
  canary: 'Vogel',
  backdoor: 'Hintertür',
  harden: 'Härten',
  market: 'Werben',
  'shut-down': 'Schließen',
  reopen: 'Öffnen',
  relocate: 'Umziehen',
  switch: 'Wechseln',
  checkbox: 'Häkchen',
  'self-made': 'Eigenschloss',
  delete: 'Löschen',
  cover: 'Tarnen',
  transact: 'Geschäft',
  denounce: 'Anprangern',
}

/** The target of an order, as on its slip. */
export function slipLine(order: Order): string {
  switch (order.kind) {
    case 'subpoena':
    case 'preserve':
    case 'long-arm':
      return `${seatName(order.handle)}${order.gag ? ', geheim' : ''}`
    case 'mlat':
    case 'exploit':
      return seatName(order.handle)
    case 'seizure':
      return `Server von ${PROVIDER_NAMES[order.provider].name}`
    case 'bill':
      return order.law === null
        ? 'Abkommen verlassen'
        : `${LAW_NAMES[order.law].name} ${order.act === 'enact' ? 'beschließen' : 'aufheben'}`
    case 'treaty':
      return stateName(order.state)
    case 'data-centre':
      return `${order.way === 'open' ? 'Öffnen' : 'Schließen'} ${inside(stateName(order.state))}`
    case 'migrate':
      return `${outOf(stateName(order.from))} ${towards(stateName(order.to))}`
    case 'backdoor':
      return order.fit === 'install' ? stateName(order.state) : 'Alle ausbauen'
    case 'relocate':
      return `${stateName(order.state)}${order.expedite ? ', Eilauftrag' : ''}`
    case 'switch':
      return `${serverName(order.provider, order.state)}${order.expedite ? ', Eilauftrag' : ''}`
    case 'denounce':
      return seatName(order.government)
    default:
      return KIND_TEXTS[order.kind].verb
  }
}
