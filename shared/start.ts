/**
 * How the table of a scenario differs from the standard one when it is dealt (1.5): plain data, kept in the journal's first entry.
 * What it leaves out is dealt as always. A scenario is published, so whatever it fixes is known to who has read it: archetypes and
 * demands may therefore be given as several, of which the seed draws one. In the game each is told only to who may know it.
 */
import { docket } from './chambers/docket.ts'
import type { Luck } from './luck.ts'
import {
  ARCHETYPES,
  GOVERNMENTS,
  HANDLES,
  PROVIDERS,
  type Archetype,
  type GovernmentAgenda,
  type GovId,
  type Ground,
  type Handle,
  type Headline,
  type Law,
  type Lock,
  type Philosophy,
  type ProviderAgenda,
  type ProviderId,
  type Side,
  type StateId,
  type Tender,
} from './names.ts'
import { learn } from './notebook.ts'
import { serveDemand } from './orders/long-arm.ts'
import { allDemands, writeDemand } from './papers.ts'
import type { Account, Case, Provider } from './state.ts'
import { bitOf } from './terms.ts'
import type { Turn } from './turn.ts'

/** One, or several of which the seed draws one. */
type OneOf<T> = T | readonly T[]
export type Place = readonly [ProviderId, StateId]

export interface Start {
  /** -2 to +2 */
  readonly tracks?: Partial<Record<Ground, number>>
  /** Laws in force, oldest first, and reciprocity tokens: governments into which the state may reach once. */
  readonly states?: { readonly [G in GovId]?: { readonly laws?: readonly Law[]; readonly tokens?: readonly GovId[] } }
  readonly treaties?: readonly (readonly [GovId, GovId])[]
  /** Of round 1, 2, ...; those that are left out follow by lot. */
  readonly headlines?: readonly Headline[]
  /** States in demand in round 1, 2, ... */
  readonly demand?: readonly StateId[]
  /** The public tender of round 1; its state for 'local' only. */
  readonly tender?: { readonly kind: Tender; readonly state: StateId | null }
  /** All four; a philosophy that is left out is drawn. */
  readonly judges?: readonly { readonly bias: number; readonly philosophy?: Philosophy }[]
  readonly governments?: { readonly [G in GovId]?: GovernmentStart }
  readonly providers?: { readonly [P in ProviderId]?: ProviderStart }
  readonly accounts?: { readonly [H in Handle]?: AccountStart }
  /** Long-arm demands served before the first ORDERS and to be answered in the first CHAMBERS. */
  readonly demands?: readonly { readonly government: GovId; readonly handle: OneOf<Handle>; readonly gagged?: boolean }[]
  /** Challenged demands that the first CHAMBERS hears. */
  readonly docket?: readonly CaseStart[]
  /** Bills tabled already: the first CHAMBERS votes on them. */
  readonly bills?: readonly { readonly government: GovId; readonly law: Law; readonly displaces?: Law }[]
}

export interface GovernmentStart {
  readonly agenda?: GovernmentAgenda
  /** Its first case. */
  readonly case?: Archetype
  /** What its notebook says already: archetypes still possible, the true one among them. */
  readonly knows?: { readonly [H in Handle]?: readonly Archetype[] }
  readonly influence?: number
}
export interface ProviderStart extends Partial<Pick<Provider, 'trust' | 'toShip' | 'hardened'>> {
  readonly sites?: readonly StateId[]
  readonly backdoors?: readonly GovId[]
  readonly canary?: 'none' | 'live'
  readonly agenda?: ProviderAgenda
  readonly influence?: number
}
export interface AccountStart {
  readonly archetype?: OneOf<Archetype>
  readonly nation?: GovId
  readonly at?: Place
  readonly lock?: Lock
  readonly influence?: number
}
export interface CaseStart {
  readonly ground: 'reach' | 'keys'
  readonly government: GovId
  readonly handle: Handle
  /** Its provider if absent. */
  readonly challenger?: 'account'
  /** The ruling below that the case carries (15.4); read from law and track if absent. */
  readonly below?: Side
}

const listOf = <T extends string>(value: OneOf<T>): readonly T[] => (typeof value === 'string' ? [value] : value)

