/** The situation a case begins in: one standard table, and what the case says is different. */
import {
  HANDLES,
  isGovernment,
  isProvider,
  SEATS,
  type Archetype,
  type GovId,
  type Ground,
  type Handle,
  type Headline,
  type Philosophy,
  type ProviderId,
  type Seat,
  type StateId,
  type Tender,
} from '../names.ts'
import { closeMarks } from '../notebook.ts'
import type { Told } from '../events.ts'
import type { Length, Patch, Rules } from '../rules.ts'
import { begin } from '../scenario.ts'
import type { Account, AccountHand, GovernmentHand, Judge, Open, Provider, ProviderHand, State, StateRecord } from '../state.ts'
import { bitOf } from '../terms.ts'

export interface Given {
  /** Leaves the table as the seed has dealt it. */
  readonly fresh?: true
  readonly round?: number
  readonly rounds?: Length
  readonly patch?: Patch
  readonly seed?: string
  readonly competing?: readonly Seat[]
  readonly persons?: readonly Seat[]
  readonly comity?: number
  readonly headline?: Headline
  /** Headlines of the rounds to come. */
  readonly headlines?: readonly Headline[]
  /** States in demand, this round's first. */
  readonly demand?: readonly StateId[]
  readonly tender?: readonly [Tender, StateId | null]
  readonly tracks?: Partial<Record<Ground, number>>
  readonly judges?: readonly (readonly [bias: number, philosophy: Philosophy])[]
  readonly treaties?: readonly (readonly [GovId, GovId])[]
  readonly states?: { readonly [S in StateId]?: Partial<StateRecord> }
  readonly providers?: { readonly [P in ProviderId]?: Partial<Provider> }
  readonly accounts?: {
    readonly [H in Handle]?: Partial<Account> & { readonly at?: `${ProviderId}/${StateId}`; readonly archetype?: Archetype }
  }
  readonly governments?: { readonly [G in GovId]?: Omit<Partial<GovernmentHand>, 'case' | 'notebook'> & Knowledge }
  readonly hands?: { readonly [P in ProviderId]?: Partial<ProviderHand> } & { readonly [H in Handle]?: Partial<AccountHand> }
  readonly decks?: { readonly [G in GovId]?: readonly Archetype[] }
  /** Influence of seats, where it is not 2. */
  readonly influence?: { readonly [S in Seat]?: number }
  /** Single draws by name, such as `exploit COL AMBER`: a number, or what comes first. */
  readonly luck?: Readonly<Record<string, number | string>>
}
interface Knowledge {
  readonly case?: Archetype | null
  readonly age?: number
  /** Archetypes still possible; the notebook is closed under elimination. */
  readonly knows?: { readonly [H in Handle]?: readonly Archetype[] }
}

/** Amber is the Trafficker, a national of Columbia on Monolith's server in Hibernia. Nobody is at home or in demand. */
const PLACES: Record<Handle, readonly [GovId, ProviderId, StateId, Archetype]> = {
  AMBER: ['COL', 'MONO', 'HIB', 'trafficker'],
  BASALT: ['HIB', 'MONO', 'COL', 'billionaire'],
  COBALT: ['RHE', 'DROP', 'HIB', 'journalist'],
  DUNE: ['COL', 'DROP', 'MER', 'dissident'],
  EMBER: ['MER', 'LANT', 'RHE', 'hospital'],
  FJORD: ['HIB', 'PHOT', 'MER', 'developer'],
}
/** Columbia's case is the Trafficker, with probable cause against Amber. */
const CASES: Record<GovId, Archetype> = { COL: 'trafficker', HIB: 'billionaire', RHE: 'journalist', MER: 'dissident' }
const KNOWN: Record<GovId, Knowledge['knows']> = { COL: { AMBER: ['trafficker', 'billionaire'] }, HIB: {}, RHE: {}, MER: {} }
const SEED = '000102030405060708090a0b0c0d0e0f'

/** Numbers that are tuned again and again: a case shows the rule and keeps the numbers it was written with. */
const TUNED = {
  incomeAccount: 4,
  incomeDeparture: 3,
  incomeProvider: 2,
  incomeState: 1,
  trustPerPoint: 4,
  homeAccount: 1,
  homeProvider: 1,
  demandAccount: 3,
  demandProvider: 1,
  demandState: 1,
  transact: 4,
  campaign: 2,
  welcome: 2,
  rfp: 6,
  shutdownProtest: 14,
  martyr: 2,
} as const satisfies Partial<Rules>

