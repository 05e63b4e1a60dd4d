/** An order in one line that names its matter, as on slips, on the sheet of CHAMBERS and in the debrief. */
import { readPaperId } from '#shared/papers.ts'
import type { Order } from '#shared/phases.ts'
import { dative, inside, of, outOf, the, towards } from './grammar.ts'
import { KIND_TEXTS } from './kinds.ts'
import { LAW_NAMES, LINE_NAMES, PROVIDER_NAMES, seatName, serverName, SIDE_NAMES, stateName, TRACK_NAMES } from './names.ts'
import { count, influence } from './numbers.ts'

/** The order in one line, as on its slip: "Auskunft über Amber, mit Schweigegebot". */
export function orderLine(order: Order): string {
  switch (order.kind) {
    case 'subpoena':
      return `Auskunft über ${seatName(order.handle)}${gagged(order.gag)}`
    case 'preserve':
      return `Sicherung von ${seatName(order.handle)}${gagged(order.gag)}`
    case 'long-arm':
      return `Auslandsanordnung zu ${seatName(order.handle)}${gagged(order.gag)}`
    case 'mlat':
      return `Rechtshilfeersuchen zu ${seatName(order.handle)}`
    case 'exploit':
      return `Exploit gegen ${seatName(order.handle)}`
    case 'seizure':
      return `Server von ${PROVIDER_NAMES[order.provider].name} beschlagnahmen`
    case 'bill': {
      if (order.act === 'withdraw' || order.law === null) return 'Vorlage: das Abkommen verlassen'
      const displaced = order.displaces === null ? '' : `, anstelle von: ${LAW_NAMES[order.displaces].name}`
      return `Vorlage: ${LAW_NAMES[order.law].name} ${order.act === 'enact' ? 'beschließen' : 'aufheben'}${displaced}`
    }
    case 'treaty':
      return `${capitalDative(stateName(order.state))} ein Abkommen vorschlagen`
    case 'data-centre':
      return `Rechenzentrum ${inside(stateName(order.state))} ${order.way === 'open' ? 'öffnen' : 'schließen'}`
    case 'migrate':
      return `Server ${outOf(stateName(order.from))} ${towards(stateName(order.to))} verlegen`
    case 'backdoor':
      return order.fit === 'install' ? `Hintertür für ${the(stateName(order.state))} einbauen` : 'Alle Hintertüren ausbauen'
    case 'relocate':
      return `Umzug ${towards(stateName(order.state))}${order.expedite ? ', per Eilauftrag' : ''}`
    case 'switch':
      return `Wechsel zu ${serverName(order.provider, order.state)}${order.expedite ? ', per Eilauftrag' : ''}`
    case 'denounce':
      return `Anprangern: ${seatName(order.government)}`
    case 'answer': {
      const what = paperLine(order.demand, 'Anordnung')
      if (order.answer === 'challenge' && order.ground !== null) return `${what} anfechten: ${TRACK_NAMES[order.ground].name}`
      return `${what} ${order.answer === 'refuse' ? 'verweigern' : 'befolgen'}`
    }
    case 'intervene':
      return `Selbst klagen: ${paperLine(order.demand, 'Anordnung')}`
    case 'grant':
      return `${paperLine(order.request, 'Ersuchen')} ${order.grant ? 'gewähren' : 'ablehnen'}`
    case 'challenge-mandate':
      return `Zugangspflicht ${of(stateName(order.state))} anfechten`
    case 'lobby':
      return `Lobbyarbeit ${order.influence > 0 ? `mit ${influence(order.influence)} ` : ''}${order.support ? 'für' : 'gegen'} die Vorlage ${of(seatName(order.bill))}`
    case 'accept':
      return `Abkommen mit ${dative(seatName(order.government))} annehmen`
    case 'brief':
      return `Schriftsatz in Nr. ${count(order.case)}: ${LINE_NAMES[order.line]}${order.influence > 0 ? `, ${influence(order.influence)}` : ''}`
    case 'vote':
      return `Stimme in Nr. ${count(order.case)}: ${SIDE_NAMES[order.side].verb.toLowerCase()}`
    default:
      return KIND_TEXTS[order.kind].title
  }
}
const gagged = (gag: boolean): string => (gag ? ', mit Schweigegebot' : '')
/** At the beginning of a line an article is written large. */
const capitalDative = (name: string): string => dative(name).replace(/^der /, 'Der ')
/** A demand or request by whose it is and whom it is about. */
function paperLine(id: string, what: 'Anordnung' | 'Ersuchen'): string {
  const paper = readPaperId(id)
  return paper === null ? what : `${what} ${of(seatName(paper.government))} zu ${seatName(paper.handle)}`
}
