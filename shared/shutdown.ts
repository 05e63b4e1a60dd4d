/** S6: shutdowns close first, then all evacuations are computed; they arrive in S10 (R4.6). */
import { HANDLES, PROVIDERS, type Handle, type ProviderId, type StateId } from './names.ts'
import { allDemands, allPreserved, dropDemand, dropPreservations } from './papers.ts'
import { moveIndex, score, type Turn } from './turn.ts'

/** Stays offline: no provider was left to take it in. Beyond every game's last round. */
export const STRANDED = 99

/** Closes these providers at once. */
export function shutDown(turn: Turn, closing: readonly ProviderId[]): void {
  const { open, rules } = turn
  for (const provider of closing) {
    const record = open.providers[provider]
    record.closed = open.round
    record.shutdowns++
    turn.tell('all', 'shut-down', { provider })
    moveIndex(turn, 'economy', rules.economyShutdown, 'shutdown', true)
    const roundsLeft = open.setting.rounds - open.round
    if (record.shutdowns === 1 && roundsLeft >= rules.shutdownRoundsLeft) score(turn, provider, rules.shutdownProtest, 'protest')
    const copies = allPreserved(turn).filter(copy => copy.provider === provider)
    if (copies.length > 0) {
      score(turn, provider, rules.shutdownObstruction, 'obstruction', copies.some(copy => !copy.gagged) ? 'all' : 'seat')
    }
    dropPreservations(turn, copy => copy.provider === provider)
    for (const demand of allDemands(turn).filter(one => one.provider === provider)) {
      turn.tell(demand.gagged ? [demand.government, provider] : 'all', 'demand-void', {
        government: demand.government,
        handle: demand.handle,
        provider,
      })
      dropDemand(turn, demand)
    }
    for (const lost of open.docket.filter(one => one.provider === provider))
      turn.tell('all', 'moot', { number: lost.number, enforced: false })
    open.docket = open.docket.filter(one => one.provider !== provider)
    for (const sealed of turn.hands[provider].sealedOrders) sealed.case = null
  }
  for (const handle of HANDLES) {
    if (closing.includes(open.accounts[handle].provider)) evacuate(turn, handle)
  }
}

function evacuate(turn: Turn, handle: Handle): void {
  const { open } = turn
  const account = open.accounts[handle]
  score(turn, handle, turn.rules.shutdownUser, 'evacuated', 'seat')
  account.offlineUntil = open.round
  const refuge = findRefuge(turn, handle)
  if (refuge !== null) {
    turn.evacuations.push({ handle, ...refuge })
    return
  }
  account.offlineUntil = STRANDED
  turn.tell('all', 'stranded', { handle })
}

/** The open provider with the highest Trust; a data centre in the same state preferred, then by lot. */
function findRefuge(turn: Turn, handle: Handle): { provider: ProviderId; state: StateId } | null {
  const { open } = turn
  const here = open.accounts[handle].state
  const able = PROVIDERS.filter(provider => open.providers[provider].closed === null && open.providers[provider].sites.length > 0)
  const most = Math.max(...able.map(provider => open.providers[provider].trust))
  const best = able.filter(provider => open.providers[provider].trust === most)
  if (best.length === 0) return null
  const near = best.filter(provider => open.providers[provider].sites.includes(here))
  const provider = turn.luck.pick(near.length > 0 ? near : best, 'refuge', handle)
  const { sites } = open.providers[provider]
  return { provider, state: sites.includes(here) ? here : turn.luck.pick(sites, 'refuge-site', handle) }
}
