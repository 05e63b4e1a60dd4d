/** What a game begins with, from the people who sit at its table. */
import { randomInt } from 'node:crypto'
import { botName } from '#shared/bots/name.ts'
import { PERSONALITIES } from '#shared/bots/personality.ts'
import type { GameSetup, Player } from '#shared/journal.ts'
import { competingSeats, playerAt, type Gathering } from '#shared/gathering.ts'
import { SEATS, type Archetype, type Handle, type Seat } from '#shared/names.ts'
import { DEAL_PATCHES } from '#shared/presets.ts'
import { scenarioOf } from '#shared/scenarios/all.ts'
import type { newSeed } from './keys.ts'

type Seed = ReturnType<typeof newSeed>

/** `chosen`: archetypes picked by who plays alone (R15.5). */
export function setupOf(table: Gathering, seed: Seed, chosen: { readonly [H in Handle]?: Archetype } = {}): GameSetup {
  const personality = () => (table.personalities === true ? (PERSONALITIES[randomInt(PERSONALITIES.length)] ?? null) : null)
  const playerOf = (seat: Seat): Player =>
    playerAt(table, seat) === null ? { bot: botName(table.levels[seat] ?? table.level, personality()) } : 'person'
  return {
    scenario: scenarioOf(table.scenario ?? null, DEAL_PATCHES[table.deals]),
    rounds: table.rounds,
    ...seed,
    persons: SEATS.filter(seat => playerAt(table, seat) !== null),
    competing: competingSeats(table),
    chosen,
    players: Object.fromEntries(SEATS.map(seat => [seat, playerOf(seat)])) as Record<Seat, Player>,
    clock: table.clock,
  }
}
