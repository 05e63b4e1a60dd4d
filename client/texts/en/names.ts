/** Names of everything that has one, keyed by the unions of shared/names.ts: a missing name is a type error. */
import type {
  Archetype,
  Category,
  GovernmentAgenda,
  Ground,
  Handle,
  Headline,
  Law,
  Line,
  Lock,
  Party,
  Philosophy,
  ProviderAgenda,
  ProviderId,
  Seat,
  Side,
  StateId,
  Tender,
} from '#shared/names.ts'
import { signal } from '@preact/signals'
import type { Length } from '#shared/rules.ts'
import { ARCHETYPES, CATEGORIES, CATEGORY_OF, HEADQUARTERS, isGovernment, isProvider } from '#shared/names.ts'
import { archetypesIn } from '#shared/terms.ts'
import type { Tool } from '#shared/events.ts'
import { either, listed } from './numbers.ts'

export interface StateName {
  readonly name: string
  /** Belonging to it: "Columbian law". */
  readonly demonym: string
  /** Two letters of its seal. */
  readonly seal: string
  /** One line of character. */
  readonly blurb: string
}
/** As on the standard table; what is shown is in `stateNames`. */
export const STATE_NAMES = {
  COL: {
    name: 'Columbia',
    demonym: 'Columbian',
    seal: 'CO',
    blurb: 'A large federal republic, home of the big cloud.',
  },
  HIB: {
    name: 'Hibernia',
    demonym: 'Hibernian',
    seal: 'HI',
    blurb: 'An island of data centres and holding companies.',
  },
  RHE: {
    name: 'Rhenania',
    demonym: 'Rhenanian',
    seal: 'RH',
    blurb: 'A state that wrote privacy into its constitution.',
  },
  MER: { name: 'Meridia', demonym: 'Meridian', seal: 'ME', blurb: 'A rising power that wants its data at home.' },
  ALP: {
    name: 'Alpina',
    demonym: 'Alpine',
    seal: 'AL',
    blurb: 'A neutral haven with an old blocking law. Nobody plays it.',
  },
} as const satisfies Record<StateId, StateName>
/** What states are called on this page now: naming.ts puts the real names in where they are asked for. */
export const stateNames = signal<Readonly<Record<StateId, StateName>>>(STATE_NAMES)

interface ProviderName {
  readonly name: string
  readonly letter: string
  readonly blurb: string
}
export const PROVIDER_NAMES = {
  MONO: { name: 'Monolith', letter: 'M', blurb: 'The big cloud, with a server on an island.' },
  DROP: { name: 'Dropcrate', letter: 'D', blurb: 'Popular storage that finds encryption hard: four steps to ship it.' },
  LANT: { name: 'Lanterna', letter: 'L', blurb: 'Small and proud. It would rather shut down than hand over a key.' },
  PHOT: { name: 'Photon', letter: 'P', blurb: 'Encryption is a checkbox here, from day one.' },
} as const satisfies Record<ProviderId, ProviderName>

/** The shape of a handle, never of an archetype: archetypes are secret. */
export const SHAPES = ['diamond', 'cross', 'circle', 'triangle', 'square', 'hexagon'] as const
export type Shape = (typeof SHAPES)[number]
interface HandleName {
  readonly name: string
  readonly shape: Shape
  readonly letter: string
}
export const HANDLE_NAMES = {
  AMBER: { name: 'Amber', shape: 'diamond', letter: 'A' },
  BASALT: { name: 'Basalt', shape: 'cross', letter: 'B' },
  COBALT: { name: 'Cobalt', shape: 'circle', letter: 'C' },
  DUNE: { name: 'Dune', shape: 'triangle', letter: 'D' },
  EMBER: { name: 'Ember', shape: 'square', letter: 'E' },
  FJORD: { name: 'Fjord', shape: 'hexagon', letter: 'F' },
} as const satisfies Record<Handle, HandleName>

export const PARTY_NAMES = {
  government: { one: 'Government', many: 'Governments' },
  provider: { one: 'Provider', many: 'Providers' },
  account: { one: 'Account holder', many: 'Account holders' },
} as const satisfies Record<Party, { one: string; many: string }>

/** "Columbia", "Monolith", "Amber". */
export function seatName(seat: Seat): string {
  if (isGovernment(seat)) return stateName(seat)
  return isProvider(seat) ? PROVIDER_NAMES[seat].name : HANDLE_NAMES[seat].name
}
export const stateName = (state: StateId): string => stateNames.value[state].name
export const demonym = (state: StateId): string => stateNames.value[state].demonym
/** "Monolith in Hibernia": a server. */
export const serverName = (provider: ProviderId, state: StateId): string => `${PROVIDER_NAMES[provider].name} in ${stateName(state)}`
/** What the seat is, in one line. */
export function seatBlurb(seat: Seat): string {
  if (isGovernment(seat)) return stateNames.value[seat].blurb
  if (isProvider(seat)) return `${PROVIDER_NAMES[seat].blurb} Headquarters in ${stateName(HEADQUARTERS[seat])}.`
  return 'An account with a secret. Who it belongs to is dealt to you alone.'
}

