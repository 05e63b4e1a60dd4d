/** What the debrief shows, from what the server opened at the end. Pure. */
import type { Imagined, Reason } from '#shared/bots/bot.ts'
import { TERMS } from '#shared/bots/bot.ts'
import { SCORE_REASONS, type Fact } from '#shared/events.ts'
import { phaseOf } from '#shared/journal.ts'
import { SEATS, type Seat } from '#shared/names.ts'
import { KINDS, type Order } from '#shared/phases.ts'
import { rulesOfSetting } from '#shared/rules.ts'
import { parOf, scaleOf, standings, toNumber, type Standing } from '#shared/standing.ts'
import type { State } from '#shared/state.ts'
import { readFacts, readOrder, type Debrief } from '#shared/wire.ts'
import type { Result } from './best.ts'
import { isChambersStep, isOrdersStep, momentsOf, movedBy, type Moment } from './moments.ts'

export const INDICES = ['privacy', 'security', 'economy', 'comity'] as const
export type Index = (typeof INDICES)[number]
export type Values = Readonly<Record<Index, number>>

export interface TurnOf {
  readonly round: number
  readonly phase: 'orders' | 'chambers'
  readonly facts: readonly Fact[]
  readonly sheets: Debrief['turns'][number]['sheets']
}

/** The closed phases in order, with everything that was told to anybody. */
export const turnsOf = (debrief: Debrief): TurnOf[] =>
  debrief.turns.filter(({ turn }) => turn >= 2).map(({ turn, sheets, facts }) => ({ ...phaseOf(turn), facts: readFacts(facts), sheets }))

/** Public indices at the start and after each round; the Briefing of the next round belongs to the next. */
export function seriesOf(debrief: Debrief): Values[] {
  const start = rulesOfSetting(debrief.state.open.setting).comityStart
  let now: Values = { privacy: 5, security: 5, economy: 5, comity: start }
  const series: Values[] = [now]
  const turns = turnsOf(debrief)
  // What the Briefing before round 1 moved is told in turn 1, which has no round of its own
  let briefing: readonly Fact[] = []
  for (let round = 1; round <= debrief.state.open.round; round++) {
    const facts = turns.filter(turn => turn.round === round).flatMap(turn => turn.facts)
    const moved = movedBy([...briefing, ...facts.filter(({ step }) => step !== 'B')], null)
    briefing = facts.filter(({ step }) => step === 'B')
    now = {
      privacy: now.privacy + moved.privacy,
      security: now.security + moved.security,
      economy: now.economy + moved.economy,
      comity: now.comity + moved.comity,
    }
    series.push(now)
  }
  return series
}

/** The indices as they truly stand at the end. */
export const truthOf = ({ state }: Debrief): Values => ({ ...state.sealed.indices, comity: state.open.comity })
/** R8.4: the indices that keep the world from being a settlement; it is one if there are none. */
export function missingForSettlement(debrief: Debrief): Index[] {
  const { settlement } = rulesOfSetting(debrief.state.open.setting)
  const truth = truthOf(debrief)
  return INDICES.filter(index => truth[index] < settlement)
}

export interface Turning {
  readonly round: number
  readonly moment: Moment
  readonly moved: ReturnType<typeof movedBy>
  readonly weight: number
}
const TURNING_POINTS = 3

/** The three moments that moved the public indices most, in the order of play; where fewer did, rulings and what most was told of. */
export function turningPoints(turns: readonly TurnOf[]): Turning[] {
  const points = turns.flatMap(({ round, phase, facts }) =>
    momentsOf(facts, phase === 'orders' ? isOrdersStep : isChambersStep, null).map((moment): Turning => {
      const moved = movedBy([...moment.leads, ...moment.follows], null)
      const weight = INDICES.reduce((sum, index) => sum + Math.abs(moved[index]), 0) + (moment.news === 'ruled' ? 0.5 : 0)
      return { round, moment, moved, weight }
    }),
  )
  const told = ({ moment }: Turning): number => moment.leads.length + moment.follows.length
  return points
    .toSorted((a, b) => b.weight - a.weight || Number(b.moment.news !== null) - Number(a.moment.news !== null) || told(b) - told(a))
    .slice(0, TURNING_POINTS)
    .toSorted((a, b) => a.round - b.round)
}

type ScoreReason = Extract<Fact, { kind: 'scored' }>['why']
/** Why a seat came out where it did: its points beside those of an average game, and what brought it most. In half points. */
export interface Making {
  readonly seat: Seat
  readonly vp: number
  readonly par: number
  /** The three reasons that brought most, best first. */
  readonly terms: readonly { readonly why: ScoreReason; readonly halves: number }[]
}

