/** What has changed about the offers of a seat, said aloud. Pure. */
import type { Offer } from '#shared/deals/deal.ts'
import type { View } from '#shared/view.ts'
import { DEALS, termLine } from '#texts/deals.ts'
import { seatName } from '#texts/names.ts'

/** One line for each offer that has come, and for each that has left the table. */
export function offerNews(before: readonly Offer[], now: readonly Offer[], view: View | null): string[] {
  if (view === null || view.who === null) return []
  const { who, hand } = view
  const come = now.filter(({ id, to }) => to === who && before.every(one => one.id !== id))
  const gone = before.filter(({ id, from, to }) => now.every(one => one.id !== id) && now.every(one => one.to !== from || one.from !== to))
  return [
    ...gone.map(({ id, from, to }) => {
      const other = seatName(from === who ? to : from)
      return hand.deals.some(deal => deal.id === id) ? DEALS.agreed(other) : DEALS.gone(other)
    }),
    ...come.map(({ from, terms }) =>
      DEALS.newOffer(
        seatName(from),
        terms.map(term => `${term.by === who ? DEALS.give : DEALS.get}: ${termLine(term, term.by === who ? from : who)}`).join('. '),
      ),
    ),
  ]
}
