/** Who can stop an order, as the map shows it beside the writ: a list's numbers and the map's are the same. */
import { isGovernment, isHandle } from '#shared/names.ts'
import { forecast } from '#shared/forecast/forecast.ts'
import type { Order } from '#shared/phases.ts'
import type { SeatView } from '#shared/view.ts'
import { markOf, type MarkId } from './board/picture.ts'

/** Where on the map those stand who can stop an order, in the order in which it names them. */
export function marksOfStoppers(view: SeatView, order: Order): readonly (MarkId | null)[] {
  return forecast(view, order).stoppers.map(({ who }) => {
    if (who === 'bench' || who === 'others') return null
    if (isGovernment(who)) return markOf.state(who)
    if (isHandle(who)) return markOf.account(who)
    const held = 'handle' in order ? view.open.accounts[order.handle] : null
    return held?.provider === who ? markOf.site(who, held.state) : null
  })
}
