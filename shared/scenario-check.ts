/** What is wrong with a scenario, in words for whoever writes it: first whether it has the right form, then whether it can be played. */
import * as z from 'zod'
import { caseCards } from './case-deck.ts'
import {
  ARCHETYPES,
  GOVERNMENT_AGENDAS,
  GOVERNMENTS,
  HANDLES,
  HEADLINES,
  HEADQUARTERS,
  LAWS,
  LOCKS,
  PHILOSOPHIES,
  PROVIDER_AGENDAS,
  PROVIDERS,
  SEATS,
  SIDES,
  STATES,
  TENDERS,
  type Archetype,
  type GovId,
  type Handle,
  type ProviderId,
  type StateId,
} from './names.ts'
import { closeMarks } from './notebook.ts'
import { LENGTHS, patchRules, RULES, type NumberKey, type Patch, type Rules } from './rules.ts'
import { wrongWords, type ScenarioWords } from './scenario-words.ts'
import { PLACES, PROVIDER_STARTS, type OfferedScenario } from './scenario.ts'
import { assignmentsOf, type Start } from './start.ts'
import { bitOf } from './terms.ts'

const government = z.enum(GOVERNMENTS)
const provider = z.enum(PROVIDERS)
const handle = z.enum(HANDLES)
const state = z.enum(STATES)
const law = z.enum(LAWS)
const archetype = z.enum(ARCHETYPES)
const whole = (from: number, to: number) => z.int().min(from).max(to)
const influence = whole(0, RULES.influenceMax).exactOptional()
const oneOf = <T extends z.ZodType>(one: T) => z.union([one, z.array(one).min(1)])

const NUMBERS = Object.keys(RULES).filter(key => typeof RULES[key as keyof Rules] === 'number') as NumberKey[]
const SET = z.strictObject(
  Object.fromEntries(
    Object.entries(RULES).map(([key, value]) => [key, (typeof value === 'number' ? z.int() : z.boolean()).exactOptional()]),
  ),
) as unknown as z.ZodType<Partial<Rules>>
const ADD = z.partialRecord(z.enum(NUMBERS), z.int()) as unknown as z.ZodType<NonNullable<Patch['add']>>

const START = z.strictObject({
  tracks: z
    .strictObject({
      reach: whole(-2, 2).exactOptional(),
      secrecy: whole(-2, 2).exactOptional(),
      keys: whole(-2, 2).exactOptional(),
    })
    .exactOptional(),
  states: z
    .partialRecord(government, z.strictObject({ laws: z.array(law).exactOptional(), tokens: z.array(government).exactOptional() }))
    .exactOptional(),
  treaties: z.array(z.tuple([government, government])).exactOptional(),
  headlines: z.array(z.enum(HEADLINES)).exactOptional(),
  demand: z.array(state).exactOptional(),
  tender: z.strictObject({ kind: z.enum(TENDERS), state: state.nullable() }).exactOptional(),
  judges: z
    .array(z.strictObject({ bias: whole(-2, 2), philosophy: z.enum(PHILOSOPHIES).exactOptional() }))
    .length(4)
    .exactOptional(),
  governments: z
    .partialRecord(
      government,
      z.strictObject({
        agenda: z.enum(GOVERNMENT_AGENDAS).exactOptional(),
        case: archetype.exactOptional(),
        knows: z.partialRecord(handle, z.array(archetype).min(1)).exactOptional(),
        influence,
      }),
    )
    .exactOptional(),
  providers: z
    .partialRecord(
      provider,
      z.strictObject({
        trust: whole(0, RULES.trustMax).exactOptional(),
        toShip: whole(0, 4).exactOptional(),
        hardened: z.boolean().exactOptional(),
        sites: z.array(state).min(1).exactOptional(),
        backdoors: z.array(government).exactOptional(),
        canary: z.enum(['none', 'live']).exactOptional(),
        agenda: z.enum(PROVIDER_AGENDAS).exactOptional(),
        influence,
      }),
    )
    .exactOptional(),
  accounts: z
    .partialRecord(
      handle,
      z.strictObject({
        archetype: oneOf(archetype).exactOptional(),
        nation: government.exactOptional(),
        at: z.tuple([provider, state]).exactOptional(),
        lock: z.enum(LOCKS).exactOptional(),
        influence,
      }),
    )
    .exactOptional(),
  demands: z.array(z.strictObject({ government, handle: oneOf(handle), gagged: z.boolean().exactOptional() })).exactOptional(),
  docket: z
    .array(
      z.strictObject({
        ground: z.enum(['reach', 'keys']),
        government,
        handle,
        challenger: z.literal('account').exactOptional(),
        below: z.enum(SIDES).exactOptional(),
      }),
    )
    .exactOptional(),
  bills: z.array(z.strictObject({ government, law, displaces: law.exactOptional() })).exactOptional(),
}) satisfies z.ZodType<Start>

