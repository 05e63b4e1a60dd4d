/** S10: arrivals, evacuees, then new departures, all judged on the state after the arrivals (R3.3, R4.13). */
import { HANDLES, type Handle, type ProviderId, type StateId } from './names.ts'
import { accountsAt, hasSite, isOffline, isWelcome } from './terms.ts'
import { score, type Turn } from './turn.ts'
import { lapse } from './lapse.ts'

/** R4.4: the keys are lost with a chance of one in `keyLossOneIn`; `when` names the roll: when made, or the place of arrival. */
export function rollForKeys(turn: Turn, handle: Handle, when: 'made' | `${ProviderId}/${StateId}`): void {
  if (turn.luck.below(turn.rules.keyLossOneIn, 'keys', when, handle) !== 0) return
  turn.open.accounts[handle].keyLostUntil = turn.open.round + turn.rules.keyLossRounds
  turn.tell('all', 'key-lost', { handle })
  score(turn, handle, turn.rules.keyLoss, 'key-loss', 'seat')
}

/** Puts the data where they go: a new provider drops the checkbox, self-made keys are rolled for again. */
export function arrive(turn: Turn, handle: Handle, provider: ProviderId, state: StateId, how: 'own' | 'moved' | 'evacuated'): void {
  const account = turn.open.accounts[handle]
  const switched = account.provider !== provider
  account.provider = provider
  account.state = state
  account.transit = null
  turn.tell('all', how === 'evacuated' ? 'evacuated' : 'arrived', { handle, provider, state })
  if (account.lock === 'checkbox' && switched) {
    account.lock = 'none'
    turn.tell('all', 'encrypted', { handle, lock: 'none' })
  }
  if (account.lock === 'self-made') rollForKeys(turn, handle, `${provider}/${state}`)
  if (!switched) return
  if (how !== 'evacuated' && isOffline(account, turn.open.round + 1)) account.offlineUntil = 0
  const isGreeted = how === 'own' && isWelcome(account, provider, turn.rules)
  if (!account.used.includes(provider)) account.used.push(provider)
  if (!isGreeted) return
  account.welcomes++
  score(turn, handle, turn.rules.welcome, 'welcome', 'seat')
}

/** The whole of S10. Evacuations were computed in S6. */
export function moveAccounts(turn: Turn): void {
  const { open } = turn
  for (const handle of HANDLES) {
    const { transit } = open.accounts[handle]
    if (transit === null) continue
    if (hasSite(open, transit.provider, transit.state)) arrive(turn, handle, transit.provider, transit.state, transit.own ? 'own' : 'moved')
    else {
      open.accounts[handle].transit = null
      turn.tell('all', 'move-failed', { handle })
    }
  }
  for (const { handle, provider, state } of turn.evacuations) {
    if (open.providers[open.accounts[handle].provider].closed !== null) arrive(turn, handle, provider, state, 'evacuated')
  }
  const movers = new Set(turn.moves.map(move => move.handle))
  const moved = new Set<Handle>()
  for (const { order, handle, provider, state, expedited } of turn.moves) {
    const account = open.accounts[handle]
    // Evacuated to that very server in this step
    const isThere = account.provider === provider && account.state === state
    // No seat may give two moves in one set (R2.2): of what comes all the same the first counts
    const isSecond = moved.has(handle)
    moved.add(handle)
    if (isThere || isSecond) lapse(turn, handle, order, 'not-possible')
    else if (!hasSite(open, provider, state)) lapse(turn, handle, order, 'no-data-centre')
    else if (expedited) arrive(turn, handle, provider, state, 'own')
    else depart(turn, handle, provider, state, true)
  }
  // R4.13: the user's own move beats MIGRATE; a public preservation holds the account where it is
  for (const { provider, from, to } of turn.migrations) {
    for (const handle of accountsAt(open, provider, from)) {
      const frozen = open.preserved.some(copy => copy.handle === handle)
      if (!frozen && !movers.has(handle) && open.accounts[handle].transit === null) depart(turn, handle, provider, to, false)
    }
  }
}

function depart(turn: Turn, handle: Handle, provider: ProviderId, state: StateId, own: boolean): void {
  turn.open.accounts[handle].transit = { provider, state, ordered: turn.open.round, own }
  turn.tell('all', 'departed', { handle, provider, state })
}
