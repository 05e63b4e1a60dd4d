/** What a provider may still lose before an order takes effect, as far as everybody can see. */
import { HANDLES, HEADQUARTERS, STATES, type ProviderId, type StateId } from '../names.ts'
import type { Open } from '../state.ts'
import { hasLaw, isEstablished } from '../terms.ts'

/** It may shut down this round (P9): a warrant on a checkbox may be gagged, so that nobody else sees the reason. */
export function mayShutDown(open: Open, provider: ProviderId): boolean {
  if (open.providers[provider].closed !== null) return false
  const hostsBox = HANDLES.some(one => open.accounts[one].provider === provider && open.accounts[one].lock === 'checkbox')
  return hostsBox || STATES.some(state => hasLaw(open, state, 'MANDATE') && isEstablished(open, provider, state))
}

/** It may close its data centre there this round (P1): no account lies there or is on its way. */
function mayClose(open: Open, provider: ProviderId, state: StateId): boolean {
  if (HEADQUARTERS[provider] === state) return false
  return !HANDLES.some(one => {
    const { provider: at, state: there, transit } = open.accounts[one]
    return (at === provider && there === state) || (transit !== null && transit.provider === provider && transit.state === state)
  })
}

/** Its data centre there may be gone by S7 to S10. */
export const mayLoseSite = (open: Open, provider: ProviderId, state: StateId): boolean =>
  mayShutDown(open, provider) || mayClose(open, provider, state)
/** It may no longer be established there by S7 to S10 (1.2). */
export const mayLeave = (open: Open, provider: ProviderId, state: StateId): boolean =>
  mayShutDown(open, provider) || (HEADQUARTERS[provider] !== state && mayClose(open, provider, state))
