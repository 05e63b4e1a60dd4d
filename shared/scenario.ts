/** How a game begins (1.5): every draw from the seed. */
import { caseCards, dealCase, dropRepeats } from './case-deck.ts'
import type { Told } from './events.ts'
import { rulesNow } from './laws.ts'
import { keyOf, luckOf, type Luck } from './luck.ts'
import {
  ARCHETYPES,
  GOVERNMENT_AGENDAS,
  GOVERNMENTS,
  HANDLES,
  HEADLINES,
  PHILOSOPHIES,
  PROVIDER_AGENDAS,
  PROVIDERS,
  STATES,
  TENDERS,
  type Archetype,
  type GovId,
  type Handle,
  type ProviderId,
  type Seat,
  type StateId,
} from './names.ts'
import { keptOf, numbersFor } from './numbers.ts'
import { LENGTHS, rulesOfSetting, type Kept, type Length, type Patch, type Rules, type Setting } from './rules.ts'
import type { Account, AccountHand, GovernmentHand, Open, Provider, ProviderHand, ServiceCard, State } from './state.ts'
import { dealAssignment, layStart, settle, type Start } from './start.ts'
import { ANY_ARCHETYPE } from './terms.ts'
import { openTurn } from './turn.ts'

/** A scenario as a game is begun with it and its journal keeps it: how the table differs from the standard one. */
export interface Scenario {
  readonly id: string
  readonly patch: Patch
  readonly start?: Start
}
export const STANDARD: Scenario = { id: 'standard', patch: {} }

/** A scenario as it is offered: one file of shared/scenarios/. docs/scenarios.md says how to write one. */
export interface OfferedScenario extends Scenario {
  readonly title: string
  readonly rounds: Length
  /** Seats people may take; bots play the others. */
  readonly seats: readonly Seat[]
  /** What states are called: as on the standard table, or as the real ones they stand for. */
  readonly names: 'fictional' | 'real'
  readonly start: Start
}

/** All that a game begins with: the first entry of its journal. */
export interface Setup {
  readonly scenario: Scenario
  readonly rounds: Length
  /** 128 bits, 32 hex digits */
  readonly seed: string
  readonly salt: string
  /** SHA-256(salt, seed), hex */
  readonly commitment: string
  /** Seats held by persons, in the order of SEATS. */
  readonly persons: readonly Seat[]
  /** Seats that compete for the win (R8.3). */
  readonly competing: readonly Seat[]
  /** Archetypes chosen by their players, alone against bots only (R15.5). */
  readonly chosen: { readonly [H in Handle]?: Archetype }
}

/** 1.2 */
export const PROVIDER_STARTS: Record<ProviderId, { readonly sites: readonly StateId[]; readonly trust: number; readonly toShip: number }> =
  {
    MONO: { sites: ['COL', 'HIB', 'RHE'], trust: 5, toShip: 2 },
    DROP: { sites: ['HIB', 'COL', 'MER'], trust: 4, toShip: 4 },
    LANT: { sites: ['RHE', 'COL'], trust: 5, toShip: 2 },
    PHOT: { sites: ['ALP', 'MER'], trust: 6, toShip: 0 },
  }
/** 1.5.2 */
export const PLACES: readonly (readonly [ProviderId, StateId])[] = [
  ['MONO', 'HIB'],
  ['MONO', 'COL'],
  ['DROP', 'HIB'],
  ['DROP', 'MER'],
  ['LANT', 'RHE'],
  ['PHOT', 'ALP'],
]
const BIASES = [-1, 0, 0, 1] as const

/**
 * The state before the first ORDERS, and what everybody is told of it; with the program's own numbers, among them
 * the par of the scenario, unless others are named. Throws on a length or a seed that is none, and on a scenario that cannot be dealt.
 */
