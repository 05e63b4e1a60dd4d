/** What a line may give away (R6.4). Only this browser looks: talk is never parsed by the game. */
import type { GovId, Handle, Seat } from '#shared/names.ts'
import type { View } from '#shared/view.ts'
import { demonym, seatName, STATE_NAMES } from '#texts/names.ts'

/** A sealed order that a provider holds. */
export interface Gagged {
  readonly government: GovId
  readonly handle: Handle
}

const wordsOf = (text: string): string =>
  ` ${text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')} `
/** Whether one of the names stands in the text, in whatever letters. */
function names(text: string, all: readonly string[]): boolean {
  const said = wordsOf(text)
  return all.some(name => said.includes(wordsOf(name)))
}

/** The first sealed order of this seat that the text names by its account or its government; null if none. Who issued it knows it. */
export function gaggedIn(view: View | null, text: string, hearers: readonly (Seat | null)[] | 'all'): Gagged | null {
  if (view?.hand?.party !== 'provider') return null
  const isKnown = (government: GovId): boolean => hearers !== 'all' && hearers.every(seat => seat === government)
  const orders: readonly Gagged[] = [...view.hand.sealedOrders, ...view.hand.demands]
  const isNamed = ({ government, handle }: Gagged): boolean =>
    names(text, [
      ...[handle, seatName(handle), government, seatName(government), demonym(government)],
      // The others may see another name than this reader.
      ...[STATE_NAMES[government].name, STATE_NAMES[government].demonym],
    ])
  return orders.find(order => !isKnown(order.government) && isNamed(order)) ?? null
}
