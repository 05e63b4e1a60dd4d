/** What a room tells: what was told in the game in the short forms of the wire, and the table as everybody sees it. */
import type { Fact } from '#shared/events.ts'
import type { Entry } from '#shared/journal.ts'
import type { Seat } from '#shared/names.ts'
import type { Table } from '#shared/room-state.ts'
import * as wire from '#shared/wire.ts'
import type { Sitting } from './sitting.ts'

/** What one seat was told in a turn. */
export function shortClosing(turn: number, facts: readonly Fact[]): wire.ShortClosing {
  return [turn, ...wire.shortenFacts(facts)]
}

/** The table as everybody sees it; `around` are the ids of those who are here. */
export function tableOf(sitting: Sitting, around: readonly number[], paused: boolean): Table {
  const { gathering, deadline, hasBegun } = sitting
  const desks = hasBegun ? [...sitting.match.desks] : []
  return {
    persons: wire.maskOf(desks.map(([seat]) => seat)),
    sealed: wire.maskOf(desks.flatMap(([seat, desk]) => (desk.sealed === null ? [] : [seat]))),
    here: wire.maskOf(gathering.people.flatMap(({ id, seat }) => (around.includes(id) ? (seat ?? []) : []))),
    deadline,
    paused,
    around: [...around],
    gathering,
  }
}

/** A seat's sheets and whose they were, since its person sat down: those of others before are no business of theirs (R15.9). */
export function ownSheets(sittings: readonly Entry[], seat: Seat): wire.ShortSheet[] {
  let sheets: wire.ShortSheet[] = []
  for (const entry of sittings) {
    if (entry.kind === 'seated' && entry.seat === seat) sheets = []
    else if (entry.kind === 'closed') {
      const { from, orders } = entry.sheets[seat]
      if (from !== 'bot') sheets.push([entry.turn, from, ...orders.map(wire.shortenOrder)])
    }
  }
  return sheets
}