export function begin(setup: Setup, others?: Kept | null): { state: State; told: readonly Told[] } {
  if (!LENGTHS.includes(setup.rounds)) throw new Error(`no game of ${setup.rounds} rounds`)
  const luck = luckOf(keyOf(setup.seed), 'setup')
  const { id, patch, start = {} } = setup.scenario
  const own: Setting = { rounds: setup.rounds, patch, competing: setup.competing, ...(id === STANDARD.id ? {} : { scenario: id }) }
  const kept = others === undefined ? keptOf(numbersFor(setup.rounds, id), setup.rounds) : others
  const setting = kept === null ? own : { ...own, kept }
  const rules = rulesOfSetting(setting)
  const archetypes = start.accounts === undefined ? dealArchetypes(luck, setup.chosen) : named(dealAssignment(start, setup.chosen, luck))
  const demandDeck = dealDemand(luck)
  const [now, next, ...laterDemand] = demandDeck
  if (now === undefined || next === undefined) throw new Error('an empty demand deck')
  const tender = luck.pick(TENDERS, 'tender')
  const open: Open = {
    setting,
    commitment: setup.commitment,
    round: 1,
    phase: 'orders',
    ended: null,
    comity: rules.comityStart,
    comityFell: false,
    indices: { privacy: rules.indexStart, security: rules.indexStart, economy: rules.indexStart },
    tracks: { reach: 0, secrecy: 0, keys: 0 },
    headline: 'quiet-week',
    rfp: { kind: tender, state: tender === 'local' ? luck.pick(STATES, 'tender-state') : null },
    demand: { now, next },
    states: record(STATES, state => ({ laws: state === 'ALP' ? ['BLOCK'] : [], treaty: null, tokens: [] })),
    governments: record(GOVERNMENTS, () => ({ score: 0, signed: false })),
    providers: record(PROVIDERS, startProvider),
    accounts: settle(startAccounts(luck), start),
    demands: [],
    preserved: [],
    bills: [],
    proposals: [],
    docket: [],
    rulings: [],
    judges: BIASES.map((bias, i) => ({ bias, philosophy: luck.pick(PHILOSOPHIES, 'philosophy', i) })),
    word: { kept: {}, broken: {} },
  }
  const governmentAgendas = luck.shuffle(GOVERNMENT_AGENDAS, 'government-agendas')
  const providerAgendas = luck.shuffle(PROVIDER_AGENDAS, 'provider-agendas')
  const hands = {
    ...record(GOVERNMENTS, (_, i) => startGovernment(governmentAgendas[i] ?? 'sovereign', rules)),
    ...record(PROVIDERS, (_, i) => startProviderHand(providerAgendas[i] ?? 'fortress', rules)),
    ...record(HANDLES, handle => startAccountHand(archetypes[handle], rules)),
  }
  const serviceCards = record(GOVERNMENTS, government => luck.pick<ServiceCard>(['hospital', 'developer'], 'service-card', government))
  const state: State = {
    open,
    hands,
    sealed: {
      seed: setup.seed,
      salt: setup.salt,
      decks: record(GOVERNMENTS, government => dropRepeats(luck.shuffle(caseCards(serviceCards[government]), 'deck', government, 0))),
      serviceCards,
      headlines: luck.shuffle(HEADLINES, 'headlines'),
      demandDeck: laterDemand,
      indices: { ...open.indices },
      comityBy: [],
      granted: [],
      lastCase: 0,
      persons: [...setup.persons],
    },
  }
  const turn = openTurn(state, rulesNow(open), luck)
  turn.step = 'B'
  layStart(turn, start)
  for (const government of GOVERNMENTS) dealCase(turn, government)
  const { headline, rfp, demand } = open
  turn.tell('all', 'round-begun', {
    round: 1,
    headline,
    tender: rfp.kind,
    local: rfp.state,
    now: demand.now,
    next: demand.next,
  })
  return { state, told: turn.told }
}

function record<K extends string, V>(keys: readonly K[], make: (key: K, i: number) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key, i) => [key, make(key, i)])) as Record<K, V>
}

