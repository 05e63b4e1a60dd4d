/** What a law in a state is worth to a seat while the game lasts, in half points: for bills and for lobbying. */
import { HANDLES, type GovId, type Law, type ProviderId } from '../../names.ts'
import type { Rules } from '../../rules.ts'
import type { Bill } from '../../state.ts'
import { hasLaw, hasSite, isEstablished, isExposed, suspects } from '../../terms.ts'
import type { AccountView, GovernmentView, ProviderView, SeatView } from '../../view.ts'
import { comityWorth, roundsLeft, trustWorth } from './worth.ts'

/** A bill's worth to the seat if it passes. */
export function billWorth(v: SeatView, bill: Bill, rules: Rules): number {
  const { id, act, law, displaces } = bill
  if (act === 'withdraw') return -comityWorth(v) - (v.open.states[id].treaty === v.who ? 3 : 0)
  if (law === null) return 0
  if (act === 'repeal') return -lawWorth(v, id, law, rules)
  const enacted = lawWorth(v, id, law, rules) + enactmentWorth(v, id, law, rules)
  const gone = displaced(v, id, law, displaces, rules)
  return gone === null ? enacted : enacted - lawWorth(v, id, gone, rules)
}

/** The law that gives way to this one (R5.5, R5.5). */
export function displaced(v: SeatView, state: GovId, law: Law, displaces: Law | null, rules: Rules): Law | null {
  const rival = law === 'MANDATE' ? 'SHIELD' : law === 'SHIELD' ? 'MANDATE' : null
  if (rival !== null && hasLaw(v.open, state, rival)) return rival
  const { laws } = v.open.states[state]
  return laws.length < rules.lawsPerState ? null : (displaces ?? laws[0] ?? null)
}

/** What happens once, on enactment. */
function enactmentWorth(v: SeatView, state: GovId, law: Law, rules: Rules): number {
  const { open, who } = v
  let worth = law === 'REACH' || law === 'LOCAL' ? -comityWorth(v) : 0
  if (v.hand.party === 'government') {
    if (who === state && !open.governments[state].signed) worth += rules.signatureLaw
    // A statute moots the pending cases of its government and enforces them
    if (law === 'REACH') {
      const pending = open.docket.filter(one => one.government === state && one.ground === 'reach').length
      worth += pending * (who === state ? 5 : -0.3)
    }
  }
  if (v.hand.party === 'provider') {
    const provider = v.who as ProviderId
    if (law === 'REACH' && isEstablished(open, provider, state)) worth -= trustWorth(open, provider, rules)
    if ((law === 'BLOCK' || law === 'SHIELD') && hasSite(open, provider, state)) worth += trustWorth(open, provider, rules)
  }
  if (v.hand.party === 'account' && law === 'REACH' && open.docket.some(one => one.government === state && one.handle === who)) worth -= 5
  return worth
}

/** What it is worth that the law is in force there to the end. */
export function lawWorth(v: SeatView, state: GovId, law: Law, rules: Rules): number {
  const rounds = roundsLeft(v.open)
  if (v.hand.party === 'government') return toGovernment(v as GovernmentView, state, law, rounds, rules)
  if (v.hand.party === 'provider') return toProvider(v as ProviderView, state, law, rounds, rules)
  return toAccount(v as AccountView, state, law, rounds, rules)
}

function toGovernment(v: GovernmentView, state: GovId, law: Law, rounds: number, rules: Rules): number {
  const { open, hand, who } = v
  const own = state === who
  if (law === 'REACH') {
    if (!own) return -0.15 * rounds - (hand.agenda === 'sovereign' ? 1 : 0)
    const abroad = suspects(hand).filter(handle => open.accounts[handle].state !== who).length
    return 0.3 * rounds + abroad * (rounds > 0 ? 0.9 : 0)
  }
  if (law === 'BLOCK') {
    if (!own) return -0.12 * rounds
    const here = HANDLES.filter(handle => open.accounts[handle].state === who).length
    return rounds * (0.15 + 0.2 * here) + (hand.agenda === 'sovereign' && hand.breaches === 0 ? 2 : 0)
  }
  if (law === 'LOCAL') {
    if (!own) return -0.05 * rounds
    const home = HANDLES.filter(handle => open.accounts[handle].nation === who && open.accounts[handle].state === who).length
    const nationals = HANDLES.filter(handle => open.accounts[handle].nation === who).length
    return (rounds + 1) * rules.localGovernment * (home + 0.4 * (nationals - home)) + (hand.agenda === 'hub' ? 2 : 0)
  }
  if (law === 'MANDATE') {
    if (!own) return -0.05 * rounds
    const locked = HANDLES.filter(handle => open.accounts[handle].lock === 'checkbox').length
    return (hand.agenda === 'golden-key' ? 0.7 * rules.agenda : 0) + rounds * 0.22 * locked
  }
  const shields = Object.values(open.states).filter(record => record.laws.includes('SHIELD')).length
  const guardian = hand.agenda === 'guardian' && open.tracks.secrecy > -1 ? (shields === 1 ? 5 : shields === 0 ? 2 : 1) : 0
  return own ? 0.12 * rounds + guardian : guardian * 0.6
}

function toProvider(v: ProviderView, state: GovId, law: Law, rounds: number, rules: Rules): number {
  const { open, who } = v
  const there = isEstablished(open, who, state)
  if (law === 'REACH') return there ? (isExposed(open, who) ? -0.2 : -0.35) * rounds : 0.1 * rounds
  if (law === 'BLOCK') return hasSite(open, who, state) ? -0.25 * rounds : 0
  if (law === 'LOCAL') {
    let worth = 0
    for (const handle of HANDLES) {
      const { nation, state: at, provider } = open.accounts[handle]
      if (nation === state && at !== state && provider === who) worth += rules.localProvider * 0.5 * (rounds + 1)
      // Nationals will look for a server at home
      if (nation === state && provider !== who && hasSite(open, who, state)) worth += 0.15 * rounds
    }
    return worth
  }
  if (law === 'MANDATE') {
    const { toShip, backdoors } = open.providers[who]
    if (!there || backdoors.includes(state)) return 0.2 * rounds
    return toShip === 0 && open.tracks.keys > -1 ? -2.5 * Math.min(2, rounds + 1) : -0.4 * rounds
  }
  return there ? 0.15 * rounds : 0
}

function toAccount(v: AccountView, state: GovId, law: Law, rounds: number, rules: Rules): number {
  const { open, who, hand } = v
  const account = open.accounts[who]
  const heat = hand.archetype === 'trafficker' ? 1.5 : hand.archetype === 'hospital' ? 0.6 : 1
  if (law === 'REACH') return -0.2 * heat * rounds
  if (law === 'BLOCK') return account.state === state ? 0.3 * heat * rounds : 0
  if (law === 'LOCAL') return account.nation === state && account.state !== state ? rules.localAccount * Math.min(2, rounds + 1) : 0
  if (law === 'MANDATE')
    return account.lock === 'checkbox' && isEstablished(open, account.provider, state)
      ? -0.5 * rounds
      : hand.archetype === 'developer'
        ? -1.5
        : -0.05 * rounds
  return account.state === state ? 0.2 * heat * rounds : 0
}
