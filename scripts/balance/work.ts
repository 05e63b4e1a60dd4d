// One piece of a run: games from..to of a family of seeds with named bots. Done in this thread or in another one.
import { botLuck } from '#shared/bots/bot.ts'
import { SEATS, type Seat } from '#shared/names.ts'
import type { Length, Patch } from '#shared/rules.ts'
import { botNamed, type BotName } from './bots.ts'
import { add, countEnd, countFacts, countOccasions, countOrders, leaderOf, type Counts } from './count.ts'
import { play, seedOf, type Outcome } from './play.ts'

/** Who plays: one bot everywhere, two by lot half and half, or one seat of a party with another bot. */
export type Cast =
  | { readonly all: BotName }
  | { readonly half: BotName; readonly other: BotName }
  | { readonly all: BotName; readonly one: BotName; readonly at: readonly Seat[] }

export interface Work {
  readonly family: string
  readonly from: number
  readonly to: number
  /** The standard table if absent. */
  readonly scenario?: string
  readonly rounds: Length
  readonly patch: Patch
  readonly cast: Cast
  /** What is counted besides the outcomes. */
  readonly count: 'nothing' | 'facts' | 'occasions'
}
export interface Done {
  readonly outcomes: Outcome[]
  readonly counts: Counts
}

/** Seats that play the other bot in game n: half of each kind by lot, or the one seat in turn. */
export function othersIn(cast: Cast, family: string, n: number): ReadonlySet<Seat> {
  if ('one' in cast) return new Set([cast.at[n % cast.at.length] as Seat])
  if (!('half' in cast)) return new Set()
  const luck = botLuck(`${family}/half/${n}`)
  const mixed = SEATS.map(seat => ({ seat, lot: luck.next() })).toSorted((a, b) => a.lot - b.lot)
  return new Set(mixed.slice(0, SEATS.length / 2).map(one => one.seat))
}

/** Plays the games of the piece. */
export function doWork({ family, from, to, scenario = 'standard', rounds, patch, cast, count }: Work): Done {
  const outcomes: Outcome[] = []
  const counts: Counts = {}
  for (let n = from; n < to; n++) {
    const others = othersIn(cast, family, n)
    const main = botNamed('half' in cast ? cast.half : cast.all)
    const other = botNamed('half' in cast ? cast.other : 'one' in cast ? cast.one : cast.all)
    let leader: Seat | null = null
    let changes = 0
    let late = false
    const { outcome, state } = play({
      seed: seedOf(family, n),
      scenario,
      rounds,
      patch,
      botOf: seat => (others.has(seat) ? other : main),
      ...(count === 'nothing'
        ? {}
        : {
            before: (before, sets) => {
              countOrders(counts, sets)
              if (count === 'occasions' && before.open.phase === 'orders') countOccasions(counts, before, sets)
            },
            after: (next, told) => {
              countFacts(counts, told)
              if (next.open.phase === 'chambers') return
              const now = leaderOf(next)
              if (leader !== null && now !== leader) {
                changes++
                if (next.open.round > rounds - 2) late = true
              }
              leader = now
            },
          }),
    })
    outcomes.push(outcome)
    if (count === 'nothing') continue
    add(counts, 'games')
    add(counts, 'lead changes', changes)
    if (late) add(counts, 'late lead changes')
    countEnd(
      counts,
      state,
      outcome.seats.map(one => one.goal),
    )
  }
  return { outcomes, counts }
}
