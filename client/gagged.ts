/** What a line may give away (R6.4). Only this browser looks: talk is never parsed by the game. */
import type { GovId, Handle, Seat } from '#shared/names.ts'
import type { View } from '#shared/view.ts'
import { demonym, seatName } from './texts/names.ts'

/** A sealed order that a provider holds. */
export interface Gagged {
  readonly government: GovId
  readonly handle: Handle
}

/** Whether one of the words stands in the text, in whatever letters. */
function names(text: string, words: readonly string[]): boolean {
  const said = new Set(
    text
      .normalize('NFKC')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u),
  )
  return words.some(word => said.has(word.toLowerCase()))
}

/** The first sealed order of this seat that the text names by its account or its government; null if none. Who issued it knows it. */
export function gaggedIn(view: View | null, text: string, hearers: readonly (Seat | null)[] | 'all'): Gagged | null {
  if (view?.hand?.party !== 'provider') return null
  const isKnown = (government: GovId): boolean => hearers !== 'all' && hearers.every(seat => seat === government)
  const orders: readonly Gagged[] = [...view.hand.sealedOrders, ...view.hand.demands]
  const isNamed = ({ government, handle }: Gagged): boolean =>
    names(text, [handle, seatName(handle), government, seatName(government), demonym(government)])
  return orders.find(order => !isKnown(order.government) && isNamed(order)) ?? null
}
