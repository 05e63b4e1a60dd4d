/**
 * What may happen if an order or an answer is sealed: what bears on it, who can stop it, what it teaches, what it costs, and
 * how likely each end is. A pure function of what the seat knows: for the composer, the coach and the bots alike.
 */
import { rulesNow } from '../laws.ts'
import { objection } from '../objections.ts'
import type { Kind, Order, OrderOfKind } from '../phases.ts'
import type { Rules } from '../rules.ts'
import type { SeatView } from '../view.ts'
import { answer, challengeGag, challengeMandate, grant, intervene, killCanary } from './answers.ts'
import { backdoor, campaign, dataCentre, harden, market, migrate, openly, report, ship, shutDown } from './business.ts'
import { exploit, longArm, mlat } from './content.ts'
import { brief, vote } from './court.ts'
import type { Alternative, Forecast, Outlook, Way } from './outlook.ts'
import { preserve, seizure, subpoena } from './papers.ts'
import { sparedBy } from './spared.ts'
import { checkbox, cover, deleteContent, denounce, move, selfMade, transact } from './protection.ts'
import { accept, bill, lobby, treaty } from './statecraft.ts'

type Look<K extends Kind> = (v: never, order: OrderOfKind<K>, rules: Rules) => Outlook

const LOOKS: { readonly [K in Kind]: Look<K> } = {
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
  canary: openly,
  backdoor,
  harden,
  market,
  'shut-down': shutDown,
  reopen: openly,
  relocate: move,
  switch: move,
  checkbox,
  'self-made': selfMade,
  delete: deleteContent,
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
}

/**
 * Looks ahead for the seat of `v`, which has to be of the party that gives such orders. One that may not be given has its
 * refusal beside what it would do if it could be.
 */
export function forecast(v: SeatView, order: Order): Forecast {
  const { otherWay, ...seen } = outlook(v, order)
  return { refusal: objection(v, order), ...seen, alternative: otherWay === null ? null : compared(v, { ...seen, otherWay }, otherWay) }
}

function outlook(v: SeatView, order: Order): Outlook {
  // The table pairs each kind with its own orders and its own party's view; the compiler cannot follow the union
  const look = LOOKS[order.kind] as (v: SeatView, order: Order, rules: Rules) => Outlook
  return look(v, order, rulesNow(v.open))
}

/** The other way, if it is a better one. Whoever asks a court first breaks no law meanwhile, whatever the case may cost. */
function compared(v: SeatView, seen: Outlook, way: Way): Alternative | null {
  if (way.order.kind === 'answer') return { ...way, spares: [] }
  const spares = sparedBy(seen, outlook(v, way.order), v.who)
  return spares === null ? null : { ...way, spares }
}
