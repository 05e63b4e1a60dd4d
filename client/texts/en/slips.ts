/** Orders in a word or two: on the slips of the tray, where the kind stands above, and on the verbs. */
import type { Kind, Order } from '#shared/phases.ts'
import { KIND_TEXTS } from './kinds.ts'
import { LAW_NAMES, PROVIDER_NAMES, seatName, serverName, stateName } from './names.ts'

/** Names of verbs where there is little room. */
export const SHORT: Partial<Record<Kind, string>> = {
  subpoena: 'Subpoena',
  preserve: 'Preserve',
  seizure: 'Seizure',
  'long-arm': 'Warrant',
  mlat: 'MLAT',
  exploit: 'Exploit',
  bill: 'Bill',
  treaty: 'Treaty',
  campaign: 'Campaign',
  'data-centre': 'Build',
  migrate: 'Migrate',
  ship: 'Ship',
  report: 'Report',
  canary: 'Canary',
  backdoor: 'Backdoor',
  harden: 'Harden',
  market: 'Market',
  'shut-down': 'Shut down',
  reopen: 'Reopen',
  relocate: 'Relocate',
  switch: 'Switch',
  checkbox: 'Checkbox',
  'self-made': 'Own key',
  delete: 'Delete',
  cover: 'Cover',
  transact: 'Transact',
  denounce: 'Denounce',
}

/** The target of an order, as on its slip. */
export function slipLine(order: Order): string {
  switch (order.kind) {
    case 'subpoena':
    case 'preserve':
    case 'long-arm':
      return `${seatName(order.handle)}${order.gag ? ', gagged' : ''}`
    case 'mlat':
    case 'exploit':
      return seatName(order.handle)
    case 'seizure':
      return `${PROVIDER_NAMES[order.provider].name}’s server`
    case 'bill':
      return order.law === null ? 'Leave the treaty' : `${order.act === 'enact' ? 'Enact' : 'Repeal'} ${LAW_NAMES[order.law].name}`
    case 'treaty':
      return stateName(order.state)
    case 'data-centre':
      return `${order.way === 'open' ? 'Open in' : 'Close in'} ${stateName(order.state)}`
    case 'migrate':
      return `${stateName(order.from)} to ${stateName(order.to)}`
    case 'backdoor':
      return order.fit === 'install' ? stateName(order.state) : 'Remove all'
    case 'relocate':
      return `${stateName(order.state)}${order.expedite ? ', expedited' : ''}`
    case 'switch':
      return `${serverName(order.provider, order.state)}${order.expedite ? ', expedited' : ''}`
    case 'denounce':
      return seatName(order.government)
    default:
      return KIND_TEXTS[order.kind].verb
  }
}
