/** Why a provider may not bid for the tender, in words. */
import { bars } from '#shared/chambers/reckoning.ts'
import { STATES, type ProviderId } from '#shared/names.ts'
import type { Open } from '#shared/state.ts'
import { hasLaw, isEstablished } from '#shared/terms.ts'
import { BRIEF } from '#texts/game.ts'
import { stateName } from '#texts/names.ts'
import { listed } from '#texts/numbers.ts'

/** Why a provider may not bid (R5.8); null if it may. */
export function barredBecause(open: Open, provider: ProviderId): string | null {
  const why = bars(open, provider)
  const { out } = BRIEF
  if (why === null) return null
  if (why === 'not-local') return open.rfp.state === null ? null : out[why](stateName(open.rfp.state))
  if (why !== 'exposed') return out[why]
  return out.exposed(listed(STATES.filter(one => hasLaw(open, one, 'REACH') && isEstablished(open, provider, one)).map(stateName)))
}
