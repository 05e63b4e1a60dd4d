/** THE ORDER OF PLAY, top to bottom (parts 4 and 5), and the list of all order kinds. */
import { accept } from './chambers/treaties.ts'
import { answer, challengeGag, challengeMandate, grant, intervene, killCanary } from './chambers/answers.ts'
import { brief, vote } from './chambers/court.ts'
import { lobby } from './chambers/legislature.ts'
import type { Step } from './events.ts'
import { executeDemands, executeRequests, settleTakings } from './execution.ts'
import { moveAccounts } from './movement.ts'
import { backdoor } from './orders/backdoor.ts'
import { bill } from './orders/bill.ts'
import { campaign } from './orders/campaign.ts'
import { canary } from './orders/canary.ts'
import { checkbox } from './orders/checkbox.ts'
import { cover } from './orders/cover.ts'
import { dataCentre } from './orders/data-centre.ts'
import { deleteOrder } from './orders/delete.ts'
import { denounce } from './orders/denounce.ts'
import { exploit } from './orders/exploit.ts'
import { harden } from './orders/harden.ts'
import { longArm } from './orders/long-arm.ts'
import { market } from './orders/market.ts'
import { migrate } from './orders/migrate.ts'
import { mlat } from './orders/mlat.ts'
import type { OrderOf } from './orders/order.ts'
import { preserve } from './orders/preserve.ts'
import { relocate } from './orders/relocate.ts'
import { reopen } from './orders/reopen.ts'
import { report } from './orders/report.ts'
import { seizure } from './orders/seizure.ts'
import { selfMade } from './orders/self-made.ts'
import { ship } from './orders/ship.ts'
import { shutDownOrder } from './orders/shut-down.ts'
import { subpoena } from './orders/subpoena.ts'
import { switchOrder } from './orders/switch.ts'
import { transact } from './orders/transact.ts'
import { treaty } from './orders/treaty.ts'
import type { Turn } from './turn.ts'

/** Every order kind of both phases, by name. */
export const KINDS = {
  subpoena,
  preserve,
  seizure,
  'long-arm': longArm,
  mlat,
  exploit,
  bill,
  treaty,
  campaign,
  'data-centre': dataCentre,
  migrate,
  ship,
  report,
  canary,
  backdoor,
  harden,
  market,
  'shut-down': shutDownOrder,
  reopen,
  relocate,
  switch: switchOrder,
  checkbox,
  'self-made': selfMade,
  delete: deleteOrder,
  cover,
  transact,
  denounce,
  answer,
  intervene,
  grant,
  'challenge-gag': challengeGag,
  'kill-canary': killCanary,
  'challenge-mandate': challengeMandate,
  lobby,
  accept,
  brief,
  vote,
} as const
export type Kind = keyof typeof KINDS
export type OrderOfKind<K extends Kind> = OrderOf<K, (typeof KINDS)[K]['blanks']>
/** An order of any kind: its kind and its blanks, filled. */
export type Order = { [K in Kind]: OrderOfKind<K> }[Kind]
/** All order kinds, in the order of the list. */
export const KIND_NAMES = Object.keys(KINDS) as Kind[]

/** A step: order kinds carried out together, or a part of the resolution that nobody orders. */
type Play = Kind | ((turn: Turn) => void)

/** Resolution of ORDERS after payment: what is on one line is settled on the state the lines above have left. */
export const ORDERS_PLAY: readonly (readonly [Step, readonly Play[]])[] = [
  ['S1', ['campaign']],
  ['S2', ['bill', 'treaty']],
  ['S3', ['preserve']],
  ['S4', ['checkbox', 'self-made', 'delete', 'cover']],
  ['S5', ['ship', 'backdoor', 'harden', 'canary', 'data-centre', 'market']],
  ['S6', ['shut-down', 'reopen']],
  ['S7', ['subpoena']],
  ['S8', ['seizure', executeDemands, executeRequests, 'exploit', settleTakings]],
  ['S9', ['long-arm', 'mlat']],
  ['S10', ['relocate', 'switch', 'migrate', moveAccounts]],
  ['S11', ['report', 'denounce']],
  ['S12', ['transact']],
]