const WORDS = z.strictObject({
  start: z.string(),
  question: z.string(),
  goals: z.array(z.string()),
  aims: z.partialRecord(z.enum(SEATS), z.string()) as unknown as z.ZodType<ScenarioWords['aims']>,
  motion: z.string(),
  questions: z.array(z.string()),
}) satisfies z.ZodType<ScenarioWords>

/** A scenario with its words: all that an author writes. */
export interface WrittenScenario extends OfferedScenario {
  readonly words: ScenarioWords
}
/** In signs: it stands in a list. */
const LONGEST_TITLE = 40

const SCENARIO = z.strictObject({
  id: z.string(),
  title: z.string(),
  rounds: z.literal(LENGTHS),
  seats: z.array(z.enum(SEATS)),
  names: z.enum(['fictional', 'real']),
  patch: z.strictObject({ set: SET.optional(), add: ADD.optional() }) as unknown as z.ZodType<Patch>,
  start: START,
  words: WORDS,
}) satisfies z.ZodType<WrittenScenario>

/** Sentences on what is wrong with it; none if it can be played. Takes anything, as it comes out of a file. */
export function wrongWith(value: unknown): string[] {
  const read = SCENARIO.safeParse(value)
  return read.success ? senseless(read.data) : read.error.issues.flatMap(one => wordsOf(one))
}

function wordsOf(issue: z.core.$ZodIssue): string[] {
  const where = issue.path.length === 0 ? 'the scenario' : issue.path.join('.')
  switch (issue.code) {
    case 'unrecognized_keys':
      return [`${where} has a field that nothing reads: ${issue.keys.join(', ')}.`]
    case 'invalid_value':
      return [`${where} is none of ${issue.values.join(', ')}.`]
    case 'invalid_type':
      return [`${where} is missing or not ${issue.expected === 'int' ? 'a whole number' : `of the kind “${issue.expected}”`}.`]
    case 'too_small':
      return [`${where} is less than ${String(issue.minimum)}, which is the least.`]
    case 'too_big':
      return [`${where} is more than ${String(issue.maximum)}, which is the most.`]
    case 'invalid_union':
      return [...new Set(issue.errors.flat().flatMap(one => wordsOf({ ...one, path: [...issue.path, ...one.path] })))].slice(0, 1)
    case 'invalid_key':
      return [`${where} is no name that may stand there.`]
    default:
      return [`${where}: ${issue.message}.`]
  }
}

const repeated = <T>(list: readonly T[]): T | undefined => list.find((one, i) => list.indexOf(one) !== i)

/** Complaints are collected: one sentence for each thing to change. */
function senseless({ id, title, seats, rounds, start, patch, words }: WrittenScenario): string[] {
  const rules = patchRules(RULES, [patch])
  const wrong: string[] = []
  const must = (holds: boolean, sentence: string): void => void (holds || wrong.push(sentence))
  must(
    /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && id !== 'standard',
    `id “${id}” must be small letters, digits and hyphens, and not “standard”.`,
  )
  must(title.trim() !== '', 'title is empty.')
  must(title.length <= LONGEST_TITLE, `title has ${title.length} signs, and ${LONGEST_TITLE} is the most.`)
  must(seats.length > 0, 'seats is empty: people need a seat to take.')
  must(repeated(seats) === undefined, `seats names ${repeated(seats)} twice.`)
  must((start.headlines?.length ?? 0) <= rounds, `headlines has more cards than the ${rounds} rounds of the game.`)
  must(repeated(start.headlines?.slice(1) ?? []) === undefined, 'headlines: from round 2 on each card comes once.')
  wrong.push(...wrongWords(words, seats), ...wrongLaws(start, rules), ...wrongCards(start), ...wrongSites(start), ...wrongAccounts(start))
  // What follows deals the scenario, which takes archetypes that fit.
  if (assignmentsOf(start).length === 0) return [...wrong, 'accounts: no way to give the six archetypes to the six accounts fits.']
  return [...wrong, ...wrongKnowledge(start), ...wrongDemands(start, rules)]
}

