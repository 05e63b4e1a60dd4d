/**
 * What happened in a phase, told one moment at a time: the facts of a closing grouped into news with what followed from it.
 * Pure: the same facts give the same moments. Ux 13: 2.6 s a moment, 30 s a round at most, above eleven minor ones share a card.
 */
import type { Fact, FactKind, Step } from '#shared/events.ts'
import type { Seat } from '#shared/names.ts'
import { subjectsOf } from '#texts/facts.ts'
import { isNews, type NewsKind } from '#texts/reveal.ts'

export interface Moment {
  /** Place in the list, from 0. */
  readonly id: number
  readonly step: Step
  /** Whose headline the moment carries; null for numbers alone. */
  readonly news: NewsKind | null
  /** Told first; the rest follows from it. Several leads where small ones share a card. */
  readonly leads: readonly Fact[]
  readonly follows: readonly Fact[]
  /** About the reader's own seat. */
  readonly mine: boolean
}

/** Milliseconds a moment stands at speed 1. */
const STAND = 2600
const CEILING = 30_000
/** Above this many, small ones of a step share a card. */
const MANY = 11

/** News that follows from other news of the same step if there is any; otherwise it stands alone. */
const FOLLOWS: ReadonlySet<FactKind> = new Set([
  'read',
  'was-read',
  'spared',
  'unreadable',
  'nothing-held',
  'exposed',
  'breached',
  'case-closed',
  'noise',
  'obstructed',
  'key-lost',
  'evacuated',
  'stranded',
  'demand-void',
  'gag-ended',
  'gag-lifted',
  'struck-down',
  'displaced',
  'judged',
  'voted',
  'briefed',
  'lobbied',
  'demand-lapsed',
  'granted-handle',
  'learned',
  'token-won',
  'token-spent',
  'jurors-drawn',
  'case-dealt',
])
/** Small news: shares a card when the round is long, unless it is about the reader. */
const SMALL: ReadonlySet<FactKind> = new Set([
  'step-shipped',
  'hardened',
  'canary-bought',
  'data-centre-opened',
  'data-centre-closed',
  'backdoors-removed',
  'departed',
  'arrived',
  'preserved',
  'subpoenaed',
  'encrypted',
  'proposed',
  'tabled',
  'covered',
  'transacted',
  'lapsed',
  'reported',
  'answered',
  'docketed',
  'bill-failed',
  'granted',
])
/** What makes the headline when a moment holds several: the first found wins. */
export const LOUDEST: readonly NewsKind[] = [
  'splintered',
  'was-read',
  'case-closed',
  'ruled',
  'shut-down',
  'hacked',
  'gag-lifted',
  'enacted',
  'executed',
  'seized',
  'read',
]

interface Growing {
  step: Step
  leads: Fact[]
  follows: Fact[]
}

/** Fields that say who did what to whom: two facts that name different ones do not belong together. */
const WHO = ['government', 'handle', 'provider'] as const

/** How much two facts have to do with each other: seats they share; 0 if they speak of different ones. */
function kinship(fact: Fact, lead: Fact): number {
  if ('number' in fact && 'number' in lead) return fact.number === lead.number ? 9 : 0
  const [a, b] = [fact, lead] as unknown as readonly [Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>]
  const isOther = (field: string): boolean => typeof a[field] === 'string' && typeof b[field] === 'string' && a[field] !== b[field]
  if (!isNumber(fact) && WHO.some(isOther)) return 0
  const others = new Set(subjectsOf(lead))
  return subjectsOf(fact).filter(seat => others.has(seat)).length
}

/** The moment of the same step that has most to do with the fact; the latest of equals; null if none has. */
function nearest(fact: Fact, grown: readonly Growing[]): Growing | null {
  let best: Growing | null = null
  let most = 0
  for (const moment of grown) {
    if (moment.step !== fact.step) continue
    const common = Math.max(0, ...[...moment.leads, ...moment.follows].map(one => kinship(fact, one)))
    if (common > 0 && common >= most) {
      best = moment
      most = common
    }
  }
  return best
}
const isLead = (fact: Fact): boolean => isNews(fact.kind) && !FOLLOWS.has(fact.kind)