/** 1.5.3; a chosen archetype changes places with whatever the lot gave its handle. */
function dealArchetypes(luck: Luck, chosen: Setup['chosen']): Record<Handle, Archetype> {
  const dealt = luck.shuffle(ARCHETYPES, 'archetypes')
  HANDLES.forEach((handle, i) => {
    const wish = chosen[handle]
    if (wish === undefined) return
    const at = dealt.indexOf(wish)
    const mine = dealt[i]
    if (at === -1 || mine === undefined) return
    dealt[at] = mine
    dealt[i] = wish
  })
  return named(dealt)
}
const named = (dealt: readonly Archetype[]): Record<Handle, Archetype> => record(HANDLES, (_, i) => dealt[i] ?? 'developer')

/** 1.5.8: two passes through the five states, never the same card twice running. */
function dealDemand(luck: Luck): StateId[] {
  const first = luck.shuffle(STATES, 'demand', 1)
  const second = luck.shuffle(STATES, 'demand', 2)
  const [head, ...tail] = second
  if (head !== undefined && head === first.at(-1)) return [...first, ...tail, head]
  return [...first, ...second]
}

function startAccounts(luck: Luck): Record<Handle, Account> {
  const sixth = luck.pick(GOVERNMENTS, 'nation')
  const nations = luck.shuffle<GovId>(['COL', 'COL', 'HIB', 'RHE', 'MER', sixth], 'nations')
  const places = luck.shuffle(PLACES, 'places')
  return record(HANDLES, (_, i) => {
    const [provider, state] = places[i] ?? ['PHOT', 'ALP']
    return {
      nation: nations[i] ?? sixth,
      provider,
      state,
      lock: 'none',
      transit: null,
      deletedUntil: 0,
      keyLostUntil: 0,
      offlineUntil: 0,
      used: [provider],
      welcomes: 0,
    } satisfies Account
  })
}

function startProvider(provider: ProviderId): Provider {
  const { sites, trust, toShip } = PROVIDER_STARTS[provider]
  return {
    score: 0,
    trust,
    sites: [...sites],
    toShip,
    shippedIn: 0,
    backdoors: [],
    canary: 'none',
    hardened: false,
    closed: null,
    shutdowns: 0,
    unreported: 0,
    // The data centres of the start are paid for: closing and opening one again earns nothing
    reports: 0,
    contempts: 0,
    courtWins: 0,
    opened: [...sites],
    paidBackdoors: [],
  }
}

function startGovernment(agenda: GovernmentHand['agenda'], rules: Rules): GovernmentHand {
  return {
    party: 'government',
    vp: 0,
    influence: rules.influenceStart,
    campaigned: 0,
    deals: [],
    slips: [],
    agenda,
    case: null,
    solved: 0,
    exploits: 0,
    breaches: 0,
    notebook: record(HANDLES, () => ANY_ARCHETYPE),
    findings: [],
    read: [],
    demands: [],
    requests: [],
    preserved: [],
    spent: [],
  }
}

function startProviderHand(agenda: ProviderHand['agenda'], rules: Rules): ProviderHand {
  return {
    party: 'provider',
    vp: 0,
    influence: rules.influenceStart,
    campaigned: 0,
    deals: [],
    slips: [],
    agenda,
    sealedOrders: [],
    demands: [],
    complied: 0,
  }
}

function startAccountHand(archetype: Archetype, rules: Rules): AccountHand {
  return {
    party: 'account',
    vp: 0,
    influence: archetype === 'billionaire' ? rules.influenceStartBillionaire : rules.influenceStart,
    campaigned: 0,
    deals: [],
    slips: [],
    archetype,
    notices: [],
    scandals: {},
    denounced: 0,
    reads: 0,
    readByNation: false,
    caught: false,
    covered: 0,
    transacted: 0,
  }
}
