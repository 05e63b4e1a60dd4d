/** Whole games played by bots under the eyes of the properties, and the count of what occurred in them. */
import { advance, type Advanced, type Sets } from '#shared/advance.ts'
import { botLuck, botLuckName, type Bot } from '#shared/bots/bot.ts'
import type { DealRefusal } from '#shared/deals/objection.ts'
import type { Told } from '#shared/events.ts'
import { HANDLES, PROVIDERS, SEATS, type Seat } from '#shared/names.ts'
import { anyKind, setObjection } from '#shared/objections.ts'
import { kindsFor } from '#shared/options.ts'
import { blankValues } from '#shared/orders/order.ts'
import type { Order } from '#shared/phases.ts'
import type { Length } from '#shared/rules.ts'
import { begin, STANDARD, type Scenario } from '#shared/scenario.ts'
import type { State } from '#shared/state.ts'
import { isOffline } from '#shared/terms.ts'
import { view } from '#shared/view.ts'
import { createHash } from 'node:crypto'
import { talk } from './deals.ts'

/** What one game of the harness is made of: enough to repeat it. */
export interface Play {
  /** Names the seed. */
  readonly name: string
  /** The standard one if absent. */
  readonly scenario?: Scenario
  readonly rounds: Length
  /** Which bot holds each seat. */
  readonly bots: (seat: Seat) => Bot
  /** Seats held by persons: they are drawn as jurors first (R5.7.4). Bots decide for them here. Absent: none. */
  readonly persons?: readonly Seat[]
  /** All if absent. */
  readonly competing?: readonly Seat[]
  /** Deals are signed by lot in every phase; not if absent. */
  readonly deals?: boolean
}

export const seedOf = (name: string): string => createHash('sha256').update(name).digest('hex').slice(0, 32)

/** A phase about to be closed and what came of it. */
export interface Closing {
  readonly before: State
  readonly sets: Sets
  readonly after: Advanced
}

/** Plays one game and shows every closing phase to `watch`; returns the final state. */
export function play(
  { name, scenario = STANDARD, rounds, bots, persons = [], competing = SEATS, deals = false }: Play,
  watch: (closing: Closing) => void,
  refused: (why: DealRefusal) => void = () => {},
): State {
  const seed = seedOf(name)
  let { state } = begin({
    scenario,
    rounds,
    seed,
    salt: seedOf(`salt ${name}`),
    commitment: 'none',
    persons,
    competing,
    chosen: {},
  })
  const luck = botLuck(`deals of ${name}`)
  while (state.open.phase !== 'over') {
    if (deals) state = talk(state, luck, refused)
    const sets: { [S in Seat]?: readonly Order[] } = {}
    for (const seat of SEATS) {
      sets[seat] = bots(seat)(view(state, seat), botLuck(botLuckName(seed, seat, state.open.round, state.open.phase))).orders
    }
    const after = advance(state, sets)
    watch({ before: state, sets, after })
    state = after.state
  }
  return state
}

/** How often each thing occurred, by name such as `order seizure` or `refusal resting`. */
export type Count = Map<string, number>

export const add = (count: Count, what: string): void => void count.set(what, (count.get(what) ?? 0) + 1)

/** Counts orders, answers, grounds, laws, headlines, rulings, endings and lapses of one phase. */
export function countClosing(count: Count, { before, sets, after }: Closing): void {
  for (const seat of SEATS) {
    for (const order of sets[seat] ?? []) {
      add(count, `order ${order.kind}`)
      if (order.kind === 'answer') {
        add(count, `answer ${order.answer}`)
        if (order.ground !== null) add(count, `ground ${order.ground}`)
      }
    }
  }
  for (const { fact } of after.told) countFact(count, fact)
  for (const seat of SEATS) countTerms(count, before, after.state, seat)
}

/** Counts the seat's terms that have ended in the phase. */
function countTerms(count: Count, before: State, after: State, seat: Seat): void {
  const old = before.hands[seat].deals
  after.hands[seat].deals.forEach(({ terms }, i) =>
    terms.forEach(({ by, binding, what, outcome }, at) => {
      if (by === seat && outcome !== 'open' && old[i]?.terms[at]?.outcome === 'open')
        add(count, `${binding ? 'binding' : 'promised'} ${what.kind} ${outcome}`)
    }),
  )
}

/** Counts only what lapsed, in a phase whose orders no seat could have given. */
export function countLapses(count: Count, { after }: Closing): void {
  for (const { fact } of after.told) if (fact.kind === 'lapsed') countFact(count, fact)
}

function countFact(count: Count, fact: Told['fact']): void {
  if (fact.kind === 'lapsed') add(count, `lapse ${fact.why}`)
  else if (fact.kind === 'enacted') add(count, `law ${fact.law}`)
  else if (fact.kind === 'round-begun') add(count, `headline ${fact.headline}`)
  else if (fact.kind === 'ruled') add(count, fact.enforce === fact.quash ? 'ruling tie' : `ruling ${fact.side}`)
  else if (fact.kind === 'shut-down' || fact.kind === 'splintered' || fact.kind === 'moot') add(count, fact.kind)
}

/** Tries orders with random blanks, a foreign order, a doubled one and too many, so that refusals occur; counts them. */
export function countRefusals(count: Count, state: State, luck: { below(n: number): number }): void {
  const pick = <T>(from: readonly T[]): T | undefined => from[luck.below(from.length)]
  // What stands in the way of the closed and the offline is rare: it is asked for whenever there are any
  for (const provider of PROVIDERS) if (state.open.providers[provider].closed !== null) note(count, state, provider, [{ kind: 'reopen' }])
  for (const handle of HANDLES)
    if (isOffline(state.open.accounts[handle], state.open.round)) note(count, state, handle, [{ kind: 'transact' }])
  for (let i = 0; i < 40; i++) {
    const v = view(state, pick(SEATS) ?? 'COL')
    const draw = (): Order | undefined => {
      const kind = pick(kindsFor(v))
      if (kind === undefined) return undefined
      const blanks = Object.entries(anyKind(kind).blanks).map(([name, blank]) => [name, pick(blankValues(v, blank))] as const)
      // A blank without any value, such as a demand where none is open, leaves no order to write
      return blanks.some(([, value]) => value === undefined) ? undefined : ({ kind, ...Object.fromEntries(blanks) } as Order)
    }
    const one = draw()
    if (one === undefined) continue
    const foreign: Order = v.hand.party === 'provider' ? { kind: 'cover' } : { kind: 'market' }
    const absent: Order =
      v.hand.party === 'government' ? { kind: 'grant', request: 'none', grant: true } : { kind: 'vote', case: 0, side: 'quash' }
    const sets: Order[][] =
      i % 4 === 0
        ? [
            [one, one],
            [foreign],
            [absent],
            [{ kind: 'no-such-order' } as unknown as Order],
            [one, draw(), draw(), draw()].filter(order => order !== undefined),
          ]
        : [[one]]
    for (const set of sets) note(count, state, v.who, set)
  }
}

function note(count: Count, state: State, seat: Seat, set: readonly Order[]): void {
  const refused = setObjection(view(state, seat), set)
  if (refused !== null) add(count, `refusal ${refused.reason}`)
}