function wrongLaws({ states = {}, treaties = [], bills = [] }: Start, rules: Rules): string[] {
  const wrong: string[] = []
  for (const one of GOVERNMENTS) {
    const { laws = [], tokens = [] } = states[one] ?? {}
    if (laws.length > rules.lawsPerState)
      wrong.push(`states.${one} has ${laws.length} laws in force, and ${rules.lawsPerState} is the most.`)
    if (repeated(laws) !== undefined) wrong.push(`states.${one} has ${repeated(laws)} in force twice.`)
    if (laws.includes('MANDATE') && laws.includes('SHIELD')) wrong.push(`states.${one} has MANDATE and SHIELD, which displace each other.`)
    if (tokens.includes(one)) wrong.push(`states.${one} has a token to reach into itself.`)
    if (repeated(tokens) !== undefined) wrong.push(`states.${one} has two tokens for ${repeated(tokens)}: one reaches once.`)
    const partners = treaties.filter(pair => pair.includes(one))
    if (partners.length > 1) wrong.push(`treaties: ${one} has ${partners.length}, and a state has one at most.`)
    if (partners.some(([a, b]) => a === b)) wrong.push(`treaties: ${one} has one with itself.`)
    const tabled = bills.filter(bill => bill.government === one)
    if (tabled.length > 1) wrong.push(`bills: ${one} tables ${tabled.length}, and a government tables one a round.`)
    for (const { law: proposed, displaces } of tabled) {
      if (laws.includes(proposed)) wrong.push(`bills: ${proposed} is in force in ${one} already.`)
      if (displaces !== undefined && !laws.includes(displaces))
        wrong.push(`bills: ${displaces} is not in force in ${one} and cannot be displaced.`)
    }
  }
  return wrong
}

function wrongCards({ demand = [], tender, governments = {}, providers = {} }: Start): string[] {
  const wrong: string[] = []
  if (demand.some((one, i) => one === demand[i - 1])) wrong.push('demand: the same state twice running.')
  const often = STATES.find(one => demand.filter(card => card === one).length > 2)
  if (often !== undefined) wrong.push(`demand: ${often} comes more than twice, and there are two cards of each state.`)
  if (tender !== undefined && (tender.kind === 'local') !== (tender.state !== null))
    wrong.push('tender: “local” names a state, and no other kind does.')
  const [ours, theirs] = [GOVERNMENTS.map(one => governments[one]?.agenda), PROVIDERS.map(one => providers[one]?.agenda)]
  for (const agendas of [ours, theirs]) {
    const twice = repeated(agendas.filter(one => one !== undefined))
    if (twice !== undefined) wrong.push(`agenda “${twice}” is given twice, and each seat has another.`)
  }
  for (const one of GOVERNMENTS) {
    const card = governments[one]?.case
    if (card !== undefined && !caseCards('hospital').includes(card) && !caseCards('developer').includes(card))
      wrong.push(`governments.${one}.case: no deck holds ${card}.`)
  }
  return wrong
}

const sitesOf = (start: Start, one: ProviderId): readonly StateId[] => start.providers?.[one]?.sites ?? PROVIDER_STARTS[one].sites
const isShipped = (start: Start, one: ProviderId): boolean => (start.providers?.[one]?.toShip ?? PROVIDER_STARTS[one].toShip) === 0
const isEstablished = (start: Start, one: ProviderId, where: StateId): boolean =>
  HEADQUARTERS[one] === where || sitesOf(start, one).includes(where)

