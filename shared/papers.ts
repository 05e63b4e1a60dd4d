/**
 * Demands, requests and preserved copies. The issuing government's hand holds the truth; whoever may know it holds a copy of
 * the same paper. These verbs are the only ones that write papers, so that truth and copies never part.
 */
import { GOVERNMENTS, isGovernment, isHandle, type GovId, type Handle, type ProviderId } from './names.ts'
import type { Demand, MlatRequest, Notice, Preservation, SealedOrder } from './state.ts'
import type { Turn } from './turn.ts'

/** The id of a demand or request: from names only, because a gap in a counter tells. */
export const paperId = (government: GovId, round: number, handle: Handle): string => `${government}.${round}.${handle}`

/** Whose paper an id names and whom it is about; null if it is no such id. */
export function readPaperId(id: string): { government: GovId; handle: Handle } | null {
  const [government = '', , handle = ''] = id.split('.')
  return isGovernment(government) && isHandle(handle) ? { government, handle } : null
}

/** Every long-arm demand that is open, by government and order of service. */
export const allDemands = (turn: Pick<Turn, 'hands'>): Demand[] => GOVERNMENTS.flatMap(government => turn.hands[government].demands)
export const allPreserved = (turn: Pick<Turn, 'hands'>): Preservation[] =>
  GOVERNMENTS.flatMap(government => turn.hands[government].preserved)

/** Writes a demand, new or changed, into every place that may hold it. */
export function writeDemand(turn: Turn, demand: Demand): void {
  replace(turn.hands[demand.government].demands, demand)
  const shown = demand.gagged ? turn.hands[demand.provider].demands : turn.open.demands
  const hidden = demand.gagged ? turn.open.demands : turn.hands[demand.provider].demands
  replace(shown, { ...demand })
  remove(hidden, demand.id)
}

/** Takes a demand off the table: executed, quashed, lapsed or void. A token spent on it under a gag stays on show (R4.12). */
export function dropDemand(turn: Turn, demand: Demand): void {
  remove(turn.hands[demand.government].demands, demand.id)
  remove(turn.hands[demand.provider].demands, demand.id)
  remove(turn.open.demands, demand.id)
}

/** A token spent under a gag becomes public when the gag ends. */
export function publishSpentToken(turn: Turn, demand: Demand): void {
  const host = demand.host
  if (!demand.token || !isGovernment(host)) return
  const hand = turn.hands[demand.government]
  if (!hand.spent.includes(host)) return
  hand.spent = hand.spent.filter(one => one !== host)
  takeToken(turn, demand.government, host)
}

/** Takes the token away in public. */
export function takeToken(turn: Turn, holder: GovId, into: GovId): void {
  const record = turn.open.states[holder]
  record.tokens = record.tokens.filter(one => one !== into)
  turn.tell('all', 'token-spent', { state: holder, government: into })
}

/** Writes an MLAT request into the hands of the two governments. */
export function writeRequest(turn: Turn, request: MlatRequest): void {
  replace(turn.hands[request.government].requests, request)
  if (isGovernment(request.host)) replace(turn.hands[request.host].requests, { ...request })
}

export function dropRequest(turn: Turn, request: MlatRequest): void {
  remove(turn.hands[request.government].requests, request.id)
  if (isGovernment(request.host)) remove(turn.hands[request.host].requests, request.id)
}

/** Writes a preserved copy; without a gag it is public. */
export function writePreservation(turn: Turn, copy: Preservation): void {
  const hand = turn.hands[copy.government]
  hand.preserved = [...hand.preserved.filter(one => one.handle !== copy.handle), copy]
  turn.open.preserved = turn.open.preserved.filter(one => one.handle !== copy.handle || one.government !== copy.government)
  if (!copy.gagged) turn.open.preserved.push({ ...copy })
}

/** Drops the copies that `gone` says are lost or expired. */
export function dropPreservations(turn: Turn, gone: (copy: Preservation) => boolean): void {
  for (const government of GOVERNMENTS) {
    const hand = turn.hands[government]
    hand.preserved = hand.preserved.filter(copy => !gone(copy))
  }
  turn.open.preserved = turn.open.preserved.filter(copy => !gone(copy))
}

/** The account is warned of something aimed at it. */
export function warn(turn: Turn, handle: Handle, kind: Notice['kind'], government: GovId | null): void {
  turn.hands[handle].notices.push({ round: turn.open.round, kind, government })
}

/** A gagged order reaches the provider: only it and the government know. */
export function seal(turn: Turn, provider: ProviderId, order: Omit<SealedOrder, 'id' | 'case' | 'round'>): void {
  const round = turn.open.round
  turn.hands[provider].sealedOrders.push({
    ...order,
    id: `${order.kind}.${order.government}.${round}.${order.handle}`,
    round,
    case: null,
  })
}

/** The order is public now: the provider's sealed copy goes. */
export function unseal(turn: Turn, provider: ProviderId, id: string): void {
  const hand = turn.hands[provider]
  hand.sealedOrders = hand.sealedOrders.filter(order => order.id !== id)
}

function replace<T extends { readonly id: string }>(list: T[], paper: T): void {
  const at = list.findIndex(one => one.id === paper.id)
  if (at === -1) list.push(paper)
  else list[at] = paper
}

function remove(list: { readonly id: string }[], id: string): void {
  const at = list.findIndex(one => one.id === id)
  if (at !== -1) list.splice(at, 1)
}
