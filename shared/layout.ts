/**
 * How the parts of a state lie on the wire: one table each for what is open and for the three kinds of hands, with a line for
 * every field, so that a new field of the state is a type error here until it has one. The server makes its schema from these
 * tables and writes by them, whoever receives reads by them. Nothing of `sealed` has a table.
 */
import { countsBy, flag, idOf, listOf, oneOf, orNull, recordOf, whole, type Cell } from './cells.ts'
import { dealCell, slipCell } from './deals/cells.ts'
import {
  ARCHETYPES,
  GOVERNMENT_AGENDAS,
  GOVERNMENTS,
  GROUNDS,
  HANDLES,
  HEADLINES,
  LAWS,
  LINES,
  LOCKS,
  PHILOSOPHIES,
  PROVIDER_AGENDAS,
  PROVIDERS,
  SEATS,
  SIDES,
  STATES,
  TENDERS,
} from './names.ts'
import {
  NOTICES,
  SEALED_KINDS,
  SOURCES,
  type Account,
  type AccountHand,
  type Bill,
  type Case,
  type CaseFacts,
  type CaseCard,
  type Demand,
  type Finding,
  type GovernmentHand,
  type Judge,
  type MlatRequest,
  type Notice,
  type Open,
  type Preservation,
  type Provider,
  type ProviderHand,
  type PublicGovernment,
  type Ruling,
  type SealedOrder,
  type StateRecord,
} from './state.ts'

/** What holds a record's fields by name: a schema on either side. */
export type Carrier = Record<string, unknown>
/** What a schema field holds: a plain value, a row of texts, or records by name. */
export type Shape = 'number' | 'string' | 'boolean' | 'rows' | { readonly records: string; readonly fields: Fields }
export type Fields = Readonly<Record<string, Shape>>

/** What was written into a carrier last, slot by slot: a schema is slow to ask. */
type Memory = unknown[]
/** How a value of type T lies in a carrier under a name. */
interface Part<T> {
  /** Slots it takes in the carrier's memory. */
  readonly slots: number
  shapes(name: string): Fields
  /** Writes what has changed since it was written last; `at` is its first slot. */
  write(into: Carrier, name: string, value: T, memory: Memory, at: number): void
  read(from: Carrier, name: string): T
}
/** A part for every field of T. */
export type Layout<T> = { readonly [K in keyof T]-?: Part<T[K]> }

function plain<T>(shape: 'number' | 'string' | 'boolean', raw: (value: T) => unknown, read: (raw: unknown) => T): Part<T> {
  return {
    slots: 1,
    shapes: name => ({ [name]: shape }),
    write(into, name, value, memory, at) {
      const next = raw(value)
      if (memory[at] === next) return
      memory[at] = next
      into[name] = next
    },
    read: (from, name) => read(from[name]),
  }
}

export const count = plain<number>('number', value => value, Number)
const countOrNull = plain<number | null>(
  'number',
  value => value ?? -1,
  raw => (raw === -1 ? null : Number(raw)),
)
export const yes = plain<boolean>('boolean', value => value, Boolean)
const words = plain<string>('string', value => value, String)

function named<const T extends string>(names: readonly T[], what: string): Part<T> {
  return plain<T>(
    'number',
    value => names.indexOf(value),
    raw => names[Number(raw)] ?? unreadable(what, raw),
  )
}
function namedOrNull<const T extends string>(names: readonly T[]): Part<T | null> {
  return plain<T | null>(
    'number',
    value => (value === null ? -1 : names.indexOf(value)),
    raw => names[Number(raw)] ?? null,
  )
}
function unreadable(what: string, raw: unknown): never {
  throw new Error(`unreadable ${what}: ${String(raw)}`)
}

/** A value that is sent as one text: for what is small and changes as a whole. */
function packed<T>(cell: Cell<T>): Part<T> {
  return plain<T>(
    'string',
    value => cell.write(value),
    raw => cell.read({ text: String(raw), at: 0 }),
  )
}
/** Texts of what was written as JSON: the same thing again is not worked out again. */
const texts = new WeakMap<object, string>()
function textOf(value: object): string {
  let text = texts.get(value)
  if (text === undefined) texts.set(value, (text = JSON.stringify(value)))
  return text
}
/** Any plain data that is never changed but replaced, as JSON: for what is sent once or seldom. */
export function json<T extends object>(): Part<T> {
  return plain<T>('string', textOf, raw => JSON.parse(String(raw)) as T)
}