function wrongSites(start: Start): string[] {
  const wrong: string[] = []
  for (const one of PROVIDERS) {
    const { backdoors = [], sites = [] } = start.providers?.[one] ?? {}
    if (repeated(sites) !== undefined) wrong.push(`providers.${one}.sites names ${repeated(sites)} twice.`)
    if (backdoors.length > 0 && !isShipped(start, one)) wrong.push(`providers.${one} has a backdoor to encryption that it has not shipped.`)
    for (const where of backdoors)
      if (!isEstablished(start, one, where)) wrong.push(`providers.${one} has a backdoor for ${where} and is not established there.`)
  }
  const isPlaced = HANDLES.every(one => start.accounts?.[one]?.at !== undefined)
  for (const [one, where] of PLACES)
    if (!isPlaced && !sitesOf(start, one).includes(where))
      wrong.push(
        `providers.${one}.sites is without ${where}, where an account may be dealt: keep it, or give all six accounts their place.`,
      )
  return wrong
}

function wrongAccounts(start: Start): string[] {
  const wrong: string[] = []
  for (const one of HANDLES) {
    const { at, lock = 'none' } = start.accounts?.[one] ?? {}
    if (at !== undefined && !sitesOf(start, at[0]).includes(at[1]))
      wrong.push(`accounts.${one} lies at ${at.join('/')}, where there is no data centre.`)
    if (lock !== 'checkbox') continue
    if (at === undefined) wrong.push(`accounts.${one} has the checkbox: say where it lies, because not every provider has shipped it.`)
    else if (!isShipped(start, at[0])) wrong.push(`accounts.${one} has the checkbox at ${at[0]}, which has not shipped it.`)
  }
  return wrong
}

const knownBy = (start: Start, one: GovId): { readonly [H in Handle]?: readonly Archetype[] } => start.governments?.[one]?.knows ?? {}

function wrongKnowledge(start: Start): string[] {
  const wrong: string[] = []
  for (const one of GOVERNMENTS) {
    const knows = knownBy(start, one)
    const lies = HANDLES.filter(
      (at, i) => knows[at] !== undefined && assignmentsOf(start).some(dealt => !knows[at]?.includes(dealt[i] ?? 'trafficker')),
    )
    for (const at of lies)
      wrong.push(
        `governments.${one}.knows rules out what ${at} may be: a notebook holds the truth, so give accounts.${at}.archetype the same names.`,
      )
    if (lies.length > 0) continue
    try {
      closeMarks(
        Object.fromEntries(HANDLES.map(at => [at, (knows[at] ?? ARCHETYPES).reduce((mask, it) => mask | bitOf(it), 0)])) as Record<
          Handle,
          number
        >,
      )
    } catch {
      wrong.push(`governments.${one}.knows contradicts itself.`)
    }
  }
  return wrong
}

function wrongDemands(start: Start, rules: Rules): string[] {
  const wrong: string[] = []
  const served: string[] = []
  const demands = (start.demands ?? []).flatMap(({ government: by, handle: on }) =>
    (typeof on === 'string' ? [on] : on).map(at => ({ by, at, what: 'demands' })),
  )
  const cases = (start.docket ?? []).map(({ government: by, handle: at }) => ({ by, at, what: 'docket' }))
  for (const { by, at, what } of [...demands, ...cases]) {
    const place = start.accounts?.[at]?.at
    const card = start.governments?.[by]?.case
    const known = knownBy(start, by)[at] ?? ARCHETYPES
    if (served.includes(`${by} ${at}`)) wrong.push(`${what}: ${by} asks twice for ${at}.`)
    served.push(`${by} ${at}`)
    if (place === undefined) wrong.push(`${what}: say in accounts.${at}.at where the data lie that ${by} asks for.`)
    else if (place[1] === by) wrong.push(`${what}: ${at} lies in ${by} itself, where a long-arm warrant is not needed.`)
    else if (!isEstablished(start, place[0], by)) wrong.push(`${what}: ${place[0]} is not established in ${by} and cannot be served there.`)
    if (card === undefined || !known.includes(card) || known.length > rules.causeArchetypes)
      wrong.push(
        `${what}: ${by} has no probable cause against ${at}: give it a case, and knows.${at} with that case and at most one other.`,
      )
  }
  for (const { ground, handle: at, challenger } of start.docket ?? []) {
    if (ground === 'keys' && start.accounts?.[at]?.lock !== 'checkbox')
      wrong.push(`docket: a case on Keys is about the checkbox, and ${at} has none.`)
    if (ground === 'keys' && challenger === 'account') wrong.push('docket: an account challenges on Reach only.')
  }
  return wrong
}
