/** An account holder's ORDERS: business, protection, and a place where the data pay and are safe. */
import { GOVERNMENTS, PROVIDERS, type ProviderId, type StateId } from '../../names.ts'
import type { Rules } from '../../rules.ts'
import type { Demand } from '../../state.ts'
import { hasLaw, hasSite, isDeleted, isOffline, isResting, opensCheckbox } from '../../terms.ts'
import type { AccountView } from '../../view.ts'
import type { Term } from '../bot.ts'
import { offer, type Menu } from '../choose.ts'
import { attentionOf, dangerAt, type Attention } from './danger.ts'
import { influenceWorth, roundsLeft } from './worth.ts'

/** Puts every sensible order of an account holder on the menu. */
export function offerAccount(v: AccountView, menu: Menu): void {
  const { hand, open } = v
  const { rules } = menu
  const account = open.accounts[v.who]
  const left = roundsLeft(open)
  const influence = influenceWorth(v)
  const attentions = attentionOf(v)
  if (!isResting(hand.campaigned, open.round, rules)) {
    offer(menu, { kind: 'campaign' }, Math.min(rules.campaign, rules.influenceMax - hand.influence) * influence * 0.75 - 0.3, 'influence')
  }
  const rested = !isResting(hand.transacted, open.round, rules)
  const trades = rested && account.lock !== 'self-made' && !isOffline(account, open.round)
  if (trades) offer(menu, { kind: 'transact' }, rules.transact - (hand.archetype === 'trafficker' ? 0.8 : 0.4), 'income')
  for (const government of GOVERNMENTS) {
    if ((hand.scandals[government] ?? 0) === 0) continue
    const goal = hand.archetype === 'journalist' && hand.denounced < rules.goalJournalist ? 4 : 0
    offer(menu, { kind: 'denounce', government }, rules.denounceAccount + goal, 'scandal', { target: government })
  }
  if (!isResting(hand.covered, open.round, rules)) {
    const asked = hand.notices.some(notice => notice.kind === 'subpoena' && notice.round === open.round - 1)
    const value = left === 0 ? 0 : (asked ? 1.6 : 0.6) * (hand.archetype === 'trafficker' ? 1.6 : 1) + (trades ? 0.4 : 0)
    offer(menu, { kind: 'cover' }, value, 'secrecy')
  }
  offerLocks(v, menu, attentions)
  if (rules.departures && account.transit === null) offerMoves(v, menu, attentions, influence)
}

/** The demand that is executed in this round's S8, or could be in the next. */
function threat(v: AccountView): { readonly now: number; readonly next: number } {
  const { open, who, hand } = v
  const lock = open.accounts[who].lock
  // Points, goal and what comes after: a government that has read an account knows who it is
  const loss = hand.archetype === 'trafficker' && !hand.caught ? 21 : 16.5
  let now = 0
  let next = 0
  for (const demand of open.demands) {
    // A provider that the account has left holds nothing to hand over (R4.14)
    if (demand.handle !== who || demand.provider !== open.accounts[who].provider || isCopied(v, demand)) continue
    const opened =
      lock === 'none' || (lock === 'checkbox' && (open.tracks.keys >= 0 || opensCheckbox(open, demand.provider, demand.government)))
    if (!opened) continue
    const goal = hand.archetype === 'dissident' && !hand.readByNation && demand.government === open.accounts[who].nation ? 4 : 0
    if (demand.stage === 'due' && demand.due === open.round) now = Math.max(now, loss + goal)
    else if (demand.stage === 'to-answer') next = Math.max(next, 0.55 * loss)
    else if (demand.stage === 'in-court') next = Math.max(next, 0.5 * loss)
  }
  return { now, next }
}

/** The government keeps a readable copy: nothing done now helps against it (R4.3). */
const isCopied = (v: AccountView, demand: Demand): boolean =>
  v.open.preserved.some(
    copy => copy.handle === v.who && copy.government === demand.government && (copy.lock === 'none' || v.open.tracks.keys >= 0),
  )

function offerLocks(v: AccountView, menu: Menu, attentions: Attention): void {
  const { open, who, hand } = v
  const { rules } = menu
  const account = open.accounts[who]
  const { lock, provider, state } = account
  const rounds = roundsLeft(open) + 1
  const { now, next } = threat(v)
  const danger = dangerAt(v, attentions, provider, state, lock)
  const record = open.providers[provider]
  const hopes = hand.archetype === 'dissident' && lock === 'none' && !hand.readByNation
  const dissident = hopes ? (rounds <= 3 ? (state === account.nation ? 5 : 9) : 3) : 0
  if (lock === 'none' && record.closed === null && record.toShip === 0 && record.shippedIn < open.round) {
    const safer = danger - dangerAt(v, attentions, provider, state, 'checkbox')
    const shut = open.tracks.keys <= -1 ? now + next : 0
    offer(menu, { kind: 'checkbox' }, safer * Math.min(rounds, 4) + shut + dissident, 'danger', { slot: 'lock' })
  }
  if (lock !== 'self-made') {
    const safer = danger - dangerAt(v, attentions, provider, state, 'self-made')
    // No TRANSACT from now on, though the actions are free for something else; one key in six is lost with two rounds of income
    const trade = (rules.transact / 2) * rounds * 0.54
    const keys = (-rules.keyLoss + 1.5 * rules.incomeAccount) / rules.keyLossOneIn
    // Dangers that are further off may never come
    offer(menu, { kind: 'self-made' }, safer * Math.min(rounds, 5) * 0.9 + now + next + dissident - trade - keys, 'danger', {
      slot: 'lock',
      ap: 2,
    })
  }
  if (!isDeleted(account, open.round)) {
    const warned = open.preserved.some(copy => copy.handle === who && copy.since < open.round)
    const income =
      (rules.incomeAccount + (state === account.nation ? rules.homeAccount : 0)) * Math.min(2, rounds) +
      (open.demand.now === state ? rules.demandAccount : 0)
    offer(menu, { kind: 'delete' }, now + next + 1.8 * Math.min(2, rounds) * danger - income + (warned ? rules.obstruction : 0), 'danger', {
      slot: 'lock',
    })
  }
}

