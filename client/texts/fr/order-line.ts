/** An order in one line that names its matter, as on slips, on the sheet of CHAMBERS and in the debrief. */
import { readPaperId } from '#shared/papers.ts'
import type { Order } from '#shared/phases.ts'
import { inThe, ofThe, the, toThe } from './grammar.ts'
import { KIND_TEXTS } from './kinds.ts'
import { LAW_NAMES, LINE_NAMES, PROVIDER_NAMES, seatName, serverName, SIDE_NAMES, stateName, TRACK_NAMES } from './names.ts'
import { count, influence } from './numbers.ts'

const MATTER = { warrant: ['le mandat', 'sur'], request: ['la demande', 'sur'] } as const

/** The order in one line, as on its slip: "Réquisition sur Ambre, sous bâillon". */
export function orderLine(order: Order): string {
  switch (order.kind) {
    case 'subpoena':
      return `Réquisition sur ${seatName(order.handle)}${gagged(order.gag)}`
    case 'preserve':
      return `Conservation ${ofThe(seatName(order.handle))}${gagged(order.gag)}`
    case 'long-arm':
      return `Mandat extraterritorial sur ${seatName(order.handle)}${gagged(order.gag)}`
    case 'mlat':
      return `Demande d’entraide sur ${seatName(order.handle)}`
    case 'exploit':
      return `Exploit contre ${seatName(order.handle)}`
    case 'seizure':
      return `Saisir le serveur ${ofThe(PROVIDER_NAMES[order.provider].name)}`
    case 'bill':
      if (order.act === 'withdraw' || order.law === null) return 'Projet : quitter le traité'
      return `Projet : ${order.act === 'enact' ? 'adopter' : 'abroger'} « ${LAW_NAMES[order.law].name} »${order.displaces === null ? '' : `, à la place de « ${LAW_NAMES[order.displaces].name} »`}`
    case 'treaty':
      return `Proposer un traité ${toThe(stateName(order.state))}`
    case 'data-centre':
      return `${order.way === 'open' ? 'Ouvrir' : 'Fermer'} un centre de données ${inThe(stateName(order.state))}`
    case 'migrate':
      return `Migrer : ${stateName(order.from)} vers ${the(stateName(order.to))}`
    case 'backdoor':
      return order.fit === 'install' ? `Installer une porte dérobée pour ${the(stateName(order.state))}` : 'Retirer toute porte dérobée'
    case 'relocate':
      return `Déménager ${inThe(stateName(order.state))}${order.expedite ? ', en express' : ''}`
    case 'switch':
      return `Passer chez ${serverName(order.provider, order.state)}${order.expedite ? ', en express' : ''}`
    case 'denounce':
      return `Dénoncer ${the(seatName(order.government))}`
    case 'answer': {
      const what = paperLine(order.demand, 'warrant')
      if (order.answer === 'challenge' && order.ground !== null) return `Contester ${what}, moyen : ${TRACK_NAMES[order.ground].name}`
      return order.answer === 'refuse' ? `Refuser ${what}` : `Exécuter ${what}`
    }
    case 'intervene':
      return `Contester en justice ${paperLine(order.demand, 'warrant')}`
    case 'grant':
      return `${order.grant ? 'Accorder' : 'Refuser'} ${paperLine(order.request, 'request')}`
    case 'challenge-mandate':
      return `Contester l’Obligation ${ofThe(stateName(order.state))}`
    case 'lobby':
      return `Lobbying ${order.support ? 'pour' : 'contre'} le projet ${ofThe(seatName(order.bill))}${order.influence > 0 ? ` : ${influence(order.influence)}` : ''}`
    case 'accept':
      return `Accepter le traité avec ${the(seatName(order.government))}`
    case 'brief':
      return `Mémoire, nº ${count(order.case)} : ${LINE_NAMES[order.line]}${order.influence > 0 ? `, ${influence(order.influence)}` : ''}`
    case 'vote':
      return `Vote, nº ${count(order.case)} : ${SIDE_NAMES[order.side].verb.toLowerCase()}`
    default:
      return KIND_TEXTS[order.kind].title
  }
}
const gagged = (gag: boolean): string => (gag ? ', sous bâillon' : '')
/** A demand or request by whose it is and whom it is about. */
function paperLine(id: string, what: keyof typeof MATTER): string {
  const paper = readPaperId(id)
  const [noun, on] = MATTER[what]
  return paper === null ? noun : `${noun} ${ofThe(seatName(paper.government))} ${on} ${seatName(paper.handle)}`
}