/** Every way to give the six archetypes to the six handles that `start` and the players' choices allow, in the order of HANDLES. */
export function assignmentsOf(start: Start, chosen: { readonly [H in Handle]?: Archetype } = {}): Archetype[][] {
  const allowed = HANDLES.map(handle => {
    const wish = chosen[handle]
    const fixed = start.accounts?.[handle]?.archetype
    return (fixed === undefined ? ARCHETYPES : listOf(fixed)).filter(one => wish === undefined || one === wish)
  })
  const extend = (given: Archetype[]): Archetype[][] =>
    given.length === HANDLES.length
      ? [given]
      : (allowed[given.length] ?? []).filter(one => !given.includes(one)).flatMap(one => extend([...given, one]))
  return extend([])
}

/** The archetypes of a scenario that fixes some. Throws if there is no way to deal them. */
export function dealAssignment(start: Start, chosen: { readonly [H in Handle]?: Archetype }, luck: Luck): Archetype[] {
  const all = assignmentsOf(start, chosen)
  if (all.length === 0) throw new Error('the scenario cannot be dealt: no archetypes fit')
  return all[luck.below(all.length, 'archetypes')] ?? []
}

/** Gives what is wished for, in exchange for what was dealt where somebody else got it. */
export function exchange<K extends string, V>(
  dealt: Record<K, V>,
  wishes: { readonly [P in K]?: V },
  same: (a: V, b: V) => boolean,
): Record<K, V> {
  const keys = Object.keys(dealt) as K[]
  const given = { ...dealt }
  for (const key of keys) {
    const wish = wishes[key]
    if (wish === undefined || same(given[key], wish)) continue
    const other = keys.find(one => wishes[one] === undefined && same(given[one], wish))
    if (other !== undefined) given[other] = given[key]
    given[key] = wish
  }
  return given
}

/** Lays what the scenario says over the table as it was dealt, and tells of it whom it concerns. Cases are dealt afterwards. */
export function layStart(turn: Turn, start: Start): void {
  const { open, hands, sealed, luck } = turn
  Object.assign(open.tracks, start.tracks)
  for (const government of GOVERNMENTS) {
    const { laws = [], tokens = [] } = start.states?.[government] ?? {}
    open.states[government].laws.push(...laws)
    open.states[government].tokens.push(...tokens)
  }
  for (const [one, other] of start.treaties ?? []) {
    open.states[one].treaty = other
    open.states[other].treaty = one
  }
  layCards(turn, start)
  open.judges = open.judges.map((judge, i) => ({ ...judge, ...start.judges?.[i] }))
  for (const government of GOVERNMENTS) {
    const { agenda, case: card, influence } = start.governments?.[government] ?? {}
    const hand = hands[government]
    if (agenda !== undefined) exchangeAgenda(hands, GOVERNMENTS, government, agenda)
    if (influence !== undefined) hand.influence = influence
    // As in 1.5: a card equal to the card before it is dropped
    if (card !== undefined) sealed.decks[government] = [card, ...sealed.decks[government].filter((one, i) => i > 0 || one !== card)]
  }
  for (const provider of PROVIDERS) layProvider(turn, provider, start.providers?.[provider] ?? {})
  for (const handle of HANDLES) layAccount(turn, handle, start.accounts?.[handle] ?? {})
  for (const government of GOVERNMENTS) {
    const knows = start.governments?.[government]?.knows ?? {}
    for (const handle of HANDLES) {
      const left = knows[handle]
      if (left !== undefined)
        learn(
          turn,
          government,
          handle,
          left.reduce((mask, one) => mask | bitOf(one), 0),
          'lead',
        )
    }
  }
  for (const [i, { government, handle, gagged = false }] of (start.demands ?? []).entries())
    serveDemand(turn, government, luck.pick(listOf(handle), 'start-demand', i), gagged, false)
  for (const one of start.docket ?? []) layCase(turn, one)
  for (const { government, law, displaces = null } of start.bills ?? []) {
    open.bills.push({ id: government, act: 'enact', law, displaces })
    turn.tell('all', 'tabled', { government, act: 'enact', law, displaces })
  }
}

