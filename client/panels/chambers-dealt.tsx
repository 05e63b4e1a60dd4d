/** On the sheet of CHAMBERS: offers that wait, what deals decide whatever the sheet says (R6.8), and what was promised. */
import { boundOrders } from '#shared/deals/bound.ts'
import type { SeatView } from '#shared/view.ts'
import { hasDeals, showDeals, waitingOffers } from '../deals-now.ts'
import { Icon } from '../parts/icon.tsx'
import { KeyFor } from '../parts/keycap.tsx'
import { DEALS } from '#texts/deals.ts'
import { GAME } from '#texts/game.ts'
import { orderLine } from '#texts/order-line.ts'

export function Dealt({ v }: { v: SeatView }) {
  if (!hasDeals.value) return null
  const waiting = waitingOffers.value.length
  const groups = [
    { head: DEALS.bound, orders: boundOrders(v) },
    { head: DEALS.promised, orders: boundOrders(v, 'promised') },
  ].filter(({ orders }) => orders.length > 0)
  return (
    <div class="chambers-dealt">
      {groups.map(({ head, orders }) => (
        <div key={head}>
          <p class="caps">{head}</p>
          <ul class="small">
            {orders.map(order => (
              <li key={orderLine(order)} class="row">
                <Icon name="handshake-bold" size={14} />
                {orderLine(order)}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <button type="button" class={waiting > 0 ? 'button active wide' : 'button wide'} onClick={() => showDeals()}>
        <Icon name="handshake-bold" />
        {waiting > 0 ? `${GAME.deals}: ${GAME.offers(waiting)}` : GAME.deals}
        <KeyFor action="deals" />
      </button>
    </div>
  )
}
