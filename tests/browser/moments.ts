// Moments that a game alone from the title seldom comes to, and a server that has a table at each of them. A wish for what comes
// next holds where the others give no orders, as at these tables.
import { advance } from '#shared/advance.ts'
import type { Seat } from '#shared/names.ts'
import type { Order } from '#shared/phases.ts'
import type { State } from '#shared/state.ts'
import { hasLaw, hasTreaty } from '#shared/terms.ts'
import type { SeatView } from '#shared/view.ts'
import type { RealServer } from '../real-server.ts'
import type { Planted } from '../room/seats.ts'
import { findState, startAtTables } from './tables.ts'

interface Wish {
  readonly seat: Seat
  /** 'chambers' if absent. */
  readonly phase?: 'orders'
  /** Of the view when the phase opens, and of what the game is then. */
  readonly isWished: (v: SeatView, state: State) => boolean
  /** Of the others: 'idle' if absent. */
  readonly level?: string
}

const isOpen = ({ stage }: { readonly stage: string }): boolean => stage === 'to-answer'
const isHost = (v: SeatView): boolean => v.hand.party === 'government' && v.hand.requests.some(one => one.host === v.who && isOpen(one))

/** This juror's votes, all to quash, make a tie. */
function ties(seat: Seat, state: State): boolean {
  const votes = state.open.docket
    .filter(({ jurors }) => jurors.includes(seat))
    .map(({ number }): Order => ({ kind: 'vote', case: number, side: 'quash' }))
  const { rulings } = advance(state, { [seat]: votes }).state.open
  return rulings.slice(state.open.rulings.length).some(one => one.tie)
}

export const MOMENTS = {
  warrant: {
    seat: 'MONO',
    isWished: v => v.hand.party === 'provider' && v.open.demands.some(one => one.provider === v.who && isOpen(one)),
  },
  bind: {
    seat: 'LANT',
    isWished: ({ open, who }) =>
      open.demands.some(
        one => one.provider === who && isOpen(one) && hasLaw(open, one.host, 'BLOCK') && !hasTreaty(open, one.government, one.host),
      ),
  },
  sealed: {
    seat: 'LANT',
    isWished: v => v.hand.party === 'provider' && v.hand.sealedOrders.some(one => one.round === v.open.round),
  },
  request: { seat: 'HIB', isWished: isHost },
  treaty: {
    seat: 'MER',
    isWished: ({ open: { proposals }, who }) => proposals.some(one => one.to === who) && !proposals.some(one => one.government === who),
  },
  targeted: { seat: 'AMBER', isWished: v => v.open.demands.some(one => one.handle === v.who && isOpen(one)) },
  argument: { seat: 'COL', isWished: v => v.open.docket.some(one => one.jurors.length > 0 && one.government === v.who) },
  bench: { seat: 'RHE', isWished: v => v.open.docket.some(one => one.jurors.includes(v.who)) },
  tie: { seat: 'MONO', isWished: (v, state) => ties(v.who, state) },
  splinter: { seat: 'FJORD', isWished: (_, state) => advance(state, {}).state.open.ended === 'splinternet' },
  device: { seat: 'HIB', isWished: () => true },
  pause: { seat: 'RHE', isWished: () => true, phase: 'orders', level: 'faulty' },
} as const satisfies Record<string, Wish>
export type Moment = keyof typeof MOMENTS

/** Tables at every moment, and a server that plays them. */
export interface Arranged {
  readonly server: RealServer
  /** A table at that moment where nobody has sat down before, and its person. Throws when none is left. */
  readonly take: (moment: Moment) => readonly [Planted, Seat]
  readonly stop: () => Promise<void>
}

/** Starts a server with so many tables at each moment. */
export async function startAtMoments(copies: number): Promise<Arranged> {
  const wishes = Object.entries<Wish>(MOMENTS)
  const found = wishes.map(([, { seat, isWished, phase = 'chambers', level = 'idle' }]) => ({
    persons: [seat],
    state: findState(seat, (v, state) => v.open.phase === phase && isWished(v, state)),
    level,
  }))
  const { server, tables, stop } = await startAtTables(Array.from({ length: copies }, () => found).flat())
  const left = Map.groupBy(tables, table => wishes[tables.indexOf(table) % wishes.length]?.[0])
  return {
    server,
    take(moment) {
      const table = left.get(moment)?.pop()
      if (table === undefined) throw new Error(`No table at ${moment} is left.`)
      return [table, MOMENTS[moment].seat]
    },
    stop,
  }
}
