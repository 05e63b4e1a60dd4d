/** Two futures of one game beside each other, round by round. Pure. */
import {
  GROUNDS,
  HANDLES,
  LAWS,
  PROVIDERS,
  SEATS,
  STATES,
  type Ground,
  type Handle,
  type Law,
  type ProviderId,
  type Seat,
  type StateId,
} from '#shared/names.ts'
import { standings, toNumber, type Standing } from '#shared/standing.ts'
import type { State } from '#shared/state.ts'
import { INDICES, type Index, type Values } from './debrief-of.ts'

/** A number in the game as it was, and as it would have been. */
export interface Both {
  readonly was: number
  readonly now: number
}
export interface Place {
  readonly provider: ProviderId
  readonly state: StateId
}
/** Something that is there in one of the two futures only. */
export type In = 'was' | 'now'

export interface Difference {
  readonly laws: readonly { readonly state: StateId; readonly law: Law; readonly in: In }[]
  readonly treaties: readonly { readonly state: StateId; readonly partner: StateId; readonly in: In }[]
  /** All three tracks, and all four indices as they truly stand. */
  readonly tracks: Readonly<Record<Ground, Both>>
  readonly values: Readonly<Record<Index, Both>>
  /** Standing of all seats, who gained most first. */
  readonly seats: readonly ({ readonly seat: Seat } & Both)[]
  /** Who wins, once both games are over. */
  readonly winners: Readonly<Record<In, readonly Seat[]>> | null
  /** Whether the net has come apart, in each. */
  readonly splintered: Readonly<Record<In, boolean>>
  /** Accounts whose data lie elsewhere, and data centres that are open in one of the two only. */
  readonly accounts: readonly { readonly handle: Handle; readonly was: Place; readonly now: Place }[]
  readonly sites: readonly (Place & { readonly in: In })[]
}

/** Standing after the rounds that are over: while a game runs, the one that is open does not count. */
function standingsAfter(state: State): Standing[] {
  const { open } = state
  return standings(open.phase === 'over' ? state : { ...state, open: { ...open, round: open.round - 1 } })
}

const truthIn = ({ open, sealed }: State): Values => ({ ...sealed.indices, comity: open.comity })

/** What there is in one of two lists only. */
function apart<T>(was: readonly T[], now: readonly T[]): { readonly one: T; readonly in: In }[] {
  return [
    ...now.filter(one => !was.includes(one)).map(one => ({ one, in: 'now' as const })),
    ...was.filter(one => !now.includes(one)).map(one => ({ one, in: 'was' as const })),
  ]
}

const opened = ({ open }: State, provider: ProviderId): readonly StateId[] =>
  open.providers[provider].closed === null ? open.providers[provider].sites : []

/** What differs between the game as it was and as it would have been. */
export function differenceOf(was: State, now: State): Difference {
  const [before, after] = [standingsAfter(was), standingsAfter(now)]
  const standingIn = (table: readonly Standing[], seat: Seat): number => {
    const row = table.find(one => one.seat === seat)
    return row === undefined ? 0 : toNumber(row.standing)
  }
  const both = <K extends string>(keys: readonly K[], of: (state: State, key: K) => number): Record<K, Both> =>
    Object.fromEntries(keys.map(key => [key, { was: of(was, key), now: of(now, key) }])) as Record<K, Both>
  const winnersIn = (table: readonly Standing[]): Seat[] => table.filter(({ wins }) => wins).map(({ seat }) => seat)
  const isOver = was.open.phase === 'over' && now.open.phase === 'over'
  return {
    laws: STATES.flatMap(state =>
      apart(inOrder(was.open.states[state].laws), inOrder(now.open.states[state].laws)).map(({ one, in: where }) => ({
        state,
        law: one,
        in: where,
      })),
    ),
    treaties: STATES.flatMap(state =>
      apart(partnersOf(was, state), partnersOf(now, state))
        .filter(({ one }) => state < one)
        .map(({ one, in: where }) => ({ state, partner: one, in: where })),
    ),
    tracks: both(GROUNDS, ({ open }, ground) => open.tracks[ground]),
    values: both(INDICES, (state, index) => truthIn(state)[index]),
    seats: SEATS.map(seat => ({ seat, was: standingIn(before, seat), now: standingIn(after, seat) })).toSorted(
      (a, b) => b.now - b.was - (a.now - a.was),
    ),
    winners: isOver ? { was: winnersIn(before), now: winnersIn(after) } : null,
    splintered: { was: was.open.ended === 'splinternet', now: now.open.ended === 'splinternet' },
    accounts: HANDLES.flatMap(handle => {
      const [a, b] = [placeIn(was, handle), placeIn(now, handle)]
      return a.provider === b.provider && a.state === b.state ? [] : [{ handle, was: a, now: b }]
    }),
    sites: PROVIDERS.flatMap(provider =>
      apart(opened(was, provider), opened(now, provider)).map(({ one, in: where }) => ({ provider, state: one, in: where })),
    ),
  }
}

const inOrder = (laws: readonly Law[]): Law[] => LAWS.filter(law => laws.includes(law))
const partnersOf = ({ open }: State, state: StateId): StateId[] => {
  const { treaty } = open.states[state]
  return treaty === null ? [] : [treaty]
}
const placeIn = ({ open }: State, handle: Handle): Place => ({
  provider: open.accounts[handle].provider,
  state: open.accounts[handle].state,
})

/** States in which the map is not the same in both. */
export const statesApart = ({ laws, sites, accounts, treaties }: Difference): ReadonlySet<StateId> =>
  new Set([
    ...laws.map(({ state }) => state),
    ...sites.map(({ state }) => state),
    ...accounts.flatMap(({ was, now }) => [was.state, now.state]),
    ...treaties.flatMap(({ state, partner }) => [state, partner]),
  ])

/** Whether two Standings differ as they are written, to one decimal. */
export const isApart = ({ was, now }: Both): boolean => Math.round(was * 10) !== Math.round(now * 10)
