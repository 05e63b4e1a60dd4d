// Games as a server would have written them down: persons who seal, break, draft and are away, a seat that changes hands, deals,
// and bots that think. The same arguments give the same journal as long as the rules mean the same.
import { botLuck, botLuckName } from '#shared/bots/bot.ts'
import { clerk } from '#shared/bots/clerk.ts'
import { counsel, deputy } from '#shared/bots/counsel.ts'
import type { OfferedTerm } from '#shared/deals/deal.ts'
import { turnOf, type Entry, type GameSetup, type Player } from '#shared/journal.ts'
import * as play from '#shared/match.ts'
import { SEATS, type Seat } from '#shared/names.ts'
import type { Numbers } from '#shared/numbers.ts'
import type { Length } from '#shared/rules.ts'
import { STANDARD } from '#shared/scenario.ts'
import { view, type SeatView } from '#shared/view.ts'
import { createHash } from 'node:crypto'

const PERSONS: readonly Seat[] = ['COL', 'MONO', 'AMBER']
const sha = (text: string): string => createHash('sha256').update(text).digest('hex')

function setupOf(name: string, rounds: Length): GameSetup {
  const seed = sha(name).slice(0, 32)
  const salt = sha(`salt ${name}`).slice(0, 32)
  const playerOf = (seat: Seat, i: number): Player => (PERSONS.includes(seat) ? 'person' : { bot: i % 2 === 0 ? 'counsel' : 'clerk' })
  return {
    scenario: STANDARD,
    rounds,
    seed,
    salt,
    commitment: sha(salt + seed),
    persons: [...PERSONS],
    competing: [...SEATS],
    chosen: {},
    players: Object.fromEntries(SEATS.map((seat, i) => [seat, playerOf(seat, i)])) as GameSetup['players'],
    clock: { orders: 120, chambers: 105 },
  }
}

const decide = (level: string, v: SeatView, seed: string): ReturnType<typeof counsel> =>
  (level === 'clerk' ? clerk : counsel)(v, botLuck(botLuckName(seed, v.who, v.open.round, v.open.phase)))
const deputise: play.Deputise = v => deputy(v, botLuck(botLuckName('deputy', v.who, v.open.round, v.open.phase)))
const PAYS: readonly OfferedTerm[] = [{ by: 'COL', binding: true, what: { kind: 'transfer', influence: 1, when: null } }]

/** The journal of a whole game; with this program's numbers unless others are given. */
export function playGame(name: string, rounds: Length, numbers?: Numbers): Entry[] {
  const first = play.begun(setupOf(name, rounds), numbers)
  const match = play.open(first)
  const entries: Entry[] = [first]
  const write = <E extends { readonly kind: Entry['kind'] }>(entry: E | { readonly refused: string } | 'known'): void => {
    if (entry === 'known' || 'refused' in entry) return
    // What is not refused is the verb's own entry; the union of all verbs is that of all entries
    const written = entry as unknown as Entry
    entries.push(written)
    play.admit(match, written)
  }
  let nth = 0
  const id = (): string => `request-${++nth}`
  const orders = (seat: Seat): ReturnType<typeof counsel>['orders'] => decide('counsel', view(match.state, seat), `person ${name}`).orders
  while (match.state.open.phase !== 'over') {
    const turn = turnOf(match.state.open)
    play.decideBots(match, decide)
    if (turn === 4) write(play.seating(match, 'DUNE', 'person'))
    if (turn === 7) write(play.seating(match, 'DUNE', { bot: 'clerk' }))
    if (turn === 3 || turn === 6) {
      const made = play.offering(match, { turn, seat: 'COL', id: id() }, { to: 'MONO', terms: PAYS, answers: null })
      write(made)
      if (typeof made === 'object' && 'offer' in made)
        write((turn === 6 ? play.signing : play.declining)(match, { turn, seat: 'MONO', id: id() }, made.offer.id))
    }
    write(play.sealing(match, 'COL', turn, id(), orders('COL')))
    write(play.sealing(match, 'MONO', turn, id(), []))
    write(play.breaking(match, 'MONO', turn, id()))
    write(play.sealing(match, 'MONO', turn, id(), orders('MONO')))
    // AMBER is away now and then: drafts stand in, or the deputy
    if (turn % 3 !== 0) write(play.drafting(match, 'AMBER', turn, orders('AMBER')))
    write(play.closing(match, decide, deputise))
  }
  return entries
}
