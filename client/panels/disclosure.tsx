/** Gagged orders that may be shown (R6.4): by the provider that received one, and by the seat it was shown to. */
import { useState } from 'preact/hooks'
import { rulesNow } from '#shared/laws.ts'
import { isProvider, SEATS, type Seat } from '#shared/names.ts'
import type { SealedOrder } from '#shared/state.ts'
import type { SeatView } from '#shared/view.ts'
import type { Rejection } from '#shared/wire.ts'
import { deeds, type Dealing } from '../deeds.ts'
import { Icon } from '../parts/icon.tsx'
import { Sure } from '../parts/sure.tsx'
import { ANSWER_TEXTS } from '#texts/chambers.ts'
import { DISCLOSURE, rejectionText } from '#texts/deals.ts'
import { KIND_TEXTS } from '#texts/kinds.ts'
import { seatName } from '#texts/names.ts'

/** What came of the last deed here. */
function useDeed(): { words: string; isLoss: boolean; act: (dealing: Dealing, done: string) => void } {
  const [told, setTold] = useState<{ why: Rejection | null; done: string } | null>(null)
  return {
    words: told === null ? '' : told.why === null ? told.done : rejectionText(told.why),
    isLoss: told !== null && told.why !== null,
    act: (dealing, done) => void deeds.deal(dealing).then(why => setTold({ why, done })),
  }
}

/** "Show this order to ...": a certified copy for another seat, in two presses. */
export function ShowOrder({ v, order }: { v: SeatView; order: SealedOrder }) {
  const hearers = SEATS.filter(seat => seat !== v.who && seat !== order.government)
  const [to, setTo] = useState<Seat>(hearers.find(seat => seat === order.handle) ?? 'AMBER')
  const { words, isLoss, act } = useDeed()
  return (
    <div class="disclosure">
      <label class="field">
        <span>{DISCLOSURE.to}</span>
        <select class="select" value={to} onChange={event => setTo(hearers.find(seat => seat === event.currentTarget.value) ?? to)}>
          {hearers.map(seat => (
            <option key={seat} value={seat}>
              {seatName(seat)}
            </option>
          ))}
        </select>
      </label>
      <Sure
        key={to}
        word={DISCLOSURE.button}
        sure={DISCLOSURE.sure}
        press={() => act({ do: 'disclose', order: order.id, to }, DISCLOSURE.done(seatName(to)))}
      />
      <p class="small soft">{DISCLOSURE.price(rulesNow(v.open).disclosure)}</p>
      <p class={isLoss ? 'small loss' : 'small gain'} role="status">
        {words}
      </p>
    </div>
  )
}

/** Orders this seat has received under a gag, and those it was shown. */
export function SealedOrders({ v }: { v: SeatView }) {
  const { words, isLoss, act } = useDeed()
  const sealed = v.hand.party === 'provider' ? v.hand.sealedOrders : []
  const slips = v.hand.slips
  if (sealed.length + slips.length === 0 || v.open.phase === 'over') return null
  return (
    <section class="deals-sealed">
      <h3 class="caps">
        <Icon name="speaker-slash-bold" size={14} /> {DISCLOSURE.title}
      </h3>
      {sealed.map(order => (
        <details key={order.id}>
          <summary class="small">
            {ANSWER_TEXTS.sealedLine(seatName(order.government), KIND_TEXTS[order.kind].title.toLowerCase(), seatName(order.handle))}
          </summary>
          <ShowOrder v={v} order={order} />
        </details>
      ))}
      {slips.map(slip => (
        <div key={slip.order} class="disclosure">
          <p class="small">
            {slip.government === v.who
              ? DISCLOSURE.yours(seatName(slip.provider))
              : DISCLOSURE.slip(seatName(slip.provider), seatName(slip.government), slip.handle)}
          </p>
          {slip.stage === 'held' && slip.government !== v.who && isProvider(slip.provider) && (
            <>
              <Sure
                word={DISCLOSURE.show(seatName(slip.government))}
                sure={DISCLOSURE.again(seatName(slip.government))}
                press={() => act({ do: 'show', order: slip.order }, DISCLOSURE.shown)}
              />
              <p class="small soft">{DISCLOSURE.slipPrice(seatName(slip.provider), rulesNow(v.open).disclosure)}</p>
            </>
          )}
          {slip.stage !== 'held' && slip.government !== v.who && <p class="small soft">{DISCLOSURE.shown}</p>}
        </div>
      ))}
      <p class={isLoss ? 'small loss' : 'small gain'} role="status">
        {words}
      </p>
    </section>
  )
}