/** The state of a case before its first phase, and what was told when it was dealt. */
export function deal(given: Given): { readonly state: State; readonly told: readonly Told[] } {
  const { state, told } = begin({
    scenario: { id: 'case', patch: { set: { ...TUNED, ...given.patch?.set } } },
    rounds: given.rounds ?? 8,
    seed: given.seed ?? SEED,
    salt: SEED,
    commitment: 'committed',
    persons: given.persons ?? [],
    competing: given.competing ?? SEATS,
    chosen: Object.fromEntries(HANDLES.map(handle => [handle, PLACES[handle][3]])),
  })
  if (given.fresh === undefined) lay(state, given)
  return { state, told }
}

function lay(state: State, given: Given): void {
  const { open, hands, sealed } = state
  open.round = given.round ?? 1
  open.comity = given.comity ?? open.comity
  open.headline = given.headline ?? 'quiet-week'
  const [now = 'ALP', next = 'ALP', ...later] = given.demand ?? []
  open.demand = { now, next }
  sealed.demandDeck = [...later, ...Array.from({ length: 8 }, () => 'ALP' as const)]
  sealed.headlines = [...(given.headlines ?? []), ...Array.from({ length: 8 }, () => 'quiet-week' as const)]
  const [kind, where] = given.tender ?? ['open', null]
  open.rfp = { kind, state: where }
  Object.assign(open.tracks, given.tracks)
  open.judges = (
    given.judges ?? [
      [-1, 'textualist'],
      [0, 'internationalist'],
      [0, 'consequentialist'],
      [1, 'textualist'],
    ]
  ).map(([bias, philosophy]): Judge => ({ bias, philosophy }))
  for (const handle of HANDLES) layAccount(state, given, handle)
  for (const [name, part] of Object.entries(given.states ?? {})) Object.assign(open.states[name as StateId], copyOf(part))
  for (const [a, b] of given.treaties ?? []) {
    open.states[a].treaty = b
    open.states[b].treaty = a
  }
  for (const seat of SEATS) {
    if (isGovernment(seat)) layGovernment(state, given, seat)
    else if (isProvider(seat)) Object.assign(open.providers[seat], copyOf(given.providers?.[seat] ?? {}))
    hands[seat].influence = 2
    if (!isGovernment(seat)) Object.assign(hands[seat], copyOf(given.hands?.[seat] ?? {}))
    hands[seat].influence = given.influence?.[seat] ?? hands[seat].influence
  }
}

function layAccount({ open, hands }: { readonly open: Open; readonly hands: State['hands'] }, given: Given, handle: Handle): void {
  const [nation, provider, state] = PLACES[handle]
  const account = open.accounts[handle]
  Object.assign(account, { nation, provider, state, used: [provider] })
  const { at, archetype, ...fields } = given.accounts?.[handle] ?? {}
  if (at !== undefined) {
    const [there, where] = at.split('/') as [ProviderId, StateId]
    Object.assign(account, { provider: there, state: where, used: [there] })
  }
  Object.assign(account, copyOf(fields))
  if (archetype !== undefined) {
    // The archetypes stay one for each account: the two change places
    const other = HANDLES.find(one => hands[one].archetype === archetype) ?? handle
    hands[other].archetype = hands[handle].archetype
    hands[handle].archetype = archetype
  }
}

function layGovernment({ hands, sealed }: State, given: Given, seat: GovId): void {
  const { knows = KNOWN[seat], case: card = CASES[seat], age = 0, ...fields } = given.governments?.[seat] ?? {}
  const hand = hands[seat]
  const marks = Object.fromEntries(
    HANDLES.map(handle => [handle, (knows?.[handle] ?? []).reduce((mask, one) => mask | bitOf(one), 0) || 63]),
  ) as Record<Handle, number>
  Object.assign(hand, { agenda: 'long-reach', findings: [] }, copyOf(fields))
  hand.notebook = closeMarks(marks)
  hand.case = card === null ? null : { archetype: card, age, number: 1 }
  sealed.decks[seat] = [...(given.decks?.[seat] ?? ['dissident', 'journalist', 'hospital', 'billionaire'])]
}

/** Plain data of a case, of which the state needs its own. */
function copyOf<T>(part: T): T {
  return JSON.parse(JSON.stringify(part)) as T
}