interface ArchetypeName {
  readonly name: string
  readonly the: string
  readonly goal: string
  readonly blurb: string
}
/** The goal is worth +5 VP at the end (1.3). */
export const ARCHETYPE_NAMES = {
  trafficker: {
    name: 'Trafficker',
    the: 'the Trafficker',
    goal: 'Never be caught.',
    blurb: 'Two cards in every case deck look for you.',
  },
  billionaire: {
    name: 'Billionaire',
    the: 'the Billionaire',
    get goal() {
      return `Keep your data in ${stateName('HIB')} or ${stateName('ALP')} and be read at most once.`
    },
    blurb: 'You start with more Influence and earn it faster. Lobby.',
  },
  journalist: {
    name: 'Journalist',
    the: 'the Journalist',
    goal: 'Bring the Secrecy track to −1 or lower, or denounce twice.',
    blurb: 'You want daylight.',
  },
  dissident: {
    name: 'Dissident',
    the: 'the Dissident',
    goal: 'End outside your own nation, encrypted, and never read by your own government.',
    blurb: 'Home is the one place you do not keep your letters.',
  },
  hospital: {
    name: 'Hospital',
    the: 'the Hospital',
    goal: 'End with your data in your own nation, at a provider with Trust 6 or more.',
    blurb: 'Patients’ files. A localisation law is on your side.',
  },
  developer: {
    name: 'Developer',
    the: 'the Developer',
    goal: 'Three providers have shipped encryption and the Keys track stands at −1 or lower.',
    blurb: 'You want locks that come with the door.',
  },
} as const satisfies Record<Archetype, ArchetypeName>

export const CATEGORY_NAMES = { money: 'money', press: 'press', service: 'service' } as const satisfies Record<Category, string>

/** A mask in words: "the Trafficker", "money: Trafficker or Billionaire", "not the Hospital". */
export function maskInWords(mask: number): string {
  const left = archetypesIn(mask)
  const [only] = left
  if (only === undefined) return 'nobody'
  if (left.length === 1) return ARCHETYPE_NAMES[only].the
  const category = CATEGORIES.find(c => ARCHETYPES.every(a => left.includes(a) === (CATEGORY_OF[a] === c)))
  const names = either(left.map(a => ARCHETYPE_NAMES[a].name))
  if (category !== undefined) return `${CATEGORY_NAMES[category]}: ${names}`
  if (left.length === ARCHETYPES.length) return 'anybody'
  if (left.length > 3) return `not ${listed(ARCHETYPES.filter(a => !left.includes(a)).map(a => ARCHETYPE_NAMES[a].the))}`
  return names
}

interface LawName {
  readonly name: string
  readonly short: string
  /** What it does while in force. */
  readonly effect: string
  /** What happens once, when it is enacted. */
  readonly once: string
}
export const LAW_NAMES = {
  REACH: {
    name: 'Long-Arm Act',
    short: 'Reach',
    effect: 'Courts below always enforce on Reach, and each judge leans +1 its way. Providers established here stand on the no-go list.',
    once: 'Trust −1 for every provider established here. Comity −1.',
  },
  BLOCK: {
    name: 'Blocking Statute',
    short: 'Block',
    effect: 'Providers who obey a foreign long-arm warrant on data here are fined.',
    once: 'Trust +1 for every provider with a data centre here.',
  },
  LOCAL: {
    name: 'Data-Localisation Law',
    short: 'Local',
    effect: 'Each round, nationals with data abroad lose 1 VP, and so does their provider. Each one at home brings the government ½ VP.',
    once: 'Comity −1. Economy −1.',
  },
  MANDATE: {
    name: 'Exceptional-Access Mandate',
    short: 'Mandate',
    effect: 'Established providers with shipped encryption and no backdoor for this state pay 2 VP a round.',
    once: 'The Shield falls, if there is one.',
  },
  SHIELD: {
    name: 'Encryption and Press Shield',
    short: 'Shield',
    effect: 'Exploits against data here need one more on the die.',
    once: 'Trust +1 for every provider with a data centre here. The Mandate falls, if there is one.',
  },
} as const satisfies Record<Law, LawName>

interface TrackName {
  readonly name: string
  readonly question: string
  readonly low: string
  readonly high: string
  readonly lowLine: string
  readonly highLine: string
}
/** The three doctrine tracks: −2 is the low end, +2 the high end. */
export const TRACK_NAMES = {
  reach: {
    name: 'Reach',
    question: 'How far an order may stretch',
    low: 'Territory',
    high: 'Control',
    lowLine: 'law stops where the data lie',
    highLine: 'law follows the company',
  },
  secrecy: {
    name: 'Secrecy',
    question: 'Who learns that a demand exists',
    low: 'Open',
    high: 'Sealed',
    lowLine: 'the user is told',
    highLine: 'silence until lifted',
  },
  keys: {
    name: 'Keys',
    question: 'Whether a lock may be ordered open',
    low: 'Protected',
    high: 'Compelled',
    lowLine: 'no duty to unlock',
    highLine: 'providers must open',
  },
} as const satisfies Record<Ground, TrackName>

