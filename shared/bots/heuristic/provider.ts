/** A provider's ORDERS: Trust early, data centres and servers where its users' homes and customers are. */
import { HANDLES, HEADQUARTERS, isGovernment, STATES, type StateId } from '../../names.ts'
import { accountsAt, hasLaw, isEstablished, isResting } from '../../terms.ts'
import type { ProviderView } from '../../view.ts'
import { bars } from '../../chambers/reckoning.ts'
import { offer, type Menu } from '../choose.ts'
import { influenceWorth, roundsLeft, trustWorth } from './worth.ts'

/** Puts every sensible order of a provider on the menu. */
export function offerProvider(v: ProviderView, menu: Menu): void {
  const { hand, open } = v
  const { rules } = menu
  const influence = influenceWorth(v)
  if (!isResting(hand.campaigned, open.round, rules)) {
    offer(menu, { kind: 'campaign' }, Math.min(rules.campaign, rules.influenceMax - hand.influence) * influence - 0.2, 'influence')
  }
  if (open.providers[v.who].closed !== null) {
    offerReopening(v, menu)
    return
  }
  const trust = trustWorth(open, v.who, rules)
  offerTrust(v, menu, trust)
  offerEncryption(v, menu, trust)
  offerSites(v, menu, influence)
  if (rules.departures) offerMoves(v, menu)
  offerShutdown(v, menu)
}

function offerTrust(v: ProviderView, menu: Menu, trust: number): void {
  const { open, hand } = v
  const { rules } = menu
  const record = open.providers[v.who]
  const left = roundsLeft(open)
  offer(menu, { kind: 'market' }, trust * rules.market, 'trust')
  if (record.unreported > 0) {
    const points = rules.reported + (Math.min(rules.reportTrustMax, record.unreported) + rules.reportTrustExtra) * trust
    const goal =
      hand.agenda === 'sunshine' && record.reports < rules.agendaSunshine && left >= rules.agendaSunshine - 1 - record.reports
        ? rules.agenda / (rules.agendaSunshine + 0.5)
        : 0
    offer(menu, { kind: 'report' }, points + goal, 'trust')
  }
  if (!record.hardened) offer(menu, { kind: 'harden' }, rules.hardened + 0.1 * left, 'points')
  if (record.canary !== 'live' && left > 0) {
    const death = rules.canaryDies + rules.canaryTrust * trust + (open.tracks.secrecy >= 1 ? rules.canaryContempt : 0)
    offer(menu, { kind: 'canary' }, Math.min(0.75, 0.155 * left) * Math.max(0, death), 'canary')
  }
}

function offerEncryption(v: ProviderView, menu: Menu, trust: number): void {
  const { open, hand } = v
  const { rules } = menu
  const record = open.providers[v.who]
  const left = roundsLeft(open)
  if (record.toShip > 0) {
    const rounds = Math.ceil(record.toShip / 2)
    const goal = hand.agenda === 'fortress' ? 0.5 * rules.agenda : 0
    const done = rules.shipped + rules.shippedTrust * trust + goal + 0.3 * left
    const worth = left + 1 >= record.toShip ? done / record.toShip : left + 1 >= rounds ? (0.6 * done) / record.toShip : 0
    offer(menu, { kind: 'ship' }, worth, 'encryption')
    return
  }
  for (const state of STATES) {
    if (!hasLaw(open, state, 'MANDATE') || !isEstablished(open, v.who, state) || record.backdoors.includes(state)) continue
    const fines = open.tracks.keys <= -1 ? 0 : -rules.mandateFine * (left + 1)
    const first = record.paidBackdoors.includes(state) ? 0 : rules.backdoor
    const goal = hand.agenda === 'fortress' ? -0.6 * rules.agenda : 0
    const tender = record.backdoors.length === 0 && open.rfp.kind === 'encrypted' && bars(open, v.who) === null ? -2 : -0.2 * left
    offer(menu, { kind: 'backdoor', fit: 'install', state }, 0.8 * fines + first + goal + tender + rules.backdoorTrust * trust, 'fine', {
      target: state,
    })
  }
  const [first] = record.backdoors
  if (first !== undefined) {
    const mandates = record.backdoors.filter(state => hasLaw(open, state, 'MANDATE')).length
    const goal = hand.agenda === 'fortress' && left <= 1 ? 0.7 * rules.agenda : 0
    offer(
      menu,
      { kind: 'backdoor', fit: 'remove', state: first },
      rules.backdoorRemovedTrust * trust + goal + mandates * rules.mandateFine * (left + 1) + 0.1 * left,
      'trust',
    )
  }
}

