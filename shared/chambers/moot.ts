/** How a case leaves the docket without a ruling, and how a demand goes on after its case. */
import { allDemands, dropDemand, writeDemand } from '../papers.ts'
import type { Case, Demand } from '../state.ts'
import type { Turn } from '../turn.ts'

/** The demand a case is about, sealed or not; null for a case about a MANDATE or the gag of a subpoena or preservation. */
export function demandOf(turn: Turn, one: Case): Demand | null {
  if (one.mandate !== null) return null
  if (!one.sealed) return allDemands(turn).find(demand => demand.id === one.demand) ?? null
  const sealed = turn.hands[one.provider].sealedOrders.find(order => order.case === one.number)
  if (sealed === undefined || sealed.kind !== 'long-arm') return null
  return allDemands(turn).find(demand => `long-arm.${demand.id}` === sealed.id) ?? null
}

/** Strikes a case from the docket. */
export function closeCase(turn: Turn, one: Case): void {
  turn.open.docket = turn.open.docket.filter(other => other.number !== one.number)
  for (const sealed of turn.hands[one.provider].sealedOrders) if (sealed.case === one.number) sealed.case = null
}

/** Dismissed without a ruling: its demand, law or provider is gone. */
export function mootCase(turn: Turn, one: Case): void {
  closeCase(turn, one)
  turn.tell('all', 'moot', { number: one.number, enforced: false })
}

/** Dismissed because statute or treaty settled it: the demand is enforced next round, without precedent (R5.5, R5.6). */
export function enforceByLaw(turn: Turn, one: Case): void {
  const demand = demandOf(turn, one)
  closeCase(turn, one)
  turn.tell('all', 'moot', { number: one.number, enforced: demand !== null })
  if (demand !== null) setDue(turn, demand, true)
}

/** Executed at S8 of the next round; `compelled` by court or statute makes the BLOCK fine smaller (R4.9). */
export function setDue(turn: Turn, demand: Demand, compelled: boolean): void {
  writeDemand(turn, { ...demand, stage: 'due', due: turn.open.round + turn.rules.demandDelay, compelled })
}

/** The demand falls with the case. */
export function voidDemand(turn: Turn, demand: Demand): void {
  const { government, handle, provider, gagged } = demand
  turn.tell(gagged ? [government, provider] : 'all', 'demand-void', { government, handle, provider })
  dropDemand(turn, demand)
}
