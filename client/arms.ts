/** The arms a viewer may know: one list for the map (as sleeves) and for the list view (as rows). Pure. */
import { rulesNow } from '#shared/laws.ts'
import { HEADQUARTERS, isGovernment, isHandle, isProvider, type GovId, type Handle, type ProviderId, type StateId } from '#shared/names.ts'
import type { Order } from '#shared/phases.ts'
import type { Demand, Preservation } from '#shared/state.ts'
import { hasLaw, hasTreaty, hostNow } from '#shared/terms.ts'
import type { View } from '#shared/view.ts'

export type ArmKind = 'subpoena' | 'long-arm' | 'mlat' | 'seizure' | 'exploit' | 'preserve'
export type ArmStatus = 'draft' | 'to-answer' | 'due' | 'in-court' | 'filed' | 'in-force'

export interface Arm {
  /** Stable from view to view; never taken from a counter. */
  readonly id: string
  readonly kind: ArmKind
  readonly government: GovId
  /** null for a seizure, which takes a server. */
  readonly handle: Handle | null
  readonly provider: ProviderId | null
  /** Where the data lie now, or where the copy was taken. */
  readonly host: StateId
  readonly status: ArmStatus
  /** Round in which it is carried out or ends; null when open. */
  readonly round: number | null
  readonly gagged: boolean
  /** Place in the draft; null for what is real. */
  readonly draft: number | null
}

/** Demands this viewer may know: the public ones and those in its own hand, truth first. */
export function knownDemands(v: View): readonly Demand[] {
  const own = v.hand === null || v.hand.party === 'account' ? [] : v.hand.demands
  return [...own, ...v.open.demands.filter(one => !own.some(({ id }) => id === one.id))]
}

/** Preserved copies this viewer may know to be in force. */
export function knownPreserved(v: View): readonly Preservation[] {
  const own = v.hand?.party === 'government' ? v.hand.preserved : []
  return [...own, ...v.open.preserved.filter(one => !own.some(mine => mine.government === one.government && mine.handle === one.handle))]
}

function armOfDemand(v: View, demand: Demand): Arm {
  const { id, government, handle, provider, stage, due, gagged } = demand
  const host = hostNow(v.open, demand)
  return { id, kind: 'long-arm', government, handle, provider, host, status: stage, round: due, gagged, draft: null }
}

function armOfCopy(copy: Preservation): Arm {
  const { government, handle, provider, state, until, gagged } = copy
  return {
    id: `preserve.${government}.${handle}`,
    kind: 'preserve',
    government,
    handle,
    provider,
    host: state,
    status: 'in-force',
    round: until,
    gagged,
    draft: null,
  }
}

/** Preservations under a gag that a provider was told of: in force in their round and the next, wherever the account is (R4.3). */
function sealedCopies(v: View): Arm[] {
  const { who, hand, open } = v
  if (hand?.party !== 'provider' || who === null || !isProvider(who)) return []
  const { preserveRounds } = rulesNow(open)
  return hand.sealedOrders
    .filter(({ kind, round }) => kind === 'preserve' && open.round <= round + preserveRounds)
    .map(({ id, government, handle, round }) => ({
      id,
      kind: 'preserve' as const,
      government,
      handle,
      provider: who,
      // Where it was taken is not on the order: if the account has left, the copy is shown with its keeper
      host: open.accounts[handle].provider === who ? open.accounts[handle].state : HEADQUARTERS[who],
      status: 'in-force' as const,
      round: round + preserveRounds,
      gagged: true,
      draft: null,
    }))
}

function armOfOrder(v: View, order: Order, at: number): Arm | null {
  const { who, open } = v
  if (who === null || !isGovernment(who)) return null
  const base = { id: `draft.${at}`, government: who, status: 'draft' as const, round: null, draft: at }
  if (order.kind === 'seizure') return { ...base, kind: 'seizure', handle: null, provider: order.provider, host: who, gagged: false }
  if (
    order.kind === 'mlat' ||
    order.kind === 'exploit' ||
    order.kind === 'subpoena' ||
    order.kind === 'preserve' ||
    order.kind === 'long-arm'
  ) {
    const { provider, state } = open.accounts[order.handle]
    return {
      ...base,
      kind: order.kind,
      handle: order.handle,
      provider,
      host: state,
      gagged: 'gag' in order && order.gag,
    }
  }
  return null
}

/** Every arm in sight: drafts of one's own, demands, requests, preserved copies. */
export function armsOf(v: View, draft: readonly Order[]): readonly Arm[] {
  const requests = v.hand?.party === 'government' ? v.hand.requests : []
  return [
    ...draft.flatMap((order, at) => armOfOrder(v, order, at) ?? []),
    ...knownDemands(v).map(demand => armOfDemand(v, demand)),
    ...requests.map(({ id, government, host, handle, stage, due }) => ({
      id,
      kind: 'mlat' as const,
      government,
      handle,
      provider: null,
      host,
      status: stage === 'due' ? ('due' as const) : ('filed' as const),
      round: due,
      gagged: false,
      draft: null,
    })),
    ...knownPreserved(v).map(armOfCopy),
    ...sealedCopies(v),
  ]
}

/** Does this arm press on the viewer: must it answer, or is it its own data? */
export function reachesMe(v: View, arm: Arm): boolean {
  if (v.who === null) return false
  if (isHandle(v.who)) return arm.handle === v.who
  if (isGovernment(v.who)) return arm.kind === 'mlat' && arm.host === v.who && arm.government !== v.who
  return arm.provider === v.who
}

/** Whether two laws collide over an arm abroad: BLOCK at the host, no treaty, a long-arm warrant (R4.9). */
export function collides(v: View, arm: Arm): boolean {
  return (
    arm.kind === 'long-arm' &&
    arm.host !== arm.government &&
    hasLaw(v.open, arm.host, 'BLOCK') &&
    !hasTreaty(v.open, arm.government, arm.host)
  )
}