/** How much a server in the state would earn from this provider's accounts and from those that look for one. */
function marketOf(v: ProviderView, menu: Menu, state: StateId): number {
  const { open } = v
  const { rules } = menu
  const left = roundsLeft(open)
  let worth = 0
  for (const handle of HANDLES) {
    const account = open.accounts[handle]
    if (account.nation !== state || account.state === state) continue
    // Its own account can be moved home; another's may come for its home market
    worth += account.provider === v.who ? 0.5 * rules.homeProvider * Math.max(0, left - 1) : 0.12 * left
  }
  if (open.demand.next === state) worth += 0.5 + 0.3 * rules.demandProvider
  return worth
}

function offerSites(v: ProviderView, menu: Menu, influence: number): void {
  const { open, hand } = v
  const { rules, style } = menu
  const record = open.providers[v.who]
  const left = roundsLeft(open)
  for (const state of STATES) {
    const global = hand.agenda === 'global' ? rules.agenda * (record.sites.length >= 3 ? 0.35 : 0.2) : 0
    if (!record.sites.includes(state)) {
      if (hand.influence < rules.dataCentreFee) continue
      const paid = record.opened.includes(state) ? 0 : rules.dataCentreProvider
      const risk = isEstablished(open, v.who, state)
        ? 0
        : (hasLaw(open, state, 'MANDATE') && record.toShip === 0 ? 3 : 0) + (hasLaw(open, state, 'REACH') ? 0.3 * left : 0)
      const fee = rules.dataCentreFee * influence
      const value = paid + marketOf(v, menu, state) + global - risk - fee
      offer(menu, { kind: 'data-centre', way: 'open', state }, value, paid > 0 ? 'points' : 'reach-of-customers', {
        target: state,
        slot: `site/${state}`,
        influence: rules.dataCentreFee,
      })
    } else if (style.closes && HEADQUARTERS[v.who] !== state && isGovernment(state)) {
      if (HANDLES.some(handle => uses(v, handle, state))) continue
      // Leaving pays only where the state's law bites
      const exposed =
        hasLaw(open, state, 'REACH') && open.rfp.kind === 'no-foreign-reach' ? 2.2 : hasLaw(open, state, 'REACH') ? 0.25 * left : 0
      const mandate =
        hasLaw(open, state, 'MANDATE') && record.toShip === 0 && !record.backdoors.includes(state) && open.tracks.keys > -1
          ? -rules.mandateFine * (left + 1) * 0.7
          : 0
      const splinter = open.comity <= 2 ? 0.6 : 0
      offer(
        menu,
        { kind: 'data-centre', way: 'close', state },
        exposed + mandate + splinter - global - marketOf(v, menu, state) - 1,
        'escape',
        { target: state, slot: `site/${state}` },
      )
    }
  }
}

function uses(v: ProviderView, handle: (typeof HANDLES)[number], state: StateId): boolean {
  const { provider, state: at, transit } = v.open.accounts[handle]
  return (provider === v.who && at === state) || (transit !== null && transit.provider === v.who && transit.state === state)
}