/** A value known from the place itself: it is not sent. */
function always<const T>(value: T): Part<T> {
  return { slots: 0, shapes: () => ({}), write: () => {}, read: () => value }
}

/** A record whose fields lie beside those of its owner. */
function group<T extends object>(layout: Layout<T>): Part<T> {
  const places = placesOf(layout)
  const laid = new Map<string, string[]>()
  // Names are put together once: states are written often.
  const namesAt = (name: string): string[] => {
    let names = laid.get(name)
    if (names === undefined) laid.set(name, (names = places.map(({ field }) => `${name}.${field}`)))
    return names
  }
  return {
    slots: slotsOf(layout),
    shapes: name => Object.assign({}, ...places.map(({ field, part }) => part.shapes(`${name}.${field}`))),
    write(into, name, value, memory, at) {
      const names = namesAt(name)
      places.forEach(({ field, part, slot }, i) => part.write(into, names[i] ?? field, value[field], memory, at + slot))
    },
    read(from, name) {
      const names = namesAt(name)
      return Object.fromEntries(places.map(({ field, part }, i) => [field, part.read(from, names[i] ?? field)])) as T
    },
  }
}

/** What a schema's map offers. */
interface CarrierMap {
  get(key: string): Carrier | undefined
}
/** A record for each of a list of names, which never change. */
function each<K extends string, T extends object>(names: readonly K[], records: string, layout: Layout<T>): Part<Record<K, T>> {
  const fields = fieldsOf(layout)
  const carrierOf = (carrier: Carrier, name: string, key: K): Carrier =>
    (carrier[name] as CarrierMap | undefined)?.get(key) ?? unreadable(name, key)
  return {
    slots: 1,
    shapes: name => ({ [name]: { records, fields } }),
    write(into, name, value, memory, at) {
      const carriers = (memory[at] ??= names.map(key => carrierOf(into, name, key))) as Carrier[]
      carriers.forEach((carrier, i) => writeRecord(layout, carrier, value[names[i] as K]))
    },
    read: (from, name) => Object.fromEntries(names.map(key => [key, readRecord(layout, carrierOf(from, name, key))])) as Record<K, T>,
  }
}

/** What a schema's array offers. */
interface CarrierRows extends Iterable<string> {
  [index: number]: string
  readonly length: number
  push(text: string): unknown
  pop(): unknown
}
/** A list of records, each one text: only the rows that differ are sent. What a state holds is never changed, but replaced. */
function rows<T>(cell: Cell<T>): Part<T[]> {
  return {
    slots: 1,
    shapes: name => ({ [name]: 'rows' }),
    write(into, name, value, memory, at) {
      const rows = into[name] as CarrierRows
      const old = (memory[at] ??= [...rows].map(text => ({ text, of: null }))) as { text: string; of: T | null }[]
      for (; old.length > value.length; old.pop()) rows.pop()
      value.forEach((of, i) => {
        const was = old[i]
        if (was?.of === of) return
        const text = cell.write(of)
        if (was === undefined) rows.push(text)
        else if (was.text !== text) rows[i] = text
        old[i] = { text, of }
      })
    },
    read: (from, name) => [...((from[name] ?? []) as CarrierRows)].map(one => cell.read({ text: one, at: 0 })),
  }
}

/** A part under its name, and its first slot in the memory of the record. */
interface Place<T extends object> {
  readonly field: string & keyof T
  readonly part: Part<T[keyof T]>
  readonly slot: number
}
const listed = new WeakMap<object, readonly Place<never>[]>()
/** The places of a layout, listed once. */
function placesOf<T extends object>(layout: Layout<T>): readonly Place<T>[] {
  const known = listed.get(layout) as unknown as readonly Place<T>[] | undefined
  if (known !== undefined) return known
  let slot = 0
  const places = (Object.entries(layout) as [string & keyof T, Part<T[keyof T]>][]).map(([field, part]) => {
    slot += part.slots
    return { field, part, slot: slot - part.slots }
  })
  listed.set(layout, places as unknown as readonly Place<never>[])
  return places
}
const slotsOf = <T extends object>(layout: Layout<T>): number => placesOf(layout).reduce((sum, { part }) => sum + part.slots, 0)

