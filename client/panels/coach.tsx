/** The coach: two good moves with their reasons, as Counsel would see them from this seat. For roles that are easy to play, or asked for. */
import { useMemo } from 'preact/hooks'
import { advise, type Advice } from '#shared/bots/coach.ts'
import type { SeatView } from '#shared/view.ts'
import { Icon } from '../parts/icon.tsx'
import { changeSettings } from '../settings.ts'
import { decide } from '../sheet.ts'
import { isSealed, mine, said } from '../store.ts'
import { COACH, whyAdvised } from '#texts/coach.ts'
import { orderLine } from '#texts/order-line.ts'
import { addOrder } from '../draft.ts'
import '../look/coach.css'

function Move({ advice, isFirst, isOrders }: { advice: Advice; isFirst: boolean; isOrders: boolean }) {
  return (
    <li class="coach-move">
      <p class="label">{orderLine(advice.order)}</p>
      <p class="small soft">{whyAdvised(advice)}</p>
      <button
        type="button"
        class={isFirst ? 'button primary' : 'button'}
        aria-label={`${COACH.add}: ${orderLine(advice.order)}`}
        onClick={() => (isOrders ? addOrder : decide)(advice.order)}
      >
        <Icon name="plus-bold" size={14} />
        {COACH.add}
      </button>
    </li>
  )
}

export function Coach({ view }: { view: SeatView }) {
  const draft = mine.draft.value
  const advice = useMemo(() => advise(view, draft), [view, draft])
  if (isSealed.value || said.view.value === null) return null
  return (
    <details class="coach" open>
      <summary class="caps">{COACH.title}</summary>
      {advice.length === 0 ? (
        <p class="small soft">{COACH.nothing}</p>
      ) : (
        <ol class="coach-moves">
          {advice.map((one, i) => (
            <Move key={JSON.stringify(one.order)} advice={one} isFirst={i === 0} isOrders={view.open.phase === 'orders'} />
          ))}
        </ol>
      )}
      <p class="small soft">
        {COACH.note}{' '}
        <button type="button" class="button plain" onClick={() => changeSettings(mine.settings, { coach: 'off' })}>
          {COACH.off}
        </button>
      </p>
    </details>
  )
}
