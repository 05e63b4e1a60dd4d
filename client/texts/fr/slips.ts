/** Orders in a word or two: on the slips of the tray, where the kind stands above, and on the verbs. */
import type { Kind, Order } from '#shared/phases.ts'
import { inThe, ofThe } from './grammar.ts'
import { KIND_TEXTS } from './kinds.ts'
import { LAW_NAMES, PROVIDER_NAMES, seatName, serverName, stateName } from './names.ts'

/** Names of verbs where there is little room. */
export const SHORT: Partial<Record<Kind, string>> = {
  subpoena: 'Requérir',
  preserve: 'Conserver',
  seizure: 'Saisie',
  'long-arm': 'Mandat',
  mlat: 'Entraide',
  exploit: 'Exploit',
  bill: 'Projet',
  treaty: 'Traité',
  campaign: 'Campagne',
  'data-centre': 'Bâtir',
  migrate: 'Migrer',
  ship: 'Livrer',
  report: 'Rapport',
  canary: 'Canari',
  backdoor: 'P. dérobée',
  harden: 'Durcir',
  market: 'Publicité',
  'shut-down': 'Fermer',
  reopen: 'Rouvrir',
  relocate: 'Déménager',
  switch: 'Changer',
  checkbox: 'Case',
  'self-made': 'Clé maison',
  delete: 'Effacer',
  cover: 'Brouiller',
  transact: 'Affaires',
  denounce: 'Dénoncer',
}

/** The target of an order, as on its slip. */
export function slipLine(order: Order): string {
  switch (order.kind) {
    case 'subpoena':
    case 'preserve':
    case 'long-arm':
      return `${seatName(order.handle)}${order.gag ? ', sous bâillon' : ''}`
    case 'mlat':
    case 'exploit':
      return seatName(order.handle)
    case 'seizure':
      return `Serveur ${ofThe(PROVIDER_NAMES[order.provider].name)}`
    case 'bill':
      return order.law === null ? 'Quitter le traité' : `${order.act === 'enact' ? 'Adopter' : 'Abroger'} : ${LAW_NAMES[order.law].name}`
    case 'treaty':
      return stateName(order.state)
    case 'data-centre':
      return `${order.way === 'open' ? 'Ouvrir' : 'Fermer'} ${inThe(stateName(order.state))}`
    case 'migrate':
      return `${stateName(order.from)} → ${stateName(order.to)}`
    case 'backdoor':
      return order.fit === 'install' ? stateName(order.state) : 'Tout retirer'
    case 'relocate':
      return `${stateName(order.state)}${order.expedite ? ', express' : ''}`
    case 'switch':
      return `${serverName(order.provider, order.state)}${order.expedite ? ', express' : ''}`
    case 'denounce':
      return seatName(order.government)
    default:
      return KIND_TEXTS[order.kind].verb
  }
}