function layCards({ open, sealed }: Turn, { headlines = [], demand = [], tender }: Start): void {
  const [first, ...later] = headlines
  open.headline = first ?? open.headline
  sealed.headlines = [...later, ...sealed.headlines.filter(one => !later.includes(one))]
  const rest = [open.demand.now, open.demand.next, ...sealed.demandDeck]
  for (const card of demand) rest.splice(Math.max(0, rest.indexOf(card)), 1)
  const cards = [...demand]
  // Never the same card twice running, as long as there is another one (1.5.8)
  while (rest.length > 0) {
    const other = rest.findIndex(card => card !== cards.at(-1))
    cards.push(...rest.splice(Math.max(0, other), 1))
  }
  const [now = open.demand.now, next = open.demand.next, ...deck] = cards
  open.demand = { now, next }
  sealed.demandDeck = deck
  if (tender !== undefined) open.rfp = { ...tender }
}

function layProvider({ open, hands }: Turn, provider: ProviderId, start: ProviderStart): void {
  const { sites, backdoors, agenda, influence, ...fields } = start
  const record = open.providers[provider]
  Object.assign(record, fields)
  if (sites !== undefined) Object.assign(record, { sites: [...sites], opened: [...sites] })
  if (backdoors !== undefined) Object.assign(record, { backdoors: [...backdoors], paidBackdoors: [...backdoors] })
  if (agenda !== undefined) exchangeAgenda(hands, PROVIDERS, provider, agenda)
  if (influence !== undefined) hands[provider].influence = influence
}

function layAccount({ open, hands }: Turn, handle: Handle, { lock, influence }: AccountStart): void {
  if (lock !== undefined) open.accounts[handle].lock = lock
  if (influence !== undefined) hands[handle].influence = influence
}

/** Agendas stay different: whoever was dealt this one gets the other. */
function exchangeAgenda<K extends string, A>(hands: Record<K, { agenda: A }>, seats: readonly K[], seat: K, agenda: A): void {
  const holder = seats.find(one => hands[one].agenda === agenda)
  if (holder !== undefined) hands[holder].agenda = hands[seat].agenda
  hands[seat].agenda = agenda
}

/** A demand that was challenged before the game: stayed, and ripe for the first CHAMBERS. */
function layCase(turn: Turn, { ground, government, handle, challenger, below }: CaseStart): void {
  const { open } = turn
  serveDemand(turn, government, handle, false, false)
  const demand = allDemands(turn).find(one => one.government === government && one.handle === handle)
  if (demand === undefined) throw new Error('a case without its demand')
  const { provider } = demand
  const number = docket(turn, {
    ground,
    government,
    provider,
    challenger: challenger === 'account' ? handle : provider,
    handle,
    demand: demand.id,
    mandate: null,
    sealed: false,
  })
  writeDemand(turn, { ...demand, stage: 'in-court' })
  open.docket = open.docket.map((one): Case => (one.number === number ? { ...one, filed: 0, below: below ?? null } : one))
}

/** Nations and places with the scenario's wishes among them. */
export function settle(accounts: Record<Handle, Account>, start: Start): Record<Handle, Account> {
  const nations = Object.fromEntries(HANDLES.map(handle => [handle, accounts[handle].nation])) as Record<Handle, GovId>
  const places = Object.fromEntries(
    HANDLES.map(handle => [handle, [accounts[handle].provider, accounts[handle].state]]),
  ) as unknown as Record<Handle, Place>
  const wished = <V>(pick: (one: AccountStart) => V | undefined): { [H in Handle]?: V } =>
    Object.fromEntries(
      HANDLES.flatMap(handle => {
        const wish = pick(start.accounts?.[handle] ?? {})
        return wish === undefined ? [] : [[handle, wish]]
      }),
    )
  const nation = exchange(
    nations,
    wished(one => one.nation),
    (a, b) => a === b,
  )
  const place = exchange(
    places,
    wished(one => one.at),
    (a, b) => a[0] === b[0] && a[1] === b[1],
  )
  return Object.fromEntries(
    HANDLES.map(handle => {
      const [provider, state] = place[handle]
      return [handle, { ...accounts[handle], nation: nation[handle], provider, state, used: [provider] } satisfies Account]
    }),
  ) as Record<Handle, Account>
}