/** The schema fields a layout takes. */
export function fieldsOf<T extends object>(layout: Layout<T>): Fields {
  return Object.assign({}, ...placesOf(layout).map(({ field, part }) => part.shapes(field)))
}

const memories = new WeakMap<Carrier, Memory>()
function memoryOf(carrier: Carrier): Memory {
  let memory = memories.get(carrier)
  if (memory === undefined) memories.set(carrier, (memory = []))
  return memory
}

/** Writes a record into its carrier, into which nobody else writes: changed leaves only. */
export function writeRecord<T extends object>(layout: Layout<T>, into: Carrier, value: T): void {
  const memory = memoryOf(into)
  for (const { field, part, slot } of placesOf(layout)) part.write(into, field, value[field], memory, slot)
}

/** Reads a record from its carrier. Throws on what was not written by the same layout. */
export function readRecord<T extends object>(layout: Layout<T>, from: Carrier): T {
  return Object.fromEntries(placesOf(layout).map(({ field, part }) => [field, part.read(from, field)])) as T
}

const government = oneOf(GOVERNMENTS)
const provider = oneOf(PROVIDERS)
const handle = oneOf(HANDLES)
const seat = oneOf(SEATS)
const state = oneOf(STATES)
const law = oneOf(LAWS)
const side = oneOf(SIDES)
const id = idOf([...SEALED_KINDS, ...STATES, ...PROVIDERS, ...HANDLES])

const demand = recordOf<Demand>({
  id,
  government,
  handle,
  provider,
  host: state,
  served: whole,
  stage: oneOf(['to-answer', 'due', 'in-court']),
  due: orNull(whole),
  refusals: whole,
  gagged: flag,
  token: flag,
  compelled: flag,
})
const preservation = recordOf<Preservation>({
  government,
  handle,
  provider,
  lock: oneOf(LOCKS),
  state,
  since: whole,
  until: whole,
  gagged: flag,
})
const request = recordOf<MlatRequest>({
  id,
  government,
  host: state,
  handle,
  filed: whole,
  stage: oneOf(['to-answer', 'due']),
  due: orNull(whole),
})
const bill = recordOf<Bill>({
  id: government,
  act: oneOf(['enact', 'repeal', 'withdraw']),
  law: orNull(law),
  displaces: orNull(law),
})
const docketed = recordOf<Case>({
  number: whole,
  ground: oneOf(GROUNDS),
  government,
  provider,
  challenger: seat,
  handle: orNull(handle),
  demand: orNull(id),
  mandate: orNull(government),
  sealed: flag,
  filed: whole,
  below: orNull(side),
  jurors: listOf(seat),
})
const line = orNull(oneOf(LINES))
const facts = recordOf<CaseFacts>({
  gagged: flag,
  host: orNull(state),
  nation: orNull(government),
  lock: orNull(oneOf(LOCKS)),
  statute: flag,
  blocked: flag,
})
const ruling = recordOf<Ruling>({
  number: whole,
  round: whole,
  ground: oneOf(GROUNDS),
  government,
  provider,
  challenger: seat,
  handle: orNull(handle),
  mandate: orNull(government),
  side,
  enforce: whole,
  quash: whole,
  tie: flag,
  lines: recordOf<Ruling['lines']>({ government: line, challenger: line }),
  facts,
  track: whole,
})
const judge = recordOf<Judge>({ bias: whole, philosophy: oneOf(PHILOSOPHIES) })
const transit = recordOf<NonNullable<Account['transit']>>({ provider, state, ordered: whole, own: flag })