/** What a place pays an account by its goal at the end. */
function goalPlace(v: AccountView, rules: Rules, provider: ProviderId, state: StateId, lockKept: boolean): number {
  const { open, who, hand } = v
  const { nation } = open.accounts[who]
  const late = roundsLeft(open) <= 2
  const weight = late ? 6.4 : 1.6
  if (hand.archetype === 'billionaire') return hand.reads <= rules.goalBillionaire && (state === 'HIB' || state === 'ALP') ? weight : 0
  if (hand.archetype === 'hospital')
    return (state === nation ? 0.7 * weight : 0) + (open.providers[provider].trust >= rules.goalHospital ? 0.3 * weight : 0)
  if (hand.archetype === 'dissident') return hand.readByNation || state === nation ? 0 : lockKept ? weight : 0.6 * weight
  return 0
}

function offerMoves(v: AccountView, menu: Menu, attentions: Attention, influence: number): void {
  const { open, who, hand } = v
  const { rules } = menu
  const account = open.accounts[who]
  const left = roundsLeft(open)
  const online = !isOffline(account, open.round)
  const locked = account.lock !== 'none'
  const here = dangerAt(v, attentions, account.provider, account.state, account.lock)
  const goalHere = goalPlace(v, rules, account.provider, account.state, locked)
  const keyRisk = account.lock === 'self-made' ? (-rules.keyLoss + rules.incomeAccount) / rules.keyLossOneIn : 0
  const { next: pending } = threat(v)
  const canExpedite = hand.influence >= rules.expedite
  const local = hasLaw(open, account.nation, 'LOCAL')
  for (const provider of PROVIDERS) {
    const own = provider === account.provider
    if (open.providers[provider].closed !== null) continue
    const lock = !own && account.lock === 'checkbox' ? 'none' : account.lock
    const fresh = !own && !account.used.includes(provider) && account.welcomes < rules.welcomeMax
    const secured = open.providers[provider].toShip === 0 && !own ? 0.6 : 0
    for (const state of open.providers[provider].sites) {
      if (own && state === account.state) continue
      if (!hasSite(open, provider, state)) continue
      const there = dangerAt(v, attentions, provider, state, lock)
      const homes = (state === account.nation ? 1 : 0) - (account.state === account.nation ? 1 : 0)
      const perRound = homes * (rules.homeAccount + (local ? -rules.localAccount : 0))
      const inDemand = (when: StateId): number => ((when === state ? 1 : 0) - (when === account.state ? 1 : 0)) * rules.demandAccount
      const welcome = fresh ? rules.welcome : 0
      const goal = goalPlace(v, rules, provider, state, lock !== 'none') - goalHere
      const relock = lock !== account.lock ? -1.5 : 0
      const safety = here - there
      const parts: [Term, number][] = [
        ['danger', safety * Math.min(3, left)],
        ['home', perRound * left],
        ['demand', inDemand(open.demand.next)],
        ['welcome', welcome],
        ['goal', goal + secured],
      ]
      const sum = parts.reduce((n, [, worth]) => n + worth, 0) + relock - keyRisk
      const term = biggest(parts)
      const target = state
      if (left > 0) {
        const value = sum + (online ? rules.incomeDeparture - rules.incomeAccount : 0)
        if (own) offer(menu, { kind: 'relocate', state, expedite: false }, value, term, { target, slot: 'move' })
        else offer(menu, { kind: 'switch', provider, state, expedite: false }, value, term, { target, slot: 'move' })
      }
      if (!canExpedite) continue
      const escape = own ? 0 : pending
      const value = sum + perRound + inDemand(open.demand.now) + (left > 0 ? safety : 0) + escape - rules.expedite * influence * 0.75
      const order = own
        ? ({ kind: 'relocate', state, expedite: true } as const)
        : ({ kind: 'switch', provider, state, expedite: true } as const)
      offer(menu, order, value, escape > 3 ? 'danger' : term, { target, slot: 'move', influence: rules.expedite })
    }
  }
}

function biggest(parts: readonly [Term, number][]): Term {
  let [term, most] = parts[0] ?? (['home', 0] as const)
  for (const [name, worth] of parts) {
    if (worth > most) {
      term = name
      most = worth
    }
  }
  return term
}
