/** What everybody may know of a case: from what is open alone, so that the same card stands on every screen. */
import type { Case, CaseFacts, Open } from '../state.ts'
import { hasLaw } from '../terms.ts'

/** The facts of a case as it is heard, or as it waits. */
export function factsOf(open: Open, one: Pick<Case, 'government' | 'handle' | 'demand' | 'mandate'>): CaseFacts {
  const host = open.demands.find(({ id }) => id === one.demand)?.host ?? null
  const account = one.handle === null ? null : open.accounts[one.handle]
  return {
    gagged: one.handle === null && one.mandate === null,
    host,
    nation: account?.nation ?? null,
    lock: account?.lock ?? null,
    statute: hasLaw(open, one.government, 'REACH'),
    blocked: host !== null && hasLaw(open, host, 'BLOCK'),
  }
}