export const OPEN: Layout<Open> = {
  setting: json(),
  commitment: words,
  round: count,
  phase: named(['orders', 'chambers', 'over'], 'phase'),
  ended: namedOrNull(['last-round', 'splinternet', 'vote']),
  comity: count,
  comityFell: yes,
  indices: group<Open['indices']>({ privacy: count, security: count, economy: count }),
  tracks: group<Open['tracks']>({ reach: count, secrecy: count, keys: count }),
  headline: named(HEADLINES, 'headline'),
  rfp: group<Open['rfp']>({ kind: named(TENDERS, 'tender'), state: namedOrNull(STATES) }),
  demand: group<Open['demand']>({ now: named(STATES, 'state'), next: named(STATES, 'state') }),
  states: each(
    STATES,
    'StateRecord',
    layoutOf<StateRecord>({
      laws: packed(listOf(law)),
      treaty: namedOrNull(STATES),
      tokens: packed(listOf(government)),
    }),
  ),
  governments: each(GOVERNMENTS, 'Government', layoutOf<PublicGovernment>({ score: count, signed: yes })),
  providers: each(
    PROVIDERS,
    'Provider',
    layoutOf<Provider>({
      score: count,
      trust: count,
      sites: packed(listOf(state)),
      toShip: count,
      shippedIn: count,
      backdoors: packed(listOf(state)),
      canary: named(['none', 'live', 'dead'], 'canary'),
      hardened: yes,
      closed: countOrNull,
      shutdowns: count,
      unreported: count,
      reports: count,
      contempts: count,
      courtWins: count,
      opened: packed(listOf(state)),
      paidBackdoors: packed(listOf(state)),
    }),
  ),
  accounts: each(
    HANDLES,
    'Account',
    layoutOf<Account>({
      nation: named(GOVERNMENTS, 'nation'),
      provider: named(PROVIDERS, 'provider'),
      state: named(STATES, 'state'),
      lock: named(LOCKS, 'lock'),
      transit: packed(orNull(transit)),
      deletedUntil: count,
      keyLostUntil: count,
      offlineUntil: count,
      used: packed(listOf(provider)),
      welcomes: count,
    }),
  ),
  demands: rows(demand),
  preserved: rows(preservation),
  bills: rows(bill),
  proposals: rows(recordOf<Open['proposals'][number]>({ government, to: state })),
  docket: rows(docketed),
  rulings: rows(ruling),
  judges: rows(judge),
  word: group<Open['word']>({ kept: packed(countsBy(SEATS)), broken: packed(countsBy(SEATS)) }),
}

export const GOVERNMENT_HAND: Layout<GovernmentHand> = {
  party: always('government'),
  vp: count,
  influence: count,
  campaigned: count,
  deals: rows(dealCell),
  slips: rows(slipCell),
  agenda: named(GOVERNMENT_AGENDAS, 'agenda'),
  case: packed(orNull(recordOf<CaseCard>({ archetype: oneOf(ARCHETYPES), age: whole, number: whole }))),
  solved: count,
  exploits: count,
  breaches: count,
  notebook: group<GovernmentHand['notebook']>({
    AMBER: count,
    BASALT: count,
    COBALT: count,
    DUNE: count,
    EMBER: count,
    FJORD: count,
  }),
  findings: rows(recordOf<Finding>({ round: whole, handle, mask: whole, source: oneOf(SOURCES) })),
  read: packed(listOf(handle)),
  demands: rows(demand),
  requests: rows(request),
  preserved: rows(preservation),
  spent: packed(listOf(government)),
}

export const PROVIDER_HAND: Layout<ProviderHand> = {
  party: always('provider'),
  vp: count,
  influence: count,
  campaigned: count,
  deals: rows(dealCell),
  slips: rows(slipCell),
  agenda: named(PROVIDER_AGENDAS, 'agenda'),
  sealedOrders: rows(recordOf<SealedOrder>({ id, kind: oneOf(SEALED_KINDS), government, handle, round: whole, case: orNull(whole) })),
  demands: rows(demand),
  complied: count,
}

export const ACCOUNT_HAND: Layout<AccountHand> = {
  party: always('account'),
  vp: count,
  influence: count,
  campaigned: count,
  deals: rows(dealCell),
  slips: rows(slipCell),
  archetype: named(ARCHETYPES, 'archetype'),
  notices: rows(recordOf<Notice>({ round: whole, kind: oneOf(NOTICES), government: orNull(government) })),
  scandals: packed(countsBy(GOVERNMENTS)),
  denounced: count,
  reads: count,
  readByNation: yes,
  caught: yes,
  covered: count,
  transacted: count,
}

/** Gives a table of parts the type of its record. */
function layoutOf<T extends object>(layout: Layout<T>): Layout<T> {
  return layout
}
