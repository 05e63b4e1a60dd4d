/** The only cut between what is so and what a seat knows. */
import type { GovId, Handle, Party, ProviderId, Seat } from './names.ts'
import type { AccountHand, GovernmentHand, Hand, Open, ProviderHand, State } from './state.ts'

/** What a seat knows: all that is open, and its own hand. */
export type SeatView =
  | { readonly who: GovId; readonly open: Open; readonly hand: GovernmentHand }
  | { readonly who: ProviderId; readonly open: Open; readonly hand: ProviderHand }
  | { readonly who: Handle; readonly open: Open; readonly hand: AccountHand }
export interface SpectatorView {
  readonly who: null
  readonly open: Open
  readonly hand: null
}
export type View = SeatView | SpectatorView

export type GovernmentView = Extract<SeatView, { hand: GovernmentHand }>
export type ProviderView = Extract<SeatView, { hand: ProviderHand }>
export type AccountView = Extract<SeatView, { hand: AccountHand }>
/** The view of a kind of seat. */
export interface ViewOf {
  government: GovernmentView
  provider: ProviderView
  account: AccountView
  any: SeatView
}
export type By = Party | 'any'

/** What `who` may know of the state. Shares structure with it: read only. */
export function view(state: State, who: Seat): SeatView
export function view(state: State, who: Seat | null): View
export function view(state: State, who: Seat | null): View {
  if (who === null) return { who, open: state.open, hand: null }
  const hand: Hand = state.hands[who]
  // The pairing of seat and hand is what Hands says; TypeScript cannot follow it through the union.
  return { who, open: state.open, hand } as SeatView
}

export const isGovernmentView = (v: View): v is GovernmentView => v.hand?.party === 'government'
export const isProviderView = (v: View): v is ProviderView => v.hand?.party === 'provider'
export const isAccountView = (v: View): v is AccountView => v.hand?.party === 'account'