export function makingOf(turns: readonly TurnOf[], state: State, { seat, role, vp }: Pick<Standing, 'seat' | 'role' | 'vp'>): Making {
  const { setting } = state.open
  const sums = new Map<ScoreReason, number>()
  for (const { facts } of turns)
    for (const fact of facts) if (fact.kind === 'scored' && fact.seat === seat) sums.set(fact.why, (sums.get(fact.why) ?? 0) + fact.halves)
  const terms = [...sums]
    .map(([why, halves]) => ({ why, halves }))
    .filter(({ halves }) => halves > 0)
    .toSorted((a, b) => b.halves - a.halves)
    .slice(0, 3)
  return { seat, vp, par: parOf(role, setting.rounds, state.open.round, scaleOf(setting)), terms }
}

const isOrder = (value: unknown): value is Order =>
  typeof value === 'object' && value !== null && 'kind' in value && typeof value.kind === 'string' && value.kind in KINDS

/** Reasons as a bot wrote them; anything else is none. */
export function readReasons(value: unknown): Reason[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((one: unknown): Reason[] => {
    if (typeof one !== 'object' || one === null || !('order' in one) || !isOrder(one.order) || !('term' in one)) return []
    const term = TERMS.find(known => known === one.term)
    if (term === undefined) return []
    const target = 'target' in one && typeof one.target === 'string' ? one.target : null
    const worth = 'value' in one && typeof one.value === 'number' ? one.value : 0
    const runnerUp = 'runnerUp' in one && isOrder(one.runnerUp) ? one.runnerUp : null
    const imagined = 'imagined' in one ? readImagined(one.imagined) : null
    return [{ order: one.order, target, term, value: worth, runnerUp, ...(imagined === null ? {} : { imagined }) }]
  })
}

function readImagined(value: unknown): Imagined | null {
  if (typeof value !== 'object' || value === null || !('games' in value) || !('better' in value) || !('mostly' in value)) return null
  const { games, better, mostly } = value
  if (typeof games !== 'number' || typeof better !== 'number') return null
  if (typeof mostly !== 'object' || mostly === null || !('why' in mostly) || !('by' in mostly)) return { games, better, mostly: null }
  const why = SCORE_REASONS.find(known => known === mostly.why)
  return { games, better, mostly: why === undefined || typeof mostly.by !== 'number' ? null : { why, by: mostly.by } }
}

/** Orders of a sheet with the reason of each, if there is one. */
export interface Deed {
  readonly order: Order
  readonly reason: Reason | null
  readonly lapsed: boolean
}
export interface SheetOf {
  readonly round: number
  readonly phase: 'orders' | 'chambers'
  readonly from: string
  readonly deeds: readonly Deed[]
}

/** Everything this seat sealed, phase by phase. */
export function sheetsOf(debrief: Debrief, seat: Seat): SheetOf[] {
  return turnsOf(debrief).map(({ round, phase, facts, sheets }) => {
    const sheet = sheets[seat]
    const reasons = readReasons(sheet?.reasons)
    const lapsed = facts.flatMap(fact => (fact.kind === 'lapsed' && fact.seat === seat ? [fact.order] : []))
    const deeds = (sheet?.orders ?? []).flatMap((short): Deed[] => {
      const order = readOrder(short)
      if (order === null) return []
      const text = JSON.stringify(order)
      return [
        {
          order,
          reason: reasons.find(one => JSON.stringify(one.order) === text) ?? null,
          lapsed: lapsed.includes(order.kind),
        },
      ]
    })
    return { round, phase, from: sheet?.from ?? 'bot', deeds }
  })
}

/** Seats of persons first, then the others in their order. */
export const seatsOf = (debrief: Debrief): Seat[] =>
  SEATS.toSorted((a, b) => Number(debrief.setup.players[b] === 'person') - Number(debrief.setup.players[a] === 'person'))

export type HeadlineKey = 'splinternet' | 'settlement' | 'control' | 'territory' | 'sealed' | 'open' | 'compelled' | 'protected' | 'even'
/** What the game is remembered for: its end, else the track that moved furthest. */
export function headlineOf(debrief: Debrief): HeadlineKey {
  const { open } = debrief.state
  if (open.ended === 'splinternet') return 'splinternet'
  const { reach, secrecy, keys } = open.tracks
  const most = Math.max(Math.abs(reach), Math.abs(secrecy), Math.abs(keys))
  if (missingForSettlement(debrief).length === 0) return 'settlement'
  if (most < 2) return 'even'
  if (Math.abs(reach) === most) return reach > 0 ? 'control' : 'territory'
  if (Math.abs(secrecy) === most) return secrecy > 0 ? 'sealed' : 'open'
  return keys > 0 ? 'compelled' : 'protected'
}

/** What a seat has made of a game that was played to its end; null where the people ended it before. */
export function resultOf(state: State, seat: Seat): Result | null {
  const row = standings(state).find(one => one.seat === seat)
  if (row === undefined || state.open.phase !== 'over' || state.open.ended === 'vote') return null
  return { seat, standing: toNumber(row.standing), won: row.wins }
}