/** Servers are moved towards homes and the next demand, if all on them together gain. */
function offerMoves(v: ProviderView, menu: Menu): void {
  const { open } = v
  const { rules } = menu
  const { sites } = open.providers[v.who]
  const left = roundsLeft(open)
  if (left === 0) return
  for (const from of sites) {
    const there = accountsAt(open, v.who, from).filter(
      handle => open.accounts[handle].transit === null && !open.preserved.some(copy => copy.handle === handle),
    )
    if (there.length === 0) continue
    for (const to of sites) {
      if (to === from) continue
      let home = 0
      let demand = 0
      for (const handle of there) {
        const { nation } = open.accounts[handle]
        const local = hasLaw(open, nation, 'LOCAL') ? -rules.localProvider : 0
        // A user that is better off stays: its own gain counts a little
        const gain = rules.homeProvider + local + 0.2 * rules.homeAccount
        home += (nation === to ? gain : nation === from ? -gain : 0) * Math.min(left, 3) * 0.75
        demand += (open.demand.next === to ? 1 : open.demand.next === from ? -1 : 0) * (rules.demandProvider + 0.1 * rules.demandAccount)
      }
      const pressed = open.demands.some(one => one.provider === v.who && open.accounts[one.handle].state === from && one.government === to)
      offer(menu, { kind: 'migrate', from, to }, home + demand - 0.25 * there.length - (pressed ? 2 : 0), 'reach-of-customers', {
        target: to,
        slot: 'migrate',
      })
    }
  }
}

/** Half points a round that this provider earns while it is open. */
function incomePerRound(v: ProviderView, menu: Menu): number {
  const { open } = v
  const { rules } = menu
  const hosted = HANDLES.filter(handle => open.accounts[handle].provider === v.who).length
  return (
    hosted * (rules.incomeProvider + 0.5) +
    2 * Math.floor(open.providers[v.who].trust / rules.trustPerPoint) +
    (bars(open, v.who) === null ? 1.5 : 0)
  )
}

function offerShutdown(v: ProviderView, menu: Menu): void {
  const { open, hand } = v
  const { rules } = menu
  const record = open.providers[v.who]
  const demands = [...open.demands.filter(demand => demand.provider === v.who), ...hand.demands]
  const pressed = demands.some(
    demand => open.accounts[demand.handle].provider === v.who && open.accounts[demand.handle].lock === 'checkbox',
  )
  if (!pressed && !STATES.some(state => hasLaw(open, state, 'MANDATE') && isEstablished(open, v.who, state))) return
  const left = roundsLeft(open)
  const protest = record.shutdowns === 0 && left >= rules.shutdownRoundsLeft ? rules.shutdownProtest : 0
  const martyr = record.shutdowns === 0 ? rules.martyr * left : 0
  const obstruction = open.preserved.some(copy => copy.provider === v.who) ? rules.shutdownObstruction : 0
  // What two actions a round would have earned besides
  const orders = 2 * (left + 1)
  const fines =
    record.toShip === 0 && open.tracks.keys > -1
      ? -rules.mandateFine *
        (left + 1) *
        STATES.filter(state => hasLaw(open, state, 'MANDATE') && isEstablished(open, v.who, state) && !record.backdoors.includes(state))
          .length
      : 0
  const goal = hand.agenda === 'fortress' || hand.agenda === 'global' ? -0.6 * rules.agenda : 0
  offer(
    menu,
    { kind: 'shut-down' },
    protest + martyr + obstruction + goal + fines - incomePerRound(v, menu) * (left + 1) - orders,
    'protest',
    { ap: 2 },
  )
}

function offerReopening(v: ProviderView, menu: Menu): void {
  const { rules } = menu
  const { closed, trust, shutdowns } = v.open.providers[v.who]
  if (closed === null || v.open.round < closed + rules.reopenAfter || trust < rules.reopenTrust) return
  const left = roundsLeft(v.open)
  const martyr = shutdowns === 1 ? rules.martyr * (left + 1) : 0
  offer(menu, { kind: 'reopen' }, incomePerRound(v, menu) * (left + 1) + 3 * left - martyr, 'income', { ap: 2 })
}