function group(facts: readonly Fact[]): Growing[] {
  const grown: Growing[] = []
  const home = new Map<Fact, Growing>()
  const begin = (fact: Fact): Growing => {
    const moment: Growing = {
      step: fact.step,
      leads: isNews(fact.kind) ? [fact] : [],
      follows: isNews(fact.kind) ? [] : [fact],
    }
    grown.push(moment)
    return moment
  }
  for (const fact of facts) if (isLead(fact)) home.set(fact, begin(fact))
  let last: Fact | null = null
  for (const fact of facts) {
    if (!home.has(fact)) {
      // Numbers follow from what was told just before them; Comity and indices name nobody at all
      const before = last !== null && last.step === fact.step && isNumber(fact) ? home.get(last) : undefined
      const isNext = before !== undefined && (subjectsOf(fact).length === 0 || nearest(fact, [before]) !== null)
      const own = isNext ? before : nearest(fact, grown)
      if (own === null)
        home.set(
          fact,
          isNumber(fact) ? (grown.findLast(moment => moment.step === fact.step && moment.leads.length === 0) ?? begin(fact)) : begin(fact),
        )
      else home.set(fact, own)
      const held = home.get(fact)
      if (held !== undefined && !held.leads.includes(fact) && !held.follows.includes(fact)) held.follows.push(fact)
    }
    last = fact
  }
  const order = new Map(facts.map((fact, i) => [fact, i]))
  const first = (moment: Growing): number => Math.min(...[...moment.leads, ...moment.follows].map(fact => order.get(fact) ?? 0))
  return grown.sort((a, b) => first(a) - first(b))
}

const isAbout = (moment: Growing, me: Seat | null): boolean =>
  me !== null && [...moment.leads, ...moment.follows].some(fact => subjectsOf(fact).includes(me))

/** Small moments of one step become one. */
function gather(moments: readonly Growing[], me: Seat | null): Growing[] {
  const kept: Growing[] = []
  for (const moment of moments) {
    const isSmall = moment.leads.every(lead => SMALL.has(lead.kind)) && !isAbout(moment, me)
    const last = kept.findLast(one => one.step === moment.step && one.leads.every(lead => SMALL.has(lead.kind)) && !isAbout(one, me))
    if (isSmall && last !== undefined) {
      last.leads.push(...moment.leads)
      last.follows.push(...moment.follows)
    } else kept.push({ step: moment.step, leads: [...moment.leads], follows: [...moment.follows] })
  }
  return kept
}

/** The loudest news among them, or that of the first lead. */
function newsOf(moment: Growing, me: Seat | null): NewsKind | null {
  // Being read is news to the one who was read; to all others the act itself is
  const heard = [...moment.leads, ...moment.follows].filter(fact => fact.kind !== 'was-read' || fact.handle === me)
  const kinds = new Set(heard.map(fact => fact.kind))
  const loud = LOUDEST.find(kind => kinds.has(kind))
  if (loud !== undefined && (moment.leads.length <= 1 || moment.leads.some(lead => lead.kind === loud))) return loud
  const first = moment.leads[0]?.kind
  return first !== undefined && isNews(first) ? first : null
}

/** The moments of the steps that `wanted` names, as `me` (null: a spectator) was told them. */
export function momentsOf(facts: readonly Fact[], wanted: (step: Step) => boolean, me: Seat | null): Moment[] {
  let grown = group(facts.filter(fact => wanted(fact.step)))
  if (grown.length > MANY) grown = gather(grown, me)
  return grown.map((moment, id) => ({ id, ...moment, news: newsOf(moment, me), mine: isAbout(moment, me) }))
}
export const isOrdersStep = (step: Step): boolean => step.startsWith('S')
/** C1 to C4: what CHAMBERS decided. C5 and the Briefing belong to the reckoning. */
export const isChambersStep = (step: Step): boolean => step.startsWith('C') && step !== 'C5'

/** Milliseconds each moment stands at this speed: never more than the ceiling in all. */
export const standing = (moments: number, speed: number): number => Math.min(STAND, Math.floor(CEILING / Math.max(1, moments))) / speed

/** Sums of the numbers that move in these facts. */
export interface Moved {
  readonly comity: number
  readonly privacy: number
  readonly security: number
  readonly economy: number
  /** Own half points. */
  readonly halves: number
  readonly influence: number
  readonly trust: readonly { readonly provider: Seat; readonly by: number }[]
}
export function movedBy(facts: readonly Fact[], me: Seat | null): Moved {
  const sums = { comity: 0, privacy: 0, security: 0, economy: 0, halves: 0, influence: 0 }
  const trust = new Map<Seat, number>()
  for (const fact of facts) {
    if (fact.kind === 'comity-moved') sums.comity += fact.by
    else if (fact.kind === 'index-moved') sums[fact.index] += fact.by
    else if (fact.kind === 'scored' && fact.seat === me) sums.halves += fact.halves
    else if (fact.kind === 'influence-moved' && fact.seat === me) sums.influence += fact.by
    else if (fact.kind === 'trusted') trust.set(fact.provider, (trust.get(fact.provider) ?? 0) + fact.by)
  }
  return { ...sums, trust: [...trust].filter(([, by]) => by !== 0).map(([provider, by]) => ({ provider, by })) }
}
/** Facts that are numbers: shown as chips, not said again. */
export const isNumber = (fact: Fact): boolean =>
  fact.kind === 'scored' ||
  fact.kind === 'trusted' ||
  fact.kind === 'comity-moved' ||
  fact.kind === 'index-moved' ||
  fact.kind === 'influence-moved'
