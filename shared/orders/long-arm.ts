import { paperId, seal, takeToken, warn, writeDemand } from '../papers.ts'
import type { Lapse } from '../events.ts'
import { isGovernment, type GovId, type Handle } from '../names.ts'
import { gagPrice, hasProbableCause, hasTreaty, isEstablished } from '../terms.ts'
import type { Turn } from '../turn.ts'
import { lapse } from '../lapse.ts'
import { defineOrder } from './order.ts'

/** G4: served in S9, answered in CHAMBERS (R5.2), executed in S8 of the next round at the earliest. */
export const longArm = defineOrder({
  kind: 'long-arm',
  phase: 'orders',
  by: 'government',
  ap: 1,
  blanks: { handle: 'handle', gag: 'flag' },
  influence: (v, order, rules) => (order.gag ? gagPrice(v.open, rules) : 0),
  target: order => order.handle,
  objection(v, { handle }, rules) {
    const account = v.open.accounts[handle]
    if (!isEstablished(v.open, account.provider, v.who)) return 'not-established'
    if (account.state === v.who) return 'data-at-home'
    if (v.hand.demands.some(demand => demand.handle === handle)) return 'demand-open'
    return hasProbableCause(v.hand, handle, rules) ? null : 'no-probable-cause'
  },
  carryOut(turn, given) {
    const good = given.filter(({ seat, order }) => {
      const why = whyNot(turn, seat, order.handle)
      if (why !== null) lapse(turn, seat, 'long-arm', why)
      return why === null
    })
    const tokens = spendTokens(turn, good)
    for (const { seat, order } of good) serveDemand(turn, seat, order.handle, order.gag, tokens.has(`${seat}.${order.handle}`))
  },
})

function whyNot(turn: Turn, seat: GovId, handle: Handle): Lapse | null {
  const { provider, state: host } = turn.open.accounts[handle]
  const hand = turn.hands[seat]
  if (!isEstablished(turn.open, provider, seat)) return 'not-established'
  if (host === seat || hand.demands.some(demand => demand.handle === handle)) return 'not-possible'
  return hasProbableCause(hand, handle, turn.rules) ? null : 'no-cause'
}

/** R4.12: demands on which a token is spent, as government.handle; by lot if several ask for the same token. */
function spendTokens(turn: Turn, good: readonly { readonly seat: GovId; readonly order: { readonly handle: Handle } }[]): Set<string> {
  const wanted = new Map<string, Handle[]>()
  for (const { seat, order } of good) {
    const host = turn.open.accounts[order.handle].state
    const held = isGovernment(host) && turn.open.states[seat].tokens.includes(host) && !turn.hands[seat].spent.includes(host)
    if (held && !hasTreaty(turn.open, seat, host)) wanted.set(`${seat}.${host}`, [...(wanted.get(`${seat}.${host}`) ?? []), order.handle])
  }
  return new Set([...wanted].map(([token, handles]) => `${token.split('.')[0]}.${turn.luck.pick(handles, 'token', ...token.split('.'))}`))
}

/** Serves a demand: its paper, its news and its notice; `token` spends a reciprocity token on it. */
export function serveDemand(turn: Turn, seat: GovId, handle: Handle, gag: boolean, token: boolean): void {
  const { round } = turn.open
  const { provider, state: host } = turn.open.accounts[handle]
  const id = paperId(seat, round, handle)
  const stage = { stage: 'to-answer', due: null, refusals: 0, compelled: false } as const
  writeDemand(turn, { id, government: seat, handle, provider, host, served: round, ...stage, gagged: gag, token })
  turn.tell(gag ? [seat, provider] : 'all', 'served', { government: seat, handle, provider, host, gagged: gag, token })
  if (gag) seal(turn, provider, { kind: 'long-arm', government: seat, handle })
  else {
    turn.open.providers[provider].unreported++
    warn(turn, handle, 'long-arm', seat)
  }
  if (!token || !isGovernment(host)) return
  if (gag) turn.hands[seat].spent.push(host)
  else takeToken(turn, seat, host)
}
