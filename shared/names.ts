/**
 * The names of the game: seats, states, laws, doctrines. Literal lists from which the types are derived.
 * A seat is named after its role, so a seat's name says what it is.
 */

export const GOVERNMENTS = ['COL', 'HIB', 'RHE', 'MER'] as const
/** The five states; Alpina is never a seat (R1.1). */
export const STATES = ['COL', 'HIB', 'RHE', 'MER', 'ALP'] as const
export const PROVIDERS = ['MONO', 'DROP', 'LANT', 'PHOT'] as const
/** The six public account names (1.3). */
export const HANDLES = ['AMBER', 'BASALT', 'COBALT', 'DUNE', 'EMBER', 'FJORD'] as const
export const SEATS = [...GOVERNMENTS, ...PROVIDERS, ...HANDLES] as const

export type GovId = (typeof GOVERNMENTS)[number]
export type StateId = (typeof STATES)[number]
export type ProviderId = (typeof PROVIDERS)[number]
export type Handle = (typeof HANDLES)[number]
export type Seat = (typeof SEATS)[number]
/** The three kinds of seat. */
export const PARTIES = ['government', 'provider', 'account'] as const
export type Party = (typeof PARTIES)[number]

/** In the order of bits of a notebook mark: bit i stands for ARCHETYPES[i]. */
export const ARCHETYPES = ['trafficker', 'billionaire', 'journalist', 'dissident', 'hospital', 'developer'] as const
export type Archetype = (typeof ARCHETYPES)[number]
export const CATEGORIES = ['money', 'press', 'service'] as const
export type Category = (typeof CATEGORIES)[number]

/** The five laws; their order is the order of displacement by default (R5.5). */
export const LAWS = ['REACH', 'BLOCK', 'LOCAL', 'MANDATE', 'SHIELD'] as const
export type Law = (typeof LAWS)[number]
/** The three doctrine tracks and grounds of a challenge (1.4, R5.7). */
export const GROUNDS = ['reach', 'secrecy', 'keys'] as const
export type Ground = (typeof GROUNDS)[number]
export const HEADLINES = [
  'quiet-week',
  'terror-plot',
  'cable-cut',
  'mass-leak',
  'trade-summit',
  'diplomatic-spat',
  'zero-day-market',
  'crypto-scare',
] as const
export type Headline = (typeof HEADLINES)[number]
export const TENDERS = ['no-foreign-reach', 'encrypted', 'local', 'open'] as const
/** Kind of the public tender of the round (R5.8). */
export type Tender = (typeof TENDERS)[number]
/** The three lines of argument, each with the judge who listens (R5.7). */
export const LINES = ['text', 'comity', 'consequences'] as const
export type Line = (typeof LINES)[number]
export const PHILOSOPHIES = ['textualist', 'internationalist', 'consequentialist'] as const
export type Philosophy = (typeof PHILOSOPHIES)[number]
export const SIDES = ['enforce', 'quash'] as const
export type Side = (typeof SIDES)[number]
export const LOCKS = ['none', 'checkbox', 'self-made'] as const
/** An account's encryption (1.4). */
export type Lock = (typeof LOCKS)[number]
export const GOVERNMENT_AGENDAS = ['long-reach', 'sovereign', 'hub', 'diplomat', 'golden-key', 'guardian'] as const
export type GovernmentAgenda = (typeof GOVERNMENT_AGENDAS)[number]
export const PROVIDER_AGENDAS = ['fortress', 'global', 'good-citizen', 'champion', 'sunshine'] as const
export type ProviderAgenda = (typeof PROVIDER_AGENDAS)[number]

/** Where each provider has its headquarters (1.2). */
export const HEADQUARTERS = { MONO: 'COL', DROP: 'HIB', LANT: 'RHE', PHOT: 'ALP' } as const satisfies Record<ProviderId, StateId>
/** 1.3 */
export const CATEGORY_OF = {
  trafficker: 'money',
  billionaire: 'money',
  journalist: 'press',
  dissident: 'press',
  hospital: 'service',
  developer: 'service',
} as const satisfies Record<Archetype, Category>
/** The line of argument each philosophy listens to (R5.7). */
export const LISTENS_TO = {
  textualist: 'text',
  internationalist: 'comity',
  consequentialist: 'consequences',
} as const satisfies Record<Philosophy, Line>

const GOVERNMENT_SET: ReadonlySet<string> = new Set(GOVERNMENTS)
const PROVIDER_SET: ReadonlySet<string> = new Set(PROVIDERS)
const HANDLE_SET: ReadonlySet<string> = new Set(HANDLES)

export const isGovernment = (name: string): name is GovId => GOVERNMENT_SET.has(name)
export const isProvider = (name: string): name is ProviderId => PROVIDER_SET.has(name)
export const isHandle = (name: string): name is Handle => HANDLE_SET.has(name)
export const isSeat = (name: string): name is Seat => isGovernment(name) || isProvider(name) || isHandle(name)

/** What kind of seat this is. */
export function partyOf(seat: Seat): Party {
  if (isGovernment(seat)) return 'government'
  return isProvider(seat) ? 'provider' : 'account'
}