export const HEADLINE_NAMES = {
  'quiet-week': { title: 'A quiet week', effect: 'Nothing out of the ordinary.' },
  'terror-plot': { title: 'Terror plot uncovered', effect: 'Cases closed this round are worth 2 VP more.' },
  'cable-cut': {
    title: 'Anchor cuts the cable',
    effect: 'No data can depart this round. What is on its way still arrives.',
  },
  'mass-leak': { title: 'Mass leak', effect: 'Each transparency report earns 1 more Trust.' },
  'trade-summit': { title: 'Trade summit', effect: 'Comity +1.' },
  'diplomatic-spat': { title: 'Diplomatic spat', effect: 'Comity −1.' },
  'zero-day-market': { title: 'Zero-day market opens', effect: 'Exploits need one less on the die this round.' },
  'crypto-scare': { title: 'Crypto scare', effect: 'Self-made encryption loses its keys 1 time in 3.' },
} as const satisfies Record<Headline, { title: string; effect: string }>

export const TENDER_NAMES = {
  'no-foreign-reach': { title: 'No foreign reach', condition: 'No provider that a Long-Arm Act can reach.' },
  encrypted: { title: 'Encrypted', condition: 'Encryption shipped, and no backdoor.' },
  local: { title: 'Local', condition: 'A data centre in the state that buys.' },
  open: { title: 'Open to all', condition: 'Any open provider.' },
} as const satisfies Record<Tender, { title: string; condition: string }>
/** "Local: Hibernia". */
export const tenderTitle = (kind: Tender, state: StateId | null): string =>
  state === null ? TENDER_NAMES[kind].title : `${TENDER_NAMES[kind].title}: ${stateName(state)}`

interface AgendaName {
  readonly name: string
  readonly condition: string
}
/** Each is worth +5 VP at the end (R1.2, R1.3). */
export const AGENDA_NAMES = {
  'long-reach': { name: 'Long Reach', condition: 'The Reach track stands at +1 or higher.' },
  sovereign: { name: 'Sovereign', condition: 'Nobody has read data on your soil without consent.' },
  hub: { name: 'Hub', condition: 'Two accounts or more lie on your soil.' },
  diplomat: { name: 'Diplomat', condition: 'Comity stands at 6 or higher.' },
  'golden-key': {
    name: 'Golden Key',
    condition: 'Your Mandate is in force, or the Keys track stands at +1 or higher.',
  },
  guardian: { name: 'Guardian', condition: 'The Secrecy track stands at −1 or lower, or two states have a Shield.' },
  fortress: {
    name: 'Fortress',
    condition: 'You are open, have no backdoor and host an account with the checkbox ticked.',
  },
  global: { name: 'Global', condition: 'You have five data centres and host two accounts or more.' },
  'good-citizen': { name: 'Good Citizen', condition: 'You have complied at least once and never been in contempt.' },
  champion: { name: 'Champion', condition: 'You have won a case on your own challenge.' },
  sunshine: { name: 'Sunshine', condition: 'You have published three transparency reports.' },
} as const satisfies Record<GovernmentAgenda | ProviderAgenda, AgendaName>

export const LINE_NAMES = { text: 'Text', comity: 'Comity', consequences: 'Consequences' } as const satisfies Record<Line, string>
export const PHILOSOPHY_NAMES = {
  textualist: { name: 'Textualist', listens: 'listens to Text' },
  internationalist: { name: 'Internationalist', listens: 'listens to Comity' },
  consequentialist: { name: 'Consequentialist', listens: 'listens to Consequences' },
} as const satisfies Record<Philosophy, { name: string; listens: string }>
/** The four judges by number: fictional, and stern. */
export const JUDGE_NAMES = ['Hale', 'Okoro', 'Lindqvist', 'Osei'] as const
export const judgeName = (i: number): string => `Judge ${JUDGE_NAMES[i] ?? i + 1}`
export const SIDE_NAMES = {
  enforce: { verb: 'Enforce', past: 'enforced', stands: 'stands' },
  quash: { verb: 'Quash', past: 'quashed', stands: 'falls' },
} as const satisfies Record<Side, { verb: string; past: string; stands: string }>
export const LOCK_NAMES = {
  none: 'unlocked',
  checkbox: 'checkbox encryption',
  'self-made': 'self-made encryption',
} as const satisfies Record<Lock, string>
export const LENGTH_NAMES = {
  8: { name: 'Standard', line: '8 rounds, about an hour' },
  6: { name: 'Long lesson', line: '6 rounds, about 45 minutes' },
  5: { name: 'Quick', line: '5 rounds, about half an hour' },
  4: { name: 'Lesson', line: '4 rounds, about 20 minutes' },
} as const satisfies Record<Length, { name: string; line: string }>
export const TOOL_NAMES = {
  seizure: 'seizure',
  'long-arm': 'long-arm warrant',
  mlat: 'MLAT request',
  exploit: 'exploit',
} as const satisfies Record<Tool, string>
