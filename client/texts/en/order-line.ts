/** An order in one line that names its matter, as on slips, on the sheet of CHAMBERS and in the debrief. */
import { readPaperId } from '#shared/papers.ts'
import type { Order } from '#shared/phases.ts'
import { KIND_TEXTS } from './kinds.ts'
import { LAW_NAMES, LINE_NAMES, PROVIDER_NAMES, seatName, serverName, SIDE_NAMES, stateName, TRACK_NAMES } from './names.ts'
import { count, influence } from './numbers.ts'

/** The order in one line, as on its slip: "Subpoena Amber, gagged". */
export function orderLine(order: Order): string {
  switch (order.kind) {
    case 'subpoena':
      return `Subpoena ${seatName(order.handle)}${gagged(order.gag)}`
    case 'preserve':
      return `Preserve ${seatName(order.handle)}${gagged(order.gag)}`
    case 'long-arm':
      return `Long-arm warrant on ${seatName(order.handle)}${gagged(order.gag)}`
    case 'mlat':
      return `MLAT request for ${seatName(order.handle)}`
    case 'exploit':
      return `Exploit against ${seatName(order.handle)}`
    case 'seizure':
      return `Seize ${PROVIDER_NAMES[order.provider].name}’s server`
    case 'bill':
      if (order.act === 'withdraw' || order.law === null) return 'Bill: withdraw from the treaty'
      return `Bill: ${order.act} ${LAW_NAMES[order.law].name}${order.displaces === null ? '' : `, in place of ${LAW_NAMES[order.displaces].name}`}`
    case 'treaty':
      return `Propose a treaty to ${stateName(order.state)}`
    case 'data-centre':
      return `${order.way === 'open' ? 'Open' : 'Close'} a data centre in ${stateName(order.state)}`
    case 'migrate':
      return `Migrate ${stateName(order.from)} to ${stateName(order.to)}`
    case 'backdoor':
      return order.fit === 'install' ? `Install a backdoor for ${stateName(order.state)}` : 'Remove every backdoor'
    case 'relocate':
      return `Relocate to ${stateName(order.state)}${order.expedite ? ', expedited' : ''}`
    case 'switch':
      return `Switch to ${serverName(order.provider, order.state)}${order.expedite ? ', expedited' : ''}`
    case 'denounce':
      return `Denounce ${seatName(order.government)}`
    case 'answer': {
      const what = paperLine(order.demand, 'warrant on')
      if (order.answer === 'challenge' && order.ground !== null) return `Challenge ${what} on ${TRACK_NAMES[order.ground].name}`
      return `${order.answer === 'refuse' ? 'Refuse' : 'Comply with'} ${what}`
    }
    case 'intervene':
      return `Go to court over ${paperLine(order.demand, 'warrant on')}`
    case 'grant':
      return `${order.grant ? 'Grant' : 'Deny'} ${paperLine(order.request, 'request for')}`
    case 'challenge-mandate':
      return `Challenge the Mandate of ${stateName(order.state)}`
    case 'lobby':
      return `Lobby ${order.influence > 0 ? `with ${influence(order.influence)} ` : ''}${order.support ? 'for' : 'against'} the bill of ${seatName(order.bill)}`
    case 'accept':
      return `Accept the treaty with ${seatName(order.government)}`
    case 'brief':
      return `Brief in No. ${count(order.case)}: ${LINE_NAMES[order.line]}${order.influence > 0 ? `, ${influence(order.influence)}` : ''}`
    case 'vote':
      return `Vote in No. ${count(order.case)}: ${SIDE_NAMES[order.side].verb.toLowerCase()}`
    default:
      return KIND_TEXTS[order.kind].title
  }
}
const gagged = (gag: boolean): string => (gag ? ', gagged' : '')
/** A demand or request by whose it is and whom it is about. */
function paperLine(id: string, what: 'warrant on' | 'request for'): string {
  const paper = readPaperId(id)
  return paper === null ? `the ${what.split(' ')[0]}` : `${seatName(paper.government)}’s ${what} ${seatName(paper.handle)}`
}
