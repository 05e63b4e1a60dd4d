/** What a draft spends of actions and Influence. Pure. */
import { actionPrice, influencePriceFor } from '#shared/objections.ts'
import type { Order } from '#shared/phases.ts'
import type { SeatView } from '#shared/view.ts'

/** Influence that this draft leaves; below 0 if it asks for too much. */
export const influenceLeft = (view: SeatView, draft: readonly Order[]): number =>
  draft.reduce((left, order) => left - influencePriceFor(view, order), view.hand.influence)
/** Actions this draft uses. */
export const actionsUsed = (draft: readonly Order[]): number => draft.reduce((sum, order) => sum + actionPrice(order), 0)
