// A game of bots, kept phase by phase: what each seat knew, what it ordered, and what came of it.
import type { Fact, FactKind } from '#shared/events.ts'
import { advance, type Sets } from '#shared/advance.ts'
import { botLuck, botLuckName, type Bot } from '#shared/bots/bot.ts'
import { SEATS, type Seat } from '#shared/names.ts'
import type { Length } from '#shared/rules.ts'
import { begin, STANDARD } from '#shared/scenario.ts'
import type { State } from '#shared/state.ts'
import { view } from '#shared/view.ts'

/** One phase being closed. */
export interface Closing {
  readonly before: State
  readonly sets: Sets
  readonly after: State
  readonly facts: readonly Fact[]
}
export type Game = readonly Closing[]

/** Plays a game to its end and keeps all of it. */
export function record(seed: string, rounds: Length, botOf: (seat: Seat) => Bot): Game {
  const setup = { scenario: STANDARD, rounds, seed, salt: '', commitment: '', persons: [], competing: SEATS, chosen: {} }
  return recordFrom(begin(setup).state, seed, botOf, {})
}

/** Plays on from a state; the seats of `first` give those orders in the phase that is open. */
export function recordFrom(state: State, noise: string, botOf: (seat: Seat) => Bot, first: Sets): Game {
  const game: Closing[] = []
  for (let before = state, given: Sets = first; before.open.phase !== 'over'; given = {}) {
    const { round, phase } = before.open
    const sets = Object.fromEntries(
      SEATS.map(seat => [seat, given[seat] ?? botOf(seat)(view(before, seat), botLuck(botLuckName(noise, seat, round, phase))).orders]),
    )
    const { state: after, told } = advance(before, sets)
    game.push({ before, sets, after, facts: told.map(({ fact }) => fact) })
    before = after
  }
  return game
}

export type FactNamed<K extends FactKind> = Extract<Fact, { kind: K }>
/** The first fact of this kind that `is` as asked for. */
export function find<K extends FactKind>(closing: Closing, kind: K, is: (fact: FactNamed<K>) => boolean): FactNamed<K> | undefined {
  return closing.facts.find((fact): fact is FactNamed<K> => fact.kind === kind && is(fact as FactNamed<K>))
}
